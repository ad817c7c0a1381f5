# Many who write at once.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

# One of ten: two deeds for each of 15 items of its own.
write_30() {
    local at item word
    for ((at = 0; at < 15; at++)); do
        item=${others[at * 10 + $1]}
        for word in done star; do
            deed_of "$item" "$word" >>"$asked"
            "$waypost" "$word" "$item" >/dev/null 2>>"$home/err" || continue
            deed_of "$item" "$word" >>"$kept"
        done
    done
}

many_writers() {
    local writer file figure total
    export HOME=$home WAYPOST_STATE_DIR=$state
    : >"$home/err"
    open_window_on_section
    for ((writer = 0; writer < 10; writer++)); do write_30 "$writer" & done
    for row in 0 1 2 3 4 5 6 7 8 9 10 11; do window_does done "$row"; done
    wait
    [ ! -s "$home/err" ] || fail 'a command fails or complains'
    check_deeds
    [ "$acknowledged" -eq 312 ] || fail "only $acknowledged of 312 are acknowledged"
    file=$(find "$state/journal" -type f)
    [ -f "$file" ] || fail 'not one file'
    [ "$(wc -l <"$file") $(wc -l <"$home/on-disk")" = "312 312" ] || fail 'not every line is whole'
    run progress --json
    figure=$(grep -o '"total":{"total":[0-9]*,"done":[0-9]*' "$home/out" | tr -dc '0-9,')
    # The screen groups digits.
    total=$(sed -E 's/([0-9])([0-9]{3})$/\1,\2/' <<<"${figure%,*}")
    wait_for " ${figure#*,}/$total"
    close_window
    check_all
    row '10 commands at once, again and again, and an open window besides' \
        '10 times 30 ticks, 12 in the window, which shows all of them'
}
