//! What was measured of the widths of letters, and what comes of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::finding::{Finding, Group, State};
use super::probe::Probe;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform::{Class, Measured, Multiplexer, Terminal};
use crate::store::Store;
use crate::symbols::Symbol;

/// So many clusters that differ are named in a line.
const NAMED: usize = 6;

/// What was measured of a class, in JSON.
#[derive(Serialize)]
pub(super) struct WidthsDocument {
    class: Class,
    measured: usize,
    differing: usize,
    /// Some of those that differ, with the columns that they take here.
    columns: BTreeMap<String, usize>,
}

/// Keeps what was measured for the screen.
pub(super) fn is_kept(
    store: Option<&Store>,
    terminal: &Terminal,
    probe: &Probe,
) -> Result<(), Error> {
    match (store, &probe.widths) {
        (Some(store), Some(widths)) => store.save_widths(&terminal.name(), widths.clone()),
        _ => Ok(()), // without a folder there is nothing to keep anything in, which is found below
    }
}

pub(super) fn documents(probe: &Probe) -> Vec<WidthsDocument> {
    let widths = probe.widths.iter();
    let all = widths.flat_map(|widths| Class::ALL.map(|class| (class, widths.of(class).cloned())));
    all.filter_map(|(class, measured)| {
        let Measured { clusters, differing, columns } = measured?;
        Some(WidthsDocument { class, measured: clusters, differing, columns })
    })
    .collect()
}

pub(super) fn findings(terminal: &Terminal, probe: &Probe) -> Vec<Finding> {
    let new = |about, state, value| Finding::new(Group::Widths, about, state, value);
    let Some(widths) = &probe.widths else {
        let value = Phrase::new("doctor-not-measured");
        return vec![new("doctor-letters", State::Unknown, value)];
    };
    let measured = Class::ALL.into_iter().filter_map(|class| Some((class, widths.of(class)?)));
    let mut findings: Vec<Finding> = measured
        .map(|(class, measured)| match measured.differing {
            0 => new(name(class), State::Good, agreeing(measured)),
            _ if class == Class::Cyrillic => {
                let value = Phrase::new("doctor-wide-letters").with("clusters", measured.clusters);
                let value = value.with("differing", measured.differing);
                new(name(class), State::Mend, value).mend(Phrase::new("doctor-hint-letters"))
            }
            _ => new(name(class), State::Note, differing(measured)),
        })
        .collect();
    let symbols = findings.iter_mut().find(|finding| finding.about == "doctor-signs");
    if let Some(symbols) = symbols.filter(|_| widths.has_wide_symbols()) {
        *symbols = symbols.clone().mend(Phrase::new("doctor-hint-signs"));
    }
    let kept = Phrase::new("doctor-kept").with("terminal", terminal.name());
    findings.push(new("doctor-remembered", State::Note, kept));
    if terminal.between == Some(Multiplexer::Tmux) {
        findings.push(new("doctor-by", State::Note, Phrase::new("doctor-by-tmux")));
    }
    findings
}

const fn name(class: Class) -> &'static str {
    match class {
        Class::Thai => "doctor-thai",
        Class::Telugu => "doctor-telugu",
        Class::Indic => "doctor-indic",
        Class::Wide => "doctor-chinese",
        Class::Emoji => "doctor-pictures",
        Class::Cyrillic => "doctor-cyrillic",
        Class::Symbol => "doctor-signs",
    }
}

fn agreeing(measured: &Measured) -> Phrase {
    Phrase::new("doctor-agree").with("clusters", measured.clusters)
}

/// `12 of 421 differ: త్రీ 1, …`
fn differing(measured: &Measured) -> Phrase {
    let named = measured.columns.iter().take(NAMED);
    let mut named: Vec<String> =
        named.map(|(cluster, columns)| format!("{cluster} {columns}")).collect();
    if measured.differing > named.len() {
        named.push(Symbol::Ellipsis.unicode().to_owned());
    }
    Phrase::new("doctor-differ")
        .with("differing", measured.differing)
        .with("clusters", measured.clusters)
        .with("named", named.join(", "))
}
