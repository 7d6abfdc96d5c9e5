// Copied from src/rust/cursor.rs by `npm run generate`; edit it there.
//! Where a lost stream can go on, and which of the events that come then have been here before.

use std::collections::{HashSet, VecDeque};

use crate::runtime::policy::{MAX_EVENTS_WITH_ONE_ID, MAX_REMEMBERED_IDS};
use crate::runtime::sse::Message;

/// Joined with it, a resumable run replays all that it has kept.
pub const FROM_START: &str = "-1";

/// Remembers the events of the last two ids.
///
/// The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
/// gives what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is, and
/// what comes twice is known by its id and its content. Ids of other forms are taken to be unique.
#[derive(Debug)]
pub struct Cursor {
    last: Mark,
    before: Mark,
    recent: Vec<Message>,
    older: Vec<Message>,
    expected: Vec<Message>,
    known: KnownIds,
}

impl Cursor {
    pub fn new(start: &str) -> Self {
        Self {
            last: Mark::Text(start.to_owned()),
            before: Mark::Text(String::new()),
            recent: Vec::new(),
            older: Vec::new(),
            expected: Vec::new(),
            known: KnownIds::default(),
        }
    }

    /// What to send as `Last-Event-ID`; nothing where the server numbers no events.
    pub fn resume_from(&self) -> Option<&str> {
        let (last, before) = (self.last.id(), self.before.id());
        let id = if last.ends_with("-0") && !before.is_empty() { before } else { last };
        (!id.is_empty()).then_some(id)
    }

    /// From now on, events may come again.
    pub fn expect_replay(&mut self) {
        self.expected = self.older.iter().chain(&self.recent).cloned().collect();
        self.known.may_return = true;
    }

    /// Follows an id that came without an event, or was cleared.
    pub fn move_to(&mut self, id: &str) {
        if id != self.last.id() {
            self.advance(Mark::Text(id.to_owned()));
        }
    }

    fn advance(&mut self, mark: Mark) {
        std::mem::swap(&mut self.older, &mut self.recent);
        self.recent.clear();
        let before = std::mem::replace(&mut self.before, std::mem::replace(&mut self.last, mark));
        self.known.remember(before.id());
    }

    fn move_to_event(&mut self, message: &Message) {
        if message.id().is_some_and(|id| id != self.last.id()) {
            self.advance(Mark::Event(message.clone()));
        }
    }

    /// Whether the event is new; remembers it.
    pub fn accept(&mut self, message: &Message) -> bool {
        if !self.expected.is_empty() && self.is_known(message) {
            return false;
        }
        if self.known.may_return && message.id().is_some_and(|id| self.known.ids.contains(id)) {
            return false;
        }
        self.move_to_event(message);
        if message.id().is_none() && self.last.id() == FROM_START {
            self.last = Mark::Text(String::new());
        }
        if !self.last.id().is_empty() {
            if self.recent.len() == MAX_EVENTS_WITH_ONE_ID {
                self.recent.remove(0);
            }
            self.recent.push(message.clone());
        }
        true
    }

    fn is_known(&mut self, message: &Message) -> bool {
        let is_same = |old: &Message| {
            old.event() == message.event()
                && old.data() == message.data()
                && (old.id().is_none() || old.id() == message.id())
        };
        let Some(index) = self.expected.iter().position(is_same) else {
            return false;
        };
        let old = self.expected.remove(index);
        if message.id().is_some() && old.id().is_none() {
            // It came at a torn end, without its id: from now on it is known by it.
            self.move_to_event(message);
            self.recent.push(message.clone());
        }
        true
    }
}

/// The ids before the last two: a server that replays more than it was asked for sends them again.
#[derive(Debug, Default)]
struct KnownIds {
    ids: HashSet<String>,
    order: VecDeque<String>,
    /// Only after a reconnect can an id come again.
    may_return: bool,
}

impl KnownIds {
    fn remember(&mut self, id: &str) {
        if id.is_empty() || id == FROM_START || !self.ids.insert(id.to_owned()) {
            return;
        }
        self.order.push_back(id.to_owned());
        if self.order.len() > MAX_REMEMBERED_IDS {
            if let Some(oldest) = self.order.pop_front() {
                self.ids.remove(&oldest);
            }
        }
    }
}

/// An id, in the event that carried it or by itself.
#[derive(Debug)]
enum Mark {
    Text(String),
    Event(Message),
}

impl Mark {
    fn id(&self) -> &str {
        match self {
            Self::Text(id) => id,
            Self::Event(message) => message.id().unwrap_or_default(),
        }
    }
}
