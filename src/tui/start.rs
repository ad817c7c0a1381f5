//! What the program starts with: the session, the device, a theme, the workers.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::ground;
use super::guard::Asked;
use super::host::{TerminalHost, Wants};
use super::input::Incoming;
use super::painter::{Canvas, Painter};
use super::run::terminal_error;
use super::steady::Doubts;
use super::theme::{Depth, Theme, Themes};
use super::worker::{JournalWorker, SearchWorker};
use crate::app::{Ground, Model, Tone, Ui};
use crate::catalog::Lang;
use crate::config::{Known, Layer, Setting, Settings, Value};
use crate::error::Error;
use crate::i18n::Texts;
use crate::keymap::Keymap;
use crate::library::{LeftOut, Library, Loaded};
use crate::phrase::Phrase;
use crate::platform::{self, Widths};
use crate::progress::{DeviceId, Session};
use crate::store::{ConfigFile, Store};
use crate::symbols::Symbols;

/// How long to wait at a first start while others hold the lock, before the screen is there. Who gets no
/// name written down now does so with the first deed.
const PATIENCE: Duration = Duration::from_millis(500);

/// What the program was started with.
#[derive(Debug)]
pub struct Options {
    /// The learner's own roadmaps, to be looked at again and again.
    pub library: Library,
    /// What there is to learn.
    pub loaded: Loaded,
    /// What tells the built-in roadmaps from those of other editions.
    pub fingerprint: &'static str,
    /// Where the journal is; none when there is no folder for it.
    pub store: Option<Store>,
    /// The settings, and who says so.
    pub settings: Settings,
    /// The file in which they stand; none when there is no folder for it.
    pub config_file: Option<ConfigFile>,
    /// What they can be.
    pub known: Known,
    /// The folder of the learner's own themes.
    pub themes: Option<PathBuf>,
}

/// Makes the model, the host with its workers, and the painter.
pub(super) fn start<'a>(
    options: Options,
    (texts, keymap): (&'a mut Texts, &'a Keymap),
    to_loop: &Sender<Incoming>,
) -> Result<(Model, TerminalHost, Painter<'a>), Error> {
    let Options { library, loaded, fingerprint, store, mut settings, config_file, known, themes } =
        options;
    let Loaded { catalog, left_out } = loaded;
    let store = store.map(|store| store.with_patience(PATIENCE));
    let (device, session, problem) = open(store.as_ref(), platform::fresh_id()?);
    let home = kept_where(store.as_ref());
    let canvas = canvas(store.as_ref(), &mut settings);
    // It reads the journal while the rest is made.
    let journal = store
        .map(|store| JournalWorker::start(store, device.clone(), to_loop.clone()))
        .transpose()?;
    let locale = platform::language(&|name| std::env::var_os(name)).unwrap_or(Lang::En);
    let ui = Ui { lang: locale, ..Ui::first(&catalog) };
    let today = platform::now().date();
    let catalog = Arc::new(catalog);
    let mut model = Model::new(Arc::clone(&catalog), device.clone(), today, ui);
    let environment = |name: &str| std::env::var_os(name);
    model.terminal = ground::terminal_name(&environment);
    model.ui.ground = ground::told(&environment).unwrap_or_default();
    let is_chosen = settings.get(Setting::Theme).1 > Layer::Session;
    model.begin_with(settings, locale);
    model.settings_file = config_file.as_ref().map(ConfigFile::shown);
    model.known.clone_from(&known);
    model.resume(&session);
    model.home = home;
    let themes = Themes::new(themes, canvas.depth);
    let (name, theme, no_theme) =
        find_theme(model.config.theme.clone(), &themes, model.ui.ground, is_chosen)?;
    if no_theme.is_some() {
        model.forget_theme(&name);
    }
    if model.config.symbols == Some(Symbols::Ascii) {
        texts.set_symbols(Symbols::Ascii);
    }
    let left_out = left_out.iter().map(LeftOut::phrase);
    for text in left_out.chain(problem.or(no_theme)) {
        model.say(Tone::Error, text);
    }
    let (search, wants) = (SearchWorker::new(), Wants::default());
    let to_loop = to_loop.clone();
    let (library, draft, edits_settings) = (Some(library), None, false);
    let (config, config_file) = (None, config_file.map(|file| (file, known)));
    let host = TerminalHost {
        device,
        journal,
        config,
        config_file,
        search,
        catalog,
        library,
        fingerprint,
        to_loop,
        wants,
        themes,
        draft,
        edits_settings,
    };
    let made_for = (name, model.ui.ground);
    let painter = Painter::new((texts, keymap), theme, made_for, canvas).map_err(terminal_error)?;
    Ok((model, host, painter))
}

