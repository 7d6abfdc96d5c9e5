//! The blocking client: the same calls, without asynchronous code.

use std::thread;
use std::time::{Duration, Instant};

use openruns::blocking::{Client, EventStream};
use openruns::types::{RunResult, StreamMode};
use openruns::{ClientBuilder, Error, ErrorKind, MessageText, RunEvent};
use serde_json::json;

use crate::support::{client_at, expected, name_of, row, Told, Wire, RUN, THREAD};

fn made(builder: ClientBuilder) -> Client {
    builder.build_blocking().expect("a client")
}

/// What the session did, asked for without a runtime of the test's own.
fn log<T: Send + 'static>(ask: impl std::future::Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(ask)
}

fn open(wire: &Wire, scenario: &str) -> EventStream<RunEvent> {
    let client = made(wire.builder(scenario));
    client.runs().stream("agent").thread_id(THREAD).stream_resumable(true).send().expect("a stream")
}

/// The names of the events until the end, and the error that ended them.
fn drain(stream: EventStream<RunEvent>) -> (Vec<String>, Option<Error>) {
    let mut names = Vec::new();
    for event in stream {
        match event {
            Ok(event) => names.push(name_of(&event)),
            Err(error) => return (names, Some(error)),
        }
    }
    (names, None)
}

#[test]
fn it_waits_for_a_run() {
    let wire = Wire::new();
    let told = Told::new();
    let list = told.clone();
    let client = made(wire.builder("wait-cut"));
    let call = client.runs().wait("agent").thread_id(THREAD).on_run_created(move |run| list.add(run.run_id));
    let state = call.send().expect("a state");
    assert!(state["messages"].is_array() && told.all() == [RUN], "{state}");
    assert_eq!(log(wire.posts()), 1);
    let asked = made(Wire::new().builder("wait-interrupted")).runs().wait("agent").state::<RunResult>().send();
    assert!(matches!(asked, Ok(RunResult::Interrupts(_))), "{asked:?}");
    let failed = made(Wire::new().builder("wait-failed")).runs().wait("agent").send().expect_err("a failure");
    assert!(failed.kind() == ErrorKind::Run && failed.run_error() == Some("ValueError"), "{failed}");
}

#[test]
fn its_streams_are_iterators() {
    for scenario in ["stream", "stream-bytes", "stream-cut", "stream-cut-busy"] {
        let wire = Wire::new();
        let stream = open(&wire, scenario);
        assert_eq!((stream.run_id(), stream.thread_id()), (Some(RUN), Some(THREAD)));
        let (names, error) = drain(stream);
        assert!(error.is_none() && names == expected(), "{scenario}: {names:?} {error:?}");
        assert_eq!(log(wire.posts()), 1, "{scenario}");
    }
    let text: String = open(&Wire::new(), "stream-fixture~fixture=python-messages-tuple")
        .filter_map(|event| match event.expect("an event") {
            RunEvent::Messages(event) => Some(event.text()),
            _ => None,
        })
        .collect();
    assert!(text.starts_with("echo: stream"), "{text}");
    let (names, error) = drain(open(&Wire::new(), "stream-malformed-json"));
    assert!(names.len() == 1 && error.is_some_and(|error| error.kind() == ErrorKind::Body));
}

#[test]
fn a_stream_that_is_left_frees_its_connection() {
    let wire = Wire::new();
    let client = made(wire.builder("stream-hang"));
    for _ in 0..200 {
        let mut stream = client.runs().stream("agent").thread_id(THREAD).send().expect("a stream");
        stream.next().expect("an event").expect("an event");
    }
    assert_eq!(log(wire.requests_and_open()), (200, 0));
}

#[test]
fn its_thread_ends_with_the_last_that_holds_it() {
    let wire = Wire::new();
    let mut stream = open(&wire, "stream-held");
    stream.next().expect("an event").expect("the client is gone, the stream goes on");
    drop(stream);
    assert_eq!(log(wire.requests_and_open()).1, 0);
}

#[test]
fn silence_and_deadlines_end_it() {
    let wire = Wire::new();
    let client = made(wire.builder("hang"));
    let began = Instant::now();
    let late = client.threads().get(THREAD).timeout(Duration::from_millis(200)).send().expect_err("a deadline");
    assert_eq!(late.kind(), ErrorKind::Timeout);
    let silent = client.runs().wait("agent").idle_timeout(Duration::from_millis(200)).send().expect_err("silence");
    assert_eq!(silent.kind(), ErrorKind::Connection);
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    assert_eq!(log(wire.requests_and_open()).1, 0);
}

#[test]
fn several_threads_share_a_client() {
    let wire = Wire::new();
    let client = made(wire.builder("ok"));
    let calls = (0..8).map(|_| {
        let client = client.clone();
        thread::spawn(move || (0..20).all(|_| client.threads().get(THREAD).send().is_ok()))
    });
    let ended: Vec<_> = calls.collect::<Vec<_>>().into_iter().map(|call| call.join().expect("no panic")).collect();
    assert!(ended.iter().all(|ok| *ok) && log(wire.requests_and_open()) == (160, 0));
}

/// Code that blocks does not belong there; it must not panic or hang all the same.
#[tokio::test]
async fn it_works_within_asynchronous_code() {
    let wire = Wire::new();
    let client = made(wire.builder("ok"));
    client.threads().get(THREAD).send().expect("a thread");
    let moved = client.clone();
    tokio::task::spawn_blocking(move || moved.threads().get(THREAD).send().map(drop))
        .await
        .expect("no panic")
        .expect("ok");
    drop(client);
    assert_eq!(wire.requests_and_open().await, (2, 0));
}

#[test]
fn it_tells_what_cannot_be_sent() {
    let error = client_at("localhost:2024").build_blocking().expect_err("an address");
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("http://"), "{error}");
    let client = made(client_at("http://127.0.0.1:9").max_retries(0));
    let error = client.store().get_item(["a"], "k").send().expect_err("no server");
    assert!(error.kind() == ErrorKind::Connection, "{error}");
    let error = client.threads().get("..").send().expect_err("an id");
    assert!(error.kind() == ErrorKind::Request, "{error}");
}

#[test]
fn a_journey_on_prism() {
    let Ok(url) = std::env::var("OPENRUNS_PRISM") else {
        println!("skipped: no server at OPENRUNS_PRISM; npm run test:targets starts it");
        return;
    };
    let _row = row("journey-prism");
    let client = made(client_at(&url));
    let thread = client.threads().create().metadata(json!({ "owner": "user123" })).send().expect("a thread");
    let run = client.runs().create("agent").thread_id(&thread.thread_id).send().expect("a run");
    client.runs().join(&thread.thread_id, &run.run_id).send().expect("a state");
    let stream = client.runs().stream("agent").stream_mode(StreamMode::Values).max_reconnects(0).send();
    assert!(!drain(stream.expect("a stream")).0.is_empty());
    client.threads().delete(&thread.thread_id).send().expect("nothing");
}
