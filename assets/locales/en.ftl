# The texts of the interface in English: the model for every other locale.
# Every id is used, and every id in use is here: a test compares the two.
#
# For translators (CONTRIBUTING.md says how to begin; `cargo run --example locales` checks a file):
#
# Write what a good program of your language would say: short, plain, kind, whole sentences without exclamation
# marks, the same word for the same thing everywhere. A text need not be built like the English one.
#
# What stands in braces is put in by the program. Each value of the English text must be used, and no other.
# These are always whole numbers, so a text can have its plurals: $amount $at $changed $count $days $devices
# $done $events $files $first $from (weeks) $hits $hours $items $last $longest $minutes $most $needed $new
# $number $open $received $removed $roadmaps $sections $sent $terms $to (weeks) $total $weeks.
# Digits are grouped as the language does it. All other values are texts, as they are: titles, addresses, folders,
# words that were typed, dates such as 2026-11-26. They are not inflected, so put them where they need not be:
# in quotes, behind a colon, at the end.
#
# Plurals: English has [one] and *[other], Russian [one] [few] *[other] (or *[many]), Telugu [one] and *[other];
# Thai and Chinese need no choice at all. [0], [1], [2] are that number itself. Other keys, such as [done] or
# [starred], are names in the program: all of them must be there, as they are.
#
# What stays as it is in every language: names of keys as they are printed on keyboards (Enter, Esc, Tab, Ctrl-K;
# the space bar has a name, see key-space), commands and options (waypost undo, --lang), queries (kind:video,
# status:todo), ids and values (llm-course, todo, done), names of variables (BROWSER), names of value places in
# commands (QUERY, NAME), dates (2026-11-01), Markdown. Days are typed as in src/progress/day/words.rs.
#
# A comment says how much room a text has, where that is little, in columns: a letter of most scripts takes one
# column, a Chinese character two, a Thai or Telugu mark above or below a letter none.

name = waypost

## Welcome

# Beside the name of the program: at most 60 columns.
welcome-what = a roadmap for learning AI, in your terminal
welcome-counts = { $roadmaps ->
        [one] One roadmap
       *[other] { $roadmaps } roadmaps
    }, { $items } things to learn, { $terms ->
        [one] one term
       *[other] { $terms } terms
    }; no account, no network.
welcome-kept = What you tick off is kept in { $folder }.
# A key (at most 9 columns) and what it does, for three keys, below each other.
welcome-move = { $down } { $up } { $out } { $in }
    .help = move, or the arrow keys
welcome-tick = { $done }
    .help = tick off what you have learned
welcome-find = { $search }
    .help = find anything, in any language
# Behind the title of a roadmap: $total (a number) of things to learn, $languages such as “English, Русский”. What
# stands before the dot stays whole in narrow terminals.
welcome-roadmap = { $total } to learn · { $languages }
welcome-where = Where do you want to begin?

## Header, panes and groups

# The space bar, as a key: at most 9 columns.
key-space = Space
# How far: at the right end of the header, in titles of panes and in a column of tables. Keep it as short as it is.
done-of = { $done } of { $total }
terms-of = { $done } of { $total } terms
# Days in a row on which something was done: in the header, behind the figures.
streak = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# In the header, while the disk refuses: so many deeds are not saved.
unsaved = { $count } not saved
timer = ◷ { $minutes } min
# Titles of panes, in the border: at most 16 columns.
pane-sections = Roadmaps
window-title = Waypost: { $section }
pane-progress = Progress
empty-section = Nothing is in here yet.
too-small = Too small: { $columns } by { $rows } helps
    .short = { $columns }×{ $rows }
# Headings of the groups in a section: at most 24 columns.
group-objective = Objectives
group-resource = Resources
group-term = Key ideas
group-step = How to proceed
group-task = Tasks

## Kinds and levels

# What an item is, as one word in lower case in a column at the right: at most 14 columns, better 10. They stand
# alone, and in sentences such as change-kind.
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
# Levels of what should be known before: at most 16 columns.
level-beginner = beginner
level-intermediate = intermediate
level-advanced = advanced
# From one level to another: beginner to intermediate.
level-range = { $from } to { $to }

## Details

# How long an item takes: facts in a line of the details, between dots.
minutes = { $amount } min
minutes-estimated = about { $amount } min (estimate)
hours = { $amount } h
hours-estimated = about { $amount } h (estimate)
spent = { $minutes } min spent
spent-hours = { $hours } h { $minutes } min spent
# In the details of an item: what was last done with it, and when ($date).
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
# Above the reason: why an address cannot be trusted, or what it was corrected to.
health-suspect = ! Doubtful address
health-dead = ! Dead address
health-moved = Corrected address
# In place of a reason, what the learner has found out with “waypost links check”: on that day the site answered with this
# status of HTTP, such as 404. Below it an address with older copies.
trial-dead = On { $date } the site said that there is nothing: { $status }
health-archive = Perhaps there is an older copy:
# The same of an address that works: the site leads on to another one for good (301, 308), which stands below it.
trial-moved = On { $date } the site said that it has moved, for good, to:
note = Note
# Headings in the details.
also-in = Also in
also-called = Also called
# A fact in the details: the link is in English.
language-english = English
# $edition is a title such as “Thai edition”.
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
address-hint = Select it with the mouse, copy it, or show it as a QR code for your phone. The environment variable BROWSER names the browser to use.

qr-title = Scan this with your phone
qr-no-room = The window is too small for this code, which needs { $columns } columns and { $rows } rows. This is the address.
qr-hint = A larger window, or smaller letters, make room for the code. The address can be selected with the mouse, or copied.
qr-invert = If your phone cannot read it, swap dark and light.

## Notes

# In an empty note, in grey.
note-example = Markdown: # heading, - list, **bold**, > quote, `code`
note-changed = not saved yet
versions-title = Notes on { $title }
versions-none = Nothing was ever noted here.
# Behind the time of an older note.
versions-now = the note now
versions-elsewhere = another device
notice-note-same = The note is as it was
notice-note-dropped = What you typed is dropped; the note is as it was
# e is the key that shows older notes.
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

# Names of bars in the pane of the progress: at most 16 columns, better 12.
progress-section = this section
progress-all = everything
progress-terms-label = terms
# Names of the rows with one sign for each week; this week, and that week when a past day is shown.
progress-weeks = 12 weeks
progress-week = this week
    .past = that week
progress-done = { $count } done
# A heading; $roadmap is its title.
progress-by-kind = { $roadmap } by kind

# Days of the week in charts: at most 2 columns.
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
# The key below the chart of a year, each behind its sign: nothing was done, a day of rest, a day that was missed and
# does not end the streak. At most 14, 14 and 18 columns.
statistics-nothing = nothing
statistics-rest = rest
statistics-freeze = missed, forgiven
statistics-begin = Nothing is done yet. What you tick off with { $done }, and the time you spend with { $timer }, shows up here.
statistics-streak = Streak: { $days ->
        [one] 1 day
       *[other] { $days } days
    }, the longest { $longest }.
# Follows statistics-streak.
statistics-can-miss = Another day can be missed this week.
statistics-missed = A day was missed this week; another one would end it.
# $days is a list of day-monday and so on.
statistics-rests = Days of rest: { $days }.
# Titles of the pane that shows how far one is, by what it is parted.
statistics-by-roadmap = By roadmap
statistics-by-section = By section
statistics-by-kind = By kind
statistics-by-level = By level
statistics-no-level = not said
statistics-weeks = Week by week
# Names of the rows of a table of weeks: items done, minutes of the timer, minutes estimated, number of the week. At
# most 8 columns each.
statistics-items = done
statistics-minutes = min
statistics-estimate = est.
statistics-week = week
# Hours in that table: at most 3 columns with one digit.
statistics-hours = { $hours }h
statistics-waiting = Begun, not finished
statistics-none-wait = Nothing waits. What you begin stands here until it is finished.
# How long the rest will take: one sentence below the weeks. $open, $weeks, $from and $to are numbers.
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
# A popup that explains the figures: a heading (.name) and a paragraph each.
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
# Days of the week in a list to choose from.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
# Months in charts: at most 4 columns, better 3.
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

