// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.RequestOptions;
import dev.openruns.internal.Core;
import dev.openruns.internal.Operations;
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
import org.jspecify.annotations.Nullable;

/** {@code client.async().assistants()}. */
public final class AsyncAssistantsApi {
  private static final ObjectReader ASSISTANT = Core.reader(new TypeReference<Assistant>() {});
  private static final ObjectReader LIST_ASSISTANT_PARTIAL = Core.reader(new TypeReference<List<AssistantPartial>>() {});
  private static final ObjectReader LONG = Core.reader(new TypeReference<Long>() {});
  private static final ObjectReader GRAPH = Core.reader(new TypeReference<Graph>() {});
  private static final ObjectReader MAP_STRING_SUBGRAPH_SCHEMA = Core.reader(new TypeReference<Map<String, SubgraphSchema>>() {});
  private static final ObjectReader GRAPH_SCHEMA = Core.reader(new TypeReference<GraphSchema>() {});
  private static final ObjectReader LIST_ASSISTANT_VERSION = Core.reader(new TypeReference<List<AssistantVersion>>() {});
  private final Core core;

  /**
   * For the client, which makes the only one.
   *
   * @param core what sends the requests
   */
  @SuppressWarnings("exports") // Nobody else has a core to give.
  public AsyncAssistantsApi(Core core) {
    this.core = core;
  }

  /**
   * Creates an assistant in its first version.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> create(AssistantsCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /**
   * Creates an assistant in its first version.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> create(AssistantsCreateParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_CREATE, params.values(), options, ASSISTANT);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantPartial>> search() {
    return search(RequestOptions.NONE);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantPartial>> search(RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_SEARCH, Core.parameters(), options, LIST_ASSISTANT_PARTIAL);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantPartial>> search(AssistantsSearchParams params) {
    return search(params, RequestOptions.NONE);
  }

  /**
   * Finds assistants by graph, name and metadata; <code>{}</code> lists them all, page by page.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantPartial>> search(AssistantsSearchParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_SEARCH, params.values(), options, LIST_ASSISTANT_PARTIAL);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count() {
    return count(RequestOptions.NONE);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_COUNT, Core.parameters(), options, LONG);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(AssistantsCountParams params) {
    return count(params, RequestOptions.NONE);
  }

  /**
   * Counts assistants by graph, name and metadata.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Long> count(AssistantsCountParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_COUNT, params.values(), options, LONG);
  }

  /**
   * Reads an assistant in the version that is in use.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> get(String assistantId) {
    return get(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads an assistant in the version that is in use.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> get(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET, Core.parameters("assistant_id", assistantId), options, ASSISTANT);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> update(String assistantId) {
    return update(assistantId, RequestOptions.NONE);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> update(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_UPDATE, Core.parameters("assistant_id", assistantId), options, ASSISTANT);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> update(AssistantsUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /**
   * Makes a new version of an assistant and puts it to use.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> update(AssistantsUpdateParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_UPDATE, params.values(), options, ASSISTANT);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(String assistantId) {
    return delete(assistantId, RequestOptions.NONE);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_DELETE, Core.parameters("assistant_id", assistantId), options, null);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(AssistantsDeleteParams params) {
    return delete(params, RequestOptions.NONE);
  }

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<@Nullable Void> delete(AssistantsDeleteParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_DELETE, params.values(), options, null);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param assistantId The id of the assistant, or the name of a graph for the assistant that the server made for it.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Graph> getGraph(String assistantId) {
    return getGraph(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param assistantId The id of the assistant, or the name of a graph for the assistant that the server made for it.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Graph> getGraph(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_GRAPH, Core.parameters("assistant_id", assistantId), options, GRAPH);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Graph> getGraph(AssistantsGetGraphParams params) {
    return getGraph(params, RequestOptions.NONE);
  }

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Graph> getGraph(AssistantsGetGraphParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_GRAPH, params.values(), options, GRAPH);
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
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
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_SUBGRAPHS, Core.parameters("assistant_id", assistantId), options, MAP_STRING_SUBGRAPH_SCHEMA);
  }

  /**
   * With {@code namespace}: Reads the JSON Schemas of the subgraph in a namespace.
   *
   * <p>Reads the JSON Schemas of the subgraphs of an assistant's graph.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
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
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Map<String, SubgraphSchema>> getSubgraphs(AssistantsGetSubgraphsParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_SUBGRAPHS, params.values(), options, MAP_STRING_SUBGRAPH_SCHEMA);
  }

  /**
   * Reads the JSON Schemas of what the graph takes, keeps and returns.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<GraphSchema> getSchemas(String assistantId) {
    return getSchemas(assistantId, RequestOptions.NONE);
  }

  /**
   * Reads the JSON Schemas of what the graph takes, keeps and returns.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<GraphSchema> getSchemas(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_SCHEMAS, Core.parameters("assistant_id", assistantId), options, GRAPH_SCHEMA);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param assistantId The id of the assistant.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(String assistantId) {
    return getVersions(assistantId, RequestOptions.NONE);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param assistantId The id of the assistant.
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(String assistantId, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_VERSIONS, Core.parameters("assistant_id", assistantId), options, LIST_ASSISTANT_VERSION);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param params the parameters
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(AssistantsGetVersionsParams params) {
    return getVersions(params, RequestOptions.NONE);
  }

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   *
   * @param params the parameters
   * @param options what this call does differently
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<List<AssistantVersion>> getVersions(AssistantsGetVersionsParams params, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_GET_VERSIONS, params.values(), options, LIST_ASSISTANT_VERSION);
  }

  /**
   * Puts a version to use, with its name, description, configuration and metadata.
   *
   * @param assistantId The id of the assistant.
   * @param version The version to use; an unknown one is refused with 404.
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
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
   * @return completed with what the server answers; a failure is an {@link dev.openruns.OpenRunsException}. Whatever
   *     else completes it ends the call
   */
  public CompletableFuture<Assistant> setLatest(String assistantId, long version, RequestOptions options) {
    return core.callAsync(Operations.ASSISTANTS_SET_LATEST, Core.parameters("assistant_id", assistantId, "version", version), options, ASSISTANT);
  }
}
