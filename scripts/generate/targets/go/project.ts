import type { Model } from "../../model/types.ts";

export const MODULE = "github.com/openruns/openruns-go";

/** What makes the folder a module: go.mod, README, the package's documentation. */
export function emitProject(model: Model, notice: string): [string, string][] {
  return [
    ["go.mod", `// ${notice}\n\nmodule ${MODULE}\n\ngo 1.24\n`],
    ["README.md", readme(notice)],
    ["doc.go", `// ${notice}\n\n${documentation(model)}`],
  ];
}

const documentation = (
  model: Model,
): string => `// Package openruns is a typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel
// it.
//
// A field that is unset is not sent: an [Opt] that was not made by [Set], [Int] or [Null], a pointer, a list, an object or an
// interface that is nil. Free data, such as a graph's state, is json.RawMessage in what comes and any value in what goes;
// [Decode] reads it. What the contract does not know is kept in free data, in Extra fields, as *[Unknown] and as
// *[UnknownEvent], and left out elsewhere. Times stay text, as they came.
package openruns

// Version is the version of the contract that the package was generated from.
const Version = ${JSON.stringify(model.contractVersion)}
`;

const readme = (notice: string): string => `<!-- ${notice} -->
# openruns for Go

A typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel it. Nothing but the
standard library; Go 1.24 or newer (\`go get ${MODULE}\`).

\`\`\`go
package main

import (
	"context"
	"fmt"
	"log"

	"${MODULE}"
)

type State struct {
	Messages openruns.StreamedMessages \`json:"messages"\`
}

func main() {
	ctx := context.Background()
	client := openruns.New("http://localhost:2024")
	input := map[string]any{"messages": []any{map[string]any{"role": "user", "content": "how are you?"}}}

	state, err := openruns.Wait[State](ctx, client, openruns.RunsWaitParams{AssistantID: "agent", Input: input})
	if err != nil {
		log.Fatal(err)
	}
	for _, message := range state.Messages {
		switch message := message.(type) {
		case *openruns.HumanMessage:
			fmt.Println("you:", message.Content)
		case *openruns.AIMessage:
			fmt.Println("agent:", message.Content)
		}
	}

	stream, err := client.Runs.Stream(ctx, openruns.RunsStreamParams{
		AssistantID: "agent",
		Input:       input,
		StreamMode:  openruns.StreamModes{openruns.StreamModeValues, openruns.StreamModeMessagesTuple},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("run", stream.RunID())
	for event, err := range stream.Events() {
		if err != nil {
			log.Fatal(err)
		}
		switch event := event.(type) {
		case *openruns.MessagesEvent:
			fmt.Println(event.Data.Metadata.LanggraphNode.Or("?"), event.Namespace)
		case *openruns.ValuesEvent:
			fmt.Println(string(event.Data))
		}
	}
}
\`\`\`

- **Unset, null, value**: \`openruns.Opt\` is all three (\`Set(value)\`, \`Null[string]()\`, or nothing); a pointer, list, object or
  interface that is nil is not sent. Where any JSON may stand, \`Null[any]()\` is null.
- **Streams**: \`Events\` gives each event once; leaving the loop, \`Close\` or the context ends the request. A \`*ValuesEvent\` and
  its like are told apart by a type switch; \`HeadOf(event)\` has the name, namespace, id and data of any of them.
- **Errors**: every failure is an \`*openruns.Error\` with \`Kind\`, \`Operation\`, \`Method\`, \`URL\`, \`Status\`, \`Detail\` and
  \`RequestID\`; a run that fails is a \`*RunError\` (\`WithRunErrorsAsValues\` hands the failure over instead). A deadline is a
  \`context.DeadlineExceeded\` as well. No key stands in any.
- **Lost connections**: a GET is tried again; a POST that creates a run is sent once. A wait joins its run again. A stream of a
  run created with \`StreamResumable\` goes on after its last event, each event once; of any other run, what the server sends
  while the connection is down is lost, and \`OnReconnect\` tells you.
- **Unknown fields** are kept in free data (a graph's state, metadata, \`configurable\`) and in \`Extra\` where the contract leaves an
  object open, and left out elsewhere. An event, message or block that this version does not know comes as \`*UnknownEvent\` or
  \`*Unknown\`. Integers are \`int64\`, numbers in free data \`json.Number\` or \`json.RawMessage\`: no digit is lost.
- **The key** comes from \`WithAPIKey\`, else from LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
`;
