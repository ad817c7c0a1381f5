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
timer = ◷ { $minutes } min
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
spent = { $minutes } min spent
spent-hours = { $hours } h { $minutes } min spent
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
note = Note
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

## Notes

note-example = Markdown: # heading, - list, **bold**, > quote, `code`
note-changed = not saved yet
versions-title = Notes on { $title }
versions-none = Nothing was ever noted here.
versions-now = the note now
versions-elsewhere = another device
notice-note-same = The note is as it was
notice-note-dropped = What you typed is dropped; the note is as it was
notice-note-replaced = “{ $title }”: another device wrote another note; e shows yours
notice-note-beside = “{ $title }”: another device wrote a note too; e shows it
notice-no-editor = Cannot start { $program }: { $why }. This is the editor of Waypost
notice-not-lent = The keyboard cannot be lent. This is the editor of Waypost
notice-editor-failed = The editor failed ({ $why }); the note is as it was
notice-editor-kept = The editor failed ({ $why }); the note is as it was. What was written is in { $path }

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
    .past = that week
progress-done = { $count } done
progress-by-kind = { $roadmap } by kind

day-monday = Mo
day-tuesday = Tu
day-wednesday = We
day-thursday = Th
day-friday = Fr
day-saturday = Sa
day-sunday = Su

## Statistics

statistics-title = Statistics
statistics-year = The last year
statistics-last-weeks = The last { $weeks } weeks
statistics-nothing = nothing
statistics-rest = rest
statistics-freeze = missed, forgiven
statistics-begin = Nothing is done yet. What you tick off with Space, and the time you spend with T, shows up here.
statistics-streak = Streak: { $days ->
        [one] 1 day
       *[other] { $days } days
    }, the longest { $longest }.
statistics-can-miss = Another day can be missed this week.
statistics-missed = A day was missed this week; another one would end it.
statistics-rests = Days of rest: { $days }.
statistics-by-roadmap = By roadmap
statistics-by-section = By section
statistics-by-kind = By kind
statistics-by-level = By level
statistics-no-level = not said
statistics-weeks = Week by week
statistics-items = done
statistics-minutes = min
statistics-estimate = est.
statistics-week = week
statistics-hours = { $hours }h
statistics-waiting = Begun, not finished
statistics-none-wait = Nothing waits. What you begin stands here until it is finished.
forecast-finished = Everything is done.
forecast-too-little = Too little to say how long the rest will take: { $needed } whole weeks are needed, and there { $weeks ->
        [0] are none yet
        [one] is one
       *[other] are { $weeks }
    }.
forecast-still = Nothing was done in the last weeks; { $open } are open.
forecast-about = At this pace the { $open } open ones take about { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }.
forecast-range = At this pace the { $open } open ones take { $from } to { $to } weeks.
forecast-at-least = At this pace the { $open } open ones take { $from ->
        [one] one week
       *[other] { $from } weeks
    } or more.
forecast-basis = From { $done } done in weeks { $first } to { $last }.
meaning-title = What the figures mean
meaning-year = A day is shown by how many items were ticked off on it, terms too, on the calendar of the place where that was: 1, 2 to 3, 4 to 6, 7 and more. Ten minutes with the timer count like one item. A day on which nothing was done is a dot and no more.
    .name = The last year
meaning-streak = Days on which something was done, in a row. The first day that is missed in a week, from Monday to Sunday, is forgiven and shown as +; a second one in the same week ends the streak. Today is not missed while it lasts, nor is a day that a flight over the date line has swallowed.
    .name = Streak
meaning-rest = On the days of the week that you choose with R nothing is missed. They are shown as –, and count when something is done on them.
    .name = Days of rest
meaning-parts = ✓ done, ◐ doing, – skipped, ○ open. Each item counts once, wherever it stands; what is skipped is not in the total, and terms have a row of their own. Levels are the lower end of what should be known before.
    .name = How far
meaning-weeks = Weeks begin on Monday and have the numbers of the calendar; the last one is not over. An item counts in the week in which it was last ticked off.
    .name = Week by week
meaning-time = min are minutes of the timer, all on the day on which it was started. est. is how long the items that were done in that week are said or estimated to take.
    .name = Time
meaning-forecast = The last 12 whole weeks are looked at, as far as you had begun; at least four are needed. Of every four in a row the pace is taken. A fifth of these paces is slower than the range, a fifth is faster.
    .name = Forecast
meaning-waiting = What is marked as doing, what the timer was used for and what was opened, and is neither done nor skipped; what waits longest comes first.
    .name = Begun, not finished
