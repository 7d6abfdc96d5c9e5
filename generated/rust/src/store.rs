// Generated from spec/ by `npm run generate`; do not edit.
//! `client.store()`: its methods and a builder for each. Awaiting a builder sends the request.

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{FoundItems, ItemOrNull, ItemPutIndex, StoreNamespaceList};
use crate::Maybe;

/// Methods of `store`, those of `client.store()`.
#[derive(Debug, Clone, Copy)]
pub struct Store<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Store<'_, Mode> {
    /// Read an item.
    ///
    /// Reads an item; the body is `null` if the store has none of this key.
    ///
    /// Gives a [`GetItemCall`], which awaiting sends. The other parameters are set on it:
    /// [`refresh_ttl`](GetItemCall::refresh_ttl).
    ///
    /// On the wire: `GET /store/items`.
    pub fn get_item(
        &self,
        namespace: impl IntoIterator<Item = impl Into<String>>,
        key: impl Into<String>,
    ) -> GetItemCall<Mode> {
        let mut call = self.0.call(ops::STORE_GET_ITEM);
        call.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        call.set("key", key.into());
        GetItemCall::new(call)
    }

    /// Put an item.
    ///
    /// Puts an item into the store, in place of one of the same key.
    ///
    /// Gives a [`PutItemCall`], which awaiting sends. The other parameters are set on it:
    /// [`index`](PutItemCall::index), [`ttl`](PutItemCall::ttl).
    ///
    /// On the wire: `PUT /store/items`.
    pub fn put_item(
        &self,
        namespace: impl IntoIterator<Item = impl Into<String>>,
        key: impl Into<String>,
        value: impl Serialize,
    ) -> PutItemCall<Mode> {
        let mut call = self.0.call(ops::STORE_PUT_ITEM);
        call.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        call.set("key", key.into());
        call.set("value", value);
        PutItemCall::new(call)
    }

    /// Delete an item.
    ///
    /// Deletes an item; deleting one that is not there is no error.
    ///
    /// Gives a [`DeleteItemCall`], which awaiting sends. The other parameters are set on it:
    /// [`namespace`](DeleteItemCall::namespace).
    ///
    /// On the wire: `DELETE /store/items`.
    pub fn delete_item(&self, key: impl Into<String>) -> DeleteItemCall<Mode> {
        let mut call = self.0.call(ops::STORE_DELETE_ITEM);
        call.set("key", key.into());
        DeleteItemCall::new(call)
    }

    /// Search items.
    ///
    /// Finds items by namespace and value, and by meaning where the store has an index.
    ///
    /// Gives a [`SearchItemsCall`], which awaiting sends. The other parameters are set on it:
    /// [`filter`](SearchItemsCall::filter), [`limit`](SearchItemsCall::limit), [`offset`](SearchItemsCall::offset),
    /// [`query`](SearchItemsCall::query), [`refresh_ttl`](SearchItemsCall::refresh_ttl).
    ///
    /// On the wire: `POST /store/items/search`.
    pub fn search_items(&self, namespace_prefix: impl IntoIterator<Item = impl Into<String>>) -> SearchItemsCall<Mode> {
        let mut call = self.0.call(ops::STORE_SEARCH_ITEMS);
        call.set("namespace_prefix", namespace_prefix.into_iter().map(Into::into).collect::<Vec<_>>());
        SearchItemsCall::new(call)
    }

    /// List namespaces.
    ///
    /// Lists the namespaces that hold items, by how they start and end.
    ///
    /// Gives a [`ListNamespacesCall`], which awaiting sends. Its parameters are set on it:
    /// [`prefix`](ListNamespacesCall::prefix), [`suffix`](ListNamespacesCall::suffix),
    /// [`max_depth`](ListNamespacesCall::max_depth), [`limit`](ListNamespacesCall::limit),
    /// [`offset`](ListNamespacesCall::offset).
    ///
    /// On the wire: `POST /store/namespaces`.
    pub fn list_namespaces(&self) -> ListNamespacesCall<Mode> {
        ListNamespacesCall::new(self.0.call(ops::STORE_LIST_NAMESPACES))
    }
}

request! {
    /// A call of [`store.get_item`](Store::get_item) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetItemCall = store.get_item => value ItemOrNull; call_options
}

impl<Mode> GetItemCall<Mode> {
    /// Whether reading puts the expiry off, as the store is set up by default.
    pub fn refresh_ttl(mut self, refresh_ttl: bool) -> Self {
        self.0.set("refresh_ttl", refresh_ttl);
        self
    }
}

request! {
    /// A call of [`store.put_item`](Store::put_item) that has not been sent. Awaiting it sends it and gives nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    PutItemCall = store.put_item => nothing (); call_options
}

impl<Mode> PutItemCall<Mode> {
    /// What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
    /// given. The Python server refuses true, the JavaScript one takes it for the default.
    ///
    /// Null counts as not given.
    pub fn index(mut self, index: impl Into<Maybe<ItemPutIndex>>) -> Self {
        self.0.set_maybe("index", index.into());
        self
    }

    /// Minutes until the item expires, never by default.
    ///
    /// Null counts as not given.
    pub fn ttl(mut self, ttl: impl Into<Maybe<f64>>) -> Self {
        self.0.set_maybe("ttl", ttl.into());
        self
    }
}

request! {
    /// A call of [`store.delete_item`](Store::delete_item) that has not been sent. Awaiting it sends it and gives
    /// nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DeleteItemCall = store.delete_item => nothing (); call_options
}

impl<Mode> DeleteItemCall<Mode> {
    /// Where the item lies, the root by default.
    pub fn namespace(mut self, namespace: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("namespace", namespace.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`store.search_items`](Store::search_items) that has not been sent. Awaiting it sends it and gives
    /// the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SearchItemsCall = store.search_items => value FoundItems; call_options
}

impl<Mode> SearchItemsCall<Mode> {
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
    /// Null counts as not given.
    pub fn query(mut self, query: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("query", query.into());
        self
    }

    /// Whether reading puts the expiry off; the store's default where it is not given.
    ///
    /// Null counts as not given.
    pub fn refresh_ttl(mut self, refresh_ttl: impl Into<Maybe<bool>>) -> Self {
        self.0.set_maybe("refresh_ttl", refresh_ttl.into());
        self
    }
}

request! {
    /// A call of [`store.list_namespaces`](Store::list_namespaces) that has not been sent. Awaiting it sends it and
    /// gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    ListNamespacesCall = store.list_namespaces => value StoreNamespaceList; call_options
}

impl<Mode> ListNamespacesCall<Mode> {
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
