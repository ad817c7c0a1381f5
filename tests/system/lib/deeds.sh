# What the program was asked to keep, what it says it has kept, and what is really there. A deed is a
# line such as "unsloth status done", and asked for once only. The script that reads this has $home,
# $state, $waypost and `fail`, and has read run.sh and window.sh.
# shellcheck shell=bash disable=SC2154 # they have it

asked=$home/asked
kept=$home/kept
touch "$asked" "$kept"

deed_of() {
    case $2 in
    star) echo "$1 starred true" ;;
    skip) echo "$1 status skipped" ;;
    *) echo "$1 status $2" ;;
    esac
}

# Begins with nothing.
begin_again() {
    rm -rf "$state" "$home/old"
    : >"$asked"
    : >"$kept"
}

# A command that has to work, without a word about anything.
works() {
    run "$@"
    said_nothing
}
# A command that has to fail because of the machine, and says what to do.
is_refused() {
    [ "$code" -eq 3 ] || fail "exit code $code instead of 3"
    grep -q '^hint: ' "$home/err" || fail 'no hint'
}

# Asks the program to do something with an item: done, doing, skip or star.
ask() {
    deed_of "$2" "$1" >>"$asked"
    run "$1" "$2"
    [ "$code" -ne 0 ] || deed_of "$2" "$1" >>"$kept"
}
# The same, when it has to work.
has_done() {
    ask "$@"
    [ "$code" -eq 0 ] || fail "$*: exit code $code"
}

# The items, in the order of the roadmaps; of a section, if one is named.
ids() { env -i HOME="$home" "$waypost" list "$@" --json | grep -o '{"id":"[^"]*"' | cut -d'"' -f4; }

# The section that the windows work in, row by row.
section=llm-course/engineer/running-llms
mapfile -t rows < <(ids $section)
mapfile -t titles < <(env -i HOME="$home" "$waypost" list $section --json |
    grep -o '"title":"[^"]*","titles"' | cut -d'"' -f4)
# The other items, for commands.
mapfile -t others < <(ids | grep -vxF -f <(ids $section))

open_window_on_section() {
    open_window
    go_to 'OpenAI platform' 'OpenAI platform'
}
# Asks the window to do something with the item in a row, from 0, and does not wait.
press() {
    local row=$2 key
    case $1 in
    doing) key=d ;;
    done) key=' ' ;;
    skip) key=x ;;
    star) key=s ;;
    esac
    deed_of "${rows[row]}" "$1" >>"$asked"
    keys -l "g$(printf "%${row}s" '' | tr ' ' j)$key"
}
# What the footer says when that is saved.
notice_of() {
    case $1 in
    doing) echo "◐ ${titles[$2]} · saved" ;;
    done) echo "✓ ${titles[$2]} · saved" ;;
    skip) echo "– ${titles[$2]} · skipped" ;;
    star) echo "★ ${titles[$2]} · saved" ;;
    esac
}
window_has_kept() { deed_of "${rows[$2]}" "$1" >>"$kept"; }
# The window does it and says that it is saved.
window_does() {
    press "$@"
    wait_for "$(notice_of "$@")"
    window_has_kept "$@"
}
close_window() {
    keys q
    wait_for 'ended with 0'
}

# The deeds in the files, with the names of their events. A line that is there twice counts once.
on_disk() {
    # Nothing is there where somebody has taken away the folder. A byte is a character here: there may be any.
    find "$state" -path '*/journal/*.jsonl' -exec cat {} + 2>/dev/null | LC_ALL=C sed -nE \
        's/^(\xEF\xBB\xBF)?\{"v":1,"id":"([^"]*)",.*"item":"([^"]*)","field":"([a-z]*)","value":"?([a-z]*)"?,"undoes":null\}\r?$/\2 \3 \4 \5/p' |
        LC_ALL=C sort -u
}
# The deeds that the program knows, newest first.
known() {
    run history --json
    [ "$code" -le 1 ] || fail "history: exit code $code"
    grep -oE '\{"id":"[^"]*"|"item":"[^"]*"|"field":"[^"]*","value":[^,]*' "$home/out" | paste -d' ' - - - |
        sed -E 's/\{"id":"([^"]*)" "item":"([^"]*)" "field":"([^"]*)","value":"?([a-z]*)"?/\1 \2 \3 \4/'
}
# What the program says of every item, and what has to be said after the deeds of a file, in order.
told_of_items() {
    run list --json
    grep -oE '\{"id":"[^"]*"|"status":"[^"]*","starred":[a-z]*' "$home/out" | paste -d' ' - - |
        sed -E 's/\{"id":"([^"]*)" "status":"([^"]*)","starred":([a-z]*)/\1 \2 \3/' | LC_ALL=C sort
}
follows_from() {
    local id field value
    declare -A status starred
    while read -r id field value; do
        if [ "$field" = status ]; then status[$id]=$value; else starred[$id]=$value; fi
    done <"$1"
    for id in "${rows[@]}" "${others[@]}"; do
        echo "$id ${status[$id]:-todo} ${starred[$id]:-false}"
    done | LC_ALL=C sort
}

# Remembers what is written now: from here on nothing of it may change.
remember_bytes() {
    rm -rf "$home/old"
    cp -r "$state/journal" "$home/old"
}
check_old_bytes() {
    local file
    for file in "$home"/old/*; do
        [ -e "$file" ] || continue
        cmp -s -n "$(stat -c %s "$file")" "$file" "$state/journal/${file##*/}" ||
            fail "what was written in ${file##*/} has changed"
    done
}

# Every acknowledged deed is there, on disk and for the program; nothing that was not asked for; and
# the last deed asked for counts. Says how many are $acknowledged and $lost, and how many are $there.
check_deeds() {
    on_disk >"$home/on-disk"
    known | LC_ALL=C sort | cmp -s - "$home/on-disk" || fail 'the history is not what is on disk'
    cut -d' ' -f2- "$home/on-disk" | LC_ALL=C sort >"$home/there"
    [ -z "$(uniq -d "$home/there")" ] || fail 'something counts twice'
    [ -z "$(LC_ALL=C sort "$asked" | LC_ALL=C comm -13 - "$home/there")" ] || fail 'something was not asked for'
    acknowledged=$(wc -l <"$kept")
    there=$(wc -l <"$home/there")
    lost=$(LC_ALL=C sort "$kept" | LC_ALL=C comm -23 - "$home/there" | wc -l)
    [ "$lost" -eq 0 ] || fail "$lost of $acknowledged acknowledged deeds are lost"
    grep -xF -f "$home/there" "$asked" >"$home/in-order" || true
    follows_from "$home/in-order" >"$home/expected"
    told_of_items | cmp -s - "$home/expected" || fail 'the list is not what follows from the deeds'
    check_old_bytes
}
# The same, and that things go on, without a word about anything: with an item that is used nowhere else.
check_all() {
    check_deeds
    local last=${others[-1]}
    works list
    works progress
    has_done "${1:-doing}" "$last"
    [ ! -s "$home/err" ] || fail 'something is said'
    check_deeds
}
