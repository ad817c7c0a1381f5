# The texts of the interface in English: the model for every other locale.
# Every id is used, and every id in use is here: a test compares the two.

name = waypost

## Welcome

welcome-what = a roadmap for learning AI, in your terminal
welcome-counts = { $roadmaps ->
        [one] One roadmap
       *[other] { $roadmaps } roadmaps
    }, { $items } things to learn, { $terms ->
        [one] one term
       *[other] { $terms } terms
    }; no account, no network.
welcome-kept = What you tick off is kept in { $folder }.
welcome-move = j k h l
    .help = move, or the arrow keys
welcome-tick = Space
    .help = tick off what you have learned
welcome-find = /
    .help = find anything, in any language
welcome-roadmap = { $total } to learn · { $languages }
welcome-where = Where do you want to begin?

## Header, panes and groups

done-of = { $done } of { $total }
terms-of = { $done } of { $total } terms
streak = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
unsaved = { $count } not saved
pane-sections = Roadmaps
pane-progress = Progress
empty-section = Nothing is in here yet.
group-objective = Objectives
group-resource = Resources
group-term = Key ideas
group-step = How to proceed
group-task = Tasks

## Kinds and levels

kind-article = article
kind-docs = docs
kind-notebook = notebook
kind-paper = paper
kind-repo = repo
kind-tool = tool
kind-course = course
kind-video = video
kind-model = model
kind-platform = platform
kind-community = community
kind-book = book
kind-service = service
kind-dataset = dataset
kind-step = step
kind-objective = objective
kind-task = task
kind-term = term
level-beginner = beginner
level-intermediate = intermediate
level-advanced = advanced
level-range = { $from } to { $to }

## Details

minutes = { $amount } min
minutes-estimated = about { $amount } min (estimate)
hours = { $amount } h
hours-estimated = about { $amount } h (estimate)
standing = { $status ->
        [done] ✓ done
        [doing] ◐ doing since
       *[other] – skipped
    } { $date }
opened-times = { $count ->
        [one] opened once, on { $date }
       *[other] opened { $count } times, last on { $date }
    }
no-address = No address: search for it by its name.
health-suspect = ! Doubtful address
health-dead = ! Dead address
health-moved = Corrected address
also-in = Also in
also-called = Also called
language-english = English
only-in-edition = Only in the { $edition }
points = Key points
tips = To remember
comes-from = Comes from
licence = Licence: { $name }
count-items = { $total ->
        [one] 1 thing to learn
       *[other] { $total } things to learn
    }, { $done } done
count-terms = { $terms ->
        [one] 1 term
       *[other] { $terms } terms
    }
address-title = Open this link elsewhere
address-hint = y copies it through your terminal. The environment variable BROWSER names the browser to use.

## Leaving

leaving-title = Leave now?
leaving-what = { $count ->
        [one] One thing that you did is not on the disk yet.
       *[other] { $count } things that you did are not on the disk yet.
    }
leaving-wait = It is being saved.
leaving-hint = Waypost leaves as soon as that has worked. If you leave before, the shell names what has to be done again.

## Progress

progress-section = this section
progress-all = everything
progress-terms-label = terms
progress-weeks = 12 weeks
progress-week = this week
progress-done = { $count } done
progress-by-kind = { $roadmap } by kind

day-monday = Mo
day-tuesday = Tu
day-wednesday = We
day-thursday = Th
day-friday = Fr
day-saturday = Sa
day-sunday = Su

## What to do next

plan-begun = { $days ->
        [0] you began it today
        [1] you began it yesterday
       *[other] you began it { $days } days ago
    }
plan-next = next in { $title }
plan-then = then in { $title }
plan-next-section = begins { $title }, the next section
plan-new = begins { $title }
plan-still-open = still open in { $title }

## Home

home-title = Home
home-left-off = You were in
home-begin = Nothing is done yet. Begin in
home-changes = New since you were here
home-next = Next
home-nothing-next = You have been through everything. Any of it can be looked at again.
home-week = This week
home-streak = streak { $days ->
        [one] 1 day
       *[other] { $days } days
    }
    .rule = { $streak }; one day off a week does not break it

## What is new

changes-title = What's new
changes-count = { $new ->
        [0] {""}
       *[other] { $new } new
    }{ $first ->
        [0] {""}
       *[other] {", "}
    }{ $changed ->
        [0] {""}
       *[other] { $changed } changed
    }{ $second ->
        [0] {""}
       *[other] {", "}
    }{ $removed ->
        [0] {""}
       *[other] { $removed } removed
    }{ $length ->
        [long] {" since you were here · N"}
        [short] {" · N"}
       *[none] {""}
    }
