#!/usr/bin/env bash
# Exported pages and pictures in a real browser: scripts in titles, notes and addresses are text there and never
# run, also where the policy of the page is taken away. Files whose names are commands run nothing either.
# Usage: tests/system/pages.sh PATH-OF-WAYPOST
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "$0: needs chromium" >&2
    exit 1
}

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

run() {
    (cd "$home" && env -i HOME="$home" PATH="$PATH" WAYPOST_STATE_DIR="$home/state" \
        WAYPOST_DATA_DIR="$home/data" "$waypost" "$@")
}

# The document that the browser makes of a file, after its scripts have run.
document() {
    "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run \
        --user-data-dir="$home/profile" --virtual-time-budget=2000 --dump-dom "file://$1" 2>"$home/said"
}

has_run() { document "$1" >"$home/dom" && grep 'data-pwned="1"' "$home/dom" >/dev/null; }

pwn="document.documentElement.setAttribute('data-pwned','1')"
attacks=(
    "<script>$pwn</script>"
    "\"><img src=x onerror=\"$pwn\">"
    "'><svg onload=\"$pwn\">"
    "</style><script>$pwn</script>"
    "</title></textarea></pre>--><script>$pwn</script>"
    "]]><script>$pwn</script><![CDATA["
    "\" onmouseover=\"$pwn\" autofocus onfocus=\"$pwn\" x=\""
)

mkdir -p "$home/data/roadmaps"
# As a string of TOML.
quoted() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}
{
    printf 'format = 1\nid = "mine"\ntitle = %s\nsummary = %s\n' "$(quoted "${attacks[0]}")" "$(quoted "${attacks[1]}")"
    printf 'languages = ["en"]\nadded = "1"\nsource = %s\n' "$(quoted "javascript:$pwn")"
    for at in "${!attacks[@]}"; do
        attack=$(quoted "${attacks[at]}")
        printf '[[section]]\nid = "s%d"\ntitle = %s\nsummary = %s\n' "$at" "$attack" "$attack"
        printf '[[section.resource]]\nid = "r%d"\nkind = "article"\ntitle = %s\nauthor = %s\n' "$at" "$attack" "$attack"
        printf 'description.en = %s\nurl = "https://example.org/%d?a=%s"\n' "$attack" "$at" "'>\\\"onclick=$pwn"
    done
} >"$home/data/roadmaps/mine.toml"
: >"$home/data/roadmaps/\$(touch pwned).toml"
: >"$home/data/roadmaps/;touch pwned;.toml"
for at in "${!attacks[@]}"; do
    run note "r$at" "${attacks[at]}" >/dev/null 2>&1 || fail "there is no note r$at"
done

# What runs scripts is seen to.
printf '<!DOCTYPE html><title>x</title><script>%s</script>' "$pwn" >"$home/control.html"
has_run "$home/control.html" || fail "the browser runs no scripts: $(cat "$home/said")"
printf '<svg xmlns="http://www.w3.org/2000/svg"><script>%s</script></svg>' "$pwn" >"$home/control.svg"
has_run "$home/control.svg" || fail "the browser runs no scripts in pictures"

for format in html svg netscape; do
    ending=${format/netscape/html}
    for what in mine ''; do
        page=$home/page-$format-${what:-all}.$ending
        # shellcheck disable=SC2086  # no roadmap is no word
        run export "$format" $what 2>/dev/null >"$page" || fail "export $format $what"
        if has_run "$page"; then fail "a script runs in the $format of ${what:-all}"; fi
        grep 'data-pwned' "$home/dom" >/dev/null || [ "$format$what" = svg ] || fail "$format of ${what:-all} lacks the texts"
        sed -i '/Content-Security-Policy/d' "$page"
        if has_run "$page"; then fail "only its policy keeps a script from running in the $format of ${what:-all}"; fi
    done
done
[ ! -e "$home/pwned" ] || fail "the name of a file was run"
echo "pages: no script runs"
