//! Tables that this program has written: also items without an address, the ids of things, and what is said of
//! roadmaps and sections.

use std::collections::HashMap;

use csv::StringRecord;

use super::unguarded;
use crate::catalog::Lang;
use crate::import::builder::Builder;
use crate::import::own::{Fields, Own};

/// The columns by which such a table is known.
const MARKS: [&str; 4] = ["id", "url", "roadmap", "section"];

/// Such a table, row by row.
#[derive(Debug)]
pub(super) struct Table {
    columns: HashMap<String, usize>,
    own: Own,
    /// The ids of the roadmap and sections that are open, from the outside in.
    open: Vec<String>,
}

impl Table {
    /// The table whose columns have these names, if it is such a one.
    pub(super) fn named(names: &[String]) -> Option<Self> {
        let columns = names.iter().enumerate().rev(); // of two with one name the first counts
        let columns: HashMap<String, usize> =
            columns.map(|(at, name)| (name.clone(), at)).collect();
        let is_own = MARKS.iter().all(|name| columns.contains_key(*name));
        is_own.then(|| Self { columns, own: Own::default(), open: Vec::new() })
    }

    /// Adds what stands in `row`.
    pub(super) fn add(&mut self, row: &StringRecord, line: usize, builder: &mut Builder<'_>) {
        let Self { columns, own, open } = self;
        let row = Row { row, columns };
        if row.row.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let here = row.ids();
        let same = open.iter().zip(&here).take_while(|(one, other)| one == other).count();
        if here.len() != open.len() || same != here.len() {
            builder.close(same + 1);
            row.begin(line, (&here, same), builder);
            *open = here;
        }
        own.entry(line, &row, builder);
    }
}

/// A row, by the names of its columns.
struct Row<'a> {
    row: &'a StringRecord,
    columns: &'a HashMap<String, usize>,
}

impl Row<'_> {
    fn cell(&self, name: &str) -> &str {
        let at = self.columns.get(name);
        unguarded(at.and_then(|at| self.row.get(*at)).unwrap_or_default())
    }

    /// The ids of the roadmap and the sections around the row.
    fn ids(&self) -> Vec<String> {
        let roadmap = std::iter::once(self.cell("roadmap"));
        let sections = self.cell("section").split('/').filter(|id| !id.is_empty());
        roadmap.chain(sections).map(str::to_owned).collect()
    }

    /// Opens those of the roadmap and sections `ids` that are not open yet, which are all but the first.
    fn begin(&self, line: usize, (ids, open): (&[String], usize), builder: &mut Builder<'_>) {
        let titles: Vec<String> = self.cell("path").split(" > ").map(title).collect();
        let summaries: Vec<&str> = self.cell("section_summary").split('\n').collect();
        for (at, id) in ids.iter().enumerate().skip(open) {
            let (title, about) = match at.checked_sub(1) {
                None => (self.cell("roadmap_title"), self.cell("roadmap_summary")),
                Some(at) => (
                    titles.get(at).map_or("", String::as_str),
                    summaries.get(at).copied().unwrap_or_default(),
                ),
            };
            builder.begin(at + 1, if title.is_empty() { id } else { title });
            Own::part(line, &Part { id, about }, builder);
        }
    }
}

impl Fields for Row<'_> {
    fn get(&self, name: &str) -> Option<String> {
        // An estimate is no fact.
        let is_fact = name != "minutes" || self.cell("minutes_estimated") != "true";
        let cell = Some(self.cell(name)).filter(|cell| is_fact && !cell.trim().is_empty());
        cell.map(str::to_owned)
    }

    fn others(&self, _: &str) -> Vec<(Lang, String)> {
        Vec::new() // a table is in one language
    }
}

/// What a table says of a roadmap or section besides its title.
struct Part<'a> {
    id: &'a str,
    about: &'a str,
}

impl Fields for Part<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let text = match name {
            "id" => self.id,
            "description" => self.about,
            _ => return None,
        };
        Some(text.to_owned()).filter(|text| !text.trim().is_empty())
    }

    fn others(&self, _: &str) -> Vec<(Lang, String)> {
        Vec::new()
    }
}

/// A title as it was before it came into a path.
fn title(in_path: &str) -> String {
    let words = in_path.split(' ').map(|word| {
        let less = word.strip_prefix('\\');
        less.filter(|less| less.trim_start_matches('\\') == ">").unwrap_or(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::catalog::ItemType;
    use crate::import::{Form, Origin, read};

    #[test]
    fn rows_of_an_own_table_stand_where_they_say_by_ids() {
        let table = "id,url,title,type,roadmap,section,path,section_summary,roadmap_title,minutes,minutes_estimated\n\
            one,,One,step,m,a/b,A \\> B > \\\\> C,\"\n'=b\",Mine,,\n\
            two,https://a.org,Two,resource,m,a/c,A \\> B > \\\\> C,,Mine,20,true\n\
            three,,Three,task,m,a,A \\> B,,Mine,,\n";
        let listing = read(Form::Csv, table, &Origin::default(), &mut |_| ());
        assert_eq!((listing.title.as_deref(), listing.passed.len()), (Some("Mine"), 0));
        let [a] = listing.branches.as_slice() else { panic!("{listing:?}") };
        let [b, c] = a.branches.as_slice() else { panic!("{listing:?}") };
        assert_eq!([&a.title, &b.title, &c.title], ["A > B", "\\> C", "\\> C"]);
        assert_eq!([&a.about, &b.about, &c.about], ["", "'=b", ""]);
        let entry = |branch: &crate::import::Branch| branch.entries[0].clone();
        assert_eq!(
            [a, b, c].map(|one| entry(one).sort),
            [ItemType::Task, ItemType::Step, ItemType::Resource]
        );
        assert_eq!(entry(c).facts.unwrap().minutes, None, "an estimate is no fact");
    }
}
