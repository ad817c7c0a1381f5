//! How fast Waypost is, beside programs that people know: `cargo bench`, or one part of it, such as
//! `cargo bench -- start`.
//!
//! A time alone says little of a program, for it depends on the machine. So each is a median beside
//! that of a *peer* that does the same with the same data, in turns in the same run, and the goals are
//! ratios, except where a person is the measure. The modules say what is measured, and how.
//!
//! Without `fzf` (on Debian: `apt-get install fzf`) the figures beside it are left out, and the table
//! says so. The program ends with an error when a goal is missed.

mod catalogs;
mod drawing;
mod finding;
mod footprint;
mod history;
mod importing;
mod on_screen;
mod sample;
mod setting;
mod shell;
mod start;
mod surroundings;
#[expect(dead_code, reason = "the benchmark of the search shares it, and asks for more")]
mod table;
#[expect(dead_code, reason = "the benchmark of the search shares it, and asks for more")]
mod terminal;
mod ticking;
mod typing;

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::io::{self, Write};

use setting::Setting;
use table::Figure;

/// What may go wrong here is only told.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// A part of the benchmark: what it is called, and what measures it.
type Part = (&'static str, fn(&Setting) -> Outcome<Vec<Figure>>);

const PARTS: [Part; 9] = [
    ("start", start::figures),
    ("typing", typing::figures),
    ("shell", shell::figures),
    ("footprint", footprint::figures),
    ("drawing", drawing::figures),
    ("finding", finding::figures),
    ("ticking", ticking::figures),
    ("history", history::figures),
    ("importing", importing::figures),
];

fn main() -> Outcome<()> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    match words.iter().map(|word| word.to_str()).collect::<Option<Vec<_>>>().as_deref() {
        Some([on_screen::ON_SCREEN, packed, state]) => on_screen::on_screen(packed, state),
        // `cargo test --all-targets` only wants to see that it can be built.
        Some(words) if words.contains(&"--bench") => measure(words),
        _ => Ok(()),
    }
}

/// Measures the parts that are named, else all, and prints the figures.
fn measure(words: &[&str]) -> Outcome<()> {
    let asked: Vec<&str> = words.iter().copied().filter(|word| !word.starts_with('-')).collect();
    let is_asked = |name: &str| asked.is_empty() || asked.contains(&name);
    if let Some(unknown) = asked.iter().find(|word| PARTS.iter().all(|(name, _)| name != *word)) {
        let names = PARTS.map(|(name, _)| name).join(", ");
        return Err(format!("no part is called `{unknown}`; there are {names}").into());
    }
    let setting = Setting::new()?;
    let mut figures = Vec::new();
    for (name, part) in PARTS.into_iter().filter(|(name, _)| is_asked(name)) {
        writeln!(io::stderr(), "measuring: {name}")?;
        figures.extend(part(&setting)?);
    }
    writeln!(io::stdout(), "\n{}\n\n{}", setting.machine(), table::table(&figures))?;
    let missed = figures.iter().filter(|figure| figure.is_missed()).count();
    if missed > 0 { Err(format!("goals missed: {missed}").into()) } else { Ok(()) }
}