# Why an item is suggested as next, below its title, in lower case. $title is the title of a section.
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
# Headings on Home. Below home-left-off and home-begin stands a section, so they read on to it.
home-left-off = You were in
home-begin = Nothing is done yet. Begin in
home-changes = New since you were here
home-next = Next
home-nothing-next = You have been through everything. Any of it can be looked at again.
home-week = This week
    .past = That week
# Beside this week; .rule where there is room for more, $streak being the text above.
home-streak = streak { $days ->
        [one] 1 day
       *[other] { $days } days
    }
    .rule = { $streak }; one day off a week does not break it

## What is new

changes-title = What's new
# What is new, as one line of a notice and on Home: “2 new, 1 changed, 3 removed since you were here · N”. Each of the
# three is left out when it is 0. $first is 0 when no comma is needed behind the first, $second the same behind the
# second. $length: long in a wide terminal, short in a narrow one, none in the list itself. N is the key that shows it.
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

# What has changed about an item: a sentence in the details, and in .short a word or two in a column, at most 16
# columns. $before is what was, $now what is; titles, addresses, kinds (kind-article), levels.
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
# At the right of the line of the search: the selected hit, and how many there are.
search-count = { $at } of { $hits }
search-count-none = none
# At the right of a roadmap or section that was found by its note, where an item has its kind.
search-part-roadmap = roadmap
search-part-section = section
# What an empty line of the search shows in grey: what can be typed.
search-example = any language · kind:video · author:… · status:todo
search-nothing-word = Nothing contains “{ $word }”. Try fewer letters.
search-ways = Nothing has all of these. Enter shortens the line:
# Shorter lines to search for, below each other: “without  kind:video    12 found”. $piece is what was typed.
search-way-without = without  { $piece }
search-way-only = only  { $piece }
search-way-hits = { $hits } found
# The same on the command line, each as one line.
search-ways-cli = { $hits } without { $piece }
search-ways-cli-only = { $hits } with only { $piece }
recent-title = Searched before
# What an empty line shows in grey: “a word of it” is a word of the line that is looked for.
recent-example = a word of it
recent-nothing = None of the lines has that. Escape goes back.
search-other-keyboard = Nothing was found as typed. On another keyboard these keys are “{ $line }”, which is shown.
search-slips = Nothing was found as typed. Shown is what has “{ $words }”.
search-nothing = Nothing has all of these words. Take a word away, or write only the start of it.
# Where in an item something was found, in front of the text: at most 14 columns.
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
kept-about = Each is a query line under a name. It shows what the line finds now. { $keep } in the search or in a filter keeps a line; { $rename } gives one another name, { $forget } forgets it, and { $undo } brings it back.
kept-place = P goes from an item to where it stands.
kept-nothing = Nothing fits now. As soon as something does, it stands here.
kept-waiting = Searching…
adding-title = Add to a roadmap of your own
# What stands before the three lines: at most 12 columns.
adding-line =
    .address = Address
    .title = Title
    .to = To
adding-begin = Paste an address, or write the id of an item. The last line is ROADMAP/SECTION: what is missing is made.
adding-new = Enter writes it into { $to } as: { $title }
adding-refers = There is { $title } elsewhere. Enter lets it stand in { $to }, too.
adding-known = That section has { $title } already.
naming-title = Keep this search
naming-again = Another name
naming-sign = Name
naming-line = / { $line }
# In the popup that asks for a name.
naming-suggested = Without a name it is called like its line.
naming-place = It stands under Searches, below the roadmaps.
naming-taken = Another search has this name already.
naming-replaces = Enter gives this name another line. Its line is { $line } now.
# In the palette, in the place of a key: what the entry is. At most 16 columns.
palette-kept = kept search

## Help

help-title = Help
help-example = a key or a word
# In the help, where an action has no key: the key of the palette ($key), which finds it by its name. At most 12.
key-by-name = { $key } by name
help-nothing = No key does that. Escape shows all of them.
help-search = What a query can say
# Headings of the help.
group-item = On an item
group-move = Moving
group-view = Finding and showing
group-type = Typing
group-program = The program
# Where keys hold: headings of the help, and of the table of keys.
scope-browse = In the panes
scope-sections = In the sections, besides the keys of all panes
scope-items = In the items, besides the keys of all panes
scope-details = In the details, besides the keys of all panes
scope-progress = In the progress, besides the keys of all panes
scope-home = On Home, besides the keys of the panes
scope-search = In the search
scope-help = In the help
scope-line = In a filter
scope-palette = In the palette
scope-adding = While adding to a roadmap
scope-naming = In the name of a search
scope-glossary = In the glossary
scope-changes = In what is new
scope-statistics = In the statistics
scope-meaning = In what the figures mean
scope-rest-days = In the days of rest
scope-settings = In the settings
scope-value = In the value of a setting
scope-themes = In the themes
scope-term = On a term
scope-note = In a note
scope-versions = In older notes
scope-log = In the messages
scope-history = In a history
scope-confirm = On a question
scope-address = On an address
scope-code = On a QR code
scope-leaving = When leaving
scope-typing = Where letters type
scope-global = Everywhere

## Themes

themes-title = Themes
themes-own = yours
themes-own-about = A theme of your own.
themes-broken = broken
themes-broken-why = It cannot be used: { $why }
themes-sample =
    .done = done
    .doing = doing
    .link = link
    .found = found
    .error = error
theme-auto = Fits the ground of the terminal, and leaves plain text and the ground to it.
theme-dark = Cool greys on dark, with a blue accent.
theme-light = Dark letters on white, with a blue accent.
theme-dusk = Warm and dark, for the evening.
theme-paper = Warm and light, like a page of a book.
theme-high-contrast = White on black, with every text at least 7 times as bright as its ground.
theme-high-contrast-light = Black on white, with every text at least 7 times as dark as its ground.
theme-colorblind = Dark, in blue and orange, for eyes that mix up red and green.
theme-colorblind-light = Light, in blue and orange, for eyes that mix up red and green.
theme-terminal = The terminal’s own sixteen colours: how they look is set there.
theme-none = No colours; bold, underlined and reversed letters in their place.
palette-theme = Theme: { $name }

## Glossary

glossary-title = Glossary
glossary-example = a term, in any language
glossary-nothing = No term has “{ $line }” in its name or meaning. Escape shows all of them.
glossary-empty = The roadmaps explain no terms yet.
stands-in = Stands in

## Filter, palette and messages

# In an empty line that narrows a section, in grey.
narrow-example = words, or status:todo
narrow-count = { $count } found
narrow-nothing = Nothing in here has “{ $line }”. Escape shows everything.
narrow-elsewhere = Nothing in here has “{ $line }”, but { $count ->
        [one] one item elsewhere does
       *[other] { $count } items elsewhere do
    }. Enter searches for it everywhere, Escape shows everything in here.
narrow-nothing-open = Nothing open in here has “{ $line }”. { $show } shows what is done, Escape everything.
count-selected = { $count } selected
items-all-left-out = All done here · c shows { $count }
items-left-out = c shows { $count } done or skipped
# The title of the palette, above what one can do. palette-example stands in grey in its empty line.
palette-title = Do
palette-example = a word of what you want to do
# $why is one of the texts called why-not-…, which have no full stop.
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
# What happened to an item, in a column of a history, in lower case: better at most 10 columns.
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
# In the place of the title, when it was done with several at once.
history-items = { $count } items
    .of = { $count } items of { $title }