changes-none = Nothing has changed since you were here. What is new after an update is listed here until you have looked at it.
changes-new = New
changes-changed = Changed
changes-removed = Removed
changes-departed = No longer in the roadmap
gone-why = Why it is gone
gone-instead = In its place
gone-kept = It is no longer in the roadmap and counts nowhere. What you did with it is kept.
gone-untouched = It is no longer in the roadmap.
gone-note = Your note
notice-not-compared = What is new cannot be told: { $why }

change-title = The title was “{ $before }”.
    .short = title
change-address = The address is another one. It was { $before }.
    .short = address
    .new = It has an address now.
    .gone = It has no address any more. It was { $before }.
change-kind = It is called { $now } now, not { $before }.
    .short = kind
change-level = The level is { $now } now. It was { $before }.
    .short = level
    .new = The level is { $now }.
    .gone = The level is no longer given. It was { $before }.
change-doubtful = The address is doubtful now. { $reason }
    .short = doubtful
change-dead = The address is dead now. { $reason }
    .short = dead
change-trusted = The address is no longer doubtful.
    .short = not doubtful
change-moved = It moved to { $section } in { $roadmap }.
    .short = moved
change-also = It stands in { $section } in { $roadmap }, too.
    .short = also elsewhere
change-left = It no longer stands in { $before }.
    .short = in fewer places
change-merged = “{ $before }” is a part of it now, with what you did with it.
    .short = merged
change-split = It was a part of “{ $before }”, and has what you did with that.
    .short = split
change-renamed = Its id is another one. It was { $before }.
    .short = id

## Search

search-title = Search
search-count = { $at } of { $hits }
search-count-none = none
thousands = ,
search-example = any language · kind:video · author:… · status:todo
search-nothing-word = Nothing contains “{ $word }”. Try fewer letters.
search-ways = Nothing has all of these. Enter shortens the line:
search-way-without = without  { $piece }
search-way-only = only  { $piece }
search-way-hits = { $hits } found
search-ways-cli = { $hits } without { $piece }
search-ways-cli-only = { $hits } with only { $piece }
recent-title = Searched before
recent-example = a word of it
recent-nothing = None of the lines has that. Escape goes back.
search-other-keyboard = Nothing was found as typed. On another keyboard these keys are “{ $line }”, which is shown.
search-slips = Nothing was found as typed. Shown is what has “{ $words }”.
search-nothing = Nothing has all of these words. Take a word away, or write only the start of it.
field-title = title
field-expansion = long form
field-author = author
field-kind = kind
field-topic = topic
field-section = section
field-description = description
field-address = address

## Kept searches

kept-title = Searches
kept-count = { $count ->
        [one] One kept search
       *[other] { $count } kept searches
    }
kept-about = Each is a query line under a name. It shows what the line finds now. Ctrl-K in the search or in a filter keeps a line; r gives one another name, Del forgets it, and u brings it back.
kept-place = P goes from an item to where it stands.
kept-nothing = Nothing fits now. As soon as something does, it stands here.
kept-waiting = Searching…
naming-title = Keep this search
naming-again = Another name
naming-sign = Name
naming-line = / { $line }
naming-suggested = Without a name it is called like its line.
naming-place = It stands under Searches, below the roadmaps.
naming-taken = Another search has this name already.
naming-replaces = Enter gives this name another line. Its line is { $line } now.
palette-kept = kept search

## Help

help-title = Help
help-example = a key or a word
key-by-name = { $key } by name
help-nothing = No key does that. Escape shows all of them.
help-search = What a query can say
group-item = On an item
group-move = Moving
group-view = Finding and showing
group-type = Typing
group-program = The program
scope-browse = In the panes
scope-home = On Home, besides the keys of the panes
scope-search = In the search
scope-help = In the help
scope-line = In a filter
scope-palette = In the palette
scope-naming = In the name of a search
scope-glossary = In the glossary
scope-changes = In what is new
scope-term = On a term
scope-log = In the messages
scope-address = On an address
scope-leaving = When leaving
scope-typing = Where letters type
scope-global = Everywhere

## Glossary

glossary-title = Glossary
glossary-example = a term, in any language
glossary-nothing = No term has “{ $line }” in its name or meaning. Escape shows all of them.
glossary-empty = The roadmaps explain no terms yet.
stands-in = Stands in

## Filter, palette and messages

narrow-example = words, or status:todo
narrow-count = { $count } found
narrow-nothing = Nothing in here has “{ $line }”. Escape shows everything.
narrow-elsewhere = Nothing in here has “{ $line }”, but { $count ->
        [one] one item elsewhere does
       *[other] { $count } items elsewhere do
    }. Enter searches for it everywhere, Escape shows everything in here.
narrow-nothing-open = Nothing open in here has “{ $line }”. c shows what is done, Escape everything.
count-selected = { $count } selected
items-all-left-out = All done here · c shows { $count }
items-left-out = c shows { $count } done or skipped
palette-title = Do
palette-example = a word of what you want to do
palette-not-possible = Not possible. { $why }.
about-selected = { $count ->
        [one] On the one selected row.
       *[other] On all { $count } selected rows.
    }
