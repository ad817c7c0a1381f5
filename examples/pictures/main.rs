//! Draws the pictures of `assets/screens`: `cargo run --example pictures`.
//!
//! They are real screens of the program, drawn by its own view, and a test compares them with the
//! files: after a change of the view, run this again.

mod cells;
mod stage;
mod svg;

use std::error::Error;
use std::fs;
use std::path::Path;

use stage::Stage;
use waypost::app::Action;
use waypost::progress::Session;
use waypost::store::replace_file;

/// A picture: the name of its file, and what is in it.
pub(crate) type Picture = (&'static str, String);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/screens");
    fs::create_dir_all(&folder)?;
    for (name, svg) in pictures()? {
        replace_file(&folder.join(name), svg.as_bytes())?;
    }
    Ok(())
}

/// All pictures, as the program draws them now.
pub(crate) fn pictures() -> Result<Vec<Picture>, Box<dyn Error>> {
    Ok(vec![
        ("browse.svg", browse()?),
        ("browse-light.svg", browse_light()?),
        ("search.svg", search()?),
        ("palette.svg", palette()?),
        ("filter.svg", filter()?),
        ("glossary.svg", glossary()?),
        ("home.svg", home()?),
        ("first.svg", first()?),
        ("browse-telugu.svg", browse_telugu()?),
    ])
}

/// Three panes and the progress.
fn browse() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.picture((120, 36), "dark", "Waypost: sections, resources, details and progress")
}

/// The same where there is little room, on a light ground.
fn browse_light() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.picture((80, 24), "light", "Waypost in 80 columns, in the light theme")
}

fn search() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.act(Action::Search);
    stage.type_in("нейронн");
    stage.picture(
        (120, 30),
        "dark",
        "Waypost: a search in Russian while the contents are in English",
    )
}

fn palette() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.act(Action::Palette);
    stage.type_in("mark");
    stage.picture((120, 30), "dark", "Waypost: commands are found by their names")
}

/// A part of a roadmap, narrowed to what is typed.
fn filter() -> Result<String, Box<dyn Error>> {
    let session = Session { section: Some("engineer".into()), item: None, ..language_processing() };
    let mut stage = Stage::returning(session)?;
    stage.act(Action::Narrow);
    stage.type_in("agents");
    stage.act(Action::Enter);
    stage.picture((120, 30), "dark", "Waypost: what a part of a roadmap has on agents")
}

/// The terms of all roadmaps, narrowed to what is typed.
fn glossary() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.act(Action::Glossary);
    stage.act(Action::Narrow);
    stage.type_in("tuning");
    stage.picture((120, 24), "dark", "Waypost: what the terms of all roadmaps mean")
}

/// Where the learner left off, what is next, and this week.
fn home() -> Result<String, Box<dyn Error>> {
    let mut stage = Stage::returning(language_processing())?;
    stage.act(Action::Home);
    stage.picture((100, 26), "dark", "Waypost: where to go on, what is next, and this week")
}

fn first() -> Result<String, Box<dyn Error>> {
    Stage::first()?.picture((100, 24), "dark", "Waypost: the first start")
}

/// Contents in a script whose letters join.
fn browse_telugu() -> Result<String, Box<dyn Error>> {
    let session = Session {
        roadmap: Some("fine-tuning".into()),
        section: Some("in-practice".into()),
        item: Some("unsloth".into()),
        language: Some("te".into()),
        unfolded: vec!["fine-tuning".into()],
        ..language_processing()
    };
    Stage::returning(session)?.picture((120, 36), "dark", "Waypost with contents in Telugu")
}

/// Where the learner of the pictures left off.
fn language_processing() -> Session {
    Session {
        roadmap: Some("llm-course".into()),
        section: Some("fundamentals/nlp".into()),
        item: Some("colah-understanding-lstm-networks".into()),
        focus: Some("items".into()),
        shelf: Some("items".into()),
        unfolded: vec!["llm-course".into(), "llm-course/fundamentals".into(), "fine-tuning".into()],
        ..Session::default()
    }
}