statistics-rest-title = Days of rest
statistics-rest-about = On these days nothing is missed.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-january = Jan
month-february = Feb
month-march = Mar
month-april = Apr
month-may = May
month-june = Jun
month-july = Jul
month-august = Aug
month-september = Sep
month-october = Oct
month-november = Nov
month-december = Dec

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
    .past = That week
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
# At the right of a roadmap or section that was found by its note, where an item has its kind.
search-part-roadmap = roadmap
search-part-section = section
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
scope-statistics = In the statistics
scope-meaning = In what the figures mean
scope-rest-days = In the days of rest
scope-term = On a term
scope-note = In a note
scope-versions = In older notes
scope-log = In the messages
scope-history = In a history
scope-confirm = On a question
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

## History and past days

history-title = History of { $title }
history-day = { $when ->
        [today] Today
        [yesterday] Yesterday
       *[other] { $weekday ->
            [monday] Monday
            [tuesday] Tuesday
            [wednesday] Wednesday
            [thursday] Thursday
            [friday] Friday
            [saturday] Saturday
           *[sunday] Sunday
        }
    } · { $date }
history-what = { $what ->
        [done] done
        [doing] begun
        [skipped] skipped
        [todo] open again
        [starred] starred
        [unstarred] star taken away
        [note] note
        [unnoted] note taken away
        [opened] opened
        [timer] focus timer
        [search] search kept
        [forgotten] search forgotten
       *[other] something that a newer version knows ({ $what })
    }
history-items = { $count } items
    .of = { $count } items of { $title }
history-undone = undone
history-elsewhere = another machine
    .short = elsewhere
history-reading = What is older is being read.
history-more = What is older is shown by: waypost history
history-empty = Nothing was done with this yet. From the first tick, star or note on, everything is listed here.
history-empty-section = Nothing was done in here yet. From the first tick, star or note on, everything is listed here.
past-title = Show a past day
past-example = yesterday, 2 weeks ago, 2026-11-01
past-days-ago = { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }
past-unknown = That is no day. Write one such as 2026-11-01, yesterday or 2 weeks ago.
past-future = { $day } is still to come.
past-today = That is today.
past-mark = as of { $day }
notice-past = This is how it was on { $day }. Escape goes back to today.
notice-present = Back to today

## Large changes

confirm-title = { $what ->
        [done] Mark { $count } items done?
        [doing] Mark { $count } items doing?
        [skipped] Skip { $count } items?
        [todo] Open { $count } items again?
        [starred] Give { $count } items a star?
       *[unstarred] Take the star away from { $count } items?
    }
confirm-within = They are in “{ $title }”.
confirm-hint = u takes it back as a whole.

## Settings: a name, and a sentence that also stands in the file

setting-language = Language
    .help = The language of what you read: auto is that of this machine.
setting-theme = Theme
    .help = The colours: auto fits the ground of your terminal.
setting-symbols = Signs
    .help = What frames and marks are drawn with: unicode, or ascii where signs look wrong.
setting-mouse = Mouse
    .help = Whether a click selects and the wheel scrolls. Without it the terminal selects text.
setting-title = Window title
    .help = Whether the title of the window says where you are.
setting-hyperlinks = Links
    .help = Whether addresses can be clicked: auto is where the terminal is known to be able to.
setting-linear = Lines only
    .help = Whether to talk in numbered lines, without a screen: for screen readers and slow lines.
setting-remember-openings = Opened links
    .help = Whether it is remembered which links you open, so that what you use is found first.
setting-rest-days = Days of rest
    .help = The days of the week on which you rest: no streak ends on them.
config-unknown = there is no setting called `{ $name }`
    .hint = `waypost config` lists them all
config-no-choice = `{ $name }` cannot be `{ $value }`
config-wrong-kind = this is no value for `{ $name }`
config-write-switch = write true or false, without quotes
config-write-text = write a text in quotes
config-write-word = write one of { $choices }
config-write-words = write a list of any of { $choices }
config-no-toml = this is no TOML: { $why }
    .hint = `waypost config init` writes a file with every setting, where there is none
config-no-text = the file is not UTF-8
    .hint = save it as UTF-8
config-no-keys = `keys` is a table, not a value
    .hint = write [keys], and below it an action and its keys

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
    .yes = yes
    .show = show
    .undo = take back
    .redo = do again
    .begin = begin
    .shorten = shorten
    .again = bring back
    .larger = larger
    .smaller = smaller
    .choose = rest or not
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
action-note = note
    .name = Write a note
    .help = Write a note in Markdown, in your editor if VISUAL or EDITOR names one.