# At the right of a row: it was taken back; another machine did it.
history-undone = undone
history-elsewhere = another machine
    .short = elsewhere
history-reading = What is older is being read.
history-more = What is older is shown by: waypost history
history-empty = Nothing was done with this yet. From the first tick, star or note on, everything is listed here.
history-empty-section = Nothing was done in here yet. From the first tick, star or note on, everything is listed here.
past-title = Show a past day
# In an empty line, in grey: what can be typed. Days are typed in English words.
past-example = yesterday, 2 weeks ago, 2026-11-01
past-days-ago = { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }
past-unknown = That is no day. Write one such as 2026-11-01, yesterday or 2 weeks ago.
past-future = { $day } is still to come.
past-today = That is today.
# In the header, while a past day is shown.
past-mark = as of { $day }
notice-past = This is how it was on { $day }. Escape goes back to today.
notice-present = Back to today

## Large changes

# A question before a large change, in the title of a popup; $count is a number from 20 on.
confirm-title = { $what ->
        [done] Mark { $count } items done?
        [doing] Mark { $count } items doing?
        [skipped] Skip { $count } items?
        [todo] Open { $count } items again?
        [starred] Give { $count } items a star?
       *[unstarred] Take the star away from { $count } items?
    }
confirm-within = They are in “{ $title }”.
# u is the key.
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
settings-title = Settings
settings-file = All settings stand in { $path }.
settings-any = Any of { $choices }.
choice-on = on
choice-off = off
choice-none = none
choice-auto = automatic
choice-always = always
choice-never = never
choice-unicode = Unicode
choice-ascii = ASCII
choice-mon = Monday
choice-tue = Tuesday
choice-wed = Wednesday
choice-thu = Thursday
choice-fri = Friday
choice-sat = Saturday
choice-sun = Sunday
config-head = The settings of Waypost. A line that begins with # sets nothing: it shows what holds anyway. Take the # away to change it. `waypost config check` finds mistakes.
config-keys = The keys of each place, by the names of actions, with this line before them; they stand last in the file. The preset “plain” is for who does not know vim. The page docs/keys.md has all places and actions, and a mistake here is told with what is meant.
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

## The dialogue: what is said line by line

linear-welcome = Waypost. Type a number to choose, a command, or a question mark for help.
linear-top = { $roadmaps ->
        [one] One roadmap
       *[other] { $roadmaps } roadmaps
    }, { $figures }:
linear-here = { $place }: { $figures }.
linear-figures = { $done } of { $total } done
    .terms = { $done } of { $total } terms known
    .none = nothing to tick off
linear-roadmap = roadmap
linear-section = section
linear-kept = kept search
linear-status = { $status ->
        [done] done
        [doing] doing
        [skipped] skipped
       *[todo] open
    }
linear-starred = starred
linear-doubtful = doubtful address
linear-noted = with a note
linear-in = in { $place }
linear-within = In { $title }:
linear-past = This is how it was on { $day }. The command “day” alone leads back.
linear-hidden = { $count ->
        [one] One that is done or skipped is hidden.
       *[other] { $count } that are done or skipped are hidden.
    }
linear-more = { $count ->
        [one] One more line: press Enter.
       *[other] { $count } more lines: press Enter.
    }
linear-found = { $count ->
        [one] One found:
       *[other] { $count } found, best first:
    }
    .grouped = { $count ->
        [one] One found:
       *[other] { $count } found, by roadmap:
    }
linear-filter = Filtered by “{ $line }”; “filter” alone ends that.
    .nothing = Nothing in here fits “{ $line }”; “filter” alone shows everything.
linear-terms = { $count ->
        [one] One term:
       *[other] { $count } terms:
    }
linear-next = What to do next:
linear-history = What was done, the newest first. A number takes that back, or does it again:
linear-versions = What the note was, the newest first. A number brings one back:
linear-bookmarks = What has a letter:
linear-it-is = It is number { $number } here.
linear-did = { $what ->
        [done] Done: { $title }
        [doing] Doing: { $title }
        [skipped] Skipped: { $title }
        [todo] Open again: { $title }
        [starred] Starred: { $title }
        [unstarred] Star taken away: { $title }
        [note] Note saved: { $title }
       *[unnoted] Note taken away: { $title }
    }
    .already = { $what ->
        [done] Already done: { $title }
        [doing] Already doing: { $title }
        [skipped] Already skipped: { $title }
        [todo] Already open: { $title }
        [starred] Already starred: { $title }
        [unstarred] It has no star: { $title }
        [note] The note is as it was: { $title }
       *[unnoted] It has no note: { $title }
    }
    .all = { $what ->
        [done] Done: { $count } items
        [doing] Doing: { $count } items
        [skipped] Skipped: { $count } items
        [todo] Open again: { $count } items
        [starred] Starred: { $count } items
       *[unstarred] Stars taken away: { $count } items
    }
linear-confirm = Type yes, or anything else to leave it as it is.
linear-unchanged = Nothing was changed.
linear-note-now = The note now:
linear-note-begin = Write the note on { $title }, and a line with a dot alone to end it. Without any text the note stays as it is.
linear-note-same = The note is as it was.
linear-grouped = What is found is grouped by roadmap.
linear-ranked = What is found is listed best first.
linear-openings-on = Links that you open are remembered, and a search lists them earlier.
linear-openings-off = Links that you open are not remembered, and a search does not heed them.
linear-hides = What is done or skipped is hidden.
    .not = What is done or skipped is shown.
linear-rest-none = There are no days of rest.
linear-news = Since you were here: { $new } new, { $changed } changed, { $removed } removed. The command “changes” lists them.
linear-timer-goes-on = The timer goes on: { $title }. It is stopped by waypost timer stop.
linear-year-nothing = Nothing was done.
linear-month = { $month } { $year }: { $done } done on { $days ->
        [one] one day
       *[other] { $days } days
    }
linear-meaning-rest = On the days of the week that you choose with the command “rest” nothing is missed. They count when something is done on them.
linear-week = Week { $week }: { $done } done, { $minutes ->
        [one] one minute spent
       *[other] { $minutes } minutes spent
    }
linear-this-week = This week: { $done } done
    .past = That week: { $done } done
linear-group-item = On an item, by its number, or on the one that was chosen last
linear-group-find = Finding
linear-group-know = What to know
linear-help-begin = Type a number to go into a section or to read about an item. Several numbers are written as in 3 5-8, and all means the whole list. An empty line goes on, or lists again where you are. Each command has a letter and a word.

