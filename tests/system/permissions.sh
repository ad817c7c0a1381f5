#!/usr/bin/env bash
# Files and folders that belong to somebody else. Root may do everything, so root becomes nobody here.
# Usage: tests/system/permissions.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
home=$(mktemp -d)
trap 'chmod -R u+rwx "$home"; rm -rf "$home"' EXIT
# Where nobody can get at it.
cp "$waypost" "$home/waypost"
waypost=$home/waypost
chmod 755 "$home" "$waypost"
mkdir "$home/state"
source "$(dirname "$(realpath "$0")")/lib/run.sh"
if [ "$(id -u)" -eq 0 ]; then
    command -v setpriv >/dev/null || { echo "$0: needs setpriv" >&2; exit 1; }
    as_learner=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chown 65534:65534 "$home" "$home/state"
fi
state=$home/state/waypost

fail() {
    echo "FAILED: $1" >&2
    [ ! -e "$home/err" ] || sed 's/^/  said: /' "$home/err" >&2
    exit 1
}

finds() { [ "$(wc -l <"$home/out")" -eq "$1" ] || fail "not $1 items"; }

denied=(
    '  Permission denied (os error 13)'
    'hint: let yourself read and write there, or choose another folder with --state or WAYPOST_STATE_DIR'
)

echo "permissions: $waypost"

begin() {
    run done unsloth real-python
    said_nothing
    journal=$(echo "$state"/journal/*.jsonl)
    cp "$journal" "$home/before"
}
# Everything is allowed again, and nothing was changed.
end() {
    chmod -R u+rwX "$state"
    cmp -s "$home/before" "$journal" || fail 'the journal is not what it was'
    run list --status done
    said_nothing
    finds 2
    echo "  $1"
}

begin
chmod -R a-w "$state"
run list --status done
said_nothing
finds 2
for command in 'done unsloth' 'star real-python' 'undo'; do
    # shellcheck disable=SC2086 # a command is several words
    run $command
    said 3 "error: cannot lock $state/lock" "${denied[@]}"
done
end 'what may only be read is read; deeds say why not'

chmod 000 "$state/journal/"*.jsonl
run list --status done
[ "$code" -eq 1 ] || fail "exit code $code"
printf '%s\n' "error: cannot read $journal" "${denied[@]}" 'No item fits status:done.' |
    cmp -s - "$home/err" || fail 'not what should be said'
run done kaggle-nlp-guide
printf '%s\n' "error: cannot read $journal" "${denied[@]}" "error: cannot write $journal" "${denied[@]}" |
    cmp -s - "$home/err" || fail 'not what should be said'
end 'a file of the journal that may not be read is named'

chmod 000 "$state"
for command in 'list' 'search python' 'roadmaps'; do
    # shellcheck disable=SC2086
    run $command
    said 3 "error: cannot lock $state/lock" "${denied[@]}"
done
for command in 'done unsloth' 'undo'; do
    # shellcheck disable=SC2086
    run $command
    said 3 "error: cannot read $state/device" "${denied[@]}"
done
end 'a folder that may not be entered is said once'

state=/proc/waypost run done unsloth
[ "$code" -eq 3 ] || fail "exit code $code"
grep -q '^hint: ' "$home/err" || fail 'no hint'
state=/ run done unsloth
said 3 'error: cannot write /journal' "${denied[@]}"
echo '  a folder of the system is left alone'

if [ "${#as_learner[@]}" -gt 0 ]; then
    # A user whom the machine knows no home of.
    as_learner=(setpriv --reuid=54321 --regid=54321 --clear-groups)
    unknown() {
        code=0
        "${as_learner[@]}" env -i "$waypost" "$@" >"$home/out" 2>"$home/err" </dev/null || code=$?
    }
    unknown list --status done
    [ "$code" -eq 1 ] || fail "exit code $code"
    unknown done unsloth
    said 3 'error: there is no folder to keep your progress in' \
        'hint: set HOME to the full path of your folder, or choose one with --state or WAYPOST_STATE_DIR'
    echo '  a user without a home may look, and is told how to keep what is done'
fi