action-versions = older notes
    .name = Look at older notes
    .help = Show what the note was before, and bring any of it back.
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
action-history = history
    .name = Show the history
    .help = Show what happened to the item, or to all in the section, and take any of it back.
action-past-day = past day
    .name = Show a past day
    .help = Show the roadmaps as they were on a past day, only to look at.
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
action-statistics = statistics
    .name = Show the statistics
    .help = Show the last year, the streak, the weeks and how long the rest will take; or go back.
action-meaning = what it means
    .name = What the figures mean
    .help = Say which rule each figure of the statistics follows.
action-one-roadmap = roadmap
    .name = Statistics of one roadmap
    .help = Show the figures of one roadmap, then of the next, and of all again.
action-part-by = by what
    .name = Part the statistics
    .help = Show how far you are by roadmap, section, kind or level.
action-rest-days = days of rest
    .name = Choose days of rest
    .help = Choose the days of the week on which nothing is missed.
action-timer = timer
    .name = Focus timer
    .help = Count the time you spend with this item, or end that; one item at a time.
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
    .written = save and close
    .no = no
    .today = today
    .name = Back
    .help = Close what is in front, or go back.
action-quit = quit
    .name = Quit
    .help = Leave. What you did is already saved; if not, you are asked.
    .anyway = leave anyway
action-new-line = new line
    .name = New line
    .help = Begin a new line.
action-save-note = save
    .name = Save the note
    .help = Save the note and go on writing.
action-discard-note = drop
    .name = Drop what was typed
    .help = Leave the note as it was before.
action-undo-typing = undo
    .name = Undo typing
    .help = Take back what was last typed or erased.
action-redo-typing = redo
    .name = Redo typing
    .help = Do again what was taken back in the text.
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
why-not-timer = Choose an item first: the timer counts for one
why-not-link = This item has no address
why-not-hit = Nothing was found to go to
why-not-keep = Search or filter for something first
why-not-kept = Choose a kept search first
why-not-note = Choose an item, section or roadmap first: a search has no note
why-not-place = Choose an item first
why-not-other-place = It stands nowhere else
why-not-recent = No search has led anywhere yet
why-not-undo = There is nothing to take back: nothing was done yet
why-not-undo-all = There is nothing to take back: all of it already is
why-not-undo-elsewhere = There is nothing to take back: all was done on other machines
why-not-past = This is the past: Escape goes back to today first
why-not-happened = Only what you did can be taken back
why-not-newer = Only a newer Waypost knows what this is
why-not-overruled = What came later counts: take that back first
why-not-history = Nothing is chosen whose history could be shown
why-not-back = There is no place to go back to yet
why-not-forward = There is no place to go forward to
why-not-word = No term of the glossary is named here
why-not-nothing = Nothing is chosen
why-not-gone = It is no longer in the roadmap and can only be looked at
why-not-versions = Nothing was ever noted here: n writes a note
why-not-instead = Nothing in the roadmap takes its place
why-not-log = Nothing was said yet
why-not-next = Nothing is open that could be next
why-not-more = There are no more suggestions
why-not-redo = There is nothing to do again: nothing is taken back
why-not-redo-since = There is nothing to do again: something was done since the last undo

## Notices

notice-did = { $what ->
        [done] ✓ { $title } · saved
        [doing] ◐ { $title } · saved
        [skipped] – { $title } · skipped
        [todo] ○ { $title } · open again
        [starred] ★ { $title } · saved
        [unstarred] { $title } · star taken away
        [note] ✎ { $title } · note saved
        [unnoted] { $title } · note taken away
        [search] ✓ { $title } · kept under Searches
        [forgotten] “{ $title }” is no longer kept · u brings it back
       *[other] { $title } · saved
    }
notice-timer-started = ◷ { $title } · the timer runs
notice-timer-stopped = ◷ { $title } · { $minutes } min saved
notice-timer-lost = ◷ { $title } · the timer was left running; { $minutes } min were counted
notice-timer-elsewhere = The timer was stopped elsewhere
notice-did-all = { $what ->
        [done] ✓ { $count } items · saved
        [doing] ◐ { $count } items · saved
        [skipped] – { $count } items · skipped
        [todo] ○ { $count } items · open again
        [starred] ★ { $count } items · saved
        [unstarred] { $count } items · stars taken away
       *[other] { $count } items · saved
    }
    .of = { $what ->
            [done] ✓ { $count } items of { $title } · saved
            [doing] ◐ { $count } items of { $title } · saved
            [skipped] – { $count } items of { $title } · skipped
            [todo] ○ { $count } items of { $title } · open again
            [starred] ★ { $count } items of { $title } · saved
            [unstarred] { $count } items of { $title } · stars taken away
           *[other] { $count } items of { $title } · saved
        }
