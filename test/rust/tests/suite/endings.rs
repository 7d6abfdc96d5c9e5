//! How streams and waits end, or are left.

use std::time::{Duration, Instant};

use openruns::ErrorKind;
use serde_json::json;
use tokio::time::timeout;

use crate::support::{drain, expected, row, stream, Told, Wire, RUN, THREAD};

#[tokio::test]
async fn many_streams_can_be_left_early() {
    let _row = row("many-breaks");
    let wire = Wire::new();
    let client = wire.client("stream-hang");
    let began = Instant::now();
    for _ in 0..2000 {
        let mut stream = client.runs().stream("agent").thread_id(THREAD).await.expect("a stream");
        stream.next().await.expect("an event").expect("an event");
    }
    let log = wire.log().await;
    assert_eq!((&log["open_responses"], &log["client_closed"]), (&json!(0), &json!(2000)));
    assert!(began.elapsed() < Duration::from_mins(1), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_stream_can_be_left_while_it_waits_to_reconnect() {
    let _row = row("cancel-in-backoff");
    let wire = Wire::new();
    let client = wire.builder("stream-cut").retry_delay(Duration::from_secs(20)).build().expect("a client");
    let call = client.runs().stream("agent").thread_id(THREAD).stream_resumable(true);
    let began = Instant::now();
    let left = timeout(Duration::from_millis(300), async { drain(call.await).await }).await;
    assert!(left.is_err() && began.elapsed() < Duration::from_secs(2));
    let log = wire.log().await;
    assert_eq!((log["requests"].as_array().map(Vec::len), &log["open_responses"]), (Some(1), &json!(0)));
}

#[tokio::test]
async fn leaving_a_body_that_ends_with_its_connection_reconnects_nothing() {
    let _row = row("cancel-in-backoff");
    let wire = Wire::new();
    let call = stream(&wire, "stream-close-delimited");
    assert!(timeout(Duration::from_millis(300), async { drain(call.await).await }).await.is_err());
    let log = wire.log().await;
    assert_eq!((log["requests"].as_array().map(Vec::len), &log["open_responses"]), (Some(1), &json!(0)));
}

#[tokio::test]
async fn a_stream_ends_with_the_end_event() {
    let _row = row("end-ends");
    let wire = Wire::new();
    let began = Instant::now();
    let seen = drain(stream(&wire, "stream-end-silent").await).await;
    assert!(seen.error.is_none() && seen.names().last().is_some_and(|name| name == "end"), "{seen:?}");
    assert!(began.elapsed() < Duration::from_secs(5));
    let log = wire.log().await;
    assert_eq!((log["requests"].as_array().map(Vec::len), &log["open_responses"]), (Some(1), &json!(0)));
}

#[tokio::test]
async fn a_cut_before_the_first_event_of_a_run_that_keeps_none() {
    let _row = row("cut-before-first");
    let wire = Wire::new();
    let told = Told::new();
    let list = told.clone();
    let call = wire.client("stream-cut-plain-at-once").runs().stream("agent").thread_id(THREAD);
    let seen = drain(call.on_reconnect(move |lost| list.add(lost.resumed)).await).await;
    assert!(seen.error.is_none(), "{:?}", seen.error);
    assert_eq!(told.all(), [false]);
    let requests = wire.requests().await;
    assert!(requests.iter().all(|request| request["headers"]["last-event-id"].is_null()), "{requests:?}");
    assert_eq!(wire.posts().await, 1);
}

#[tokio::test]
async fn a_replay_from_the_start_is_not_delivered_again() {
    let _row = row("replay-from-start");
    let seen = drain(stream(&Wire::new(), "stream-cut-replayed").await).await;
    assert!(seen.error.is_none(), "{:?}", seen.error);
    assert_eq!(seen.names(), expected());
}

#[tokio::test]
async fn a_callback_that_panics_frees_the_connection() {
    let _row = row("callback-throws");
    let wire = Wire::new();
    let wait = wire.client("wait-held").runs().wait("agent").thread_id(THREAD).on_run_created(|_| panic!("created"));
    assert!(tokio::spawn(async move { drop(wait.await) }).await.is_err());
    let opened = stream(&wire, "stream-hang").on_run_created(|_| panic!("created"));
    assert!(tokio::spawn(async move { drop(drain(opened.await).await) }).await.is_err());
    let lost = stream(&wire, "stream-cut").on_reconnect(|_| panic!("reconnect"));
    assert!(tokio::spawn(async move { drop(drain(lost.await).await) }).await.is_err());
    let log = wire.log().await;
    assert_eq!((log["requests"].as_array().map(Vec::len), &log["open_responses"]), (Some(3), &json!(0)));
}

#[tokio::test]
async fn a_stream_that_nobody_reads_is_freed() {
    let _row = row("unread-stream");
    let wire = Wire::new();
    let mut unread = stream(&wire, "stream-hang").await.expect("a stream");
    assert_eq!(unread.run_id(), Some(RUN));
    // The timer starts when its task first runs.
    tokio::task::yield_now().await;
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::task::yield_now().await;
    tokio::time::resume();
    assert_eq!(wire.log().await["open_responses"], 0);
    let error = unread.next().await.expect("an error").expect_err("an error");
    assert!(error.kind() == ErrorKind::Connection && error.to_string().contains("60 seconds"), "{error}");
}

#[tokio::test]
async fn a_call_outlives_its_client() {
    let _row = row("error-closed");
    // This client has no close: its connections end with the last clone, call and stream that hold them.
    let wire = Wire::new();
    let call = wire.client("ok").threads().get(THREAD);
    call.await.expect("a thread");
    let opened = stream(&wire, "stream-hang").await.expect("a stream");
    drop(opened);
    assert_eq!(wire.log().await["open_responses"], 0);
}
