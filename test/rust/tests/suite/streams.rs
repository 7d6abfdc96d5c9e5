//! Streams: live, typed, left early.

use std::time::{Duration, Instant};

use openruns::runs::StreamCall;
use openruns::types::StreamedMessage;
use openruns::{ErrorKind, RunEvent};
use serde::Deserialize;
use serde_json::{json, Value};

use crate::support::{drain, expected, row, Seen, Wire, RUN, THREAD};

fn call(wire: &Wire, scenario: &str) -> StreamCall {
    wire.client(scenario).runs().stream("agent").thread_id(THREAD).stream_resumable(true)
}

async fn seen(wire: &Wire, scenario: &str) -> Seen {
    drain(call(wire, scenario).await).await
}

#[tokio::test]
async fn the_streaming_post_carries_its_body() {
    let _row = row("stream-body");
    let wire = Wire::new();
    let input = json!({ "messages": [{ "role": "user", "content": "grüß dich 😀" }] });
    let call = wire.client("echo").runs().stream("agent").thread_id(None::<&str>).input(&input);
    let seen = drain(call.await).await;
    let Some(RunEvent::Values(event)) = seen.events.last() else { panic!("{seen:?}") };
    assert_eq!(event.data["body"], json!({ "assistant_id": "agent", "input": input }));
}

#[tokio::test]
async fn each_event_comes_once_and_in_order() {
    for scenario in ["stream", "stream-lf", "stream-cr", "stream-bytes", "stream-no-location", "stream-bom"] {
        let wire = Wire::new();
        let seen = seen(&wire, scenario).await;
        assert!(seen.error.is_none(), "{scenario}: {seen:?}");
        if scenario != "stream-bom" {
            assert_eq!(seen.names(), expected(), "{scenario}");
            assert_eq!((seen.run_id.as_deref(), seen.thread_id.as_deref()), (Some(RUN), Some(THREAD)), "{scenario}");
            assert!(seen.events.iter().all(|event| event.id().is_some()), "{scenario}");
        }
        assert_eq!(wire.posts().await, 1, "{scenario}");
    }
}

#[tokio::test]
async fn events_are_delivered_while_the_rest_is_held_back() {
    let _row = row("stream-live");
    let wire = Wire::new();
    let began = Instant::now();
    let mut stream = call(&wire, "stream-held").await.expect("a stream");
    let mut count = 0;
    while let Some(event) = stream.next().await {
        event.expect("an event");
        count += 1;
        if count == 2 {
            // Were they not live, the server would hold the rest back for ten seconds.
            assert!(began.elapsed() < Duration::from_secs(5));
            wire.release();
        }
    }
    assert!(count > 2 && began.elapsed() < Duration::from_secs(8));
}

#[tokio::test]
async fn every_event_has_its_own_type() {
    let _row = row("stream-typed");
    let wire = Wire::new();
    let seen = drain(call(&wire, "stream-every-event").raise_error(false).await).await;
    assert!(seen.error.is_none() && seen.events.len() > 14, "{seen:?}");
    let unknown: Vec<_> = seen.events.iter().filter(|event| matches!(event, RunEvent::Unknown(_))).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let is_nested = |event: &RunEvent| matches!(event, RunEvent::Values(values) if !values.namespace.is_empty());
    assert!(seen.events.iter().any(is_nested));
    let streamed = |event: &RunEvent| matches!(event, RunEvent::Messages(event) if !matches!(event.data.0, StreamedMessage::Unknown(_)));
    assert!(seen.events.iter().any(streamed), "{seen:?}");
}

#[tokio::test]
async fn an_event_of_a_newer_server_is_unknown_and_harmless() {
    let _row = row("stream-typed");
    let wire = Wire::new();
    let seen = seen(&wire, "stream-fixture~fixture=api-unknown-event").await;
    let [RunEvent::Unknown(event), RunEvent::Values(_)] = seen.events.as_slice() else { panic!("{seen:?}") };
    assert!(event.event == "brand/new" && event.problem.is_none());
}

#[tokio::test]
async fn the_state_is_of_the_callers_type() {
    #[derive(Debug, Deserialize)]
    struct Chat {
        messages: Vec<Value>,
    }
    let wire = Wire::new();
    let mut stream = call(&wire, "stream").state::<Chat>().await.expect("a stream");
    let mut last = None;
    while let Some(event) = stream.next().await {
        last = Some(event.expect("an event"));
    }
    let Some(RunEvent::Values(event)) = last else { panic!("{last:?}") };
    assert!(!event.data.messages.is_empty());
}

