//! [`Searches`]: the query lines that led somewhere.

use serde::{Deserialize, Serialize};

/// The query lines with which the learner went to or opened something: the newest first, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Searches(Vec<String>);

impl Searches {
    /// How many are kept.
    pub const MOST: usize = 100;
    /// The longest line that is kept, in bytes: what is longer was pasted by mistake.
    pub const LONGEST: usize = 500;

    /// Puts `line` first. Blanks around it do not count, and a line of nothing else is not kept.
    pub fn add(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() || line.len() > Self::LONGEST {
            return;
        }
        self.0.retain(|other| other != line);
        self.0.insert(0, line.to_owned());
        self.0.truncate(Self::MOST);
    }

    /// Adds those of `others` that are not here, as older ones.
    pub fn join(&mut self, others: &Self) {
        for line in &others.0 {
            if self.0.len() < Self::MOST && !self.0.contains(line) {
                self.0.push(line.clone());
            }
        }
    }

    /// The lines, the newest first.
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn searches(lines: &[&str]) -> Searches {
        let mut searches = Searches::default();
        for line in lines {
            searches.add(line);
        }
        searches
    }

    #[test]
    fn the_newest_line_comes_first_and_each_stands_once() {
        let searches = searches(&["lora", " rag ", "", "  ", "lora", &"x".repeat(501)]);
        assert_eq!(searches.lines(), ["lora", "rag"]);
    }

    #[test]
    fn the_oldest_lines_go_when_there_are_too_many() {
        let many: Vec<String> = (0..120).map(|number| number.to_string()).collect();
        let mut searches = searches(&many.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(searches.lines().len(), Searches::MOST);
        assert_eq!((searches.lines()[0].as_str(), searches.lines()[99].as_str()), ("119", "20"));
        searches.join(&Searches(vec!["elsewhere".into()]));
        assert_eq!(searches.lines().len(), Searches::MOST);
    }

    #[test]
    fn lines_of_another_window_are_joined() {
        let mut mine = searches(&["rag", "lora"]);
        mine.join(&searches(&["agents", "rag"]));
        assert_eq!(mine.lines(), ["lora", "rag", "agents"]);
    }
}
