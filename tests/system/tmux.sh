#!/usr/bin/env bash
# The program inside tmux, a terminal with opinions of its own: sizes, borders, and every way out.
# Usage: tests/system/tmux.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in tmux realpath stty; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

home=$(mktemp -d)
source "$(dirname "$(realpath "$0")")/lib/window.sh"
# After a failure the program may still be saving: then the folder stays.
trap 'tmux kill-server 2>/dev/null || true; rm -rf "$home" || true' EXIT

fail() {
    echo "FAILED: $1" >&2
    tmux capture-pane -p -t pane >&2 || true
    exit 1
}

ask() { tmux display-message -p -t pane "$1"; }
is_exactly() { [ "$(ask "$1")" = "$2" ]; }

# A shell in a terminal of this size, which remembers how the terminal was.
open_shell() {
    rm -rf "${home:?}"/*
    # tmux ends with its last session, and takes a moment for it: so the sessions change hands.
    tmux new-session -d -s next -x "$1" -y "$2" \
        env -i HOME="$home" PATH="$PATH" TERM=screen-256color LANG=C.UTF-8 LC_ALL=C.UTF-8 \
        PS1='ready> ' WAYPOST_STATE_DIR="$home/state" COLORFGBG="${3:-}" sh -i
    tmux kill-session -t pane 2>/dev/null || true
    tmux rename-session -t next pane
    tmux set-option -t pane status off
    tmux set-window-option -t pane mode-keys vi
    tmux resize-window -t pane -x "$1" -y "$2"
    wait_until 'a prompt' prompts
    say_in_shell 'cd; stty -g >before' 'prepared'
}

# Does the shell wait for a command?
prompts() { [ "$(screen | sed '/^ *$/d' | tail -n 1)" = 'ready>' ]; }

# Has the shell do something and say so; what it says is not what was typed.
say_in_shell() {
    keys -l "$1; printf '%s\\n' '${2:0:1}'${2:1}"
    keys Enter
    wait_for "$2"
}

# Opens the program, with these options, and closes the welcome.
open_program() {
    keys -l "sh -c 'echo \$\$ >pid; exec $waypost $*'"
    keys Enter
    # In another language the list of the roadmaps tells the welcome.
    local welcome='find anything'
    [ "$#" -eq 0 ] || welcome='English, Русский'
    wait_for "$welcome"
    keys Escape
    wait_until 'the end of the welcome' gone "$welcome"
    settle
}

# Waits until all keys so far have done what they do: the help comes and goes after them, and its
# footer is drawn last.
settle() {
    keys '?'
    wait_until 'the footer of the help' footer_begins 'Esc'
    keys '?'
    wait_until 'the footer of the panes' footer_begins '\(Space\|Enter\|เว้นวรรค\|空白鍵\|Пробел\)'
}
footer_begins() { screen | tail -n 1 | grep "^ $1" >/dev/null; }

# The terminal is as it was: the screen, the cursor, the mouse and the line discipline.
clean() {
    wait_until "the shell's screen after $1" is_exactly '#{alternate_on}' 0
    wait_until "the prompt after $1" prompts
    say_in_shell 'stty -g >after' "after-$2"
    cmp -s "$home/before" "$home/after" || fail "the terminal has other modes after $1"
    [ "$(ask '#{cursor_flag} #{mouse_any_flag}')" = '1 0' ] || fail "no cursor, or a mouse, after $1"
    shows prepared || fail "the shell's screen is not what it was after $1"
}

check_sizes() {
    local size
    for size in 120x36 80x24 50x16 40x10; do
        open_shell "${size%x*}" "${size#*x}"
        open_program
        screen | sed -n 1p | grep '^ waypost' >/dev/null || fail "no header at $size"
        footer_begins Enter || fail "no footer at $size"
        keys q
        clean "quitting at $size" quit
        echo "  $size: opens, and leaves the terminal clean"
    done
}

check_suspend() {
    local panes
    open_shell 120 36
    open_program
    panes=$(screen)
    keys C-z
    wait_for topped
    clean 'Ctrl-Z' stop
    keys -l fg
    keys Enter
    same() { [ "$(screen)" = "$panes" ]; }
    wait_until 'the whole screen after fg' same
    keys q
    clean 'fg and quitting' fg
    echo '  Ctrl-Z gives the terminal back, fg draws everything again'
}

check_signals() {
    local name
    for name in TERM HUP INT; do
        open_shell 80 24
        open_program
        kill -s "$name" "$(cat "$home/pid")"
        clean "SIG$name" "$name"
        echo "  SIG$name leaves the terminal clean"
    done
}

# Where the cursor of tmux's copy mode comes to stand in a row of the screen: tmux's own count of columns.
column_of() {
    local row=$1
    shift
    tmux send-keys -t pane -X top-line
    [ "$row" -eq 0 ] || tmux send-keys -t pane -X -N "$row" cursor-down
    tmux send-keys -t pane -X start-of-line
    tmux send-keys -t pane -X "$@"
    ask '#{copy_cursor_x} #{copy_cursor_y}'
}

# Every border stands in the same column on all rows that have it.
check_borders() {
    local row=0 rows=0 line right='' inner='' found
    tmux copy-mode -t pane
    while IFS= read -r line; do
        if [[ $line == [│╭╰]*[^│╮╯▲▼█┃] ]]; then
            fail "$1: row $row has lost its right border: $line"
        elif [[ $line == [│╭╰]* ]]; then
            rows=$((rows + 1))
            found=$(column_of "$row" end-of-line)
            [ "$found" = "${right:=${found% *}} $row" ] ||
                fail "$1: the right border of row $row is in column ${found% *}, not $right: $line"
        fi
        if [[ $line == *││* ]]; then
            found=$(column_of "$row" search-forward-text '││')
            [ "$found" = "${inner:=${found% *}} $row" ] ||
                fail "$1: the inner border of row $row is in column ${found% *}, not $inner: $line"
        fi
        row=$((row + 1))
    done < <(screen)
    tmux send-keys -t pane -X cancel
    [ "$rows" -ge 3 ] || fail "$1: no box to look at"
}

# The borders at other widths, and nothing of an earlier screen after scrolling.
check_widths() {
    local columns panes
    for columns in 41 72 83 100 133 199; do
        tmux resize-window -t pane -x "$columns" -y 30
        wait_until "the width $columns" is_exactly '#{pane_width}' "$columns"
        keys j j j j k C-d C-u
        settle
        check_borders "$1, $columns columns"
        panes=$(screen)
        keys C-l
        settle
        [ "$(screen)" = "$panes" ] || fail "$1, $columns columns: letters of an earlier screen are left"
    done
    tmux resize-window -t pane -x 120 -y 36
    wait_until 'the usual width' is_exactly '#{pane_width}' 120
    keys g
    settle
}

check_scripts() {
    local lang seen panes
    for lang in th te ru zh-Hant; do
        open_shell 120 36
        open_program --lang "$lang"
        case $lang in
        th) seen='ปรับ' ;;
        te) seen='ఫైన్' ;;
        ru) seen='Основы' ;;
        zh-Hant) seen='模型' ;;
        esac
        # The roadmap that has this language, its sections, and the items of one of them.
        if [ "$lang" = ru ]; then keys g; else keys G; fi
        if [ "$lang" = zh-Hant ]; then keys k; fi
        keys l
        settle
        shows "$seen" || fail "nothing in $lang"
        check_borders "$lang, sections"
        keys Enter j j j Enter l
        settle
        check_borders "$lang, items"
        keys z
        settle
        zoomed || fail 'more than one pane'
        check_borders "$lang, one pane"
        check_widths "$lang"
        panes=$(screen)
        keys C-l
        settle
        [ "$(screen)" = "$panes" ] || fail "$lang: letters of an earlier screen are left"
        keys q
        clean "$lang" "$lang"
        echo "  $lang: all borders stand straight, nothing old is left"
    done
    open_shell 120 36
    open_program
    keys /
    wait_for Search
    keys -l '微調大型語言模型'
    wait_for '微調大型語言模型'
    check_borders 'Chinese in the search'
    keys C-c
    clean Ctrl-C chinese
    echo '  zh: all borders stand straight'
}

# One pane only: no two borders side by side.
zoomed() { gone '││'; }

echo "tmux: $(command tmux -V), $waypost"
check_sizes
check_suspend
check_signals
check_scripts
