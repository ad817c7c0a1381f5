//! Writes `docs/keys.md`, which key does what and how to change it: `cargo run --example keys`.
//!
//! A test compares the page with the table: after a change of it, run this again.

use std::error::Error;
use std::path::Path;

use waypost::app::key::Key;
use waypost::i18n::Texts;
use waypost::keymap::{Binding, Keymap, Scope, settings};
use waypost::store::replace_file;

fn main() -> Result<(), Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keys.md");
    Ok(replace_file(&file, page().as_bytes())?)
}

/// The whole page.
pub(crate) fn page() -> String {
    let texts = Texts::english();
    let places = Scope::ALL.map(|scope| place(scope, &texts));
    let head = include_str!("intro.md").to_owned() + "\n## All of them\n";
    std::iter::once(head).chain(places).collect::<Vec<_>>().join("\n")
}

/// One place with its actions, the keys of both presets, and what they do.
fn place(scope: Scope, texts: &Texts) -> String {
    let keymaps = settings::PRESETS.map(|name| settings::preset(name).unwrap_or_default());
    let head = format!("### `[keys.{}]`: {}\n\n", scope.name(), texts.get(scope.label()));
    let rows: Vec<String> = Keymap::default()
        .of(scope)
        .map(|binding| {
            let [vim, plain] = keymaps.each_ref().map(|keymap| keys(keymap, binding));
            let (name, help) = (binding.action.name(), texts.get(binding.action.help()));
            format!("| `{name}` | {vim} | {plain} | {help} |\n")
        })
        .collect();
    if rows.is_empty() {
        return head + "No keys of its own.\n";
    }
    head + "| action | vim | plain | does |\n|---|---|---|---|\n" + &rows.concat()
}

/// The keys of the same binding in `keymap`, as the settings write them.
fn keys(keymap: &Keymap, binding: &Binding) -> String {
    let same = keymap.of(binding.scope).find(|one| one.action == binding.action);
    let written = |keys: &[Key]| {
        let names: Vec<String> = keys.iter().map(|key| key.name()).collect();
        format!("`{}`", names.join(" "))
    };
    let keys = same.map(|one| one.keys.iter().map(written).collect::<Vec<_>>());
    keys.unwrap_or_default().join(" ")
}
