// Copied from src/rust/macros.rs by `npm run generate`; edit it there.
//! What the emitted types are made of.

/// An enumeration of texts that is open for those of a newer server.
macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A value that this version does not know.
            Unknown(String),
        }

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::reading::text(deserializer, |text| Some(Self::from(text)), "a text")
            }
        }
    };
}

/// A type of one value: one text, or one flag.
macro_rules! literal {
    ($(#[$meta:meta])* $name:ident = $value:literal, $serialize:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $name;

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$serialize($value)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                literal!(@read $serialize, deserializer, $value).map(|()| Self)
            }
        }
    };
    (@read serialize_str, $deserializer:ident, $value:literal) => {
        $crate::runtime::reading::text($deserializer, |text| (text == $value).then_some(()), concat!("`", $value, "`"))
    };
    (@read serialize_bool, $deserializer:ident, $value:literal) => {
        $crate::runtime::reading::flag($deserializer, $value)
    };
}

/// Types of one text each.
macro_rules! literals {
    ($($name:ident = $value:literal,)+) => {
        $(literal! {
            #[doc = concat!("`", $value, "`")]
            $name = $value, serialize_str
        })+
    };
}

/// A value of one of several types. With `by`, a constant property tells which; else the first that fits is taken, and what
/// fits none is kept as it came.
macro_rules! one_of {
    ($(#[$meta:meta])* $name:ident $(<$generic:ident>)? { $($variant:ident($type:ty),)+ }) => {
        one_of!(@enum $(#[$meta])* $name $(<$generic>)? { $($variant($type),)+ });

        impl<'de $(, $generic: serde::de::DeserializeOwned)?> serde::Deserialize<'de> for $name $(<$generic>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                $(if let Ok(arm) = <$type as serde::Deserialize>::deserialize(&value) {
                    return Ok(Self::$variant(arm));
                })+
                Ok(Self::Unknown(value))
            }
        }
    };
    ($(#[$meta:meta])* $name:ident $(<$generic:ident>)? by $tag:literal { $($variant:ident($type:ty) = $($text:literal)|+,)+ }) => {
        one_of!(@enum $(#[$meta])* $name $(<$generic>)? { $($variant($type),)+ });

        impl<'de $(, $generic: serde::de::DeserializeOwned)?> serde::Deserialize<'de> for $name $(<$generic>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                let arm = match value.get($tag).and_then(serde_json::Value::as_str) {
                    $(Some($($text)|+) => <$type as serde::Deserialize>::deserialize(&value).ok().map(Self::$variant),)+
                    _ => None,
                };
                Ok(arm.unwrap_or(Self::Unknown(value)))
            }
        }
    };
    (@enum $(#[$meta:meta])* $name:ident $(<$generic:ident>)? { $($variant:ident($type:ty),)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name $(<$generic = serde_json::Value>)? {
            $(#[allow(missing_docs)] $variant($type),)+
            /// A value that this version does not know.
            Unknown(serde_json::Value),
        }

        impl $(<$generic: serde::Serialize>)? serde::Serialize for $name $(<$generic>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(arm) => arm.serialize(serializer),)+
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    };
}

/// Conversions into a union from the types of its arms.
macro_rules! one_of_from {
    ($name:ident { $($variant:ident: $kind:ident $type:ty,)+ }) => {
        $(one_of_from!(@$kind $name $variant $type);)+
    };
    (@value $name:ident $variant:ident $type:ty) => {
        impl From<$type> for $name {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    };
    (@text $name:ident $variant:ident $type:ty) => {
        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::$variant(value)
            }
        }
    };
    (@list $name:ident $variant:ident $type:ty) => {
        impl<T: Into<$type>> From<Vec<T>> for $name {
            fn from(items: Vec<T>) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }

        impl<T: Into<$type>, const N: usize> From<[T; N]> for $name {
            fn from(items: [T; N]) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }
    };
}

/// The events of a stream: of several of one name, the first whose data fits is taken.
macro_rules! events {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident($type:ty) = $event:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name<State = serde_json::Value> {
            $($(#[$vmeta])* $variant($crate::Event<$type>),)+
            /// An event that this version does not know, or whose data is not of the type that was asked for.
            Unknown($crate::UnknownEvent),
        }

        impl<State> $name<State> {
            /// The name before the first `|`.
            pub fn event(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $event,)+
                    Self::Unknown(event) => &event.event,
                }
            }

            /// The id that the server gave the event.
            pub fn id(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(event) => event.id.as_deref(),)+
                    Self::Unknown(event) => event.id.as_deref(),
                }
            }

            /// The subgraphs that it comes from, outermost first; empty for the graph itself.
            pub fn namespace(&self) -> &[String] {
                match self {
                    $(Self::$variant(event) => &event.namespace,)+
                    Self::Unknown(event) => &event.namespace,
                }
            }
        }

        impl<State: serde::de::DeserializeOwned + std::marker::Send + 'static> $crate::StreamEvent for $name<State> {
            fn decode(raw: &$crate::runtime::stream::RawEvent<'_>) -> Result<Option<Self>, $crate::runtime::json::Fault> {
                let mut problem = None;
                $(if raw.event == $event {
                    match raw.read() {
                        Ok(event) => return Ok(Some(Self::$variant(event))),
                        Err(error) => problem = Some(error),
                    }
                })+
                problem.map_or(Ok(None), Err)
            }

            fn unknown(event: $crate::UnknownEvent) -> Self {
                Self::Unknown(event)
            }
        }
    };
}
