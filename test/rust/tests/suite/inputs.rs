//! What is refused before anything is sent, and what each request carries.

use std::error::Error as _;
use std::future::IntoFuture;
use std::time::{Duration, Instant};

use openruns::types::{A2aRequest, Conversation, McpMessage};
use openruns::{ErrorKind, Maybe, MessageText, RunEvent};
use serde_json::{json, Value};

use crate::support::{client_at, drain, root, row, stream, Wire, RUN, THREAD};

#[tokio::test]
async fn an_address_that_cannot_be_used_is_refused_at_once() {
    let _row = row("error-input");
    for (address, says) in [
        ("localhost:2024", "http://"),
        ("127.0.0.1:2024", "http://"),
        ("ftp://localhost", "http://"),
        ("//localhost", "http://"),
        ("http://", "http://"),
        ("http://local host", "not valid"),
        ("http://localhost:2024?key=hidden-value", "query"),
        ("http://localhost:2024/#part", "fragment"),
    ] {
        let error = client_at(address).build().expect_err(address);
        let text = error.to_string();
        assert!(error.kind() == ErrorKind::Request && text.contains(says), "{address}: {text}");
        assert!(text.contains("base_url") && !text.contains("hidden-value"), "{text}");
        assert!(text.starts_with("Client (") && error.method().is_empty(), "{text}");
    }
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_refused() {
    let _row = row("error-input");
    let wire = Wire::new();
    for (name, value) in [("x-name", "grüße"), ("x-name", "a\r\nb: hidden-value"), ("x name", "a"), ("", "a")] {
        let error = wire.client("ok").threads().get(THREAD).header(name, value).await.expect_err("a header");
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("header"), "{error}");
        assert!(!error.to_string().contains("hidden-value"), "{error}");
    }
    let by_number = std::collections::BTreeMap::from([((1, 2), 3)]);
    let error = wire.client("ok").runs().create("agent").input(&by_number).await.expect_err("no JSON");
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("`input` cannot be written"), "{error}");
    assert!(wire.requests().await.is_empty());
}

#[tokio::test]
async fn dots_in_a_path_are_refused() {
    let _row = row("path-dots");
    let wire = Wire::new();
    let client = wire.client("ok");
    for id in ["", ".", ".."] {
        let deleted = client.threads().delete(id).await.expect_err("an id");
        let cancelled = client.runs().cancel(THREAD, id).await.expect_err("an id");
        for error in [deleted, cancelled] {
            assert!(error.kind() == ErrorKind::Request && error.to_string().contains("part of the path"), "{error}");
        }
    }
    assert!(wire.requests().await.is_empty());
}

#[tokio::test]
async fn a_namespace_travels_as_one_value() {
    let _row = row("store-namespace");
    let wire = Wire::new();
    let client = wire.client("ok");
    let labels = |labels: &[&str]| labels.iter().map(ToString::to_string).collect::<Vec<_>>();
    let _ = client.store().get_item(labels(&["users", "u 1"]), "k").await;
    let _ =
        client.store().put_item(labels(&["users", "u 1"]), "k", json!({ "a": 1 }).as_object().cloned().unwrap()).await;
    let requests = wire.requests().await;
    assert_eq!(requests[0]["query"]["namespace"], json!(["users.u 1"]));
    let body: Value = serde_json::from_str(requests[1]["body"].as_str().expect("a body")).expect("JSON");
    assert_eq!(body["namespace"], json!(["users", "u 1"]));
    for wrong in [&["users", ""][..], &["a.b"], &["."], &[]] {
        let error = client.store().get_item(labels(wrong), "k").await.expect_err("a label");
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("label"), "{error}");
    }
    assert_eq!(wire.requests().await.len(), 2);
}

