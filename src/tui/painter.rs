//! The painter: the model becomes a frame, and the frame one write.

use std::io;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::frame::FrameWriter;
use super::steady::{Steady, UnsteadyRows};
use super::theme::Theme;
use super::view::Screen;
use crate::app::{Model, Regions, Viewport};
use crate::i18n::Texts;

/// Everything that drawing needs besides the model.
pub(super) struct Painter<'a> {
    pub(super) texts: &'a Texts,
    theme: Theme,
    /// The name under which `theme` was looked up last.
    theme_name: String,
    /// The name of the theme that fits the terminal.
    fitting: &'static str,
    writer: FrameWriter,
    unsteady: UnsteadyRows,
    terminal: Terminal<Steady<CrosstermBackend<FrameWriter>>>,
}

impl<'a> Painter<'a> {
    /// Prepares to paint on the terminal of the program.
    pub(super) fn new(
        texts: &'a Texts,
        theme: Theme,
        theme_name: String,
        fitting: &'static str,
    ) -> io::Result<Self> {
        // With NO_COLOR crossterm would reset attributes where it leaves colours out: themes decide.
        crossterm::style::force_color_output(true);
        let writer = FrameWriter::default();
        let unsteady = UnsteadyRows::default();
        let backend = Steady::new(CrosstermBackend::new(writer.clone()), unsteady.clone());
        let terminal = Terminal::new(backend)?;
        Ok(Self { texts, theme, theme_name, fitting, writer, unsteady, terminal })
    }

    /// Paints the model, to be shown next, and answers how the panes were laid out and what stands where.
    pub(super) fn paint(&mut self, model: &Model) -> io::Result<(Viewport, Regions)> {
        if self.theme_name != model.ui.theme {
            // The model only ever names themes that there are.
            self.theme = Theme::find(&model.ui.theme, self.fitting).map_err(io::Error::other)?;
            self.theme_name.clone_from(&model.ui.theme);
        }
        let screen = Screen::new(model, &self.theme, self.texts);
        let mut viewport = model.viewport;
        self.terminal.draw(|frame| {
            viewport = screen.draw(frame);
            self.unsteady.find_in(frame.buffer_mut());
        })?;
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
        self.terminal.clear()
    }
}
