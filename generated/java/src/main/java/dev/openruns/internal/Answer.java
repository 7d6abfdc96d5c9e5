// Copied from src/java/dev/openruns/internal/Answer.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.net.http.HttpHeaders;

/** What came back, known from the headers on. */
record Answer(int status, HttpHeaders headers, ByteBody body) {}