#[tokio::test]
async fn a_label_is_checked_in_bodies_too() {
    let _row = row("store-labels");
    let wire = Wire::new();
    let client = wire.client("ok");
    let store = client.store();
    for wrong in [["users", ""], ["users", "a.b"]] {
        let refused = [
            store.put_item(wrong, "k", json!({})).await.err(),
            store.delete_item("k").namespace(wrong).await.err(),
            store.search_items(wrong).await.err(),
            store.list_namespaces().prefix(wrong).await.err(),
            store.list_namespaces().suffix(wrong).await.err(),
        ];
        for (error, parameter) in
            refused.into_iter().zip(["namespace", "namespace", "namespace_prefix", "prefix", "suffix"])
        {
            let error = error.expect("a label");
            let text = error.to_string();
            assert!(error.kind() == ErrorKind::Request && text.contains(&format!("`{parameter}`")), "{text}");
            assert!(text.contains(&format!("{:?}", wrong[1])), "{text}");
        }
    }
    assert!(wire.requests().await.is_empty());
    let _ = store.search_items([] as [&str; 0]).await;
    let _ = store.list_namespaces().prefix(["users", "*"]).await;
    let body =
        |request: &Value| serde_json::from_str::<Value>(request["body"].as_str().expect("a body")).expect("JSON");
    let sent: Vec<Value> = wire.requests().await.iter().map(body).collect();
    assert_eq!(sent, [json!({ "namespace_prefix": [] }), json!({ "prefix": ["users", "*"] })]);
}

#[tokio::test]
async fn null_that_says_nothing_is_not_sent() {
    let _row = row("null-unset");
    let wire = Wire::new();
    let call = wire.client("echo").runs().wait("agent").input(&Value::Null).command(Maybe::Null);
    call.await.expect("an echo");
    let body: Value = serde_json::from_str(wire.requests().await[0]["body"].as_str().expect("a body")).expect("JSON");
    assert_eq!(body, json!({ "assistant_id": "agent", "input": null }));
}

#[tokio::test]
async fn requests_say_what_they_take_and_who_sends_them() {
    let _row = row("stream-accept");
    let _agent = row("user-agent");
    let wire = Wire::new();
    wire.client("ok").threads().get(THREAD).await.expect("a thread");
    drain(stream(&wire, "stream-cut").await).await;
    for request in wire.requests().await {
        let path = request["path"].as_str().unwrap_or_default();
        let due = if path.ends_with("/stream") { "text/event-stream, application/json" } else { "application/json" };
        assert_eq!(request["headers"]["accept"], due, "{path}");
        let manifest = std::fs::read_to_string(root().join("generated/openapi.json")).expect("the contract");
        let contract: Value = serde_json::from_str(&manifest).expect("JSON");
        let version = contract["info"]["version"].as_str().expect("a version");
        assert_eq!(request["headers"]["user-agent"], format!("openruns-rust/{version}"), "{path}");
    }
}

#[tokio::test]
async fn the_cause_of_a_lost_connection_is_kept() {
    let _row = row("error-transport");
    let client = client_at("http://127.0.0.1:9").max_retries(0).build().expect("a client");
    let error = client.threads().get(THREAD).await.expect_err("no server");
    assert!(error.kind() == ErrorKind::Connection && error.to_string().contains("is it running"), "{error}");
    let mut source = error.source();
    let mut is_refused = false;
    while let Some(cause) = source {
        let io = cause.downcast_ref::<std::io::Error>();
        is_refused |= io.is_some_and(|io| io.kind() == std::io::ErrorKind::ConnectionRefused);
        source = cause.source();
    }
    assert!(is_refused, "{error:?}");
}

#[tokio::test]
async fn errors_tell_headers_and_what_to_do() {
    let _row = row("error-headers");
    let get = |scenario: &'static str| async move {
        let client = Wire::new().builder(scenario).max_retries(0).build().expect("a client");
        client.threads().get(THREAD).await.expect_err(scenario)
    };
    let limited = get("rate-limited").await;
    assert!(limited.is_rate_limited() && limited.retry_after() == Some(Duration::from_secs(1)), "{limited}");
    assert!(limited.headers().contains_key("retry-after") && limited.headers().contains_key("x-request-id"));
    assert!(get("not-found").await.is_not_found() && get("conflict").await.is_conflict());
    assert!(get("invalid").await.is_invalid() && !get("invalid").await.is_conflict());
    assert!(get("unauthorized").await.is_unauthorized());
}

