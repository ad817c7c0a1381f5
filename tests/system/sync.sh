#!/usr/bin/env bash
# Machines that sync over real git: a bare repository and clones of the state folder that get in each
# other's way, are killed, cut off, and away for a year.
# Usage: tests/system/sync.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in git tmux faketime realpath setsid; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

home=$(mktemp -d)
bare=$home/remote.git
trap 'tmux kill-server 2>/dev/null || true; rm -rf "$home" || true' EXIT

fail() {
    echo "FAILED: $1" >&2
    [ ! -e "$home/err" ] || tail -n 5 "$home/out" "$home/err" >&2
    tmux capture-pane -p -t pane >&2 2>/dev/null || true
    exit 1
}
# shellcheck source=tests/system/lib/window.sh
source "$(dirname "$0")/lib/window.sh"

# A machine that nobody has set anything up on.
clean=(env -i HOME="$home" PATH="$PATH" LC_ALL="$LC_ALL" GIT_CONFIG_NOSYSTEM=1
    GIT_SSH_COMMAND="$home/ssh" GIT_SSH_VARIANT=simple)
# The way to another machine, on which a server lives on when it is killed here.
cat >"$home/ssh" <<'SSH'
#!/bin/sh
exec setsid -w sh -c "$2"
SSH
chmod +x "$home/ssh"

# Runs the program on a machine.
on() {
    local machine=$1
    shift
    "${clean[@]}" WAYPOST_STATE_DIR="$home/$machine" "$waypost" "$@"
}
# The same; its exit code is in $code, what it says in two files.
run() {
    code=0
    on "$@" >"$home/out" 2>"$home/err" </dev/null || code=$?
}
# The last command has succeeded and said exactly this, and nothing else.
said() {
    [ "$code" -eq 0 ] || fail "exit code $code"
    [ ! -s "$home/err" ] || fail 'something is said besides'
    [ "$(cat "$home/out")" = "$1" ] || fail "not what should be said: $1"
}
# The last command has failed for a reason outside of it, and what it says begins and ends so.
refused() {
    [ "$code" -eq 3 ] || fail "exit code $code instead of 3"
    [ ! -s "$home/out" ] || fail 'a failure prints data'
    [ "$(head -n 1 "$home/err")" = "error: $1" ] || fail "not the error: $1"
    tail -n 1 "$home/err" | grep -q "^hint: .*what you did is kept here" || fail 'no hint'
}

git_in_bare() { "${clean[@]}" git -C "$bare" "$@"; }
new_remote() {
    rm -rf "$bare"
    "${clean[@]}" git init -q --bare "$bare"
}
mapfile -t ids < <(on nobody list --json | grep -o '{"id":"[^"]*"' | cut -d'"' -f4)

