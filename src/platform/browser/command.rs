//! The commands that `$BROWSER` names.

use std::process::Command;

use crate::address::WebAddress;

/// What stands between the commands of a list; on Windows a colon is part of a path.
const SEPARATOR: char = if cfg!(windows) { ';' } else { ':' };

/// The commands of `list` with `address` in them.
///
/// Commands are split into words at white space, and never seen by a shell. In a word, `%s` stands for
/// the address, `%c` for a colon and `%%` for a percent sign; a command without `%s` gets the address
/// as its last argument.
pub(super) fn commands(list: &str, address: &WebAddress) -> Vec<Command> {
    list.split(SEPARATOR).filter_map(|text| command(text, address.as_str())).collect()
}

/// The programs of `list`.
pub(super) fn programs(list: &str) -> impl Iterator<Item = &str> {
    list.split(SEPARATOR).filter_map(|text| text.split_whitespace().next())
}

fn command(text: &str, address: &str) -> Option<Command> {
    let mut words = text.split_whitespace();
    let mut command = Command::new(words.next()?);
    let mut has_address = false;
    for word in words {
        let (argument, used) = expand(word, address);
        command.arg(argument);
        has_address |= used;
    }
    if !has_address {
        command.arg(address);
    }
    Some(command)
}

/// The word with what stands in it put in, in one pass, as the address may have percent signs of its
/// own; and whether the address is now in it.
fn expand(word: &str, address: &str) -> (String, bool) {
    let (mut expanded, mut used) = (String::new(), false);
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let meaning = match (letter, letters.peek()) {
            ('%', Some('s')) => address,
            ('%', Some('c')) => ":",
            ('%', Some('%')) => "%",
            _ => {
                expanded.push(letter);
                continue;
            }
        };
        used |= letters.next() == Some('s');
        expanded.push_str(meaning);
    }
    (expanded, used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &str) -> Vec<Vec<String>> {
        let address = WebAddress::parse("https://a.org/%s%%41").unwrap();
        let text = |word: &std::ffi::OsStr| word.to_str().unwrap().to_owned();
        let all = |command: &Command| {
            std::iter::once(command.get_program()).chain(command.get_args()).map(text).collect()
        };
        commands(list, &address).iter().map(all).collect()
    }

    #[test]
    fn the_address_comes_last_or_where_it_is_wanted() {
        assert_eq!(words("w3m"), [["w3m", "https://a.org/%s%%41"]]);
        assert_eq!(words("a -u=%s;x%c%% %d"), [["a", "-u=https://a.org/%s%%41;x:%", "%d"]]);
    }

    #[test]
    fn empty_commands_of_a_list_are_none() {
        let list = [" ", "a", "", "b "].join(&SEPARATOR.to_string());
        assert_eq!(words(&list).len(), 2);
    }
}
