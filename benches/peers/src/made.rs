//! Items as many as one likes, made of the words of the built-in database in all its languages; the
//! same ones every time.

use std::fmt::Write as _;
use std::iter;

use waypost::builtin;
use waypost::catalog::{Catalog, Kind, Lang, RoadmapFiles, SourceFile, check};

use super::Outcome;

/// Items in a section.
const SECTION: usize = 1000;
/// How many titles of a hundred are in which language.
const SHARES: [(Lang, usize); 5] =
    [(Lang::En, 50), (Lang::Ru, 15), (Lang::ZhHant, 15), (Lang::Th, 10), (Lang::Te, 10)];
/// Columns of the pieces into which a text without spaces is cut.
const PIECE: usize = 8;

/// The items of a catalog as one would list them for another program: title, author, kind and address, a
/// line for each language of the title.
pub(crate) fn lines(catalog: &Catalog) -> Vec<String> {
    let lines = catalog.items.iter().flat_map(|item| {
        let author = item.resource().and_then(|resource| resource.author.as_deref());
        let address = item.link().map(|link| link.address.without_scheme());
        let rest = author.into_iter().chain([item.kind_name()]).chain(address);
        let rest: String = rest.flat_map(|part| ["  ", part]).collect();
        item.title.all().map(move |(_, title)| format!("{title}{rest}")).collect::<Vec<_>>()
    });
    lines.collect()
}

/// `count` items as a catalog: the roadmap that [`roadmap()`] makes.
pub(crate) fn catalog(count: usize) -> Outcome<Catalog> {
    let root = SourceFile { path: "made.toml".into(), text: roadmap(count)? };
    let files = RoadmapFiles { root, sections: Vec::new() };
    let problems = |problems: Vec<_>| format!("{:?}", problems.first());
    Ok(check(builtin::edition(), &[files]).map_err(problems)?)
}

/// `count` items as a learner's own roadmap: titles as long as real ones, and addresses.
pub(crate) fn roadmap(count: usize) -> Outcome<String> {
    let database = builtin::catalog()?;
    let words: Vec<Words> = SHARES.map(|(lang, _)| Words::of(&database, lang)).into();
    let hosts: Vec<&str> = database
        .items
        .iter()
        .filter_map(|item| item.link()?.address.without_scheme().split('/').next())
        .collect();
    let mut chance = Chance(0);
    let mut text = format!(
        "format = 1\nid = \"made\"\ntitle = \"Made of words\"\nsummary = \"Items of a benchmark.\"\n\
         languages = [\"en\"]\nadded = \"{}\"\n",
        builtin::edition()
    );
    for number in 0..count {
        if number % SECTION == 0 {
            let title = words.first().ok_or("there are no words")?.title(&mut chance);
            let section = number / SECTION;
            write!(text, "\n[[section]]\nid = \"part-{section}\"\ntitle = \"{title}\"\n")?;
        }
        let (lang, words) = chance.language(&words).ok_or("there are no words")?;
        let (title, host) = (words.title(&mut chance), chance.one_of(&hosts));
        let (kind, lang) = (chance.one_of(Kind::ALL).map_or("", |kind| kind.name()), lang.code());
        let slug = slug(&title);
        write!(
            text,
            "\n[[section.resource]]\nid = \"made-{number}\"\nkind = \"{kind}\"\ntitle = \"{title}\"\n\
             url = \"https://{}/{slug}{number}\"\nlang = \"{lang}\"\n",
            host.ok_or("there are no hosts")?
        )?;
    }
    Ok(text)
}

/// What an address makes of a title.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.take(4).map(|word| word.to_ascii_lowercase() + "-").collect()
}

/// What titles of a language are made of.
struct Words {
    /// As often as they are used.
    all: Vec<String>,
    /// Of its titles, in letters.
    lengths: Vec<usize>,
    /// What is between words.
    space: &'static str,
}

impl Words {
    fn of(database: &Catalog, lang: Lang) -> Self {
        let space = if matches!(lang, Lang::Th | Lang::ZhHant) { "" } else { " " };
        let items = database.items.iter();
        let texts = items.clone().flat_map(|item| iter::once(&item.title).chain(&item.description));
        let pieces = texts.flat_map(|text| {
            let whole = text.exactly(lang).unwrap_or_default();
            // Where nothing is between words, a line is as good as a word.
            let lines = if whole.is_empty() { Vec::new() } else { text.lines(lang, PIECE) };
            let lines = lines.into_iter().filter_map(|line| whole.get(line));
            let words = whole.split_whitespace();
            if space.is_empty() { lines.collect() } else { words.collect::<Vec<_>>() }
        });
        let all = pieces.filter_map(word).collect();
        let titles = items.filter_map(|item| item.title.exactly(lang));
        Self { all, lengths: titles.map(|title| title.chars().count()).collect(), space }
    }

    /// A title as long as a real one.
    fn title(&self, chance: &mut Chance) -> String {
        let length = chance.one_of(&self.lengths).copied().unwrap_or_default();
        let mut title = String::new();
        while title.is_empty() || title.chars().count() < length {
            if !title.is_empty() {
                title += self.space;
            }
            title += chance.one_of(&self.all).map_or("", String::as_str);
        }
        title
    }
}

/// `piece` without the signs around it, if it can stand in a title.
fn word(piece: &str) -> Option<String> {
    let word = piece.trim_matches(|c: char| c.is_whitespace() || ",.;:!?()，。、：；".contains(c));
    (!word.is_empty() && !word.contains(['"', '\\'])).then(|| word.to_owned())
}

/// Numbers without an order, always the same ones (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn one_of<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(things.len()).ok().filter(|count| *count > 0)?;
        things.get(usize::try_from(self.next() % count).ok()?)
    }

    /// A language, as often as it is to be there.
    fn language<'a>(&mut self, words: &'a [Words]) -> Option<(Lang, &'a Words)> {
        let mut rest = usize::try_from(self.next() % 100).ok()?;
        SHARES.into_iter().zip(words).find_map(|((lang, share), words)| {
            let is_here = rest < share;
            rest = rest.saturating_sub(share);
            is_here.then_some((lang, words))
        })
    }
}
