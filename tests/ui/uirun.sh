#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# uirun.sh CMD... : private X server, private session bus with AT-SPI, software rendering. Parallel-safe (no xvfb-run -a race).
set -eu
rt=$(mktemp -d); chmod 700 "$rt"; exec 3<>"$rt/disp"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1280x800x24}" -nolisten tcp -noreset >"$rt/xvfb.log" 2>&1 & xp=$!
trap 'kill $xp 2>/dev/null || true; wait $xp 2>/dev/null || true; rm -rf "$rt"' EXIT
for _ in $(seq 100); do [ -s "$rt/disp" ] && break; sleep 0.05; done
export DISPLAY=":$(cat "$rt/disp")" XDG_RUNTIME_DIR=$rt QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software \
  QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 LANGUAGE=
setxkbmap de 2>/dev/null || true     # else xdotool types "Ä" as "ä"
dbus-run-session -- "$@" 2> >(grep -vE 'dbus-daemon|SpiRegistry' >&2)
