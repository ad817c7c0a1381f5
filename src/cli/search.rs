//! `waypost search`: ranked items, by the same query line as on the screen.

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::choose::{asked, filter_args, narrow, understood};
use super::context::Context;
use super::document::{Found, Noted, document};
use super::hands::Hands;
use super::look::{Paint, Span};
use super::report::Report;
use super::rows::rows;
use super::searches;
use crate::catalog::Part;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::Overview;
use crate::search::{Answer, Corpus, Habits, Index, Piece, Query, RULES, Way, ways_out};
use crate::symbols::Symbol;
use crate::text::{width, wrap};

/// What was found.
#[derive(Serialize)]
struct Results<'a> {
    items: Vec<Found<'a>>,
    parts: Vec<Noted<'a>>,
}

pub(super) fn command(texts: &Texts) -> Command {
    let query = Arg::new("query")
        .value_name("QUERY")
        .required_unless_present("kept")
        .action(ArgAction::Append)
        .num_args(1..)
        .help(texts.get("cli-search.query"));
    let command = Command::new("search").about(texts.get("cli-search")).after_help(rules(texts));
    let (kept, keep) = (texts.get("cli-search.kept"), texts.get("cli-search.keep"));
    let kept = Arg::new("kept").long("kept").value_name("NAME").help(kept);
    let keep = Arg::new("keep").long("keep").value_name("NAME").help(keep);
    let flag = |name| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let exact = flag("exact").help(texts.get("cli-search.exact"));
    let ignore = flag("ignore-opened").help(texts.get("cli-search.ignore-opened"));
    command.arg(query).args([kept, keep, exact, ignore]).args(filter_args(texts))
}

/// What a query can say, in two columns, and how to give it to the shell.
fn rules(texts: &Texts) -> String {
    const COLUMNS: usize = 80;
    let widest = RULES.iter().map(|rule| width(rule.write)).max().unwrap_or(0);
    let mut page = texts.get("cli-search.rules");
    for rule in RULES {
        let mut left = rule.write;
        for line in wrap(&texts.say(&rule.about()), COLUMNS - widest - 4) {
            let gap = " ".repeat(widest - width(left) + 2);
            page.extend(["\n  ", left, &gap, &line]);
            left = "";
        }
    }
    page + "\n\n" + &texts.get("cli-search.after")
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let line = line(matches, context)?;
    let mut query = Query::parse(&line);
    narrow(&mut query, matches)?;
    let query = understood(query, &context.catalog)?;
    let overview = context.overview()?;
    let is_ignored = matches.get_flag("ignore-opened") || !context.config().remember_openings;
    let today = (!is_ignored).then(|| platform::now().date());
    let habits = Habits::new(&overview, today);
    let index = Index::by(&context.catalog, &Hands);
    let corpus = Corpus { catalog: &context.catalog, index: &index, marks: &habits };
    let is_exact = matches.get_flag("exact");
    let find = |query: Query, most| {
        let answer = if is_exact {
            corpus.search(&query.strictly(), most, &Hands)
        } else {
            corpus.find(&query, most, &Hands)
        };
        answer.unwrap_or_default() // nobody calls it off
    };
    let answer = find(query, usize::MAX);
    let is_empty = answer.is_empty();
    let Answer { hits, parts, notice, .. } = answer;
    let data = if context.json {
        let items = hits.iter().map(|hit| Found::new(context, &overview, hit)).collect();
        let parts = parts.iter().map(|part| Noted::new(context, &overview, *part)).collect();
        document(Results { items, parts })?
    } else {
        let beside =
            |section| Some(context.texts.place_name(&context.catalog, section, context.lang));
        let items: Vec<_> = hits.iter().map(|hit| (hit.item, beside(hit.place.section))).collect();
        noted(context, &overview, &parts) + &rows(context, &overview, &items)
    };
    if is_empty {
        let count = |line: &str| {
            let mut query = Query::parse(line);
            narrow(&mut query, matches).ok()?; // it worked for the whole line
            let answer = find(query, 0);
            Some(answer.total + answer.parts.len())
        };
        let ways = ways_out(&line, count).unwrap_or_default();
        let kept = keep(matches, &line, context)?;
        let mut report = Report::nothing(data, nothing(context.texts, &ways));
        report.notes.extend(kept);
        return Ok(report);
    }
    let notice = notice.iter().map(|notice| context.texts.say(notice));
    let mut notes: Vec<String> = notice.collect();
    notes.extend(keep(matches, &line, context)?);
    Ok(Report { notes, ..Report::done(data) })
}

/// The roadmaps and sections with a note that was asked for: key, title and the note's first line.
fn noted(context: &Context<'_>, overview: &Overview, parts: &[Part]) -> String {
    let mut page = String::new();
    let catalog = &context.catalog;
    for part in parts {
        let note = overview.note_on(catalog, *part).unwrap_or_default();
        let first = note.lines().map(str::trim).find(|line| !line.is_empty());
        let spans = [
            Span::sign(Paint::Muted, Symbol::Note),
            Span::new(Paint::Muted, &format!("{}  ", part.key(catalog))),
            Span::new(Paint::Text, part.title(catalog).in_lang(context.lang)),
            Span::new(Paint::Muted, &format!("  {}", first.unwrap_or_default())),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}

/// The line that is asked for: that of a kept search, and what is written besides.
fn line(matches: &ArgMatches, context: &mut Context<'_>) -> Result<String, Error> {
    let kept = match matches.get_one::<String>("kept") {
        Some(name) => Some(searches::called(&context.journal()?, name)?.search.line),
        None => None,
    };
    let words = matches.get_many::<String>("query").into_iter().flatten().cloned();
    Ok(kept.into_iter().chain(words).collect::<Vec<_>>().join(" "))
}

/// Keeps `line`, with what the filter options ask for, where a name is given; what to say of that.
fn keep(
    matches: &ArgMatches,
    line: &str,
    context: &mut Context<'_>,
) -> Result<Option<String>, Error> {
    let Some(name) = matches.get_one::<String>("keep") else { return Ok(None) };
    let line = format!("{line} {}", asked(matches));
    searches::keep(name, &line, context).map(Some)
}

/// That nothing was found, and what would be without a part of the line.
fn nothing(texts: &Texts, ways: &[Way]) -> String {
    let way = |way: &Way| {
        let (id, piece) = match &way.piece {
            Piece::Without(piece) => ("search-ways-cli", piece),
            Piece::Only(piece) => ("search-ways-cli-only", piece),
        };
        let said = Phrase::new(id).with("hits", way.hits).with("piece", piece.as_str());
        format!("\n  {}", texts.say(&said))
    };
    texts.get("search-nothing") + &ways.iter().map(way).collect::<String>()
}