about-section-done = { $count ->
        [one] Tick off the one open item of “{ $title }”.
       *[other] Tick off all { $count } open items of “{ $title }”.
    }
about-section-open = { $count ->
        [one] Open the one done item of “{ $title }” again.
       *[other] Open all { $count } done items of “{ $title }” again.
    }
about-openings = { $now ->
        [remembered] On now: the journal keeps them, a search shows them earlier.
       *[other] Off now: the journal keeps none, a search heeds none.
    }
palette-nothing = Nothing is called that. Try a word such as mark, show or open.
log-title = Messages

## Actions: a label of at most 14 columns, and a sentence

action-up = up
    .name = Up
    .help = Select the row above, or scroll up.
action-down = down
    .name = Down
    .help = Select the row below, or scroll down.
action-page-up = page up
    .name = Page up
    .help = Go up by a page.
action-page-down = page down
    .name = Page down
    .help = Go down by a page.
action-half-page-up = half up
    .name = Half a page up
    .help = Go up by half a page.
action-half-page-down = half down
    .name = Half a page down
    .help = Go down by half a page.
action-first = first
    .name = First row
    .help = Go to the first row.
action-last = last
    .name = Last row
    .help = Go to the last row.
action-out = out
    .name = Fold, or go out
    .help = Fold the section, or go out of it.
action-in = in
    .name = Unfold, or go in
    .help = Unfold the section, or go into it.
action-next-pane = pane
    .name = Next pane
    .help = Give the next pane the focus.
action-previous-pane = pane before
    .name = Previous pane
    .help = Give the pane before the focus.
action-enter = go in
    .name = Go in
    .there = go there
    .on = go on
    .do = do it
    .keep = keep
    .begin = begin
    .shorten = shorten
    .larger = larger
    .smaller = smaller
    .help = Enter the section, open the item's link, or go to what is chosen.
action-done = done
    .name = Mark done
    .help = Tick the item off, everywhere it stands; again to take that back.
action-doing = doing
    .name = Mark doing
    .help = Mark the item as begun; again to take that back.
action-skip = skip
    .name = Mark skipped
    .help = Leave the item out of the figures; again to take that back.
action-star = star
    .name = Mark with a star
    .help = Give the item a star; again to take that back.
action-select = select
    .name = Select several
    .help = Select several rows to mark together; again to end that.
action-select-all = select all
    .name = Select all
    .help = Select all that the middle pane shows; again to end that.
action-section-done = section done
    .name = Mark section done
    .help = Tick off all that is open in the section, at any depth, terms too.
action-section-open = section open
    .name = Mark section open again
    .help = Open again all that is done in the section, at any depth.
action-keep = keep
    .name = Keep the search
    .help = Keep what you search or filter for under a name, as a section of its own.
action-rename = rename
    .name = Rename the kept search
    .help = Give the kept search another name.
action-forget = forget
    .name = Forget the kept search
    .help = Keep the search no longer. Undo brings it back.
action-place = go to place
    .other = other place
    .name = Go to its place
    .help = Go from a kept search to where the item stands, or to where it stands besides.
action-open = open
    .name = Open the link
    .help = Open the item's link in the browser.
action-copy = copy
    .name = Copy the address
    .help = Copy the item's address to the clipboard of the terminal.
action-undo = undo
    .name = Undo
    .help = Take back the last thing you did.
action-redo = redo
    .name = Redo
    .help = Do again what you took back.
action-search = search
    .again = search
    .name = Search everything
    .help = Search everything as you type, in any language.
action-grouping = group
    .ranked = best first
    .name = Group the hits by roadmap
    .help = Group what a search finds by roadmap, or show the best first again.
action-openings = opened links
    .name = Remember the links you open
    .help = Keep in your journal which links you open, to find them earlier in a search; or no longer.
action-recall = recent
    .name = Search again
    .help = Pick one of the lines that led you somewhere; in an empty line, Up brings the last one back.
action-narrow = filter
    .name = Filter the section
    .help = Narrow this section to what you type, as in the search.
action-word = term
    .name = Explain the terms
    .help = Say what the underlined terms of the text mean.
action-glossary = glossary
    .name = Show the glossary
    .help = Show the terms of all roadmaps and what they mean, or go back.
action-changes = what's new
    .name = What's new
    .help = Show what is new, changed or gone since you were here, or go back.
action-hide-finished = hide done
    .shown = show done
    .name = Hide what is done
    .help = Leave out what is done or skipped, or show it again.
action-jump-back = jump back
    .name = Jump back
    .help = Go back to where you were before a jump.
action-jump-forward = jump forward
    .name = Jump forward
    .help = Go forward again, after jumping back.
action-home = home
    .name = Show Home
    .help = Show where you left off, what is next, and this week; or go back.
action-first-suggestion = do next
    .name = Go to the first suggestion
    .help = Go to what Home suggests first.