linear-help =
    .look = List again what is here.
    .more = Go on with a long answer; an empty line does the same.
    .back = Go back to the list of the section, then out of the section.
    .roadmaps = List all roadmaps and kept searches.
    .place = Go to where the item stands, or to where it stands besides.
    .earlier = Go back to where you were before.
    .later = Go forward again, after going back.
    .mark = Give the item that was chosen last, or the section, a letter.
    .bookmark = Go to what has that letter; alone, list all that have one.
    .show = Say everything about the item; without one, about the section.
    .done = Tick items off, everywhere they stand.
    .doing = Mark items as begun.
    .skip = Leave items out of the figures.
    .todo = Make items open again.
    .star = Give items a star.
    .unstar = Take the star away.
    .open = Open the link in the browser.
    .address = Print the address on a line of its own.
    .note = Write a note on the item or section; without a text, line by line.
    .edit = Write the note in the editor that VISUAL or EDITOR names.
    .unnote = Take the note away.
    .versions = List what the note was before, to bring it back.
    .timer = Count the time you spend with the item; stop ends that. Alone it says what runs.
    .finish = Tick off all that is open in the section, at any depth.
    .reopen = Open again all that is done in the section, at any depth.
    .undo = Take back what you did last.
    .redo = Do again what you took back.
    .search = Find anything, in any language. Help on search says what a line can ask for.
    .again = List the lines that led you somewhere, to search again.
    .filter = Narrow the section to what fits; without words, show everything.
    .hide = Hide what is done or skipped, or show it again.
    .keep = Keep the last search or filter under a name.
    .rename = Give the kept search that you chose another name.
    .forget = Keep the search that you chose no longer.
    .group = Group what is found by roadmap, or list the best first again.
    .openings = Remember which links you open, or no longer.
    .words = Explain the terms that the text about the item or section names.
    .glossary = List the terms of all roadmaps, or those that fit.
    .next = Say what to do next, and why; with a number, what takes at most so many minutes.
    .progress = Say how far you are in this roadmap; all means all of them.
    .statistics = Say what you did in the last year, the streak, and how long the rest will take.
    .meaning = Say what the figures of the statistics mean.
    .rest = Choose days of rest, such as sat sun, or none; alone it says which they are.
    .history = List what was done with the item or in the section; all means everywhere.
    .day = Show everything as it was on a past day; alone it leads back to today.
    .changes = List what is new, changed or gone since you were here.
    .language = Show everything in the next language, or in the one named.
    .command = Run a command of the command line, such as : export markdown llm-course
    .help = List all commands, or explain one.
    .quit = Leave. What you did is saved.

## Actions: a label, a name and a sentence
##
## The label stands in the footer beside the key: at most 14 columns, better 10, in lower case, as short as can be
## understood there: a noun or what one does. Attributes other than .name and .help are labels too, for when the same
## key does something else. The name (.name) stands in the palette and the help, with a capital letter where the language
## has them, at most 40 columns, better 23: people type words of it to find the action. The sentence (.help) ends with a
## full stop.

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
    .value = before
    .help = Fold the section, or go out of it.
action-in = in
    .name = Unfold, or go in
    .value = next
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
    .list = to the list
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
    .change = change
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
action-add = add
    .name = Add an address
    .help = Put an address into a roadmap of your own.
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
    .help = Copy the item's address to the clipboard.
action-qr = QR code
    .name = Show a QR code
    .help = Show the item's address as a QR code, to open it on a phone.
action-invert = invert
    .name = Swap dark and light
    .help = Swap dark and light in a QR code, where a phone cannot read it.
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
action-settings = settings
    .name = Settings
    .help = Look at the settings and change them.
action-settings-file = edit file
    .name = Open the file of the settings
    .help = Open the settings in your own editor.
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
action-set-bookmark = bookmark
    .name = Set a bookmark
    .help = Give what is selected a letter, to come back to it from anywhere.
action-go-to-bookmark = go to
    .name = Go to a bookmark
    .help = Go to what has the letter that you press next.
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
action-hide-sections = roadmaps
    .name = Hide the roadmaps
    .help = Hide the roadmaps, or show them again; going out of a list shows them for the moment.
action-hide-details = details
    .name = Hide the details
    .help = Hide details and progress, or show them again; going into them shows them for the moment.
action-narrower = narrower
    .name = Make the pane narrower
    .help = Make this pane narrower.
action-wider = wider
    .name = Make the pane wider
    .help = Make this pane wider.
action-shorter = lower
    .name = Make the pane lower
    .help = Make this pane lower, where another stands above or below it.
action-taller = higher
    .name = Make the pane higher
    .help = Make this pane higher, where another stands above or below it.
action-reset-panes = all panes
    .name = Arrange the panes as at first
    .help = Show all panes again, in the sizes that Waypost chooses.
action-mouse = mouse
    .name = Use the mouse
    .help = Let Waypost have the mouse, or leave it to the terminal, to select text; Shift does that, too.
action-progress = progress
    .name = Show the progress
    .help = Show how far you are, or go back.
action-language = language
    .name = Next language
    .help = Show everything in the next language.
action-theme = theme
    .name = Choose a theme
    .help = Look at the themes, and choose one.
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
##
## A reason without a full stop: it stands alone in a notice, and in palette-not-possible. Say what to do first. Letters
## are keys: Tab, p, n. “: Mark section done” is how that action is typed in the palette: write its name (.name) there.

why-not-done = Choose an item first, or try { $palette } Mark section done
why-not-away = Go back to the items first: { $pane }, or { $progress }
why-not-mark = Choose an item first: only items can be marked
why-not-link-section = Choose an item first: a section has no link
why-not-selected = Nothing is open in the selected sections
why-not-select = Choose items in the middle pane first
why-not-select-nothing = There is nothing here to select
why-not-section-done = Nothing is open in this section
why-not-section-open = Nothing is done in this section
why-not-timer = Choose an item first: the timer counts for one
why-not-link = This item has no address
why-not-qr = This address is too long for a QR code
why-not-hit = Nothing was found to go to
why-not-keep = Search or filter for something first
why-not-kept = Choose a kept search first
why-not-note = Choose an item, section or roadmap first: a search has no note
why-not-bookmark = Choose an item, section or roadmap first: a search has no bookmark
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
why-not-versions = Nothing was ever noted here: { $note } writes a note
why-not-instead = Nothing in the roadmap takes its place
why-not-resize = No pane stands beside this one in that direction
why-not-log = Nothing was said yet
why-not-next = Nothing is open that could be next
why-not-more = There are no more suggestions
why-not-redo = There is nothing to do again: nothing is taken back
why-not-redo-since = There is nothing to do again: something was done since the last undo

## Notices

# What was done just now, at the right end of the footer for a few seconds: short. $title is the title of an item, and
# is cut first where there is little room. $what is what was done.
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
        [forgotten] “{ $title }” is no longer kept · undo brings it back
       *[other] { $title } · saved
    }
notice-hidden = { $pane ->
        [sections] { $length ->
            [short] Roadmaps are hidden
           *[long] The roadmaps are hidden; going out of a list shows them for the moment
        }
       *[details] { $length ->
            [short] Details are hidden
           *[long] Details and progress are hidden; going into them shows them for the moment
        }
    }
notice-shown = { $pane ->
        [sections] The roadmaps are shown again
       *[details] Details and progress are shown again
    }
notice-panes-reset = The panes are as at first
notice-mouse = { $how ->
        [on] The mouse is for Waypost; with Shift it selects text
       *[off] The mouse is for the terminal: it selects text
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
# What was taken back. [other] is something that only a newer version knows, $what its name.
notice-undid = { $what ->
        [todo] Undone: { $title } is as it was before
        [starred] Undone: the star of { $title }
        [unstarred] Undone: { $title } has its star again
        [note] Undone: the note on { $title }
        [unnoted] Undone: { $title } has its note again
        [search] Undone: the search “{ $title }” is as it was before
        [forgotten] Undone: the search “{ $title }” is kept again
        [done] Undone: done, { $title }
        [doing] Undone: doing, { $title }
        [skipped] Undone: skipped, { $title }
       *[other] Undone: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] Undone: { $count } items are as they were before
        [starred] Undone: the stars of { $count } items
        [unstarred] Undone: { $count } items have their stars again
        [note] Undone: the notes on { $count } items
        [unnoted] Undone: { $count } items have their notes again
        [done] Undone: done, { $count } items
        [doing] Undone: doing, { $count } items
        [skipped] Undone: skipped, { $count } items
       *[other] Undone: { $what }, { $count } items
    }
    .of = { $what ->
            [todo] Undone: { $count } items of { $title } are as they were before
            [starred] Undone: the stars of { $count } items of { $title }
            [unstarred] Undone: { $count } items of { $title } have their stars again
            [note] Undone: the notes on { $count } items of { $title }
            [unnoted] Undone: { $count } items of { $title } have their notes again
            [done] Undone: done, { $count } items of { $title }
            [doing] Undone: doing, { $count } items of { $title }
            [skipped] Undone: skipped, { $count } items of { $title }
           *[other] Undone: { $what }, { $count } items of { $title }
        }
