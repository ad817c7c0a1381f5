//! A site on this machine that misbehaves in every way that sites do.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// A site that answers for as long as the test runs.
pub(crate) struct Server {
    /// Its port.
    pub(crate) port: u16,
    seen: Arc<Seen>,
}

/// What the site has seen.
#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<Request>>,
    /// How many there are now, by the host that is asked: one machine can have several names.
    now: Mutex<HashMap<String, usize>>,
    most: AtomicUsize,
}

/// One request.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// `HEAD /path`.
    pub(crate) line: String,
    pub(crate) headers: HashMap<String, String>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Seen::default());
        let site = Self { port, seen: Arc::clone(&seen) };
        let serve = move || {
            for stream in listener.incoming() {
                serve_all(stream.unwrap(), Arc::clone(&seen));
            }
        };
        thread::Builder::new().spawn(serve).unwrap();
        site
    }

    /// The address of `path` on this site.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    /// What was asked so far, such as `HEAD /ok`.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.requests().into_iter().map(|request| request.line).collect()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.seen.requests.lock().unwrap().clone()
    }

    /// How many requests there were of one host at once, at most.
    pub(crate) fn most_at_once(&self) -> usize {
        self.seen.most.load(Ordering::SeqCst)
    }
}

/// Answers what is asked over one connection.
fn serve_all(stream: TcpStream, seen: Arc<Seen>) {
    let serve = move || while serve_one(&stream, &seen) {};
    thread::Builder::new().spawn(serve).unwrap();
}

/// Stands between the program and sites that nobody else knows: for whatever host it is asked, it leads to
/// the same site.
pub(crate) struct Proxy {
    /// Its address.
    pub(crate) address: String,
    /// The hosts that it was asked for.
    pub(crate) asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let asked = Arc::default();
        let proxy = Self { address, asked: Arc::clone(&asked) };
        let connect = move |mut stream: TcpStream| {
            let Some(request) = read(&stream) else { return };
            asked.lock().unwrap().push(request.line);
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            serve_all(stream, Arc::default());
        };
        let serve = move || listener.incoming().for_each(|stream| connect(stream.unwrap()));
        thread::Builder::new().spawn(serve).unwrap();
        proxy
    }
}

/// What a site says that wants no TLS of any kind.
const NO_TLS: &[u8] = b"\x15\x03\x03\x00\x02\x02\x28";

/// Answers one request; is there to be another one?
fn serve_one(stream: &TcpStream, seen: &Seen) -> bool {
    let mut first = [0];
    if matches!(stream.peek(&mut first), Ok(1)) && first == [0x16] {
        (&mut { stream }).write_all(NO_TLS).unwrap();
        return false;
    }
    let Some(request) = read(stream) else { return false };
    let host = request.headers.get("host").cloned().unwrap_or_default();
    let now = {
        let mut now = seen.now.lock().unwrap();
        let of_host = now.entry(host.clone()).or_default();
        *of_host += 1;
        *of_host
    };
    seen.most.fetch_max(now, Ordering::SeqCst);
    let times = {
        let mut requests = seen.requests.lock().unwrap();
        requests.push(request.clone());
        requests.iter().filter(|one| one.line == request.line).count()
    };
    let (method, path) = request.line.split_once(" /").unwrap();
    let port = stream.local_addr().unwrap().port();
    let answer = answer(method, path, times, port);
    // Before it is sent: who has it may ask for more at once.
    seen.now.lock().unwrap().entry(host).and_modify(|now| *now -= 1);
    match answer {
        Some(answer) => (&mut { stream }).write_all(answer.as_bytes()).is_ok(),
        None => misbehave(stream, path),
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let mut headers = HashMap::new();
    for line in lines.take_while(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").unwrap();
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    Some(Request { line: first.rsplit_once(" HTTP/").unwrap().0.to_owned(), headers })
}

/// The answer to the request for `path` that was made so many `times`; none where that is none of HTTP.
fn answer(method: &str, path: &str, times: usize, port: u16) -> Option<String> {
    let to = |status: &str, to: &str| {
        Some(format!("HTTP/1.1 {status} Go\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"))
    };
    let wait = |status: &str, wait: &str| {
        Some(format!("HTTP/1.1 {status} Wait\r\nRetry-After: {wait}\r\nContent-Length: 0\r\n\r\n"))
    };
    let status = match (path, method, times) {
        ("no-head" | "endless-body", "HEAD", _) => "405 Method Not Allowed",
        ("missing", ..) | ("lies-to-head", "HEAD", _) => "404 Not Found",
        ("gone", ..) => "410 Gone",
        ("login", ..) => "401 Unauthorized",
        ("forbidden", ..) => "403 Forbidden",
        ("teapot", ..) => "418 I'm a teapot",
        ("to-nowhere", ..) => "302 Found",
        ("once", _, 1 | 2) => "500 Internal Server Error",
        ("broken", ..) => return wait("500", "0"),
        ("later", ..) | ("soon", _, 1) => return wait("503", "0"),
        ("slow-down", _, 1 | 2) => return wait("429", "0"),
        ("leave-me-alone", ..) => return wait("429", "3600"),
        ("moved", ..) => return to("301", "/new"),
        ("moved-away", ..) => return to("308", "/missing"),
        ("for-now", ..) => return to("302", "new"),
        ("round", ..) => return to("302", "/and-round"),
        ("and-round", ..) => return to("302", "/round"),
        ("across", ..) => return to("301", &format!("http://localhost:{port}/missing")),
        ("on-and-on", ..) => return to("302", "/on-and-on"),
        ("to-file", ..) => return to("302", "file:///etc/passwd"),
        ("to-script", ..) => return to("302", "javascript:alert(1)"),
        ("front", ..) => return to("301", "/"),
        ("garbage" | "hangs-up" | "endless-head" | "endless-body" | "silent", ..) => return None,
        _ => "200 OK",
    };
    Some(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"))
}

/// Says what is no answer, or nothing.
fn misbehave(mut stream: &TcpStream, path: &str) -> bool {
    match path {
        "garbage" => stream.write_all(b"\x1b]0;x\x07 \0\xff\xfe not HTTP at all\r\n\r\n").is_ok(),
        "hangs-up" => false,
        "endless-head" => {
            let begun = stream.write_all(b"HTTP/1.1 200 OK\r\n").is_ok();
            while begun && stream.write_all(b"X-Header: and so on\r\n").is_ok() {}
            false
        }
        "endless-body" => {
            let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
            let begun = stream.write_all(head).is_ok();
            while begun && stream.write_all(&[b'x'; 4096]).is_ok() {}
            false
        }
        // It says nothing until the other side has had enough.
        "silent" => stream.read(&mut [0]).is_err(),
        _ => panic!("nobody knows {path}"),
    }
}