#[tokio::test]
async fn leaving_early_closes_the_connection() {
    let _row = row("stream-abandoned");
    for scenario in ["stream-endless", "stream-flood", "stream-hang"] {
        let wire = Wire::new();
        let mut stream = call(&wire, scenario).await.expect("a stream");
        for _ in 0..2 {
            stream.next().await.expect("an event").expect("an event");
        }
        drop(stream);
        let log = wire.log().await;
        let facts = [&log["open_responses"], &log["client_closed"], &log["methods"]];
        assert_eq!(facts, [&json!(0), &json!(1), &json!({ "POST": 1 })], "{scenario}");
    }
}

#[tokio::test]
async fn a_failed_run_is_an_error_after_its_events() {
    let wire = Wire::new();
    let failed = seen(&wire, "stream-failed").await;
    assert!(failed.events.len() > 1);
    let error = failed.failure();
    assert!(error.kind() == ErrorKind::Run && error.run_error().is_some(), "{error:?}");
    assert_eq!(wire.requests().await.len(), 1);
    let kept = drain(call(&wire, "stream-failed").raise_error(false).await).await;
    assert!(kept.error.is_none() && matches!(kept.events.last(), Some(RunEvent::Error(_))), "{kept:?}");
}

#[tokio::test]
async fn an_end_event_is_the_end() {
    let wire = Wire::new();
    let seen = seen(&wire, "stream-end-event").await;
    assert_eq!(seen.names().last().map(String::as_str), Some("end"));
    assert_eq!(wire.requests().await.len(), 1);
}

#[tokio::test]
async fn heartbeats_are_outlived_and_silence_is_not() {
    let wire = Wire::new();
    let patient = drain(call(&wire, "stream-heartbeats").idle_timeout(Duration::from_millis(500)).await).await;
    assert_eq!(patient.names(), expected());
    let silent = call(&wire, "stream-hang").idle_timeout(Duration::from_millis(200)).max_reconnects(0);
    let error = drain(silent.await).await.failure();
    assert!(error.to_string().contains("idle_timeout"), "{error}");
}

#[tokio::test]
async fn a_deadline_ends_a_stream() {
    let _row = row("deadline");
    for scenario in ["stream-hang", "stream-heartbeats-only", "stream-endless"] {
        let wire = Wire::new();
        let error = drain(call(&wire, scenario).timeout(Duration::from_millis(400)).await).await.failure();
        assert!(error.kind() == ErrorKind::Timeout && error.to_string().contains("streamThreadRun"), "{error}");
        assert_eq!(wire.log().await["open_responses"], 0, "{scenario}");
    }
}

#[tokio::test]
async fn a_cancelled_stream_frees_its_connection() {
    let _row = row("cancelled");
    let wire = Wire::new();
    let opening = call(&wire, "stream-hang");
    let task = tokio::spawn(async move { drain(opening.await).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    task.abort();
    assert!(task.await.expect_err("it was cancelled").is_cancelled());
    let log = wire.log().await;
    assert_eq!((&log["open_responses"], &log["client_closed"]), (&json!(0), &json!(1)));
}

#[tokio::test]
async fn what_is_no_event_is_one_error() {
    let wire = Wire::new();
    let seen = seen(&wire, "stream-malformed-json").await;
    assert_eq!(seen.events.len(), 1);
    let error = seen.failure();
    assert!(error.kind() == ErrorKind::Body && error.to_string().contains("`values`"), "{error}");
    assert_eq!(wire.requests().await.len(), 1);
    let error = drain(call(&wire, "html").await).await.failure();
    assert!(error.to_string().contains("(text/event-stream) was due"), "{error}");
    let lossy = drain(call(&wire, "stream-invalid-utf8").await).await;
    assert!(lossy.error.is_none() && format!("{lossy:?}").contains('\u{fffd}'), "{lossy:?}");
}

#[tokio::test]
async fn an_event_is_bounded() {
    let _row = row("sse-bound");
    let wire = Wire::new();
    assert!(seen(&wire, "stream-big").await.error.is_none());
    let error = drain(call(&wire, "stream-big").max_event_size(100_000).await).await.failure();
    assert!(error.kind() == ErrorKind::Body && error.to_string().contains("max_event_size"), "{error}");
}