action-second-suggestion = do second
    .name = Go to the second suggestion
    .help = Go to what Home suggests second.
action-third-suggestion = do third
    .name = Go to the third suggestion
    .help = Go to what Home suggests third.
action-palette = commands
    .name = Find a command
    .help = Find anything that Waypost can do by its name.
action-log = messages
    .name = Show the messages
    .help = Show what was said lately, the newest first.
action-zoom = zoom
    .name = Zoom the pane
    .help = Show this pane alone, or all of them again.
action-progress = progress
    .name = Show the progress
    .help = Show how far you are, or go back.
action-language = language
    .name = Next language
    .help = Show the contents in the next language.
action-theme = theme
    .name = Next theme
    .help = Change to the next theme.
action-complete = complete
    .name = Complete
    .help = Complete the field or its value; again for the next one that fits.
action-help = help
    .name = Show all keys
    .help = Show all keys, or go back.
action-redraw = redraw
    .name = Draw the screen again
    .help = Draw the screen again from nothing.
action-suspend = suspend
    .name = Suspend
    .help = Suspend the program; fg in the shell brings it back.
action-back = back
    .cancel = cancel
    .panes = browse
    .stay = stay
    .name = Back
    .help = Close what is in front, or go back.
action-quit = quit
    .name = Quit
    .help = Leave. What you did is already saved; if not, you are asked.
    .anyway = leave anyway
action-caret-left = left
    .name = Caret left
    .help = Move the caret to the left.
action-caret-right = right
    .name = Caret right
    .help = Move the caret to the right.
action-caret-start = start
    .name = Caret to the start
    .help = Move the caret to the start of the line.
action-caret-end = end
    .name = Caret to the end
    .help = Move the caret to the end of the line.
action-erase = erase
    .name = Erase
    .help = Erase the letter before the caret.
action-erase-next = erase next
    .name = Erase the next letter
    .help = Erase the letter after the caret.
action-erase-word = erase word
    .name = Erase a word
    .help = Erase the word before the caret.
action-erase-line = erase line
    .name = Erase the line
    .help = Erase the whole line.

## Why an action is not possible now

why-not-done = Choose an item first, or try : Mark section done
why-not-away = Go back to the items first: Tab, or p
why-not-mark = Choose an item first: only items can be marked
why-not-link-section = Choose an item first: a section has no link
why-not-selected = Nothing is open in the selected sections
why-not-select = Choose items in the middle pane first
why-not-select-nothing = There is nothing here to select
why-not-section-done = Nothing is open in this section
why-not-section-open = Nothing is done in this section
why-not-link = This item has no address
why-not-hit = Nothing was found to go to
why-not-keep = Search or filter for something first
why-not-kept = Choose a kept search first
why-not-place = Choose an item first
why-not-other-place = It stands nowhere else
why-not-recent = No search has led anywhere yet
why-not-undo = There is nothing to take back
why-not-back = There is no place to go back to yet
why-not-forward = There is no place to go forward to
why-not-word = No term of the glossary is named here
why-not-nothing = Nothing is chosen
why-not-gone = It is no longer in the roadmap and can only be looked at
why-not-instead = Nothing in the roadmap takes its place
why-not-log = Nothing was said yet
why-not-next = Nothing is open that could be next
why-not-more = There are no more suggestions
why-not-redo = There is nothing to do again

## Notices

notice-did = { $what ->
        [done] ✓ { $title } · saved
        [doing] ◐ { $title } · saved
        [skipped] – { $title } · skipped
        [todo] ○ { $title } · open again
        [starred] ★ { $title } · saved
        [unstarred] { $title } · star taken away
        [search] ✓ { $title } · kept under Searches
        [forgotten] “{ $title }” is no longer kept · u brings it back
       *[other] { $title } · saved
    }
notice-did-all = { $what ->
        [done] ✓ { $count } items · saved
        [doing] ◐ { $count } items · saved
        [skipped] – { $count } items · skipped
        [todo] ○ { $count } items · open again
        [starred] ★ { $count } items · saved
        [unstarred] { $count } items · stars taken away
       *[other] { $count } items · saved
    }
notice-undid = { $what ->
        [todo] Undone: { $title } is as it was before
        [starred] Undone: the star of { $title }
        [unstarred] Undone: { $title } has its star again
        [note] Undone: the note on { $title }
        [search] Undone: the search “{ $title }” is as it was before
        [forgotten] Undone: the search “{ $title }” is kept again
       *[other] Undone: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] Undone: { $count } items are as they were before
        [starred] Undone: the stars of { $count } items
        [unstarred] Undone: { $count } items have their stars again
        [note] Undone: the notes on { $count } items
       *[other] Undone: { $what }, { $count } items
    }
