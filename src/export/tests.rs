//! What tests of all formats use: a small roadmap with progress, and texts that mean harm.

use crate::catalog::{Catalog, Lang, Levels, Minutes, RoadmapFiles, RoadmapIx, SourceFile, check};
use crate::progress::{Event, Journal, Overview, RestDays};

use super::{Export, LeftOut, Words, bibtex, html, left_out, markdown, netscape, opml, svg};

/// A catalog, a learner, and all roadmaps.
pub(crate) struct Desk {
    pub(crate) catalog: Catalog,
    pub(crate) overview: Overview,
    roadmaps: Vec<RoadmapIx>,
}

impl Desk {
    /// The roadmap in `text`, with its item `one` done, starred and noted, `two` being done and `three`
    /// skipped.
    pub(crate) fn new(text: &str) -> Self {
        let root = SourceFile { path: "test.toml".into(), text: text.to_owned() };
        let files = [RoadmapFiles { root, sections: Vec::new() }];
        let catalog = check("0.1", &files).unwrap();
        let mut journal = Journal::default();
        let changes = [
            ("one", "status", "\"done\""),
            ("one", "starred", "true"),
            ("one", "note", "\"=1+1 <b>& \\\"x\\\"\\u001b[31m\\nsecond\""),
            ("two", "status", "\"doing\""),
            ("three", "status", "\"skipped\""),
        ];
        for (n, (item, field, value)) in changes.into_iter().enumerate() {
            let line = format!(
                r#"{{"v":1,"id":"e{n}","hlc":"00000000000{n}-0000","device":"desk","at":"2026-11-0{}T20:15:00+07:00","item":"{item}","field":"{field}","value":{value},"undoes":null}}"#,
                n + 1
            );
            journal.insert(Event::from_line(line.as_bytes()).unwrap());
        }
        let overview = Overview::new(&catalog, &journal);
        let roadmaps = (0..catalog.roadmaps.len()).map(RoadmapIx::new).collect();
        Self { catalog, overview, roadmaps }
    }

    pub(crate) fn export(&self) -> Export<'_> {
        export_of(&self.catalog, &self.overview, &self.roadmaps)
    }
}

/// `roadmaps` of `catalog` in English, on a day in November.
pub(crate) fn export_of<'a>(
    catalog: &'a Catalog,
    overview: &'a Overview,
    roadmaps: &'a [RoadmapIx],
) -> Export<'a> {
    Export {
        catalog,
        overview,
        roadmaps,
        lang: Lang::En,
        today: jiff::civil::date(2026, 11, 26),
        rest: RestDays::default(),
        words: &Ids,
    }
}

/// Words that are the ids of the texts.
pub(crate) struct Ids;

impl Words for Ids {
    fn text(&self, id: &str) -> String {
        id.to_owned()
    }

    fn level(&self, levels: Levels) -> String {
        levels.to_string()
    }

    fn minutes(&self, minutes: Minutes) -> String {
        format!("{} minutes", minutes.amount)
    }

    fn done(&self, count: usize) -> String {
        format!("{count} done")
    }

    fn spent(&self, minutes: u32) -> String {
        format!("{minutes} spent")
    }
}

/// A roadmap in which every text is `text`.
pub(crate) fn nasty(text: &str) -> String {
    let text = serde_json::to_string(text).unwrap(); // TOML escapes the same characters in the same way
    let item = |id: &str| {
        format!(
            "[[section.resource]]\nid = \"{id}\"\nkind = \"paper\"\ntitle = {text}\n\
             url = \"https://arxiv.org/abs/1706.{id}?a=1&b='2'\"\nauthor = {text}\ndescription = {text}\n"
        )
    };
    let (one, two, three) = (item("one"), item("two"), item("three"));
    format!(
        "format = 1\nadded = \"0.1\"\nid = \"x\"\ntitle = {text}\nsummary = {text}\nlanguages = [\"en\"]\n\
         [[section]]\nid = \"a\"\ntitle = {text}\nsummary = {text}\n{one}\
         [[section.section]]\nid = \"b\"\ntitle = {text}\n{}{}",
        two.replace("[[section.", "[[section.section."),
        three.replace("[[section.", "[[section.section.")
    )
}

/// What would be a script, a tag, a comment, a command of TeX and of Markdown where it were not escaped.
const HARM: &str = "<script>alert('a')</script>\"><img src=x onerror=alert(1)> --> & {\\input{x}} `$(id)` [b](javascript:c) *d* # =1";

#[test]
fn texts_are_texts_in_every_form() {
    let desk = Desk::new(&nasty(HARM));
    let export = desk.export();
    for page in [html(&export), svg(&export), opml(&export), netscape(&export)] {
        assert!(
            !page.contains("<script") && !page.contains("<img") && !page.contains("-->"),
            "{page}"
        );
        assert!(page.contains("&lt;script&gt;alert(&#39;a&#39;)"), "{page}");
        assert!(!page.contains('\u{1b}'), "no escape sequence leaves in a note");
    }
    let page = markdown(&export);
    assert!(
        page.contains(r"\<script>alert('a')\</script>")
            && page.contains(r"\[b\](javascript:c) \*d\*"),
        "{page}"
    );
    let page = bibtex(&export);
    let command = r"\textbraceleft{}\textbackslash{}input\textbraceleft{}x\textbraceright{}";
    assert!(page.contains(command) && page.contains(r"\$(id)"), "{page}");
    for page in [page, markdown(&export)] {
        assert!(!page.contains('\u{1b}'));
    }
}

