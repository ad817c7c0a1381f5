//! Markdown checklists bring back all that they have a place for.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::whole::{ALL, Keeps, Whole, seen_in, whole};
use crate::export::markdown;
use crate::import::{Form, Learned};

const KEEPS: Keeps = Keeps { ids: false, languages: false, facts: false, times: false, ..ALL };

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_checklist_brings_back_all_that_it_has_a_place_for(whole in whole()) {
        let text = whole.exported(markdown);
        prop_assert_eq!(seen_in(Form::Markdown, &text, KEEPS), whole.seen(KEEPS), "{}", text);
    }
}

/// What means something in Markdown at some place of a text, parted by two spaces.
const MARKS: &str = r#"2. x  1) x  12345678901. x  2024. A year  3.  # x  #  x #  x ##  C#  - x  + x  * x  -  ---  - - -
***  ===  = x  > x  [x] y  [ ] y  ```  `x` y  ~~~  ~~x~~  | a | b |  |-|  <b>x</b>  <!-- x -->
<https://x.org>  https://x.org/a_b  [x](https://x.org)  [x]: https://x.org  ![x](y)  ![x]  x!  &amp;
x &lt; y & z  x:  x\  \  *x*  **x**  _x_  x_y_z  __x__  x *  * x *  x –  – x  x – y, z: u  x ★  ★
x: y  (x)  x (y)  x,  , x  2.1. x  1.2 x  x, paper, doing  #x  "x"  'x'  微調 – 微  ~x  $x$  {#x}
@x@ y  :  ›  › x"#;

#[test]
fn texts_that_mean_something_in_markdown_come_back_from_a_checklist() {
    for text in MARKS.lines().flat_map(|line| line.split("  ")) {
        let whole = Whole { text: everywhere(text), done: Vec::new() };
        let page = whole.exported(markdown);
        assert_eq!(seen_in(Form::Markdown, &page, KEEPS), whole.seen(KEEPS), "{page}");
    }
}

/// A roadmap in which every text is `text`, and names differ by what is behind or before it.
fn everywhere(text: &str) -> String {
    let mut toml = String::from(
        "format = 1\nid = \"mine\"\nlanguages = [\"en\"]\nadded = \"0.1\"\ntitle = \"T\"\nsummary = TEXT\n\n\
         [[section]]\nid = \"a\"\ntitle = TEXT\nsummary = TEXT\n\n[[section.point]]\nen = TEXT\n\n[[section.tip]]\nen = TEXT\n",
    );
    let about = "author = TEXT\ndescription = \"D.\"\n";
    for (n, table, facts) in [
        (1, "resource", format!("kind = \"paper\"\nurl = \"https://a.org\"\n{about}")),
        (2, "resource", format!("kind = \"book\"\n{about}")),
        (3, "resource", "kind = \"tool\"\n".to_owned()),
        (4, "objective", String::new()),
        (5, "term", "expansion = TEXT\n".to_owned()),
        (6, "step", "number = \"1\"\n".to_owned()),
        (7, "step", "number = \"2.1\"\ndescription = \"D.\"\n".to_owned()),
        (8, "task", "topics = [\"xy\"]\n".to_owned()),
    ] {
        write!(toml, "\n[[section.{table}]]\nid = \"i{n}\"\ntitle = TEXT\n{facts}").unwrap();
    }
    for sort in ["term", "objective"] {
        write!(toml, "\n[[section.{sort}]]\nid = \"{sort}\"\ntitle = \"T\"\ndescription = TEXT\n")
            .unwrap();
    }
    toml.replace("TEXT", &serde_json::to_string(text).unwrap())
}

#[test]
fn sections_deeper_than_headings_come_back_from_a_checklist() {
    let mut whole = Whole { text: everywhere("x"), done: Vec::new() };
    for depth in 1..=8 {
        let table = ["section"; 8][..depth].join(".");
        let section = format!("[[{table}]]\nid = \"s{depth}\"\ntitle = \"{depth}\"");
        let objective = format!("[[{table}.objective]]\nid = \"o{depth}\"\ntitle = \"O{depth}\"");
        write!(whole.text, "\n{section}\n\n{objective}\n").unwrap();
        let note = Some(format!("On {depth}."));
        let path: Vec<String> = (1..=depth).map(|at| format!("s{at}")).collect();
        let learned = Learned { note, ..Learned::default() };
        whole.done.push((format!("mine/{}", path.join("/")), learned));
    }
    let page = whole.exported(markdown);
    assert!(page.contains("\n###### 5\n") && page.contains("\n###### *›››* 8\n"), "{page}");
    assert_eq!(seen_in(Form::Markdown, &page, KEEPS), whole.seen(KEEPS), "{page}");
}
