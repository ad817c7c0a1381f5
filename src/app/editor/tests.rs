use super::*;

/// Room for this many columns.
const COLUMNS: usize = 10;

fn written(text: &str) -> Editor {
    let mut editor = Editor::default();
    for letter in text.chars() {
        editor.insert(&letter.to_string());
    }
    editor
}

/// The text with a bar where the caret is.
fn with_caret(editor: &Editor) -> String {
    let (before, after) = editor.text.split_at(editor.caret);
    format!("{before}|{after}")
}

fn rows(editor: &Editor) -> Vec<&str> {
    editor.rows(COLUMNS).into_iter().map(|row| editor.text.get(row).unwrap()).collect()
}

#[test]
fn the_caret_never_stands_inside_of_a_letter_and_its_marks() {
    for word in ["รู้", "క్ష", "स्त्री", "й", "微"] {
        let mut editor = written(&format!("a{word}"));
        let end = with_caret(&editor);
        while editor.caret > 1 {
            editor.left();
            assert!(editor.is_boundary(editor.caret), "{word}");
        }
        editor.erase_next();
        while editor.text.len() > 1 {
            editor.erase_next();
        }
        assert_eq!(with_caret(&editor), "a|", "{word}");
        editor.undo();
        assert_eq!(editor.text, end.replace('|', ""), "{word}");
    }
}

#[test]
fn lines_are_wrapped_between_words_and_nothing_is_lost() {
    let editor = Editor::new("one two three four\n\nกินข้าวกับปลาทูทอด\n注意力機制，模型讀書");
    let shown = rows(&editor);
    assert!(shown.iter().all(|row| crate::text::width(row.trim_end()) <= COLUMNS), "{shown:?}");
    assert_eq!(shown[..4], ["one two ", "three four", "", "กินข้าวกับปลา"]);
    assert_eq!(shown.concat(), editor.text.replace('\n', ""));
}

#[test]
fn up_and_down_keep_the_column_and_go_through_wrapped_rows() {
    let mut editor = Editor::new("one two three\nx\nlast line");
    assert_eq!(editor.caret(COLUMNS), (3, 9));
    let mut after = |by| {
        editor.move_rows(by, COLUMNS);
        with_caret(&editor)
    };
    assert_eq!(after(-1), "one two three\nx|\nlast line");
    assert_eq!(after(-1), "one two three|\nx\nlast line");
    assert_eq!(after(-1), "one two| three\nx\nlast line", "the end of the row is that of the next");
    assert_eq!(after(1), "one two three|\nx\nlast line");
    assert_eq!(after(9), "one two three\nx\nlast line|");
    assert_eq!(after(-9), "one two| three\nx\nlast line");
    assert_eq!(after(-1), "|one two three\nx\nlast line");
}

#[test]
fn home_and_end_are_those_of_the_row() {
    let mut editor = Editor::new("one two three");
    editor.start(COLUMNS);
    assert_eq!(with_caret(&editor), "one two |three");
    editor.left();
    editor.start(COLUMNS);
    assert_eq!(with_caret(&editor), "|one two three");
    editor.end(COLUMNS);
    assert_eq!(with_caret(&editor), "one two| three");
}

#[test]
fn a_word_or_a_line_goes_at_once_and_a_line_end_by_itself() {
    let mut editor = Editor::new("one\ntwo three ");
    editor.erase_word();
    assert_eq!(with_caret(&editor), "one\ntwo |");
    editor.erase_line();
    assert_eq!(with_caret(&editor), "one\n|");
    editor.erase_word();
    assert_eq!(with_caret(&editor), "one|");
}

#[test]
fn undo_goes_back_word_by_word_and_redo_forward_again() {
    let mut editor = written("one two");
    editor.erase();
    editor.erase();
    editor.left();
    editor.insert("pasted\nlines");
    let mut seen = vec![editor.text.clone()];
    for _ in 0..5 {
        editor.undo();
        seen.push(editor.text.clone());
    }
    assert_eq!(seen, ["one pasted\nlinest", "one t", "one two", "one ", "", ""]);
    for _ in 0..5 {
        editor.redo();
    }
    assert_eq!(with_caret(&editor), "one pasted\nlines|t");
}

#[test]
fn what_is_pasted_keeps_its_lines_and_brings_nothing_invisible() {
    let mut editor = Editor::default();
    editor.insert("a\r\n\tb\u{1b}[2J\u{202e}\rc");
    assert_eq!(editor.text, "a\n    b[2J\nc");
}
