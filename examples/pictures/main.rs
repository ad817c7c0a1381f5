//! Draws the pictures of `assets/screens`: `cargo run --example pictures`.
//!
//! They are real screens of the program, drawn by its own view, and a test compares them with the
//! files: after a change of the view, run this again.

mod cells;
mod scenes;
mod stage;
mod svg;

use std::error::Error;
use std::fs;
use std::path::Path;

use scenes::{EDITIONS, SCENES};
use waypost::store::replace_file;

/// A picture: the name of its file, and what is in it.
pub(crate) type Picture = (String, String);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/screens");
    fs::create_dir_all(&folder)?;
    for (name, svg) in pictures()? {
        replace_file(&folder.join(name), svg.as_bytes())?;
    }
    Ok(())
}

/// All pictures, as the program draws them now: what the program does on a dark and on a light ground,
/// and the panes in every language.
pub(crate) fn pictures() -> Result<Vec<Picture>, Box<dyn Error>> {
    let mut pictures = Vec::new();
    for scene in SCENES {
        let title = format!("Waypost: {}", scene.shows);
        let mut stage = (scene.set)()?;
        pictures.push((format!("{}.svg", scene.name), stage.picture(scene.size, "dark", &title)?));
        let light = stage.picture(scene.size, "light", &title)?;
        pictures.push((format!("{}-light.svg", scene.name), light));
    }
    for edition in EDITIONS {
        let title = format!("Waypost in {}", edition.language);
        let name = format!("browse-{}.svg", edition.language.to_lowercase());
        pictures.push((name, edition.stage()?.picture((120, 36), "dark", &title)?));
    }
    Ok(pictures)
}