notice-redid = { $what ->
        [todo] Redone: { $title } is open
        [starred] Redone: the star of { $title }
        [unstarred] Redone: { $title } has no star
        [note] Redone: the note on { $title }
        [search] Redone: the search “{ $title }” is kept
        [forgotten] Redone: the search “{ $title }” is no longer kept
       *[other] Redone: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] Redone: { $count } items are open
        [starred] Redone: the stars of { $count } items
        [unstarred] Redone: { $count } items have no stars
        [note] Redone: the notes on { $count } items
       *[other] Redone: { $what }, { $count } items
    }
notice-search-same = { $title } is kept already
notice-search-long = This is too long to be kept
notice-opened = Opened { $address }
notice-copied = Copied { $address }
notice-language = Titles and texts: { $name }, where there are any
notice-hits = { $how ->
        [grouped] Hits of a search: by roadmap
       *[other] Hits of a search: the best first
    }
notice-openings = { $how ->
        [remembered] Links you open: remembered, and first among equals in a search
       *[other] Links you open: no longer remembered, nor heeded in a search
    }
notice-theme = Theme: { $name }

## Errors

error = error
hint = hint
error-unknown-item = no item is called `{ $asked }`
error-retired-item = `{ $asked }` is no longer in the roadmap: { $reason }
hint-retired = `waypost changes` shows what you did with items that are gone
hint-retired-into = its place is taken by { $into }
hint-did-you-mean = did you mean `{ $nearest }`?
error-damaged-program = the built-in database cannot be read: the program file is damaged
error-no-state-folder = there is no folder to keep your ticks in: they are lost when you leave
error-unknown-theme = no theme is called `{ $name }`; there are { $known }
error-terminal = cannot use the terminal
error-thread = cannot start a thread
error-worker = the journal's thread ended too early: the last ticks may not be saved

## Search

rule-words = Words that stand anywhere in an item, in any order and language.
rule-phrase = These words next to each other. A hyphen is as good as a space.
rule-start = A title begins with it.
rule-end = A title ends with it.
rule-not = Nothing that has it; also !kind:video and !"fine tuning".
rule-or = Either of both. The sign stands alone.
rule-kind = One kind: { $values }.
rule-status = How far you are: { $values }.
rule-level = The lower end of its levels; level:beginner also finds ranges with it: { $values }.
rule-minutes = How long it takes, in minutes, estimates too; also <=, >, >= and minutes:30.
rule-lang = What is in that language, also in:en: { $values }.
rule-author = Part of the name of who made it.
rule-topic = A topic, or part of one.
rule-roadmap = Id of a roadmap, or part of its title.
rule-section = Id or path of a section, or part of its title.
rule-type = One type: { $values }.
rule-star = What has a star, or has none: { $values }.
rule-note = Part of your note on it.
rule-added = The version of the roadmaps in which it came; also <, <=, > and added:0.2.
rule-health = What its address is: { $values }.
rule-id = Part of its id.
rule-url = Part of its address.
rule-is = The same as star:yes.
search-unknown-field = no field `{ $field }`
search-unknown-value = `{ $field }` has no value `{ $value }`
search-known = try { $known }
search-meant-field = no field `{ $field }`; did you mean `{ $known }`?
search-try-field = no field `{ $field }`: try { $known }
search-meant-value = `{ $field }` has no value `{ $value }`; did you mean `{ $known }`?
search-try-value = `{ $field }` has no value `{ $value }`: try { $known }
search-meant-fit = no { $field } fits `{ $value }`; did you mean `{ $known }`?
search-unfit = no { $field } fits `{ $value }`
hint-part-is-enough = write only a part of it
error-no-randomness = the operating system has no random numbers to give
error-read-state = cannot read { $path }
error-write-state = cannot write { $path }
error-lock-state = cannot lock { $path }
error-read-session = cannot tell where you left off: { $path } is damaged
hint-session = leave the screen once to have it written anew; your progress is kept elsewhere
hint-disk-full = make room on that disk, or choose another folder with --state or WAYPOST_STATE_DIR
hint-state-permission = let yourself read and write there, or choose another folder with --state or WAYPOST_STATE_DIR
hint-file-limit = raise the limit on the size of files, which ulimit -f shows, or choose another folder with --state or WAYPOST_STATE_DIR
hint-locked = bring the other Waypost back with fg if it is suspended, or end it
hint-file-in-the-way = { $path } is a file, where a folder belongs: move it away, or choose another folder with --state or WAYPOST_STATE_DIR
hint-folder-in-the-way = { $path } is a folder, where a file belongs: move it away, or choose another folder with --state or WAYPOST_STATE_DIR
hint-link-in-the-way = { $path } is a link that leads nowhere: bring back what it leads to, or choose another folder with --state or WAYPOST_STATE_DIR
hint-no-folder = set HOME to the full path of your folder, or choose one with --state or WAYPOST_STATE_DIR
hint-other-state-folder = choose another folder with --state or WAYPOST_STATE_DIR
notice-damaged = { $count ->
        [one] One line of your progress cannot be read. A copy is kept; everything else counts.
       *[other] { $count } lines of your progress cannot be read. Copies are kept; everything else counts.
    }
