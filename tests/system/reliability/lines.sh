# Lines of the journal that are no events: they stay where they are, are told of and copied once.
# shellcheck shell=bash disable=SC2154 # the script that reads this has them

# Every command that meets the journal names the line and says what to do, and works nevertheless.
all_tell() {
    local line=$1 words
    for words in list 'search python' 'show unsloth' next progress roadmaps 'glossary calculus' history \
        'skip unsloth' undo redo; do
        # shellcheck disable=SC2086 # a command is several words
        run $words
        [ "$code" -eq 0 ] || fail "$words: exit code $code"
        grep -F "line $line of $file does not count: " "$home/err" >/dev/null || fail "$words: the line is not named"
        grep -F "hint: all other lines count. $file.damaged keeps a copy" "$home/err" >/dev/null || fail "$words: no hint"
        told=$((told + 1))
    done
    deed_of unsloth skip | tee -a "$asked" >>"$kept"
}
# Begins with a file of six events, and makes it $before, then something, then the rest of it.
begin_lines() {
    begin_again
    for item in "${others[@]:0:6}"; do has_done done "$item"; done
    file=$(echo "$state"/journal/*.jsonl)
    cp "$file" "$home/good"
}
put_in_the_middle() {
    { head -n 3 "$home/good"; cat "$home/bad"; tail -n 3 "$home/good"; } >"$file"
    remember_bytes
}
is_copied_once() { cmp -s "$home/bad" "$file.damaged" || fail 'not one copy of the line'; }

make_bad() {
    case $1 in
    torn) head -n 1 "$home/good" | head -c 90; echo ;;
    garbage) echo 'Ceci n’est pas un événement.' ;;
    nul) head -c 300 /dev/zero; echo ;;
    bytes) printf '\xff\xfe\xc3\x28 %s\n' "$(head -n 1 "$home/good")" ;;
    json) echo '{"v":1,"id":"x","item":"unsloth"}' ;;
    utf16) head -n 1 "$home/good" | tr -d '\n' | iconv -t UTF-16LE; echo ;;
    joined) head -n 1 "$home/good" | tr -d '\n'; head -n 1 "$home/good" ;;
    esac >"$home/bad"
}

damaged_lines() {
    local kind item file told=0 total=0 kinds=0
    for kind in torn garbage nul bytes json utf16 joined; do
        begin_lines
        make_bad "$kind"
        put_in_the_middle
        all_tell 4
        is_copied_once
        open_window
        wait_for 'One line of your progress cannot be read. A copy is kept; everything else counts.'
        go_to 'OpenAI platform' 'OpenAI platform'
        window_does done 0
        close_window
        is_copied_once
        check_deeds
        has_done doing "${others[-1]}"
        check_deeds
        total=$((total + acknowledged))
        kinds=$((kinds + 1))
    done
    acknowledged=$total
    row 'damaged lines: torn, garbage, NUL, not UTF-8, other JSON, UTF-16, two in one' \
        "$kinds kinds, in the middle of a file; named by $told commands and $kinds windows, copied once each"
}

odd_lines() {
    local kind item file total=0 kinds=0
    for kind in twice bom crlf empty unended copy; do
        begin_lines
        case $kind in
        twice) cat "$home/good" "$home/good" ;;
        bom) printf '\xEF\xBB\xBF'; cat "$home/good" ;;
        crlf) sed 's/$/\r/' "$home/good" ;;
        empty) sed 's/$/\n\n/' "$home/good" ;;
        unended) head -c -1 "$home/good" ;;
        copy) cat "$home/good"; cp "$home/good" "$state/journal/copy of a sync program.jsonl" ;;
        esac >"$file"
        remember_bytes
        open_window_on_section
        window_does done 0
        close_window
        check_all
        [ ! -e "$file.damaged" ] || fail 'a good line is taken for a damaged one'
        total=$((total + acknowledged))
        kinds=$((kinds + 1))
    done
    acknowledged=$total
    row 'good lines in odd files: duplicates, BOM, CRLF, empty lines, no line end, a second copy' \
        "$kinds kinds, under commands and a window"
}

torn_line() {
    local item file told=0 total=0 times=0 length
    for length in 1 2 40 41 90 100 120 150; do
        begin_lines
        head -n 1 "$home/good" | head -c "$length" >"$home/bad"
        cat "$home/bad" >>"$file"
        remember_bytes
        all_tell 7
        echo >>"$home/bad"
        is_copied_once
        check_deeds
        total=$((total + acknowledged))
        times=$((times + 1))
    done
    acknowledged=$total
    row 'the last line torn' "$times lengths; named by $told commands, closed by the next one that writes"
}
