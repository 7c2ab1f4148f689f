#!/usr/bin/env bash
# Sourced by infra/start and infra/test: demands Node.js of at least version 20, with npm.

readonly REQUIRED_NODE=20

# Says how to get Node.js and ends with 1 when it is missing or too old.
need_node() {
  local version=0
  if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then
    version=$(node --version | sed -nE 's/^v([0-9]+).*/\1/p')
  fi
  if [ "${version:-0}" -lt "$REQUIRED_NODE" ]; then
    {
      echo "Node.js $REQUIRED_NODE or newer with npm was not found in PATH (found: ${version:-none})."
      echo "Install it from https://nodejs.org, by your package manager, or: nvm install $REQUIRED_NODE"
    } >&2
    exit 1
  fi
}