# What was taken back and is done again.
notice-redid = { $what ->
        [todo] Redone: { $title } is open
        [starred] Redone: the star of { $title }
        [unstarred] Redone: { $title } has no star
        [note] Redone: the note on { $title }
        [unnoted] Redone: { $title } has no note
        [search] Redone: the search “{ $title }” is kept
        [forgotten] Redone: the search “{ $title }” is no longer kept
        [done] Redone: done, { $title }
        [doing] Redone: doing, { $title }
        [skipped] Redone: skipped, { $title }
       *[other] Redone: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] Redone: { $count } items are open
        [starred] Redone: the stars of { $count } items
        [unstarred] Redone: { $count } items have no stars
        [note] Redone: the notes on { $count } items
        [unnoted] Redone: { $count } items have no notes
        [done] Redone: done, { $count } items
        [doing] Redone: doing, { $count } items
        [skipped] Redone: skipped, { $count } items
       *[other] Redone: { $what }, { $count } items
    }
    .of = { $what ->
            [todo] Redone: { $count } items of { $title } are open
            [starred] Redone: the stars of { $count } items of { $title }
            [unstarred] Redone: { $count } items of { $title } have no stars
            [note] Redone: the notes on { $count } items of { $title }
            [unnoted] Redone: { $count } items of { $title } have no notes
            [done] Redone: done, { $count } items of { $title }
            [doing] Redone: doing, { $count } items of { $title }
            [skipped] Redone: skipped, { $count } items of { $title }
           *[other] Redone: { $what }, { $count } items of { $title }
        }
notice-search-same = { $title } is kept already
notice-search-long = This is too long to be kept
notice-opened = Opened { $address }
notice-added = { $title } is now in { $to }
notice-copied = Copied { $address }
notice-sent = Sent to your terminal's clipboard: { $address }
notice-sent-instead = { $how ->
        [hangs] { $program } does not answer. The address was sent to your terminal's clipboard instead
       *[failed] { $program } failed ({ $why }). The address was sent to your terminal's clipboard instead
    }
# After the language was changed: $name is its name in itself.
notice-language = Language: { $name }; what it lacks is in English
notice-hits = { $how ->
        [grouped] Hits of a search: by roadmap
       *[other] Hits of a search: the best first
    }
notice-openings = { $how ->
        [remembered] Links you open: remembered, and first among equals in a search
       *[other] Links you open: no longer remembered, nor heeded in a search
    }
notice-bookmarked = { $title } has the bookmark { $letter }
notice-no-bookmark = Nothing has the bookmark { $letter } yet
notice-bookmark-gone = What had the bookmark { $letter } is no longer in the roadmaps
notice-bookmark-letter = A bookmark is a letter or a digit, not { $letter }
bookmark-gone = no longer there
bookmark-any = a–z
    .help = any letter or digit
notice-theme = Theme: { $name }

## Errors

# Before what went wrong, and before what to do: “error: cannot read /home/ann/notes” and “hint: …”. Both parts are in
# lower case and without a full stop: the texts called error-… and hint-… follow the colon.
error = error
hint = hint
error-unknown-item = no item is called `{ $asked }`
error-retired-item = `{ $asked }` is no longer in the roadmap: { $reason }
hint-retired = `waypost changes` shows what you did with items that are gone
hint-retired-into = its place is taken by { $into }
hint-did-you-mean = did you mean `{ $nearest }`?
error-damaged-program = the built-in database cannot be read: the program file is damaged
error-no-state-folder = there is no folder to keep your ticks in: they are lost when you leave
error-unknown-theme = no theme is called `{ $name }`
error-theme = the theme `{ $name }` cannot be used
error-theme-unread = cannot read the theme { $path }
hint-themes = there are { $known }
hint-theme = docs/themes.md says how a theme is written; `--theme auto` does without it
hint-theme-unread = see that the file can be read, or choose another theme with --theme
notice-theme-gone = The theme “{ $name }” cannot be used: { $why }
notice-theme-broken = “{ $name }” cannot be used: { $why }
error-terminal = cannot use the terminal
error-thread = cannot start a thread
error-worker = the journal's thread ended too early: the last ticks may not be saved

## Mistakes in the keys of the settings

keys-unknown-place = there is no place called `{ $name }`
keys-unknown-action = no action is called `{ $name }`
keys-unknown-key = no key is called `{ $name }`
keys-unknown-preset = there is no preset called `{ $name }`
keys-no-table = `{ $name }` is a place, which has keys of its own
keys-no-action = this is not the name of an action
keys-empty = here a key is to stand
keys-same = `{ $key }` cannot be bound: terminals send `{ $other }` for it
keys-untold = `{ $key }` cannot be bound: most terminals do not tell it from other keys
keys-letter = `{ $key }` types here
keys-twice = `{ $key }` is bound twice here: first to `{ $action }`
keys-chord = `{ $keys }` can never be typed: `{ $key }` alone is `{ $action }`
keys-no-way-out = without `{ $key }` there is no key for `{ $action }`
hint-keys-key = write a letter, or as in `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5` or `g g`
hint-keys-same = bind `{ $other }`, or another key
hint-keys-untold = bind another key, such as one with `alt-` and a letter
hint-keys-letter = use `ctrl-` or `alt-` with a letter, or a key that types nothing
hint-keys-everywhere = a letter types in some places: write it under `[keys.browse]`, or use `ctrl-` or `alt-`
hint-keys-action = write the name of an action in quotes, or "none"; docs/keys.md has all of them
hint-keys-preset = there are { $known }
hint-keys-places = there are { $known }
hint-keys-no-table = write `[keys.{ $name }]` on a line of its own, and its keys below
hint-keys-twice = take one of the two out
hint-keys-chord = begin with another key, or add `"{ $key }" = "none"`
hint-keys-no-way-out = give `{ $action }` another key under `[keys.{ $place }]`

## Search

# What each sign of a query means: in the help and in `waypost search --help`. $values are values as they are typed.
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
# What is wrong with a query: in lower case, without a full stop. $field, $value and $known are as they are typed.
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
# $path is the file or folder that it is about.
notice-no-saving = Nothing can be saved now: { $why }. Look at { $path }
notice-not-saved = Not saved yet, and tried again: { $why }. Look at { $path }
notice-not-read = Your progress cannot be read: { $why }. Look at { $path }
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
error-no-clipboard = this terminal has no clipboard; the details have the whole address
error-start-browser = cannot start the browser { $program }
error-browser-failed = the browser could not open the link
error-qr-no-room = the QR code needs { $columns } columns, and this terminal has { $room }
hint-qr-no-room = make the window wider, or open { $address } on the phone by hand
hint-no-browser = open { $address } elsewhere, or name a browser in the environment variable BROWSER
hint-set-browser = open { $address } elsewhere, or name another browser in the environment variable BROWSER
hint-correct-browser = open { $address } elsewhere, or correct the environment variable BROWSER

## The command line: what each command and option does

# In `waypost --help` and `waypost COMMAND --help`, and on the manual page: first what the command does (without a full
# stop), then its arguments and options.
cli = A learning-roadmap browser for the terminal. Without a command it opens where you left off
    .after = Exit codes: 0 done, 1 nothing found, 2 a mistake in what was asked, 3 a failure of the machine.
    .json = Print one JSON document instead of text for people
    .lang = Speak this language; what it lacks is in English
    .theme = Use this theme on the screen
    .linear = Say everything in words, line by line, for screen readers and braille; without a command, as a dialogue
    .color = Write colours
    .data = Folder of your own roadmaps and settings [env: WAYPOST_DATA_DIR]
    .state = Folder of your progress [env: WAYPOST_STATE_DIR]