notice-undid = { $what ->
        [todo] Undone: { $title } is as it was before
        [starred] Undone: the star of { $title }
        [unstarred] Undone: { $title } has its star again
        [note] Undone: the note on { $title }
        [unnoted] Undone: { $title } has its note again
        [search] Undone: the search “{ $title }” is as it was before
        [forgotten] Undone: the search “{ $title }” is kept again
       *[other] Undone: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] Undone: { $count } items are as they were before
        [starred] Undone: the stars of { $count } items
        [unstarred] Undone: { $count } items have their stars again
        [note] Undone: the notes on { $count } items
        [unnoted] Undone: { $count } items have their notes again
       *[other] Undone: { $what }, { $count } items
    }
    .of = { $what ->
            [todo] Undone: { $count } items of { $title } are as they were before
            [starred] Undone: the stars of { $count } items of { $title }
            [unstarred] Undone: { $count } items of { $title } have their stars again
            [note] Undone: the notes on { $count } items of { $title }
            [unnoted] Undone: { $count } items of { $title } have their notes again
           *[other] Undone: { $what }, { $count } items of { $title }
        }
notice-redid = { $what ->
        [todo] Redone: { $title } is open
        [starred] Redone: the star of { $title }
        [unstarred] Redone: { $title } has no star
        [note] Redone: the note on { $title }
        [unnoted] Redone: { $title } has no note
        [search] Redone: the search “{ $title }” is kept
        [forgotten] Redone: the search “{ $title }” is no longer kept
       *[other] Redone: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] Redone: { $count } items are open
        [starred] Redone: the stars of { $count } items
        [unstarred] Redone: { $count } items have no stars
        [note] Redone: the notes on { $count } items
        [unnoted] Redone: { $count } items have no notes
       *[other] Redone: { $what }, { $count } items
    }
    .of = { $what ->
            [todo] Redone: { $count } items of { $title } are open
            [starred] Redone: the stars of { $count } items of { $title }
            [unstarred] Redone: { $count } items of { $title } have no stars
            [note] Redone: the notes on { $count } items of { $title }
            [unnoted] Redone: { $count } items of { $title } have no notes
           *[other] Redone: { $what }, { $count } items of { $title }
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
cli-as-of =
    .help = As it was on this day, such as 2026-11-01, yesterday or "2 weeks ago"
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
cli-note = Show or write your notes in Markdown
    .id = The item, or ROADMAP/SECTION; without one, all notes are listed
    .text = The note; - reads it from standard input; without it, the note is printed
    .edit = Write it in the editor that VISUAL or EDITOR names
    .clear = Take the note away
    .history = Show what the note was, newest first
    .restore = Bring back the note with this number
    .cleared = note taken away
    .nothing = There are no notes yet.
cli-note-none = There is no note on { $title }.
cli-undo = Take back what you did last
    .count = How many deeds to take back
    .event = Only this event, which history --json names, wherever it was done
    .already = There is nothing of it to take back.
cli-redo = Do again what you took back
    .count = How many deeds to do again
    .event = Only this event, which history --json names
    .already = It was not taken back.
cli-glossary = Explain the terms of all roadmaps
    .query = Words of the name of a term, in any order and language
    .nothing = There are no terms.
cli-glossary-unfit = No term has “{ $query }” in its name or meaning. Take a word away, or write only its start.
cli-history = Show what you did, newest first
    .id = Only what was done with this item, or in this roadmap or section, such as llm-course/fundamentals
    .since = Only since this day, such as 2026-11-01, today, yesterday or "2 weeks ago"
    .nothing = Nothing was done yet.
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
    .done = done
    .doing = doing
    .skipped = skipped
    .open = open
    .week = This week
    .that-week = That week
cli-progress-streak = Streak: { $days ->
        [one] 1 day
       *[other] { $days } days
    }, the longest { $longest }. One day off a week does not break it.
# Behind the name of a row on a narrow terminal, where these figures have no columns; one of them may be 0.
cli-progress-states = { $doing ->
        [0] { $skipped } skipped
       *[other] { $skipped ->
            [0] { $doing } doing
           *[other] { $doing } doing, { $skipped } skipped
        }
    }
cli-progress-as-of = As it was on { $day }
cli-progress-departed = { $count ->
        [one] One item you worked on is no longer in the roadmap: waypost changes
       *[other] { $count } items you worked on are no longer in the roadmap: waypost changes
    }
cli-progress-more = … and { $count } more
cli-progress-heading =
    .year = The last year
    .weeks = Week by week
    .waiting = Begun, not finished
cli-timer = Count the time you spend with an item
    .start = Start the timer on an item; one that runs is stopped
    .stop = Stop the timer
    .minutes = Count so many minutes, whatever the clock says
    .status = Show what the timer counts
    .add = Add time that you spent without the timer
    .amount = How many minutes
    .nothing = No timer runs.
cli-timer-runs = ◷ { $title } · { $minutes } min
cli-timer-stopped = ◷ { $title } · stopped after { $minutes } min
cli-timer-added = ◷ { $title } · { $minutes } min added
error-timer-left = the timer on { $title } was started at { $at } and never stopped
hint-timer-left = say how long it was: waypost timer stop --minutes 25
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
cli-import = Make a roadmap of your own out of a list that somebody wrote
    .format = The form of the list: markdown is an awesome list, a course page, a table of links or a checklist
    .file = The file; - for the standard input
    .id = Id of the roadmap; else it is made of the title
    .after = Importing again updates the roadmap: what has the same address keeps its progress.
    .nothing = There is no link in it that could be learned from.
# The summary of a roadmap that was imported. $file is the name of the file.
import-summary = Imported from { $file }.
# $path is the file of the roadmap.
cli-import-took = Took { $items ->
        [one] 1 item
       *[other] { $items } items
    } in { $sections ->
        [one] 1 section
       *[other] { $sections } sections
    } into { $path }
cli-import-done = { $count ->
        [one] 1 item is ticked off, as in the list.
       *[other] { $count } items are ticked off, as in the list.
    }
# What was passed over in a list, and why. Below no-address stand the lines.
cli-import-passed = Passed over { $count }: { $why ->
        [no-address] no http or https address
        [anchor] links within the list
        [badge] badges
        [contributor] people who helped
        [licence] licences
       *[again] in the same section already
    }
cli-import-more = … and { $count } more
error-import-id = `{ $asked }` cannot be the id of a roadmap
error-import-taken = there is another roadmap called `{ $id }`
hint-import-taken = choose another id with --id
hint-import-file = name a file, or - for the standard input
hint-import-folder = make room there, or choose another folder with --data or WAYPOST_DATA_DIR
error-no-data-folder = there is no folder to keep your own roadmaps in
hint-data-folder = set HOME to the full path of your folder, or choose one with --data or WAYPOST_DATA_DIR
cli-export = Print roadmaps and your progress in another form
    .format = The form; toml is one file that waypost reads, as the start of your own
    .roadmap = Id of the roadmap; all of them, if none is named
    .output = Write to this file instead
# The title of a file with several roadmaps.
export-title = Waypost: roadmaps and progress
# Behind the title of an item in a checklist, in brackets.
export-doing = doing
export-skipped = skipped
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
error-export = cannot write the table
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
error-no-editor = neither VISUAL nor EDITOR names an editor
error-start-editor = cannot start `{ $program }`: { $why }
error-editor-failed = the editor failed ({ $why }); the note is as it was
error-editor-kept = the editor failed ({ $why }); the note is as it was, and what was written is in { $path }
error-no-version = there is no note { $number } on `{ $asked }`
error-note-gone = `{ $asked }` is no longer in the roadmap: its note can be read, but not written
error-unknown-search = no kept search is called `{ $asked }`
error-search-taken = another kept search is called `{ $name }`
error-search-long = the name or the line of a kept search has more than { $most } bytes
error-unknown-event = no event is called `{ $asked }`
hint-event = `waypost history --json` has the id of each
error-future-day = { $day } is still to come
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
error-read-config = cannot read the settings in { $path }
error-config = the settings in { $path } have { $count ->
        [one] a mistake
       *[other] { $count } mistakes
    }
hint-read-config = make the file readable, or move it away
hint-config = mend { $path }, or move it away to do without
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
hint-editor = set EDITOR to an editor that waits, such as nano or "code --wait"
hint-versions = `waypost note { $asked } --history` lists them
hint-note-kept = what you wrote is in { $path }
hint-day = write it as in 2026-11-01, or today, yesterday or "2 weeks ago"
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
