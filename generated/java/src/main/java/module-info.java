// Copied from src/java/module-info.java by `npm run generate`; edit it there.
/** A typed client of the LangGraph Agent Server API. */
module dev.openruns {
  requires transitive java.net.http;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports dev.openruns;
  exports dev.openruns.event;
  exports dev.openruns.model;
  exports dev.openruns.params;
  exports dev.openruns.resource;

  opens dev.openruns to com.fasterxml.jackson.databind;
  opens dev.openruns.event to com.fasterxml.jackson.databind;
  opens dev.openruns.internal to com.fasterxml.jackson.databind;
  opens dev.openruns.model to com.fasterxml.jackson.databind;
}
