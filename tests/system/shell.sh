#!/usr/bin/env bash
# What the program gives to a shell: bash completes with its script, man shows its page without a complaint.
# Usage: tests/system/shell.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in bash man realpath; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

run() { env -i HOME="$home" PATH="$PATH" WAYPOST_STATE_DIR="$home/state" "$waypost" "$@"; }

# What bash offers for the last of these words, in a shell that knows nothing but the script.
offers() {
    env -i PATH="$home/bin:$PATH" HOME="$home" WAYPOST_STATE_DIR="$home/state" bash --norc --noprofile -c '
        set -u
        source "$1"
        shift
        complete -p waypost >/dev/null
        # Bash parts words at ":" and "=": here they stand alone, on the line they do not.
        COMP_LINE="$*"
        COMP_LINE=${COMP_LINE//" = "/=} COMP_LINE=${COMP_LINE//" : "/:} COMP_POINT=${#COMP_LINE}
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _waypost waypost "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        echo "${COMPREPLY[*]}"
    ' bash "$home/waypost.bash" "$@"
}

# The words that bash offers are exactly these.
completes() {
    local wanted=$1 offered
    shift
    offered=$(offers "$@")
    [ "$offered" = "$wanted" ] || fail "\"$*\" completes to \"$offered\", not \"$wanted\""
}

mkdir "$home/bin"
ln -s "$waypost" "$home/bin/waypost"
run completions bash >"$home/waypost.bash"
completes 'glossary' waypost glo
completes '--minutes' waypost next --min
completes 'fish' waypost completions f
completes 'always' waypost --color al
completes 'always' waypost --color = al
completes 'doing done' waypost list --status do
completes 'attention-is-all-you-need' waypost done attention-is-a
completes 'llm-course/' waypost list llm-c
completes 'video' waypost search kind : vi
echo 'ok: bash completes commands, options, ids, roadmaps and values'

# Others, where they are, read their scripts without a complaint.
for shell in zsh fish; do
    command -v "$shell" >/dev/null || continue
    run completions "$shell" >"$home/waypost.$shell"
    "$shell" -n "$home/waypost.$shell" || fail "$shell does not read its script"
    echo "ok: $shell reads its script"
done

if command -v fish >/dev/null; then
    offered=$(env -i PATH="$home/bin:$PATH" HOME="$home" WAYPOST_STATE_DIR="$home/state" \
        fish --no-config -c "source $home/waypost.fish; complete -C'waypost done attention-is-a'")
    [[ $offered == attention-is-all-you-need$'\t'* ]] || fail "fish offers \"$offered\""
    echo 'ok: fish completes ids'
fi

run man >"$home/waypost.1"
MANWIDTH=80 man --warnings -l "$home/waypost.1" >"$home/page" 2>"$home/complaints"
[ ! -s "$home/complaints" ] || fail "man complains: $(cat "$home/complaints")"
for line in 'WAYPOST(1)' 'waypost next [OPTIONS]' '--since DATE' 'EXIT STATUS'; do
    grep -iF -- "$line" "$home/page" >/dev/null || fail "the manual page does not show \"$line\""
done
[ "$(wc -L <"$home/page")" -le 80 ] || fail 'the manual page is wider than the terminal'
echo 'ok: man shows the page'
