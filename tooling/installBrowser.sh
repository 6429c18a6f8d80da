#!/bin/sh
# The end-to-end tests need Chromium; the packages of npm bring none.
set -eu

if [ -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ]; then
  exit 0
fi
if [ -n "${CHROMIUM_PATH:-}" ]; then
  echo "CHROMIUM_PATH names $CHROMIUM_PATH, which is not a program." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "Chromium is missing: install it (on Debian \`sudo apt-get install chromium\`) or name one by CHROMIUM_PATH." >&2
  exit 1
fi
echo "Installing Chromium"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium >/dev/null
