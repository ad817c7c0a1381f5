#!/usr/bin/env bash
# An update: what was done with an older edition of the program and its roadmaps is as it was in this one, and
# the older program reads what this one writes.
# Usage: tests/system/editions.sh PATH-OF-WAYPOST
#
# The older edition is taken from the history of the repository: the newest commit that could tick items off in the
# shell and had at most half of the items of today. Without a history a stored edition of the roadmaps takes its place,
# in a program of today. SEED chooses the deeds.
set -euo pipefail
export LC_ALL=C.UTF-8

waypost=$(realpath "${1:?usage: $0 PATH-OF-WAYPOST}")
for tool in awk cargo git realpath sort tar; do
    command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done
cd "$(dirname "$0")/../.."
root=$(pwd -P)
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
sample=tests/it/samples/edition
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
RANDOM=${SEED:=$((RANDOM * 32768 + RANDOM))}

fail() {
    echo "FAILED with SEED=$SEED: $1" >&2
    exit 1
}

# How many items the roadmaps of a commit have.
items_of() {
    { git grep -hcE '^\[\[(section\.)+(objective|resource|term|step|task)\]\]' "$1" -- data/roadmaps || true; } |
        awk '{ sum += $1 } END { print sum + 0 }'
}

# The commit of the older edition; nothing where there is none.
older_commit() {
    local commit now count
    [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$root" ] || return 0
    now=$(items_of HEAD)
    for commit in $(git log --format=%H -- data/roadmaps); do
        count=$(items_of "$commit")
        if [ "$count" -gt 0 ] && [ "$((count * 2))" -le "$now" ] && git cat-file -e "$commit:src/cli/mark.rs" 2>/dev/null
        then
            echo "$commit"
            return 0
        fi
    done
}

# Builds the program in a folder. Not in the target folder of this repository: cargo does not tell the same package of two
# folders apart, and would take the roadmaps of one for those of the other.
build() {
    (cd "$1" && CARGO_TARGET_DIR=$1.target CARGO_PROFILE_DEV_DEBUG=0 cargo build --quiet --locked) || fail 'the older edition cannot be built'
    cp "$1.target/debug/waypost" "$home/older"
}

commit=$(older_commit)
if [ -n "$commit" ]; then
    source=$target/editions/$commit
    if [ ! -d "$source" ]; then
        mkdir -p "$source.new"
        git archive "$commit" | tar -x -C "$source.new"
        mv "$source.new" "$source"
    fi
    what="the edition of $(git log -1 --format='%h of %as' "$commit")"
else
    echo "editions: there is no older edition in a history here (a shallow clone or an export?): $sample takes its place" >&2
    source=$target/editions/sample
    rm -rf "$source"
    mkdir -p "$source/data"
    cp -r build build.rs src assets examples benches Cargo.toml Cargo.lock README.md "$source"
    cp -r "$sample/." "$source/data"
    what="the stored edition"
fi
build "$source"
older=$home/older

run() {
    local program=$1
    shift
    env -i HOME="$home" WAYPOST_STATE_DIR="$home/state" "$program" "$@"
}

# `ID STATUS STARRED` of each item on which something was done, as a program sees it.
marked() {
    run "$1" list | awk '{
        status = $1 == "✓" ? "done" : $1 == "◐" ? "doing" : $1 == "–" ? "skipped" : "todo"
        starred = $4 == "★" ? "true" : "false"
        if (status != "todo" || starred == "true") print $3, status, starred
    }' | sort
}

run "$older" list | awk '{ print $3 }' >"$home/ids"
mapfile -t ids <"$home/ids"
echo "editions: $what, ${#ids[@]} items, SEED=$SEED"

