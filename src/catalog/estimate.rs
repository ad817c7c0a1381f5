//! The one rule by which missing study times are estimated.

use super::{Item, Kind};

/// Minutes of study, and whether they are an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    /// How many.
    pub amount: u32,
    /// Are they estimated from the kind, rather than given by the source?
    pub is_estimated: bool,
}

impl Item {
    /// The minutes that it takes, where they are given or can be estimated.
    pub fn minutes(&self) -> Option<Minutes> {
        let resource = self.resource()?;
        let given = resource.minutes.map(|amount| Minutes { amount, is_estimated: false });
        let estimated = || estimated_minutes(resource.kind);
        given.or_else(|| Some(Minutes { amount: estimated()?, is_estimated: true }))
    }
}

/// Minutes that a resource of `kind` takes, as a rule of thumb: what an attentive first pass costs,
/// not mastery. Shown as an estimate wherever it is shown. `None` for what is looked up or joined,
/// not worked through.
const fn estimated_minutes(kind: Kind) -> Option<u32> {
    match kind {
        Kind::Article => Some(20),
        Kind::Docs | Kind::Video => Some(45),
        Kind::Notebook | Kind::Repo => Some(60),
        Kind::Paper => Some(90),
        Kind::Tool => Some(30),
        Kind::Course => Some(600),
        Kind::Book => Some(900),
        Kind::Model | Kind::Dataset => Some(15),
        Kind::Platform | Kind::Community | Kind::Service => None,
    }
}
