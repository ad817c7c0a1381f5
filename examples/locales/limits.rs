//! How much room there is for a text.

/// The most columns of what stands in a place of fixed width: the first row whose name fits counts. A
/// name that ends with `*` is the beginning of an id.
const ROOM: &[(&str, usize)] = &[
    // The footer and the help.
    ("action-*.help", NONE),
    ("action-*.name", 40),
    ("action-*", 14),
    // Charts.
    ("day-*", 2),
    ("month-*", 4),
    ("weekday-*", 20),
    ("statistics-items", 8),
    ("statistics-minutes", 8),
    ("statistics-estimate", 8),
    ("statistics-week", 8),
    ("statistics-nothing", 14),
    ("statistics-rest", 14),
    ("statistics-freeze", 18),
    // Columns of lists.
    ("kind-*", 14),
    ("field-*", 14),
    ("change-*.short", 16),
    ("change-*", NONE),
    ("history-undone", 12),
    ("history-elsewhere.short", 12),
    ("palette-kept", 16),
    // Keys of the welcome.
    ("welcome-*.help", 60),
    ("welcome-move", 9),
    ("welcome-tick", 9),
    ("welcome-find", 9),
    // Titles of panes, which have a figure beside them.
    ("pane-*", 16),
    ("group-*", 24),
    ("level-range", NONE),
    ("level-*", 16),
    ("*-title", 40),
    // Headings of the manual page.
    ("cli-man.*", NONE),
];

/// As much as is needed.
const NONE: usize = usize::MAX;

/// The most columns of the text called `id`, where that is fixed.
pub(crate) fn room(id: &str) -> Option<usize> {
    let (_, columns) = ROOM.iter().find(|(name, _)| fits(name, id))?;
    Some(*columns).filter(|columns| *columns != NONE)
}

/// Is `name`, which may have one `*`, the name of `id`?
fn fits(name: &str, id: &str) -> bool {
    match name.split_once('*') {
        Some((before, after)) => {
            id.len() >= before.len() + after.len() && id.starts_with(before) && id.ends_with(after)
        }
        None => name == id,
    }
}
