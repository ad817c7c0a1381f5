//! The painter: the model becomes a frame, and the frame one write.

use std::io;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::frame::FrameWriter;
use super::steady::{Steady, UnsteadyRows};
use super::theme::{Depth, Theme, Themes};
use super::view::{Screen, Scrolls};
use crate::app::{Ground, Model, Ui, Viewport};
use crate::i18n::Texts;

/// Everything that drawing needs besides the model.
pub(super) struct Painter<'a> {
    pub(super) texts: &'a Texts,
    theme: Theme,
    /// What `theme` was made for: its name, and the ground of the terminal.
    made_for: (String, Ground),
    scrolls: Scrolls,
    writer: FrameWriter,
    unsteady: UnsteadyRows,
    terminal: Terminal<Steady<CrosstermBackend<FrameWriter>>>,
}

impl<'a> Painter<'a> {
    /// Prepares to paint on the terminal of the program.
    pub(super) fn new(
        texts: &'a Texts,
        theme: Theme,
        made_for: (String, Ground),
        depth: Depth,
    ) -> io::Result<Self> {
        // With NO_COLOR crossterm would reset attributes where it leaves colours out: themes decide.
        crossterm::style::force_color_output(true);
        let writer = FrameWriter::new(depth);
        let unsteady = UnsteadyRows::default();
        let backend = Steady::new(CrosstermBackend::new(writer.clone()), unsteady.clone());
        let terminal = Terminal::new(backend)?;
        let scrolls = Scrolls::default();
        Ok(Self { texts, theme, made_for, scrolls, writer, unsteady, terminal })
    }

    /// Paints the model with one of `themes`, to be shown next, and answers how the panes were laid out.
    pub(super) fn paint(&mut self, model: &Model, themes: &Themes) -> io::Result<Viewport> {
        let Ui { theme, ground, .. } = &model.ui;
        if (&self.made_for.0, self.made_for.1) != (theme, *ground) {
            // The model only names themes that were read without a mistake. If the file of one was just
            // spoiled, the screen stays as it is, and the list of themes says what is wrong.
            if let Ok(made) = themes.find(theme, *ground) {
                self.theme = made;
            }
            self.made_for = (theme.clone(), *ground);
        }
        let screen = Screen { model, theme: &self.theme, texts: self.texts };
        let (scrolls, mut viewport) = (&mut self.scrolls, model.viewport);
        self.terminal.draw(|frame| {
            viewport = screen.draw(scrolls, frame);
            self.unsteady.find_in(frame.buffer_mut());
        })?;
        Ok(viewport)
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
        self.terminal.clear()
    }
}
