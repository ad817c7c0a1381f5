//! Markdown as lines: what a learner wrote, with its headings, lists and emphasis shown rather than told.

mod block;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use ratatui::style::Modifier;
use ratatui::text::Line;

use super::Screen;
use crate::address::WebAddress;
use crate::symbols::Symbol;
use crate::tui::theme::Role;
use block::{Block, Margin};

/// What the lines of a code block are set off by.
const CODE: &str = "  ";

/// The lines of `text` in `columns`. Line ends stay where the learner put them.
pub(super) fn markdown(screen: &Screen<'_>, text: &str, columns: usize) -> Vec<Line<'static>> {
    let mut page = Page { screen, columns, lines: Vec::new(), block: Block::default() };
    page.block.style = screen.style(Role::Text);
    let options =
        Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES;
    let mut state = State::default();
    for event in Parser::new_ext(text, options) {
        state.take(&mut page, event);
    }
    page.flush();
    while page.lines.last().is_some_and(|line| line.width() == 0) {
        page.lines.pop();
    }
    page.lines
}

/// The lines so far, and the block that is being read.
struct Page<'a> {
    screen: &'a Screen<'a>,
    columns: usize,
    lines: Vec<Line<'static>>,
    block: Block,
}

/// What the events so far have opened.
#[derive(Default)]
struct State {
    /// The lists, each with its next number where it has any.
    lists: Vec<Option<u64>>,
    /// The addresses of links, with where in the block their texts begin.
    links: Vec<(String, usize)>,
    is_code: bool,
}

impl Page<'_> {
    /// A sign with air behind it.
    fn sign(&self, symbol: Symbol) -> String {
        format!("{} ", self.screen.symbol(symbol))
    }

    /// Puts the block that was read on the page.
    fn flush(&mut self) {
        let lines = self.block.take_lines(self.columns);
        self.lines.extend(lines);
    }

    /// An empty line before what comes, but never two, and none at the top or where a list begins.
    fn gap(&mut self) {
        self.flush();
        if self.lines.last().is_some_and(|line| line.width() > 0) && !self.block.has_mark() {
            let margin = self.block.margin_line(self.columns);
            self.lines.push(margin);
        }
    }
}

impl State {
    fn take(&mut self, page: &mut Page<'_>, event: Event<'_>) {
        let muted = page.screen.style(Role::Muted);
        match event {
            Event::Start(tag) => self.open(page, tag),
            Event::End(tag) => self.close(page, tag),
            Event::Text(text) if self.is_code => page.block.code(&text),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                page.block.push(&text);
            }
            // Not by its colour alone.
            Event::Code(text) => page.block.push_styled(&format!("`{text}`"), muted),
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                page.block.push_styled(&text, muted);
            }
            Event::SoftBreak | Event::HardBreak => page.flush(),
            Event::Rule => {
                page.gap();
                page.block.push_styled(
                    &page.screen.symbol(Symbol::Horizontal).repeat(page.columns.min(24)),
                    page.screen.style(Role::Faint),
                );
                page.flush();
            }
            Event::TaskListMarker(is_done) => {
                page.block
                    .mark(&page.sign(if is_done { Symbol::Done } else { Symbol::Todo }), muted);
            }
            Event::FootnoteReference(name) => page.block.push_styled(&format!("[{name}]"), muted),
        }
    }

    fn open(&mut self, page: &mut Page<'_>, tag: Tag<'_>) {
        let muted = page.screen.style(Role::Muted);
        match tag {
            Tag::Heading { level, .. } => {
                page.gap();
                let style = page.screen.style(Role::Heading);
                let is_title = matches!(level, HeadingLevel::H1 | HeadingLevel::H2);
                let line = if is_title { Modifier::UNDERLINED } else { Modifier::empty() };
                page.block.add(style.add_modifier(Modifier::BOLD | line));
            }
            Tag::Paragraph if self.lists.is_empty() => page.gap(),
            Tag::Paragraph => page.flush(),
            Tag::BlockQuote(_) => {
                page.gap();
                page.block.open(Margin::Each(page.sign(Symbol::Vertical)), muted);
            }
            Tag::CodeBlock(kind) => {
                page.gap();
                let indent = matches!(kind, CodeBlockKind::Fenced(_) | CodeBlockKind::Indented);
                page.block.open(Margin::Each(if indent { CODE } else { "" }.to_owned()), muted);
                page.block.add(muted);
                self.is_code = true;
            }
            Tag::List(first) => {
                if self.lists.is_empty() {
                    page.gap();
                } else {
                    page.flush();
                }
                self.lists.push(first);
            }
            Tag::Item => {
                page.flush();
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => page.sign(Symbol::Dot),
                };
                page.block.open(Margin::First(mark), muted);
            }
            Tag::Emphasis => page.block.add(Modifier::ITALIC.into()),
            Tag::Strong | Tag::TableHead => page.block.add(Modifier::BOLD.into()),
            Tag::Strikethrough => page.block.add(Modifier::CROSSED_OUT.into()),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let link = WebAddress::parse(&dest_url).map(|address| page.screen.link(&address));
                self.links.push((dest_url.into_string(), page.block.len()));
                // Only what could be opened is a link.
                page.block.add(link.unwrap_or_else(|_other| page.screen.style(Role::Link)));
            }
            Tag::Table(_) => page.gap(),
            Tag::TableCell if page.block.len() > 0 => {
                let edge = format!(" {}", page.sign(Symbol::Vertical));
                page.block.push_styled(&edge, page.screen.style(Role::Faint));
            }
            _ => {}
        }
    }

    fn close(&mut self, page: &mut Page<'_>, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::TableHead => {
                page.flush();
                page.block.drop_style();
            }
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                page.flush();
                page.block.close();
            }
            TagEnd::CodeBlock => {
                page.flush();
                page.block.drop_style();
                page.block.close();
                self.is_code = false;
            }
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => page.block.drop_style(),
            TagEnd::Link | TagEnd::Image => {
                page.block.drop_style();
                self.name_address(page);
            }
            TagEnd::Paragraph | TagEnd::TableRow | TagEnd::HtmlBlock => page.flush(),
            _ => {}
        }
    }

    /// The address of a link behind its text, where that does not say it: a terminal has no tips.
    fn name_address(&mut self, page: &mut Page<'_>) {
        let Some((address, start)) = self.links.pop() else { return };
        let bare = |text: &str| {
            let text = text.trim_start_matches("https://").trim_start_matches("http://");
            text.trim_start_matches("mailto:").trim_end_matches('/').to_owned()
        };
        if !address.is_empty() && bare(page.block.since(start)) != bare(&address) {
            let address = format!(" ({})", bare(&address));
            page.block.push_styled(&address, page.screen.style(Role::Muted));
        }
    }
}
