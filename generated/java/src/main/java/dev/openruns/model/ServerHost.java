// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a server runs; the ids are null outside LangSmith.
 *
 * @param kind The kind of place, such as {@code self-hosted} or {@code saas}.
 * @param projectId The project's id. May be null.
 * @param hostRevisionId The id of the deployed revision. May be null.
 * @param revisionId The id of the revision of the code. May be null.
 * @param tenantId The tenant's id. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerHost(
    @JsonProperty("kind") String kind,
    @JsonProperty("project_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String projectId,
    @JsonProperty("host_revision_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String hostRevisionId,
    @JsonProperty("revision_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String revisionId,
    @JsonProperty("tenant_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String tenantId) {}
