//! What an error says.

use std::fmt::Write;
use std::time::Duration;

use openruns::{Error, ErrorKind};

use crate::support::{client_at, row, Wire, THREAD};

const KEY: &str = "lsv2-do-not-print-me";

async fn failure(wire: &Wire, scenario: &str) -> Error {
    wire.client(scenario).threads().get(THREAD).await.expect_err(scenario)
}

#[tokio::test]
async fn an_error_says_what_where_and_in_whose_words() {
    let _row = row("error-names");
    let wire = Wire::new();
    let error = failure(&wire, "not-found").await;
    assert_eq!((error.operation(), error.method(), error.status()), ("getThread", "GET", Some(404)));
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.url(), format!("{}/threads/{THREAD}", wire.url("not-found")));
    let detail = error.detail().expect("a detail");
    let id = error.request_id().expect("a request id");
    assert!(!detail.is_empty() && error.to_string().contains(detail), "{error}");
    assert!(id.starts_with("wire-") && error.to_string().contains(id), "{error}");
}

#[tokio::test]
async fn any_body_makes_one_typed_error() {
    let _row = row("error-bodies");
    let status = ErrorKind::Status;
    let body = ErrorKind::Body;
    for (scenario, kind, says) in [
        ("invalid-zod", status, "400"),
        ("invalid-list", status, "422"),
        ("error-text", status, "Internal Server Error"),
        ("error-html", status, "an HTML page"),
        ("error-empty", status, "405"),
        ("not-json", body, "OK, but not JSON"),
        ("html", body, "an HTML page"),
        ("empty", body, "without a body"),
        ("no-content", body, "204"),
        ("truncated", body, "was due"),
        ("body~fixture=Item-found", body, "not of the type"),
    ] {
        let error = failure(&Wire::new(), scenario).await;
        assert!(error.kind() == kind && error.to_string().contains(says), "{scenario}: {error}");
    }
    for scenario in ["invalid-zod", "invalid-list"] {
        let error = failure(&Wire::new(), scenario).await;
        let detail = error.detail().expect("a detail");
        assert!(!detail.contains('{') && detail.len() > 5, "{scenario}: {detail}");
        assert!(error.body().is_some_and(serde_json::Value::is_object));
    }
}

#[tokio::test]
async fn nothing_is_due_where_an_operation_answers_nothing() {
    let wire = Wire::new();
    wire.client("no-content").threads().delete(THREAD).await.expect("nothing");
    assert_eq!(wire.client("no-content").threads().update(THREAD).await.expect("nothing"), None);
}

#[tokio::test]
async fn the_key_stands_in_no_message() {
    let _row = row("secret-kept");
    for scenario in ["error-secret", "not-found", "error-html", "dropped", "hang", "redirect"] {
        let wire = Wire::new();
        let client = wire.builder(scenario).api_key(KEY).build().expect("a client");
        let call = client.runs().create("agent").header("authorization", format!("Bearer {KEY}"));
        let call = call.timeout(Duration::from_millis(300));
        assert!(!format!("{call:?} {client:?}").contains(KEY));
        let error = call.await.expect_err(scenario);
        let mut shown = format!("{error} {error:?} {:?} {:?}", error.detail(), error.body());
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            write!(shown, "{cause} {cause:?}").expect("room");
            source = cause.source();
        }
        assert!(!shown.contains(KEY), "{scenario}: {shown}");
    }
    let error = client_at(&format!("http://user:{KEY}@127.0.0.1:9")).build().expect("a client");
    let error = error.runs().create("agent").await.expect_err("no server");
    assert!(!format!("{error} {error:?}").contains(KEY), "{error:?}");
}

#[tokio::test]
async fn no_server_is_said() {
    let client = client_at("http://127.0.0.1:9").build().expect("a client");
    let error = client.runs().create("agent").await.expect_err("no server");
    let text = error.to_string();
    assert!(
        error.kind() == ErrorKind::Connection && text.contains("createRun") && text.contains("127.0.0.1:9"),
        "{text}"
    );
}

#[tokio::test]
async fn an_address_or_a_header_that_is_none_is_said() {
    for url in ["no address", "http://[half"] {
        assert_eq!(client_at(url).build().expect_err(url).kind(), ErrorKind::Request);
    }
    let client = Wire::new().client("ok");
    let error = client.threads().get(THREAD).header("x-line", "a\nb").await.expect_err("two lines");
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("`x-line`"), "{error}");
}
