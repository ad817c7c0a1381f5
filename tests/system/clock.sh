#!/usr/bin/env bash
# Clocks that are wrong by decades: what is done last counts, whatever the clock says.
# Usage: tests/system/clock.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in faketime realpath; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

fail() {
    echo "FAILED: $1" >&2
    cat "$home"/state/journal/*.jsonl >&2
    exit 1
}

# Runs the program at a time, and checks what it says.
at() {
    local moment=$1 said=$2
    shift 2
    faketime "$moment" env HOME="$home" WAYPOST_STATE_DIR="$home/state" "$waypost" "$@" >"$home/out" 2>&1 ||
        fail "$* fails in $moment"
    [ "$(cat "$home/out")" = "$said" ] || fail "$* says in $moment: $(cat "$home/out")"
}

echo "clock: $waypost"
at '2045-06-01 12:00:00' '✓ Fine-tuning LLMs with Unsloth' done unsloth
# The battery of the clock is empty.
at '1970-01-01 00:00:10' '○ Fine-tuning LLMs with Unsloth' todo unsloth
at '1969-12-31 12:00:00' '★ Fine-tuning LLMs with Unsloth' star unsloth
at '1990-01-01 12:00:00' '○ tool  unsloth  ★ Fine-tuning LLMs with Unsloth' list --starred
at '2026-11-02 12:00:00' '◐ Fine-tuning LLMs with Unsloth' doing unsloth
at '2020-01-01 12:00:00' 'Undone: doing, Fine-tuning LLMs with Unsloth' undo
at '2100-01-01 12:00:00' '○ tool  unsloth  ★ Fine-tuning LLMs with Unsloth' list --starred
echo '  from 1969 to 2100, what is done last counts'
