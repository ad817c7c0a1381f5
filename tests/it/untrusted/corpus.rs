//! What is not to be trusted.

use std::fmt::Write as _;

/// What terminals obey, or what makes them show something else than what stands there.
pub(crate) const TERMINAL: &[&str] = &[
    "\u{1b}]0;pwned\u{7}",    // OSC: the title of the window
    "\u{1b}]2;pwned\u{1b}\\", // the same, ended otherwise
    "\u{1b}]8;;http://evil.example\u{1b}\\x\u{1b}]8;;\u{1b}\\", // OSC: a link
    "\u{1b}]52;c;cHduZWQ=\u{7}", // OSC: the clipboard
    "\u{1b}]11;#ff0000\u{7}", // OSC: the ground
    "\u{1b}[31;5;7m",         // CSI: colours
    "\u{1b}[77;77H",          // CSI: somewhere else
    "\u{1b}[8;1;1t",          // CSI: the size of the window
    "\u{1b}[21t",             // CSI: says what the title is
    "\u{1b}P$q\"p\u{1b}\\",   // DCS
    "\u{1b}_pwned\u{1b}\\",   // APC
    "\u{1b}^pwned\u{1b}\\",   // PM
    "\u{1b}c",                // RIS: all anew
    "\u{1b}(0",               // another set of letters
    "\u{1b}",                 // the beginning of one
    "\u{9b}31;5;7m",          // C1: CSI
    "\u{9d}0;pwned\u{9c}",    // C1: OSC
    "\u{90}pwned\u{9c}",      // C1: DCS
    "\u{85}\u{84}\u{8d}",     // C1: lines
    "right\u{8}\u{8}\u{8}\u{8}\u{8}wrong", // backspace
    "right\rwrong",           // the beginning of the line
    "a\u{b}b\u{c}c\u{e}d\u{f}e\u{7f}f", // other controls
    "a\u{7}b",                // a bell
    "a\0b",                   // NUL
    "\u{202e}txt.exe\u{202c}", // bidi: override
    "\u{202d}\u{202a}\u{202b}x", // bidi: embeddings
    "\u{2066}x\u{2067}y\u{2068}z\u{2069}", // bidi: isolates
    "\u{200e}\u{200f}\u{61c}", // bidi: marks
    "a\u{200b}b\u{2060}c\u{feff}d\u{ad}e", // nothing to be seen
    "👩\u{200d}👩\u{fe0f}🏿", // joined, and wider than it seems
    "a\u{2028}b\u{2029}c",    // line ends of another kind
    "a\u{e0041}\u{e007f}b",   // tags
    "a\u{fff9}b\u{fffa}c\u{fffb}d", // annotations
];

/// What other programs obey: browsers, spreadsheets, shells, `printf`, TeX, TOML.
pub(crate) const MARKUP: &[&str] = &[
    "<script>document.title='pwned'</script>",
    "\"><img src=x onerror=\"document.title='pwned'\">",
    "'><svg onload='document.title=`pwned`'>",
    "</style><script>document.title='pwned'</script>",
    "</title></textarea></pre>--><script>document.title='pwned'</script>",
    "]]><script>document.title='pwned'</script><![CDATA[",
    "javascript:document.title='pwned'",
    "&#60;script&#62;document.title='pwned'&lt;/script&gt;",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "@SUM(1)",
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned; '",
    "\" & touch pwned & \"",
    "%s%n%p %25",
    "\\write18{touch pwned}",
    "\"\"\"\n[evil]\n'''",
    "../../../../etc/passwd",
    "C:\\Windows\\system32",
    "[x](javascript:alert(1)) ![y](https://evil.example/z.png)",
];

/// Bytes that are no text: overlong forms, halves of pairs, and others that never stand in UTF-8.
pub(crate) const BYTES: &[&[u8]] = &[
    b"\xc0\x9b31;5;7m",
    b"\xc1\x9b",
    b"\xe0\x80\x9b]0;pwned\x07",
    b"\xf0\x80\x80\x9b]0;pwned\x07",
    b"\xed\xa0\x80\xed\xb0\x80",
    b"\xf4\x90\x80\x80\xf8\x88\x80\x80\x80",
    b"\xff\xfe\x1b\x00[\x00",
    b"\x9b31;5;7m\x9c",
    b"\xe2\x80",
];

/// One argument with much of it in one.
pub(crate) const ARGUMENT: &str = "zq\u{1b}]0;pwned\u{7}\u{1b}[31;5;7m\u{9b}31m\u{202e}\u{2066}\r\u{8}\u{85}\
    \u{2028}\u{feff}\u{e0041}$(touch pwned)<script>";

/// All of it in one text, on lines of its own.
pub(crate) fn all() -> String {
    [TERMINAL, MARKUP].concat().join("\n")
}

/// `text` as a string of TOML.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        write!(quoted, "\\U{:08X}", u32::from(c)).unwrap();
    }
    quoted + "\""
}

/// A roadmap without mistakes. What terminals obey stands in its comments, as far as that may be; what other
/// programs obey is everywhere; and its addresses are of hosts that look like others.
pub(crate) fn roadmap() -> String {
    let markup = |at: usize| quoted(MARKUP[at]);
    let mut text = format!(
        "# \u{9b}31;5;7m \u{202e} \u{9d}0;pwned\u{9c}\n\
         format = 1\nid = \"mine\"\ntitle = {}\nsummary = {}\nlanguages = [\"en\"]\nadded = \"1\"\n\
         source = \"https://аррӏе.com/\"\nlicence = {}\n\
         [[section]]\nid = \"winter\"\ntitle = {} # \u{202e}\nsummary = {}\n[[section.tip]]\nen = {}\n",
        markup(0),
        markup(1),
        markup(2),
        markup(3),
        markup(4),
        markup(5)
    );
    let mut resource = |id: &str, title: &str, url: &str| {
        write!(
            text,
            "[[section.resource]]\nid = \"{id}\"\nkind = \"article\"\ntitle = {title}\nauthor = {title}\n\
             description.en = {title}\nurl = \"{url}\"\n"
        )
        .unwrap();
    };
    resource(
        "fine",
        &quoted("fine <script>document.title='pwned'</script>"),
        "https://аррӏе.com/a",
    );
    resource("second", &quoted("second"), "https://example.org/b?$(touch%20pwned)");
    for (at, nasty) in MARKUP.iter().enumerate().filter(|(_, nasty)| !nasty.contains('\n')) {
        resource(
            &format!("markup-{at}"),
            &quoted(nasty),
            &format!("https://m{at}.example.org/'\\\"<>"),
        );
    }
    for nasty in TERMINAL.iter().chain(MARKUP) {
        write!(text, "[[learned]]\nitem = \"fine\"\nnote = {}\n", quoted(nasty)).unwrap();
    }
    text.replace("/'\\\"<>", "/'$(touch-pwned)`&lt;")
}
