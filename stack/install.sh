#!/bin/sh
# Installs the workspaces' packages when they are not those of package-lock.json. Runs before there is a Node 24, and
# therefore in plain sh. An install that was broken off leaves no stamp, so that the next one starts over.
set -eu
cd "$(dirname "$0")/.."

if ! command -v npm >/dev/null 2>&1; then
  echo "npm is missing: install Node 20 or later (\`apt-get install nodejs npm\`), or start everything in containers with \`docker compose up\`." >&2
  exit 1
fi

# cksum is part of every POSIX system; sha256sum is not.
wanted="$(cat package-lock.json package.json | cksum)"
stamp=node_modules/.polyclinic-installed
if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] && [ -x node_modules/.bin/node ]; then
  exit 0
fi

echo "Installing the packages of package-lock.json"
rm -f "$stamp"
# Not `npm ci`: it refuses a lock in which a registry could not offer a package of another platform. What is installed
# is what is locked all the same, and --no-save keeps it so.
npm install --no-save --no-audit --no-fund --loglevel=error
printf '%s\n' "$wanted" > "$stamp"
