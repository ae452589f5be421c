#!/usr/bin/env bash
# Sourced by ./run and ./test: installs what is missing where that is allowed, otherwise prints the exact command.

need_debian() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "==> Debian packages missing: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        echo "Run as root, then try again:  apt-get update && apt-get install -y ${missing[*]}" >&2
        exit 1
    fi
    for try in 1 2; do
        apt-get -o DPkg::Lock::Timeout=300 update -qq &&
            DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq "${missing[@]}" >/dev/null && return 0
        sleep 5
    done
    echo "Could not install: ${missing[*]}" >&2
    exit 1
}

need_swift() {
    if command -v swift >/dev/null; then
        local version
        version=$(swift --version 2>/dev/null | grep -o 'Swift version [0-9]*\.[0-9]*' | head -1 | grep -o '[0-9.]*$' || true)
        case "$version" in 6.[3-9]* | 6.[1-9][0-9]* | [7-9].*) return 0 ;; esac
        echo "Swift ${version:-of an unknown version} is on PATH." >&2
    fi
    echo "Swift 6.3 is required: install it from https://www.swift.org/install/linux/ and put it on PATH." >&2
    exit 1
}

# Python packages go into an environment of the checkout's own, so that nothing of the system changes.
need_python() {
    # Debian's venv without python3-venv leaves a half-made folder behind: begin anew.
    if [ ! -x .venv/bin/pip ]; then
        rm -rf .venv
        echo "==> Making a Python environment in .venv"
        python3 -m venv .venv || { echo "Run as root, then try again:  apt-get install -y python3-venv" >&2; exit 1; }
    fi
    .venv/bin/python -c "import $1" 2>/dev/null && return 0
    shift
    echo "==> Installing Python packages: $*"
    .venv/bin/pip install --quiet --disable-pip-version-check "$@" || .venv/bin/pip install --quiet "$@"
}

# As need_python, for what all but one thing works without: says so and goes on where it cannot be had.
want_python() {
    (need_python "$@") || echo "==> Without $1: plans that need a linear programme will say so; all else works." >&2
}