# Words on a page of help: headings with their colon, and what the options say that every command has. default and
# values stand in front of the values, in brackets: “[default: auto] [possible values: auto, always, never]”.
cli-help =
    .usage = Usage:
    .commands = Commands:
    .arguments = Arguments:
    .options = Options:
    .examples = Examples:
    .help = Print help
    .version = Print version
    .of-command = Print this message or the help of the given subcommand(s)
    .default = default:
    .values = possible values:
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
    .qr = Print the address as a QR code for your phone, and do not open it
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
cli-new = Make a roadmap of your own to start from
    .name = What it is called
    .id = Its id, where the name gives none
cli-new-edit = Change { $path } in your editor: it is seen within a second of being saved.
cli-new-add = Put something in: waypost add ADDRESS --to { $id }/first-things
cli-add = Put an address into a roadmap of your own
    .address = An http or https address, or the id of an item; - reads them from standard input
    .to = Where: what is missing is made; a section of a built-in roadmap gains it
    .title = What it is called; without it, the address tells
    .kind = What sort of thing it is; without it, the address tells
    .level = What one should know before
    .minutes = How long it takes
    .author = Who made it
    .topic = What it is about; may be given several times
    .description = What it is, in a sentence or two
    .note = A note of yours on it
    .none = No address was given.
    .after = Nothing is looked up in the network. What has the same address is the same item.
cli-add-added = { $title } ({ $id }) is now in { $to }
cli-add-refers = { $title } ({ $id }) is elsewhere already, and now in { $to } too
cli-add-known = { $title } ({ $id }) is in this section already
cli-add-new = The roadmap { $roadmap } is new
cli-prompt = Print one short line for the prompt of your shell
    .after = In bash: PS1='$(waypost prompt) \$ '
# How far, in the prompt of a shell. As short as it is.
cli-prompt-done = { $done }/{ $total }
cli-roadmaps-own = your own
# Comments in a new roadmap file.
compose =
    .head = A roadmap of your own. Change what you like: Waypost sees it within a second of being saved.
    .tools = `waypost check FILE` looks it over, `waypost fmt FILE` puts it in order, `waypost add` puts addresses in.
    .section = Sections hold items, and other sections as [[section.section]].
    .reference = An item of another roadmap is named by its id, and ticked off in both:
    .resource = What is written out needs an id, a kind, a title and mostly an address; these may be left out:
compose-summary = What I want to learn.
compose-section = First things
cli-check = Check roadmap files; without a file, the built-in database
    .schema = Print a JSON Schema of roadmap files, for editors
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
    .file = A roadmap.toml with the section files beside it, a roadmap in one file, or a folder of them; - for the standard input
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
cli-check-changes = No mistakes in what changes other roadmaps: items added { $added }, sections hidden { $hidden }
cli-fmt = Put roadmap files in the form in which they are kept
    .file = A roadmap or section file, or a folder of them; - for the standard input
    .check = Only name the files that would change
cli-fmt-wrote = Put { $path } in form
cli-import = Make a roadmap of your own out of a list that somebody wrote
    .format = The form of the list; roadmap-sh is a folder of topics, netscape the bookmarks of a browser
    .file = The file or folder; - for the standard input
    .id = Id of the roadmap; else it is made of the title
    .base = The page it is from: relative links are found from there
    .progress = Make no roadmap; take over what was done with what is here already
    .after = Importing again updates the roadmap: what has the same address keeps its progress.
    .nothing = There is no link in it that could be learned from.
    .nothing-learned = There is nothing in it that was done.
# The summary of a roadmap that was imported. $file is the name of the file.
import-summary = Imported from { $file }.
# Why an item of such a roadmap is gone, when it is imported again.
import-gone = no longer in the list that it was imported from
# $path is the file of the roadmap.
cli-import-took = Took { $items ->
        [one] 1 item
       *[other] { $items } items
    } in { $sections ->
        [one] 1 section
       *[other] { $sections } sections
    } into { $path }
cli-import-again = New in the list: { $new }. No longer in it: { $gone }.
cli-import-done = { $count ->
        [one] 1 item is ticked off, as in the list.
       *[other] { $count } items are ticked off, as in the list.
    }
# What was passed over in a list, and why. Below no-address stand the lines.
cli-import-passed = Passed over { $count }: { $why ->
        [no-address] no http or https address
        [unlinked] entries without a link
        [unread] tags or statuses that are not understood
        [anchor] links within the list
        [badge] badges
        [contributor] people who helped
        [licence] licences
       *[again] in the same section already
    }
cli-import-more = … and { $count } more
cli-import-relative = { $count ->
        [one] 1 of them is relative to its page: --base URL finds it from there.
       *[other] { $count } of them are relative to their page: --base URL finds them from there.
    }
# What was taken over with --progress. $count: of how many things; $done: how many items of these were ticked off.
cli-import-learned = Took over what was done with { $count ->
        [one] 1 item
       *[other] { $count } items
    }, ticked off: { $done }
cli-import-kept = { $count ->
        [one] 1 item stays as you have it here.
       *[other] { $count } items stay as you have them here.
    }
cli-import-unknown = { $count ->
        [one] 1 item is in no roadmap here:
       *[other] { $count } items are in no roadmap here:
    }
error-import-id = `{ $asked }` cannot be the id of a roadmap
error-import-taken = there is another roadmap called `{ $id }`
error-import-other = `{ $id }` was imported from a list that has nothing in common with this one
error-import-base = `{ $asked }` is not the address of a page
error-import-long = { $path } is longer than 256 MB
# $count is how many mistakes the file has; the first one follows.
error-import-refused = { $path } is no roadmap that can be read: { $count ->
        [one] 1 mistake
       *[other] { $count } mistakes
    }
hint-import-refused = waypost check { $path } tells all of them
hint-import-taken = choose another id with --id, or take over only what was done with --progress
hint-import-other = choose another id with --id; where it is the same list after all, --id { $id } replaces it
hint-import-base = write it in full, such as https://example.org/list/
hint-import-long = import it in parts
hint-import-file = name a file, or - for the standard input; for roadmap-sh, a folder
error-no-data-folder = there is no folder to keep your own roadmaps in
hint-data-folder = set HOME to the full path of your folder, or choose one with --data or WAYPOST_DATA_DIR
cli-export = Print roadmaps and your progress in another form
    .format = The form; toml is one file that waypost reads, as the start of your own
    .roadmap = Id of the roadmap; all of them, if none is named
    .without-progress = Leave out what you did and noted, as for others
    .output = Write to this file instead
# The title of a file with several roadmaps.
export-title = Waypost: roadmaps and progress
# Behind the title of an item in a checklist, in brackets.
export-doing = doing
export-skipped = skipped
cli-export-wrote = Wrote { $path }
# Of “waypost export toml ROADMAP”, where files of the learner's own add to that roadmap.
cli-export-additions = What you added to { $roadmap } is not in this file but in { $own }: waypost export toml { $own }
# Of browser bookmarks. $count notes stand on sections and roadmaps.
cli-export-left-out = Left out, as bookmarks have no place for them: { $items ->
        [one] { $items } item without an address
       *[other] { $items } items without an address
    }, { $count ->
        [one] { $count } note on a section
       *[other] { $count } notes on sections
    }
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
cli-links = Look after the addresses of what there is to learn
    .check = Try addresses over the network, and remember which are dead
    .query = Only those of what this finds, as in the search, such as roadmap:mine; all, without one
    .again = Try those again, too, that were tried in the last days
    .private = Try addresses in private networks and on this machine, too
    .timeout = How many seconds to wait for each answer: 20, unless you say otherwise
    .after = Each site is asked one thing at a time, with a pause of a second, so that many addresses take a while. What was
        found out is kept as it comes: break it off with Ctrl-C, and the next time it goes on.
        What works is tried again after 7 days, what is dead after a day, what is unsure after an hour.
    .nothing = Nothing that fits has an address.
    .cut = No site answers any more: perhaps the network is down. What was found out so far is kept; the next time it goes on.
