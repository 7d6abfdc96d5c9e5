// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.FoundItems;
import dev.openruns.model.Item;
import dev.openruns.model.StoreNamespaceList;
import dev.openruns.params.StoreDeleteItemParams;
import dev.openruns.params.StoreGetItemParams;
import dev.openruns.params.StoreListNamespacesParams;
import dev.openruns.params.StorePutItemParams;
import dev.openruns.params.StoreSearchItemsParams;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().store()}. */
public final class AsyncStoreApi {
  private final Async async;
  private final StoreApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncStoreApi(Async async, StoreApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Reads an item; the body is {@code null} if the store has none of this key.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Optional<Item>> getItem(StoreGetItemParams params) {
    return getItem(params, RequestOptions.NONE);
  }

  /**
   * Reads an item; the body is {@code null} if the store has none of this key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Optional<Item>> getItem(StoreGetItemParams params, RequestOptions options) {
    return async.call(options, own -> blocking.getItem(params, own));
  }

  /**
   * Puts an item into the store, in place of one of the same key.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Void> putItem(StorePutItemParams params) {
    return putItem(params, RequestOptions.NONE);
  }

  /**
   * Puts an item into the store, in place of one of the same key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> putItem(StorePutItemParams params, RequestOptions options) {
    return async.call(options, own -> {
      blocking.putItem(params, own);
      return null;
    });
  }

  /**
   * Deletes an item; deleting one that is not there is no error.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Void> deleteItem(StoreDeleteItemParams params) {
    return deleteItem(params, RequestOptions.NONE);
  }

  /**
   * Deletes an item; deleting one that is not there is no error.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> deleteItem(StoreDeleteItemParams params, RequestOptions options) {
    return async.call(options, own -> {
      blocking.deleteItem(params, own);
      return null;
    });
  }

  /**
   * Finds items by namespace and value, and by meaning where the store has an index.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<FoundItems> searchItems(StoreSearchItemsParams params) {
    return searchItems(params, RequestOptions.NONE);
  }

  /**
   * Finds items by namespace and value, and by meaning where the store has an index.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<FoundItems> searchItems(StoreSearchItemsParams params, RequestOptions options) {
    return async.call(options, own -> blocking.searchItems(params, own));
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @return what the server answers
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces() {
    return listNamespaces(RequestOptions.NONE);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(RequestOptions options) {
    return async.call(options, own -> blocking.listNamespaces(own));
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(StoreListNamespacesParams params) {
    return listNamespaces(params, RequestOptions.NONE);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(StoreListNamespacesParams params, RequestOptions options) {
    return async.call(options, own -> blocking.listNamespaces(params, own));
  }
}
