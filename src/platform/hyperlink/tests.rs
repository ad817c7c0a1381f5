use super::*;

/// Are there links in a terminal with these variables?
fn known(variables: &[(&str, &str)]) -> bool {
    let common = [("TERM", "xterm-256color")];
    let environment = |asked: &str| {
        let mut all = variables.iter().chain(&common);
        all.find(|(name, _)| *name == asked).map(|(_, value)| (*value).into())
    };
    has_hyperlinks(Hyperlinks::Auto, &environment)
}

#[test]
fn only_terminals_that_are_known_to_have_links_get_them() {
    for with in [
        &[("TERM", "xterm-kitty")][..],
        &[("TERM", "foot-extra")],
        &[("TERM", "alacritty")],
        &[("VTE_VERSION", "7603")],
        &[("TERM_PROGRAM", "WezTerm")],
        &[("TERM_PROGRAM", "iTerm.app"), ("TERM_PROGRAM_VERSION", "3.4.20")],
        &[("TERM_PROGRAM", "vscode"), ("TERM_PROGRAM_VERSION", "1.105.1")],
        &[("WT_SESSION", "b1e2")],
        &[("KONSOLE_VERSION", "230804")],
    ] {
        assert!(known(with), "{with:?}");
    }
    for without in [
        &[][..],
        &[("TERM", "linux"), ("KITTY_WINDOW_ID", "1")],
        &[("TERM", "vt220"), ("TERM_PROGRAM", "WezTerm")],
        &[("TERM", "")],
        &[("TERM", "dumb"), ("VTE_VERSION", "7603")],
        &[("VTE_VERSION", "5000")],
        &[("VTE_VERSION", "new")],
        &[("TERM_PROGRAM", "Apple_Terminal"), ("TERM_PROGRAM_VERSION", "455")],
        &[("TERM_PROGRAM", "iTerm.app"), ("TERM_PROGRAM_VERSION", "3.0.15")],
        &[("TERM_PROGRAM", "vscode"), ("TERM_PROGRAM_VERSION", "1.71.9")],
        &[("KONSOLE_VERSION", "200401")],
        &[("WT_SESSION", "")],
    ] {
        assert!(!known(without), "{without:?}");
    }
}

#[test]
fn what_stands_in_between_decides_whatever_the_terminal_around_it_has() {
    let in_tmux = |version| {
        known(&[
            ("TERM", "tmux-256color"),
            ("TMUX", "/tmp/tmux"),
            ("TERM_PROGRAM", "tmux"),
            ("TERM_PROGRAM_VERSION", version),
            ("KITTY_WINDOW_ID", "1"),
        ])
    };
    assert_eq!(
        ["3.3a", "3.4", "3.5a", "next-3.6", ""].map(in_tmux),
        [false, true, true, true, false]
    );
    assert!(!known(&[("TERM", "screen-256color"), ("TMUX", "/tmp/tmux"), ("WT_SESSION", "x")]));
    assert!(!known(&[("TERM", "screen.xterm-256color"), ("STY", "1.x"), ("VTE_VERSION", "7603")]));
}

#[test]
fn the_learner_has_the_last_word() {
    let kitty = |asked: &str| (asked == "TERM").then(|| "xterm-kitty".into());
    assert!(!has_hyperlinks(Hyperlinks::Never, &kitty));
    assert!(has_hyperlinks(Hyperlinks::Always, &|_| None));
}

#[test]
fn a_link_is_written_in_ascii_and_names_what_belongs_together() {
    let link = |address: &str| hyperlink(&WebAddress::parse(address).unwrap(), "1");
    assert_eq!(link("https://a.org/Ё").unwrap(), "\u{1b}]8;id=1;https://a.org/%D0%81\u{1b}\\");
    assert_eq!(link(&format!("https://a.org/{}", "x".repeat(2083))), None);
}
