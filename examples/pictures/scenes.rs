//! What the pictures show.

use std::error::Error;

use waypost::app::Action;
use waypost::progress::Session;

use super::stage::Stage;

/// Something that the program does.
pub(crate) struct Scene {
    /// The name of its picture.
    pub(crate) name: &'static str,
    /// What can be seen.
    pub(crate) shows: &'static str,
    /// Columns and rows.
    pub(crate) size: (u16, u16),
    /// The program where it does that.
    pub(crate) set: fn() -> Result<Stage, Box<dyn Error>>,
}

/// What the program does.
pub(crate) const SCENES: &[Scene] = &[
    Scene {
        name: "browse",
        shows: "sections, resources, details and progress",
        size: (120, 36),
        set: browse,
    },
    Scene {
        name: "small",
        shows: "the panes where there is little room",
        size: (80, 24),
        set: browse,
    },
    Scene {
        name: "search",
        shows: "a search in Russian while the contents are in English",
        size: (120, 30),
        set: search,
    },
    Scene {
        name: "palette",
        shows: "commands are found by their names",
        size: (120, 30),
        set: palette,
    },
    Scene {
        name: "filter",
        shows: "what a part of a roadmap has on agents",
        size: (120, 30),
        set: filter,
    },
    Scene {
        name: "glossary",
        shows: "what the terms of all roadmaps mean",
        size: (120, 24),
        set: glossary,
    },
    Scene {
        name: "home",
        shows: "where to go on, what is next, and this week",
        size: (100, 26),
        set: || acting(Action::Home),
    },
    Scene {
        name: "statistics",
        shows: "what is done, a year of days, the weeks and the pace",
        size: (120, 44),
        set: || acting(Action::Statistics),
    },
    Scene {
        name: "settings",
        shows: "every setting, and what it is about",
        size: (100, 30),
        set: || acting(Action::Settings),
    },
    Scene {
        name: "help",
        shows: "every key, and why it does nothing now",
        size: (100, 36),
        set: || acting(Action::Help),
    },
    Scene { name: "first", shows: "the first start", size: (100, 24), set: Stage::first },
];

/// Three panes and the progress.
fn browse() -> Result<Stage, Box<dyn Error>> {
    Stage::returning(language_processing())
}

/// The same after one key.
fn acting(action: Action) -> Result<Stage, Box<dyn Error>> {
    let mut stage = browse()?;
    stage.act(action);
    Ok(stage)
}

fn search() -> Result<Stage, Box<dyn Error>> {
    let mut stage = acting(Action::Search)?;
    stage.type_in("нейронн");
    Ok(stage)
}

fn palette() -> Result<Stage, Box<dyn Error>> {
    let mut stage = acting(Action::Palette)?;
    stage.type_in("mark");
    Ok(stage)
}

/// A part of a roadmap, narrowed to what is typed.
fn filter() -> Result<Stage, Box<dyn Error>> {
    let session = Session { section: Some("engineer".into()), item: None, ..language_processing() };
    let mut stage = Stage::returning(session)?;
    stage.act(Action::Narrow);
    stage.type_in("agents");
    stage.act(Action::Enter);
    Ok(stage)
}

/// The terms of all roadmaps, narrowed to what is typed.
fn glossary() -> Result<Stage, Box<dyn Error>> {
    let mut stage = acting(Action::Glossary)?;
    stage.act(Action::Narrow);
    stage.type_in("tuning");
    Ok(stage)
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

/// The panes in a language, at a place of a roadmap that was written in it.
pub(crate) struct Edition {
    /// Its name in English.
    pub(crate) language: &'static str,
    code: &'static str,
    /// The roadmap, the section and the item.
    place: [&'static str; 3],
}

/// One edition for each language but English.
pub(crate) const EDITIONS: &[Edition] = &[
    Edition {
        language: "Russian",
        code: "ru",
        place: ["llm-course", "fundamentals/nlp", "colah-understanding-lstm-networks"],
    },
    Edition {
        language: "Thai",
        code: "th",
        place: ["llm-resources", "foundations/mathematics", "mathematics-for-machine-learning-mml"],
    },
    Edition {
        language: "Chinese",
        code: "zh-Hant",
        place: ["ai-notes", "ai-to-llm/mathematics", "d2l-zh-pytorch-preliminaries"],
    },
    Edition { language: "Telugu", code: "te", place: ["fine-tuning", "in-practice", "unsloth"] },
];

impl Edition {
    /// The program in this language.
    pub(crate) fn stage(&self) -> Result<Stage, Box<dyn Error>> {
        let [roadmap, section, item] = self.place;
        Stage::returning(Session {
            roadmap: Some(roadmap.into()),
            section: Some(section.into()),
            item: Some(item.into()),
            language: Some(self.code.into()),
            unfolded: vec![roadmap.into()],
            ..language_processing()
        })
    }
}
