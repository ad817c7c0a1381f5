# Permissions that are missing, or lost while the program runs. Root may do everything, so root becomes
# nobody here.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

become_nobody() {
    [ "$(id -u)" -eq 0 ] || return 0
    as_learner=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chown 65534:65534 "$home"
}
# Takes away permissions under commands and a window, and gives them back.
without_permission() {
    begin_again
    open_window_on_section
    window_does doing 0
    has_done done "${others[0]}"
    has_done done "${others[1]}"
    remember_bytes
    "$@"
    ask star "${others[2]}"
    is_refused
    run undo
    [ "$code" -ne 0 ] || fail 'something is undone'
    press star 0
    wait_for 'Not saved yet, and tried again: Permission denied'
    press done 1
    wait_for '2 not saved'
    chmod -R u+rwX "$state"
    wait_until 'the end of "not saved"' gone 'not saved'
    window_has_kept star 0
    window_has_kept done 1
    window_does star 2
    close_window
    check_all
    total=$((total + acknowledged))
}

folder_read_only() {
    local total=0
    become_nobody
    without_permission chmod -R a-w "$state"
    without_permission chmod -R a-w "$state"
    acknowledged=$total
    row 'a folder that becomes read-only, under commands and an open window; then it is not any more' \
        '2 folders, 2 commands refused and 2 ticks kept by the window in each'
}

permission_lost() {
    local total=0
    become_nobody
    without_permission chmod 000 "$state"
    without_permission chmod 000 "$state/journal"
    without_permission sh -c "chmod 000 $state/journal/*.jsonl"
    without_permission chmod 000 "$state/lock"
    acknowledged=$total
    row 'permission lost while a window is open, as another user; then given back' \
        '4 times (state folder, journal folder, its file, lock), 2 commands refused and 2 ticks kept by the window'
}