cli-links-all = Tried now: { $tried }. Known from the last days: { $known }.
# Figures of the same, on a line of its own.
cli-links-figures = Working: { $works }, dead: { $dead }, moved: { $moved }, unsure: { $unsure }.
cli-links-private = Left out, as in private networks: { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }. With --private they are tried, too.
cli-links-left = Not tried, as their sites ask to wait: { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }. The next check goes on with them.
cli-links-stopped = Stopped. Not tried yet: { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }. What was found out is kept; the next check goes on with them.
cli-links-now = now { $address }
cli-links-archive = copies { $address }
# Headings of a list of links.
links-dead = Dead
links-moved = Moved for good
links-unsure = Unsure
# Why nothing certain is known of an address; in the first, $status is that of HTTP, such as 403.
trial-status = the site answers { $status }
trial-late = no answer came in time
trial-unknown = no host of that name was found
trial-refused = there was no connection
trial-closed = the connection ended before an answer
trial-certificate = no safe connection came about, perhaps because of its certificate
trial-garbage = the answer cannot be understood
trial-endless = it leads on and on
trial-scheme = it leads to what is no http or https address
trial-private = it leads into a private network
trial-front = it leads to the front page
trial-busy = the site asks to come back later
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
cli-config = Show the settings, what each is and who says so
    .get = Print one setting
    .set = Set a setting in the file, whose comments stay
    .init = Make the file, with every setting in it as a comment
    .path = Print where the file is
    .check = Tell all that is wrong in the file, and where
    .key = The name of the setting
    .value = What it is to be; the words of a list are parted by commas or spaces
    .after = There are { $names }.
        An option comes before the environment, that before the file, and that before the default.
cli-config-made = Made { $path }
cli-config-good = No mistakes in { $path }
cli-config-none = There is no { $path }: everything is as it comes
cli-config-set = { $name } is now { $value }
cli-config-overruled = this run still goes by { $value } ({ $from })
layer-default = default
layer-session = chosen in an earlier version
layer-file = file
layer-environment = environment
layer-flag = option
# The attributes are names in a column.
cli-paths = Show where everything is stored
    .roadmaps = your roadmaps
    .data = your data
    .config = settings
    .journal = journal
    .state = progress
    .cache = cache
    .none = nowhere on this machine

cli-doctor = Show what this terminal and machine can do, and how to mend what they cannot
    .after = In a terminal it asks that terminal, and keeps how wide its letters are: the screen then keeps its rows straight. What it asks cannot be told in a pipe.

## The doctor

doctor-group =
    .terminal = Terminal
    .widths = Widths of letters
    .language = Language and time
    .folders = Folders
    .programs = Programs
doctor-state =
    .good = good
    .note = note
    .mend = mend
    .unknown = unknown

doctor-terminal = terminal
doctor-terminal-unset = TERM is not set, so that only the simplest is asked of it
doctor-terminal-dumb = TERM says { $kind }: it cannot move its cursor, so there is a dialogue of lines instead of the screen
doctor-terminal-named = { $program } (TERM is { $kind })
doctor-terminal-kind = { $kind }
doctor-hint-term = set TERM as your terminal asks for it, such as TERM=xterm-256color
doctor-between = in between
doctor-between-nothing = nothing
doctor-between-ssh = SSH: the terminal is on another machine
doctor-between-one = { $name }
doctor-between-both = { $name }, and SSH: the terminal is on another machine
doctor-answers = answers
doctor-answers-yes = it says what it can do
doctor-answers-no = there is no terminal for input and output, or it says nothing
doctor-answers-dumb = such a terminal is not asked
doctor-size = size
doctor-size-is = { $columns } columns, { $rows } rows
doctor-hint-size = make the window larger: panes need 40 columns and 10 rows
doctor-colours = colours
doctor-colours-off = none: NO_COLOR is set
doctor-colours-all = 16 million: COLORTERM is { $value }
doctor-colours-direct = 16 million: TERM is { $value }
doctor-colours-many = 256: TERM is { $value }. Where it has 16 million, set COLORTERM=truecolor
doctor-colours-few = 16: TERM is { $value }
doctor-colours-unsure = 16 or none: TERM is { $value }
doctor-ground = ground
doctor-ground-dark = dark, { $colour }
doctor-ground-light = light, { $colour }
doctor-ground-said = COLORFGBG is { $value }
doctor-ground-unknown = it does not say which colour it has: choose a theme if the screen is hard to read
doctor-links = links
doctor-links-yes = addresses can be clicked (OSC 8)
doctor-links-no = addresses cannot be clicked (OSC 8): they are shown whole
doctor-links-unknown = it cannot be told whether addresses can be clicked (OSC 8)
doctor-links-tmux = tmux 3.4 and newer hand clickable addresses on (OSC 8) where the terminal around it is known to take them
doctor-clipboard = clipboard
doctor-clipboard-says = the terminal says that it takes what is copied (OSC 52)
doctor-clipboard-known = this terminal is known to take what is copied (OSC 52)
doctor-clipboard-no = this terminal does not take what is copied (OSC 52): addresses are shown whole
doctor-clipboard-unknown = it cannot be told whether the terminal takes what is copied (OSC 52)
doctor-clipboard-screen = screen hands on what is copied (OSC 52); it cannot be told whether the terminal around it takes it
doctor-clipboard-tmux = tmux hands on what is copied (OSC 52)
doctor-clipboard-tmux-off = tmux keeps what is copied to itself (OSC 52)
doctor-clipboard-tmux-silent = tmux does not say how it is set up
doctor-hint-tmux = add `set -g set-clipboard on` to your tmux.conf
doctor-paste = paste
doctor-mouse = mouse
doctor-at-once = frames at once
doctor-mode-yes = it has that
doctor-mode-no = it does not have that; everything works without it
doctor-mode-unknown = it does not say whether it has that

doctor-letters = letters
doctor-not-measured = not measured: that needs a terminal that answers
doctor-thai = Thai
doctor-telugu = Telugu
doctor-indic = other Indic
doctor-chinese = Chinese
doctor-pictures = emoji
doctor-cyrillic = Cyrillic
doctor-signs = signs
doctor-agree = { $clusters ->
        [one] the one that was measured is as wide as Waypost reckons
       *[other] all { $clusters } that were measured are as wide as Waypost reckons
    }
doctor-differ = { $differing } of { $clusters } have other columns than Waypost reckons: { $named }. Rows with them are written whole and stay straight.
doctor-wide-letters = { $differing } of { $clusters } have other columns than Waypost reckons: rows with them are crooked
doctor-hint-letters = have your terminal draw ambiguous characters narrow
doctor-hint-signs = set `symbols = "ascii"` in config.toml, or have your terminal draw ambiguous characters narrow
doctor-remembered = remembered
doctor-kept = under { $terminal }, for the screen
doctor-by = measured by
doctor-by-tmux = tmux: what is around it may differ, and tmux does not tell

doctor-language = language
doctor-language-is = { $code }
doctor-locale = locale
doctor-locale-good = { $name } is { $value }
doctor-locale-unset = neither LC_ALL, LC_CTYPE nor LANG is set
doctor-locale-other = { $name } is { $value }, which allows no letters but those of ASCII or of one script
doctor-hint-locale = set LANG to a locale with UTF-8, such as LANG=C.UTF-8; `locale -a` lists those there are
doctor-time = time zone
doctor-zone = { $name }, { $offset }
doctor-zone-unnamed = { $offset }

