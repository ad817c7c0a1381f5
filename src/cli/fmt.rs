//! `waypost fmt`: puts roadmap files in their stable form.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::check::{INPUT, unreadable, wrong};
use super::context::Context;
use super::report::Report;
use crate::catalog::{Problem, SourceFile};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::store::export_file;
use crate::text::{clean, clean_lines};
use crate::tidy::tidy;

pub(super) fn command(texts: &Texts) -> Command {
    let files = Arg::new("file")
        .value_name("FILE")
        .action(ArgAction::Append)
        .num_args(1..)
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("cli-fmt.file"));
    let check = Arg::new("check").long("check").action(ArgAction::SetTrue);
    Command::new("fmt")
        .about(texts.get("cli-fmt"))
        .arg(files)
        .arg(check.help(texts.get("cli-fmt.check")))
}

/// A file with the text that it should have.
struct Tidied {
    path: PathBuf,
    before: String,
    after: String,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost fmt")?;
    let asked: Vec<PathBuf> = matches.get_many("file").into_iter().flatten().cloned().collect();
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in files_in(&asked)? {
        let before = match read(&path)? {
            Ok(file) => file,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        match tidy(&before) {
            Ok(after) => files.push(Tidied { path, before: before.text, after }),
            Err(more) => problems.extend(more),
        }
    }
    // One file that is wrong, and none is touched.
    if !problems.is_empty() {
        return wrong(context, problems);
    }
    if matches.get_flag("check") {
        return Ok(would_change(&files, context));
    }
    write(&files, context)
}

/// The files that are asked for, and in place of a folder those of the roadmap in it.
fn files_in(asked: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in asked {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut inside = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable(path))? {
            let file = entry.map_err(unreadable(path))?.path();
            if file.extension().is_some_and(|ending| ending == "toml") {
                inside.push(file);
            }
        }
        inside.sort();
        files.append(&mut inside);
    }
    files.dedup();
    Ok(files)
}

fn read(path: &Path) -> Result<Result<SourceFile, Problem>, Error> {
    let mut bytes = Vec::new();
    if path.as_os_str() == INPUT {
        io::stdin().lock().read_to_end(&mut bytes).map_err(unreadable(path))?;
    } else {
        bytes = fs::read(path).map_err(unreadable(path))?;
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let file = SourceFile { path: path.to_string_lossy().into_owned(), text };
    Ok(match str::from_utf8(&bytes) {
        Ok(_) => Ok(file),
        // As far as it is valid, the text has the same bytes.
        Err(why) => Err(Problem::not_utf8(&file, why.valid_up_to())),
    })
}

/// Names the files that have another form, in lines on standard output.
fn would_change(files: &[Tidied], context: &Context<'_>) -> Report {
    let changed = files.iter().filter(|file| file.before != file.after);
    let names: Vec<String> = changed.map(|file| file.path.display().to_string()).collect();
    if names.is_empty() {
        return Report::default();
    }
    let count = Phrase::new("error-fmt").with("count", names.len());
    let error = Error::user(count).hint(Phrase::new("hint-fmt"));
    let data = names.iter().fold(String::new(), |data, name| data + &clean(name) + "\n");
    Report { data, ..Report::failed(&error, context.texts) }
}

/// Replaces what has another form; what came from standard input goes to standard output.
fn write(files: &[Tidied], context: &Context<'_>) -> Result<Report, Error> {
    let mut report = Report::default();
    for Tidied { path, before, after } in files {
        if path.as_os_str() == INPUT {
            report.data.push_str(&clean_lines(after.clone())); // in comments there may be anything
        } else if before != after {
            let name = path.to_string_lossy().into_owned();
            export_file(path, after.as_bytes()).map_err(|why| {
                let what = Phrase::new("error-write-file").with("path", name.as_str());
                Error::outside(what).because(why).hint(Phrase::new("hint-fmt-write"))
            })?;
            report.notes.push(context.say(&Phrase::new("cli-fmt-wrote").with("path", name)));
        }
    }
    Ok(report)
}
