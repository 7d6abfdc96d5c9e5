//! Ordinary calls: what is sent, and what is sent again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use openruns::types::{CancelAction, RunSelectField};
use openruns::{ErrorKind, HeaderMap, HeaderName, Maybe};
use serde_json::{json, Value};

use crate::support::{drain, row, Wire, RUN, THREAD};

/// What the scenario `echo` was sent.
async fn sent(wire: &Wire) -> Value {
    let last = wire.requests().await.pop().expect("a request");
    let body = last["body"].as_str().unwrap_or_default();
    json!({ "path": last["path"], "query": last["query"], "body": serde_json::from_str::<Value>(body).ok() })
}

#[tokio::test]
async fn unset_is_absent_and_null_is_null() {
    let _row = row("unset-and-null");
    let wire = Wire::new();
    let client = wire.client("ok");
    let metadata = json!({ "a": null });
    let call = client.runs().create("agent").input(Value::Null).metadata(metadata);
    call.await.expect("a run");
    let body = json!({ "assistant_id": "agent", "input": null, "metadata": { "a": null } });
    assert_eq!(sent(&wire).await["body"], body);
    client.runs().create("agent").checkpoint_id(Maybe::Unset).await.expect("a run");
    assert_eq!(sent(&wire).await["body"], json!({ "assistant_id": "agent" }));
}

#[tokio::test]
async fn nothing_is_sent_that_was_not_given() {
    let _row = row("no-defaults");
    let wire = Wire::new();
    let client = wire.client("ok");
    client.runs().create("agent").thread_id(THREAD).await.expect("a run");
    let create = json!({ "path": format!("/threads/{THREAD}/runs"), "query": {}, "body": { "assistant_id": "agent" } });
    assert_eq!(sent(&wire).await, create);
    client.threads().get(THREAD).await.expect("a thread");
    assert_eq!(sent(&wire).await["query"], json!({}));
    client.threads().create().await.expect("a thread");
    assert_eq!(sent(&wire).await["body"], json!({}));
}

#[tokio::test]
async fn path_and_query_are_encoded() {
    let wire = Wire::new();
    let client = wire.client("ok");
    client.threads().get("a/b ü?").await.expect("a thread");
    assert_eq!(sent(&wire).await["path"], "/threads/a%2Fb%20%C3%BC%3F");
    let select = [RunSelectField::RunId, RunSelectField::Status];
    let _ = client.runs().list(THREAD).limit(5).select(select).await;
    assert_eq!(sent(&wire).await["query"], json!({ "limit": ["5"], "select": ["run_id", "status"] }));
    client.runs().cancel(THREAD, RUN).action(CancelAction::Rollback).await.expect("an answer");
    assert_eq!(sent(&wire).await["query"], json!({ "action": ["rollback"] }));
}

#[tokio::test]
async fn big_integers_are_sent_exactly() {
    let wire = Wire::new();
    let input = json!({ "n": 9_007_199_254_740_993_u64, "m": u64::MAX });
    wire.client("ok").runs().create("agent").input(&input).await.expect("a run");
    assert_eq!(sent(&wire).await["body"]["input"], input);
}

#[tokio::test]
async fn a_missing_part_of_the_path_is_said_before_anything_is_sent() {
    let wire = Wire::new();
    for id in ["", ".", ".."] {
        let error = wire.client("ok").threads().get(id).await.expect_err("no id");
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("`thread_id`") && error.to_string().contains("getThread"), "{error}");
    }
    assert!(wire.requests().await.is_empty());
}

