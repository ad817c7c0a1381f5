# Completes the commands, options, ids and fields of waypost in fish. Made by: waypost completions fish
function __waypost_complete
    set -l before (commandline --current-process --tokenize --cut-at-cursor)
    set -l typed (commandline --current-token --cut-at-cursor)
    set -l values (command $before[1] complete -- $before "$typed" 2>/dev/null)
    if set -q values[1]
        printf '%s\n' $values
    else
        # Where waypost has nothing to offer, files are.
        __fish_complete_path "$typed"
    end
end

complete --command waypost --no-files --keep-order --arguments '(__waypost_complete)'
