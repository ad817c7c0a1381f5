# Clocks that jump. A program sees the clock that this sets, also while it runs.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

use_own_clock() {
    # Only the clock on the wall: what measures how long something takes never jumps.
    surroundings=(TZ="$1" LD_PRELOAD="$LD_PRELOAD" FAKETIME_SHARED="$FAKETIME_SHARED"
        FAKETIME_TIMESTAMP_FILE="$home/clock" FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1)
    # Only the program, not what looks at it.
    unset LD_PRELOAD FAKETIME FAKETIME_SHARED
}
# Sets the clock to a moment, from where it goes on.
set_clock() {
    printf '%+d' $(($(TZ=${surroundings[0]#TZ=} date -d "$1" +%s) - $(date +%s))) >"$home/clock.new"
    mv "$home/clock.new" "$home/clock"
}
# The last event on disk has this in it.
last_at() {
    tail -n 1 "$state"/journal/*.jsonl | grep -F "\"at\":\"$1" >/dev/null || fail "the last event is not at $1"
}
end_clock() {
    works progress
    works progress --json
    check_all
    total=$((total + acknowledged))
}

clock_back_commands() {
    local total=0 item year
    use_own_clock Etc/UTC
    for year in 2025 2020 1990; do
        begin_again
        set_clock '2026-11-20 12:00:00'
        for item in "${others[@]:0:20}"; do has_done done "$item"; done
        last_at 2026-11-20T12:00
        remember_bytes
        set_clock "$year-11-20 12:00:00"
        for item in "${others[@]:10:20}"; do has_done doing "$item"; done
        last_at "$year-11-20T12:00"
        for item in "${others[@]:5:20}"; do has_done skip "$item"; done
        end_clock
    done
    acknowledged=$total
    row 'the clock jumps back between two commands' '3 times (by 1, 6 and 36 years), 60 ticks each'
}

clock_back_window() {
    local total=0 at
    use_own_clock Etc/UTC
    for at in 2025-11-20 2026-11-19; do
        begin_again
        set_clock '2026-11-20 12:00:00'
        open_window_on_section
        window_does doing 0
        window_does doing 1
        has_done doing "${rows[2]}"
        last_at 2026-11-20T12:00
        remember_bytes
        set_clock "$at 12:00:00"
        window_does done 0
        last_at "${at}T12:00"
        window_does skip 1
        has_done skip "${rows[0]}"
        wait_until 'what a command did' shows "– ${titles[0]}"
        window_does star 1
        set_clock '2026-11-20 12:10:00'
        window_does done 2
        window_does skip 2
        close_window
        end_clock
    done
    acknowledged=$total
    row 'the clock jumps back while a window is open, and forward again' '2 times (by a year, by a day), 10 ticks each'
}

# A laptop whose clock is a year ahead, and a desktop; each gets the file of the other.
clock_ahead() {
    local item laptop=$home/laptop desktop=$home/desktop
    use_own_clock Etc/UTC
    state=$laptop
    set_clock '2027-11-20 12:00:00'
    for item in "${others[@]:0:20}"; do has_done doing "$item"; done
    last_at 2027-11-20T12:00
    state=$desktop
    set_clock '2026-11-20 12:00:00'
    has_done done "${others[30]}"
    cp "$laptop"/journal/*.jsonl "$desktop/journal/"
    remember_bytes
    for item in "${others[@]:0:20}"; do has_done done "$item"; done
    works progress
    check_deeds
    state=$laptop
    cp "$desktop"/journal/*.jsonl "$laptop/journal/"
    remember_bytes
    set_clock '2026-11-20 12:30:00'
    for item in "${others[@]:10:20}"; do has_done skip "$item"; done
    works progress --json
    check_all
    row 'a device whose clock is a year ahead, another one, and then right clocks on both' \
        '2 devices that carry each other their files'
}

# Goes from two seconds before a change of the clock to after it, with commands and a window open.
over_the_change() {
    local from=$1 before=$2 after=$3
    begin_again
    set_clock "$from"
    open_window_on_section
    # Again, however long that took.
    set_clock "$from"
    window_does doing 0
    has_done doing "${rows[1]}"
    # What this second is called, and on which side of the change, stands in the event.
    last_at "$before"
    remember_bytes
    wait_until 'the change of the clock' is_after "$(TZ=Europe/Berlin date -d "$from" +%s)" 3
    window_does done 0
    last_at "$after"
    has_done done "${rows[1]}"
    has_done skip "${rows[0]}"
    wait_until 'what a command did' shows "– ${titles[0]}"
    window_does star 0
    window_does skip 1
    last_at "$after"
    close_window
    end_clock
}
is_after() { [ $(($(date +%s) + $(cat "$home/clock"))) -ge $(($1 + $2)) ]; }

clock_daylight_saving() {
    local total=0
    use_own_clock Europe/Berlin
    [ -e /usr/share/zoneinfo/Europe/Berlin ] || fail 'this machine has no time zones'
    over_the_change '2026-03-29 01:59:58 +0100' 2026-03-29T01:59:5 2026-03-29T03:00:0
    over_the_change '2026-10-25 02:59:58 +0200' 2026-10-25T02:59:5 2026-10-25T02:00:0
    acknowledged=$total
    row 'daylight saving begins and ends while a window is open' '2 times (2026-03-29 and 2026-10-25 in Berlin), 8 ticks each'
}
