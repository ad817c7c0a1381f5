//! The painter: the model becomes a frame, and the frame one write.

use std::io::{self, Write};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::frame::FrameWriter;
use super::guard::Asked;
use super::steady::{Doubts, Steady, UnsteadyRows};
use super::theme::Theme;
use super::title::Title;
use super::view::{Screen, Scrolls};
use crate::app::{Model, Viewport};
use crate::i18n::Texts;
use crate::phrase::Phrase;

/// Everything that drawing needs besides the model.
pub(super) struct Painter<'a> {
    pub(super) texts: &'a Texts,
    /// What may be asked of the terminal.
    pub(super) asked: Asked,
    /// Has `waypost doctor` ever measured it?
    pub(super) is_measured: bool,
    theme: Theme,
    /// The name under which `theme` was looked up last.
    theme_name: String,
    /// The name of the theme that fits the terminal.
    fitting: &'static str,
    scrolls: Scrolls,
    writer: FrameWriter,
    unsteady: UnsteadyRows,
    /// None where the title of the window is left alone.
    title: Option<Title>,
    terminal: Terminal<Steady<CrosstermBackend<FrameWriter>>>,
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
}

impl<'a> Painter<'a> {
    /// Prepares to paint on the terminal of the program.
    pub(super) fn new(
        texts: &'a Texts,
        theme: Theme,
        theme_name: String,
        fitting: &'static str,
        canvas: Canvas,
    ) -> io::Result<Self> {
        // With NO_COLOR crossterm would reset attributes where it leaves colours out: themes decide.
        crossterm::style::force_color_output(true);
        let Canvas { asked, is_measured, doubts } = canvas;
        let writer = FrameWriter::new(asked);
        let unsteady = UnsteadyRows::new(doubts);
        let title = (asked == Asked::Title).then(Title::default);
        let backend = Steady::new(CrosstermBackend::new(writer.clone()), unsteady.clone());
        let terminal = Terminal::new(backend)?;
        let scrolls = Scrolls::default();
        Ok(Self {
            texts,
            asked,
            is_measured,
            theme,
            theme_name,
            fitting,
            scrolls,
            writer,
            unsteady,
            title,
            terminal,
        })
    }

    /// Paints the model, to be shown next, and answers how the panes were laid out.
    pub(super) fn paint(&mut self, model: &Model) -> io::Result<Viewport> {
        if self.theme_name != model.ui.theme {
            // The model only ever names themes that there are.
            self.theme = Theme::find(&model.ui.theme, self.fitting).map_err(io::Error::other)?;
            self.theme_name.clone_from(&model.ui.theme);
        }
        let screen = Screen { model, theme: &self.theme, texts: self.texts };
        let (scrolls, mut viewport) = (&mut self.scrolls, model.viewport);
        self.terminal.draw(|frame| {
            viewport = screen.draw(scrolls, frame);
            self.unsteady.find_in(frame.buffer_mut());
        })?;
        if let Some(title) = &mut self.title {
            let section = Phrase::new("window-title").with("section", screen.title(model.ui.node));
            let change = title.change(&self.texts.say(&section)).unwrap_or_default();
            self.writer.write_all(change.as_bytes())?;
        }
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
        self.title.iter_mut().for_each(Title::forget);
        self.terminal.clear()
    }
}
