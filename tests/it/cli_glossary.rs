//! `waypost glossary`.

use waypost::text::fold;

use crate::support::{folder, json, of_items, output, run, text, waypost};

#[test]
fn a_term_is_explained_in_lines_of_a_readable_length() {
    insta::assert_snapshot!(text(&folder(), "glossary linear algebra"), @"
    ○ Linear algebra
      The mathematics of vectors, matrices and linear maps. Neural networks keep data and weights in
      matrices, so almost every computation in them is written in its language.
      term-linear-algebra
    ");
}

#[test]
fn all_terms_come_in_the_order_of_their_names() {
    let folder = folder();
    let document = json(&folder, "glossary");
    let mut types = of_items(&document, "type");
    types.dedup();
    assert_eq!(types, ["term"]);
    let titles: Vec<String> = of_items(&document, "title").into_iter().map(fold).collect();
    assert!(titles.len() > 10 && titles.is_sorted(), "{titles:?}");
    let russian = json(&folder, "glossary --lang ru");
    let titles: Vec<String> = of_items(&russian, "title").into_iter().map(fold).collect();
    assert!(titles.is_sorted(), "{titles:?}");
}

#[test]
fn a_term_is_found_in_any_language_by_part_of_its_name() {
    let folder = folder();
    for query in ["calc", "CALCULUS", "матем анализ", "calclus"] {
        let document = json(&folder, &format!("glossary {query}"));
        assert_eq!(of_items(&document, "id").first(), Some(&"term-calculus"), "{query}");
    }
    run(&folder, "done term-calculus").success();
    assert!(text(&folder, "glossary calculus").starts_with("✓ Calculus\n"));
}

#[test]
fn a_term_that_is_not_there_is_an_exit_code_and_a_sentence() {
    let folder = folder();
    run(&folder, "glossary zzzz qqqq").code(1).stdout("").stderr(
        "No term has “zzzz qqqq” in its name or meaning. Take a word away, or write only its start.\n",
    );
    run(&folder, "glossary zzzz --json").code(1).stdout("{\"schema\":1,\"items\":[]}\n");
}

#[test]
fn a_query_may_be_one_argument_or_several() {
    let folder = folder();
    let find =
        |words: &[&str]| output(&waypost(&folder).arg("glossary").args(words).assert().success());
    assert_eq!(find(&["linear algebra"]), find(&["algebra", "linear"]));
}