doctor-state-folder = progress
doctor-data = your data
doctor-config = settings
doctor-cache = cache
doctor-folder = { $path }
doctor-folder-to-be = { $path }, made when it is needed
doctor-folder-refused = { $path } cannot be written to: { $why }
doctor-no-folder = nowhere: this user has no home folder
doctor-hint-state = choose another folder with --state DIR or WAYPOST_STATE_DIR; until then what you do is not kept
doctor-hint-data = choose another folder with --data DIR or WAYPOST_DATA_DIR
doctor-hint-cache = choose another folder with XDG_CACHE_HOME; without it starting takes longer

doctor-browser = browser
doctor-browser-named = { $program }, which BROWSER names
doctor-browser-missing = BROWSER is { $list }, of which nothing is installed
doctor-browser-system = that of your system
doctor-browser-nowhere = none: no window would be seen here. Addresses are shown whole, to be copied
doctor-browser-no-opener = nothing here opens addresses
doctor-hint-browser-missing = set BROWSER to a browser that is installed
doctor-hint-browser = install xdg-utils, or set BROWSER to your browser
doctor-editor = editor
doctor-editor-own = that of Waypost; set EDITOR to have notes written in your own
doctor-editor-named = { $program }
doctor-editor-missing = { $program } is not installed
doctor-hint-editor = set EDITOR to an editor that waits, such as nano or "code --wait"
doctor-clipboards = copying
doctor-clipboards-found = { $programs } can copy without the terminal
doctor-clipboards-none = no program that copies is installed: only the terminal can
doctor-git = git
doctor-git-is = { $version }
doctor-git-none = not installed: only `waypost sync` needs it

cli-completions = Print a script that lets a shell complete the commands and options
    .shell = The shell that is to complete them
# synopsis, description, options, commands and exit are the headings of a manual page, in capitals where there are any.
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
# A command that is not written as it should be. What stands in quotes is as it was typed, or as the help writes it:
# --lang <LANG>.
usage-unknown-argument = unexpected argument '{ $argument }' found
usage-unknown-command = unrecognized subcommand '{ $command }'
usage-no-value = a value is required for '{ $argument }' but none was supplied
usage-wrong-value = invalid value '{ $value }' for '{ $argument }'
usage-refused-value = invalid value '{ $value }' for '{ $argument }': { $why }
usage-missing = the following required arguments were not provided: { $arguments }
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
usage-no-command = '{ $command }' requires a subcommand but one was not provided
hint-values = values: { $values }
error-output = cannot write to the standard output
error-input = cannot read ids from the standard input
error-json = cannot write JSON
error-export = cannot write the table
error-no-json = { $what } cannot be printed as JSON
# $items begins with a line end: a line each.
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
error-links-silence = not one site answered, of { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }
error-links-none = this waypost was built without the network
error-sync-busy = other machines were faster { $count ->
        [one] once
       *[other] { $count } times
    }
error-no-terminal = the screen needs a terminal for input and output
error-linear-unknown = nothing is called `{ $asked }`
error-linear-number = there is no number { $number }: the list goes to { $length }
error-linear-list = nothing is listed that has a number
error-linear-more = there is nothing more to say
error-linear-chosen = nothing is chosen
error-linear-single = this is possible with one item at a time
error-linear-section = number { $number } is a section
error-linear-item = number { $number } is no item
error-linear-place = no section is chosen
error-linear-top = this is the list of all roadmaps: there is nothing around it
error-linear-past = the past cannot be changed
error-linear-note = nothing is chosen that can have a note
error-linear-versions = nothing was ever noted here
error-linear-kept = no kept search is chosen
error-linear-bookmarks = nothing has a letter yet
error-linear-minutes = `{ $asked }` is no number of minutes
error-linear-weekday = `{ $asked }` is no day of the week
error-linear-language = `{ $asked }` is no language that Waypost speaks
error-linear-command = this is no command of the command line
hint-linear-help = type ? for a list of all commands
hint-linear-list = type l to list what is here
hint-linear-choose = type its number, or its number after the command
hint-linear-finish = F and its number ticks off all in it, R opens all of it again
hint-linear-place = go into a roadmap first, by its number
hint-linear-quit = type q to leave
hint-linear-past = type D first, which leads back to today
hint-linear-kept = type r, and the number of a kept search
hint-linear-bookmarks = type = and a letter to give it to the section
hint-linear-weekday = write mon, tue, wed, thu, fri, sat, sun, or none
hint-linear-language = there are { $known }
hint-linear-command = write it as in : list --kind video; it cannot read ids from the input
error-no-roadmap = toml is a file for one roadmap, and none is named
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
error-no-id = `{ $text }` gives no id
hint-no-id = give an id of lower-case Latin letters and digits, joined by hyphens; waypost new takes it with --id
hint-add-id = give an id of lower-case Latin letters and digits, joined by hyphens, such as reading-list
error-roadmap-exists = there is { $path } already
error-roadmap-id = a roadmap is called `{ $id }` already
hint-roadmap-exists = choose another name, or add to it: waypost add ADDRESS --to ROADMAP/SECTION
error-add-address = `{ $asked }` is neither an address nor the id of an item
hint-add-address = give an http or https address, such as https://example.org
error-add-place = `{ $asked }` is no place in a roadmap
hint-add-place = write ROADMAP/SECTION, such as reading-list/papers: what is missing is made
error-add-refused = { $path } would be no roadmap with this in it
hint-add-refused = nothing was written; put it in with an editor, with what the file asks for
error-add-unread = { $path } cannot be read as a roadmap
error-add-form = sections and resources are written in { $path } in a way that cannot be added to
hint-add-form = write them as [[section]] and [[section.resource]]
error-add-one = { $option } is about one address
hint-add-one = add them one by one
error-unknown-section = there is no section `{ $asked }`
error-hidden-section = you have hidden the section `{ $asked }`
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
error-config-exists = there are settings already: { $path }
error-no-config-folder = there is no folder for settings
hint-config-exists = open it in your editor; `waypost config` shows what holds
hint-no-config-folder = name one with --data or WAYPOST_DATA_DIR
error-write-config = cannot write the settings in { $path }
error-config-toml = the settings in { $path } are not TOML, and are left as they are
hint-write-config = make the file and its folder writable
hint-config-check = `waypost config check` shows where
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
hint-hidden-section = take it out of `hides` in your roadmap `{ $roadmap }`
hint-roadmaps = there are { $known }
hint-check-file = name a roadmap file, or a folder with roadmap.toml
hint-check-root = check { $path }
notice-doctor = In the shell, `waypost doctor` measures this terminal and says what it can do
notice-settings-changed = The settings have changed
notice-not-configured = This holds until you leave: the settings cannot be written ({ $why })
notice-no-config-folder = This holds until you leave: there is no folder for settings
notice-config-mistakes = The settings stay as they are: { $count ->
        [one] line { $line } of the file is wrong
       *[other] { $count } lines of the file are wrong, the first is { $line }
    } ({ $what })
notice-editor-ended = The editor failed ({ $why })
notice-own-read = Your roadmaps have changed and are read again
own-mistakes = { $path } is left out: { $count ->
        [one] it has a mistake
       *[other] it has { $count } mistakes
    }
own-dangling = { $path }: { $count ->
        [one] an entry is left out, as it names what is nowhere
       *[other] { $count } entries are left out, as they name what is nowhere
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
hint-links-silence = see whether this machine is connected; nothing was changed
hint-links-none = build it with the feature “links”, which is on unless it is switched off
hint-sync-busy = sync again in a moment: what you did is kept here
hint-output = make room there, or write to another file
hint-other-file = choose another file with -o
