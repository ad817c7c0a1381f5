# Completes the commands, options, ids and fields of waypost in PowerShell. Made by: waypost completions powershell
Register-ArgumentCompleter -Native -CommandName waypost -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -le $cursor } | ForEach-Object { "$_" })
    # An empty argument would be lost on the way in some versions: an option stands for it.
    $begun = if ($word -eq '') { @('--next') } else { @() }
    & $words[0] complete @begun '--' @words 2>$null | ForEach-Object {
        $value, $about = $_ -split "`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
