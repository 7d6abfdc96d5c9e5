// Copied from src/rust/blocking.rs by `npm run generate`; edit it there.
//! What the blocking client stands on: a runtime of its own, whose thread drives the connections.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use crate::runtime::error::Result;
use crate::runtime::pending::Pending;
use crate::runtime::stream::{self, StreamEvent};

/// Marks the calls of [`Client`](crate::blocking::Client), and carries them out. Its thread ends with the last client, call
/// and stream that hold it.
#[derive(Clone)]
pub struct Runtime(Arc<Background>);

struct Background(Option<tokio::runtime::Runtime>);

impl fmt::Debug for Runtime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Runtime")
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            // Waiting for its thread, as a plain drop does, is forbidden in asynchronous code.
            runtime.shutdown_background();
        }
    }
}

impl Runtime {
    pub(crate) fn start() -> io::Result<Self> {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).thread_name("openruns").enable_all().build()?;
        Ok(Self(Arc::new(Background(Some(runtime)))))
    }

    /// Carries out the work on this thread, while the runtime's own thread drives connections and timers. Unlike tokio's
    /// `block_on` it does not panic where this thread belongs to another runtime.
    pub(crate) fn wait<F: Future>(&self, work: F) -> F::Output {
        let _entered = self.0 .0.as_ref().map(tokio::runtime::Runtime::enter);
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut work = pin!(work);
        loop {
            if let Poll::Ready(output) = work.as_mut().poll(&mut context) {
                return output;
            }
            thread::park();
        }
    }
}

/// Goes on with the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl Pending<Runtime> {
    pub(crate) fn send_stream<E: StreamEvent>(self) -> Result<EventStream<E>> {
        let runtime = self.mode.clone();
        let events = runtime.wait(self.stream())?;
        Ok(EventStream { events, runtime })
    }
}

/// The events of a run or a thread, as an iterator. Dropping it ends the request and closes its connection; a stream that is
/// not read within a minute closes it by itself.
#[derive(Debug)]
pub struct EventStream<E> {
    // Dropped before the runtime that drives its connection.
    events: stream::EventStream<E>,
    runtime: Runtime,
}

impl<E: StreamEvent> EventStream<E> {
    /// The run's id: known once the headers are here; on servers that do not send it there, from the first event on.
    pub fn run_id(&self) -> Option<&str> {
        self.events.run_id()
    }

    /// The thread's id, where the server says it.
    pub fn thread_id(&self) -> Option<&str> {
        self.events.thread_id()
    }
}

/// Each step waits for the next event. After an error there is no further one.
impl<E: StreamEvent> Iterator for EventStream<E> {
    type Item = Result<E>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait(self.events.next())
    }
}

impl<E: StreamEvent> std::iter::FusedIterator for EventStream<E> {}
