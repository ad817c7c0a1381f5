# kill -9 at random moments.
# shellcheck shell=bash disable=SC2034,SC2154 # the script that reads this uses them, and has them

# A pipe that nothing ever comes from: to wait a fraction of a millisecond without a process.
mkfifo "$home/nothing"
exec 9<>"$home/nothing"
pause() { read -r -t "$1" -u 9 || true; }

# Runs a deed and kills it at a random moment. The moments are spread over the life of a command by
# themselves: who lives is killed earlier the next time, who dies later.
latest=20000
kill_deed() {
    local victim moment
    deed_of "$2" "$1" >>"$asked"
    "$waypost" "$1" "$2" >/dev/null 2>>"$home/err" &
    victim=$!
    printf -v moment '0.%06d' $((SRANDOM % latest))
    pause "$moment"
    kill -9 "$victim" 2>/dev/null || true
    code=0
    wait "$victim" 2>/dev/null || code=$?
    case $code in
    0)
        deed_of "$2" "$1" >>"$kept"
        latest=$((latest - latest / 8 + 1))
        ;;
    137)
        echo "$1 $2" >>"$home/killed"
        latest=$((latest + latest / 8 + 1))
        ;;
    *) echo "$1 $2: exit code $code" >>"$home/err" ;;
    esac
}
# Does so with one of the others after another: those of a worker of several.
kill_deeds() {
    local word=$1 worker=$2 workers=$3 at
    for ((at = worker; at < ${#others[@]} - 1; at += workers)); do
        kill_deed "$word" "${others[at]}"
    done
}
# Opens a window again and again, has it do something with the next row, and kills it at a random moment.
kill_windows() {
    local word=$1 row victim moment
    for ((row = 0; row < ${#rows[@]}; row++)); do
        cp "$home/session" "$state/session"
        open_window
        read -r victim <"$home/pid-$pane"
        # Before, while and after it gets the key: tmux takes a while to bring it.
        press "$word" "$row" &
        printf -v moment '0.%06d' $((SRANDOM % 20000))
        pause "$moment"
        kill -9 "$victim"
        wait $!
        wait_until 'the shell behind the window' gone_from_window
        windows=$((windows + 1))
        ! shows "$(notice_of "$word" "$row")" || window_has_kept "$word" "$row"
    done
}
gone_from_window() { [ "$(tmux display-message -p -t "$pane" '#{pane_current_command}')" = cat ]; }

killed_commands() {
    local word worker workers=6 windows=0 saves commands before
    : >"$home/killed"
    : >"$home/err"
    export HOME=$home WAYPOST_STATE_DIR=$state
    # Where the windows open again: in a section, at its first row.
    open_window_on_section
    close_window
    cp "$state/session" "$home/session"
    # One window stays open all the time.
    pane=open
    open_window
    pane=pane
    for word in doing done skip star; do
        for ((worker = 0; worker < workers; worker++)); do
            kill_deeds "$word" "$worker" "$workers" &
        done
        kill_windows "$word"
        # The windows have been killed by now: the commands go on to the end of their items.
        wait
        [ ! -s "$home/err" ] || fail 'a command fails or complains'
        check_deeds
        remember_bytes
    done
    saves=$(wc -l <"$asked")
    [ "$saves" -ge 1000 ] || fail "only $saves saves"
    commands=$(wc -l <"$home/killed")
    before=$((saves - there))
    check_all
    pane=open
    keys p
    close_window
    check_deeds
    row '`kill -9` at random moments: 6 commands and a window at once, another window open' \
        "$saves saves, $commands commands and $windows windows killed, $before before anything was written"
}

killed_first_starts() {
    local starts=120 start total=0 killed=0
    export HOME=$home WAYPOST_STATE_DIR
    : >"$home/err"
    : >"$home/killed"
    for ((start = 0; start < starts; start++)); do
        state=$home/first-$start
        WAYPOST_STATE_DIR=$state
        begin_again
        kill_deed doing "${others[0]}"
        [ ! -s "$home/err" ] || fail 'a command fails or complains'
        has_done done "${others[0]}"
        [ ! -s "$home/err" ] || fail 'something is said'
        check_deeds
        total=$((total + acknowledged))
        [ "$(find "$state/journal" -type f | wc -l)" -eq 1 ] || fail 'not one file'
    done
    killed=$(wc -l <"$home/killed")
    acknowledged=$total
    row '`kill -9` at random moments of the very first start, in an empty folder' \
        "$starts folders, $killed killed, and a command in each afterwards"
}
