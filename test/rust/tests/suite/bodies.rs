//! Recorded bodies survive decode and encode.

use std::fs;

use openruns::types;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{json, Value};

use crate::support::{root, row};

fn through<T: DeserializeOwned + Serialize>(text: &str) -> (Value, String) {
    let value: T = serde_json::from_str(text).expect("it is of its schema's type");
    (serde_json::to_value(&value).expect("JSON"), serde_json::to_string(&value).expect("JSON"))
}

/// Decodes into the type of that schema and encodes again.
fn round_trip(schema: &str, text: &str) -> (Value, String) {
    match schema {
        "A2aResponse" => through::<types::A2aResponse>(text),
        "Assistant" => through::<types::Assistant>(text),
        "AssistantList" => through::<types::AssistantList>(text),
        "Command" => through::<types::Command>(text),
        "Cron" => through::<types::Cron>(text),
        "CronList" => through::<types::CronList>(text),
        "Item" => through::<types::Item>(text),
        "Run" => through::<types::Run>(text),
        "RunCreate" => through::<types::RunCreate>(text),
        "RunList" => through::<types::RunList>(text),
        "RunResult" => through::<types::RunResult>(text),
        "Thread" => through::<types::Thread>(text),
        "ThreadHistory" => through::<types::ThreadHistory>(text),
        "ThreadList" => through::<types::ThreadList>(text),
        "ThreadState" => through::<types::ThreadState>(text),
        other => panic!("a type for the fixtures of {other} is missing in this test"),
    }
}

/// `60` and `60.0` are one number in JSON.
fn numbers(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => match number.as_f64() {
            #[allow(clippy::cast_possible_truncation)]
            Some(exact) if exact.fract() == 0.0 && exact.abs() < 1e15 => json!(exact as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(numbers).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, numbers(value))).collect(),
        other => other,
    }
}

/// Without the fields that the contract does not know: they are ignored (README).
fn known(mut value: Value, encoded: &Value) -> Value {
    if let (Some(fields), Some(kept)) = (value.as_object_mut(), encoded.as_object()) {
        fields.retain(|name, _| kept.contains_key(name));
    }
    if let (Some(items), Some(kept)) = (value.as_array_mut(), encoded.as_array()) {
        for (item, kept) in items.iter_mut().zip(kept) {
            *item = known(item.take(), kept);
        }
    }
    value
}

#[test]
fn recorded_bodies_survive() {
    let _row = row("bodies-survive");
    let mut count = 0;
    for file in fs::read_dir(root().join("test/fixtures/bodies")).expect("the bodies") {
        let path = file.expect("a file").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a body");
        let exact: Value = serde_json::from_str(&text).expect("JSON");
        let schema = name.split('-').next().unwrap_or_default();
        let (encoded, again) = round_trip(schema, &text);
        let exact = if name.contains("unknown-field") { known(exact, &encoded) } else { exact };
        assert_eq!(numbers(encoded.clone()), numbers(exact), "{name}");
        assert_eq!(serde_json::from_str::<Value>(&again).expect("JSON"), encoded, "{name}");
        count += 1;
    }
    assert!(count > 30, "there are {count} bodies");
}

#[test]
fn what_is_not_known_is_kept_in_an_unknown_arm() {
    let text = r#"{"type":"hologram","content":{"x":18446744073709551615}}"#;
    let message: types::Message = serde_json::from_str(text).expect("any message");
    assert!(matches!(message, types::Message::Unknown(_)), "{message:?}");
    assert_eq!(
        serde_json::to_string(&message).expect("JSON"),
        r#"{"content":{"x":18446744073709551615},"type":"hologram"}"#
    );
    let status: types::RunStatus = serde_json::from_str("\"paused\"").expect("any status");
    assert_eq!((status.as_str(), serde_json::to_string(&status).expect("JSON").as_str()), ("paused", "\"paused\""));
}
