//! Streams that are lost, and go on or give up.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use openruns::runs::StreamCall;
use openruns::{HeaderMap, HeaderName};
use serde_json::json;

use crate::support::{drain, expected, row, Told, Wire, THREAD};

/// A resumable stream whose every request carries another header.
fn call(wire: &Wire, scenario: &str) -> StreamCall {
    let count = AtomicUsize::new(0);
    let next = move || {
        HeaderMap::from_iter([(HeaderName::from_static("x-count"), count.fetch_add(1, Ordering::Relaxed).into())])
    };
    let client = wire.builder(scenario).headers_from(next).build().expect("a client");
    client.runs().stream("agent").thread_id(THREAD).stream_resumable(true)
}

#[tokio::test]
async fn a_lost_stream_goes_on() {
    let _row = row("stream-resumes");
    let _foreign = row("foreign-location");
    for scenario in [
        "stream-cut",
        "stream-cut-between",
        "stream-cut-at-once",
        "stream-cut-again",
        "stream-cut-busy",
        "stream-cut-refused",
        "stream-cut-no-location",
        "stream-cut-elsewhere",
        "stream-ends-early",
        "stream-reset",
        "stream-cut-same-ids",
    ] {
        let wire = Wire::new();
        let told = Told::new();
        let list = told.clone();
        let seen = drain(call(&wire, scenario).on_reconnect(move |lost| list.add(lost.attempt)).await).await;
        assert!(seen.error.is_none(), "{scenario}: {:?}", seen.error);
        assert_eq!(seen.names(), expected(), "{scenario}");
        let log = wire.log().await;
        assert_eq!((&log["methods"]["POST"], &log["elsewhere"]), (&json!(1), &json!([])), "{scenario}");
        let requests = log["requests"].as_array().expect("a list");
        let rejoins: Vec<_> = requests
            .iter()
            .filter(|request| request["method"] == "GET" && request["path"].as_str().unwrap_or("").ends_with("/stream"))
            .collect();
        assert!(!rejoins.is_empty() && rejoins.iter().all(|one| one["headers"]["last-event-id"].is_string()));
        let counts: HashSet<_> = requests.iter().map(|request| request["headers"]["x-count"].to_string()).collect();
        assert_eq!(counts.len(), requests.len(), "{scenario}: fresh headers");
        assert_eq!(told.all().first(), Some(&1), "{scenario}");
    }
}

#[tokio::test]
async fn reconnecting_is_bounded() {
    let _row = row("stream-gives-up");
    let wire = Wire::new();
    let error = drain(call(&wire, "stream-cut-always").await).await.failure();
    assert!(error.to_string().contains("streamThreadRun"), "{error}");
    let log = wire.log().await;
    assert!(log["methods"]["POST"] == 1 && log["methods"]["GET"].as_u64() <= Some(6), "{}", log["methods"]);
}

#[tokio::test]
async fn a_stream_that_is_gone_says_so() {
    let _row = row("stream-gives-up");
    for scenario in ["stream-cut-gone", "stream-cut-stateless"] {
        let wire = Wire::new();
        let gone = match scenario {
            "stream-cut-gone" => call(&wire, scenario),
            _ => wire.client(scenario).runs().stream("agent"),
        };
        let error = drain(gone.await).await.failure();
        assert!(error.to_string().contains("lost"), "{error}");
        assert_eq!(wire.posts().await, 1, "{scenario}");
    }
}

#[tokio::test]
async fn a_stream_without_ids_never_repeats_an_event() {
    let wire = Wire::new();
    let told = Told::new();
    let list = told.clone();
    let call = wire.client("stream-cut-plain").runs().stream("agent").thread_id(THREAD);
    let seen = drain(call.on_reconnect(move |lost| list.add(lost.resumed)).await).await;
    let distinct: HashSet<_> = seen.names().into_iter().collect();
    assert_eq!(distinct.len(), seen.events.len(), "{seen:?}");
    assert_eq!(wire.posts().await, 1);
    assert_eq!(told.all().first(), Some(&false));
}

#[tokio::test]
async fn events_that_are_never_replayed_do_not_come_twice() {
    let wire = Wire::new();
    let seen = drain(call(&wire, "stream-live-only").await).await;
    assert!(seen.error.is_none(), "{:?}", seen.error);
    assert_eq!(wire.posts().await, 1);
}
