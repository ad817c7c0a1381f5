#!/usr/bin/env bash
# A disk that is full, and one that may only be read, under commands and under a window: real file
# systems, mounted where nobody else sees them.
# Usage: tests/system/disk.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in tmux realpath unshare mount; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

lib=$(dirname "$(realpath "$0")")/lib
source "$lib/mount.sh"
if [ "${2:-}" != mounting ]; then
    mounting "$0" "$waypost" mounting
    exit
fi

home=$(mktemp -d)
disk=$home/disk
state=$disk/state
source "$lib/run.sh"
source "$lib/window.sh"
# The disk is let go of when all programs on it have ended: then the folder can go too.
clean_up() {
    tmux kill-server 2>/dev/null || true
    let_go_of_disk
    rm -rf "$home" || true
}
trap clean_up EXIT

fail() {
    echo "FAILED: $1" >&2
    [ ! -e "$home/err" ] || sed 's/^/  said: /' "$home/err" >&2
    tmux capture-pane -p -t pane >&2 2>/dev/null || true
    exit 1
}

count_done() {
    run list --status done
    said_nothing
    wc -l <"$home/out"
}
all_ids() { env -i HOME="$home" "$waypost" list --json | grep -o '{"id":"[^"]*"' | cut -d'"' -f4; }

full=(
    '  No space left on device (os error 28)'
    'hint: make room on that disk, or choose another folder with --state or WAYPOST_STATE_DIR'
)
read_only=(
    '  Read-only file system (os error 30)'
    'hint: choose another folder with --state or WAYPOST_STATE_DIR'
)

# Ticks items off until the disk refuses; the first one refused is $id, the number of the others $ticked.
fill() {
    ticked=0
    for id in $(all_ids); do
        cat "$state"/journal/*.jsonl >"$home/before" 2>/dev/null || true
        run done "$id"
        [ "$code" -eq 0 ] || return 0
        ticked=$((ticked + 1))
    done
    fail 'the disk is never full'
}

check_full_disk() {
    new_disk 16
    fill
    [ "$ticked" -gt 5 ] || fail "no room for more than $ticked"
    said 3 "error: cannot write $(echo "$state"/journal/*.jsonl)" "${full[@]}"
    cmp -s "$home/before" "$state"/journal/*.jsonl || fail 'a part of a line stays behind'
    [ "$(count_done)" -eq "$ticked" ] || fail 'something is lost'
    change_disk size=64k
    run done "$id"
    said_nothing
    [ "$(count_done)" -eq $((ticked + 1)) ] || fail 'not all is there when there is room'
    echo "  a full disk: $ticked lines whole, none torn, the next one when there is room"
}

check_first_start_on_full_disk() {
    new_disk 16
    head -c 16384 /dev/zero >"$disk/others"
    run done unsloth
    said 3 "error: cannot write $state/device" "${full[@]}"
    [ "$(cd "$state" && find . -type f)" = ./lock ] || fail 'something is left behind'
    run list
    said_nothing
    rm "$disk/others"
    run done unsloth
    said_nothing
    echo '  a disk that was full before the first start'
}

check_read_only_disk() {
    new_disk 64
    run done unsloth real-python
    change_disk ro
    [ "$(count_done)" -eq 2 ] || fail 'what may be read is not'
    run star unsloth
    said 3 "error: cannot lock $state/lock" "${read_only[@]}"
    run undo
    said 3 "error: cannot lock $state/lock" "${read_only[@]}"
    change_disk rw
    [ "$(count_done)" -eq 2 ] || fail 'something is lost'
    new_disk 64
    change_disk ro
    run list
    said_nothing
    run done unsloth
    said 3 "error: cannot write $state/journal" "${read_only[@]}"
    echo '  a disk that may only be read: lists work, deeds say why not'
}

open_window_on_item() {
    open_window
    go_to '3blue1brown essence' '3Blue1Brown - The essence'
}

check_window() {
    new_disk 16
    run done real-python
    open_window_on_item
    change_disk ro
    keys s
    wait_for 'Not saved yet, and tried again: Read-only file system'
    wait_for '1 not saved'
    keys u
    wait_for '2 not saved'
    change_disk rw
    wait_until 'the end of "not saved"' gone 'not saved'
    keys s
    wait_until 'a star' shows '★'
    keys q
    wait_for 'ended with 0'
    run list --starred
    [ "$(wc -l <"$home/out")" -eq 1 ] || fail 'what a window has saved is lost'
    [ "$(count_done)" -eq 1 ] || fail 'something is lost'
    echo '  a window keeps what it cannot save, says so, and saves it when it can'

    open_window_on_item
    change_disk ro
    keys d
    wait_for '1 not saved'
    keys q
    wait_for 'Leave now?'
    keys q
    wait_for 'ended with 3'
    shows 'error: not saved:' || fail 'it is not said that something is lost'
    shows '  ◐ 3Blue1Brown - The essence of linear algebra ★' || fail 'it is not said what is lost'
    shows '  Read-only file system (os error 30)' || fail 'it is not said why'
    echo '  a window that is left nevertheless names what is lost'
}

echo "disk: $waypost"
check_full_disk
check_first_start_on_full_disk
check_read_only_disk
check_window
