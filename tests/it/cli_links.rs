//! `waypost links check`, with a site on this machine that misbehaves in every way.

pub(crate) mod server;

use std::fmt::Write as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, json, of_items, output, run, state, text, waypost, write};
use server::{Proxy, Server};

/// A folder with a roadmap of the learner's own, with a resource for each of these ids and addresses.
fn with(links: &[(&str, String)]) -> TempDir {
    let folder = folder();
    write_roadmap(&folder, links);
    folder
}

fn write_roadmap(folder: &TempDir, links: &[(&str, String)]) {
    write(&folder.path().join("roadmaps/mine.toml"), roadmap(links));
}

/// A roadmap of the learner's own with a resource for each of these ids and addresses.
pub(crate) fn roadmap(links: &[(&str, String)]) -> String {
    let mut text = "format = 1\nid = \"mine\"\ntitle = \"My reading\"\nsummary = \"S.\"\n\
        languages = [\"en\"]\nadded = \"1\"\n[[section]]\nid = \"winter\"\ntitle = \"Winter\"\n"
        .to_owned();
    for (id, url) in links {
        write!(
            text,
            "[[section.resource]]\nid = \"{id}\"\nkind = \"article\"\ntitle = \"All about {id}\"\nurl = \"{url}\"\n"
        )
        .unwrap();
    }
    text
}