notice-newer = { $count ->
        [one] One line of your progress is from a newer Waypost: install that here too. Nothing is lost.
       *[other] { $count } lines of your progress are from a newer Waypost: install that here too. Nothing is lost.
    }
error-damaged = { $count ->
        [one] one line of the journal is damaged
       *[other] { $count } lines of the journal are damaged
    }
notice-restored = { $count ->
        [one] Something had gone from the disk that was saved: one event is saved again.
       *[other] Something had gone from the disk that was saved: { $count } events are saved again.
    }
notice-no-shell = There is no shell to go back to
notice-no-saving = Nothing can be saved now: { $why }
notice-not-saved = Not saved yet, and tried again: { $why }
notice-not-read = Your progress cannot be read: { $why }
notice-more-passed-over = { $count ->
        [one] one more line of { $file } does not count
       *[other] { $count } more lines of { $file } do not count
    }
hint-damaged = all other lines count. { $copy } keeps a copy: delete such lines in an editor, or move the file away if it is not from Waypost
hint-damaged-lines = all other lines count. Beside each file, one that ends in .damaged keeps a copy: delete such lines in an editor while Waypost is not running
hint-newer = install the newer version here too: all other lines count, and nothing is lost
notice-line-passed-over = line { $line } of { $file } does not count: { $why }

error-open = cannot open the link
error-no-browser = there is no browser here to open the link
error-start-browser = cannot start the browser { $program }
error-browser-failed = the browser could not open the link
hint-no-browser = open { $address } elsewhere, or name a browser in the environment variable BROWSER
hint-set-browser = open { $address } elsewhere, or name another browser in the environment variable BROWSER
hint-correct-browser = open { $address } elsewhere, or correct the environment variable BROWSER

## The command line: what each command and option does

cli = A learning-roadmap browser for the terminal. Without a command it opens where you left off
    .after = Exit codes: 0 done, 1 nothing found, 2 a mistake in what was asked, 3 a failure of the machine.
    .json = Print one JSON document instead of text for people
    .lang = Show titles and texts in this language, where they have it
    .theme = Use this theme on the screen
    .color = Write colours
    .data = Folder of your own roadmaps and settings [env: WAYPOST_DATA_DIR]
    .state = Folder of your progress [env: WAYPOST_STATE_DIR]
cli-filter = Filters (repeat one for any of its values; all but names and titles may be joined by commas)
    .status = todo, doing, done or skipped
    .kind = Such as video, paper, course, step or term
    .type = resource, step, objective, task or term
    .level = beginner, intermediate, advanced, or a range such as beginner-intermediate
    .in = Written in this language: en, ru, th, te or zh-Hant
    .health = Of the address: ok, suspect, moved or dead
    .author = Part of the name of who made it
    .topic = A topic, or part of one
    .roadmap = Id of a roadmap, or part of its title
    .section = Id or path of a section, or part of its title
    .minutes = How many minutes it takes, such as "<30" or ">=60"; estimates too
    .note = Part of your note on it
    .starred = Only what has a star
cli-item =
    .id = Id of the item, as the lists show it
    .ids = Ids of the items; - reads them from standard input
    .already = already so
    .no-ids = No ids were given, so nothing was changed.
cli-roadmaps = Show the roadmaps and how far you are
cli-list = List items in the order of the roadmaps
    .place = Only what is in this roadmap or section, such as llm-course/fundamentals
    .nothing = No item fits.
cli-list-unfit = No item fits { $filters }.
cli-search = Find items, best first
    .rules = A query can say:
    .query = Words that stand anywhere in an item, in any order and language
    .exact = Only where words stand as they are typed: no slips, initials or other names
    .ignore-opened = Rank without regard to the links that you opened
    .after = kind:video,book and kind:video kind:book mean either; different fields must all fit.
        Keep the signs from the shell with single quotes: '"fine tuning" !kind:video minutes<30'.
    .kept = The line of this kept search; words besides narrow it
    .keep = Keep the line, with its filters, under this name
cli-searches = Show the searches that you keep under a name, and how far you are with what they find
    .rename = Give a kept search another name
    .forget = Keep a search no longer; waypost undo brings it back
    .name = Name of the search, in any case
    .new-name = Its new name
    .nothing = No search is kept yet: waypost search QUERY --keep NAME keeps one.
    .after = waypost search 'kind:video status:todo' --keep videos keeps a search, and waypost search --kept videos runs it.
cli-show = Show everything about one item
    .id = id
    .places = Stands in
    .starred = ★ starred
cli-open = Open the link of an item in the browser
    .print = Only print the address
