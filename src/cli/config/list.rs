//! `waypost config` and `waypost config get`: what the settings are, and who says so.

use super::document::{SettingDocument, SettingsDocument};
use super::in_file;
use crate::cli::context::Context;
use crate::cli::document::document;
use crate::cli::look::{Paint, Span};
use crate::cli::report::Report;
use crate::config::{Layer, Setting};
use crate::error::Error;
use crate::text::width;

/// All settings, or what is wrong in their file.
pub(super) fn all(context: &Context<'_>) -> Result<Report, Error> {
    if let Err(refused) = in_file(context.config_file().as_ref(), &context.known) {
        return Ok(refused.report(context.texts));
    }
    let settings = || Setting::ALL.iter().copied();
    if context.json {
        let file = context.config_file();
        let settings = settings().map(|setting| SettingDocument::new(context, setting)).collect();
        let exists = file.as_ref().is_some_and(|file| file.path().exists());
        let file = file.map(|file| file.shown());
        return Ok(Report::done(document(SettingsDocument { file, exists, settings })?));
    }
    let rows: Vec<[String; 3]> = settings()
        .map(|setting| {
            let (value, layer) = context.settings.get(setting);
            let from = context.texts.get(layer.label());
            [setting.name().to_owned(), value.plain(), from]
        })
        .collect();
    let widest =
        |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max();
    let (names, values) = (widest(0).unwrap_or(0) + 2, widest(1).unwrap_or(0) + 2);
    let mut page = String::new();
    for ([name, value, from], setting) in rows.iter().zip(settings()) {
        let is_default = context.settings.get(setting).1 == Layer::Default;
        let paint = if is_default { Paint::Text } else { Paint::Strong };
        let spans = [
            Span::padded(Paint::Text, name, names),
            Span::padded(paint, value, values),
            Span::new(Paint::Muted, from),
        ];
        context.look.line(&mut page, &spans);
    }
    Ok(Report::done(page))
}

/// One setting.
pub(super) fn one(context: &Context<'_>, setting: Setting) -> Result<Report, Error> {
    if let Err(refused) = in_file(context.config_file().as_ref(), &context.known) {
        return Ok(refused.report(context.texts));
    }
    if context.json {
        return Ok(Report::done(document(SettingDocument::new(context, setting))?));
    }
    Ok(Report::done(context.settings.get(setting).0.plain() + "\n"))
}