/// The same with these paths of `site`, under ids of the same name.
fn with_paths(site: &Server, paths: &[&'static str]) -> TempDir {
    with(&links(site, paths))
}

fn links(site: &Server, paths: &[&'static str]) -> Vec<(&'static str, String)> {
    paths.iter().map(|path| (*path, site.url(path))).collect()
}

const CHECK: &str = "links check roadmap:mine --private --timeout 1";

/// What a check says of each link: its id, verdict and status.
fn verdicts(document: &Value) -> Vec<(&str, &str, Option<u64>)> {
    let links = document["links"].as_array().unwrap().iter();
    links
        .map(|link| {
            (
                link["id"].as_str().unwrap(),
                link["verdict"].as_str().unwrap_or("not tried"),
                link["status"].as_u64(),
            )
        })
        .collect()
}

fn kept(folder: &TempDir) -> std::path::PathBuf {
    state(folder).join("links.json")
}

#[test]
fn whatever_a_site_does_only_what_it_says_is_gone_is_dead() {
    let expected = [
        ("ok", "ok", Some(200)),
        ("missing", "dead", Some(404)),
        ("gone", "dead", Some(410)),
        ("login", "unsure", Some(401)),
        ("forbidden", "unsure", Some(403)),
        ("teapot", "unsure", Some(418)),
        ("broken", "unsure", Some(500)),
        ("once", "ok", Some(200)),
        ("later", "unsure", Some(503)),
        ("soon", "ok", Some(200)),
        ("slow-down", "ok", Some(200)),
        ("no-head", "ok", Some(200)),
        ("lies-to-head", "ok", Some(200)),
        ("moved", "moved", Some(200)),
        ("moved-away", "dead", Some(404)),
        ("for-now", "ok", Some(200)),
        ("across", "dead", Some(404)),
        ("round", "unsure", Some(302)),
        ("on-and-on", "unsure", Some(302)),
        ("to-file", "unsure", Some(302)),
        ("to-script", "unsure", Some(302)),
        ("to-nowhere", "unsure", Some(302)),
        ("front", "unsure", Some(200)),
        ("endless-body", "ok", Some(200)),
        ("garbage", "unsure", None),
        ("fine", "ok", Some(200)),
        ("hangs-up", "unsure", None),
        ("good", "ok", Some(200)),
        ("endless-head", "unsure", None),
        ("well", "ok", Some(200)),
        ("silent", "unsure", None),
    ];
    let site = Server::start();
    let folder = with_paths(&site, &expected.map(|(path, ..)| path));
    let document = json(&folder, CHECK);
    assert_valid(&document, "document-links");
    assert_eq!(verdicts(&document), expected);
    assert_eq!(document["links"][13]["moved_to"], site.url("new"));
    assert_eq!(site.most_at_once(), 1, "one thing at a time");
    for request in site.requests() {
        let agent = &request.headers["user-agent"];
        assert!(agent.starts_with(concat!("waypost/", env!("CARGO_PKG_VERSION"), " (")), "{agent}");
    }
    let asked = site.asked();
    let times = |line: &str| asked.iter().filter(|asked| *asked == line).count();
    assert_eq!((times("HEAD /ok"), times("GET /ok")), (1, 0));
    assert_eq!((times("HEAD /no-head"), times("GET /no-head")), (1, 1));
    assert_eq!(
        (times("HEAD /missing"), times("GET /missing")),
        (3, 3),
        "also for two that led there"
    );
    assert_eq!((times("HEAD /once"), times("GET /once")), (1, 3));
    assert_eq!(times("HEAD /slow-down"), 3);
}

#[test]
fn a_site_without_a_safe_connection_is_unsure() {
    let site = Server::start();
    let safe = site.url("ok").replace("http:", "https:");
    let folder = with(&[("safe", safe), ("fine", site.url("fine"))]);
    let document = json(&folder, CHECK);
    assert_eq!(verdicts(&document), [("safe", "unsure", None), ("fine", "ok", Some(200))]);
    let reason = document["links"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("no safe connection"), "{reason}");
}

#[test]
fn the_proxy_of_the_learner_is_used_and_finds_the_hosts() {
    let proxy = Proxy::start();
    let at = |path: &str| format!("http://site.example/{path}");
    let folder = with(&[("ok", at("ok")), ("missing", at("missing"))]);
    let check = ["links", "check", "roadmap:mine", "--timeout", "5", "--json"];
    let run = waypost(&folder).env("http_proxy", &proxy.address).args(check).assert().success();
    let document: Value = serde_json::from_str(&output(&run)).unwrap();
    let expected = [("ok", "ok", Some(200)), ("missing", "dead", Some(404))];
    assert_eq!(verdicts(&document), expected);
    let asked = proxy.asked.lock().unwrap();
    assert!(asked.iter().all(|line| line == "CONNECT site.example:80"), "{asked:?}");
}

#[test]
fn a_query_and_filters_choose_as_for_a_list() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "missing", "fine"]);
    let ids = |arguments: &str| -> Vec<String> {
        let document = json(&folder, &format!("links check {arguments} --private"));
        verdicts(&document).into_iter().map(|(id, ..)| id.to_owned()).collect()
    };
    run(&folder, "done fine").success();
    assert_eq!(ids("all about missing"), ["missing"]);
    assert_eq!(ids("roadmap:mine --status todo --kind article"), ["ok", "missing"]);
    assert_eq!(ids("roadmap:mine --health dead"), ["missing"]);
    assert_eq!(ids("roadmap:mine status:done"), ["fine"]);
}

#[test]
fn what_is_dead_moved_or_unsure_is_told_with_its_place_and_what_to_do() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "missing", "moved", "forbidden"]);
    let told = text(&folder, CHECK).replace(&site.port.to_string(), "80");
    insta::assert_snapshot!(told, @r"
    Dead
    ! All about missing  missing
        http://127.0.0.1:80/missing
        the site answers 404 · My reading › Winter
        copies https://web.archive.org/web/http://127.0.0.1:80/missing

    Moved for good
    ⇄ All about moved  moved
        http://127.0.0.1:80/moved
        My reading › Winter
        now http://127.0.0.1:80/new

    Unsure
    ? All about forbidden  forbidden
        http://127.0.0.1:80/forbidden
        the site answers 403 · My reading › Winter

    Tried now: 4. Known from the last days: 0.
    Working: 1, dead: 1, moved: 1, unsure: 1.
    ");
}

