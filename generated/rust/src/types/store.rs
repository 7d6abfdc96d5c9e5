// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};

use super::*;
use crate::Maybe;

/// The items that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FoundItems {
    /// The items, the best first with a query.
    pub items: Vec<SearchItem>,
}

/// An item of the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// Where the item lies.
    pub namespace: StoreNamespace,
    /// The item's key, unique in its namespace.
    pub key: String,
    /// What the item holds.
    pub value: ItemValue,
    /// When the item was first put.
    pub created_at: String,
    /// When the item was last put.
    pub updated_at: String,
}

/// Which item to delete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemDelete {
    /// Where the item lies, the root by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<StoreNamespace>,
    /// The item's key.
    pub key: String,
}

impl ItemDelete {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { namespace: None, key: key.into() }
    }
}

/// Fields of a value and what each has to be, a value to equal or an object of operators: `$eq`, `$ne`, `$gt`,
/// `$gte`, `$lt`, `$lte`. An unknown operator is refused with 400.
pub type ItemFilter = JsonObject;

/// The paths of a value that are indexed, as in `profile.name` or `notes[*].text`.
pub type ItemIndexPaths = Vec<String>;

/// An item, or null where the store has none of this key.
pub type ItemOrNull = Option<Item>;

/// An item to put into the store; one of the same key is replaced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemPut {
    /// Where to put it; an empty one and the root `langgraph` are 400.
    pub namespace: StoreNamespace,
    /// The item's key, unique in its namespace.
    pub key: String,
    /// What the item is to hold.
    pub value: ItemValue,
    /// What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
    /// given. The Python server refuses true, the JavaScript one takes it for the default.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub index: Maybe<ItemPutIndex>,
    /// Minutes until the item expires, never by default.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub ttl: Maybe<f64>,
}

impl ItemPut {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(namespace: StoreNamespace, key: impl Into<String>, value: ItemValue) -> Self {
        Self { namespace, key: key.into(), value, index: Maybe::Unset, ttl: Maybe::Unset }
    }
}

one_of! {
    /// What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given.
    /// The Python server refuses true, the JavaScript one takes it for the default.
    ItemPutIndex {
        Flag(Flag),
        ItemIndexPaths(ItemIndexPaths),
    }
}

one_of_from! {
    ItemPutIndex {
        Flag: value Flag,
        ItemIndexPaths: list String,
    }
}

/// Which items to list or to search for, and which page of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemSearch {
    /// What an item's namespace starts with, `[]` for all.
    pub namespace_prefix: StoreNamespace,
    /// What an item's value has to fulfil.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub filter: Maybe<ItemFilter>,
    /// The largest number of items; 0 stands for the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many items to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// What to search for by meaning; a store without an index lists instead.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub query: Maybe<String>,
    /// Whether reading puts the expiry off; the store's default where it is not given.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub refresh_ttl: Maybe<bool>,
}

impl ItemSearch {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(namespace_prefix: StoreNamespace) -> Self {
        Self {
            namespace_prefix,
            filter: Maybe::Unset,
            limit: None,
            offset: None,
            query: Maybe::Unset,
            refresh_ttl: Maybe::Unset,
        }
    }
}

/// What an item holds; its shape is your own.
pub type ItemValue = JsonObject;

/// An item that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchItem {
    /// Where the item lies.
    pub namespace: StoreNamespace,
    /// The item's key, unique in its namespace.
    pub key: String,
    /// What the item holds.
    pub value: ItemValue,
    /// When the item was first put.
    pub created_at: String,
    /// When the item was last put.
    pub updated_at: String,
    /// How well it fits the query, null without a query or an index for meaning.
    pub score: Option<f64>,
}

/// Where items lie, a list of labels such as `[users, u1]`; no label is empty or has a period in it.
pub type StoreNamespace = Vec<String>;

/// The namespaces of a store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoreNamespaceList {
    /// The namespaces that hold items.
    pub namespaces: Vec<StoreNamespace>,
}

/// Which namespaces to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoreNamespaceSearch {
    /// What a namespace starts with; the label `*` fits any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<StoreNamespace>,
    /// What a namespace ends with; the label `*` fits any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix: Option<StoreNamespace>,
    /// How many labels to return; longer namespaces are cut and named once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<i64>,
    /// The largest number of namespaces. The server's default is `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many namespaces to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}
