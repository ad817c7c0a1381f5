//! [`Finding`]: one thing that was found out, and how it is shown.

use serde::Serialize;

use crate::cli::context::Context;
use crate::cli::look::{Look, Paint, Span};
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::symbols::Symbol;
use crate::text::{width, wrap};

/// One thing that was found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) group: Group,
    /// The text that says what it is about.
    pub(super) about: &'static str,
    pub(super) state: State,
    /// What it is.
    pub(super) value: Phrase,
    /// How to mend it.
    pub(super) hint: Option<Phrase>,
}

/// What a finding belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Terminal,
    Widths,
    Language,
    Folders,
    Programs,
}

/// How it stands with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// It is as it should be.
    Good,
    /// Something to know: nothing is wrong with it.
    Note,
    /// It can be mended.
    Mend,
    /// That cannot be told.
    Unknown,
}

/// A finding in JSON.
#[derive(Serialize)]
pub(super) struct FindingDocument {
    group: &'static str,
    about: &'static str,
    state: State,
    value: String,
    hint: Option<String>,
}

impl Group {
    const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Widths => "widths",
            Self::Language => "language",
            Self::Folders => "folders",
            Self::Programs => "programs",
        }
    }

    const fn heading(self) -> &'static str {
        match self {
            Self::Terminal => "doctor-group.terminal",
            Self::Widths => "doctor-group.widths",
            Self::Language => "doctor-group.language",
            Self::Folders => "doctor-group.folders",
            Self::Programs => "doctor-group.programs",
        }
    }
}

impl State {
    /// How it is painted, its symbol, and the text that says the same.
    const fn shown(self) -> (Paint, Symbol, &'static str) {
        match self {
            Self::Good => (Paint::Good, Symbol::Done, "doctor-state.good"),
            Self::Note => (Paint::Muted, Symbol::Dot, "doctor-state.note"),
            Self::Mend => (Paint::Busy, Symbol::Doubtful, "doctor-state.mend"),
            Self::Unknown => (Paint::Muted, Symbol::Unknown, "doctor-state.unknown"),
        }
    }
}

impl Finding {
    /// A finding of this group.
    pub(super) const fn new(
        group: Group,
        about: &'static str,
        state: State,
        value: Phrase,
    ) -> Self {
        Self { group, about, state, value, hint: None }
    }

    /// The same, and how to mend it.
    pub(super) fn mend(mut self, hint: Phrase) -> Self {
        self.state = State::Mend;
        self.hint = Some(hint);
        self
    }

    pub(super) fn document(&self, texts: &Texts) -> FindingDocument {
        FindingDocument {
            group: self.group.name(),
            about: self.about.strip_prefix("doctor-").unwrap_or(self.about),
            state: self.state,
            value: texts.say(&self.value),
            hint: self.hint.as_ref().map(|hint| texts.say(hint)),
        }
    }
}

/// All findings: a symbol with its word, what it is about, what it is, and a line below it that says how to
/// mend it. Values and hints are for reading and copying: they are wrapped, never cut.
pub(super) fn page(context: &Context<'_>, findings: &[Finding]) -> String {
    let texts = context.texts;
    let word = |finding: &Finding| texts.get(finding.state.shown().2);
    let widest = |texts: &mut dyn Iterator<Item = String>| {
        texts.map(|text| width(&text)).max().unwrap_or_default() + 2
    };
    let words = widest(&mut findings.iter().map(word));
    let names = widest(&mut findings.iter().map(|finding| texts.get(finding.about)));
    let look = Look { columns: None, ..context.look };
    let margin = 2 + words + names;
    let room = context.look.page_columns().saturating_sub(margin);
    let mut page = String::new();
    let mut group = None;
    for finding in findings {
        if group != Some(finding.group) {
            if group.replace(finding.group).is_some() {
                page.push('\n');
            }
            look.line(&mut page, &[Span::new(Paint::Strong, &texts.get(finding.group.heading()))]);
        }
        let (paint, symbol, _) = finding.state.shown();
        let mut start = vec![
            Span::padded(paint, texts.symbol(symbol), 2),
            Span::padded(paint, &word(finding), words),
            Span::padded(Paint::Muted, &texts.get(finding.about), names),
        ];
        let hint = finding
            .hint
            .as_ref()
            .map(|hint| (Paint::Busy, format!("{}: {}", texts.get("hint"), texts.say(hint))));
        for (paint, text) in [(Paint::Text, texts.say(&finding.value))].into_iter().chain(hint) {
            for line in wrap(&text, room.max(LEAST)) {
                start.push(Span::new(paint, &line));
                look.line(&mut page, &start);
                start = vec![Span::padded(Paint::Text, "", margin)];
            }
        }
    }
    page
}

/// In a narrower room a line is longer than the terminal rather than a word a line.
const LEAST: usize = 24;
