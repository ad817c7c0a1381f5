//! The details of a roadmap or section: what it is about, key points, what to remember.

use super::{Screen, item, search};
use crate::address::WebAddress;
use crate::app::{Node, NoteOn, Subject};
use crate::catalog::{Roadmap, Section};
use crate::phrase::Phrase;
use crate::symbols::Symbol;
use crate::tui::theme::Role;
use crate::tui::view::prose::Prose;
use crate::tui::view::sections::tally;

/// Everything about `node`.
pub(super) fn page(screen: &Screen<'_>, node: Node, columns: usize) -> Prose {
    let catalog = &screen.model.catalog;
    let mut prose = Prose::about(screen, Subject::Node(node), columns);
    match node {
        Node::Searches => search::heading(screen, &mut prose),
        Node::Search(ix) => search::line(screen, ix, &mut prose),
        Node::Roadmap(_) | Node::Section(_) => {}
    }
    if node == Node::Searches {
        return prose;
    }
    prose.facts(screen.texts.between_facts(), &counts(screen, node), screen.style(Role::Muted));
    prose.gap();
    if let Some(summary) = node.summary(catalog) {
        prose.text(screen, summary, screen.style(Role::Text));
    }
    if let Some(part) = node.part() {
        item::note(screen, NoteOn::Part(part), &mut prose);
    }
    match node {
        Node::Roadmap(roadmap) => origin(screen, catalog.roadmap(roadmap), &mut prose),
        Node::Section(section) => knowledge(screen, catalog.section(section), &mut prose),
        Node::Searches => {}
        Node::Search(ix) => search::about(screen, ix, &mut prose),
    }
    prose
}

/// `22 things to learn, 3 done` and `15 terms`.
fn counts(screen: &Screen<'_>, node: Node) -> Vec<String> {
    let tally = tally(screen, node);
    let mut facts = Vec::new();
    if tally.total > 0 || tally.terms == 0 {
        let count = Phrase::new("count-items").with("total", tally.total).with("done", tally.done);
        facts.push(screen.say(&count));
    }
    if tally.terms > 0 {
        facts.push(screen.say(&Phrase::new("count-terms").with("terms", tally.terms)));
    }
    facts
}

fn knowledge(screen: &Screen<'_>, section: &Section, prose: &mut Prose) {
    for (heading, texts) in [("points", &section.points), ("tips", &section.tips)] {
        if !texts.is_empty() {
            prose.heading(screen, heading);
        }
        for text in texts {
            prose.bullet(screen, &format!("{} ", screen.symbol(Symbol::Dot)), text);
        }
    }
}

/// Where a roadmap comes from, in which languages it is, and its editions.
fn origin(screen: &Screen<'_>, roadmap: &Roadmap, prose: &mut Prose) {
    prose.gap();
    let languages: Vec<&str> = roadmap.languages.iter().map(|lang| lang.endonym()).collect();
    prose.paragraph(&languages.join(", "), screen.style(Role::Muted));
    let Some(source) = &roadmap.source else { return };
    prose.heading(screen, "comes-from");
    let address = source.trim_start_matches("https://");
    let link = WebAddress::parse(source).map(|source| screen.link(&source));
    // A source that is no address is text like any other.
    prose.paragraph(address, link.unwrap_or_else(|_not_one| screen.style(Role::Link)));
    for edition in &roadmap.editions {
        let title = edition.title.in_lang(screen.model.ui.lang);
        prose.paragraph(title, screen.style(Role::Muted));
    }
    if let Some(licence) = &roadmap.licence {
        let licence = Phrase::new("licence").with("name", licence.as_str());
        prose.paragraph(&screen.say(&licence), screen.style(Role::Muted));
    }
}