#[tokio::test]
async fn only_whole_secrets_are_replaced() {
    let _row = row("secret-whole");
    let wire = Wire::new();
    let client = wire.builder("not-found").api_key("e").header("authorization", "Bearer h");
    let error = client.build().expect("a client").threads().get(THREAD).await.expect_err("not found");
    assert!(!error.to_string().contains("***") && error.url().starts_with("http://"), "{error}");
    let key = "a-long-secret-value";
    let client = wire.builder("error-secret").header("authorization", format!("Bearer {key}"));
    let error = client.api_key(key).build().expect("a client").threads().get(THREAD).await.expect_err("an error");
    assert!(!format!("{error} {error:?}").contains(key), "{error}");
}

/// Whether a call still waits after so many seconds, which pass at once.
async fn is_waiting_after(seconds: u64, call: impl IntoFuture) -> bool {
    tokio::time::pause();
    let ended = tokio::time::timeout(Duration::from_secs(seconds), call).await;
    tokio::time::resume();
    ended.is_err()
}

#[tokio::test]
async fn ordinary_calls_have_a_default_deadline() {
    let _row = row("default-deadline");
    let wire = Wire::new();
    let client = wire.client("hang");
    let hour = 3600;
    assert!(is_waiting_after(59, client.threads().get(THREAD)).await);
    assert!(!is_waiting_after(61, client.threads().get(THREAD)).await);
    assert!(is_waiting_after(hour, client.runs().wait("agent").thread_id(THREAD)).await);
    assert!(is_waiting_after(hour, client.runs().join(THREAD, RUN)).await);
    // An agent runs behind these.
    let message: A2aRequest = serde_json::from_value(json!({ "method": "message/send" })).expect("a request");
    assert!(is_waiting_after(hour, client.a2a().send("agent", message)).await);
    let message: McpMessage = serde_json::from_value(json!({ "method": "tools/call" })).expect("a message");
    assert!(is_waiting_after(hour, client.mcp().send(message)).await);
    let began = Instant::now();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let client = client_at(&address).timeout(Duration::from_millis(200)).max_retries(0).build().expect("a client");
    assert_eq!(client.threads().get(THREAD).await.expect_err("silence").kind(), ErrorKind::Timeout);
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn an_error_that_is_null_is_none() {
    let _row = row("error-null");
    let state = Wire::new().client("wait-error-null").runs().wait("agent").thread_id(THREAD).await.expect("a state");
    assert!(state.get("__error__").is_some_and(Value::is_null), "{state}");
}

#[tokio::test]
async fn messages_have_a_text() {
    let _row = row("message-text");
    for (text, says) in [
        (r#"{"type": "ai", "content": "plain"}"#, "plain"),
        (
            r#"{"type": "human", "content": [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "b"}]}"#,
            "ab",
        ),
        (r#"{"type": "ai", "content": []}"#, ""),
        (r#"{"type": "AIMessageChunk", "content": " token"}"#, " token"),
        (r#"{"type": "of_tomorrow", "content": "new"}"#, "new"),
    ] {
        let with_rest = format!(r#"[{{"additional_kwargs": {{}}, "response_metadata": {{}}, {}]"#, &text[1..]);
        let messages: Conversation = serde_json::from_str(&with_rest).expect(text);
        assert_eq!(messages[0].text(), says, "{messages:?}");
    }
    let seen = drain(stream(&Wire::new(), "stream-fixture~fixture=python-messages-tuple").await).await;
    let text: String = seen
        .events
        .iter()
        .filter_map(|event| match event {
            RunEvent::Messages(event) => Some(event.text()),
            _ => None,
        })
        .collect();
    assert!(text.starts_with("echo: stream"), "{text}");
}

#[test]
fn the_numbers_are_those_of_all_languages() {
    let _row = row("policy-numbers");
    let text = std::fs::read_to_string(root().join("src/policy.json")).expect("the policy");
    let policy: Value = serde_json::from_str(&text).expect("JSON");
    let mut names: Vec<&str> = policy.as_object().expect("an object").keys().map(String::as_str).collect();
    names.retain(|name| *name != "//" && *name != "retry_statuses");
    for (name, number) in openruns::policy_numbers() {
        assert_eq!(policy[name]["value"].as_f64(), Some(number), "{name}");
        names.retain(|known| *known != name);
    }
    assert!(names.is_empty(), "the runtime does not have {names:?}");
    assert_eq!(policy["retry_statuses"]["value"], json!(openruns::policy_retry_statuses()));
}