#[test]
fn a_dead_link_is_marked_wherever_its_item_is_shown() {
    let site = Server::start();
    let folder = with_paths(&site, &["missing", "forbidden"]);
    assert!(!text(&folder, "show missing").contains("Dead"));
    run(&folder, CHECK).success();
    let page = text(&folder, "show missing");
    let archive = format!("\nhttps://web.archive.org/web/{}\n", site.url("missing"));
    assert!(page.contains("! Dead address\nOn 2"), "{page}");
    assert!(page.contains(": 404\n") && page.contains(&archive), "{page}");
    assert_eq!(of_items(&json(&folder, "list mine --health dead"), "id"), ["missing"]);
    assert!(text(&folder, "list mine").starts_with("! article  missing"));
    let item = &json(&folder, "show missing")["item"];
    assert_eq!(item["health"], "dead");
    assert!(item["health_reason"].as_str().unwrap().ends_with("404"), "{item}");
    // What the roadmap says now is about another address.
    write_roadmap(&folder, &[("missing", site.url("fine")), ("forbidden", site.url("missing"))]);
    assert_eq!(of_items(&json(&folder, "list mine --health dead"), "id"), ["forbidden"]);
}

#[test]
fn where_a_link_has_moved_to_is_shown_with_its_item_and_the_old_one_is_opened() {
    let site = Server::start();
    let folder = with_paths(&site, &["moved"]);
    run(&folder, CHECK).success();
    let page = text(&folder, "show moved");
    let moved = format!("it has moved, for good, to:\n{}\n", site.url("new"));
    assert!(page.contains(&moved) && !page.contains("! "), "{page}");
    let item = &json(&folder, "show moved")["item"];
    assert_eq!((&item["health"], &item["health_reason"]), (&"ok".into(), &Value::Null));
    run(&folder, "open moved --print").success().stdout(format!("{}\n", site.url("moved")));
    assert!(!text(&folder, "list mine").contains("! "));
}

#[test]
fn what_was_tried_lately_is_known_and_only_tried_again_when_asked() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "missing"]);
    let first = json(&folder, CHECK);
    assert_eq!((&first["tried"], &first["known"]), (&2.into(), &0.into()));
    let asked = site.asked();
    let second = json(&folder, CHECK);
    assert_eq!((&second["tried"], &second["known"]), (&0.into(), &2.into()));
    assert_eq!((site.asked(), verdicts(&second)), (asked.clone(), verdicts(&first)));
    json(&folder, &format!("{CHECK} --again"));
    assert_eq!(site.asked().len(), 2 * asked.len());
}

#[test]
fn without_an_answer_from_anybody_nothing_is_changed() {
    let site = Server::start();
    let folder = with_paths(&site, &["missing"]);
    run(&folder, CHECK).success();
    let before = std::fs::read(kept(&folder)).unwrap();
    // A port where nobody listens.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = |path: &str| format!("http://127.0.0.1:{port}/{path}");
    write_roadmap(&folder, &[("missing", nobody("missing")), ("ok", nobody("ok"))]);
    run(&folder, CHECK).code(3).stdout("").stderr(
        "error: not one site answered, of 2 addresses\n\
         hint: see whether this machine is connected; nothing was changed\n",
    );
    assert_eq!(std::fs::read(kept(&folder)).unwrap(), before);
}

#[test]
fn a_site_that_asks_to_be_left_alone_is_asked_nothing_more() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "leave-me-alone", "fine", "missing"]);
    let document = json(&folder, CHECK);
    let expected = [
        ("ok", "ok", Some(200)),
        ("leave-me-alone", "unsure", Some(429)),
        ("fine", "not tried", None),
        ("missing", "not tried", None),
    ];
    assert_eq!(verdicts(&document), expected);
    assert_eq!((&document["tried"], &document["complete"]), (&2.into(), &false.into()));
    assert_eq!(site.asked(), ["HEAD /ok", "HEAD /leave-me-alone"]);
}

#[test]
fn private_addresses_are_only_tried_when_asked_for() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok"]);
    run(&folder, "links check roadmap:mine").code(1).stdout("").stderr(
        "Nothing that fits has an address.\n\
         Left out, as in private networks: 1 address. With --private they are tried, too.\n",
    );
    assert_eq!(site.asked(), [""; 0]);
    assert!(!kept(&folder).exists());
}

