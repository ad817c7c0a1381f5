//! How fast the search of Waypost is, beside programs and libraries that search too:
//! `cargo run --release --manifest-path benches/peers/Cargo.toml`, or one part of it, such as
//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- engine`.
//!
//! The peers are `fzf`, `skim`, and the libraries `nucleo`, `frizbee` and `fuzzy-matcher`. They look
//! through titles with author, kind and address, a line each; Waypost looks through sections, topics and
//! descriptions besides, and explains what it shows. All of them type the same queries
//! letter by letter, in turns in the same run, and the goals are ratios, except where a person is the
//! measure.
//!
//! Without `fzf` (on Debian: `apt-get install fzf`) or `skim` (`cargo install skim`) the figures beside
//! them are left out, and the table says so. The program ends with an error when a goal is missed.

#[path = "../../speed/catalogs.rs"]
#[expect(dead_code, reason = "the other benchmark makes catalogs with it")]
mod catalogs;
mod engine;
mod keys;
mod made;
mod one_core;
mod ours;
mod peers;
mod programs;
mod queries;
#[path = "../../speed/sample.rs"]
mod sample;
mod shell;
#[path = "../../speed/surroundings.rs"]
mod surroundings;
#[path = "../../speed/table.rs"]
#[expect(dead_code, reason = "the other benchmark also counts")]
mod table;
#[path = "../../speed/terminal.rs"]
#[expect(dead_code, reason = "the other benchmark also looks at other things")]
mod terminal;
mod weigh;

use std::env;
use std::error::Error;
use std::io::{self, Write};

use programs::Programs;
use table::Figure;

/// What may go wrong here is only told.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// What measures a part of the benchmark.
#[derive(Clone, Copy)]
enum Part {
    /// The libraries.
    Libraries(fn() -> Outcome<Vec<Figure>>),
    /// The programs, which have to be there.
    Programs(fn(&Programs) -> Outcome<Vec<Figure>>),
}

const PARTS: [(&str, Part); 6] = [
    ("engine", Part::Libraries(engine::real)),
    ("keys", Part::Programs(keys::real)),
    ("engine-100000", Part::Libraries(engine::large)),
    ("keys-100000", Part::Programs(keys::large)),
    ("shell-100000", Part::Programs(shell::figures)),
    ("engine-1000000", Part::Libraries(engine::huge)),
];

fn main() -> Outcome<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [weigh::WEIGH, list, command @ ..] => weigh::weigh(list, command),
        asked => measure(asked),
    }
}

/// Measures the parts that are named, else all, and prints the figures.
fn measure(asked: &[&str]) -> Outcome<()> {
    if let Some(unknown) = asked.iter().find(|word| PARTS.iter().all(|(name, _)| name != *word)) {
        let names = PARTS.map(|(name, _)| name).join(", ");
        return Err(format!("no part is called `{unknown}`; there are {names}").into());
    }
    let mut programs = None;
    let is_asked = |name: &str| asked.is_empty() || asked.contains(&name);
    let mut figures = Vec::new();
    for (name, part) in PARTS.into_iter().filter(|(name, _)| is_asked(name)) {
        writeln!(io::stderr(), "measuring: {name}")?;
        figures.extend(match (part, &mut programs) {
            (Part::Libraries(measure), _) => measure()?,
            (Part::Programs(measure), Some(programs)) => measure(programs)?,
            (Part::Programs(measure), programs) => measure(programs.insert(Programs::new()?))?,
        });
    }
    writeln!(io::stdout(), "\n{}\n\n{}", programs::versions(), table::table(&figures))?;
    let missed = figures.iter().filter(|figure| figure.is_missed()).count();
    if missed > 0 { Err(format!("goals missed: {missed}").into()) } else { Ok(()) }
}
