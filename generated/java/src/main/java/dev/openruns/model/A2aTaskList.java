// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page of tasks, those that changed last first.
 *
 * @param tasks The tasks.
 * @param totalSize The number of all tasks that fit.
 * @param pageSize The number of tasks of this page.
 * @param nextPageToken Where the next page starts, empty on the last page.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aTaskList(
    @JsonProperty("tasks") List<A2aTask> tasks,
    @JsonProperty("totalSize") long totalSize,
    @JsonProperty("pageSize") long pageSize,
    @JsonProperty("nextPageToken") String nextPageToken) implements A2aResult {}
