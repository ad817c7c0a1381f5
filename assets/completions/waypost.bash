# Completes the commands, options, ids and fields of waypost in bash. Made by: waypost completions bash
_waypost() {
    local line=${COMP_LINE:0:COMP_POINT} words=() word rest i last
    # Bash parts words at ":" and "=": what stands together is put together again.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        rest=${line#"${line%%[![:space:]]*}"}
        # Only what stands before the caret.
        [[ $rest == "$word"* ]] || word=$rest
        if ((i > 0)) && [[ $rest == "$line" ]]; then
            last=$((${#words[@]} - 1))
            words[last]+=$word
        else
            words+=("$word")
        fi
        line=${rest#"$word"}
    done
    last=$((${#words[@]} - 1))
    local typed=${words[last]} kept= breaks= value
    [[ $COMP_WORDBREAKS != *:* ]] || breaks+=:
    [[ $COMP_WORDBREAKS != *=* ]] || breaks+==
    if [[ $typed == [\"\']* ]]; then
        words[last]=${typed:1}
    elif [[ -n $breaks && $typed == *["$breaks"]* ]]; then
        # Bash replaces only what follows the last of them.
        kept=${typed%"${typed##*["$breaks"]}"}
    fi
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        COMPREPLY+=("${value#"$kept"}")
    done < <("$1" complete -- "${words[@]}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:=/] ]]; then
        compopt -o nospace 2>/dev/null
    fi
    return 0
}

# Where waypost has nothing to offer, files are.
complete -o bashdefault -o default -o nosort -F _waypost waypost 2>/dev/null ||
    complete -o bashdefault -o default -F _waypost waypost
