//! A roadmap to start from.

use toml_edit::Value;

use super::name;
use crate::catalog::{Id, Kind, Lang};

/// What the first roadmap is called, and in which language the learner reads.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "a function has nothing to show")]
pub struct First<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Its title, in any language.
    pub title: &'a str,
    /// The texts of the interface by their ids, for the comments.
    pub words: &'a dyn Fn(&str) -> String,
}

impl First<'_> {
    /// The whole file, with comments on how to go on.
    pub fn text(&self) -> String {
        let Self { id, words, .. } = self;
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        let kinds = kinds.join(" ");
        let section = self.texts("title", "First things", &words("compose-section"));
        [
            &comment(&words("compose.head")),
            &comment(&words("compose.tools")),
            "\n",
            &self.head(&words("compose-summary")),
            "\n",
            &comment(&words("compose.section")),
            "[[section]]\nid = \"first-things\"\n",
            &section,
            "\n",
            &comment(&words("compose.reference")),
            "# [[section.resource]]\n# ref = \"attention-is-all-you-need\"\n\n",
            &comment(&words("compose.resource")),
            "# author, level, lang, minutes, topics, description\n",
            &format!("[[section.resource]]\nid = \"{id}-example\"\n"),
            &format!("kind = \"article\" # {kinds}\n"),
            &format!("title = \"Example\"\nurl = \"https://example.org/{id}\"\n"),
        ]
        .concat()
    }

    fn head(&self, summary: &str) -> String {
        let lang = name::lang_of(self.title);
        let languages = if lang == Lang::En {
            "[\"en\"]".to_owned()
        } else {
            format!("[\"en\", \"{}\"]", lang.code())
        };
        let english = if lang == Lang::En { self.title } else { &name::title_of(self.id) };
        [
            "format = 1\n",
            &format!("id = \"{}\"\n", self.id),
            &self.texts("title", english, self.title),
            &self.texts("summary", "What I want to learn.", summary),
            &format!("languages = {languages}\n"),
            "added = \"0.1\"\n",
        ]
        .concat()
    }

    /// The lines of a text: in English, and also in the language of the title where that is another one.
    fn texts(&self, key: &str, english: &str, own: &str) -> String {
        let quoted = |text: &str| Value::from(text).to_string();
        match name::lang_of(self.title) {
            Lang::En => format!("{key} = {}\n", quoted(english)),
            lang => {
                // What is said in the language of the display may not be in that of the title.
                let own = if name::lang_of(own) == lang { own } else { english };
                let code = lang.code();
                format!("{key}.en = {}\n{key}.{code} = {}\n", quoted(english), quoted(own))
            }
        }
    }
}

/// The head of a roadmap with nothing in it yet.
pub fn head(id: &Id, title: &str) -> String {
    First { id, title, words: &|_| String::new() }.head("")
}

/// The head of the file that holds what is added to built-in roadmaps.
pub fn addition_head(id: &Id) -> String {
    head(id, "My additions")
}

/// `text` as comments.
fn comment(text: &str) -> String {
    text.lines().flat_map(|line| ["# ", line, "\n"]).collect()
}
