use std::fs;

use ratatui::style::{Color, Modifier, Style};

use super::*;
use crate::app::Ground;

const DEPTHS: [Depth; 4] = [Depth::Mono, Depth::Sixteen, Depth::Many, Depth::Full];

fn find(name: &str, depth: Depth) -> Theme {
    Themes::new(None, depth).find(name, Ground::Dark).unwrap()
}

/// The themes with colours of their own.
fn coloured() -> impl Iterator<Item = &'static str> {
    Themes::built_in().filter(|name| !["auto", "terminal", "none"].contains(name))
}

#[test]
fn text_that_carries_meaning_can_be_read_on_every_ground_with_256_colours_too() {
    for (name, depth) in coloured().flat_map(|name| [Depth::Full, Depth::Many].map(|d| (name, d))) {
        let needed = if name.starts_with("high-contrast") { 7.0 } else { 4.5 };
        let least = find(name, depth).contrast();
        assert!(
            least >= needed,
            "{name} with {depth:?}: {least:.2}\n{}",
            unreadable(name, depth, needed)
        );
    }
}

/// The roles that fall short, for who writes the theme.
fn unreadable(name: &str, depth: Depth, needed: f64) -> String {
    let theme = find(name, depth);
    let alone = |role: &Role| {
        let keeps = |other: &&Role| !other.carries_meaning() || *other == role;
        let grounds =
            [Role::Ground, Role::Selected, Role::SelectedElsewhere, Role::SelectedTogether];
        let mut styles: BTreeMap<Role, Style> =
            Role::ALL.iter().filter(keeps).map(|role| (*role, theme.style(*role))).collect();
        for ground in grounds.iter().filter(|ground| *ground != role) {
            styles.insert(*ground, Style { fg: None, ..theme.style(*ground) });
        }
        Theme { styles }.contrast()
    };
    let short = Role::ALL.iter().map(|role| (role, alone(role))).filter(|(_, is)| *is < needed);
    short.map(|(role, is)| format!("{} {is:.2}", role.name())).collect::<Vec<_>>().join("\n")
}

#[test]
fn themes_of_the_terminal_bring_no_colours_of_their_own() {
    for (name, depth) in ["terminal", "none"].into_iter().flat_map(|n| DEPTHS.map(|d| (n, d))) {
        let theme = find(name, depth);
        for role in Role::ALL {
            let Style { fg, bg, .. } = theme.style(*role);
            let own = [fg, bg].into_iter().flatten().find(|colour| {
                matches!(colour, Color::Rgb(..) | Color::Indexed(_)) || name == "none"
            });
            assert_eq!(own, None, "{name}: {role:?}");
        }
    }
}

#[test]
fn what_is_selected_can_be_seen_in_every_theme_with_every_number_of_colours() {
    for (name, depth) in Themes::built_in().flat_map(|name| DEPTHS.map(|depth| (name, depth))) {
        let theme = find(name, depth);
        let [ground, here, elsewhere] =
            [Role::Ground, Role::Selected, Role::SelectedElsewhere].map(|role| theme.style(role));
        let is_seen = |style: Style| {
            let flags = Modifier::REVERSED | Modifier::UNDERLINED;
            style.add_modifier.intersects(flags) || (style.bg.is_some() && style.bg != ground.bg)
        };
        assert!(is_seen(here) && is_seen(elsewhere), "{name} with {depth:?}");
        assert_ne!(here, elsewhere, "{name} with {depth:?}");
    }
}

#[test]
fn no_theme_has_more_colours_than_the_terminal() {
    for name in Themes::built_in() {
        let colours = |depth| {
            let theme = find(name, depth);
            let styles = Role::ALL.iter().map(|role| theme.style(*role)).collect::<Vec<_>>();
            styles.into_iter().flat_map(|style| [style.fg, style.bg]).flatten().collect::<Vec<_>>()
        };
        assert_eq!(colours(Depth::Mono), [], "{name}");
        let few = colours(Depth::Sixteen);
        assert!(few.iter().all(|c| !matches!(c, Color::Rgb(..) | Color::Indexed(_))), "{few:?}");
        let many = colours(Depth::Many);
        assert!(many.iter().all(|c| !matches!(c, Color::Rgb(..))), "{name}: {many:?}");
    }
}

#[test]
fn done_and_doing_keep_their_hues_with_sixteen_colours() {
    let theme = find("dark", Depth::Sixteen);
    let hues = [Role::Done, Role::Doing, Role::Error].map(|role| theme.style(role).fg.unwrap());
    assert_eq!(hues, [Color::Green, Color::Yellow, Color::LightRed]);
}

#[test]
fn plain_text_of_a_guessed_theme_is_the_terminals_own_and_so_readable_on_any_ground() {
    for (depth, ground) in DEPTHS.into_iter().flat_map(|d| [(d, Ground::Dark), (d, Ground::Light)])
    {
        let theme = Themes::new(None, depth).find(AUTO, ground).unwrap();
        assert_eq!([Role::Text, Role::Ground].map(|r| theme.style(r)), [Style::new(); 2]);
    }
}

/// Themes of a learner's own, each with its text.
fn own(files: &[(&str, &str)]) -> (tempfile::TempDir, Themes) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        crate::store::replace_file(&folder.path().join(format!("{name}.toml")), text.as_bytes())
            .unwrap();
    }
    let themes = Themes::new(Some(folder.path().to_owned()), Depth::Full);
    (folder, themes)
}