/// What is known of the terminal: what it understands, and what `waypost doctor` has measured, which also
/// says with which signs it is better off.
fn canvas(store: Option<&Store>, settings: &mut Settings) -> Canvas {
    let environment = |name: &str| std::env::var_os(name);
    let terminal = platform::Terminal::of(&environment);
    // What cannot be read is not known: then all is doubted that terminals disagree about.
    let widths = store.and_then(|store| store.widths(&terminal.name()).ok()).flatten();
    if widths.as_ref().is_some_and(Widths::has_wide_symbols) {
        settings.lay(Layer::Default, Setting::Symbols, Value::word("ascii"));
    }
    let doubts = widths.as_ref().map(Doubts::new);
    Canvas {
        asked: Asked::of(&terminal, settings.get(Setting::Title).0.is_on()),
        is_measured: widths.is_some(),
        doubts: doubts.unwrap_or_default(),
        depth: Depth::of(&environment),
        has_links: platform::has_hyperlinks(settings.config().hyperlinks, &environment),
    }
}

/// The device and the session, and what went wrong with them: the program starts nevertheless.
fn open(store: Option<&Store>, fresh: DeviceId) -> (DeviceId, Session, Option<Phrase>) {
    let Some(store) = store else {
        return (fresh, Session::default(), Some(Phrase::new("error-no-state-folder")));
    };
    let (session, bad_session) = store
        .session()
        .map_or_else(|why| (Session::default(), Some(why.what)), |found| (found, None));
    match store.claim_device(fresh.clone()) {
        Ok(device) => (device, session, bad_session),
        Err(why) => (fresh, session, Some(why.in_short("notice-no-saving"))),
    }
}

/// What the welcome says of where ticks are kept.
fn kept_where(store: Option<&Store>) -> Phrase {
    let Some(store) = store else { return Phrase::new("error-no-state-folder") };
    let folder = store.folder().to_string_lossy().into_owned();
    let home = std::env::var("HOME").unwrap_or_default();
    let short = folder.strip_prefix(&home).filter(|rest| rest.starts_with('/') && !home.is_empty());
    let shown = short.map_or_else(|| folder.clone(), |rest| format!("~{rest}"));
    Phrase::new("welcome-kept").with("folder", crate::text::clean(&shown).into_owned())
}

/// The theme that is wanted, with its name. One that an older version remembers and that is gone is
/// replaced, with a phrase that says so.
///
/// # Errors
/// When one that `is_chosen` in the file of the settings or on the command line cannot be used.
fn find_theme(
    wanted: String,
    themes: &Themes,
    ground: Ground,
    is_chosen: bool,
) -> Result<(String, Theme, Option<Phrase>), Error> {
    let why = match themes.find(&wanted, ground) {
        Ok(theme) => return Ok((wanted, theme, None)),
        Err(why) if is_chosen => return Err(why.into_error(&wanted)),
        Err(why) => why,
    };
    let gone = Phrase::new("notice-theme-gone").with("name", wanted).with("why", why.in_short());
    let theme = themes.find("auto", ground).map_err(|why| why.into_error("auto"))?;
    Ok(("auto".to_owned(), theme, Some(gone)))
}
