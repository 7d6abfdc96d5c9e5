// Copied from src/java/dev/openruns/RunCreated.java by `npm run generate`; edit it there.
package dev.openruns;

import org.jspecify.annotations.Nullable;

/**
 * A run as the server names it in the headers of its answer.
 *
 * @param runId the run
 * @param threadId its thread; null where the server does not say it, as it does not for most runs without a thread
 */
public record RunCreated(String runId, @Nullable String threadId) {}
