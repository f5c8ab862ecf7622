#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scenario.sh SCENARIO PROGRAM : runs a scenario on a screen of its own, in folders of its own; 77 = skipped.
set -eu
for program in Xvfb xdotool dbus-run-session import setxkbmap; do
  command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
"$(dirname "$0")/uirun.sh" /usr/bin/python3 "$@"