# Deeds at random.
for _ in {1..80}; do
    deed=(done done done doing skip star star unstar todo undo)
    deed=${deed[RANDOM % ${#deed[@]}]}
    some=("${ids[RANDOM % ${#ids[@]}]}" "${ids[RANDOM % ${#ids[@]}]}")
    [ "$deed" != undo ] || some=()
    run "$older" "$deed" "${some[@]}" >/dev/null 2>"$home/said" || [ "$deed" = undo ] || fail "the older edition cannot do $deed"
done
marked "$older" >"$home/before"
[ "$(wc -l <"$home/before")" -gt 5 ] || fail 'too little was done to tell anything'
# And one with an item that no edition has.
gone=an-item-of-no-edition
cat >"$home/state/journal/desk.jsonl" <<END
{"v":1,"id":"e1","hlc":"019ac0ffee00-0001","device":"desk","at":"2026-11-02T20:15:00+07:00","item":"$gone","field":"status","value":"done","undoes":null}
END
echo "$gone done false" >>"$home/before"
journal() { cat "$home"/state/journal/*.jsonl; }
journal >"$home/journal"

# This edition has all of it: under the id of today, or among what is no longer in the roadmap.
run "$waypost" changes --json >"$home/changes" 2>"$home/said" || true
: >"$home/expected"
gone=0
while read -r id status starred; do
    if item=$(run "$waypost" show "$id" --json 2>/dev/null); then
        now=$(sed -E 's/^.*"item":\{"id":"([^"]*)".*$/\1/' <<<"$item")
        echo "$now $status $starred" >>"$home/expected"
    else
        gone=$((gone + 1))
        departed=$(sed 's/^.*"departed"://' "$home/changes")
        grep -qE "\"id\":\"$id\"[^}]*\"status\":\"$status\"[^}]*\"starred\":$starred" <<<"$departed" ||
            fail "$id is gone and not told of"
    fi
done <"$home/before"
# Of items that were merged, one that is done makes the whole done.
awk '{ if ($1 in all && $2 != "done" && $2 != all[$1]) $2 = all[$1]; if (!($1 in all) || $2 == "done") all[$1] = $2
       if ($3 == "true" || !($1 in star)) star[$1] = $3 }
     END { for (id in all) print id, all[id], star[id] }' "$home/expected" | sort >"$home/wanted"
marked "$waypost" >"$home/after"
# What was split is marked in all its parts.
while read -r id status starred; do
    grep -qxF "$id $status $starred" "$home/wanted" && continue
    former=$(run "$waypost" show "$id" --json | sed -E 's/^.*"former_ids":\[([^]]*)\].*$/\1/; s/[",]/ /g')
    for old in $former; do
        grep -qxF "$old $status $starred" "$home/before" && continue 2
    done
    fail "$id is $status, starred: $starred, and never was"
done <"$home/after"
comm -23 "$home/wanted" "$home/after" >"$home/lost"
[ ! -s "$home/lost" ] || fail "not as it was: $(cat "$home/lost")"
cmp -s <(journal) "$home/journal" || fail 'looking has changed the journal'
echo "  $(wc -l <"$home/before") items are as they were, $gone of them no longer in the roadmap"

# The other way: the older program sees what this one does, and loses none of it.
run "$waypost" list | awk '{ print $3 }' | sort >"$home/ids-now"
mapfile -t fresh < <(comm -13 <(sort "$home/ids") "$home/ids-now")
mapfile -t shared < <(comm -12 <(sort "$home/ids") "$home/ids-now")
run "$waypost" 'done' "${fresh[@]:0:5}" "${shared[@]:0:5}" >/dev/null
run "$waypost" star "${fresh[@]:3:4}" "${shared[@]:3:4}" >/dev/null
run "$waypost" undo >/dev/null
run "$waypost" doing "${fresh[@]:8:2}" "${shared[@]:8:2}" >/dev/null
marked "$waypost" >"$home/now"
untouched=$(comm -23 <(printf '%s\n' "${shared[@]}") <(awk '{ print $1 }' "$home/now") | tail -1)
run "$older" 'done' "${untouched:?}" >/dev/null
run "$older" undo >/dev/null || fail 'the older edition cannot undo'
for id in "${shared[@]}"; do
    grep -F "$id " "$home/now" | grep -E "^$id " || true
done >"$home/wanted"
marked "$older" | grep -xFf "$home/wanted" | sort >"$home/seen" || true
cmp -s <(sort "$home/wanted") "$home/seen" || fail 'the older edition does not see what this one did'
marked "$waypost" | cmp -s - "$home/now" || fail 'the older edition has lost what this one did'
journal | sort >"$home/all"
[ -z "$(comm -23 <(sort "$home/journal") "$home/all")" ] || fail 'lines of the journal are gone'
echo '  the older edition reads what this one writes, and loses nothing'