cli-open-not-noted = The link is open. That could not be written down: { $why }
cli-open-no-address = { $title } has no address: search for it by its name.
cli-done = Tick items off, everywhere they stand
cli-doing = Mark items as begun
cli-skip = Leave items out of the figures
cli-todo = Make items open again
cli-star = Give items a star
cli-unstar = Take the star away from items
cli-undo = Take back what you did last
    .count = How many deeds to take back
cli-redo = Do again what you took back
    .count = How many deeds to do again
cli-glossary = Explain the terms of all roadmaps
    .query = Words of the name of a term, in any order and language
    .nothing = There are no terms.
cli-glossary-unfit = No term has “{ $query }” in its name or meaning. Take a word away, or write only its start.
cli-history = Show what you did, newest first
    .id = Only what was done with this item
    .since = Only since this day, such as 2026-11-01, today or yesterday
    .undone = undone
    .nothing = Nothing was done yet.
cli-history-what = { $what ->
        [done] done
        [doing] begun
        [skipped] skipped
        [todo] open again
        [starred] starred
        [unstarred] star taken away
        [note] note
        [opened] opened
        [search] search kept
        [forgotten] search forgotten
       *[other] { $what }
    }
cli-history-unfit-item = Nothing was done with { $title } yet.
cli-history-unfit-day = Nothing was done since { $day }.
cli-next = Show what to do next, and why
    .minutes = Only what is known to take at most so many minutes
    .nothing = Nothing is open: everything is done or skipped.
cli-next-unfit = Nothing that is open is known to take { $minutes ->
        [one] one minute.
       *[other] { $minutes } minutes or less.
    }
cli-progress = Show how far you are
    .roadmap = Only this roadmap, with its sections
    .kinds = By kind
    .levels = By level
    .week = This week
cli-progress-streak = Streak: { $days ->
        [one] 1 day
       *[other] { $days } days
    }. One day off a week does not break it.
cli-progress-departed = { $count ->
        [one] One item you worked on is no longer in the roadmap: waypost changes
       *[other] { $count } items you worked on are no longer in the roadmap: waypost changes
    }
cli-changes = Show what is new, changed or gone since you were here
    .seen = Note that you have seen it, so that it is not shown again
    .nothing = Nothing has changed since you were here.
    .unknown = It is not known yet what you have seen: the screen notes it, and so does waypost changes --seen.
cli-changes-instead = In its place: { $into }
cli-check = Check roadmap files; without a file, the built-in database
    .report = Tell what is in them: how much of what, what is not described, which hosts
    .roadmaps = Items by roadmap
    .kinds = Items by kind
    .levels = Items by level
    .languages = Resources by language
    .descriptions = Descriptions by language
    .health = Addresses by health
    .editions = Items by the edition in which they came
    .undescribed = Without a description
    .longest = Longest descriptions, in columns
    .shortest = Shortest descriptions, in columns
    .hosts = Hosts
    .new = new
    .file = A roadmap.toml with the section files beside it, or a roadmap in one file
cli-check-good = No mistakes: { $roadmaps ->
        [one] 1 roadmap
       *[other] { $roadmaps } roadmaps
    }, { $sections ->
        [one] 1 section
       *[other] { $sections } sections
    }, { $items ->
        [one] 1 item
       *[other] { $items } items
    }
cli-fmt = Put roadmap files in the form in which they are kept
    .file = A roadmap or section file, or a folder of them; - for the standard input
    .check = Only name the files that would change
cli-fmt-wrote = Put { $path } in form
cli-export = Print a roadmap in another form, as the start of your own
    .format = The form; toml is one file that waypost reads
    .roadmap = Id of the roadmap
    .output = Write to this file instead
cli-export-wrote = Wrote { $path }
cli-journal = Look after the journal, in which your progress is kept
    .verify = Check every line of the journal
    .nothing = Nothing is in the journal yet.
    .torn = the last line has no end
cli-journal-events = { $count ->
        [one] 1 event
       *[other] { $count } events
    }
cli-journal-repeated = { $count } repeated
cli-journal-line = line { $line }: { $why }
cli-journal-all = { $events ->
        [one] 1 event
       *[other] { $events } events
    } in { $files ->
        [one] 1 file
       *[other] { $files } files
    }
cli-sync = Carry what you did to your other machines and back, over your own git
    .remote = Address or path of a git repository of yours; once named, it is used from then on
    .after = The first time, name a private repository that is empty or used for nothing else, on each machine:
        waypost sync git@example.org:me/waypost.git
        git runs as you have set it up, and asks for a password where it needs one.
cli-sync-both = Sent { $sent ->
        [one] 1 event
       *[other] { $sent } events
    }, received { $received } from { $devices ->
        [one] 1 device.
       *[other] { $devices } devices.
    }
cli-sync-sent = Sent { $sent ->
        [one] 1 event.
       *[other] { $sent } events.
    }
cli-sync-received = Received { $received ->
        [one] 1 event
       *[other] { $received } events
    } from { $devices ->
        [one] 1 device.
       *[other] { $devices } devices.
    }
