# Files that somebody takes away from under a window.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

# A window and commands do something, the window learns of all of it, and then something happens to the
# files. The window gets another tick: then everything is on disk again, for everybody.
lose_files() {
    local at
    begin_again
    open_window_on_section
    window_does doing 0
    for at in 0 1 2 3 4 5 6 7 8 9; do has_done done "${others[at]}"; done
    window_does doing 1
    # Those of commands as well.
    for at in 2 3 4; do has_done skip "${rows[at]}"; done
    wait_until 'what commands did' shows "– ${titles[4]}"
    "$@"
    press done 5
    # What is said of the files may cover what is said of the tick.
    window_has_kept done 5
    wait_until 'all that was acknowledged, and the tick' all_on_disk
    window_does star 6
    close_window
    # What has been cut off in the middle of a line may be complained of.
    check_deeds
    has_done doing "${others[0]}"
    check_deeds
    total=$((total + acknowledged))
}
all_on_disk() {
    [ -z "$(LC_ALL=C sort "$kept" | LC_ALL=C comm -23 - <(on_disk | cut -d' ' -f2- | LC_ALL=C sort))" ]
}

delete_and_go_on() {
    rm -rf "$state"
    has_done done "${others[10]}"
}

folder_deleted() {
    local total=0
    lose_files rm -rf "$state"
    lose_files rm -rf "$state/journal"
    lose_files delete_and_go_on
    acknowledged=$total
    row 'the folder deleted while a window is open' \
        '3 times (state folder, journal folder, state folder and then a command), each time another tick in the window'
}
file_deleted() {
    local total=0
    lose_files sh -c "rm $state/journal/*.jsonl"
    lose_files sh -c "truncate -s 0 $state/journal/*.jsonl"
    acknowledged=$total
    row 'the file of the journal deleted while a window is open' \
        '2 times (deleted, made empty), each time another tick in the window'
}
file_cut() {
    local total=0
    lose_files cut_file 2
    lose_files cut_file 3
    acknowledged=$total
    row 'the file of the journal cut off in the middle while a window is open' \
        '2 times (to half, to a third), each time another tick in the window'
}
cut_file() {
    local file
    file=$(echo "$state"/journal/*.jsonl)
    truncate -s $(($(stat -c %s "$file") / $1)) "$file"
    remember_bytes
}
