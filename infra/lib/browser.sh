#!/usr/bin/env bash
# Sourced by infra/test: finds Chromium, Chrome or Edge, or installs Chromium where that may be done without asking.

# Prints the program of a browser; fails when there is none.
find_browser() {
  local name
  for name in "${CHROME_BIN:-}" chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Installs Chromium by apt as root, or by a sudo that asks no password; fails when it may not or cannot.
install_browser() {
  command -v apt-get >/dev/null 2>&1 || return 1
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "No browser found; installing Chromium ..."
  "${as_root[@]+"${as_root[@]}"}" apt-get update -qq >/dev/null &&
    "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends chromium >/dev/null
}

# Exports CHROME_BIN when there is a browser; without it the browser tests skip themselves.
use_browser() {
  local browser
  if browser=$(find_browser) || { install_browser && browser=$(find_browser); }; then
    export CHROME_BIN=$browser
  else
    unset CHROME_BIN
  fi
}
