#!/bin/bash
# tour.sh STAFFELSTAB-CLI: the main job on the command line, in a workspace that is thrown away at the end.
set -euo pipefail
cli=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
workspace=$folder/beispiel.stab
export LANG=${LANG:-de_DE.UTF-8}

show() { # runs what it prints
  printf '\n\033[1m$ staffelstab-cli %s\033[0m\n' "$(printf '%q ' "${@/#$folder\//}" | sed "s/\\\\ / /g")"
  (cd "$folder" && "$cli" "${@/#$folder\//}")
}
made() { # the same; keeps the id of the new record in $id
  local answer
  printf '\n\033[1m$ staffelstab-cli %s\033[0m\n' "${*/#$folder\//}"
  answer=$("$cli" "$@" --json)
  id=$(sed -n 's/.*"id":"\([^"]*\)".*/\1/p' <<<"$answer")
  [ -n "$id" ] || { echo "$answer"; exit 1; }
  echo "$id"
}
[ "${cli#/}" != "$cli" ] || cli=$PWD/$cli

show new "$workspace" --sample
made add "$workspace" process name="Schulbuchgutschein ausgeben"
process=$id
made add "$workspace" step process="$process" name="Berechtigung anhand des Bescheids klären" mediumIn=Paper
step=$id
made add "$workspace" step process="$process" name="Gutschein ausdrucken und siegeln" mediumOut=Paper
made add "$workspace" step process="$process" name="Ausgabe in der Liste der Schule vermerken"
made add "$workspace" knowledgeItem title="Zwillinge" links="$step" \
  body="Bei Zwillingen zwei Gutscheine auf getrennten Blättern, sonst nimmt die Buchhandlung den zweiten nicht an."
show tag "$workspace" "$process" --add rpa-geeignet
show status "$workspace" "$process" --set InfoOnline
recommendation=$("$cli" list "$workspace" recommendation --limit 1 --json |
  grep -o '"id":"[^"]*"' | head -n 1 | cut -d'"' -f4)
show link "$workspace" "$process" "$recommendation"
show search "$workspace" siegeln
show search "$workspace" zwillinge --limit 3
show show "$workspace" "$process"
