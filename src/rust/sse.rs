//! Decodes an event stream: bytes in, events out, by the rules of
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream>.

use std::sync::Arc;
use std::time::Duration;

use memchr::{memchr2, memrchr2};

/// Largest event that is accepted unless the caller says otherwise.
pub const MAX_EVENT_SIZE: usize = 64 * 1024 * 1024;

/// Room for data that is kept from one event to the next.
const KEPT: usize = 1 << 20;
const BOM: &[u8] = b"\xef\xbb\xbf";

/// One event as it stands on the wire. It is cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The name, `message` where the stream gives none.
    pub event: Arc<str>,
    /// The data; bytes that are not UTF-8 are U+FFFD.
    pub data: Arc<str>,
    /// Only where this very event carries an id.
    pub id: Option<Arc<str>>,
}

/// One event is larger than the client accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("one event is larger than {0} bytes (max_event_size)")]
pub struct EventTooLarge(pub usize);

/// Decodes one body. Bytes are kept until their line is whole, so a character that is cut in two never matters; every byte is
/// looked at a constant number of times however the body is cut up.
#[derive(Debug)]
pub struct Decoder {
    max_event_size: usize,
    held: Vec<u8>,
    is_started: bool,
    is_after_cr: bool,
    event: Vec<u8>,
    data: Vec<u8>,
    has_data: bool,
    id: Option<Arc<str>>,
    last_event_id: Option<Arc<str>>,
    /// The name of the event before, which is often that of the next.
    name: Arc<str>,
    retry: Duration,
}

impl Decoder {
    /// A decoder that refuses larger events.
    pub fn new(max_event_size: usize) -> Self {
        Self {
            max_event_size,
            held: Vec::new(),
            is_started: false,
            is_after_cr: false,
            event: Vec::new(),
            data: Vec::new(),
            has_data: false,
            id: None,
            last_event_id: None,
            name: Arc::from("message"),
            retry: Duration::ZERO,
        }
    }

    /// The id that the last completed event left behind, empty where it was cleared; nothing before the first.
    pub const fn last_event_id(&self) -> Option<&Arc<str>> {
        self.last_event_id.as_ref()
    }

    /// The pause that the server wants a client to make before it reconnects; zero where it says nothing.
    pub const fn retry(&self) -> Duration {
        self.retry
    }

    /// The events that these bytes complete.
    ///
    /// # Errors
    ///
    /// One event is larger than the bound.
    pub fn push(&mut self, chunk: &[u8]) -> Result<Vec<Message>, EventTooLarge> {
        let mut messages = Vec::new();
        let end = memrchr2(b'\n', b'\r', chunk).map_or(0, |at| at + 1);
        let (lines, rest) = chunk.split_at(end);
        if self.held.is_empty() {
            self.read(lines, &mut messages)?;
        } else if end > 0 {
            let mut block = std::mem::take(&mut self.held);
            block.extend_from_slice(lines);
            self.read(&block, &mut messages)?;
        }
        self.held.extend_from_slice(rest);
        self.bound(self.held.len() + self.data.len())?;
        Ok(messages)
    }

    /// At a clean end of the body: the event that lacks only its blank line. After a cut it must not be asked for.
    ///
    /// # Errors
    ///
    /// One event is larger than the bound.
    pub fn end(&mut self) -> Result<Vec<Message>, EventTooLarge> {
        self.push(b"\n\n")
    }

    const fn bound(&self, size: usize) -> Result<(), EventTooLarge> {
        if size > self.max_event_size {
            Err(EventTooLarge(self.max_event_size))
        } else {
            Ok(())
        }
    }

    /// Reads whole lines.
    fn read(&mut self, block: &[u8], messages: &mut Vec<Message>) -> Result<(), EventTooLarge> {
        let Some(last) = block.last() else {
            return Ok(());
        };
        let mut rest = block;
        if !self.is_started {
            self.is_started = true;
            rest = rest.strip_prefix(BOM).unwrap_or(rest);
        } else if self.is_after_cr {
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        }
        self.is_after_cr = *last == b'\r';
        while let Some(at) = memchr2(b'\n', b'\r', rest) {
            let (line, after) = rest.split_at(at);
            rest = after.strip_prefix(b"\r\n").unwrap_or(&after[1..]);
            if line.is_empty() {
                self.dispatch(messages);
            } else {
                self.read_field(line)?;
            }
        }
        Ok(())
    }

    fn read_field(&mut self, line: &[u8]) -> Result<(), EventTooLarge> {
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = colon.map_or((line, &b""[..]), |at| (&line[..at], &line[at + 1..]));
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
                self.bound(self.data.len())?;
            }
            b"event" => {
                self.event.clear();
                self.event.extend_from_slice(value);
            }
            b"id" if !value.contains(&0) => self.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                if let Ok(milliseconds) = text(value).parse() {
                    self.retry = Duration::from_millis(milliseconds);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn dispatch(&mut self, messages: &mut Vec<Message>) {
        let id = self.id.take();
        if id.is_some() {
            self.last_event_id.clone_from(&id);
        }
        if std::mem::take(&mut self.has_data) {
            let name: &[u8] = if self.event.is_empty() { b"message" } else { &self.event };
            if name != self.name.as_bytes() {
                self.name = text(name);
            }
            let id = id.filter(|id| !id.is_empty());
            messages.push(Message { event: Arc::clone(&self.name), data: text(&self.data), id });
        }
        self.event.clear();
        self.data.clear();
        self.data.shrink_to(KEPT);
    }
}

/// Bytes as text, those that are not UTF-8 as U+FFFD.
fn text(bytes: &[u8]) -> Arc<str> {
    // Nearly all are, and checking alone is several times as fast as replacing.
    std::str::from_utf8(bytes).map_or_else(|_| Arc::from(String::from_utf8_lossy(bytes)), Arc::from)
}
