//! The program: arguments in; the screen or the report of a command out, and an exit code.

use std::env;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use waypost::builtin;
use waypost::cli::{self, Invocation, Report};
use waypost::config::Known;
use waypost::error::Error;
use waypost::i18n::Texts;
use waypost::keymap;
use waypost::phrase::Phrase;
use waypost::platform;
use waypost::symbols::Symbols;
use waypost::tui;
use waypost::tui::theme::Themes;

fn main() -> ExitCode {
    platform::outlive_limits();
    let environment = |name: &str| env::var_os(name);
    let arguments: Vec<_> = env::args_os().collect();
    let symbols = Symbols::fitting(|name| env::var(name).ok());
    let mut texts = Texts::of(cli::language(&arguments, &environment)).with_symbols(symbols);
    let known = Known {
        themes: Themes::built_in().map(str::to_owned).collect(),
        own_themes: Themes::in_folder,
        check_theme: Themes::check,
        check_keys: keymap::settings::check,
    };
    let parsed = Invocation::parse(arguments, &environment, &known, &texts);
    let chosen = parsed.as_ref().ok().and_then(|invocation| invocation.settings().config().symbols);
    texts = chosen.into_iter().fold(texts, Texts::with_symbols);
    let report = match parsed {
        Err(report) => report,
        Ok(invocation) if invocation.wants_screen() && wants_lines(&invocation) => invocation
            .talk(&environment, &texts)
            .map_or_else(|error| Report::failed(&error, &texts), |()| Report::default()),
        Ok(invocation) if invocation.wants_screen() => open_screen(&invocation, &mut texts)
            .map_or_else(|error| Report::failed(&error, &texts), |()| Report::default()),
        Ok(invocation) => invocation.run(&environment, &texts),
    };
    report.print(&mut io::stdout().lock(), &mut io::stderr().lock(), &texts).into()
}

/// Is the dialogue wanted in place of the screen: because it was asked for, or because the terminal cannot
/// move its cursor?
fn wants_lines(invocation: &Invocation) -> bool {
    let is_dumb = || env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    invocation.is_linear() || (is_dumb() && has_terminal())
}

/// Is there a terminal for input and output?
fn has_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Runs the program on the screen until the learner leaves.
fn open_screen(invocation: &Invocation, texts: &mut Texts) -> Result<(), Error> {
    invocation.check_screen()?;
    if !has_terminal() {
        let error = Error::user(Phrase::new("error-no-terminal"));
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
        config_file: invocation.config_file(),
        known: invocation.known(),
        themes: invocation.themes(),
    };
    tui::run(options, texts)
}
