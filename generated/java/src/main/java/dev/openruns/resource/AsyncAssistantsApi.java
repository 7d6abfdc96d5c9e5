// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import dev.openruns.RequestOptions;
import dev.openruns.internal.Async;
import dev.openruns.model.Assistant;
import dev.openruns.model.AssistantPartial;
import dev.openruns.model.AssistantVersion;
import dev.openruns.model.Graph;
import dev.openruns.model.GraphSchema;
import dev.openruns.model.SubgraphSchema;
import dev.openruns.params.AssistantsCountParams;
import dev.openruns.params.AssistantsCreateParams;
import dev.openruns.params.AssistantsDeleteParams;
import dev.openruns.params.AssistantsGetGraphParams;
import dev.openruns.params.AssistantsGetSubgraphsParams;
import dev.openruns.params.AssistantsGetVersionsParams;
import dev.openruns.params.AssistantsSearchParams;
import dev.openruns.params.AssistantsUpdateParams;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code client.async().assistants()}. */
public final class AsyncAssistantsApi {
  private final Async async;
  private final AssistantsApi blocking;

  /**
   * For the client, which makes the only one.
   *
   * @param async runs the calls
   * @param blocking the same, blocking
   */
  public AsyncAssistantsApi(Async async, AssistantsApi blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  /**
   * Creates an assistant in its first version.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Assistant> create(AssistantsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * Creates an assistant in its first version.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Assistant> create(AssistantsCreateParams params, RequestOptions options) {
    return async.call(options, own -> blocking.create(params, own));
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantPartial>> search() {
    return search(RequestOptions.NONE);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantPartial>> search(RequestOptions options) {
    return async.call(options, own -> blocking.search(own));
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantPartial>> search(AssistantsSearchParams params) {
    return search(params, RequestOptions.NONE);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantPartial>> search(AssistantsSearchParams params, RequestOptions options) {
    return async.call(options, own -> blocking.search(params, own));
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @return what the server answers
   */
  public CompletableFuture<Long> count() {
    return count(RequestOptions.NONE);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Long> count(RequestOptions options) {
    return async.call(options, own -> blocking.count(own));
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Long> count(AssistantsCountParams params) {
    return count(params, RequestOptions.NONE);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Long> count(AssistantsCountParams params, RequestOptions options) {
    return async.call(options, own -> blocking.count(params, own));
  }

  /**
   * Reads an assistant in the version that is in use.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<Assistant> get(String assistantId) {
    return get(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads an assistant in the version that is in use.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Assistant> get(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.get(assistantId, own));
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<Assistant> update(String assistantId) {
    return update(assistantId, RequestOptions.NONE);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Assistant> update(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.update(assistantId, own));
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Assistant> update(AssistantsUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Assistant> update(AssistantsUpdateParams params, RequestOptions options) {
    return async.call(options, own -> blocking.update(params, own));
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String assistantId) {
    return delete(assistantId, RequestOptions.NONE);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(String assistantId, RequestOptions options) {
    return async.call(options, own -> {
      blocking.delete(assistantId, own);
      return null;
    });
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(AssistantsDeleteParams params) {
    return delete(params, RequestOptions.NONE);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Void> delete(AssistantsDeleteParams params, RequestOptions options) {
    return async.call(options, own -> {
      blocking.delete(params, own);
      return null;
    });
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param assistantId The id of the assistant, or the name of a graph for the assistant that the server made for it.
   * @return what the server answers
   */
  public CompletableFuture<Graph> getGraph(String assistantId) {
    return getGraph(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param assistantId The id of the assistant, or the name of a graph for the assistant that the server made for it.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Graph> getGraph(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.getGraph(assistantId, own));
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Graph> getGraph(AssistantsGetGraphParams params) {
    return getGraph(params, RequestOptions.NONE);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Graph> getGraph(AssistantsGetGraphParams params, RequestOptions options) {
    return async.call(options, own -> blocking.getGraph(params, own));
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(String assistantId) {
    return getSubgraphs(assistantId, RequestOptions.NONE);
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.getSubgraphs(assistantId, own));
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(AssistantsGetSubgraphsParams params) {
    return getSubgraphs(params, RequestOptions.NONE);
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(AssistantsGetSubgraphsParams params, RequestOptions options) {
    return async.call(options, own -> blocking.getSubgraphs(params, own));
  }

  /**
   * Reads the JSON Schemas of what the graph takes, keeps and returns.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<GraphSchema> getSchemas(String assistantId) {
    return getSchemas(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads the JSON Schemas of what the graph takes, keeps and returns.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<GraphSchema> getSchemas(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.getSchemas(assistantId, own));
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param assistantId The id of the assistant.
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(String assistantId) {
    return getVersions(assistantId, RequestOptions.NONE);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(String assistantId, RequestOptions options) {
    return async.call(options, own -> blocking.getVersions(assistantId, own));
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param params the parameters
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(AssistantsGetVersionsParams params) {
    return getVersions(params, RequestOptions.NONE);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(AssistantsGetVersionsParams params, RequestOptions options) {
    return async.call(options, own -> blocking.getVersions(params, own));
  }

  /**
   * Puts a version to use, with its name, description, configuration and metadata.
   *
   * @param assistantId The id of the assistant.
   * @param version The version to use; an unknown one is refused with 404.
   * @return what the server answers
   */
  public CompletableFuture<Assistant> setLatest(String assistantId, long version) {
    return setLatest(assistantId, version, RequestOptions.NONE);
  }

  /**
   * Puts a version to use, with its name, description, configuration and metadata.
   *
   * @param assistantId The id of the assistant.
   * @param version The version to use; an unknown one is refused with 404.
   * @param options what this call does differently
   * @return what the server answers
   */
  public CompletableFuture<Assistant> setLatest(String assistantId, long version, RequestOptions options) {
    return async.call(options, own -> blocking.setLatest(assistantId, version, own));
  }
}
