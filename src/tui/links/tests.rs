use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::*;

const BEGIN: &str = "\u{1b}]8;id=w0;https://a.org/\u{1b}\\";

fn address(text: &str) -> WebAddress {
    WebAddress::parse(text).unwrap()
}

/// Makes the lines of a frame.
type Lines = dyn Fn(&Links) -> Vec<Line<'static>>;

/// What is written for frames of six columns and two rows, each with these lines.
fn written(is_written: bool, frames: &[&Lines]) -> Vec<String> {
    let (links, mut written) = (Links::new(is_written), Vec::new());
    let bytes = Rc::new(RefCell::new(Vec::new()));
    let backend = Linked::new(CrosstermBackend::new(Shared(Rc::clone(&bytes))), links.clone());
    let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 6, 2)) };
    let mut terminal = Terminal::with_options(backend, options).unwrap();
    for lines in frames {
        bytes.borrow_mut().clear();
        terminal
            .draw(|frame| {
                links.begin_frame(6);
                frame.render_widget(Paragraph::new(lines(&links)), frame.area());
            })
            .unwrap();
        written.push(String::from_utf8(bytes.borrow().clone()).unwrap());
    }
    written
}

/// Bytes that a test can look at while they are written.
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn link(links: &Links, text: &'static str) -> Span<'static> {
    Span::styled(text, links.style(&address("https://a.org/")))
}

#[test]
fn a_link_begins_and_ends_where_its_text_does_and_leaves_no_colour() {
    let frames = written(
        true,
        &[&|links| vec![Line::from(vec!["x".into(), link(links, "a.or"), "y".into()])]],
    );
    let (before, rest) = frames[0].split_once(BEGIN).unwrap();
    let (inside, after) = rest.split_once(HYPERLINK_END).unwrap();
    assert!(before.ends_with("x\u{1b}[39m\u{1b}[49m\u{1b}[59m\u{1b}[0m"), "{before:?}");
    assert!(inside.contains("a.or") && !inside.contains("58"), "{inside:?}");
    assert!(!after.contains("\u{1b}]8;id"), "{after:?}");
}

#[test]
fn a_cell_of_which_only_the_link_changes_is_written_again_and_what_stays_is_not() {
    let frames = written(
        true,
        &[
            &|links| vec![Line::from(link(links, "a.org"))],
            &|_| vec![Line::from("a.org")],
            &|links| {
                vec![Line::from(Span::styled("a.org", links.style(&address("https://b.org/"))))]
            },
            &|links| {
                vec![Line::from(Span::styled("a.org", links.style(&address("https://b.org/"))))]
            },
        ],
    );
    assert!(frames[1].contains("a.org") && !frames[1].contains("]8;"), "{:?}", frames[1]);
    assert!(frames[2].contains("]8;id=w1;https://b.org/"), "{:?}", frames[2]);
    assert!(!frames[3].contains("a.org"), "{:?}", frames[3]);
}

#[test]
fn a_link_over_whole_rows_is_written_on_without_moving_the_cursor() {
    let two_rows =
        |links: &Links| vec![Line::from(link(links, "https:")), Line::from(link(links, "//a.or"))];
    for is_written in [true, false] {
        let frames = written(is_written, &[&two_rows]);
        assert!(frames[0].contains("https://a.or"), "{:?}", frames[0]);
    }
    // Another link in the next row is placed.
    let frames = written(
        true,
        &[&|links| {
            let other = links.style(&address("https://b.org/"));
            vec![Line::from(link(links, "https:")), Line::from(Span::styled("//b.or", other))]
        }],
    );
    assert!(frames[0].contains("\u{1b}[2;1H//b.or"), "{:?}", frames[0]);
}

#[test]
fn a_terminal_without_links_gets_none() {
    let frames = written(false, &[&|links| vec![Line::from(link(links, "a.org"))]]);
    assert!(frames[0].contains("a.org") && !frames[0].contains("]8;"), "{:?}", frames[0]);
    assert!(!frames[0].contains("58;2"), "{:?}", frames[0]);
}

#[test]
fn an_address_that_is_too_long_for_a_link_is_shown_all_the_same() {
    let frames = written(
        true,
        &[&|links| {
            let long = address(&format!("https://a.org/{}", "x".repeat(3000)));
            vec![Line::from(Span::styled("a.org", links.style(&long)))]
        }],
    );
    assert!(frames[0].contains("a.org") && !frames[0].contains("]8;"), "{:?}", frames[0]);
}
