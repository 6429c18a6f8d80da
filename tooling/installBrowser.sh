#!/bin/sh
# The end-to-end tests need Chromium; the packages of npm bring none. Its headless shell draws no window of its own and
# takes a fifth of the processor; where Debian has none, the whole browser does.
set -eu

SHELL_PATH=/usr/bin/chromium-headless-shell
BROWSER_PATH=/usr/bin/chromium

if [ -n "${CHROMIUM_PATH:-}" ]; then
  if [ -x "$CHROMIUM_PATH" ]; then exit 0; fi
  echo "CHROMIUM_PATH names $CHROMIUM_PATH, which is not a program." >&2
  exit 1
fi
if [ -x "$SHELL_PATH" ]; then exit 0; fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  if [ -x "$BROWSER_PATH" ]; then exit 0; fi
  echo "Chromium is missing: install it (on Debian \`sudo apt-get install chromium-headless-shell\`) or name one by CHROMIUM_PATH." >&2
  exit 1
fi
echo "Installing Chromium"
export DEBIAN_FRONTEND=noninteractive
install() { apt-get install -y -qq --no-install-recommends "$1" >/dev/null; }
apt-get update -qq || [ -x "$BROWSER_PATH" ]
install chromium-headless-shell || [ -x "$BROWSER_PATH" ] || install chromium
