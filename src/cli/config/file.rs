//! `waypost config init`, `path`, `check` and `set`: the file of the settings.

use super::document::{CheckDocument, FileDocument, MistakeDocument, SettingDocument};
use super::refused::Refused;
use super::{in_file, refused};
use crate::cli::context::Context;
use crate::cli::document::document;
use crate::cli::report::Report;
use crate::config::{InFile, Layer, Setting, Value};
use crate::error::Error;
use crate::i18n::config_template;
use crate::phrase::Phrase;
use crate::store::ConfigFile;

/// Prints where the file is, or would be.
pub(super) fn path(context: &Context<'_>) -> Result<Report, Error> {
    let file = needed(context)?;
    told(context, &file, format!("{}\n", file.shown()))
}

/// Makes a file that shows every setting, where there is none.
pub(super) fn init(context: &Context<'_>) -> Result<Report, Error> {
    let file = needed(context)?;
    let path = || file.shown();
    if !file.create(&config_template(context.texts, &context.known))? {
        let what = Phrase::new("error-config-exists").with("path", path());
        return Err(Error::user(what).hint(Phrase::new("hint-config-exists")));
    }
    told(context, &file, context.say(&Phrase::new("cli-config-made").with("path", path())) + "\n")
}

/// Tells all that is wrong in the file.
pub(super) fn check(context: &Context<'_>) -> Result<Report, Error> {
    let file = needed(context)?;
    let exists = file.read()?.is_some();
    let refused = in_file(Some(&file), &context.known).err();
    if context.json {
        return as_json(context, &file, exists, refused.as_ref());
    }
    if let Some(refused) = refused {
        return Ok(refused.report(context.texts));
    }
    check_theme(context)?;
    let id = if exists { "cli-config-good" } else { "cli-config-none" };
    Ok(Report::done(context.say(&Phrase::new(id).with("path", file.shown())) + "\n"))
}

/// The theme that is set may be one of the learner's own, in a file of its own.
fn check_theme(context: &Context<'_>) -> Result<(), Error> {
    let Some(folder) = context.paths.themes() else { return Ok(()) };
    (context.known.check_theme)(&folder, &context.config().theme)
}

fn as_json(
    context: &Context<'_>,
    file: &ConfigFile,
    exists: bool,
    refused: Option<&Refused>,
) -> Result<Report, Error> {
    let told = refused.map(|refused| refused.report(context.texts));
    let mistakes = match refused {
        Some(Refused::Wrong { mistakes, .. }) => mistakes.as_slice(),
        Some(Refused::Unreadable(_)) | None => &[],
    };
    let problems = mistakes.iter().map(|mistake| MistakeDocument {
        line: mistake.line,
        column: mistake.column,
        what: context.say(&mistake.what),
        hint: context.say(&mistake.hint),
    });
    let problems = problems.collect();
    let data = document(CheckDocument { file: Some(file.shown()), exists, problems })?;
    let mut report = Report::done(data);
    if let Some(told) = told {
        // The mistakes are in the document.
        (report.code, report.notes) =
            (told.code, told.notes.into_iter().skip(mistakes.len()).collect());
    }
    Ok(report)
}

/// Sets a setting in the file.
pub(super) fn set(
    context: &mut Context<'_>,
    setting: Setting,
    text: &str,
) -> Result<Report, Error> {
    let value = setting.typed(text, &context.known).map_err(refused)?;
    if let (Setting::Theme, Some(folder)) = (setting, context.paths.themes()) {
        (context.known.check_theme)(&folder, value.as_word())?;
    }
    write(context, setting, &value)?;
    let (holds, layer) = context.settings.get(setting);
    let phrase = Phrase::new("cli-config-set").with("name", setting.name());
    let mut report = Report::done(if context.json {
        document(SettingDocument::new(context, setting))?
    } else {
        context.say(&phrase.with("value", value.plain())) + "\n"
    });
    if layer > Layer::File {
        let note = Phrase::new("cli-config-overruled").with("value", holds.plain());
        let note = note.with("from", context.texts.get(layer.label()));
        report.notes.push(context.say(&note));
    }
    Ok(report)
}

/// Writes to the file that `setting` is `value`.
///
/// # Errors
/// When there is no folder for it, or it cannot be written.
pub(in crate::cli) fn write(
    context: &mut Context<'_>,
    setting: Setting,
    value: &Value,
) -> Result<(), Error> {
    needed(context)?.change(setting, value, || config_template(context.texts, &context.known))?;
    let mut written = InFile { values: context.settings.in_file().values, keys: Vec::new() };
    written.values.insert(setting, value.clone());
    context.settings.lay_file(written);
    Ok(())
}

/// The file, which this machine may have no folder for.
fn needed(context: &Context<'_>) -> Result<ConfigFile, Error> {
    context.config_file().ok_or_else(|| {
        let what = Error::outside(Phrase::new("error-no-config-folder"));
        what.hint(Phrase::new("hint-no-config-folder"))
    })
}

fn told(context: &Context<'_>, file: &ConfigFile, plain: String) -> Result<Report, Error> {
    if !context.json {
        return Ok(Report::done(plain));
    }
    let exists = file.path().exists();
    Ok(Report::done(document(FileDocument { file: Some(file.shown()), exists })?))
}
