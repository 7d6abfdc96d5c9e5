// Generated from spec/ by `npm run generate`; do not edit.
//! `client.store()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::maybe::Maybe;
use crate::runtime::pending::Pending;
use crate::types::{FoundItems, ItemOrNull, ItemPutIndex, StoreNamespaceList};

/// `client.store()`.
#[derive(Debug, Clone, Copy)]
pub struct Store<'a>(pub(crate) &'a Arc<Core>);

impl Store<'_> {
    /// Read an item.
    ///
    /// Reads an item; the body is `null` if the store has none of this key.
    ///
    /// On the wire: `GET /store/items`.
    pub fn get_item(
        &self,
        namespace: impl IntoIterator<Item = impl Into<String>>,
        key: impl Into<String>,
    ) -> GetItemCall {
        let mut call = Pending::new(self.0, ops::STORE_GET_ITEM);
        call.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        call.set("key", key.into());
        GetItemCall(call)
    }

    /// Put an item.
    ///
    /// Puts an item into the store, in place of one of the same key.
    ///
    /// On the wire: `PUT /store/items`.
    pub fn put_item(
        &self,
        namespace: impl IntoIterator<Item = impl Into<String>>,
        key: impl Into<String>,
        value: impl Serialize,
    ) -> PutItemCall {
        let mut call = Pending::new(self.0, ops::STORE_PUT_ITEM);
        call.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        call.set("key", key.into());
        call.set("value", value);
        PutItemCall(call)
    }

    /// Delete an item.
    ///
    /// Deletes an item; deleting one that is not there is no error.
    ///
    /// On the wire: `DELETE /store/items`.
    pub fn delete_item(&self, key: impl Into<String>) -> DeleteItemCall {
        let mut call = Pending::new(self.0, ops::STORE_DELETE_ITEM);
        call.set("key", key.into());
        DeleteItemCall(call)
    }

    /// Search items.
    ///
    /// Finds items by namespace and value, and by meaning where the store has an index.
    ///
    /// On the wire: `POST /store/items/search`.
    pub fn search_items(&self, namespace_prefix: impl IntoIterator<Item = impl Into<String>>) -> SearchItemsCall {
        let mut call = Pending::new(self.0, ops::STORE_SEARCH_ITEMS);
        call.set("namespace_prefix", namespace_prefix.into_iter().map(Into::into).collect::<Vec<_>>());
        SearchItemsCall(call)
    }

    /// List namespaces.
    ///
    /// Lists the namespaces that hold items, by how they start and end.
    ///
    /// On the wire: `POST /store/namespaces`.
    pub fn list_namespaces(&self) -> ListNamespacesCall {
        ListNamespacesCall(Pending::new(self.0, ops::STORE_LIST_NAMESPACES))
    }
}

request! {
    /// A call of `store().get_item()`.
    GetItemCall => value ItemOrNull; call_options
}

impl GetItemCall {
    /// Whether reading puts the expiry off, as the store is set up by default.
    pub fn refresh_ttl(mut self, refresh_ttl: bool) -> Self {
        self.0.set("refresh_ttl", refresh_ttl);
        self
    }
}

request! {
    /// A call of `store().put_item()`.
    PutItemCall => nothing (); call_options
}

impl PutItemCall {
    /// What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
    /// given. The Python server refuses true, the JavaScript one takes it for the default.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn index(mut self, index: impl Into<Maybe<ItemPutIndex>>) -> Self {
        self.0.set_maybe("index", index.into());
        self
    }

    /// Minutes until the item expires, never by default.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn ttl(mut self, ttl: impl Into<Maybe<f64>>) -> Self {
        self.0.set_maybe("ttl", ttl.into());
        self
    }
}

request! {
    /// A call of `store().delete_item()`.
    DeleteItemCall => nothing (); call_options
}

impl DeleteItemCall {
    /// Where the item lies, the root by default.
    pub fn namespace(mut self, namespace: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of `store().search_items()`.
    SearchItemsCall => value FoundItems; call_options
}

impl SearchItemsCall {
    /// What an item's value has to fulfil.
    pub fn filter(mut self, filter: impl Serialize) -> Self {
        self.0.set("filter", filter);
        self
    }

    /// The largest number of items; 0 stands for the default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many items to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", offset);
        self
    }

    /// What to search for by meaning; a store without an index lists instead.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn query(mut self, query: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("query", query.into());
        self
    }

    /// Whether reading puts the expiry off; the store's default where it is not given.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn refresh_ttl(mut self, refresh_ttl: impl Into<Maybe<bool>>) -> Self {
        self.0.set_maybe("refresh_ttl", refresh_ttl.into());
        self
    }
}

request! {
    /// A call of `store().list_namespaces()`.
    ListNamespacesCall => value StoreNamespaceList; call_options
}

impl ListNamespacesCall {
    /// What a namespace starts with; the label `*` fits any.
    pub fn prefix(mut self, prefix: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("prefix", prefix.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// What a namespace ends with; the label `*` fits any.
    pub fn suffix(mut self, suffix: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("suffix", suffix.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// How many labels to return; longer namespaces are cut and named once.
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.0.set("max_depth", max_depth);
        self
    }

    /// The largest number of namespaces. The server's default is `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many namespaces to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", offset);
        self
    }
}
