// Generated from spec/ by `npm run generate`; do not edit.
/** The types of the contract. A field that the contract does not know is ignored, unless its type keeps all others. */
package dev.openruns.model;
