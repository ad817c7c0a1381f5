//! Which clusters may take other columns than the program reckons with.

use std::collections::BTreeSet;

use crate::platform::{Class, Widths};

/// What is doubtful on this terminal.
///
/// Those are the scripts about which terminals disagree, and what was measured to differ here. Where nothing
/// differs, the scripts stay doubtful: a cluster that has the right width may still leave its marks behind
/// when something is written over it.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Doubts {
    /// Classes of which every cluster is doubtful.
    differing: BTreeSet<Class>,
    /// Single signs that are doubtful.
    signs: BTreeSet<String>,
}

impl Doubts {
    /// What is doubtful after `widths` were measured.
    pub(in crate::tui) fn new(widths: &Widths) -> Self {
        let mut doubts = Self::default();
        for class in Class::ALL {
            match widths.of(class) {
                Some(measured) if measured.differing == 0 => {}
                // Lines and signs are in every row: of them only those that do differ are worth it.
                Some(measured) if class == Class::Symbol => {
                    doubts.signs.extend(measured.columns.keys().cloned());
                }
                // Whole words of wide letters, each put over half of the one before, cannot be read.
                Some(_) if class == Class::Cyrillic => {}
                Some(_) => doubts.differing.extend([class]),
                None => {}
            }
        }
        doubts
    }

    /// Is the width of this cluster doubtful?
    pub(super) fn has(&self, cluster: &str) -> bool {
        if cluster.len() < 2
            || (cluster.len() <= 3 && self.differing.is_empty() && self.signs.is_empty())
        {
            return false; // most cells, without another look
        }
        match Class::of(cluster) {
            None | Some(Class::Cyrillic) => false,
            Some(Class::Symbol) => self.signs.contains(cluster),
            Some(class) if self.differing.contains(&class) => true,
            Some(class) => class.is_doubtful(cluster),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(measured: &[(&str, usize)]) -> Widths {
        let mut widths = Widths::default();
        for (cluster, columns) in measured {
            widths.note(cluster, *columns);
        }
        widths
    }

    #[test]
    fn without_measurements_only_scripts_are_doubtful_about_which_terminals_disagree() {
        let doubts = Doubts::default();
        for (cluster, is_doubtful) in [
            ("తె", true),
            ("క", false),
            ("น้ำ", true),
            ("รู้", false),
            ("注", false),
            ("ё", false),
            ("─", false),
        ] {
            assert_eq!(doubts.has(cluster), is_doubtful, "{cluster}");
        }
    }

    #[test]
    fn a_terminal_that_agrees_may_still_leave_marks_behind() {
        let doubts = Doubts::new(&widths(&[("తె", 1), ("น้ำ", 2)]));
        assert!(doubts.has("తె") && doubts.has("น้ำ"));
    }

    #[test]
    fn what_differs_is_doubtful_of_a_script_all_and_of_signs_each() {
        let doubts = Doubts::new(&widths(&[("รู้", 2), ("★", 2), ("─", 1), ("🚀", 1), ("я", 2)]));
        for cluster in ["รู้", "น้", "★", "🚀", "✅"] {
            assert!(doubts.has(cluster), "{cluster}");
        }
        for cluster in ["─", "注", "a", "я"] {
            assert!(!doubts.has(cluster), "{cluster}");
        }
    }
}
