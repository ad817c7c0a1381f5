//! [`Error`]: what was tried, why it failed, what to do, and the exit code.

use std::error::Error as Cause;
use std::fmt;

use crate::phrase::Phrase;

/// Whose fault a failure is; decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was found: exit code 1. Not an error of anyone.
    Nothing,
    /// The user's mistake, such as an unknown id: exit code 2.
    User,
    /// The outside failed, such as a disk or browser: exit code 3.
    Outside,
}

/// A failure that people read.
#[derive(Debug)]
pub struct Error {
    /// Whose fault it is.
    pub fault: Fault,
    /// What was tried, or what is wrong.
    pub what: Phrase,
    /// Why it failed.
    pub cause: Option<Box<dyn Cause + Send + Sync>>,
    /// What to do.
    pub hint: Option<Phrase>,
}

impl Error {
    /// A failure that is the user's mistake.
    pub const fn user(what: Phrase) -> Self {
        Self { fault: Fault::User, what, cause: None, hint: None }
    }

    /// A failure of the outside.
    pub const fn outside(what: Phrase) -> Self {
        Self { fault: Fault::Outside, what, cause: None, hint: None }
    }

    /// The same with its cause.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The same with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The failure in one sentence: the text called `id`, of which the cause is the value `why`, and the file
    /// or folder it is about the value `path`; what was tried, when it has no cause or is about none.
    pub fn in_short(&self, id: &'static str) -> Phrase {
        let path = self.what.values.iter().find(|(name, _)| *name == "path");
        let (Some(cause), Some((name, path))) = (&self.cause, path) else {
            return self.what.clone();
        };
        Phrase::new(id).with("why", cause.to_string()).with(name, path.clone())
    }

    /// The exit code of a command that ends with this.
    pub const fn exit_code(&self) -> u8 {
        match self.fault {
            Fault::Nothing => 1,
            Fault::User => 2,
            Fault::Outside => 3,
        }
    }
}

impl fmt::Display for Error {
    /// For logs and tests; people get the phrases through `i18n`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what.id)?;
        self.what.values.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl Cause for Error {
    fn source(&self) -> Option<&(dyn Cause + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn Cause + 'static))
    }
}
