// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The namespaces of a store.
 *
 * @param namespaces The namespaces that hold items.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoreNamespaceList(
    @JsonProperty("namespaces") List<List<String>> namespaces) {}
