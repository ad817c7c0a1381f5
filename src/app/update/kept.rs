//! Kept searches: giving a line a name, changing and forgetting it, and keeping what they find up to
//! date.

use super::{anywhere, folding, moving};
use crate::app::{
    Action, Deed, Effect, Field, Focus, Found, KeptIx, ListRow, Model, Naming, Node, Popup, Tone,
    View,
};
use crate::phrase::Phrase;
use crate::progress::NamedSearch;

/// Asks under which name to keep the line of the search or the filter.
pub(super) fn begin(model: &mut Model) {
    let Some(line) = model.line_to_keep() else { return };
    let naming = Naming { field: Field::default(), line, of: None };
    model.ui.popup = Some(Popup::Naming(naming));
}

/// Asks for another name of the kept search in front.
pub(super) fn rename(model: &mut Model) {
    let Some(kept) = model.kept_here() else { return };
    let mut field = Field::default();
    field.insert(kept.name());
    let naming = Naming { field, line: kept.line.clone(), of: Some(kept.ix) };
    model.ui.popup = Some(Popup::Naming(naming));
}

/// Keeps the search in front no longer.
pub(super) fn forget(model: &Model) -> Vec<Effect> {
    let id = model.kept_here().map(|kept| kept.id.clone());
    id.map(|id| Effect::Stamp(Deed::Forget(id))).into_iter().collect()
}

/// What an action means while a name is asked for.
pub(super) fn act(model: &mut Model, naming: Naming, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => return Vec::new(),
        Action::Enter if !model.is_name_taken(&naming) => return keep(model, &naming),
        _ => {}
    }
    model.ui.popup = Some(Popup::Naming(naming));
    anywhere(model, action)
}

fn keep(model: &mut Model, naming: &Naming) -> Vec<Effect> {
    let name = naming.name();
    let Some(search) = NamedSearch::new(name, &naming.line) else {
        model.say(Tone::Warning, Phrase::new("notice-search-long"));
        return Vec::new();
    };
    let present =
        naming.of.and_then(|ix| model.ui.kept.get(ix)).or_else(|| model.kept_called(name));
    if present.is_some_and(|kept| kept.name() == search.name && kept.line == search.line) {
        let said = Phrase::new("notice-search-same").with("title", search.name);
        model.say(Tone::Plain, said);
        return Vec::new();
    }
    let id = present.map(|kept| kept.id.clone());
    model.searches.add(&search.line);
    vec![Effect::Stamp(Deed::Keep(id, search))]
}

/// Shows what `ix` finds.
pub(super) fn go_to(model: &mut Model, ix: KeptIx) {
    model.ui.uncover_panes();
    folding::go_into(model, Node::Search(ix));
    moving::focus(model, Focus::Items);
}

/// Goes to where the selected item really stands, or where it stands besides.
pub(super) fn go_to_place(model: &mut Model) {
    if let Some(place) = model.next_place() {
        model.go_to(place);
    }
}

/// Takes in which searches the journal keeps.
pub(super) fn learned(model: &mut Model) {
    let kept = model.journal.kept_searches();
    let is_first = model.ui.kept.is_empty() && !kept.is_empty();
    model.ui.kept.take(kept);
    if !model.has(model.ui.node) {
        let near = if model.has(Node::Searches) {
            Node::Searches
        } else {
            Node::Roadmap(model.roadmap_here())
        };
        model.select_node(near);
    } else if is_first {
        come_back(model);
    }
    model.refresh_rows();
}

/// Goes back to the search where the learner left off the last time.
fn come_back(model: &mut Model) {
    let Some((id, _)) = &model.ui.kept.left_off else { return };
    let ix = model.ui.kept.all().iter().find(|kept| kept.id == *id).map(|kept| kept.ix);
    match ix {
        Some(ix) => model.reveal(Node::Search(ix)),
        None => model.ui.kept.left_off = None,
    }
}

/// Asks for what may have changed, as far as it can be seen.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let ui = &mut model.ui;
    let is_seen = ui.unfolded.contains(&Node::Searches)
        || matches!(ui.node, Node::Searches | Node::Search(_));
    if ui.kept.is_empty() || !is_seen {
        return Vec::new();
    }
    ui.kept.questions(&model.overview).into_iter().map(Effect::Find).collect()
}

/// Takes in what a search finds.
pub(super) fn found(model: &mut Model, ix: KeptIx, generation: u64, found: Found) {
    model.ui.kept.answered(ix, generation, found);
    if model.ui.node != Node::Search(ix) {
        return;
    }
    model.refresh_list();
    let Some((_, item)) = model.ui.kept.left_off.take() else { return };
    let is_it = |row: &ListRow| match row {
        ListRow::Item(place) => item.as_deref() == Some(model.item_at(*place).id.as_str()),
        _ => false,
    };
    if let Some(row) = model.list.iter().position(is_it) {
        model.ui.cursors.insert(model.ui.node, row);
    }
}

/// Shows the searches, once one more is kept from elsewhere.
pub(super) fn unfold(model: &mut Model) {
    if model.ui.view != View::Browse || !matches!(model.ui.node, Node::Search(_)) {
        model.ui.unfolded.insert(Node::Searches);
        model.refresh_rows();
    }
}
