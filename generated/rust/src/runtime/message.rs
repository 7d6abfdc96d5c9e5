// Copied from src/rust/message.rs by `npm run generate`; edit it there.
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One event as it stands on the wire. It is cheap to clone: events that came together share their text.
#[derive(Clone)]
pub struct Message {
    pub(super) text: Arc<str>,
    pub(super) event: Range<usize>,
    pub(super) data: Range<usize>,
    pub(super) id: Range<usize>,
}

impl Message {
    /// The name, `message` where the stream gives none.
    pub fn event(&self) -> &str {
        let name = &self.text[self.event.clone()];
        if name.is_empty() {
            "message"
        } else {
            name
        }
    }

    /// The data; bytes that are not UTF-8 are U+FFFD.
    pub fn data(&self) -> &str {
        &self.text[self.data.clone()]
    }

    /// Only where this very event carries an id.
    pub fn id(&self) -> Option<&str> {
        Some(&self.text[self.id.clone()]).filter(|id| !id.is_empty())
    }

    /// The same event without its id.
    pub(crate) fn without_id(mut self) -> Self {
        self.id = 0..0;
        self
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Message");
        debug.field("event", &self.event()).field("data", &self.data()).field("id", &self.id()).finish()
    }
}
