# Disks that are full, and that may only be read.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

# The items of commands whose ids are longest first: when one does not fit, a shorter one may.
by_length() { printf '%s\n' "${others[@]:0:${#others[@]} - 1}" | awk '{ print length, $0 }' | sort -rn -k1,1 -s | cut -d' ' -f2; }

# Commands do something with items until nothing fits any more: $fitted did, $refused did not.
fill_disk() {
    local id
    fitted=0
    refused=0
    for id in $(by_length); do
        ask "$1" "$id"
        if [ "$code" -eq 0 ]; then
            fitted=$((fitted + 1))
        else
            is_refused
            refused=$((refused + 1))
        fi
        [ "$refused" -lt 20 ] || break
    done
    # What is left over may be enough for the shortest line.
    ask "$1" rag
    [ "$refused" -gt 0 ] || fail 'the disk is never full'
}

disk_full_commands() {
    local size total=0 rounds=0 refusals=0
    state=$disk/state
    for size in 16 20 24 28; do
        new_disk "$size"
        begin_again
        fill_disk doing
        refusals=$((refusals + refused))
        remember_bytes
        check_deeds
        change_disk size=256k
        check_all done
        total=$((total + acknowledged))
        rounds=$((rounds + 1))
    done
    acknowledged=$total
    row 'a full disk, under commands; then there is room again' \
        "$rounds disks filled to the last line, $refusals saves refused"
}

disk_full_window() {
    local row
    state=$disk/state
    new_disk 24
    open_window_on_section
    for row in 0 1 2; do window_does doing "$row"; done
    fill_disk done
    remember_bytes
    for row in 0 1 2 3 4 5 6 7; do press star "$row"; done
    wait_for 'Not saved yet, and tried again: No space left on device'
    # One of them may fit into what is left over.
    wait_until 'what is not saved' shows ' not saved'
    check_deeds
    change_disk size=256k
    wait_until 'the end of "not saved"' gone 'not saved'
    for row in 0 1 2 3 4 5 6 7; do window_has_kept star "$row"; done
    check_deeds
    window_does done 0
    close_window
    check_all
    row 'a full disk, under an open window; then there is room again' \
        '8 ticks kept by the window until there was room'
}

disk_read_only() {
    local round total=0
    state=$disk/state
    for round in 1 2 3; do
        new_disk 256
        begin_again
        open_window_on_section
        window_does doing 0
        has_done done "${others[0]}"
        has_done done "${others[1]}"
        remember_bytes
        change_disk ro
        works list --status done
        ask star "${others[2]}"
        is_refused
        run undo
        is_refused
        press star 0
        wait_for 'Not saved yet, and tried again: Read-only file system'
        press done 1
        wait_for '2 not saved'
        check_deeds
        change_disk rw
        wait_until 'the end of "not saved"' gone 'not saved'
        window_has_kept star 0
        window_has_kept done 1
        window_does star 2
        close_window
        check_all
        total=$((total + acknowledged))
    done
    acknowledged=$total
    row 'a disk that becomes read-only, under commands and an open window; then it is not any more' \
        "$round disks, 2 commands refused and 2 ticks kept by the window on each"
}
