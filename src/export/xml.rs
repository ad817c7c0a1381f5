//! Text in XML and HTML.

/// `text` where XML or HTML expects text or the value of an attribute in double quotes. What XML cannot
/// hold at all is left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' | ' '.. if !matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}') => {
                escaped.push(c);
            }
            _ => {}
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_end_a_text_or_an_attribute_is_written_otherwise() {
        let nasty = "<script>a(\"b\" & 'c')</script>\u{0}\u{1b}[31m\u{85}\nnext";
        let expected = "&lt;script&gt;a(&quot;b&quot; &amp; &#39;c&#39;)&lt;/script&gt;[31m\nnext";
        assert_eq!(escape(nasty), expected);
    }
}
