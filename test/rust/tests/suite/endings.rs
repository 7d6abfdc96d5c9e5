//! How streams and waits end, or are left.

use std::future::{Future, IntoFuture};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use openruns::ErrorKind;
use serde_json::json;
use tokio::time::timeout;

use crate::support::{client_at, drain, expected, row, stream, Told, Wire, RUN, THREAD};

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
    assert_eq!(wire.requests_and_open().await, (1, 0));
}

#[tokio::test]
async fn leaving_a_body_that_ends_with_its_connection_reconnects_nothing() {
    let _row = row("cancel-in-backoff");
    let wire = Wire::new();
    let call = stream(&wire, "stream-close-delimited");
    assert!(timeout(Duration::from_millis(300), async { drain(call.await).await }).await.is_err());
    assert_eq!(wire.requests_and_open().await, (1, 0));
}

#[tokio::test]
async fn a_stream_ends_with_the_end_event() {
    let _row = row("end-ends");
    let wire = Wire::new();
    let began = Instant::now();
    let seen = drain(stream(&wire, "stream-end-silent").await).await;
    assert!(seen.error.is_none() && seen.names().last().is_some_and(|name| name == "end"), "{seen:?}");
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(wire.requests_and_open().await, (1, 0));
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

async fn assert_panics(work: impl IntoFuture<IntoFuture: Send + 'static>) {
    let work = work.into_future();
    let ended = tokio::spawn(async move { drop(work.await) }).await;
    assert!(ended.is_err_and(|error| error.is_panic()));
}

#[tokio::test]
async fn a_callback_that_panics_frees_the_connection() {
    let _row = row("callback-throws");
    let wire = Wire::new();
    let wait = wire.client("wait-held").runs().wait("agent").thread_id(THREAD).on_run_created(|_| panic!("created"));
    assert_panics(wait).await;
    let opened = stream(&wire, "stream-hang").on_run_created(|_| panic!("created"));
    assert_panics(opened).await;
    let lost = stream(&wire, "stream-cut").on_reconnect(|_| panic!("reconnect"));
    assert_panics(async { drain(lost.await).await }).await;
    assert_eq!(wire.requests_and_open().await, (3, 0));
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

/// This client has no `close`: dropping it is what closes. That a dropped client cannot be called is the compiler's proof, in
/// the example of `Client`; that its connections end is proved here.
#[tokio::test]
async fn connections_end_with_the_last_that_holds_the_client() {
    let _row = row("error-closed");
    let (url, mut ended) = serve_once();
    let client = client_at(&url).build().expect("a client");
    let clone = client.clone();
    client.threads().delete(THREAD).await.expect("an answer");
    drop(client);
    assert!(ended.try_recv().is_err(), "a clone holds the connection");
    drop(clone);
    timeout(Duration::from_secs(5), ended).await.expect("the connection ends in time").expect("the server lives");
}

/// A server that answers one request, keeps its connection, and tells when the client has closed it.
fn serve_once() -> (String, tokio::sync::oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (tell, ended) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        let mut request = [0; 4096];
        let _ = connection.read(&mut request).expect("a request");
        connection.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").expect("an answer");
        assert_eq!(connection.read(&mut request).expect("the end"), 0);
        tell.send(()).expect("the test lives");
    });
    (url, ended)
}

#[tokio::test]
async fn a_client_outlives_the_runtime_of_its_connections() {
    let _row = row("error-closed");
    let wire = Wire::new();
    let client = wire.client("ok");
    let again = client.clone();
    let ended = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async { again.threads().get(THREAD).await.map(drop) })
    });
    ended.join().expect("no panic").expect("a thread");
    // Its connection ended with that runtime; a new one is opened in this.
    client.threads().get(THREAD).await.expect("a thread");
}

#[test]
fn a_call_without_a_runtime_is_refused() {
    let _row = row("error-closed");
    let wire = Wire::new();
    let mut call = pin!(wire.client("ok").threads().get(THREAD).into_future());
    let Poll::Ready(ended) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) else { panic!("it waits") };
    let error = ended.expect_err("no runtime");
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("no tokio runtime"), "{error}");
}
