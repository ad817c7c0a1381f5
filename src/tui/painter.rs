//! The painter: the model becomes a frame, and the frame one write.

use std::io::{self, Write};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::frame::FrameWriter;
use super::guard::Asked;
use super::links::{Linked, Links};
use super::steady::{Doubts, Steady, UnsteadyRows};
use super::theme::{Depth, Theme, Themes};
use super::title::Title;
use super::view::Screen;
use crate::app::{Ground, Model, Regions, Ui, Viewport};
use crate::i18n::Texts;
use crate::keymap::Keymap;
use crate::phrase::Phrase;

/// Everything that drawing needs besides the model.
pub(super) struct Painter<'a> {
    pub(super) texts: &'a mut Texts,
    /// What may be asked of the terminal.
    pub(super) asked: Asked,
    /// Has `waypost doctor` ever measured it?
    pub(super) is_measured: bool,
    keymap: &'a Keymap,
    theme: Theme,
    /// What `theme` was made for: its name, and the ground of the terminal.
    made_for: (String, Ground),
    writer: FrameWriter,
    unsteady: UnsteadyRows,
    /// None where the title of the window is left alone.
    title: Option<Title>,
    links: Links,
    terminal: Terminal<Steady<Linked<CrosstermBackend<FrameWriter>>>>,
}

/// What is known of the terminal that is painted on.
#[derive(Debug)]
pub(super) struct Canvas {
    /// What may be asked of it.
    pub(super) asked: Asked,
    /// Has `waypost doctor` ever measured it?
    pub(super) is_measured: bool,
    /// Which clusters may take other columns than reckoned.
    pub(super) doubts: Doubts,
    /// Are addresses links of it?
    pub(super) has_links: bool,
    /// How many colours it has.
    pub(super) depth: Depth,
}

impl<'a> Painter<'a> {
    /// Prepares to paint on the terminal of the program.
    pub(super) fn new(
        (texts, keymap): (&'a mut Texts, &'a Keymap),
        theme: Theme,
        made_for: (String, Ground),
        canvas: Canvas,
    ) -> io::Result<Self> {
        // With NO_COLOR crossterm would reset attributes where it leaves colours out: themes decide.
        crossterm::style::force_color_output(true);
        let Canvas { asked, is_measured, doubts, has_links, depth } = canvas;
        let writer = FrameWriter::new(asked, depth);
        let unsteady = UnsteadyRows::new(doubts);
        let title = (asked == Asked::Title).then(Title::default);
        let links = Links::new(has_links);
        let backend = Linked::new(CrosstermBackend::new(writer.clone()), links.clone());
        let terminal = Terminal::new(Steady::new(backend, unsteady.clone()))?;
        Ok(Self {
            texts,
            asked,
            is_measured,
            keymap,
            theme,
            made_for,
            writer,
            unsteady,
            title,
            links,
            terminal,
        })
    }

    /// Paints the model with one of `themes`, to be shown next, and answers how the panes were laid out and
    /// what stands where.
    pub(super) fn paint(
        &mut self,
        model: &Model,
        themes: &Themes,
    ) -> io::Result<(Viewport, Regions)> {
        let Ui { theme, ground, .. } = &model.ui;
        if (&self.made_for.0, self.made_for.1) != (theme, *ground) {
            // The model only names themes that were read without a mistake. If the file of one was just
            // spoiled, the screen stays as it is, and the list of themes says what is wrong.
            if let Ok(made) = themes.find(theme, *ground) {
                self.theme = made;
            }
            self.made_for = (theme.clone(), *ground);
        }
        let links = &self.links;
        let screen = Screen::new(model, &self.theme, &*self.texts, self.keymap, links);
        let mut viewport = model.viewport;
        self.terminal.draw(|frame| {
            links.begin_frame(frame.area().width);
            viewport = screen.draw(frame);
            self.unsteady.find_in(frame.buffer_mut());
        })?;
        if let Some(title) = &mut self.title {
            let section = Phrase::new("window-title").with("section", screen.title(model.ui.node));
            let change = title.change(&self.texts.say(&section)).unwrap_or_default();
            self.writer.write_all(change.as_bytes())?;
        }
        Ok((viewport, screen.into_regions()))
    }

    /// Writes what was painted to the terminal.
    pub(super) fn show(&self) -> io::Result<()> {
        self.writer.send(&mut io::stdout())
    }

    /// Has the terminal still the size of what was painted last?
    pub(super) fn fits(&mut self) -> io::Result<bool> {
        let painted = self.terminal.current_buffer_mut().area.as_size();
        Ok(self.terminal.size()? == painted)
    }

    /// Has the next frame painted from nothing.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.title.iter_mut().for_each(Title::forget);
        self.terminal.clear()
    }
}
