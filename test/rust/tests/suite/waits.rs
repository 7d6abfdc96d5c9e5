//! Waiting for a run.

use std::time::{Duration, Instant};

use openruns::types::RunResult;
use openruns::{ErrorKind, RunCreated};
use serde::Deserialize;
use serde_json::{json, Value};

use crate::support::{row, Told, Wire, RUN, THREAD};

/// A graph's own state.
#[derive(Debug, Deserialize)]
struct Chat {
    messages: Vec<Said>,
}

#[derive(Debug, Deserialize)]
struct Said {
    r#type: String,
}

#[tokio::test]
async fn the_thread_picks_the_operation() {
    let _row = row("wait-picks-operation");
    let wire = Wire::new();
    let client = wire.client("wait");
    client.runs().wait("agent").await.expect("a state");
    client.runs().wait("agent").thread_id(None::<String>).await.expect("a state");
    let state = client.runs().wait("agent").thread_id(THREAD).state::<Chat>().await.expect("a state");
    let types: Vec<&str> = state.messages.iter().map(|message| message.r#type.as_str()).collect();
    assert_eq!(types, ["human", "ai"]);
    let requests = wire.requests().await;
    let paths: Vec<&Value> = requests.iter().map(|request| &request["path"]).collect();
    assert_eq!(paths, ["/runs/wait", "/runs/wait", &format!("/threads/{THREAD}/runs/wait")]);
    assert!(requests.iter().all(|request| !request["body"].as_str().expect("a body").contains("thread_id")));
}

#[tokio::test]
async fn a_failed_run_is_an_error_or_a_value() {
    let _row = row("run-failed");
    for scenario in ["wait-failed", "wait-failed-wrapped"] {
        let wire = Wire::new();
        let client = wire.client(scenario);
        let error = client.runs().wait("agent").await.expect_err(scenario);
        let detail = error.detail().expect("a message");
        assert!(error.kind() == ErrorKind::Run && error.run_error() == Some("ValueError"), "{error:?}");
        assert!(error.to_string().contains(detail) && !error.to_string().contains('{'), "{error}");
        let value = client.runs().wait("agent").raise_error(false).await.expect("a value");
        assert_eq!(value.as_object().expect("an object").keys().collect::<Vec<_>>(), ["__error__"]);
        let result = client.runs().wait("agent").raise_error(false).state::<RunResult>().await.expect("a value");
        assert!(matches!(result, RunResult::Error(_)), "{result:?}");
    }
}

#[tokio::test]
async fn the_run_is_known_before_the_body() {
    let _row = row("on-run-created");
    let wire = std::sync::Arc::new(Wire::new());
    let told = Told::new();
    let (list, session) = (told.clone(), std::sync::Arc::clone(&wire));
    let began = Instant::now();
    let call = wire.client("wait-held").runs().wait("agent").thread_id(THREAD).on_run_created(move |run| {
        list.add(run);
        session.release();
    });
    call.await.expect("a state");
    // Were it called only after the body, the server would hold that back for ten seconds.
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(told.all(), [RunCreated { run_id: RUN.to_owned(), thread_id: Some(THREAD.to_owned()) }]);
}

#[tokio::test]
async fn an_interrupt_is_no_failure() {
    let wire = Wire::new();
    let result = wire.client("wait-interrupted").runs().wait("agent").state::<RunResult>().await.expect("a state");
    let RunResult::Interrupts(state) = result else { panic!("{result:?}") };
    assert!(!state.interrupt.is_empty());
    assert_eq!(wire.client("wait-null").runs().wait("agent").await.expect("null"), Value::Null);
}

#[tokio::test]
async fn ten_minutes_of_keep_alives_are_outlived() {
    let _row = row("wait-outlives");
    let wire = Wire::new();
    let call = wire.client("wait-long").runs().wait("agent").thread_id(THREAD);
    let state = call.idle_timeout(Duration::from_millis(500)).await.expect("a state");
    assert!(state["messages"].is_array());
    assert_eq!(wire.posts().await, 1);
}

#[tokio::test]
async fn a_wait_that_is_cut_joins_its_run() {
    let _row = row("wait-rejoins");
    for scenario in ["wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-no-location", "wait-cut-busy"] {
        let wire = Wire::new();
        let told = Told::new();
        let list = told.clone();
        let call = wire.client(scenario).runs().wait("agent").thread_id(THREAD);
        let state = call.on_run_created(move |run| list.add(run)).await.expect(scenario);
        assert!(state["messages"].is_array() && told.all().len() == 1, "{scenario}");
        assert_eq!(wire.posts().await, 1, "{scenario}");
        let joined = wire.requests().await.pop().expect("a request");
        assert_eq!(joined["path"], format!("/threads/{THREAD}/runs/{RUN}/join"), "{scenario}");
    }
    for scenario in ["wait-cut-always", "wait-cut-no-headers", "wait-cut-gone"] {
        let wire = Wire::new();
        let error = wire.client(scenario).runs().wait("agent").await.expect_err(scenario);
        assert!(error.to_string().contains("waitRun"), "{error}");
        assert!(wire.posts().await == 1 && wire.requests().await.len() <= 7, "{scenario}");
    }
}

#[tokio::test]
async fn a_location_elsewhere_never_sees_the_key() {
    let _row = row("foreign-location");
    let wire = Wire::new();
    let state = wire.client("wait-cut-elsewhere").runs().wait("agent").thread_id(THREAD).await.expect("a state");
    assert!(state["messages"].is_array());
    assert_eq!(wire.log().await["elsewhere"], json!([]));
}

#[tokio::test]
async fn a_deadline_ends_a_wait() {
    let _row = row("deadline");
    for scenario in ["wait-silent", "wait-long"] {
        let wire = Wire::new();
        let call = wire.client(scenario).runs().wait("agent").timeout(Duration::from_millis(400));
        let error = call.await.expect_err(scenario);
        assert!(error.kind() == ErrorKind::Timeout && error.operation() == "waitRun", "{error}");
        let log = wire.log().await;
        assert_eq!((&log["methods"], &log["open_responses"]), (&json!({ "POST": 1 }), &json!(0)), "{scenario}");
    }
}

#[tokio::test]
async fn a_cancelled_wait_frees_its_connection() {
    let _row = row("cancelled");
    let wire = Wire::new();
    let client = wire.client("wait-silent");
    let waiting = tokio::spawn(async move { client.runs().wait("agent").await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    let began = Instant::now();
    waiting.abort();
    assert!(waiting.await.expect_err("it was cancelled").is_cancelled() && began.elapsed() < Duration::from_secs(1));
    let log = wire.log().await;
    assert_eq!((&log["open_responses"], &log["client_closed"]), (&json!(0), &json!(1)));
}
