#!/usr/bin/env bash
# The program inside GNU screen, which by itself has no alternate screen, and on terminals of old kinds in
# it: it is drawn, measured by `waypost doctor`, and leaves nothing behind.
# Usage: tests/system/screen.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in screen realpath stty; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

home=$(mktemp -d)
mkdir -m 700 "$home/sockets"
export SCREENDIR=$home/sockets
name=waypost-$$
trap 'screen -S "$name" -X quit >/dev/null 2>&1 || true; rm -rf "$home" || true' EXIT

window() {
    rm -f "$home/shown"
    screen -S "$name" -p 0 -X hardcopy "$home/shown" >/dev/null
    wait_for_file "$home/shown"
    cat "$home/shown"
}

wait_for_file() {
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        [ -s "$1" ] && return 0
        sleep 0.05
    done
    return 1
}

fail() {
    echo "FAILED: $1" >&2
    window >&2 || true
    exit 1
}

type_keys() { screen -S "$name" -p 0 -X stuff "$1"; }

shows() { window | grep -F -- "$1" >/dev/null; }
gone() { ! shows "$1"; }

wait_until() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 200; tries++)); do
        "$@" && return 0
        sleep 0.05
    done
    fail "$what did not come"
}

# A shell in a terminal of this kind.
open_shell() {
    screen -S "$name" -X quit >/dev/null 2>&1 || true
    name=waypost-$$-$1
    rm -rf "$home/state"
    screen -c /dev/null -U -T "$1" -dmS "$name" env HOME="$home" PATH="$PATH" LANG=C.UTF-8 \
        PS1='ready> ' WAYPOST_STATE_DIR="$home/state" sh -i
    wait_until 'a window' screen -S "$name" -Q windows >/dev/null
    wait_until 'a prompt' shows 'ready>'
    type_keys "stty -g >$home/before; echo begun"$'\n'
    wait_until 'the shell' shows 'begun'
}

# The terminal is as it was, and nothing of the program is left in it.
clean() {
    wait_until "the end of the screen after $1" gone 'Roadmaps'
    type_keys "stty -g >$home/after; echo ended"$'\n'
    wait_until "the prompt after $1" shows 'ended'
    wait_for_file "$home/after"
    cmp -s "$home/before" "$home/after" || fail "the terminal has other modes after $1"
    rm -f "$home/after"
}

# Opens the program; the first time it says welcome.
open_program() {
    type_keys "$waypost"$'\n'
    if [ "${1:-}" = first ]; then
        wait_until 'the welcome' shows 'find anything'
        type_keys $'\e'
    fi
    wait_until 'the panes' shows 'Roadmaps'
}

echo "screen: $(screen --version | head -n 1), $waypost"
for kind in screen screen-256color linux vt100; do
    open_shell "$kind"
    open_program first
    gone 'begun' || fail "$kind: what the shell showed is still there"
    type_keys q
    clean "quitting ($kind)"
    open_program
    type_keys $'\x1a'
    wait_until 'the shell' shows 'topped'
    type_keys $'fg\n'
    wait_until 'the panes after fg' shows 'Roadmaps'
    type_keys q
    clean "fg ($kind)"
    echo "  $kind: opens, stops, goes on, and leaves the terminal clean"
done

open_shell screen-256color
type_keys "clear; $waypost doctor"$'\n'
wait_until 'the end of what the doctor says' shows 'Programs'
wait_for_file "$home/state/terminals" || fail 'nothing was measured'
grep '"screen screen-256color":{"telugu":{"clusters":[0-9]*,"differing":[0-9]*' "$home/state/terminals" >/dev/null ||
    fail "not what was to be measured: $(cat "$home/state/terminals")"
clean 'the doctor'
echo '  screen-256color: the doctor measures, and leaves the terminal clean'
