//! Which addresses are to be tried.

use std::collections::HashSet;

use clap::ArgMatches;
use url::Url;

use crate::catalog::ItemIx;
use crate::cli::choose::{narrow, understood};
use crate::cli::context::Context;
use crate::cli::hands::Hands;
use crate::error::Error;
use crate::links::is_private;
use crate::search::{Corpus, Index, Query};
use crate::trial::Trials;

/// What is to be tried.
pub(super) struct Asked {
    /// The items with an address, in the order of the roadmaps, each with the key of its address.
    pub(super) items: Vec<(ItemIx, String)>,
    /// The keys, each once.
    pub(super) keys: Vec<String>,
    /// How many are left out, because they are in a private network.
    pub(super) private: usize,
}

/// What the query and filters ask for; all there is, without them.
pub(super) fn asked(
    matches: &ArgMatches,
    context: &mut Context<'_>,
    reaches_private: bool,
) -> Result<Asked, Error> {
    let mut asked = Asked { items: Vec::new(), keys: Vec::new(), private: 0 };
    let (mut seen, mut private) = (HashSet::new(), HashSet::new());
    for item in items(matches, context)? {
        let Some(link) = context.catalog.item(item).link() else { continue };
        let key = Trials::key(&link.address);
        if !reaches_private && Url::parse(&key).is_ok_and(|url| is_private(&url)) {
            private.insert(key);
            continue;
        }
        if seen.insert(key.clone()) {
            asked.keys.push(key.clone());
        }
        asked.items.push((item, key));
    }
    asked.private = private.len();
    Ok(asked)
}

/// The items that are asked for, in the order of the roadmaps.
fn items(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Vec<ItemIx>, Error> {
    let words = matches.get_many::<String>("query").into_iter().flatten();
    let line = words.cloned().collect::<Vec<_>>().join(" ");
    let mut query = Query::parse(&line);
    narrow(&mut query, matches)?;
    let query = understood(query, &context.catalog)?;
    if query.is_empty() {
        return Ok(context.catalog.item_positions().collect()); // nothing needs to be folded for searching
    }
    let overview = context.overview()?;
    let (catalog, index) = (&context.catalog, Index::by(&context.catalog, &Hands));
    let corpus = Corpus { catalog, index: &index, marks: &overview };
    let mut items = corpus.items(&query, &Hands);
    items.sort_unstable();
    Ok(items)
}
