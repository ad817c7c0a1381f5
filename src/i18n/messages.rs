//! The messages of a locale file, told apart without reading them.

/// Every message of `file`: its id, and all of it as it is written. A message begins with a letter in
/// the first column, and what belongs to it is indented.
pub(super) fn messages(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = file.split_inclusive('\n').scan(0, |end, line| {
        let begin = *end;
        *end += line.len();
        Some((begin, line))
    });
    let begins = lines.filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    let begins: Vec<usize> = begins.map(|(begin, _)| begin).collect();
    let ends: Vec<usize> = begins.iter().copied().skip(1).chain([file.len()]).collect();
    begins.into_iter().zip(ends).filter_map(|(begin, end)| {
        let message = file.get(begin..end)?;
        let (id, _) = message.split_once('=')?;
        Some((id.trim_end(), message))
    })
}
