// Copied from src/go/package/doc.go by `npm run generate`; edit it there.

// Package openruns is a typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel
// it.
//
// A field that is unset is not sent: an [Opt] that was not made by [Set], [Int] or [Null], a pointer, a list, an object or an
// interface that is nil. Free data, such as a graph's state, is json.RawMessage in what comes and any value in what goes;
// [Decode] reads it. What the contract does not know is kept in free data, in Extra fields, as *[Unknown] and as
// *[UnknownEvent], and left out elsewhere. Times stay text, as they came.
package openruns

// Version is the version of the contract that the package was generated from.
const Version = "0.1.0"
