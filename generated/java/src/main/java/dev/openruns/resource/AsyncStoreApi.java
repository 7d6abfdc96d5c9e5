// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
import dev.openruns.model.FoundItems;
import dev.openruns.model.Item;
import dev.openruns.model.StoreNamespaceList;
import dev.openruns.params.StoreDeleteItemParams;
import dev.openruns.params.StoreGetItemParams;
import dev.openruns.params.StoreListNamespacesParams;
import dev.openruns.params.StorePutItemParams;
import dev.openruns.params.StoreSearchItemsParams;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code client.async().store()}. */
public final class AsyncStoreApi {
  private static final ObjectReader ITEM = Core.reader(new TypeReference<Item>() {});
  private static final ObjectReader FOUND_ITEMS = Core.reader(new TypeReference<FoundItems>() {});
  private static final ObjectReader STORE_NAMESPACE_LIST = Core.reader(new TypeReference<StoreNamespaceList>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public AsyncStoreApi(Core core) {
    this.core = core;
  }

  /**
   * Reads an item; the body is {@code null} if the store has none of this key.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Item> getItem(StoreGetItemParams params) {
    return getItem(params, RequestOptions.NONE);
  }

  /**
   * Reads an item; the body is {@code null} if the store has none of this key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Item> getItem(StoreGetItemParams params, RequestOptions options) {
    return core.callAsync(Operations.STORE_GET_ITEM, params.values(), options, ITEM);
  }

  /**
   * Puts an item into the store, in place of one of the same key.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> putItem(StorePutItemParams params) {
    return putItem(params, RequestOptions.NONE);
  }

  /**
   * Puts an item into the store, in place of one of the same key.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> putItem(StorePutItemParams params, RequestOptions options) {
    return core.callAsync(Operations.STORE_PUT_ITEM, params.values(), options, null);
  }

  /**
   * Deletes an item; deleting one that is not there is no error.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> deleteItem(StoreDeleteItemParams params) {
    return deleteItem(params, RequestOptions.NONE);
  }

  /**
   * Deletes an item; deleting one that is not there is no error.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> deleteItem(StoreDeleteItemParams params, RequestOptions options) {
    return core.callAsync(Operations.STORE_DELETE_ITEM, params.values(), options, null);
  }

  /**
   * Finds items by namespace and value, and by meaning where the store has an index.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<FoundItems> searchItems(StoreSearchItemsParams params) {
    return searchItems(params, RequestOptions.NONE);
  }

  /**
   * Finds items by namespace and value, and by meaning where the store has an index.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<FoundItems> searchItems(StoreSearchItemsParams params, RequestOptions options) {
    return core.callAsync(Operations.STORE_SEARCH_ITEMS, params.values(), options, FOUND_ITEMS);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces() {
    return listNamespaces(RequestOptions.NONE);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(RequestOptions options) {
    return core.callAsync(Operations.STORE_LIST_NAMESPACES, Core.parameters(), options, STORE_NAMESPACE_LIST);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(StoreListNamespacesParams params) {
    return listNamespaces(params, RequestOptions.NONE);
  }

  /**
   * Lists the namespaces that hold items, by how they start and end.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<StoreNamespaceList> listNamespaces(StoreListNamespacesParams params, RequestOptions options) {
    return core.callAsync(Operations.STORE_LIST_NAMESPACES, params.values(), options, STORE_NAMESPACE_LIST);
  }
}
