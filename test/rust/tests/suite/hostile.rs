//! Servers that are slow, damaged or strange.

use std::time::{Duration, Instant};

use openruns::{Error, ErrorKind};

use crate::support::{drain, expected, row, stream, Told, Wire, THREAD};

async fn thread(wire: &Wire, scenario: &str) -> Error {
    wire.client(scenario).threads().get(THREAD).await.expect_err(scenario)
}

#[tokio::test]
async fn a_deadline_ends_what_drips_in() {
    let _row = row("deadline-dripped");
    for scenario in ["dripped-headers", "dripped-body"] {
        let wire = Wire::new();
        let began = Instant::now();
        let call = wire.client(scenario).threads().get(THREAD).timeout(Duration::from_millis(400));
        assert_eq!(call.await.expect_err(scenario).kind(), ErrorKind::Timeout);
        assert!(began.elapsed() < Duration::from_secs(1), "{scenario}: {:?}", began.elapsed());
        assert_eq!(wire.log().await["open_responses"], 0, "{scenario}");
    }
}

#[tokio::test]
async fn silence_before_the_headers_is_a_lost_connection() {
    let _row = row("idle-headers");
    let wire = Wire::new();
    let idle = Duration::from_millis(100);
    let began = Instant::now();
    let error = wire.client("hang").runs().wait("agent").idle_timeout(idle).await.expect_err("silence");
    assert!(error.kind() == ErrorKind::Connection && error.to_string().contains("idle_timeout"), "{error}");
    let silent = drain(stream(&wire, "stream-silent").idle_timeout(idle).await).await;
    assert_eq!(silent.failure().kind(), ErrorKind::Connection);
    assert_eq!(wire.posts().await, 2);
    let resumed = drain(stream(&wire, "stream-cut-silent").idle_timeout(idle).await).await;
    assert!(resumed.error.is_none(), "{:?}", resumed.error);
    assert_eq!(resumed.names(), expected());
    let lost = stream(&wire, "stream-cut-silent~times=always").idle_timeout(idle).max_reconnects(3);
    let error = drain(lost.await).await.failure();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_damaged_answer_is_one_typed_error() {
    let _row = row("error-answer");
    for (scenario, says) in
        [("bad-gzip", "gzip"), ("unknown-encoding", "x-openruns"), ("deep-json~depth=100000", "nested too deep")]
    {
        let wire = Wire::new();
        let error = thread(&wire, scenario).await;
        assert!(error.kind() == ErrorKind::Body && error.to_string().contains(says), "{scenario}: {error}");
        assert_eq!(wire.requests().await.len(), 1, "{scenario}");
        if scenario.starts_with("deep") {
            continue;
        }
        let waited = wire.client(scenario).runs().wait("agent").thread_id(THREAD).await.expect_err(scenario);
        let streamed = drain(stream(&wire, scenario).await).await.failure();
        for error in [waited, streamed] {
            assert!(error.kind() == ErrorKind::Body && error.to_string().contains(says), "{scenario}: {error}");
        }
        assert_eq!(wire.posts().await, 2, "{scenario}");
    }
}

#[tokio::test]
async fn deep_json_is_delivered_or_named() {
    let _row = row("deep-json");
    let wire = Wire::new();
    let thread = wire.client("deep-json").threads().get(THREAD).await.expect("a thread");
    let text = serde_json::to_string(&thread).expect("JSON");
    assert!(text.matches('[').count() >= 200, "{text}");
    wire.client("wait-deep").runs().wait("agent").thread_id(THREAD).await.expect("a state");
    let seen = drain(stream(&wire, "stream-deep-json").await).await;
    assert!(seen.error.is_none() && seen.names() == expected(), "{:?}", seen.error);
    let waited = wire.client("wait-deep~depth=100000").runs().wait("agent").thread_id(THREAD).await.expect_err("deep");
    let streamed = drain(stream(&wire, "stream-deep-json~depth=100000").await).await.failure();
    for error in [waited, streamed] {
        assert!(error.kind() == ErrorKind::Body && error.to_string().contains("nested too deep"), "{error}");
    }
}

#[tokio::test]
async fn big_numbers_never_fail_a_call() {
    let _row = row("big-numbers");
    let wire = Wire::new();
    let thread = wire.client("big-numbers").threads().get(THREAD).await.expect("a thread");
    let text = serde_json::to_string(&thread).expect("JSON");
    assert!(thread.thread_id == THREAD && text.contains("-9223372036854775808"), "{text}");
    wire.client("wait-big-numbers").runs().wait("agent").thread_id(THREAD).await.expect("a state");
    let seen = drain(stream(&wire, "stream-big-numbers").await).await;
    assert!(seen.error.is_none() && seen.events.len() == 12, "{:?}", seen.error);
}

#[tokio::test]
async fn without_a_content_type_the_answer_is_what_was_due() {
    let _row = row("no-content-type");
    let wire = Wire::new();
    let client = wire.client("no-content-type");
    client.threads().get(THREAD).await.expect("a thread");
    client.runs().wait("agent").thread_id(THREAD).await.expect("a state");
    let seen = drain(stream(&wire, "no-content-type").await).await;
    assert!(seen.error.is_none() && seen.names() == expected(), "{:?}", seen.error);
    let wrong = wire.client("wrong-content-type");
    let called = wrong.threads().get(THREAD).await.expect_err("a type");
    let waited = wrong.runs().wait("agent").thread_id(THREAD).await.expect_err("a type");
    let streamed = drain(stream(&wire, "wrong-content-type").await).await.failure();
    for (error, due) in [(called, "application/json"), (waited, "application/json"), (streamed, "text/event-stream")] {
        let text = error.to_string();
        assert!(error.kind() == ErrorKind::Body && text.contains(due), "{text}");
        assert!(text.contains("application/octet-stream"), "{text}");
    }
    wire.client("wrong-content-type~content_type=text%2Fplain").threads().get(THREAD).await.expect("JSON all the same");
    let error = thread(&wire, "not-json").await.to_string();
    assert!(error.contains("text/plain") && error.contains("application/json"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_refused_and_names_the_origin() {
    let _row = row("redirect-refused");
    for scenario in ["redirect", "redirect~code=301", "redirect~code=303", "redirect-here"] {
        let wire = Wire::new();
        let follows = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5));
        for builder in [wire.builder(scenario), wire.builder(scenario).http_client(follows)] {
            let error = builder.build().expect("a client").threads().get(THREAD).await.expect_err(scenario);
            assert_eq!(error.kind(), ErrorKind::Status, "{error}");
            assert!(error.to_string().contains("redirects to http://"), "{error}");
        }
        let log = wire.log().await;
        assert_eq!(log["elsewhere"], serde_json::json!([]), "{scenario}");
        assert_eq!(log["requests"].as_array().map(Vec::len), Some(2), "{scenario}");
    }
}

#[tokio::test]
async fn a_long_retry_after_is_not_slept() {
    let _row = row("retry-bounded");
    let wire = Wire::new();
    let hour = Some(Duration::from_hours(1));
    let began = Instant::now();
    let error = thread(&wire, "rate-limited-long").await;
    assert!(error.retry_after() == hour && error.is_rate_limited(), "{error}");
    let call = wire.client("wait-cut-wait-long").runs().wait("agent").thread_id(THREAD);
    assert_eq!(call.await.expect_err("an hour").retry_after(), hour);
    let error = drain(stream(&wire, "stream-cut-wait-long").await).await.failure();
    assert!(error.retry_after() == hour && error.to_string().contains("lost"), "{error}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    let told = Told::new();
    let list = told.clone();
    let call = stream(&wire, "stream-cut-retry").on_reconnect(move |lost| list.add(lost.delay));
    let _ = tokio::time::timeout(Duration::from_secs(1), async { drain(call.await).await }).await;
    assert_eq!(told.all(), [Duration::from_secs(30)]);
}

#[tokio::test]
async fn attempts_to_reopen_are_bounded() {
    let _row = row("reopen-bounded");
    for scenario in ["stream-cut-slow-busy", "stream-cut-empty"] {
        let wire = Wire::new();
        let seen = drain(stream(&wire, scenario).max_reconnects(2).await).await;
        assert!(seen.error.is_some(), "{scenario}");
        let is_join = |request: &&serde_json::Value| {
            request["method"] == "GET" && request["path"].as_str().unwrap_or_default().ends_with("/stream")
        };
        assert_eq!(wire.requests().await.iter().filter(is_join).count(), 2, "{scenario}");
    }
    let wire = Wire::new();
    let client = wire.builder("unavailable-slow").max_retries(1).build().expect("a client");
    assert_eq!(client.threads().get(THREAD).await.expect_err("busy").status(), Some(503));
    assert_eq!(wire.requests().await.len(), 2);
}
