//! What the client costs beside bare reqwest and `serde_json`, both sides in one run: a JSON line for each row. Not part of any
//! check: the machine decides the times, so only ratios count.
//!
//!     cargo run --release --no-default-features --example bench

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use openruns::types::Thread;
use openruns::{Client, RunEvent};
use serde_json::{json, Value};
use tokio::runtime::{Builder, Runtime};

const ROUNDS: usize = 9;
const CALLS: usize = 1000;
const TARGET: f64 = 1.2;
const THREAD_ID: &str = "123e4567-e89b-12d3-a456-426614174001";

fn main() {
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    let body = fs::read(fixtures.join("bodies/Thread-with-values.json")).expect("a fixture");
    let recorded = recorded(&fixtures);
    let tokens = tokens();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let url = serve("application/json", body);
    compare("small call", || small_ours(&runtime, &url), || small_theirs(&runtime, &url));
    for (row, stream) in [("decode of tiny events", tokens), ("decode 16 KiB chunks", recorded)] {
        let url = serve("text/event-stream", stream);
        assert_eq!(stream_ours(&runtime, &url), stream_theirs(&runtime, &url));
        compare(row, || stream_ours(&runtime, &url), || stream_theirs(&runtime, &url));
    }
}

/// 50,000 small events.
fn tokens() -> Vec<u8> {
    let event = |n: usize| format!("event: custom\r\ndata: {{\"n\":{n},\"text\":\"some words\"}}\r\nid: {n}-0\r\n\r\n");
    (0..50_000).map(event).collect::<String>().into_bytes()
}

/// 10 MB of what servers sent, but for the events that end a stream.
fn recorded(fixtures: &Path) -> Vec<u8> {
    let files = fs::read_dir(fixtures).expect("the fixtures").map(|file| file.expect("a file").path());
    let is_recorded = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("python-") && name.ends_with(".sse") && !name.contains("protocol") && !name.contains("a2a")
    };
    let streams = files.filter(is_recorded).map(|path| fs::read_to_string(path).expect("a fixture"));
    let is_whole = |text: &String| {
        text.ends_with("\r\n\r\n")
            && !text.contains("event: error")
            && !text.contains("event: end")
            && text.contains("data")
    };
    let whole: String = streams.filter(is_whole).collect();
    whole.repeat(10_000_000 / whole.len() + 1).into_bytes()
}

/// Answers every request with this body, on a thread whose time is not counted.
fn serve(kind: &'static str, body: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n", body.len());
    let answer = Arc::new([head.into_bytes(), body].concat());
    thread::spawn(move || {
        for connection in listener.incoming() {
            let (answer, connection) = (Arc::clone(&answer), connection.expect("a connection"));
            thread::spawn(move || answer_all(connection, &answer));
        }
    });
    url
}

fn answer_all(mut connection: TcpStream, answer: &[u8]) {
    connection.set_nodelay(true).expect("an option");
    let mut request = [0; 16_384];
    // The requests of this program are small: each comes in one piece.
    while connection.read(&mut request).is_ok_and(|size| size > 0) {
        if connection.write_all(answer).is_err() {
            return;
        }
    }
}

fn small_ours(runtime: &Runtime, url: &str) -> usize {
    runtime.block_on(async {
        let client = Client::builder().base_url(url).api_key("key").build().expect("a client");
        let mut size = 0;
        for _ in 0..CALLS {
            let thread: Thread = client.threads().get(THREAD_ID).await.expect("a thread");
            size += thread.thread_id.len();
        }
        size
    })
}

fn small_theirs(runtime: &Runtime, url: &str) -> usize {
    runtime.block_on(async {
        let http = reqwest::Client::new();
        let mut size = 0;
        for _ in 0..CALLS {
            let request = http.get(format!("{url}/threads/{THREAD_ID}")).header("x-api-key", "key");
            let body = request.send().await.expect("an answer").bytes().await.expect("a body");
            let thread: Value = serde_json::from_slice(&body).expect("JSON");
            size += thread["thread_id"].as_str().expect("an id").len();
        }
        size
    })
}

fn stream_ours(runtime: &Runtime, url: &str) -> usize {
    runtime.block_on(async {
        let client = Client::builder().base_url(url).api_key("key").build().expect("a client");
        let mut stream = client.runs().stream("agent").await.expect("a stream");
        let mut count = 0;
        while let Some(event) = stream.next().await {
            count += usize::from(!matches!(event.expect("an event"), RunEvent::Error(_)));
        }
        count
    })
}

/// What a user of reqwest alone would write: lines, and the JSON of those that hold data.
fn stream_theirs(runtime: &Runtime, url: &str) -> usize {
    runtime.block_on(async {
        let request =
            reqwest::Client::new().post(format!("{url}/runs/stream")).header("content-type", "application/json");
        let body = json!({ "assistant_id": "agent" }).to_string();
        let mut answer = request.body(body).send().await.expect("an answer");
        let (mut count, mut held) = (0, Vec::new());
        while let Some(chunk) = answer.chunk().await.expect("a chunk") {
            held.extend_from_slice(&chunk);
            let end = held.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            for line in held[..end].split(|byte| *byte == b'\n') {
                if let Some(data) = line.strip_prefix(b"data: ") {
                    let value: Value = serde_json::from_slice(data).expect("JSON");
                    count += usize::from(!value["error"].is_number());
                }
            }
            held.drain(..end);
        }
        count
    })
}

/// Medians of both sides, taken in turns.
fn compare(row: &str, mut ours: impl FnMut() -> usize, mut theirs: impl FnMut() -> usize) {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        times[0].push(timed(&mut ours));
        times[1].push(timed(&mut theirs));
    }
    let [ours, theirs] = times.map(|mut side| {
        side.sort_by(f64::total_cmp);
        side[ROUNDS / 2]
    });
    let ratio = ours / theirs;
    let line = json!({
        "language": "rust", "name": row, "ours": round(ours * 1000.0), "other": round(theirs * 1000.0),
        "against": "bare reqwest and serde_json", "ratio": round(ratio), "target": TARGET, "unit": "ms CPU",
    });
    println!("{line}");
}

fn round(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// CPU seconds of this thread, which the runtime runs on.
fn timed(work: &mut impl FnMut() -> usize) -> f64 {
    let began = cpu();
    std::hint::black_box(work());
    cpu() - began
}

fn cpu() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux counts the time of each thread");
    let nanoseconds: f64 = text.split(' ').next().and_then(|text| text.parse().ok()).expect("a number");
    nanoseconds / 1e9
}
