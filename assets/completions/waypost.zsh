#compdef waypost
# Completes the commands, options, ids and fields of waypost in zsh. Made by: waypost completions zsh
_waypost() {
    local line value about
    local -a given whole open
    given=("${words[@][1,CURRENT-1]}" "$PREFIX")
    while IFS=$'\t' read -r value about; do
        # A colon parts a value from what it means.
        line="${value//:/\\:}${about:+:$about}"
        if [[ $value == *[:=/] ]]; then open+=("$line"); else whole+=("$line"); fi
    done < <(_call_program values "${(q)words[1]}" complete -- "${(q)given[@]}" 2>/dev/null)
    if (( ! $#whole && ! $#open )); then
        _files
        return
    fi
    # What goes on gets no space behind it.
    (( $#open )) && _describe -V waypost open -S ''
    (( $#whole )) && _describe -V waypost whole
}

if [[ $funcstack[1] == _waypost ]]; then
    _waypost "$@"
else
    compdef _waypost waypost
fi