#[test]
fn a_theme_of_ones_own_has_what_it_says_and_the_rest_of_what_it_extends() {
    let (_folder, themes) = own(&[
        (
            "mine",
            "about = \"Mine\"\nextends = \"dusk\"\n[roles]\naccent = { fg = \"blue\", bold = true }\n",
        ),
        ("child", "extends = \"mine\"\n[roles]\ndone = { fg = \"214\" }\n"),
    ]);
    let child = themes.find("child", Ground::Dark).unwrap();
    assert_eq!(
        child.style(Role::Accent),
        Style::new().fg(Color::Blue).add_modifier(Modifier::BOLD)
    );
    assert_eq!(child.style(Role::Done).fg, Some(Color::Indexed(214)));
    assert_eq!(child.style(Role::Text), find("dusk", Depth::Full).style(Role::Text));
    let names = themes.names();
    assert_eq!(names[names.len() - 2..], ["child", "mine"]);
    let told = themes.choices().pop().unwrap();
    assert_eq!((told.is_own, told.about.as_deref(), told.broken), (true, Some("Mine"), None));
}

/// Each: what stands in the file, the place, what is wrong and what to do about it.
const MISTAKES: [(&str, &str, &str, &str); 11] = [
    ("extends = \"drak\"\n", "1:11", "there is no theme `drak` to extend", "did you mean `dark`?"),
    ("extends = \"auto\"\n", "1:11", "there is no theme `auto` to extend", "there are dark, light"),
    ("extend = \"dark\"\n", "1:1", "unknown field `extend`", "did you mean `extends`?"),
    (
        "extends = \"dark\"\n[roles]\nlnk = {}\n",
        "3:1",
        "there is no role `lnk`",
        "did you mean `link`?",
    ),
    (
        "extends = \"dark\"\n[roles]\nlink = { fg = \"bleu\" }\n",
        "3:15",
        "\"bleu\" is no colour",
        "did you mean `blue`?",
    ),
    (
        "extends = \"dark\"\n[roles]\nlink = { fg = \"#12345\" }\n",
        "3:15",
        "\"#12345\" is no colour",
        "write \"#rrggbb\"",
    ),
    (
        "extends = \"dark\"\n[roles]\nlink = { fg = 7 }\n",
        "3:15",
        "7 is no colour",
        "write \"#rrggbb\"",
    ),
    (
        "extends = \"dark\"\n[roles]\nlink = { bald = true }\n",
        "3:10",
        "a role has no `bald`",
        "did you mean `bold`?",
    ),
    (
        "extends = \"dark\"\n[roles]\nlink = { bold = \"yes\" }\n",
        "3:10",
        "`bold` is \"yes\"",
        "write `bold = true`",
    ),
    ("[roles]\nground = {}\n", "1:1", "the role `text` is missing", "extends = \"dark\""),
    ("extends = \"bad\"\n", "1:11", "these themes extend each other: bad -> bad", "built-in"),
];

#[test]
fn a_bad_theme_says_where_what_is_wrong_and_what_to_write() {
    for (text, place, what, hint) in MISTAKES {
        let (folder, themes) = own(&[("bad", text)]);
        let told = themes.find("bad", Ground::Dark).unwrap_err().to_string();
        let at = format!("{}:{place}: {what}", folder.path().join("bad.toml").display());
        assert!(told.starts_with(&at), "{told}\nis not {at}");
        assert!(told.contains("\n  hint: ") && told.contains(hint), "{told}");
        let choice = themes.choices().pop().unwrap();
        assert_eq!(choice.broken, Some(format!("{place}: {}", told_what(&told))));
    }
}

/// What is wrong, of a mistake as it is told.
fn told_what(told: &str) -> &str {
    told.lines().next().unwrap().split_once(": ").unwrap().1
}

#[test]
fn a_loop_of_several_themes_is_told_with_its_way() {
    let (_folder, themes) = own(&[("a", "extends = \"b\"\n"), ("b", "extends = \"a\"\n")]);
    let told = themes.find("a", Ground::Dark).unwrap_err().to_string();
    assert!(told.contains("these themes extend each other: a -> b -> a"), "{told}");
}

#[test]
fn a_name_leads_to_no_other_folder_and_takes_no_built_in_theme_away() {
    let (folder, themes) = own(&[("dark", "extends = \"light\"\n")]);
    fs::create_dir(folder.path().join("deeper")).unwrap();
    for name in ["../dark", "deeper/x", "", ".hidden"] {
        assert!(
            matches!(themes.find(name, Ground::Dark), Err(ThemeError::Unknown { .. })),
            "{name}"
        );
    }
    assert_eq!(themes.find("dark", Ground::Dark).unwrap(), find("dark", Depth::Full));
    assert!(themes.choices().pop().unwrap().broken.unwrap().contains("another"));
}

#[test]
fn the_documents_name_every_role_and_every_theme() {
    let document = include_str!("../../../docs/themes.md");
    for role in Role::ALL {
        assert!(
            document.contains(&format!("| `{}` |", role.name())),
            "{} is not there",
            role.name()
        );
    }
    for name in Themes::built_in() {
        assert!(document.contains(&format!("| `{name}` |")), "{name} is not there");
    }
}
