//! Where the tests find their servers, and where they say which behaviours hold.

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use openruns::{Client, ClientBuilder, Error, EventStream, Result, RunEvent};
use serde_json::{json, Value};

pub const THREAD: &str = "123e4567-e89b-12d3-a456-426614174001";
pub const RUN: &str = "123e4567-e89b-12d3-a456-426614174002";

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Says in `OPENRUNS_ROWS` whether a behaviour holds: it does unless the test panics before this is dropped.
pub struct Row {
    id: &'static str,
    skipped: Option<String>,
}

pub fn row(id: &'static str) -> Row {
    Row { id, skipped: None }
}

impl Row {
    pub fn skip(&mut self, reason: String) {
        println!("skipped: {reason}");
        self.skipped = Some(reason);
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        let Ok(path) = std::env::var("OPENRUNS_ROWS") else { return };
        let line = match &self.skipped {
            Some(reason) => json!({ "language": "rust", "row": self.id, "ok": null, "reason": reason }),
            None => json!({ "language": "rust", "row": self.id, "ok": !std::thread::panicking() }),
        };
        let mut file = OpenOptions::new().create(true).append(true).open(path).expect("OPENRUNS_ROWS can be written");
        file.write_all(format!("{line}\n").as_bytes()).expect("OPENRUNS_ROWS can be written");
    }
}

/// The wire-behaviour server of the whole run, or one of our own, which ends when its stdin closes with this process.
fn wire_url() -> &'static str {
    static URL: OnceLock<(String, Option<Child>)> = OnceLock::new();
    let start = || {
        let command = ["--import", "tsx", "test/wire/main.ts", "--port", "0"];
        let mut command_line = Command::new("node");
        command_line.args(command).current_dir(root()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command_line.spawn().expect("node starts the wire-behaviour server");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let ready: Value = serde_json::from_str(&line).expect("the server's address");
        (ready["url"].as_str().expect("a text").to_owned(), Some(child))
    };
    &URL.get_or_init(|| std::env::var("OPENRUNS_WIRE").map_or_else(|_| start(), |url| (url, None))).0
}

/// One session of the wire-behaviour server.
pub struct Wire {
    session: String,
}

impl Wire {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self { session: format!("rust-{}-{count}", std::process::id()) }
    }

    pub fn url(&self, scenario: &str) -> String {
        format!("{}/s/{}/{scenario}", wire_url(), self.session)
    }

    pub fn client(&self, scenario: &str) -> Client {
        self.builder(scenario).build().expect("a client")
    }

    pub fn builder(&self, scenario: &str) -> ClientBuilder {
        client_at(&self.url(scenario))
    }

    /// What the session did, once no response is open or half a second has passed.
    pub async fn log(&self) -> Value {
        let url = format!("{}/_log/{}?idle=1000", wire_url(), self.session);
        let text = reqwest::get(url).await.expect("the log").text().await.expect("the log");
        serde_json::from_str(&text).expect("the log is JSON")
    }

    pub async fn requests(&self) -> Vec<Value> {
        self.log().await["requests"].as_array().expect("a list").clone()
    }

    /// How many requests came, and how many answers are still open.
    pub async fn requests_and_open(&self) -> (usize, u64) {
        let log = self.log().await;
        let requests = log["requests"].as_array().expect("a list").len();
        (requests, log["open_responses"].as_u64().expect("a number"))
    }

    pub async fn posts(&self) -> u64 {
        self.log().await["methods"]["POST"].as_u64().unwrap_or_default()
    }

    /// Lets go of what a scenario holds back.
    pub fn release(&self) {
        let url = format!("{}/_release/{}", wire_url(), self.session);
        tokio::spawn(async move { reqwest::Client::new().post(url).send().await.expect("a release") });
    }
}

pub fn client_at(url: &str) -> ClientBuilder {
    Client::builder().base_url(url).api_key("a-key").retry_delay(Duration::from_millis(10))
}

/// A list that callbacks fill.
pub struct Told<T>(Arc<Mutex<Vec<T>>>);

impl<T> Clone for Told<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Clone> Told<T> {
    pub fn new() -> Self {
        Self(Arc::default())
    }

    pub fn add(&self, item: T) {
        self.0.lock().expect("no test panicked").push(item);
    }

    pub fn all(&self) -> Vec<T> {
        self.0.lock().expect("no test panicked").clone()
    }
}

/// What a stream gave until it ended.
#[derive(Debug, Default)]
pub struct Seen {
    pub events: Vec<RunEvent>,
    pub error: Option<Error>,
    pub run_id: Option<String>,
    pub thread_id: Option<String>,
}

impl Seen {
    pub fn names(&self) -> Vec<String> {
        self.events.iter().map(name_of).collect()
    }

    pub fn failure(self) -> Error {
        self.error.expect("an error")
    }
}

/// `custom 3`, `values`.
pub fn name_of(event: &RunEvent) -> String {
    match event {
        RunEvent::Custom(custom) => format!("custom {}", custom.data["n"]),
        other => other.event().to_owned(),
    }
}

pub async fn drain(opened: Result<EventStream<RunEvent>>) -> Seen {
    let mut seen = Seen::default();
    let mut stream = match opened {
        Ok(stream) => stream,
        Err(error) => return Seen { error: Some(error), ..seen },
    };
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => seen.events.push(event),
            Err(error) => seen.error = Some(error),
        }
    }
    seen.run_id = stream.run_id().map(str::to_owned);
    seen.thread_id = stream.thread_id().map(str::to_owned);
    seen
}

/// The names of the events of the scenario `stream`.
pub fn expected() -> Vec<String> {
    let custom = (1..=10).map(|n| format!("custom {n}"));
    ["metadata".to_owned()].into_iter().chain(custom).chain(["values".to_owned()]).collect()
}

/// A call of a resumable stream on the story's thread.
pub fn stream(wire: &Wire, scenario: &str) -> openruns::runs::StreamCall {
    wire.client(scenario).runs().stream("agent").thread_id(THREAD).stream_resumable(true)
}
