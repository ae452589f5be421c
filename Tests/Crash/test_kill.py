"""SIGKILL in the middle of load, 200 times: every acknowledged write is there, no transaction is half there, the index is sound."""
import os
import pathlib
import random
import sqlite3
import subprocess
import threading

BINARY = os.environ.get("JUNYI_BINARY", str(pathlib.Path(__file__).resolve().parents[2] / ".build" / "debug" / "junyi"))
ROUNDS = int(os.environ.get("JUNYI_KILLS", "200"))


def kill_round(folder, number, milliseconds):
    process = subprocess.Popen([BINARY, "check", "hammer", "--data", folder, "--prefix", f"r{number}"], stdout=subprocess.PIPE, text=True)
    acknowledged = [process.stdout.readline().strip()]
    killer = threading.Timer(milliseconds / 1000, process.kill)
    killer.start()
    # A line cut by the kill is no acknowledgement.
    acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
    process.wait()
    killer.cancel()
    assert process.returncode == -9
    return [name for name in acknowledged if name]


def check_round(folder, number, acknowledged):
    connection = sqlite3.connect(f"{folder}/junyi.sqlite")
    present = {row[0] for row in connection.execute("SELECT id FROM resource WHERE state = 1 AND id GLOB ?", (f"r{number}-*",))}
    connection.close()
    lost = [name for name in acknowledged if name not in present]
    assert lost == [], f"acknowledged and lost: {lost[:5]}"
    names = {name for name in present if not name.endswith(("-a", "-b"))}
    assert present == names | {f"{n}-a" for n in names} | {f"{n}-b" for n in names}, "a transaction is half there"
    return len(acknowledged)


def check_store(folder):
    result = subprocess.run([BINARY, "check", "store", "--data", folder], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def test_nothing_acknowledged_is_lost(tmp_path):
    chance = random.Random(20261123)
    folder = str(tmp_path)
    total = 0
    for number in range(ROUNDS):
        acknowledged = kill_round(folder, number, chance.uniform(1, 90))
        total += check_round(folder, number, acknowledged)
        if number % 20 == 19:
            check_store(folder)
    check_store(folder)
    print(f"{ROUNDS} kills, {total} acknowledged transactions, none lost")
    assert total > ROUNDS
