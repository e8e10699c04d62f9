# SPDX-License-Identifier: Apache-2.0
# For app/run and tests/run: installs what is missing, and builds. To be sourced by bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What README, Dependencies, explains.
build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qtkeychain-qt6-dev qt6-tools-dev qt6-l10n-tools libicu-dev libphonenumber-dev libcsv-dev libzip-dev libxlsxwriter-dev libcurl4-openssl-dev
    libexpected-dev)
run_packages=(qt6-translations-l10n libqt6sql6-sqlite libsecret-1-0 fonts-dejavu-core)
test_packages=(python3-aiosmtpd python3-cryptography python3-openpyxl poppler-utils xvfb xauth dbus-daemon at-spi2-core python3-pyatspi)

# fail SENTENCE: says what is wrong in one line, and ends.
fail() {
    echo "$(basename "$(dirname "$0")")/$(basename "$0"): $*" >&2
    exit 1
}

# install_missing PACKAGE…: as root, or with sudo; otherwise prints the one line to type.
install_missing() {
    command -v dpkg-query >/dev/null || return 0 # not a Debian: cmake says what is missing
    local missing=() package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local install="apt-get install -y --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" -eq 0 ]; then
        echo "Installing ${missing[*]}"
        run_apt
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        echo "Installing ${missing[*]} with sudo"
        run_apt sudo
    else
        fail "please type this line, then start me again:  su -c 'apt-get update && $install'"
    fi
}

# run_apt [sudo]: the installation that install_missing prepared.
run_apt() {
    local log
    log=$(mktemp)
    # A list that could not be renewed may still be good enough.
    "$@" env DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 || true
    if ! "$@" env DEBIAN_FRONTEND=noninteractive $install >>"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        fail "the packages could not be installed: $install"
    fi
    rm -f "$log"
}

# build PRESET: configures and builds into build/PRESET; shows all output only where it fails.
build() {
    local log
    echo "Building the preset $1 (the first time takes some minutes)"
    log=$(mktemp)
    if ! { (cd "$root" && cmake --preset "$1") && (cd "$root" && cmake --build --preset "$1"); } >"$log" 2>&1; then
        grep -E -A 20 'error:|Error|FAILED|Could not find' "$log" | head -n 60 >&2 || tail -n 30 "$log" >&2
        rm -f "$log"
        fail "the build of the preset $1 failed"
    fi
    rm -f "$log"
}