# All lines of the journals of a machine, or of the remote, in one order.
lines_on() { cat "$home/$1"/journal/*.jsonl | sort; }
lines_in_bare() {
    git_in_bare ls-tree --name-only main | grep '\.jsonl$' |
        while read -r name; do git_in_bare show "main:$name"; done | sort
}
done_on() { on "$1" list --status 'done' --json | grep -o '{"id":"[^"]*"' | cut -d'"' -f4 | sort; }

# All these machines and the remote have the same events, each once, and no line is damaged.
all_equal() {
    local machine
    lines_in_bare >"$home/lines"
    [ -z "$(uniq -d "$home/lines")" ] || fail 'an event is there twice'
    for machine in "$@"; do
        lines_on "$machine" | cmp -s - "$home/lines" || fail "$machine has other events than the remote"
        run "$machine" list
        [ ! -s "$home/err" ] || fail "a line is damaged on $machine"
    done
}

check_two_machines() {
    new_remote
    run a 'done' "${ids[0]}" "${ids[1]}"
    (cd "$home" && run a sync remote.git && said 'Sent 2 events.')
    run a sync
    said 'Nothing new.'
    run b 'done' "${ids[2]}"
    run b sync "file://$bare"
    said 'Sent 1 event, received 2 from 1 device.'
    run a sync
    said 'Received 1 event from 1 device.'
    [ "$(stat -c %a "$home/a/sync.git")" = 700 ] || fail 'others may look into the repository'
    all_equal a b
    [ "$(done_on a)" = "$(printf '%s\n' "${ids[@]:0:3}" | sort)" ] || fail 'not all is done on a'
    [ "$(done_on b)" = "$(done_on a)" ] || fail 'the machines differ'
    run b sync "$bare"
    [ "$(cat "$home/err")" = "From now on this is synced with $bare, and no longer with file://$bare." ] ||
        fail 'it is not said that the remote is another one'
    # What one does after seeing it wins over it.
    run b todo "${ids[0]}"
    run b sync
    run a sync
    [ "$(done_on a)" = "$(printf '%s\n' "${ids[@]:1:2}" | sort)" ] || fail 'what is open again is not'
    echo '  two machines, by path and by file://: each has what the other did'
}

# One of five machines: ticks off what is its own, a few in each round, and syncs in between.
tick_and_sync() {
    local round machine=m$1 next=$((($1 - 1) * 60))
    for round in $(seq "$rounds"); do
        on "$machine" 'done' "${ids[next]}" >/dev/null && echo "${ids[next]}" >>"$home/acknowledged"
        # One goes on ticking while git is at work.
        on "$machine" sync "$bare" --json >>"$home/synced-$machine" 2>>"$home/err" &
        on "$machine" 'done' "${ids[next + 1]}" >/dev/null && echo "${ids[next + 1]}" >>"$home/acknowledged"
        wait $! || echo "$machine in round $round" >>"$home/failed"
        next=$((next + 2))
    done
}

check_five_at_once() {
    local machine attempts
    new_remote
    rounds=12
    rm -f "$home/err"
    for machine in 1 2 3 4 5; do tick_and_sync "$machine" & done
    wait
    [ ! -e "$home/failed" ] || fail "syncs failed: $(tr '\n' ' ' <"$home/failed")"
    for machine in m1 m2 m3 m4 m5 m1 m2 m3 m4; do run "$machine" sync; done
    all_equal m1 m2 m3 m4 m5
    for machine in m1 m2 m3 m4 m5; do
        done_on "$machine" | cmp -s - <(sort "$home/acknowledged") || fail "not all is done on $machine"
    done
    [ "$(wc -l <"$home/lines")" -eq $((rounds * 10)) ] || fail 'not every tick is in the remote'
    [ "$(git_in_bare rev-list --min-parents=2 main)" = '' ] || fail 'something was merged'
    attempts=$(cat "$home"/synced-m? | grep -o '"attempts":[0-9]*' |
        awk -F: '{ sum += $2 } END { print sum }')
    echo "  five machines at once: $((rounds * 10)) ticks on all of them, $((rounds * 5)) syncs in $attempts attempts"
}

check_lost_race() {
    new_remote
    run a sync "$bare"
    run b sync "$bare"
    run a 'done' "${ids[10]}"
    run b 'done' "${ids[11]}"
    # While a pushes for the first time, b is faster: it runs with all that git tells its hooks.
    cat >"$bare/hooks/pre-receive" <<HOOK
#!/bin/sh
mkdir "$home/raced" 2>/dev/null || exit 0
WAYPOST_STATE_DIR="$home/b" "$waypost" sync >"$home/faster" 2>&1
HOOK
    chmod +x "$bare/hooks/pre-receive"
    run a sync --json
    grep -q 'Sent 1 event' "$home/faster" || fail "b was not faster: $(cat "$home/faster")"
    grep -q '"sent":1,"received":1,"devices":1,"attempts":2' "$home/out" || fail 'a did not try again'
    run b sync
    said 'Received 1 event from 1 device.'
    all_equal a b

    # A remote that always says no is not asked for ever.
    printf '#!/bin/sh\necho "the owner says no" >&2\nexit 1\n' >"$bare/hooks/pre-receive"
    run a 'done' "${ids[12]}"
    run a sync
    refused "cannot push to $bare"
    grep -q 'the owner says no' "$home/err" || fail 'it is not said why'
    rm "$bare/hooks/pre-receive"
    run a sync
    said 'Sent 1 event.'
    echo '  a push that comes too late is made again, one that is refused says why'
}

check_remote_gone() {
    lines_on a >"$home/before"
    mv "$bare" "$home/elsewhere"
    run a sync
    refused "cannot fetch from $bare"
    lines_on a | cmp -s - "$home/before" || fail 'something is lost'
    run a 'done' "${ids[13]}"
    said "$(head -n 1 "$home/out")"
    run a sync https://me:secret@127.0.0.1:1/notes.git
    refused 'cannot fetch from https://127.0.0.1:1/notes.git'
    grep -q secret "$home/err" && fail 'a password is shown'
    # A repository that somebody works in takes no pushes to the branch that is checked out.
    "${clean[@]}" git init -q -b main "$home/worktree"
    (cd "$home/worktree" && "${clean[@]}" git -c user.name=x -c user.email=x commit -q --allow-empty -m x)
    run a sync "$home/worktree"
    refused "cannot push to $home/worktree"
    grep -q 'checked out' "$home/err" || fail 'it is not said why'
    mv "$home/elsewhere" "$bare"
    run a sync
    said 'Sent 1 event.'
    echo '  a remote that is gone, or takes nothing: exit code 3, nothing lost, and a wrong one is not kept'
}

# Fails at times before it starts the program, when a number of a process comes round again.
a_year_ago() {
    local machine=$1
    shift
    "${clean[@]}" WAYPOST_STATE_DIR="$home/$machine" faketime -f -1y "$waypost" "$@" >/dev/null 2>&1
}

check_away_for_a_year() {
    local n
    new_remote
    run away 'done' "${ids[20]}"
    run away sync "$bare"
    run home sync "$bare"
    wait_until 'the past' a_year_ago away 'done' "${ids[21]}" "${ids[22]}"
    for n in $(seq 200); do
        on home 'done' "${ids[n + 30]}" >/dev/null
        on home sync >/dev/null
    done
    [ "$(git_in_bare rev-list --count main)" -eq 201 ] || fail 'not a commit for each sync'
    run away sync
    said 'Sent 2 events, received 200 from 1 device.'
    run home sync
    said 'Received 2 events from 1 device.'
    all_equal away home
    [ "$(done_on home | wc -l)" -eq 203 ] || fail 'not all is done'
    echo '  a machine that was away for a year: 2 events sent, 200 received over 200 commits'
}

# Makes a commit of what stands in the index of the remote, without any before it.
replace_history() {
    local tree
    tree=$(git_in_bare write-tree)
    git_in_bare update-ref refs/heads/main "$(git_in_bare -c user.name=x -c user.email=x commit-tree "$tree" -m new)"
}
add_to_index() { git_in_bare update-index --add --cacheinfo "$1,$(git_in_bare hash-object -w --stdin),$2"; }

check_replaced_history() {
    lines_in_bare >"$home/before"
    git_in_bare read-tree --empty
    echo 'My notes' | add_to_index 100644 README
    echo 'not ours' | add_to_index 100644 folder/evil.jsonl
    echo 'hidden' | add_to_index 100644 .evil.jsonl
    printf '../../evil' | add_to_index 120000 link
    echo 'a drive' | add_to_index 100644 'C:evil.jsonl'
    replace_history
    run home sync
    said 'Sent 203 events.'
    lines_in_bare | grep '^{' | cmp -s - "$home/before" || fail 'something is lost'
    [ "$(git_in_bare show main:README)" = 'My notes' ] || fail 'a foreign file is lost'
    [ "$(git_in_bare ls-tree -r --name-only main | grep -c evil)" -eq 3 ] || fail 'foreign files are lost'
    [ "$(git_in_bare rev-list --count main)" -eq 2 ] || fail 'the old history is back'
    run away sync
    said 'Nothing new.'
    [ "$(find "$home" -name '*evil*' -not -path "$bare/*" | wc -l)" -eq 0 ] || fail 'a foreign file is brought in'

    # A link in the place of a file of the journal is neither followed nor replaced.
    printf '/etc/passwd' | add_to_index 120000 evil.jsonl
    replace_history
    run home sync
    [ "$code" -eq 3 ] || fail "exit code $code"
    grep -q 'cannot use evil.jsonl of the remote' "$home/err" || fail 'it is not said what is wrong'

    git_in_bare update-ref -d refs/heads/main
    run away sync
    said 'Sent 203 events.'
    run home sync
    said 'Nothing new.'
    all_equal away home
    # What is damaged in the remote stays there and is not spread.
    git_in_bare read-tree main
    printf 'garbage\n{"v":1,"id"' | add_to_index 100644 other.jsonl
    replace_history
    run home sync
    said 'Nothing new.'
    [ ! -e "$home/home/journal/other.jsonl" ] || fail 'damage is spread'
    # Another branch that the remote shows, as where it was made elsewhere.
    git_in_bare branch -m main trunk
    git_in_bare symbolic-ref HEAD refs/heads/trunk
    run home 'done' "${ids[250]}"
    run home sync --json
    grep -q '"branch":"trunk","sent":1,' "$home/out" || fail 'not the branch of the remote'
    run away sync
    said 'Received 1 event from 1 device.'
    echo '  a remote that was replaced or emptied: all is sent again, foreign files stay'
}

check_killed() {
    local n pid group=0
    new_remote
    run k sync "server:$bare"
    run other sync "$bare"
    for n in $(seq 60); do
        on k 'done' "${ids[n]}" >/dev/null
        on other 'done' "${ids[n + 100]}" >/dev/null
        on other sync >/dev/null
        setsid "${clean[@]}" WAYPOST_STATE_DIR="$home/k" "$waypost" sync >/dev/null 2>&1 </dev/null &
        pid=$!
        sleep "0.0$((RANDOM % 10))"
        # With git, or leaving it to itself.
        [ $((n % 2)) -eq 0 ] || group=-
        kill -KILL -- "${group#0}$pid" 2>/dev/null || true
        group=0
        wait "$pid" 2>/dev/null || true
    done
    # As if git had been killed in the middle of what it locks, and waypost where it makes a repository.
    touch "$home/k/sync.git/packed-refs.lock" "$home/k/sync.git/refs/waypost/remote.lock" "$home/k/sync.git/HEAD.lock"
    mkdir -p "$home/k2/.sync.git-killed/refs"
    run k2 sync "server:$bare"
    [ "$code" -eq 0 ] || fail 'nothing works beside the half of a repository'
    [ ! -e "$home/k2/.sync.git-killed" ] || fail 'the half of a repository stays'
    run other 'done' "${ids[200]}"
    run other sync
    run k sync
    [ "$code" -eq 0 ] || fail 'a sync after all that does not work'
    [ ! -s "$home/err" ] || fail 'a line is damaged'
    run other sync
    run k2 sync
    all_equal k k2 other
    [ "$(done_on k2 | wc -l)" -eq 121 ] || fail 'something is lost'
    echo '  killed 60 times in the middle of a sync: nothing lost, and the next one works'
}

check_repair() {
    local file whole
    file=$(wc -c "$home"/k/journal/*.jsonl | sort -n | sed -n 1p | awk '{print $2}')
    whole=$(wc -c <"$file")
    cp "$file" "$home/whole"
    truncate -s $((whole / 3)) "$file"
    run k sync
    [ "$code" -eq 0 ] || fail "exit code $code"
    [ ! -s "$home/err" ] || fail 'a line is damaged'
    cmp -s "$file" "$home/whole" || fail 'the file is not what it was'
    all_equal k other
    : >"$file"
    run k sync
    cmp -s "$file" "$home/whole" || fail 'the file is not what it was'
    rm "$file"
    run k sync
    all_equal k other

    # The repository is a copy: without it, or with a broken one, nothing is lost.
    rm -rf "$home/k/sync.git"
    run k sync "$bare"
    said 'Nothing new.'
    find "$home/k/sync.git/objects" -type f -exec truncate -s 0 {} +
    run k sync
    [ "$code" -eq 3 ] || fail "exit code $code"
    tail -n 1 "$home/err" | grep -q '^hint: it holds nothing but copies: delete it' || fail 'no hint'
    rm -rf "$home/k/sync.git"
    run k sync "$bare"
    said 'Nothing new.'
    echo '  a file that was cut off, emptied or deleted is whole again'
}

check_other_hashes() {
    rm -rf "$bare"
    "${clean[@]}" git init -q --bare --object-format=sha256 "$bare"
    run h1 'done' "${ids[0]}"
    run h1 sync "$bare"
    said 'Sent 1 event.'
    run h2 sync "$bare"
    said 'Received 1 event from 1 device.'
    run k sync "file://$bare"
    [ "$code" -eq 0 ] || fail "exit code $code"
    new_remote
    run k sync "$bare"
    run other sync
    [ "$code" -eq 0 ] || fail "exit code $code"
    all_equal k other
    echo '  a remote with hashes of the other kind'
}

check_together() {
    local n pids=()
    for n in 1 2 3 4 5; do
        on k 'done' "${ids[n + 200]}" >/dev/null
        on k sync >"$home/together-$n" 2>&1 &
        pids+=($!)
    done
    for n in "${pids[@]}"; do wait "$n" || fail "one of several at once: $(cat "$home"/together-*)"; done
    run other sync
    all_equal k other
    echo '  several syncs of one folder at once: one after the other'
}

check_settings() {
    local hook setting
    new_remote
    # The remote stands for another machine, where these settings do not hold.
    git_in_bare config core.hooksPath "$bare/hooks"
    mkdir -p "$home/hooks" "$home/template/hooks"
    for hook in pre-commit commit-msg pre-push post-checkout reference-transaction post-rewrite; do
        printf '#!/bin/sh\ntouch "%s/hooked"\nexit 1\n' "$home" >"$home/hooks/$hook"
        chmod +x "$home/hooks/$hook"
        cp "$home/hooks/$hook" "$home/template/hooks"
    done
    echo '*.jsonl text eol=crlf filter=broken' >"$home/attributes"
    for setting in core.autocrlf=true core.eol=crlf core.safecrlf=true "core.attributesFile=$home/attributes" \
        filter.broken.clean=false filter.broken.required=true commit.gpgSign=true user.signingKey=none \
        push.gpgSign=true gpg.program=false "core.hooksPath=$home/hooks" "init.templateDir=$home/template" \
        push.followTags=true push.default=nothing fetch.prune=true fetch.pruneTags=true fetch.parallel=4 \
        merge.ff=false pull.rebase=true user.useConfigOnly=true receive.denyCurrentBranch=refuse \
        init.defaultBranch=elsewhere submodule.recurse=true push.recurseSubmodules=check color.ui=always; do
        "${clean[@]}" git config --global "${setting%%=*}" "${setting#*=}"
    done
    run s1 'done' "${ids[0]}"
    # Started from inside of another repository, as by a hook.
    mkdir "$home/foreign"
    code=0
    "${clean[@]}" WAYPOST_STATE_DIR="$home/s1" GIT_DIR="$home/foreign" GIT_WORK_TREE="$home/foreign" \
        GIT_INDEX_FILE="$home/foreign/index" GIT_OBJECT_DIRECTORY="$home/foreign" GIT_NAMESPACE=foreign \
        GIT_COMMON_DIR="$home/foreign" GIT_CONFIG="$home/foreign/config" GIT_PREFIX=foreign \
        "$waypost" sync "$bare" >"$home/out" 2>"$home/err" || code=$?
    said 'Sent 1 event.'
    rmdir "$home/foreign" || fail 'another repository is touched'
    run s2 sync "$bare"
    said 'Received 1 event from 1 device.'
    run s2 'done' "${ids[1]}"
    run s2 sync
    run s1 sync
    git_in_bare symbolic-ref HEAD refs/heads/main
    all_equal s1 s2
    grep -q $'\r' "$home/lines" && fail 'line ends are changed'
    [ ! -e "$home/hooked" ] || fail 'a hook was run'
    [ "$(git_in_bare log -1 --format='%an <%ae> %cn <%ce>' main)" = \
        'waypost <waypost@localhost> waypost <waypost@localhost>' ] || fail 'another author'
    "${clean[@]}" git config --global user.name 'A Learner'
    "${clean[@]}" git config --global user.email learner@example.org
    run s1 'done' "${ids[2]}"
    run s1 sync
    [ "$(git_in_bare log -1 --format='%an <%ae>' main)" = 'A Learner <learner@example.org>' ] ||
        fail 'not the user as git knows them'
    rm "$home/.gitconfig"
    echo '  settings and hooks that are for code do no harm; the author is the one that git knows'
}

screen() { tmux capture-pane -p -t pane; }
shows() { screen | grep -F -- "$1" >/dev/null; }
gone() { ! shows "$1"; }
check_window() {
    run s1 star unsloth
    tmux new-session -d -s pane -x 120 -y 36 \
        "${clean[@]}" TERM=screen-256color WAYPOST_STATE_DIR="$home/s1" "$waypost"
    wait_until 'the program' shows waypost
    tmux send-keys -t pane /
    wait_until 'the search' shows Search
    tmux send-keys -t pane -l '3blue1brown essence'
    wait_until 'an item' shows '3Blue1Brown - The essence'
    tmux send-keys -t pane Enter
    wait_until 'the panes' gone Search
    shows '○ 3Blue1Brown - The essence' || shows '3Blue1Brown - The essence' || fail 'no item'
    screen >"$home/screen"
    run s2 'done' "$(on s2 search '3blue1brown essence' --json | grep -o '"id":"[^"]*"' | head -n 1 | cut -d'"' -f4)"
    run s2 sync
    run s1 sync
    wait_until 'a tick' shows '✓ 3Blue1Brown - The essence'
    tmux send-keys -t pane q
    echo '  a window that is open shows what another machine did'
}

echo "sync: $waypost"
check_two_machines
check_five_at_once
check_lost_race
check_remote_gone
check_away_for_a_year
check_replaced_history
check_killed
check_repair
check_other_hashes
check_together
check_settings
check_window
