//! Decodes an event stream: bytes in, events out, by the rules of
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream>.

pub use crate::runtime::policy::MAX_EVENT_SIZE;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use memchr::{memchr, memchr2, memrchr2};

pub use crate::runtime::message::Message;

const BOM: char = '\u{feff}';

/// One event is larger than the client accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("one event is larger than {0} bytes (max_event_size)")]
pub struct EventTooLarge(pub usize);

/// Decodes one body. Bytes are kept until their line is whole, so a character that is cut in two never matters; every byte is
/// looked at a constant number of times however the body is cut up.
#[derive(Debug)]
pub struct Decoder {
    max_event_size: usize,
    /// The bytes of a line that is not whole.
    held: Vec<u8>,
    is_started: bool,
    is_after_cr: bool,
    /// The fields of an event that is not whole, where they are not all in the text that is being read.
    carried: Fields<String>,
    last_event_id: Option<String>,
    retry: Duration,
}

#[derive(Debug, Default)]
struct Fields<T> {
    event: Option<T>,
    data: Option<T>,
    id: Option<T>,
}

impl<T> Fields<T> {
    const fn is_empty(&self) -> bool {
        self.event.is_none() && self.data.is_none() && self.id.is_none()
    }
}

impl Decoder {
    /// A decoder that refuses larger events.
    pub fn new(max_event_size: usize) -> Self {
        Self {
            max_event_size,
            held: Vec::new(),
            is_started: false,
            is_after_cr: false,
            carried: Fields::default(),
            last_event_id: None,
            retry: Duration::ZERO,
        }
    }

    /// The id that the last completed event left behind, empty where it was cleared; nothing before the first.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_event_id.as_deref()
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
        let end = memrchr2(b'\n', b'\r', chunk).map_or(0, |at| at + 1);
        let (lines, rest) = chunk.split_at(end);
        let messages = if end == 0 {
            Vec::new()
        } else if self.held.is_empty() {
            self.read(&shared(lines))?
        } else {
            let mut block = std::mem::take(&mut self.held);
            block.extend_from_slice(lines);
            self.read(&shared(&block))?
        };
        self.held.extend_from_slice(rest);
        self.bound(self.held.len() + self.carried.data.as_ref().map_or(0, String::len))?;
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
    fn read(&mut self, text: &Arc<str>) -> Result<Vec<Message>, EventTooLarge> {
        let mut messages = Vec::new();
        let mut fields = Fields::default();
        let mut last_id = None;
        let skipped = if self.is_started { '\n' } else { BOM };
        let is_skipped = text.starts_with(skipped) && (self.is_after_cr || !self.is_started);
        let mut at = if is_skipped { skipped.len_utf8() } else { 0 };
        self.is_started = true;
        self.is_after_cr = text.ends_with('\r');
        while let Some(size) = memchr2(b'\n', b'\r', &text.as_bytes()[at..]) {
            let line = at..at + size;
            let is_crlf = text.as_bytes()[line.end..].starts_with(b"\r\n");
            at = line.end + 1 + usize::from(is_crlf);
            if !line.is_empty() {
                self.read_field(text, line, &mut fields)?;
                continue;
            }
            if !self.carried.is_empty() {
                self.carry(text, std::mem::take(&mut fields));
                self.remember(text, last_id.take());
                messages.extend(self.dispatch_carried());
                continue;
            }
            let Fields { event, data, id } = std::mem::take(&mut fields);
            last_id = id.clone().or(last_id);
            if let Some(data) = data {
                let (event, id) = (event.unwrap_or_default(), id.unwrap_or_default());
                messages.push(Message { text: Arc::clone(text), event, data, id });
            }
        }
        self.remember(text, last_id);
        self.carry(text, fields);
        Ok(messages)
    }

    fn remember(&mut self, text: &str, id: Option<Range<usize>>) {
        if let Some(id) = id {
            self.last_event_id = Some(text[id].to_owned());
        }
    }

    fn read_field(
        &mut self,
        text: &Arc<str>,
        line: Range<usize>,
        fields: &mut Fields<Range<usize>>,
    ) -> Result<(), EventTooLarge> {
        let bytes = text.as_bytes();
        let colon = memchr(b':', &bytes[line.clone()]).map_or(line.end, |size| line.start + size);
        let start = (colon + 1).min(line.end);
        let value = start + usize::from(bytes[start..line.end].starts_with(b" "))..line.end;
        match &bytes[line.start..colon] {
            b"data" => {
                self.bound(value.len())?;
                if fields.data.is_some() || self.carried.data.is_some() {
                    // A text of its own, for its lines are joined.
                    self.carry(text, std::mem::take(fields));
                    let size = self.carried.data.as_ref().map_or(0, String::len);
                    self.bound(size + value.len())?;
                }
                fields.data = Some(value);
            }
            b"event" => fields.event = Some(value),
            b"id" if !text[value.clone()].contains('\0') => fields.id = Some(value),
            b"retry" if bytes[value.clone()].iter().all(u8::is_ascii_digit) => {
                if let Ok(milliseconds) = text[value].parse() {
                    self.retry = Duration::from_millis(milliseconds);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Keeps the fields of an event that goes on in another text.
    fn carry(&mut self, text: &str, fields: Fields<Range<usize>>) {
        let copy = |range: Range<usize>| text[range].to_owned();
        if fields.event.is_some() {
            self.carried.event = fields.event.map(copy);
        }
        if fields.id.is_some() {
            self.carried.id = fields.id.map(copy);
        }
        match (&mut self.carried.data, fields.data) {
            (Some(data), Some(more)) => {
                data.push('\n');
                data.push_str(&text[more]);
            }
            (data, Some(first)) => *data = Some(copy(first)),
            (_, None) => {}
        }
    }

    /// The event whose fields were kept.
    fn dispatch_carried(&mut self) -> Option<Message> {
        let Fields { event, data, id } = std::mem::take(&mut self.carried);
        if id.is_some() {
            self.last_event_id.clone_from(&id);
        }
        let (mut text, event, id) = (data?, event.unwrap_or_default(), id.unwrap_or_default());
        let data = text.len();
        text.push_str(&event);
        let name = text.len();
        text.push_str(&id);
        let whole = text.len();
        Some(Message { text: Arc::from(text), event: data..name, data: 0..data, id: name..whole })
    }
}

/// Bytes as text, those that are not UTF-8 as U+FFFD.
fn shared(bytes: &[u8]) -> Arc<str> {
    // Nearly all are, and checking alone is several times as fast as replacing.
    std::str::from_utf8(bytes).map_or_else(|_| Arc::from(String::from_utf8_lossy(bytes)), Arc::from)
}