#[tokio::test]
async fn a_get_is_tried_again() {
    let _row = row("retry-safe");
    for scenario in
        ["unavailable", "unavailable~status=502", "unavailable~status=504", "dropped", "unavailable~status=429"]
    {
        let wire = Wire::new();
        let thread = wire.client(scenario).threads().get(THREAD).await.expect(scenario);
        assert_eq!(thread.thread_id, THREAD);
        assert_eq!(wire.requests().await.len(), 2, "{scenario}");
    }
    let wire = Wire::new();
    let error = wire.client("unavailable-always").threads().get(THREAD).await.expect_err("it gives up");
    assert_eq!(error.status(), Some(503));
    assert_eq!(wire.requests().await.len(), 4);
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let _row = row("retry-after");
    for (scenario, least) in [("rate-limited", 1000.0), ("rate-limited~retry_after=date", 0.0)] {
        let wire = Wire::new();
        wire.client(scenario).threads().get(THREAD).await.expect(scenario);
        let requests = wire.requests().await;
        let at = |index: usize| requests[index]["at"].as_f64().expect("a time");
        assert!(requests.len() == 2 && at(1) - at(0) >= least, "{scenario}");
    }
    let wire = Wire::new();
    let began = Instant::now();
    let error = wire.client("rate-limited~retry_after=3601").threads().get(THREAD).await.expect_err("too long");
    assert!(error.status() == Some(429) && error.retry_after() == Some(Duration::from_secs(3601)));
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_run_creating_post_is_sent_once() {
    let _row = row("retry-never-post");
    for scenario in ["unavailable~times=always", "rate-limited~times=always", "dropped~times=always"] {
        let wire = Wire::new();
        let client = wire.client(scenario);
        client.runs().create("agent").await.expect_err(scenario);
        client.runs().wait("agent").await.expect_err(scenario);
        assert!(drain(client.runs().stream("agent").await).await.error.is_some());
        assert_eq!(wire.posts().await, 3, "{scenario}");
        assert_eq!(wire.requests().await.len(), 3, "{scenario}");
    }
}

#[tokio::test]
async fn a_refusal_is_final() {
    let _row = row("retry-never-4xx");
    for scenario in ["not-found", "conflict", "invalid", "invalid-zod", "error-html", "error-empty", "error-text"] {
        let wire = Wire::new();
        wire.client(scenario).threads().get(THREAD).await.expect_err(scenario);
        assert_eq!(wire.requests().await.len(), 1, "{scenario}");
    }
}

#[tokio::test]
async fn the_key_comes_from_the_option_or_the_environment() {
    let _row = row("auth");
    let wire = Wire::new();
    let with = |key: &str| wire.builder("unauthorized").api_key(key).build().expect("a client");
    with("secret").threads().get(THREAD).await.expect("the option's key");
    let error = with("wrong").threads().get(THREAD).await.expect_err("a wrong key");
    assert!(error.status() == Some(401) && error.to_string().contains("LANGGRAPH_API_KEY"), "{error}");
    with("wrong").threads().get(THREAD).header("X-Api-Key", "secret").await.expect("the call's header wins");
    with("wrong").threads().get(THREAD).without_header("X-Api-Key").await.expect_err("no key at all");
    let requests = wire.requests().await;
    assert!(requests.last().expect("a request")["headers"].get("x-api-key").is_none());
    // The only test that touches the environment, so no other thread reads what it writes but a builder with its own key.
    std::env::set_var("LANGGRAPH_API_KEY", " 'secret' ");
    let client = openruns::Client::new(&wire.url("unauthorized")).expect("a client");
    client.threads().get(THREAD).await.expect("the environment's key");
    std::env::remove_var("LANGGRAPH_API_KEY");
}

#[tokio::test]
async fn headers_are_made_anew_for_every_attempt() {
    let wire = Wire::new();
    let count = AtomicUsize::new(0);
    let next = move || {
        HeaderMap::from_iter([(HeaderName::from_static("x-count"), count.fetch_add(1, Ordering::Relaxed).into())])
    };
    let client = wire.builder("unavailable").headers_from(next).build().expect("a client");
    client.threads().get(THREAD).await.expect("a thread");
    let counts: Vec<Value> =
        wire.requests().await.iter().map(|request| request["headers"]["x-count"].clone()).collect();
    assert_eq!(counts, ["0", "1"]);
}

#[tokio::test]
async fn a_deadline_ends_a_call() {
    let _row = row("deadline");
    for scenario in ["hang", "hang-body"] {
        let wire = Wire::new();
        let began = Instant::now();
        let call = wire.client(scenario).threads().get(THREAD).timeout(Duration::from_millis(300));
        let error = call.await.expect_err(scenario);
        assert!(error.kind() == ErrorKind::Timeout && error.operation() == "getThread", "{error}");
        assert!(error.to_string().contains("getThread") && began.elapsed() < Duration::from_secs(2), "{error}");
        assert_eq!(wire.log().await["open_responses"], 0, "{scenario}");
    }
}

#[tokio::test]
async fn a_redirect_to_elsewhere_is_not_followed() {
    let _row = row("foreign-location");
    let wire = Wire::new();
    let error = wire.client("redirect").runs().create("agent").await.expect_err("a redirect");
    assert!(error.status() == Some(307) && error.to_string().contains("base_url"), "{error}");
    assert_eq!(wire.log().await["elsewhere"], json!([]));
}
