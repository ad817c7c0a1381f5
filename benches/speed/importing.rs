//! Importing lists of 100,000 links, from the start of the command to its end, the roadmap being on disk.

use std::fmt::Write as _;
use std::process::Command;

use waypost::store::replace_file;

use super::Outcome;
use super::sample::Sample;
use super::setting::{Setting, WAYPOST};
use super::table::{Amount, Figure, Goal};

const ROUNDS: usize = 10;
const LINKS: usize = 100_000;

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for (format, list) in [("markdown", markdown()), ("netscape", netscape())] {
        let file = setting.path(&format!("list.{format}"));
        replace_file(&file, list.as_bytes())?;
        let mut sample = Sample::default();
        for round in 0..ROUNDS {
            let data = setting.path(&format!("imported-{format}-{round}"));
            let mut command = Command::new(WAYPOST);
            command.arg("--data").arg(&data).arg("--state").arg(data.join("state"));
            command.args(["import", format, "--id", "list"]).arg(&file);
            let output = sample.time(|| command.output())?;
            if !output.status.success() {
                return Err("the command fails".into());
            }
        }
        let megabytes = list.len() / 1_000_000;
        let what = format!("`waypost import {format}`, {LINKS} links in {megabytes} MB");
        figures.push(Figure::alone(what, Amount::Time(sample), Goal::AtMost(1000.0)));
    }
    Ok(figures)
}

/// An awesome list.
fn markdown() -> String {
    let mut list = "# A long list\n".to_owned();
    for at in 0..LINKS {
        if at % 100 == 0 {
            writeln!(list, "\n## Section {at}\n").ok(); // a string takes everything
        }
        let says = "A description of what it is and for whom, as lists have it";
        let url = format!("https://example{}.org/path/{at}", at % 977);
        writeln!(list, "- [Resource number {at}]({url}) - {says}.").ok();
    }
    list
}

/// Bookmarks of a browser.
fn netscape() -> String {
    let mut list = "<H1>Bookmarks</H1>\n<DL><p>\n".to_owned();
    for at in 0..LINKS {
        let url = format!("https://example{}.org/path/{at}", at % 977);
        let tags = "ADD_DATE=\"1700000000\" TAGS=\"video,rust\"";
        writeln!(list, "<DT><A HREF=\"{url}\" {tags}>Resource number {at}</A>").ok();
    }
    list + "</DL><p>\n"
}
