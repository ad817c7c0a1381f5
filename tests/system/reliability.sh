#!/usr/bin/env bash
# Kills, full disks, lost permissions, deleted folders, wrong clocks and damaged lines, with the real
# program: after each, everything that was acknowledged is there. docs/reliability.md has a row a case.
# Usage: tests/system/reliability.sh PATH-OF-WAYPOST [--write | CASE]
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(dirname "$(realpath "$0")")
page=$here/../../docs/reliability.md
waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST [--write | CASE]}")
for tool in tmux faketime realpath unshare mount setpriv; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

# A name that begins with disk_ is that of a case with disks of its own, with clock_ that of one with a clock.
cases=(
    killed_commands
    killed_first_starts
    disk_full_commands
    disk_full_window
    disk_read_only
    folder_read_only
    permission_lost
    folder_deleted
    file_deleted
    file_cut
    clock_back_commands
    clock_back_window
    clock_ahead
    clock_daylight_saving
    many_writers
    damaged_lines
    odd_lines
    torn_line
)

# Every case is a process of its own, with a folder of its own.
run_case() {
    home=$(mktemp -d)
    # The program where everybody can get at it.
    cp "$waypost" "$home/waypost"
    waypost=$home/waypost
    chmod 755 "$home" "$waypost"
    state=$home/state
    disk=$home/disk
    for part in "$here"/lib/{run,window,deeds}.sh "$here"/reliability/*.sh; do
        # shellcheck source=/dev/null
        source "$part"
    done
    trap clean_up EXIT
    "$1"
}
clean_up() {
    tmux kill-server 2>/dev/null || true
    let_go_of_disk
    chmod -R u+rwX "$home" 2>/dev/null || true
    # A program that saves while it ends may put something there.
    rm -rf "$home" || true
}
fail() {
    {
        echo "FAILED: $case: $1"
        [ ! -e "$home/err" ] || sed 's/^/  said: /' "$home/err"
        screen 2>/dev/null | sed 's/^/  shown: /'
    } >&2
    exit 1
}
# A row of the table, of what has been checked: nothing can be in it that is lost.
row() { printf '| %s | %s | %d | %d |\n' "$1" "$2" "$acknowledged" "$lost"; }

introduction() {
    cat <<'TEXT'
# Reliability

What you do is on disk before Waypost says so, and what is on disk stays there, whatever happens around the program.
This page shows what that promise has been tried with: the real program and real processes, disks, users and clocks,
not simulated ones.

An event is *acknowledged* when the command has ended with exit code 0, or the window has shown it as saved. After each
fault all acknowledged events are compared with `waypost history --json` and `waypost list --json` and with the files
of the [journal](journal.md): each is there once, nothing is there that was not asked for, the last deed of an item is
the one that counts, what had been written is still there byte for byte, and the next command works.

```sh
cargo build --release
tests/system/reliability.sh target/release/waypost            # all of it, in a few minutes
tests/system/reliability.sh target/release/waypost CASE       # one case, by its name in the script
tests/system/reliability.sh target/release/waypost --write    # writes the table anew
```

It needs bash, tmux, faketime and util-linux, and may have to ask for your password with `sudo` where users may not
mount. `.ci/run` runs it with every change, and it fails when something is lost or a case has no row here.

The figures are those of one run; how many are killed before they could say anything is never twice the same.

| what was tried | how often | acknowledged | lost |
|---|---|---|---|
TEXT
}

# shellcheck source=tests/system/lib/mount.sh
source "$here/lib/mount.sh"
case=${2:-}
case $case${3:-} in
'' | --write) ;;
disk_*inside | clock_*inside)
    run_case "$case"
    exit
    ;;
disk_*)
    mounting "$0" "$waypost" "$case" inside
    exit
    ;;
clock_*)
    # It keeps what the programs with the other clock share, and clears it away, also when they are killed.
    faketime -m -f +0 "$0" "$waypost" "$case" inside
    exit
    ;;
*)
    run_case "$case"
    exit
    ;;
esac

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
echo "reliability: $waypost"
failed=0
for case in "${cases[@]}"; do
    since=$SECONDS
    "$0" "$waypost" "$case" >"$home/row" || failed=$((failed + 1))
    cat "$home/row" >>"$home/table"
    sed "s/^/  $((SECONDS - since)) s /" "$home/row"
done
[ "$failed" -eq 0 ] || { echo "FAILED: $failed of ${#cases[@]} cases" >&2; exit 1; }

# The cases of the first table; what stands below it is about other things, and is written by hand.
names() { sed '/^## /,$d' "$1" | grep '^| ' | grep -v '^| what was tried |' | cut -d'|' -f2; }
if [ -n "${2:-}" ]; then
    sed -n '/^## /,$p' "$page" >"$home/below"
    { introduction; cat "$home/table"; echo; cat "$home/below"; } >"$page"
elif ! diff <(names "$page") <(names "$home/table") >&2; then
    echo "FAILED: docs/reliability.md has other cases: $0 $1 --write" >&2
    exit 1
fi