#[test]
fn a_checklist_says_how_far_the_learner_is() {
    let page = markdown(&Desk::new(&nasty("Text")).export());
    insta::assert_snapshot!(page, @r#"
    <!-- waypost checklist 1 -->

    # Text

    Text

    ## Text

    Text

    - [x] [Text](<https://arxiv.org/abs/1706.one?a=1&b='2'>) *★* – Text, *kind-paper, 2026-11-01*: Text
      > =1+1 <b>& "x"[31m
      > second

    ### Text

    - [ ] [Text](<https://arxiv.org/abs/1706.two?a=1&b='2'>) – Text, *kind-paper, export-doing, 2026-11-04*: Text
    - [ ] [Text](<https://arxiv.org/abs/1706.three?a=1&b='2'>) – Text, *kind-paper, export-skipped, 2026-11-05*: Text
    "#);
}

#[test]
fn bookmarks_have_folders_tags_dates_and_notes() {
    let page = netscape(&Desk::new(&nasty("Text")).export());
    insta::assert_snapshot!(page, @r#"
    <!DOCTYPE NETSCAPE-Bookmark-file-1>
    <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
    <META NAME="generator" CONTENT="waypost">
    <TITLE>Text</TITLE>
    <H1>Text</H1>
    <DL><p>
    <DT><H3>Text</H3>
    <DD>Text
    <DL><p>
    <DT><H3>Text</H3>
    <DD>Text
    <DL><p>
    <DT><A HREF="https://arxiv.org/abs/1706.one?a=1&amp;b=&#39;2&#39;" ADD_DATE="1793538900" TAGS="paper,done,starred" AUTHOR="Text">Text</A>
    <DD>Text
    =1+1 &lt;b&gt;&amp; &quot;x&quot;[31m
    second
    <DT><H3>Text</H3>
    <DL><p>
    <DT><A HREF="https://arxiv.org/abs/1706.two?a=1&amp;b=&#39;2&#39;" ADD_DATE="1793798100" TAGS="paper,doing" AUTHOR="Text">Text</A>
    <DD>Text
    <DT><A HREF="https://arxiv.org/abs/1706.three?a=1&amp;b=&#39;2&#39;" ADD_DATE="1793884500" TAGS="paper,skipped" AUTHOR="Text">Text</A>
    <DD>Text
    </DL><p>
    </DL><p>
    </DL><p>
    </DL><p>
    "#);
}

#[test]
fn what_bookmarks_have_no_place_for_is_counted_once() {
    let desk = Desk::new(&nasty("Text"));
    assert_eq!(left_out(&desk.export()), LeftOut::default());
    let term = "[[section.term]]\nid = \"t\"\ntitle = \"T\"\n";
    let desk = Desk::new(
        &nasty("Text").replace("[[section.section]]", &format!("{term}[[section.section]]")),
    );
    assert_eq!(left_out(&desk.export()), LeftOut { items: 1, notes: 0 });
}

#[test]
fn a_reference_has_what_is_known_and_the_number_of_the_paper() {
    let page = bibtex(&Desk::new(&nasty("Text")).export());
    insta::assert_snapshot!(page.split("\n\n").next().unwrap(), @r#"
    @online{one,
      title = {{Text}},
      author = {{Text}},
      url = {https://arxiv.org/abs/1706.one?a=1&b='2'},
      urldate = {2026-11-01},
      eprint = {1706.one},
      archiveprefix = {arXiv},
      keywords = {paper, done, starred},
      groups = {Text > Text},
      abstract = {Text},
      annote = {done 2026-11-01. =1+1 \textless{}b\textgreater{}\& "x"[31m second},
    }
    "#);
}

#[test]
fn an_outline_keeps_what_it_has_no_attribute_for_in_a_namespace() {
    let page = opml(&Desk::new(&nasty("Text")).export());
    insta::assert_snapshot!(page.lines().skip(6).take(4).collect::<Vec<_>>().join("\n"), @r#"
    <outline text="Text" description="Text" waypost:id="x" waypost:languages="en">
    <outline text="Text" description="Text" waypost:id="a">
    <outline text="Text" type="link" url="https://arxiv.org/abs/1706.one?a=1&amp;b=&#39;2&#39;" description="Text" category="paper,done,starred" waypost:id="one" waypost:kind="paper" waypost:status="done" waypost:author="Text" waypost:starred="true" waypost:since="2026-11-01T20:15:00+07:00" waypost:done-at="2026-11-01T20:15:00+07:00" waypost:updated-at="2026-11-03T20:15:00+07:00" waypost:note="=1+1 &lt;b&gt;&amp; &quot;x&quot;[31m&#10;second"/>
    <outline text="Text" waypost:id="b">
    "#);
}
