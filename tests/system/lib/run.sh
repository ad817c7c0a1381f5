# One command of the program, and what it says. The script that reads this has $home, $state, $waypost
# and `fail`.
# shellcheck shell=bash disable=SC2154 # it has them

# Who runs the program, and what it finds in its environment besides.
as_learner=()
surroundings=()

# Runs the program; its exit code is in $code, what it says in two files.
run() {
    code=0
    "${as_learner[@]}" env -i HOME="$home" PATH="$PATH" WAYPOST_STATE_DIR="$state" "${surroundings[@]}" \
        "$waypost" "$@" >"$home/out" 2>"$home/err" </dev/null || code=$?
}

# The last command ended with this code and said exactly this, and nothing else.
said() {
    local expected=$1
    shift
    [ "$code" -eq "$expected" ] || fail "exit code $code instead of $expected"
    [ "$expected" -eq 0 ] || [ ! -s "$home/out" ] || fail 'a failure prints data'
    printf '%s\n' "$@" | cmp -s - "$home/err" || fail "not what should be said: $*"
}
said_nothing() {
    [ "$code" -eq 0 ] || fail "exit code $code"
    [ ! -s "$home/err" ] || fail 'something is said'
}
