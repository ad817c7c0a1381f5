//! [`Refused`]: why a file of settings does not count.

use crate::cli::report::Report;
use crate::config::Mistake;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;

/// Why a file of settings does not count.
#[derive(Debug)]
pub(in crate::cli) enum Refused {
    /// It cannot be read.
    Unreadable(Error),
    /// It says what it cannot say.
    Wrong {
        /// The file, as it is shown.
        path: String,
        /// All that is wrong.
        mistakes: Vec<Mistake>,
    },
}

impl Refused {
    /// What to tell the learner.
    pub(in crate::cli) fn report(&self, texts: &Texts) -> Report {
        match self {
            Self::Unreadable(error) => Report::failed(error, texts),
            Self::Wrong { path, mistakes } => {
                let what = Phrase::new("error-config").with("path", path.as_str());
                let error = Error::user(what.with("count", mistakes.len()));
                let hint = Phrase::new("hint-config").with("path", path.as_str());
                let mut report = Report::failed(&error.hint(hint), texts);
                let told = mistakes.iter().map(|mistake| told(path, mistake, texts));
                report.notes.splice(0..0, told);
                report
            }
        }
    }
}

/// A mistake as a compiler tells it, with the line itself.
fn told(path: &str, mistake: &Mistake, texts: &Texts) -> String {
    let Mistake { line, column, excerpt, what, hint } = mistake;
    let mut told = format!("{path}:{line}:{column}: {}", texts.say(what));
    for line in excerpt.lines() {
        told.extend(["\n  ", line]);
    }
    told + "\n  " + &texts.get("hint") + ": " + &texts.say(hint)
}
