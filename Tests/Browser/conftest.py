"""A platform of its own for the browser tests: a fresh demonstration region and a running server."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("JUNYI_BINARY", str(ROOT / ".build" / "debug" / "junyi"))
ARTIFACTS = ROOT / "artifacts"


@pytest.fixture(scope="session")
def platform():
    folder = tempfile.mkdtemp(prefix="junyi-browser-")
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "400", "--seed", "7"], check=True)
    server = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "18099"], stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline()
    address = re.search(r"http://\S+", line).group(0).rstrip("/")
    yield {"address": address, "data": folder}
    server.terminate()
    assert server.wait(timeout=30) == 0, "the server did not stop in order"
    shutil.rmtree(folder, ignore_errors=True)


def token(platform, user):
    result = subprocess.run([BINARY, "token", "--data", platform["data"], "--user", user], check=True, capture_output=True, text=True)
    return result.stdout.strip()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, platform):
    """Opens a signed-in page; at the end no page may have said anything on its console."""
    contexts, messages = [], []

    def opener(user=None, language="zh", width=1440, javascript=True, dark=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, locale="zh-CN" if language == "zh" else "en-GB",
            java_script_enabled=javascript, color_scheme="dark" if dark else "light")
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: messages.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: messages.append(str(error)))
        page.goto(platform["address"] + "/sign-in")
        if user:
            press(page, f"button[value='{user}']")
        return page

    yield opener
    for context in contexts:
        context.close()
    # A refused form answers 400, 422 or 409, which Chromium logs as a failed resource: that is the page's own answer.
    unexpected = [text for text in messages if not any(f"status of {status}" in text for status in (400, 409, 422))]
    assert unexpected == []


def press(page, selector):
    """Clicks what leads to another page and waits until that page is there."""
    with page.expect_navigation():
        page.locator(selector).first.click()


def keep(page, name):
    ARTIFACTS.mkdir(exist_ok=True)
    page.screenshot(path=str(ARTIFACTS / f"{name}.png"), full_page=True)
