//! Reads what is to be imported: a file, the standard input, or a folder.

use std::fs;
use std::io::{self, Read};
use std::path::{self, Path};

use super::File;
use crate::error::Error;
use crate::phrase::Phrase;

/// Stands for the standard input.
pub(super) const INPUT: &str = "-";
/// The most bytes that are read: what is longer is hardly a list.
const MOST: u64 = 256 << 20;
/// The most files of a folder that are read, and how deep they may be.
const FILES: usize = 20_000;
const DEEPEST: usize = 16;

/// The text of the list. One in another encoding still has its addresses.
pub(super) fn text(file: &str) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let read = if file == INPUT {
        io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|open| {
            // Where the length is not known, the text grows as it is read.
            let length = open.metadata().map_or(0, |about| about.len()).min(MOST);
            bytes.reserve_exact(usize::try_from(length).unwrap_or(0) + 1);
            open.take(MOST + 1).read_to_end(&mut bytes)
        })
    };
    read.map_err(|why| unreadable(file, why))?;
    if bytes.len() as u64 > MOST {
        let error = Error::user(Phrase::new("error-import-long").with("path", file));
        return Err(error.hint(Phrase::new("hint-import-long")));
    }
    Ok(decoded(bytes))
}

/// The files of a folder that end in `.md`, in the order of their paths. Links are not followed.
pub(super) fn folder(folder: &str) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    walk(Path::new(folder), "", &mut files).map_err(|why| unreadable(folder, why))?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn walk(folder: &Path, path: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_markdown = Path::new(&name).extension().is_some_and(|ending| ending == "md");
        let path = format!("{path}{name}");
        if kind.is_dir() && path.matches('/').count() < DEEPEST && !name.starts_with('.') {
            walk(&entry.path(), &format!("{path}/"), files)?;
        } else if kind.is_file() && is_markdown && files.len() < FILES {
            let mut bytes = Vec::new();
            fs::File::open(entry.path())?.take(MOST >> 8).read_to_end(&mut bytes)?;
            files.push(File { path, text: decoded(bytes) });
        }
    }
    Ok(())
}

/// The name of what is imported, without its ending. Every roadmap of roadmap.sh keeps its topics in a folder
/// `content`, which is called like the one that it is in.
pub(super) fn name(file: &str) -> Option<String> {
    let path = Path::new(file);
    let stem = path.file_stem().filter(|_| file != INPUT)?;
    // Without a working folder there is none around it.
    let outer = path::absolute(path).ok().filter(|whole| stem == "content" && whole.is_dir());
    let outer = outer.as_deref().and_then(Path::parent).and_then(Path::file_name);
    Some(outer.unwrap_or(stem).to_string_lossy().into_owned())
}

/// `bytes` as text: UTF-8, or UTF-16 where a byte order mark says so.
fn decoded(bytes: Vec<u8>) -> String {
    let wide = |bytes: &[u8], make: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes.chunks_exact(2).filter_map(|two| two.try_into().ok()).map(make).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8(bytes)
            .unwrap_or_else(|why| String::from_utf8_lossy(why.as_bytes()).into_owned()),
    }
}

fn unreadable(file: &str, why: io::Error) -> Error {
    let error = Error::user(Phrase::new("error-read-file").with("path", file));
    error.because(why).hint(Phrase::new("hint-import-file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_by_their_mark() {
        assert_eq!(decoded(b"\xef\xbb\xbfa\xff".to_vec()), "a\u{fffd}");
        assert_eq!(decoded(b"\xff\xfea\0\x51\x04".to_vec()), "aё");
        assert_eq!(decoded(b"\xfe\xff\0a".to_vec()), "a");
    }
}
