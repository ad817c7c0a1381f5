#!/usr/bin/env bash
# The recipes of docs/shell.md do what they say, with the real jq and fzf; rofi is asked where there is a display.
# Usage: tests/system/recipes.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
page=$(dirname "$0")/../../docs/shell.md
for tool in bash jq fzf; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/bin"
ln -s "$waypost" "$home/bin/waypost"
# Nothing is opened here: it is written down.
printf '#!/bin/sh\necho "$@" >>"%s"\n' "$home/opened" >"$home/bin/browser"
chmod +x "$home/bin/browser"
export HOME=$home PATH=$home/bin:$PATH WAYPOST_STATE_DIR=$home/state WAYPOST_DATA_DIR=$home/data BROWSER=browser

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

# The block of the page that has this in it.
recipe() {
    awk -v text="$1" '
        /^```sh$/ { block = ""; inside = 1; next }
        /^```$/ { if (inside && index(block, text)) { printf "%s", block; exit } inside = 0 }
        inside { block = block $0 "\n" }
    ' "$page"
}

run() {
    local text
    text=$(recipe "$1")
    [ -n "$text" ] || fail "no recipe with \"$1\""
    sh -eu -c "$text" >/dev/null 2>&1 || fail "the recipe with \"$1\" ends with $?"
}

# fzf chooses by itself what it would show first.
FZF_DEFAULT_OPTS='--filter=essence' run 'fzf --multi'
status=$(waypost show 3blue1brown-linear-algebra --json | jq -r .item.status)
[ "$status" = 'done' ] || fail "what was chosen is $status"
echo 'ok: fzf ticks off what is chosen'

run 'waypost add - --to reading-list/attention'
waypost list reading-list/attention --json | jq -e '.items | length > 0' >/dev/null || fail 'nothing was added'
echo 'ok: what is found goes into a roadmap'

if command -v tmux >/dev/null; then
    recipe 'fzf --disabled' >"$home/recipe"
    tmux() { command tmux -L "recipes-$$" "$@"; }
    tmux -f /dev/null new-session -d -x 100 -y 24 "sh -eu $home/recipe"
    tmux send-keys -l 'id:unsloth kind:tool'
    for _ in $(seq 50); do
        tmux capture-pane -p | grep -q 'Fine-tuning LLMs with Unsloth' && break
        sleep 0.2
    done
    tmux send-keys Enter
    for _ in $(seq 50); do
        [ -e "$home/opened" ] && break
        sleep 0.2
    done
    tmux kill-server 2>/dev/null || true
    grep -q 'github.com/unslothai/unsloth' "$home/opened" || fail 'fzf opens nothing'
    echo 'ok: fzf shows what waypost finds, and opens it'
fi

if command -v rofi >/dev/null && command -v xdotool >/dev/null && command -v Xvfb >/dev/null; then
    rm -f "$home/opened"
    Xvfb :97 -screen 0 800x600x24 >/dev/null 2>&1 &
    screen=$!
    trap 'kill $screen; rm -rf "$home"' EXIT
    export DISPLAY=:97
    sleep 1
    recipe 'rofi -dmenu' >"$home/recipe"
    timeout 30 sh -eu "$home/recipe" >/dev/null 2>&1 &
    menu=$!
    sleep 2
    xdotool type 'Fine-tuning LLMs with Unsloth'
    sleep 1
    xdotool key Return
    wait "$menu" || fail 'the recipe with rofi fails'
    grep -q 'unsloth' "$home/opened" || fail 'rofi opens nothing'
    echo 'ok: rofi opens what is chosen'
fi
