//! Create, wait, stream, join, interrupt and resume, cancel, errors: against Prism, and against a real server.

use std::time::{Duration, Instant};

use openruns::types::{Command, Message, RunResult, RunStatus, StreamMode, ThreadStatus};
use openruns::{Client, ErrorKind, RunEvent};
use serde::Deserialize;
use serde_json::{json, Value};

use crate::support::{client_at, drain, row, Row, Told, RUN, THREAD};

const PRISM: (&str, &str) = ("OPENRUNS_PRISM", "journey-prism");
const SERVER: (&str, &str) = ("OPENRUNS_PEER", "journey-server");

#[derive(Debug, Deserialize)]
struct Chat {
    messages: Vec<Message>,
}

/// A client of the server at an address in the environment; without it the test says so and ends.
fn server((variable, id): (&str, &'static str)) -> Option<(Client, Row)> {
    let mut row = row(id);
    if let Ok(url) = std::env::var(variable) {
        return Some((client_at(&url).build().expect("a client"), row));
    }
    row.skip(format!("no server at {variable}; npm run test:targets starts it"));
    None
}

fn story() -> Value {
    json!({ "messages": [{ "role": "user", "content": "how are you?" }] })
}

#[tokio::test]
async fn prism_waits() {
    let Some((client, _row)) = server(PRISM) else { return };
    let told = Told::new();
    let list = told.clone();
    let call =
        client.runs().wait("agent").thread_id(None::<String>).input(story()).metadata(json!({ "name": "my_run" }));
    let state = call.on_run_created(move |run| list.add(run)).state::<Chat>().await.expect("a state");
    assert!(matches!(state.messages.as_slice(), [Message::Human(_), Message::Ai(_)]), "{state:?}");
    assert_eq!(told.all().len(), 1);
}

#[tokio::test]
async fn prism_runs_joins_and_cancels() {
    let Some((client, _row)) = server(PRISM) else { return };
    let thread = client.threads().create().metadata(json!({ "owner": "user123" })).await.expect("a thread");
    let run = client.runs().create("agent").thread_id(&thread.thread_id).input(story()).await.expect("a run");
    let joined = client.runs().join(&thread.thread_id, &run.run_id).state::<Chat>().await.expect("a state");
    assert!(!joined.messages.is_empty());
    let cancelling = client.runs().cancel(&thread.thread_id, &run.run_id).header("prefer", "code=202");
    assert_eq!(cancelling.await.expect("nothing"), None);
    let state = client.threads().get_state(&thread.thread_id).state::<Chat>().await.expect("a state");
    assert!(!state.values.messages.is_empty());
    client.threads().delete(&thread.thread_id).await.expect("nothing");
}

#[tokio::test]
async fn prism_streams_and_joins_the_stream() {
    let Some((client, _row)) = server(PRISM) else { return };
    let made = drain(client.runs().stream("agent").input(story()).max_reconnects(0).await).await;
    assert!(made.error.is_none() && matches!(made.events.first(), Some(RunEvent::Metadata(_))), "{made:?}");
    assert!(made.run_id.is_some());
    let joined = drain(client.runs().join_stream(RUN).thread_id(THREAD).max_reconnects(0).await).await;
    assert!(joined.error.is_none() && !joined.events.is_empty(), "{joined:?}");
}

#[tokio::test]
async fn prism_interrupts_and_fails() {
    let Some((client, _row)) = server(PRISM) else { return };
    let wait = |prefer: &str| client.runs().wait("agent").header("prefer", prefer).state::<RunResult>();
    let paused = wait("code=200, example=interrupted").await.expect("a state");
    assert!(matches!(paused, RunResult::Interrupts(_)), "{paused:?}");
    assert_eq!(wait("code=200, example=failed").await.expect_err("a failure").kind(), ErrorKind::Run);
}

#[tokio::test]
async fn prism_refuses() {
    let Some((client, _row)) = server(PRISM) else { return };
    for status in [401, 404, 409, 422] {
        let call = client.runs().create("agent").thread_id(THREAD).header("prefer", format!("code={status}"));
        let error = call.await.expect_err("a refusal");
        assert!(error.status() == Some(status) && error.detail().is_some_and(|text| !text.is_empty()), "{error}");
    }
    assert_eq!(client.threads().get("no-uuid").await.expect_err("no id").status(), Some(422));
}

async fn new_thread(client: &Client) -> String {
    client.threads().create().await.expect("a thread").thread_id
}

#[tokio::test]
async fn a_server_waits_and_remembers() {
    let Some((client, _row)) = server(SERVER) else { return };
    let thread = new_thread(&client).await;
    let call = client.runs().wait("agent").thread_id(&thread).input(story());
    let state = call.state::<Chat>().await.expect("a state");
    assert_eq!(state.messages.len(), 2);
    let runs = client.runs().list(&thread).await.expect("runs");
    assert_eq!(runs[0].status, Some(RunStatus::Success));
    let found = client.threads().get_state(&thread).state::<Chat>().await.expect("a state");
    assert_eq!(found.values.messages.len(), 2);
    assert!(client.threads().get_history(&thread).limit(10).await.expect("a history").len() > 1);
}

#[tokio::test]
async fn a_server_streams_tokens() {
    let Some((client, _row)) = server(SERVER) else { return };
    let modes = [StreamMode::MessagesTuple, StreamMode::Values];
    let seen = drain(client.runs().stream("chat").input(story()).stream_mode(modes).await).await;
    let names = seen.names();
    assert!(seen.error.is_none() && names.first().is_some_and(|name| name == "metadata"), "{seen:?}");
    assert!(names.iter().filter(|name| *name == "messages").count() > 2, "{names:?}");
    assert!(!seen.events.iter().any(|event| matches!(event, RunEvent::Unknown(_))), "{seen:?}");
}

#[tokio::test]
async fn a_server_is_joined_midway() {
    let Some((client, _row)) = server(SERVER) else { return };
    let thread = new_thread(&client).await;
    let call = client.runs().create("slow").thread_id(&thread).input(json!({ "delay_ms": 200 }));
    let run = call.stream_mode(StreamMode::Updates).stream_resumable(true).await.expect("a run");
    let joined = client.runs().join_stream(&run.run_id).thread_id(&thread).last_event_id("-1");
    let seen = drain(joined.await).await;
    assert!(seen.names().iter().filter(|name| *name == "updates").count() >= 4, "{seen:?}");
    let state = client.runs().join(&thread, &run.run_id).await.expect("a state");
    assert_eq!(state["steps"], 4);
}

#[tokio::test]
async fn a_server_interrupts_and_resumes() {
    let Some((client, _row)) = server(SERVER) else { return };
    let thread = new_thread(&client).await;
    let call = client.runs().wait("interrupter").thread_id(&thread).input(story());
    let paused = call.state::<RunResult>().await.expect("a state");
    assert!(matches!(paused, RunResult::Interrupts(_)), "{paused:?}");
    assert_eq!(client.threads().get(&thread).await.expect("a thread").status, ThreadStatus::Interrupted);
    let resume = Command { resume: json!("yes").into(), ..Command::default() };
    let done = client.runs().wait("interrupter").thread_id(&thread).command(resume).await.expect("a state");
    assert!(done.get("__interrupt__").is_none(), "{done}");
}

#[tokio::test]
async fn a_server_cancels() {
    let Some((client, _row)) = server(SERVER) else { return };
    let thread = new_thread(&client).await;
    let call = client.runs().create("slow").thread_id(&thread).input(json!({ "delay_ms": 2000 }));
    let run = call.await.expect("a run");
    client.runs().cancel(&thread, &run.run_id).await.expect("an answer");
    let began = Instant::now();
    while client.runs().get(&thread, &run.run_id).await.expect("a run").status != RunStatus::Interrupted {
        assert!(began.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test]
async fn a_server_refuses_and_fails() {
    let Some((client, _row)) = server(SERVER) else { return };
    let failed = client.runs().wait("failing").input(story()).await.expect_err("a failure");
    assert!(failed.kind() == ErrorKind::Run && failed.run_error().is_some(), "{failed:?}");
    assert_eq!(client.threads().get(THREAD).await.expect_err("no thread").status(), Some(404));
    let error = client.runs().create("no-such-graph").await.expect_err("no graph");
    assert!(
        error.status() == Some(422) && error.detail().is_some_and(|text| text.contains("no-such-graph")),
        "{error}"
    );
}
