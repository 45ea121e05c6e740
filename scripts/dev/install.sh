# SPDX-License-Identifier: Apache-2.0
# Sourced by scripts/up and scripts/test: installs the packages of the lockfile where they are not there yet.
# Sets KDP_ROOT and puts the pinned Node first on PATH.

KDP_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

if ! command -v npm >/dev/null; then
  echo "npm is missing. Install Node 20 or later, which brings it: https://nodejs.org" >&2
  exit 2
fi

# npm writes node_modules/.package-lock.json when an installation is complete.
if [ "$KDP_ROOT/package-lock.json" -nt "$KDP_ROOT/node_modules/.package-lock.json" ]; then
  echo "Installing the packages of package-lock.json ..." >&2
  # Node 20 is older than what package.json supports; the pinned one takes over as soon as it is installed.
  (cd "$KDP_ROOT" && npm ci --no-audit --no-fund --loglevel=error --foreground-scripts=false) >&2
fi

PATH=$KDP_ROOT/node_modules/.bin:$PATH
if ! "$KDP_ROOT/node_modules/.bin/node" --version >/dev/null 2>&1; then
  echo "The pinned Node is not installed. Run: npm rebuild node --ignore-scripts=false" >&2
  exit 2
fi
