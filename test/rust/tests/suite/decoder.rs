//! The decoder, against the fixtures that all languages share.

use std::fs;
use std::path::{Path, PathBuf};

use openruns::sse::{Decoder, Message, MAX_EVENT_SIZE};
use serde_json::{json, Value};

use crate::support::{root, row};

fn fixtures(ending: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("test/fixtures")).expect("the fixtures");
    let paths = files.map(|file| file.expect("a file").path());
    let found: Vec<PathBuf> = paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    assert!(!found.is_empty(), "there are fixtures that end with {ending}");
    found
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a fixture")).expect("JSON")
}

/// A message as the fixtures describe it.
fn plain(message: &Message) -> Value {
    let mut names = message.event().split('|');
    let mut event = json!({ "event": names.next() });
    let namespace: Vec<&str> = names.collect();
    if !namespace.is_empty() {
        event["namespace"] = json!(namespace);
    }
    let data = if message.data().is_empty() { "null" } else { message.data() };
    match serde_json::from_str::<Value>(data) {
        Ok(data) => event["data"] = data,
        Err(_) => event["raw"] = json!(message.data()),
    }
    if let Some(id) = message.id() {
        event["id"] = json!(id);
    }
    event
}

fn expected(path: &Path) -> (Vec<Value>, Value) {
    let about = read_json(&path.with_extension("events.json"));
    let mut events = about["events"].as_array().expect("a list").clone();
    for event in events.iter_mut().filter_map(Value::as_object_mut) {
        event.remove("unterminated");
        if event.contains_key("data") {
            event.remove("raw");
        }
    }
    (events, about)
}

fn decode(raw: &[u8], mut size: impl FnMut() -> usize, is_truncated: bool) -> (Vec<Value>, Option<String>) {
    let mut decoder = Decoder::new(MAX_EVENT_SIZE);
    let mut messages = Vec::new();
    let mut rest = raw;
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(size().min(rest.len()));
        messages.extend(decoder.push(chunk).expect("no event is too large"));
        rest = after;
    }
    if !is_truncated {
        messages.extend(decoder.end().expect("no event is too large"));
    }
    (messages.iter().map(plain).collect(), decoder.last_event_id().map(str::to_owned))
}

#[test]
fn every_fixture_decodes_to_its_events() {
    let _row = row("sse-fixtures");
    for path in fixtures(".sse") {
        let (events, about) = expected(&path);
        let raw = fs::read(&path).expect("a fixture");
        let (decoded, last) = decode(&raw, || raw.len(), about["truncated"] == true);
        assert_eq!(decoded, events, "{}", path.display());
        if let Some(id) = about["last_event_id"].as_str() {
            assert_eq!(last.as_deref().unwrap_or_default(), id, "{}", path.display());
        }
    }
}

#[test]
fn any_split_gives_the_same_events() {
    let _row = row("sse-splits");
    for path in fixtures(".sse") {
        let (events, about) = expected(&path);
        let raw = fs::read(&path).expect("a fixture");
        let is_truncated = about["truncated"] == true;
        for size in [1, 2, 3, 7] {
            assert_eq!(decode(&raw, || size, is_truncated).0, events, "{} by {size}", path.display());
        }
        for seed in 1..5_u32 {
            let mut state = seed;
            let next = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 16) as usize % 50 + 1
            };
            assert_eq!(decode(&raw, next, is_truncated).0, events, "{} with seed {seed}", path.display());
        }
    }
}

#[test]
fn large_streams_are_decoded() {
    let _row = row("sse-fixtures");
    for path in fixtures(".gen.json") {
        let made = read_json(&path);
        let text = |name: &str| made[name].as_str().expect("a text").to_owned();
        let count = |name: &str| usize::try_from(made[name].as_u64().unwrap_or_default()).expect("a count");
        let pad = "x".repeat(count("pad"));
        let template = text("template").replace("%p", &pad);
        let body: String = (0..count("count")).map(|n| template.replace("%n", &n.to_string())).collect();
        let raw = [text("prefix"), body, text("suffix")].concat();
        let mut decoder = Decoder::new(MAX_EVENT_SIZE);
        let mut messages = Vec::new();
        for chunk in raw.as_bytes().chunks(16_384) {
            messages.extend(decoder.push(chunk).expect("no event is too large"));
        }
        messages.extend(decoder.end().expect("no event is too large"));
        assert_eq!(messages.len(), count("events"), "{}", path.display());
        if let Some(sum) = made["sum_of_n"].as_u64() {
            let n = |message: &Message| serde_json::from_str::<Value>(message.data()).expect("JSON")["n"].as_u64();
            assert_eq!(messages.iter().filter_map(n).sum::<u64>(), sum, "{}", path.display());
        }
    }
}

#[test]
fn one_event_is_bounded() {
    let _row = row("sse-bound");
    let long = "x".repeat(200);
    for raw in [format!("data: {long}\n\n"), "data: x\n".repeat(200), format!("event: x\ndata: {long}\n\n")] {
        for size in [7, 1 << 20] {
            let mut decoder = Decoder::new(100);
            let failed = raw.as_bytes().chunks(size).find_map(|chunk| decoder.push(chunk).err());
            assert!(failed.expect("too large").to_string().contains("max_event_size"), "{raw}");
        }
    }
}