#[test]
fn a_query_that_finds_no_address_says_so_and_a_mistake_in_it_is_told() {
    let folder = folder();
    run(&folder, "links check type:term").code(1).stdout("");
    assert_eq!(json(&folder, "links check type:term")["links"], Value::Array(vec![]));
    run(&folder, "links check kind:vidio").code(2).stdout("");
    run(&folder, "links").code(2).stdout("");
    assert!(!state(&folder).exists());
}

#[test]
fn a_check_that_was_broken_off_goes_on_where_it_was_and_is_never_run_twice_at_once() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "missing", "silent"]);
    let mut broken_off = start(&folder);
    wait_until(|| {
        std::fs::read_to_string(kept(&folder)).is_ok_and(|text| text.contains("/missing"))
    });
    wait_until(|| site.asked().contains(&"HEAD /silent".to_owned()));
    let told = output_of_error(&folder);
    assert!(told.contains("links.lock"), "{told}");
    broken_off.kill().unwrap();
    broken_off.wait().unwrap();
    let before = site.asked();
    write_roadmap(&folder, &links(&site, &["ok", "missing", "fine"]));
    let document = json(&folder, CHECK);
    assert_eq!((&document["tried"], &document["known"]), (&1.into(), &2.into()));
    assert_eq!(site.asked()[before.len()..], ["HEAD /fine"]);
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_all_that_was_found_out_tells_it_and_waits_for_no_answer() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "moved", "missing", "silent", "fine"]);
    let check = start(&folder);
    wait_until(|| site.asked().contains(&"HEAD /silent".to_owned()));
    let id = check.id().to_string();
    assert!(
        std::process::Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success()
    );
    let ended = check.wait_with_output().unwrap();
    let (told, notes) = (String::from_utf8(ended.stdout), String::from_utf8(ended.stderr));
    let (told, notes) = (told.unwrap(), notes.unwrap());
    assert_eq!(ended.status.code(), Some(130), "{told}{notes}");
    assert!(told.contains("\n! All about missing") || told.starts_with("Dead\n! All"), "{told}");
    assert!(told.contains("Tried now: 3. ") && told.contains("Working: 1, dead: 1, moved: 1"));
    assert_eq!(
        notes,
        "Stopped. Not tried yet: 2 addresses. What was found out is kept; the next check goes on with them.\n"
    );
    write_roadmap(&folder, &links(&site, &["ok", "moved", "missing", "fine"]));
    let document = json(&folder, CHECK);
    assert_eq!((&document["tried"], &document["known"]), (&1.into(), &3.into()));
}

fn start(folder: &TempDir) -> Child {
    let command = waypost(folder);
    let mut long = std::process::Command::new(command.get_program());
    for (name, value) in command.get_envs() {
        long.env(name, value.unwrap_or_default());
    }
    long.args(["links", "check", "roadmap:mine", "--private", "--timeout", "600"]);
    long.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn output_of_error(folder: &TempDir) -> String {
    let assert = run(folder, CHECK).code(3);
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

fn wait_until(is_so: impl Fn() -> bool) {
    let since = Instant::now();
    while !is_so() {
        assert!(since.elapsed() < Duration::from_secs(30), "it takes too long");
        std::thread::yield_now();
    }
}

#[test]
fn results_that_cannot_be_understood_are_as_good_as_none() {
    let site = Server::start();
    let folder = with_paths(&site, &["ok", "missing"]);
    write(&kept(&folder), "{\"tried\":{\"x\":1}} garbage \0");
    assert!(output(&run(&folder, "show missing").success().stderr("")).contains("missing"));
    assert_eq!(json(&folder, CHECK)["tried"], 2);
    assert!(Path::new(&kept(&folder)).exists());
    assert_eq!(of_items(&json(&folder, "list mine --health dead"), "id"), ["missing"]);
}
