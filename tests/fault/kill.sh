#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill.sh MODE KILLS: kills the writer with -9 at random moments and verifies the workspace after each.
#   MODE good           0 when nothing acknowledged was lost in any of the kills
#   MODE badack, twotx  mutants: 0 when the planted fault was noticed; stops at the first alarm
# Every other kill waits until something was acknowledged, so that a slow machine does not only kill programs that start.
# The programs are looked for in $BIN, build/release/bin, build/debug/bin.
set -u
mode=$1 kills=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
bin=${BIN:-}
for candidate in "$root/build/release/bin" "$root/build/debug/bin"; do
  [ -z "$bin" ] && [ -x "$candidate/kill_writer" ] && bin=$candidate
done
[ -x "$bin/kill_writer" ] && [ -x "$bin/kill_verify" ] || { echo "kill.sh: build kill_writer and kill_verify first"; exit 2; }

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
file=$dir/kill.stab
failures=0 first=- acknowledged=0 total=0 done=0
for ((i = 1; i <= kills; i++)); do
  "$bin/kill_writer" "$file" "$mode" >"$dir/ack" 2>"$dir/err" & pid=$!
  if [ $((i % 2)) = 0 ]; then
    until [ -s "$dir/ack" ] || ! kill -0 $pid 2>/dev/null; do sleep 0.005; done
  fi
  sleep "0.$(printf '%03d' $((RANDOM % 150 + 20)))"
  kill -0 $pid 2>/dev/null || { echo "kill $i: the writer had ended: $(cat "$dir/err")"; exit 2; }
  kill -9 $pid
  wait $pid 2>/dev/null
  last=$(grep -E '^[0-9]+$' "$dir/ack" | tail -1)
  [ -n "$last" ] && acknowledged=$last
  done=$i
  out=$("$bin/kill_verify" "$file" "$acknowledged")
  found=$?
  [ $found -le 1 ] || { echo "kill $i: the verifier itself failed with $found"; exit 2; }
  [ $found = 0 ] || {
    failures=$((failures + 1))
    [ "$first" = - ] && first=$i
    [ $failures -le 3 ] && echo "kill $i: $(echo "$out" | head -3)"
    [ "$mode" = good ] || break
  }
  if [ $((i % 20)) = 0 ]; then # a fresh file now and then, or the check of the growing one takes all the time
    total=$((total + acknowledged)) acknowledged=0
    rm -f "$file"*
  fi
done
echo "mode=$mode kills=$done failures=$failures first=$first acknowledged=$((total + acknowledged))"
if [ "$mode" = good ]; then [ "$failures" = 0 ] && [ $((total + acknowledged)) -gt 0 ]; else [ "$failures" -gt 0 ]; fi
