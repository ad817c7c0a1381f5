//! The program: arguments in; the screen or the report of a command out, and an exit code.

use std::env;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use waypost::builtin;
use waypost::cli::{Invocation, Report};
use waypost::config::Known;
use waypost::error::Error;
use waypost::i18n::Texts;
use waypost::phrase::Phrase;
use waypost::platform;
use waypost::symbols::Symbols;
use waypost::tui;
use waypost::tui::theme::Themes;

fn main() -> ExitCode {
    platform::outlive_limits();
    let environment = |name: &str| env::var_os(name);
    let texts = Texts::english().with_symbols(Symbols::fitting(|name| env::var(name).ok()));
    let known = Known {
        themes: Themes::built_in().map(str::to_owned).collect(),
        own_themes: Themes::in_folder,
        ..Known::default()
    };
    let parsed = Invocation::parse(env::args_os(), &environment, &known, &texts);
    let chosen = parsed.as_ref().ok().and_then(|invocation| invocation.settings().config().symbols);
    let texts = chosen.into_iter().fold(texts, Texts::with_symbols);
    let report = match parsed {
        Err(report) => report,
        Ok(invocation) if invocation.wants_screen() => open_screen(&invocation, &texts)
            .map_or_else(|error| Report::failed(&error, &texts), |()| Report::default()),
        Ok(invocation) => invocation.run(&environment, &texts),
    };
    report.print(&mut io::stdout().lock(), &mut io::stderr().lock(), &texts).into()
}

/// Runs the program on the screen until the learner leaves.
fn open_screen(invocation: &Invocation, texts: &Texts) -> Result<(), Error> {
    invocation.check_screen()?;
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        let error = Error::user(Phrase::new("error-no-terminal"));
        return Err(error.hint(Phrase::new("hint-no-terminal")));
    }
    if env::var_os("TERM").is_some_and(|terminal| terminal == "dumb") {
        let error = Error::user(Phrase::new("error-dumb-terminal"));
        return Err(error.hint(Phrase::new("hint-no-terminal")));
    }
    let mut library = invocation.library();
    let loaded = library.load()?;
    let options = tui::Options {
        library,
        loaded,
        fingerprint: builtin::fingerprint(),
        store: invocation.store(),
        settings: invocation.settings(),
        themes: invocation.themes(),
    };
    tui::run(options, texts)
}
