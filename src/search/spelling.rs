//! British and American spelling of English words.

/// Endings and parts, British and American. A part that gives no word of either does no harm: it is
/// looked for besides, and found nowhere.
const PARTS: [(&str, &str); 24] = [
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("iser", "izer"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysing", "yzing"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("favour", "favor"),
    ("neighbour", "neighbor"),
    ("labour", "labor"),
    ("honour", "honor"),
    ("flavour", "flavor"),
    ("centre", "center"),
    ("metre", "meter"),
    ("elling", "eling"),
    ("elled", "eled"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
    ("programme", "program"),
    ("defence", "defense"),
    ("licence", "license"),
    ("grey", "gray"),
];

/// Shorter words are spelled in one way.
const MIN_LETTERS: usize = 4;

/// The other way to spell the folded `word`, if there may be one.
pub(super) fn other(word: &str) -> Option<String> {
    if word.len() < MIN_LETTERS || !word.is_ascii() {
        return None;
    }
    PARTS.into_iter().find_map(|(british, american)| {
        // `program` is a part of `programme`.
        if word.contains(british) {
            Some(word.replacen(british, american, 1))
        } else if word.contains(american) {
            Some(word.replacen(american, british, 1))
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_gives_the_other() {
        for (british, american) in [
            ("optimisation", "optimization"),
            ("tokenising", "tokenizing"),
            ("behaviour", "behavior"),
            ("centre", "center"),
            ("modelling", "modeling"),
            ("analyse", "analyze"),
            ("programme", "program"),
        ] {
            assert_eq!(other(british).as_deref(), Some(american));
            assert_eq!(other(american).as_deref(), Some(british));
        }
        assert_eq!(other("llama"), None);
        assert_eq!(other("обучение"), None);
    }
}
