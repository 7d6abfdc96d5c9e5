// Package openruns is a typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel
// it.
//
// [New] makes a [Client], whose fields have the operations by what they are about: client.Runs.Wait, client.Threads.Create. Each
// takes a context, a struct of parameters, and options such as [WithTimeout]. [Wait] and [Join] read the final state of a run
// into a type of your own. A [Stream] gives the events of a run while it goes on.
//
// A parameter that is unset is not sent: an [Opt] that was not made by [Set], [Int] or [Null], a pointer, a list, an object or an
// interface that is nil. Free data, such as a graph's state, is json.RawMessage in answers and any value in parameters; [Decode]
// reads it. What the contract does not know is kept in free data, in Extra fields, as *[Unknown] and as *[UnknownEvent], and left
// out elsewhere. Times stay text, as they came.
//
// Every failure is an *[Error]; a run that failed is a *[RunError] too.
package openruns

// Version is the version of the contract that the package was generated from.
const Version = "@VERSION@"