cli-sync-nothing = Nothing new.
cli-sync-instead = From now on this is synced with { $remote }, and no longer with { $old }.
cli-paths = Show where everything is stored
    .roadmaps = your roadmaps
    .data = your data
    .config = settings
    .journal = journal
    .state = progress
    .cache = cache
    .none = nowhere on this machine

cli-completions = Print a script that lets a shell complete the commands and options
    .shell = The shell that is to complete them
cli-man = Print the manual page, with all commands on it
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .what = Without a command the program opens on the screen, where you left off; ? shows its keys.
        With a command it prints text for people or, with --json, one JSON document.
        What you do is kept in a journal in your state folder: waypost paths says where.
    .options = OPTIONS
    .commands = COMMANDS
    .exit = EXIT STATUS

## The command line: errors

error-usage = { $what }
error-output = cannot write to the standard output
error-input = cannot read ids from the standard input
error-json = cannot write JSON
error-no-json = { $what } cannot be printed as JSON
error-not-saved = not saved:{ $items }
error-no-folder = there is no folder to keep your progress in
error-sync-no-remote = it is not known yet where to sync to
error-sync-remote = `{ $remote }` is no address or path of a git repository
error-sync-here = cannot tell which folder this is
error-sync-git = cannot start git
error-sync-repository = git cannot work in { $path }
error-sync-fetch = cannot fetch from { $remote }
error-sync-push = cannot push to { $remote }
error-sync-file = cannot use { $file } of the remote
error-sync-busy = other machines were faster { $count ->
        [one] once
       *[other] { $count } times
    }
error-no-terminal = the screen needs a terminal for input and output
error-dumb-terminal = the screen needs a terminal that can move its cursor, and TERM says that this one is `dumb`
error-no-roadmap = no roadmap is named
error-unknown-roadmap = no roadmap is called `{ $asked }`
error-unknown-search = no kept search is called `{ $asked }`
error-search-taken = another kept search is called `{ $name }`
error-search-long = the name or the line of a kept search has more than { $most } bytes
error-no-day = `{ $asked }` is no day
error-unknown-section = there is no section `{ $asked }`
error-check = { $count ->
        [one] 1 mistake was found
       *[other] { $count } mistakes were found
    }
error-check-section = { $path } is a section, which cannot be checked alone
error-fmt = { $count ->
        [one] 1 file is not in form
       *[other] { $count } files are not in form
    }
error-read-file = cannot read { $path }
error-write-file = cannot write { $path }
hint-usage = usage: { $usage }
hint-usage-advice = { $advice }
hint-commands = `waypost --help` shows all commands and options
hint-searches = `waypost searches` shows those there are
hint-search-taken = choose another name, or forget that one first
hint-search-long = keep a shorter line under a shorter name
hint-usage-help = `--help` after a command shows how it is written
hint-no-json = leave out --json
hint-no-json-screen = name a command, such as `waypost list --json`
hint-no-terminal = use a command, such as `waypost list`; `waypost --help` shows them all
hint-day = write it as in 2026-11-01, or today or yesterday
hint-find-id = find its id with `waypost search`
hint-sections = `waypost roadmaps --json` shows the sections of { $roadmap }
hint-roadmaps = there are { $known }
hint-check-file = name a roadmap file, or a folder with roadmap.toml
hint-check-root = check { $path }
notice-own-read = Your roadmaps have changed and are read again
own-mistakes = { $path } is left out: { $count ->
        [one] it has a mistake
       *[other] it has { $count } mistakes
    }
own-refused = { $path } is left out: { $why }
own-no-file = { $path } is left out: it is no file
own-no-root = { $path } is left out: it has no roadmap.toml
own-too-long = { $path } is left out: it is longer than any roadmap
own-changed = { $path } is left out: it is being written
hint-own-check = waypost check { $path }
hint-fmt-write = see whether you may write to it, and whether the disk has room; it is as it was
hint-fmt = leave out --check, and they are put in form
hint-input = give ids as text, with spaces or line ends between them
hint-sync-no-remote = name a git repository of yours once, such as `waypost sync git@example.org:me/waypost.git`
hint-sync-remote = write it as git does, such as git@example.org:me/waypost.git or /media/stick/waypost.git
hint-sync-git = install git, or put it on your PATH; what you did is kept here
hint-sync-repository = it holds nothing but copies: delete it, and name the remote again with `waypost sync REMOTE`
hint-sync-missing = there is no such folder: plug in its disk, make it with `git init --bare { $remote }`, or begin an address with https:// or git@; what you did is kept here
hint-sync-refused = see whether it is there and lets you read and write; what you did is kept here, and the next sync sends it
hint-sync-file = correct it in the remote; what you did is kept here
hint-sync-busy = sync again in a moment: what you did is kept here
hint-output = make room there, or write to another file
hint-other-file = choose another file with -o
