//! A stream that is open and that nobody reads gives its connection back after a while.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::AbortHandle;
use tokio::time::sleep;

use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::feed::Feed;
use crate::runtime::policy::MAX_UNREAD;

/// An open stream before its first read.
#[derive(Debug)]
pub struct Unread {
    feed: Arc<Mutex<Option<Box<Feed>>>>,
    timer: AbortHandle,
    late: Error,
}

impl Unread {
    pub fn new(feed: Box<Feed>) -> Self {
        let what =
            format!("the stream was not read within {} seconds, so its connection was closed", MAX_UNREAD.as_secs());
        let late = feed.request.site.error(ErrorKind::Connection, &what);
        let feed = Arc::new(Mutex::new(Some(feed)));
        let held = Arc::clone(&feed);
        let timer = tokio::spawn(async move {
            sleep(MAX_UNREAD).await;
            held.lock().unwrap_or_else(PoisonError::into_inner).take();
        });
        Self { feed, timer: timer.abort_handle(), late }
    }

    /// The stream, for its first read; an error where it came too late.
    pub fn into_feed(self) -> Result<Box<Feed>, Error> {
        self.timer.abort();
        let feed = self.feed.lock().unwrap_or_else(PoisonError::into_inner).take();
        feed.ok_or(self.late)
    }

    /// Ends the request.
    pub fn close(&self) {
        self.timer.abort();
        self.feed.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
