use super::*;

/// The programs that are tried with these variables on `system`.
fn programs(variables: &[&str], system: &str) -> Vec<&'static str> {
    let environment = |asked: &str| variables.contains(&asked).then(|| "x".into());
    let clipboard = Clipboard::on(&environment, system);
    clipboard.into_iter().flat_map(|found| found.0).map(|tool| tool.program).collect()
}

#[test]
fn the_tools_are_those_of_the_desktop_that_the_learner_sees() {
    assert_eq!(programs(&["WAYLAND_DISPLAY", "DISPLAY"], "linux"), ["wl-copy", "xclip", "xsel"]);
    assert_eq!(programs(&["DISPLAY"], "freebsd"), ["xclip", "xsel"]);
    assert_eq!(programs(&["WSL_DISTRO_NAME", "DISPLAY"], "linux")[0], "clip.exe");
    assert_eq!(programs(&[], "macos"), ["pbcopy"]);
    assert_eq!(programs(&[], "windows"), ["clip.exe"]);
    assert_eq!(programs(&["TERMUX_VERSION"], "android"), ["termux-clipboard-set"]);
}

#[test]
fn over_ssh_and_without_a_desktop_no_tool_reaches_the_learner() {
    assert_eq!(programs(&[], "linux"), [""; 0]);
    for ssh in ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"] {
        assert_eq!(programs(&[ssh, "DISPLAY"], "linux"), [""; 0]);
        assert_eq!(programs(&[ssh], "macos"), [""; 0]);
    }
}

#[cfg(unix)]
#[test]
fn a_tool_that_is_not_there_is_passed_over_and_one_that_fails_is_named() {
    let copy = |tools: &[Tool]| Clipboard(tools.to_vec()).copy("text", Duration::from_secs(30));
    let (missing, fails) = (tool("/no/such/tool", &[]), tool("false", &[]));
    assert!(matches!(copy(&[missing]), Err(NotCopied::NoTool)));
    let Err(NotCopied::Failed { program: "false", why: Some(why) }) = copy(&[missing, fails])
    else {
        panic!("it did not fail");
    };
    assert!(why.contains('1'), "{why}");
    // It takes what it is given, and nothing more.
    copy(&[tool("grep", &["-qx", "text"])]).unwrap();
}

#[cfg(unix)]
#[test]
fn a_tool_that_hangs_is_given_up() {
    let hangs = Clipboard(vec![tool("sleep", &["1000"])]);
    let outcome = hangs.copy("text", Duration::from_millis(10));
    assert!(matches!(outcome, Err(NotCopied::Failed { program: "sleep", why: None })));
}
