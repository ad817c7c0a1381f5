# The program in a window of tmux, which can only be looked at again and again. The script that reads
# this has $home, a folder of its own, $state, $waypost and `fail`, and has read run.sh.
# shellcheck shell=bash disable=SC2154 # they have it

# A server of our own, without anybody's settings, in a folder that `rm "$home"/*` leaves alone.
export TMUX_TMPDIR=$home/.tmux
mkdir "$TMUX_TMPDIR"
tmux() { command tmux -u -L waypost -f /dev/null "$@"; }

# The window that is meant.
pane=pane

keys() { tmux send-keys -t "$pane" "$@"; }
screen() { tmux capture-pane -p -t "$pane"; }

# Waits until a command succeeds.
wait_until() {
    local what=$1 tries=600
    shift
    until "$@"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "$what did not come"
        sleep 0.05
    done
}

# Without -q: who stops to read early makes the writer fail.
shows() { screen | grep -F -- "$1" >/dev/null; }
gone() { ! shows "$1"; }
wait_for() { wait_until "\"$1\"" shows "$1"; }

# What runs in a window: the program, which leaves its number in a file, and a shell behind it that
# says how it ended. When it was killed nothing is said, so that its last frame stays.
behind='exec 3>&2 2>/dev/null
sh -c "echo \$\$ >\"\$0\"; exec \"\$1\" 2>&3" "$0" "$1"
code=$?
[ "$code" -eq 137 ] || echo "ended with $code"
exec cat'

# Opens the program in the window, on the journal in $state.
open_window() {
    # tmux ends with its last session, and takes a moment for it: so one stays.
    tmux has-session -t others 2>/dev/null || tmux new-session -d -s others cat
    tmux kill-session -t "$pane" 2>/dev/null || true
    tmux new-session -d -s "$pane" -x 160 -y 36 \
        "${as_learner[@]}" env -i HOME="$home" PATH="$PATH" TERM=screen-256color LANG=C.UTF-8 \
        WAYPOST_STATE_DIR="$state" "${surroundings[@]}" sh -c "$behind" "$home/pid-$pane" "$waypost"
    wait_for waypost
}

# Searches for something, and goes to the item with this title (or one that begins so), the best hit.
go_to() {
    keys /
    wait_for Search
    keys -l "$1"
    wait_for "╭─ $2"
    keys Enter
    wait_until 'the panes' gone Search
}
