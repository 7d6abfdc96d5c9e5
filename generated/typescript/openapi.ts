// Generated from spec/ by `npm run generate`; do not edit.
export interface paths {
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a stateless run
         * @description Creates a run on a thread of its own and answers at once; the run goes on in the background.
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several stateless runs
         * @description Creates several runs, each on a thread of its own, and answers at once.
         */
        post: operations["createRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel several runs
         * @description Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
         */
        post: operations["cancelRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a stateless run and stream its events
         * @description Creates a run on a thread of its own and sends its events as they happen, a comment every few seconds in between. The Python server cannot resume this stream, since it does not serve the path that `Location` names.
         */
        post: operations["streamRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a stateless run and wait for its end
         * @description Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
         */
        post: operations["waitRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{run_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Stream the events of a stateless run that goes on
         * @description Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this operation and answers 404.
         */
        get: operations["joinRunStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a thread
         * @description Lists the runs of a thread, newest first.
         */
        get: operations["listThreadRuns"];
        put?: never;
        /**
         * Create a run on a thread
         * @description Creates a run on a thread and answers at once; the run goes on in the background.
         */
        post: operations["createThreadRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a run on a thread and stream its events
         * @description Creates a run on a thread and sends its events as they happen, a comment every few seconds in between. A lost stream goes on at the path that `Location` names, if the run was created with `stream_resumable`.
         */
        post: operations["streamThreadRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/wait": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a run on a thread and wait for its end
         * @description Creates a run on a thread and answers with the thread's state at its end. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
         */
        post: operations["waitThreadRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Read a run
         * @description Reads a run of a thread.
         */
        get: operations["getThreadRun"];
        put?: never;
        post?: never;
        /**
         * Delete a run
         * @description Deletes a run of any status with its checkpoints; the thread's `values` stay as they are.
         */
        delete: operations["deleteThreadRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Wait for the end of a run
         * @description Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with the thread's present state. A run that is unknown is answered with 200 and `__error__`.
         */
        get: operations["joinThreadRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Stream the events of a run that goes on
         * @description Sends the events of a run from now on, or after `Last-Event-ID` if the run was created with `stream_resumable`. Of a run that has ended the stream is empty, of an unknown run it is a single `error`.
         */
        get: operations["joinThreadRunStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * @description Cancels a run that is pending or running, and waits for it to stop if asked to.
         */
        post: operations["cancelThreadRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a thread
         * @description Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
         */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search threads
         * @description Finds threads by id, metadata, state and status.
         */
        post: operations["searchThreads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count threads
         * @description Counts threads by metadata, state and status.
         */
        post: operations["countThreads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prune threads
         * @description Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks it.
         */
        post: operations["pruneThreads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * Read a thread
         * @description Reads a thread with its newest state.
         */
        get: operations["getThread"];
        put?: never;
        post?: never;
        /**
         * Delete a thread
         * @description Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
         */
        delete: operations["deleteThread"];
        options?: never;
        head?: never;
        /**
         * Change a thread
         * @description Merges metadata into a thread's, one level deep, and sets its time to live.
         */
        patch: operations["updateThread"];
        trace?: never;
    };
    "/threads/{thread_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a thread
         * @description Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
         */
        post: operations["copyThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/storage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * Measure a thread
         * @description Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
         */
        get: operations["getThreadStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * Read the state of a thread
         * @description Reads the newest state of a thread; of one that never ran it is empty.
         */
        get: operations["getThreadState"];
        put?: never;
        /**
         * Change the state of a thread
         * @description Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its metadata.
         */
        post: operations["updateThreadState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/state/{checkpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the checkpoint. */
                checkpoint_id: components["parameters"]["CheckpointId"];
            };
            cookie?: never;
        };
        /**
         * Read the state of a thread at a checkpoint
         * @description Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
         */
        get: operations["getThreadStateAtCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/state/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the state of a thread or subgraph at a checkpoint
         * @description Reads the state of a checkpoint that a body names, such as a subgraph's; of an unknown one it is empty.
         */
        post: operations["findThreadStateAtCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * List the states of a thread
         * @description Lists the states of a thread, newest first; the other operation of this path can filter them.
         */
        get: operations["listThreadHistory"];
        put?: never;
        /**
         * Search the states of a thread
         * @description Lists states of a thread or of a subgraph in it, newest first.
         */
        post: operations["searchThreadHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        /**
         * Stream the events of all runs of a thread
         * @description Sends the events of every run of the thread, present and to come, until the client closes the connection. A thread that does not exist has a stream without events.
         */
        get: operations["joinThreadStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/stream/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream the events of a thread in the thread protocol
         * @description Sends what has happened on the thread and what will, until the client closes the connection; it stays open and silent where the thread is unknown. The Python server tells also of runs that no command started: always while they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server does not.
         */
        post: operations["streamThreadEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a command to a thread
         * @description Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A command that is well-formed and refused is answered with 200 and `type` `error`.
         */
        post: operations["sendThreadCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an assistant
         * @description Creates an assistant in its first version.
         */
        post: operations["createAssistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search assistants
         * @description Finds assistants by graph, name and metadata; `{}` lists them all, page by page.
         */
        post: operations["searchAssistants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count assistants
         * @description Counts assistants by graph, name and metadata.
         */
        post: operations["countAssistants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        /**
         * Read an assistant
         * @description Reads an assistant in the version that is in use.
         */
        get: operations["getAssistant"];
        put?: never;
        post?: never;
        /**
         * Delete an assistant
         * @description Deletes an assistant with its versions and crons and interrupts its runs.
         */
        delete: operations["deleteAssistant"];
        options?: never;
        head?: never;
        /**
         * Change an assistant
         * @description Makes a new version of an assistant and puts it to use.
         */
        patch: operations["updateAssistant"];
        trace?: never;
    };
    "/assistants/{assistant_id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant, or the name of a graph for the assistant that the server made for it. */
                assistant_id: components["parameters"]["AssistantIdOrGraph"];
            };
            cookie?: never;
        };
        /**
         * Read an assistant's graph
         * @description Reads the nodes and edges of an assistant's graph, to draw it.
         */
        get: operations["getAssistantGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}/subgraphs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        /**
         * Read the schemas of an assistant's subgraphs
         * @description Reads the JSON Schemas of the subgraphs of an assistant's graph.
         */
        get: operations["getAssistantSubgraphs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}/subgraphs/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
                /** @description The namespace of the subgraph; an unknown one is answered with an empty object. */
                namespace: string;
            };
            cookie?: never;
        };
        /**
         * Read the schemas of one subgraph
         * @description Reads the JSON Schemas of the subgraph in a namespace.
         */
        get: operations["getAssistantSubgraphsInNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        /**
         * Read the schemas of an assistant's graph
         * @description Reads the JSON Schemas of what the graph takes, keeps and returns.
         */
        get: operations["getAssistantSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the versions of an assistant
         * @description Lists the versions of an assistant; a page behind the last one is answered with 404.
         */
        post: operations["listAssistantVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the version of an assistant
         * @description Puts a version to use, with its name, description, configuration and metadata.
         */
        post: operations["setLatestAssistantVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/crons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cron
         * @description Creates a cron that runs on a new thread each time.
         */
        post: operations["createCron"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/crons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cron on a thread
         * @description Creates a cron that runs on the same thread each time.
         */
        post: operations["createThreadCron"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/crons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search crons
         * @description Finds crons by assistant, thread and metadata; `{}` lists them all, page by page.
         */
        post: operations["searchCrons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/crons/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count crons
         * @description Counts crons by assistant, thread and metadata.
         */
        post: operations["countCrons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/crons/{cron_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the cron. */
                cron_id: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        /**
         * Read a cron
         * @description Reads a cron.
         */
        get: operations["getCron"];
        put?: never;
        post?: never;
        /**
         * Delete a cron
         * @description Deletes a cron; runs that it created go on.
         */
        delete: operations["deleteCron"];
        options?: never;
        head?: never;
        /**
         * Change a cron
         * @description Changes a cron and what its runs are created with; the assistant stays.
         */
        patch: operations["updateCron"];
        trace?: never;
    };
    "/store/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an item
         * @description Reads an item; the body is `null` if the store has none of this key.
         */
        get: operations["getItem"];
        /**
         * Put an item
         * @description Puts an item into the store, in place of one of the same key.
         */
        put: operations["putItem"];
        post?: never;
        /**
         * Delete an item
         * @description Deletes an item; deleting one that is not there is no error.
         */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search items
         * @description Finds items by namespace and value, and by meaning where the store has an index.
         */
        post: operations["searchItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List namespaces
         * @description Lists the namespaces that hold items, by how they start and end.
         */
        post: operations["listNamespaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/a2a/{assistant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant; anything but a known uuid is answered with a JSON-RPC error. */
                assistant_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an A2A request
         * @description Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants `text/event-stream` in the `Accept` header and is answered with a sequence of events, any other wants `application/json`.
         */
        post: operations["sendA2aMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/agent-card.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an agent's card
         * @description Reads what an assistant is as an agent of the agent-to-agent protocol.
         */
        get: operations["getAgentCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for an MCP stream
         * @description Asks for a stream of the server's own messages, which this server does not have.
         */
        get: operations["openMcpStream"];
        put?: never;
        /**
         * Send an MCP message
         * @description Sends one message of the model context protocol; each assistant is a tool. The server wants an `Accept` header with `application/json` or `text/event-stream` and always answers JSON.
         */
        post: operations["sendMcpMessage"];
        /**
         * Close an MCP session
         * @description Closes a session, of which this server has none.
         */
        delete: operations["closeMcpSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for an MCP stream, with a slash
         * @description Sends the client to `/mcp`, where the same request belongs.
         */
        get: operations["openMcpStreamWithSlash"];
        put?: never;
        /**
         * Send an MCP message, with a slash
         * @description Sends the client to `/mcp`, where the same request belongs.
         */
        post: operations["sendMcpMessageWithSlash"];
        /**
         * Close an MCP session, with a slash
         * @description Sends the client to `/mcp`, where the same request belongs.
         */
        delete: operations["closeMcpSessionWithSlash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the server works
         * @description Checks the services that the server needs; it asks for no key.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the server is
         * @description Reads the versions of the server, what it can do and where it runs.
         */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the server's metrics
         * @description Reads how busy the server is, as Prometheus text or as JSON.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the server's own page
         * @description Reads the server's own description of its API as a page; it asks for no key.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the server's own description
         * @description Reads the server's own description of its API, which is not this one.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    createRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run is about to be created
         * @description What an authorisation handler (`@auth.on.threads.create_run`) is given before a run is stored. The server delivers it in process, as the argument of a function in your own code, never over HTTP; it stands here so that the payload has a description and a type.
         */
        post: operations["authorizeRunCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    runFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run has ended
         * @description The call that the server makes to the `webhook` of a run when the run has ended, however it ended. A receiver may get it more than once, since the Python server tries again when the answer is 5xx.
         */
        post: operations["receiveRunFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What a task produced. */
        A2aArtifact: {
            /** @description The artifact's id. */
            artifactId: string;
            /** @description `Assistant Response` or `Interrupt`. */
            name: string;
            /** @description What it is. */
            description: string;
            /** @description The answer's parts or one data part for each interrupt. */
            parts: components["schemas"]["A2aPart"][];
        };
        /** @description Something that a task produced. */
        A2aArtifactUpdate: {
            /**
             * @description The kind of object.
             * @constant
             */
            kind: "artifact-update";
            /** @description The task's id. */
            taskId: string;
            /** @description The thread's id. */
            contextId: string;
            /** @description What it produced. */
            artifact: components["schemas"]["A2aArtifact"];
            /** @description Whether it continues one of the same id, absent on an interrupt. */
            append?: boolean;
            /** @description Whether it is complete, absent on an interrupt. */
            lastChunk?: boolean;
        };
        /**
         * @description Cancel a task; the name decides whether the response has the protocol's old or new form.
         * @enum {string}
         */
        A2aCancelTaskMethod: "tasks/cancel" | "CancelTask";
        /** @description Which task to cancel. */
        A2aCancelTaskParams: {
            /** @description The task's id, that of a thread and of a run joined by a colon. */
            id: string;
            /** @description The thread's id, needed if the task's id does not have it. */
            contextId?: string;
            /** @description Metadata of the protocol, which the server ignores. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A request that cancels a task, which fails if the task has ended. */
        A2aCancelTaskRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description The method. */
            method: components["schemas"]["A2aCancelTaskMethod"];
            /** @description Which task to cancel. */
            params: components["schemas"]["A2aCancelTaskParams"];
        };
        /** @description How to answer a message. */
        A2aConfiguration: {
            /** @description How many messages to return. */
            historyLength?: components["schemas"]["A2aHistoryLength"];
            /** @description Which messages to return. */
            historyScope?: components["schemas"]["A2aHistoryScope"];
            /** @description The media types that the client takes, which the server ignores. */
            acceptedOutputModes?: string[];
            /** @description Whether to wait, which the server does anyway. */
            blocking?: boolean;
        };
        /** @description Data of a graph, such as its input, an interrupt's `id` and `value` or the results of tools. */
        A2aData: {
            [key: string]: unknown;
        };
        /** @description A part that is data; sent to an agent it is merged into the graph's input, or resumes it with `resume`. */
        A2aDataPart: {
            /**
             * @description The kind of part.
             * @constant
             */
            kind?: "data";
            /** @description The data. */
            data: components["schemas"]["A2aData"];
            /** @description Metadata of the part. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A file, either its bytes or where it lies. */
        A2aFile: {
            /** @description The content in base64. */
            bytes?: string;
            /** @description Where it lies, which the server does not fetch. */
            uri?: string;
            /** @description Its media type. */
            mimeType?: string;
            /** @description Its name. */
            name?: string;
        };
        /** @description A part that is a file. */
        A2aFilePart: {
            /**
             * @description The kind of part.
             * @constant
             */
            kind?: "file";
            /** @description The file. */
            file: components["schemas"]["A2aFile"];
            /** @description Metadata of the part. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A request for the agent's card. */
        A2aGetCardRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "GetExtendedAgentCard";
            /** @description Parameters of the protocol, which the server ignores. */
            params?: components["schemas"]["A2aData"];
        };
        /**
         * @description Read a task; the name decides whether the response has the protocol's old or new form.
         * @enum {string}
         */
        A2aGetTaskMethod: "tasks/get" | "GetTask";
        /** @description Which task to read. */
        A2aGetTaskParams: {
            /** @description The task's id, that of a thread and of a run joined by a colon. */
            id: string;
            /** @description The thread's id, needed if the task's id does not have it. */
            contextId?: string;
            /** @description How many messages to return. */
            historyLength?: components["schemas"]["A2aHistoryLength"];
            /** @description Which messages to return. */
            historyScope?: components["schemas"]["A2aHistoryScope"];
            /** @description Metadata of the protocol, which the server ignores. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A request that reads a task. */
        A2aGetTaskRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description The method. */
            method: components["schemas"]["A2aGetTaskMethod"];
            /** @description Which task to read. */
            params: components["schemas"]["A2aGetTaskParams"];
        };
        /** @description How many messages to return at most, the newest; all by default, and 0 leaves `history` out. */
        A2aHistoryLength: number;
        /**
         * @description Whether to return the messages of the whole context, the default, or of the task alone.
         * @enum {string}
         */
        A2aHistoryScope: "context" | "task";
        /** @description Which tasks to list, and which page of them. */
        A2aListTasksParams: {
            /** @description The thread that a task has to be on, any by default. */
            contextId?: string;
            /** @description How a task has to stand. */
            status?: components["schemas"]["A2aTaskState"];
            /**
             * Format: date-time
             * @description The time after which a task has to change.
             */
            statusTimestampAfter?: string;
            /**
             * @description The largest number of tasks.
             * @default 50
             */
            pageSize?: number;
            /** @description The page's `nextPageToken` of the page before, the first by default. */
            pageToken?: string;
            /** @description How many messages to return of each task. */
            historyLength?: components["schemas"]["A2aHistoryLength"];
            /** @description Which messages to return. */
            historyScope?: components["schemas"]["A2aHistoryScope"];
            /** @description Whether to return artifacts; false returns an empty list. */
            includeArtifacts?: boolean;
        };
        /** @description A request for a list of tasks. */
        A2aListTasksRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "ListTasks";
            /** @description Which tasks to list. */
            params?: components["schemas"]["A2aListTasksParams"];
        };
        /** @description A message of a task. */
        A2aMessage: {
            /**
             * @description The kind of object.
             * @constant
             */
            kind: "message";
            /** @description Who speaks. */
            role: components["schemas"]["A2aRole"];
            /** @description What is said. */
            parts: components["schemas"]["A2aPart"][];
            /** @description The message's id. */
            messageId: string;
            /** @description The task's id. */
            taskId: string;
            /** @description The thread's id. */
            contextId?: string;
            /** @description The command of the client's message, as it was sent. */
            command?: components["schemas"]["Command"];
            /** @description Metadata of the client's message, as it was sent. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description An event of an agent's stream; its data is a JSON-RPC response. */
        A2aMessageEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            event: "message";
            /** @description The response. */
            data: components["schemas"]["A2aStreamResponse"];
        };
        /** @description A part of a message. */
        A2aPart: components["schemas"]["A2aTextPart"] | components["schemas"]["A2aDataPart"] | components["schemas"]["A2aFilePart"];
        /** @description A request of the agent-to-agent protocol. */
        A2aRequest: components["schemas"]["A2aSendRequest"] | components["schemas"]["A2aStreamRequest"] | components["schemas"]["A2aGetTaskRequest"] | components["schemas"]["A2aCancelTaskRequest"] | components["schemas"]["A2aListTasksRequest"] | components["schemas"]["A2aGetCardRequest"];
        /** @description The response to a request of the agent-to-agent protocol. */
        A2aResponse: components["schemas"]["A2aSuccess"] | components["schemas"]["JsonRpcFailure"];
        /** @description What a method of the agent-to-agent protocol returns. */
        A2aResult: components["schemas"]["A2aTask"] | components["schemas"]["A2aTaskEnvelope"] | components["schemas"]["A2aTaskList"] | components["schemas"]["AgentCard"];
        /**
         * @description Who speaks, in the protocol's old form or its new.
         * @enum {string}
         */
        A2aRole: "user" | "agent" | "ROLE_USER" | "ROLE_AGENT";
        /**
         * @description Send a message and wait; the name decides whether the response has the protocol's old or new form.
         * @enum {string}
         */
        A2aSendMethod: "message/send" | "SendMessage";
        /** @description What to send to an agent. */
        A2aSendParams: {
            /** @description The message. */
            message: components["schemas"]["A2aUserMessage"];
            /** @description How to answer. */
            configuration?: components["schemas"]["A2aConfiguration"];
            /** @description The static context of the run. */
            context?: components["schemas"]["GraphContext"];
            /** @description Metadata of the protocol, which the server ignores. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A request that sends a message and waits for the task to end or to ask back. */
        A2aSendRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description The method. */
            method: components["schemas"]["A2aSendMethod"];
            /** @description What to send. */
            params: components["schemas"]["A2aSendParams"];
        };
        /** @description A change of a task's status, or a piece of the answer while it is made. */
        A2aStatusUpdate: {
            /**
             * @description The kind of object.
             * @constant
             */
            kind: "status-update";
            /** @description The task's id. */
            taskId: string;
            /** @description The thread's id. */
            contextId: string;
            /** @description How the task stands now. */
            status: components["schemas"]["A2aTaskStatus"];
            /** @description Whether the stream ends with it. */
            final: boolean;
        };
        /**
         * @description Send a message and stream; the name decides whether the events have the protocol's old or new form.
         * @enum {string}
         */
        A2aStreamMethod: "message/stream" | "SendStreamingMessage";
        /** @description A request that sends a message and streams the task; the server wants `Accept` to have `text/event-stream`. */
        A2aStreamRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description The method. */
            method: components["schemas"]["A2aStreamMethod"];
            /** @description What to send. */
            params: components["schemas"]["A2aSendParams"];
        };
        /** @description A response of a stream; a failure ends it. */
        A2aStreamResponse: components["schemas"]["A2aStreamSuccess"] | components["schemas"]["JsonRpcFailure"];
        /** @description What a stream tells, first the task, then how it goes on. */
        A2aStreamResult: components["schemas"]["A2aTask"] | components["schemas"]["A2aTaskEnvelope"] | components["schemas"]["A2aStatusUpdate"] | components["schemas"]["A2aArtifactUpdate"];
        /** @description A response of a stream that goes well. */
        A2aStreamSuccess: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description What there is to tell. */
            result: components["schemas"]["A2aStreamResult"];
        };
        /** @description The response to a request that went well. */
        A2aSuccess: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description What the method returns. */
            result: components["schemas"]["A2aResult"];
        };
        /** @description A run of an agent, as the agent-to-agent protocol sees it. */
        A2aTask: {
            /**
             * @description The kind of object.
             * @constant
             */
            kind: "task";
            /** @description The task's id, that of the thread and of its first run joined by a colon. */
            id: string;
            /** @description The thread's id. */
            contextId: string;
            /** @description How the task stands. */
            status: components["schemas"]["A2aTaskStatus"];
            /** @description The messages so far, absent if none were asked for. */
            history?: components["schemas"]["A2aMessage"][];
            /** @description The answer or the interrupts, absent before there are any. */
            artifacts?: components["schemas"]["A2aArtifact"][];
        };
        /** @description A task in the protocol's new form. */
        A2aTaskEnvelope: {
            /** @description The task. */
            task: components["schemas"]["A2aTask"];
        };
        /** @description A page of tasks, those that changed last first. */
        A2aTaskList: {
            /** @description The tasks. */
            tasks: components["schemas"]["A2aTask"][];
            /** @description The number of all tasks that fit. */
            totalSize: number;
            /** @description The number of tasks of this page. */
            pageSize: number;
            /** @description Where the next page starts, empty on the last page. */
            nextPageToken: string;
        };
        /**
         * @description The state of a task, in the protocol's old form or its new.
         * @enum {string}
         */
        A2aTaskState: "submitted" | "working" | "completed" | "failed" | "canceled" | "input-required" | "rejected" | "auth-required" | "TASK_STATE_SUBMITTED" | "TASK_STATE_WORKING" | "TASK_STATE_COMPLETED" | "TASK_STATE_FAILED" | "TASK_STATE_CANCELED" | "TASK_STATE_INPUT_REQUIRED" | "TASK_STATE_REJECTED" | "TASK_STATE_AUTH_REQUIRED";
        /** @description How a task stands. */
        A2aTaskStatus: {
            /** @description The state. */
            state: components["schemas"]["A2aTaskState"];
            /**
             * Format: date-time
             * @description Since when, absent on a failure.
             */
            timestamp?: string;
            /** @description What there is to say of it, absent if nothing. */
            message?: components["schemas"]["A2aMessage"];
        };
        /** @description A part that is text. */
        A2aTextPart: {
            /**
             * @description The kind of part.
             * @constant
             */
            kind?: "text";
            /** @description The text. */
            text: string;
            /** @description Metadata of the part. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A message to an agent. */
        A2aUserMessage: {
            /**
             * @description The kind of object.
             * @constant
             */
            kind?: "message";
            /** @description Who speaks. */
            role: components["schemas"]["A2aRole"];
            /** @description What is said; text and files need a graph with `messages`. */
            parts: components["schemas"]["A2aPart"][];
            /** @description The message's id. */
            messageId: string;
            /** @description The thread to go on with, a new one by default. */
            contextId?: string;
            /** @description The task to go on with, one that asked for input. */
            taskId?: string;
            /** @description What to do to the thread instead, which only this server knows. */
            command?: components["schemas"]["Command"];
            /** @description Metadata of the message. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a model said. */
        AIMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "ai";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The tools that the model wants called. */
            tool_calls: components["schemas"]["ToolCall"][];
            /** @description The tool calls whose arguments could not be parsed. */
            invalid_tool_calls: components["schemas"]["InvalidToolCall"][];
            /** @description The tokens that the answer took, null where the model does not say. */
            usage_metadata?: components["schemas"]["UsageMetadata"] | null;
            /**
             * @deprecated
             * @description Whether it is an example; only older servers send it.
             */
            example?: boolean;
        };
        /** @description A piece of what a model says; the contents of all chunks with one id make the message. */
        AIMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "AIMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The tools that the model wants called. */
            tool_calls: components["schemas"]["ToolCall"][];
            /** @description The tool calls whose arguments could not be parsed. */
            invalid_tool_calls: components["schemas"]["InvalidToolCall"][];
            /** @description The tokens that the answer took, null where the model does not say. */
            usage_metadata?: components["schemas"]["UsageMetadata"] | null;
            /** @description The pieces of tool calls in this chunk. */
            tool_call_chunks: components["schemas"]["ToolCallChunk"][];
            /** @description Says which chunk is the last of a message, null on all others. */
            chunk_position?: components["schemas"]["ChunkPosition"] | null;
        };
        /** @description What a model provider sent beyond the standard fields, free because each provider has its own. */
        AdditionalKwargs: {
            [key: string]: unknown;
        };
        /** @description What an agent can do. */
        AgentCapabilities: {
            /** @description Whether it streams. */
            streaming: boolean;
            /** @description Whether it calls back. */
            pushNotifications: boolean;
            /** @description Whether it keeps the changes of a task's state. */
            stateTransitionHistory: boolean;
            /** @description What it can do beyond the protocol. */
            extensions: components["schemas"]["AgentExtension"][];
        };
        /** @description What an assistant is as an agent of the agent-to-agent protocol. */
        AgentCard: {
            /** @description The assistant's name. */
            name: string;
            /** @description What the assistant is for. */
            description: string;
            /** @description Where to send requests to. */
            url: string;
            /** @description The ways to reach the agent. */
            supportedInterfaces: components["schemas"]["AgentInterface"][];
            /** @description What the agent can do. */
            capabilities: components["schemas"]["AgentCapabilities"];
            /** @description The media types that it takes. */
            defaultInputModes: string[];
            /** @description The media types that it gives. */
            defaultOutputModes: string[];
            /** @description What it is good for, the assistant itself and nothing else. */
            skills: components["schemas"]["AgentSkill"][];
            /** @description The server's version. */
            version: string;
        };
        /** @description Why there is no card. */
        AgentCardError: {
            /** @description The error. */
            error: components["schemas"]["JsonRpcError"];
        };
        /** @description Something that an agent can do beyond the protocol. */
        AgentExtension: {
            /** @description The extension's id. */
            uri: string;
            /** @description What it is. */
            description: string;
            /** @description Whether a client has to know it. */
            required: boolean;
            /** @description Its settings. */
            params: components["schemas"]["AgentExtensionParams"];
        };
        /** @description The settings of an extension; those named here belong to the scope of a task's history. */
        AgentExtensionParams: {
            /** @description The request header that chooses a value. */
            header?: string;
            /** @description The values that there are. */
            values?: string[];
            /** @description The value by default. */
            default?: string;
            /** @description The methods that use it. */
            methods?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A way to reach an agent. */
        AgentInterface: {
            /** @description Where to send requests to. */
            url: string;
            /** @description How requests are written, `JSONRPC`. */
            protocolBinding: string;
            /** @description The version of the protocol. */
            protocolVersion: string;
        };
        /** @description What an agent is good for. */
        AgentSkill: {
            /** @description The skill's id. */
            id: string;
            /** @description The skill's name. */
            name: string;
            /** @description What it is. */
            description: string;
            /** @description Words to find it by. */
            tags: string[];
            /** @description Things to ask, none by default. */
            examples: string[];
            /** @description The media types that it takes. */
            inputModes: string[];
            /** @description The media types that it gives. */
            outputModes: string[];
            /** @description What the server adds to it. */
            metadata: components["schemas"]["AgentSkillMetadata"];
        };
        /** @description A summary of what a graph takes as input. */
        AgentSkillInput: {
            /** @description The fields that it needs. */
            required: string[];
            /** @description The fields that it knows, in the order of the alphabet. */
            properties: string[];
            /** @description Whether it has `messages`, and so takes text. */
            supportsA2A: boolean;
        };
        /** @description What the server adds to a skill. */
        AgentSkillMetadata: {
            /** @description What the graph takes as input. */
            inputSchema: components["schemas"]["AgentSkillInput"];
        };
        /** @description Asks for the graph and the subgraphs that run. */
        AgentTreeCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "agent.getTree";
            params?: components["schemas"]["AgentTreeParams"];
        };
        /** @description A graph and its subgraphs. */
        AgentTreeNode: {
            namespace: components["schemas"]["Namespace"];
            status: components["schemas"]["LifecycleStatus"];
            /** @description The name of the graph. */
            graph_name: string;
            /** @description The subgraphs. */
            children?: components["schemas"]["AgentTreeNode"][];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whose tree is asked for. */
        AgentTreeParams: {
            /**
             * Format: uuid
             * @description The run, the present one by default.
             */
            run_id?: string;
        };
        /** @description The graph and the subgraphs that run. */
        AgentTreeResult: {
            tree: components["schemas"]["AgentTreeNode"];
        };
        /**
         * @description Every node of the graph.
         * @constant
         */
        AllNodes: "*";
        /** @description Requests. */
        ApiMetrics: {
            /** @description The number of requests by method, path and status. */
            http_requests_total: components["schemas"]["RequestCount"][];
        };
        /** @description A graph with a configuration of its own. */
        Assistant: {
            /**
             * Format: uuid
             * @description The assistant's id.
             */
            assistant_id: string;
            /** @description The name of the graph that it runs. */
            graph_id: string;
            /** @description The configuration that its runs start from. */
            config: components["schemas"]["Config"];
            /** @description The static context that its runs start from; the server keeps it equal to `config.configurable`. */
            context: components["schemas"]["GraphContext"];
            /**
             * Format: date-time
             * @description When the assistant was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the assistant last changed.
             */
            updated_at: string;
            /** @description Metadata of the assistant; `created_by` is `system` for those that the server made for its graphs. */
            metadata: components["schemas"]["Metadata"];
            /** @description The version that is in use, counted from 1. */
            version: number;
            /** @description The assistant's name, `Untitled` by default. */
            name: string;
            /** @description What the assistant is for. */
            description: string | null;
        };
        /** @description Which assistants to count. */
        AssistantCountQuery: {
            /** @description Metadata that an assistant has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The graph that an assistant has to run; an unknown one is refused with 404. */
            graph_id?: string;
            /** @description A part of the name, in upper or lower case. */
            name?: string;
        };
        /** @description What an assistant is created with. */
        AssistantCreate: {
            /**
             * Format: uuid
             * @description The id to give it, a random one by default.
             */
            assistant_id?: string;
            /** @description The name of the graph that it runs; an unknown one is refused with 404. */
            graph_id: string;
            /** @description The configuration that its runs start from. */
            config?: components["schemas"]["Config"];
            /** @description The static context that its runs start from; with a non-empty `config.configurable` the answer is 400. */
            context?: components["schemas"]["GraphContext"];
            /** @description Metadata to keep with the assistant. */
            metadata?: components["schemas"]["Metadata"];
            /** @description What happens when the id is taken, `raise` (409) by default. */
            if_exists?: components["schemas"]["IfExists"];
            /** @description The assistant's name, `Untitled` by default. */
            name?: string;
            /** @description What the assistant is for. */
            description?: string | null;
        };
        /** @description Assistants, newest first unless the request sorts them. */
        AssistantList: components["schemas"]["AssistantPartial"][];
        /** @description An assistant of a search, with the selected fields only. */
        AssistantPartial: {
            /**
             * Format: uuid
             * @description The assistant's id.
             */
            assistant_id?: string;
            /** @description The name of the graph that it runs. */
            graph_id?: string;
            /** @description The configuration that its runs start from. */
            config?: components["schemas"]["Config"];
            /** @description The static context that its runs start from. */
            context?: components["schemas"]["GraphContext"];
            /**
             * Format: date-time
             * @description When the assistant was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the assistant last changed.
             */
            updated_at?: string;
            /** @description Metadata of the assistant. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The version that is in use, counted from 1. */
            version?: number;
            /** @description The assistant's name. */
            name?: string;
            /** @description What the assistant is for. */
            description?: string | null;
        };
        /** @description An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph. */
        AssistantReference: string;
        /** @description Which assistants to list, and which page of them. */
        AssistantSearch: {
            /** @description Metadata that an assistant has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The graph that an assistant has to run; an unknown one is refused with 404. */
            graph_id?: string;
            /** @description A part of the name, in upper or lower case. */
            name?: string;
            /**
             * @description The largest number of assistants.
             * @default 10
             */
            limit?: number;
            /**
             * @description How many assistants to skip.
             * @default 0
             */
            offset?: number;
            /** @description The field to sort by, `created_at` by default. */
            sort_by?: components["schemas"]["AssistantSortBy"];
            /** @description The direction of sorting, `desc` by default. */
            sort_order?: components["schemas"]["SortOrder"];
            /** @description The fields to return; all of them when it is absent or empty. */
            select?: components["schemas"]["AssistantSelectField"][];
        };
        /**
         * @description A field of an assistant that `select` can name.
         * @enum {string}
         */
        AssistantSelectField: "assistant_id" | "graph_id" | "name" | "description" | "config" | "context" | "created_at" | "updated_at" | "metadata" | "version";
        /**
         * @description A field to sort assistants by.
         * @enum {string}
         */
        AssistantSortBy: "assistant_id" | "created_at" | "updated_at" | "name" | "graph_id";
        /** @description What changes in an assistant; each change makes a new version, and what is left out stays. */
        AssistantUpdate: {
            /** @description The name of the graph to run; an unknown one is refused with 404. */
            graph_id?: string;
            /** @description The configuration that takes the old one's place. */
            config?: components["schemas"]["Config"];
            /** @description The static context that takes the old one's place; with a non-empty `config.configurable` it is 400. */
            context?: components["schemas"]["GraphContext"];
            /** @description Metadata that is merged into the assistant's, key by key. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The new name. */
            name?: string;
            /** @description The new description. */
            description?: string;
        };
        /** @description A version of an assistant; it never changes, so it has no `updated_at`. */
        AssistantVersion: {
            /**
             * Format: uuid
             * @description The assistant's id.
             */
            assistant_id: string;
            /** @description The version, counted from 1. */
            version: number;
            /** @description The name of the graph that it runs. */
            graph_id: string;
            /** @description The configuration of this version. */
            config: components["schemas"]["Config"];
            /** @description The static context of this version. */
            context: components["schemas"]["GraphContext"];
            /** @description The metadata of this version. */
            metadata: components["schemas"]["Metadata"];
            /**
             * Format: date-time
             * @description When this version was created.
             */
            created_at: string;
            /** @description The assistant's name in this version. */
            name: string;
            /** @description What the assistant is for in this version. */
            description: string | null;
        };
        /** @description Which version of an assistant to use. */
        AssistantVersionChange: {
            /** @description The version to use; an unknown one is refused with 404. */
            version: number;
        };
        /** @description Versions of an assistant, newest first. */
        AssistantVersionList: components["schemas"]["AssistantVersion"][];
        /** @description Which versions of an assistant to list; the server wants a body, at least `{}`. */
        AssistantVersionSearch: {
            /** @description Metadata that a version has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The largest number of versions.
             * @default 10
             */
            limit?: number;
            /**
             * @description How many versions to skip.
             * @default 0
             */
            offset?: number;
        };
        /** @description A sound, by one of URL, bytes or file id. */
        AudioBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "audio";
            /** @description Where it is. */
            url?: string;
            /** @description The bytes, as base64. */
            base64?: string;
            /** @description The id under which the provider keeps it. */
            file_id?: string;
            /** @description The media type. */
            mime_type?: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The caller as an authentication handler described them. */
        AuthUser: {
            /** @description Who the caller is. */
            identity?: string;
            /** @description How to call them. */
            display_name?: string;
            /** @description Whether they proved it. */
            is_authenticated?: boolean;
            /** @description What they may do. */
            permissions?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description What comes to a block, told apart by `type`. */
        BlockChange: components["schemas"]["TextDelta"] | components["schemas"]["ReasoningDelta"] | components["schemas"]["DataDelta"] | components["schemas"]["ToolCallDelta"] | components["schemas"]["BlockDelta"];
        /** @description Fields that replace those of the block. */
        BlockDelta: {
            /**
             * @description Tells the kind of change.
             * @constant
             */
            type: "block-delta";
            fields: components["schemas"]["ContentBlock"];
        };
        /**
         * @description Which runs a bulk cancel selects.
         * @enum {string}
         */
        BulkCancelStatus: "pending" | "running" | "all";
        /**
         * @description Whether a cancelled run keeps its steps (`interrupt`) or is deleted with its checkpoints (`rollback`).
         * @enum {string}
         */
        CancelAction: "interrupt" | "rollback";
        /** @description The number and size of the values of a state's channels. */
        ChannelStorage: {
            /** @description The number of rows. */
            count: number;
            /** @description Their size, in bytes. */
            bytes: number;
            /** @description The same, for each channel. */
            by_channel: components["schemas"]["StorageByChannel"];
        };
        /** @description What a speaker of any other role said. */
        ChatMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "chat";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The role of the speaker. */
            role: string;
        };
        /** @description A piece of a message of any other role. */
        ChatMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "ChatMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The role of the speaker. */
            role: string;
        };
        /** @description A chat model has answered. */
        ChatModelEnd: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_chat_model_end";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["ChatModelEndData"];
        };
        /** @description A chat model's answer, and what it was given where it is known. */
        ChatModelEndData: {
            output: components["schemas"]["StreamedMessage"];
            input?: components["schemas"]["ChatModelInput"];
        };
        /** @description The conversations that a chat model is to answer, mostly one. */
        ChatModelInput: {
            /** @description The conversations. */
            messages: components["schemas"]["Conversation"][];
        };
        /** @description A chat model begins. */
        ChatModelStart: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_chat_model_start";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["ChatModelStartData"];
        };
        /** @description What a chat model begins with. */
        ChatModelStartData: {
            input: components["schemas"]["ChatModelInput"];
        };
        /** @description A chat model gives a piece of its answer. */
        ChatModelStream: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_chat_model_stream";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["ChatModelStreamData"];
        };
        /** @description A piece of a chat model's answer. */
        ChatModelStreamData: {
            chunk: components["schemas"]["AIMessageChunk"];
        };
        /**
         * @description Whether to check the database, 1 for yes.
         * @enum {integer}
         */
        CheckDatabase: 0 | 1;
        /** @description A saved state of a thread or of a subgraph in it. */
        Checkpoint: {
            /** @description The thread that the checkpoint belongs to. */
            thread_id: string;
            /** @description The subgraph that it belongs to; empty or absent for the graph itself. */
            checkpoint_ns?: string;
            /** @description The id of the checkpoint; absent only where the thread never ran. */
            checkpoint_id?: string;
            /** @description The checkpoints of the enclosing graphs, where known. */
            checkpoint_map?: components["schemas"]["CheckpointMap"];
        };
        /** @description Which checkpoint is meant; what is left out is taken from the thread of the request and its newest checkpoint. */
        CheckpointConfig: {
            /** @description The thread that the checkpoint belongs to. */
            thread_id?: string;
            /** @description The subgraph that it belongs to; empty for the graph itself. */
            checkpoint_ns?: string;
            /** @description The id of the checkpoint. */
            checkpoint_id?: string;
            /** @description The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server gave them. */
            checkpoint_map?: components["schemas"]["CheckpointMap"] | null;
        };
        /** @description A checkpoint without its state. */
        CheckpointEnvelope: {
            /** @description The id of the checkpoint. */
            id: string;
            /** @description The id of the checkpoint before, absent for the first. */
            parent_id?: string | null;
            /** @description The number of the step, -1 for the first input. */
            step: number;
            source: components["schemas"]["CheckpointSource"];
        };
        /** @description The checkpoint of each enclosing graph, by namespace. */
        CheckpointMap: {
            [key: string]: string;
        };
        /** @description What is known about a checkpoint besides its state; the run's metadata and settings are merged into it. */
        CheckpointMetadata: {
            /** @description What wrote the checkpoint. */
            source?: components["schemas"]["CheckpointSource"];
            /** @description The number of the step, -1 for the first input. */
            step?: number;
            /** @description The checkpoints of the enclosing graphs, by namespace. */
            parents?: components["schemas"]["CheckpointMap"];
            /** @description The run that wrote the checkpoint. */
            run_id?: string;
            /** @description The thread of the checkpoint. */
            thread_id?: string;
            /** @description The graph that ran. */
            graph_id?: string;
            /** @description The assistant that ran. */
            assistant_id?: string;
            /** @description The caller, empty without authentication. */
            user_id?: string;
            /** @description Who made the assistant, `system` for one that the server made. */
            created_by?: string;
            /** @description The number of the run's attempt, from 1. */
            run_attempt?: number;
            /** @description The version of the graph's runtime. */
            langgraph_version?: string;
            /** @description The version of the server. */
            langgraph_api_version?: string;
            /** @description The plan of the deployment. */
            langgraph_plan?: string;
            /** @description How the server is hosted. */
            langgraph_host?: string;
            /** @description The URL of the server. */
            langgraph_api_url?: string | null;
            /** @description The caller's identity, empty without authentication. */
            langgraph_auth_user_id?: string;
            /** @description The id of the request that created the run. */
            langgraph_request_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A checkpoint by its id. */
        CheckpointReference: {
            /** @description The id of the checkpoint. */
            id: string;
            /** @description The subgraph that it belongs to; empty for the graph itself. */
            ns?: string;
        };
        /**
         * @description What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
         * @enum {string}
         */
        CheckpointSource: "input" | "loop" | "update" | "fork";
        /** @description A checkpoint was written; stateless runs write none. */
        CheckpointsEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["StreamedCheckpoint"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /**
         * @description The place of a chunk in its message.
         * @enum {string}
         */
        ChunkPosition: "last";
        /** @description What a run does to a thread before it goes on, instead of taking an input. */
        Command: {
            /** @description An update of the state, an object or a list of pairs. */
            update?: components["schemas"]["GraphUpdate"];
            /** @description The value with which the pending interrupt goes on; without a pending interrupt nothing happens. */
            resume?: components["schemas"]["ResumeValue"];
            /** @description Where the graph goes next. */
            goto?: components["schemas"]["Goto"] | null;
        };
        /** @description The configuration of a run, as the graph's runtime takes it. */
        Config: {
            /** @description Tags for tracing. */
            tags?: string[];
            /**
             * @description The largest number of steps; a run that needs more ends with GraphRecursionError. The default is the graph library's own, on the JavaScript server 25.
             * @default 10007
             */
            recursion_limit?: number;
            /** @description The settings of the graph; a run refuses them together with `context` unless they are empty. */
            configurable?: components["schemas"]["Configurable"];
            /** @description Metadata that is merged into the run's. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The name of the run in traces. */
            run_name?: string;
            /** @description The largest number of nodes that run at once, unlimited by default. */
            max_concurrency?: number | null;
        };
        /** @description The settings that a graph declares as configurable; the server adds its own keys. */
        Configurable: {
            [key: string]: unknown;
        };
        /** @description One part of a message's content, told apart by `type`. */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ImageUrlBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["AudioBlock"] | components["schemas"]["VideoBlock"] | components["schemas"]["FileBlock"] | components["schemas"]["ReasoningBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["ToolUseBlock"] | components["schemas"]["ToolResultBlock"] | components["schemas"]["ToolCallBlock"] | components["schemas"]["ToolCallChunkBlock"] | components["schemas"]["InvalidToolCallBlock"] | components["schemas"]["ProviderBlock"];
        /** @description More of the block; of a tool's message `content` has the text in place of `delta`. */
        ContentBlockDelta: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "content-block-delta";
            /** @description The place of the block in the message, from 0. */
            index: number;
            delta?: components["schemas"]["BlockChange"];
            content?: components["schemas"]["ContentBlock"];
        };
        /** @description The block is complete. */
        ContentBlockFinish: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "content-block-finish";
            /** @description The place of the block in the message, from 0. */
            index: number;
            /** @description The whole block; a tool call has its arguments parsed. */
            content: components["schemas"]["ContentBlock"];
        };
        /** @description A block of the message begins. */
        ContentBlockStart: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "content-block-start";
            /** @description The place of the block in the message, from 0. */
            index: number;
            content: components["schemas"]["ContentBlock"];
        };
        /** @description The messages of one conversation. */
        Conversation: components["schemas"]["StreamedMessage"][];
        /** @description How many objects fit the request. */
        Count: number;
        /** @description A schedule on which the server creates runs. */
        Cron: {
            /**
             * Format: uuid
             * @description The cron's id.
             */
            cron_id: string;
            /**
             * Format: uuid
             * @description The assistant that it runs.
             */
            assistant_id: string | null;
            /**
             * Format: uuid
             * @description The thread that it runs on, null for a new one each time.
             */
            thread_id: string | null;
            /** @description Who created it, empty on a server without authentication. */
            user_id: string | null;
            /** @description When it stops, as it was sent, unchecked by the server; null for never. */
            end_time: string | null;
            /** @description The schedule, in cron's five fields. */
            schedule: string;
            /** @description The IANA time zone of the schedule, null for UTC. */
            timezone: string | null;
            /** @description What each run is created with. */
            payload: components["schemas"]["CronPayload"];
            /**
             * Format: date-time
             * @description When it runs next.
             */
            next_run_date: string | null;
            /** @description Metadata of the cron. */
            metadata: components["schemas"]["Metadata"];
            /** @description What becomes of the thread of each run, null for a cron on a thread. */
            on_run_completed: components["schemas"]["OnCompletion"] | null;
            /** @description Whether it creates runs. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When the cron was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the cron last changed.
             */
            updated_at: string;
        };
        /** @description Which crons to count. */
        CronCountQuery: {
            /**
             * Format: uuid
             * @description The assistant that a cron has to run, by id only.
             */
            assistant_id?: string;
            /**
             * Format: uuid
             * @description The thread that a cron has to run on.
             */
            thread_id?: string;
            /** @description Metadata that a cron has to contain. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a cron is created with, on one thread or on a new thread for each run; the server keeps unknown fields. */
        CronCreate: {
            /** @description The assistant or graph to run. */
            assistant_id: components["schemas"]["AssistantReference"];
            /** @description The schedule, in cron's five fields; a bad one is refused with 422. */
            schedule: string;
            /** @description The IANA time zone of the schedule, UTC by default. */
            timezone?: string;
            /** @description When it stops, an ISO 8601 time that nobody checks; never by default. */
            end_time?: string;
            /**
             * @description Whether it creates runs.
             * @default true
             */
            enabled?: boolean;
            /** @description What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread. */
            on_run_completed?: components["schemas"]["OnCompletion"];
            /** @description The input of each run, an object or a list of objects. */
            input?: components["schemas"]["GraphInput"];
            /** @description Metadata of the cron and of each run. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The configuration of each run. */
            config?: components["schemas"]["Config"];
            /** @description The static context of each run. */
            context?: components["schemas"]["GraphContext"];
            /** @description The URL that the server calls when a run has ended. */
            webhook?: components["schemas"]["WebhookUrl"];
            /** @description The nodes before which each run stops. */
            interrupt_before?: components["schemas"]["InterruptNodes"];
            /** @description The nodes after which each run stops. */
            interrupt_after?: components["schemas"]["InterruptNodes"];
            /** @description What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread. */
            multitask_strategy?: components["schemas"]["MultitaskStrategy"];
            /**
             * @deprecated
             * @description Whether steps are saved while a run goes on; use `durability`.
             */
            checkpoint_during?: boolean;
            /** @description When checkpoints are saved, `async` by default. */
            durability?: components["schemas"]["Durability"];
            /** @description What the stream of a run carries, `values` by default. */
            stream_mode?: components["schemas"]["StreamModeChoice"];
            /** @description Whether events of subgraphs are streamed, false by default. */
            stream_subgraphs?: boolean;
            /** @description Whether events are kept so that a lost stream can be resumed, false by default. */
            stream_resumable?: boolean;
            /** @description Keys for which the result of each run carries a URL that takes feedback. */
            feedback_keys?: string[];
        };
        /** @description Crons, newest first unless the request sorts them. */
        CronList: components["schemas"]["CronPartial"][];
        /** @description A cron of a search, with the selected fields only. */
        CronPartial: {
            /**
             * Format: uuid
             * @description The cron's id.
             */
            cron_id?: string;
            /**
             * Format: uuid
             * @description The assistant that it runs.
             */
            assistant_id?: string | null;
            /**
             * Format: uuid
             * @description The thread that it runs on, null for a new one each time.
             */
            thread_id?: string | null;
            /** @description Who created it, empty on a server without authentication. */
            user_id?: string | null;
            /** @description When it stops, as it was sent, unchecked by the server; null for never. */
            end_time?: string | null;
            /** @description The schedule, in cron's five fields. */
            schedule?: string;
            /** @description The IANA time zone of the schedule, null for UTC. */
            timezone?: string | null;
            /** @description What each run is created with. */
            payload?: components["schemas"]["CronPayload"];
            /**
             * Format: date-time
             * @description When it runs next.
             */
            next_run_date?: string | null;
            /** @description Metadata of the cron. */
            metadata?: components["schemas"]["Metadata"];
            /** @description What becomes of the thread of each run, null for a cron on a thread. */
            on_run_completed?: components["schemas"]["OnCompletion"] | null;
            /** @description Whether it creates runs. */
            enabled?: boolean;
            /**
             * Format: date-time
             * @description When the cron was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the cron last changed.
             */
            updated_at?: string;
        };
        /** @description What the runs of a cron are created with, as it was sent; fields that are not checked are kept as they are. */
        CronPayload: {
            /**
             * Format: uuid
             * @description The assistant that it runs.
             */
            assistant_id?: string;
            /** @description The schedule, in cron's five fields. */
            schedule?: string;
            /** @description The IANA time zone of the schedule. */
            timezone?: string;
            /** @description When it stops, as it was sent. */
            end_time?: string | null;
            /** @description The input of each run. */
            input?: components["schemas"]["GraphInput"];
            /** @description Metadata of each run, as it was last sent. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The configuration of each run; `configurable` has the cron's id. */
            config?: components["schemas"]["Config"];
            /** @description The static context of each run. */
            context?: components["schemas"]["GraphContext"];
            /** @description The URL that the server calls when a run has ended. */
            webhook?: components["schemas"]["WebhookUrl"];
            /** @description The nodes before which each run stops. */
            interrupt_before?: components["schemas"]["InterruptNodes"];
            /** @description The nodes after which each run stops. */
            interrupt_after?: components["schemas"]["InterruptNodes"];
            /** @description What becomes of the thread of each run. */
            on_run_completed?: string;
            /** @description Whether the cron creates runs. */
            enabled?: boolean;
            /** @description What a run does to one in flight, unchecked without a thread. */
            multitask_strategy?: string;
            /** @description Whether steps are saved while a run goes on. */
            checkpoint_during?: boolean;
            /** @description When checkpoints are saved. */
            durability?: components["schemas"]["Durability"];
            /** @description What the stream of each run carries. */
            stream_mode?: components["schemas"]["StreamModeChoice"];
            /** @description Whether events of subgraphs are streamed. */
            stream_subgraphs?: boolean;
            /** @description Whether events are kept so that a lost stream can be resumed. */
            stream_resumable?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Which crons to list, and which page of them. */
        CronSearch: {
            /**
             * Format: uuid
             * @description The assistant that a cron has to run, by id only.
             */
            assistant_id?: string;
            /**
             * Format: uuid
             * @description The thread that a cron has to run on.
             */
            thread_id?: string;
            /** @description Whether a cron has to be enabled, either by default. */
            enabled?: boolean;
            /** @description Metadata that a cron has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The largest number of crons.
             * @default 10
             */
            limit?: number;
            /**
             * @description How many crons to skip.
             * @default 0
             */
            offset?: number;
            /** @description The field to sort by, `created_at` by default. */
            sort_by?: components["schemas"]["CronSortBy"];
            /** @description The direction of sorting, `desc` by default. */
            sort_order?: components["schemas"]["SortOrder"];
            /** @description The fields to return; all of them when it is absent or empty. */
            select?: components["schemas"]["CronSelectField"][];
        };
        /**
         * @description A field of a cron that `select` can name.
         * @enum {string}
         */
        CronSelectField: "cron_id" | "assistant_id" | "thread_id" | "on_run_completed" | "end_time" | "schedule" | "timezone" | "created_at" | "updated_at" | "user_id" | "payload" | "next_run_date" | "metadata" | "enabled";
        /**
         * @description A field to sort crons by.
         * @enum {string}
         */
        CronSortBy: "cron_id" | "assistant_id" | "thread_id" | "next_run_date" | "end_time" | "created_at" | "updated_at";
        /** @description What changes in a cron, at least one field; what is left out stays. */
        CronUpdate: {
            /** @description The new schedule; it moves `next_run_date`. */
            schedule?: string;
            /** @description The IANA time zone of the schedule; it moves `next_run_date`. */
            timezone?: string;
            /** @description When it stops, an ISO 8601 time; null for never. */
            end_time?: string | null;
            /** @description Whether it creates runs. */
            enabled?: boolean;
            /** @description What becomes of the thread of each run. */
            on_run_completed?: components["schemas"]["OnCompletion"];
            /** @description The input of each run, an object or a list of objects. */
            input?: components["schemas"]["GraphInput"];
            /** @description Metadata that is merged into the cron's, key by key. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The configuration of each run. */
            config?: components["schemas"]["Config"];
            /** @description The static context of each run. */
            context?: components["schemas"]["GraphContext"];
            /** @description The URL that the server calls when a run has ended. */
            webhook?: components["schemas"]["WebhookUrl"];
            /** @description The nodes before which each run stops. */
            interrupt_before?: components["schemas"]["InterruptNodes"];
            /** @description The nodes after which each run stops. */
            interrupt_after?: components["schemas"]["InterruptNodes"];
            /** @description What a run does to a run in flight on the thread. */
            multitask_strategy?: components["schemas"]["MultitaskStrategy"];
            /**
             * @deprecated
             * @description Whether steps are saved while a run goes on; use `durability`.
             */
            checkpoint_during?: boolean;
            /** @description When checkpoints are saved. */
            durability?: components["schemas"]["Durability"];
            /** @description What the stream of each run carries. */
            stream_mode?: components["schemas"]["StreamModeChoice"];
            /** @description Whether events of subgraphs are streamed. */
            stream_subgraphs?: boolean;
            /** @description Whether events are kept so that a lost stream can be resumed. */
            stream_resumable?: boolean;
        };
        /** @description A runnable dispatched an event of its own. */
        CustomActivity: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_custom_event";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["CustomData"];
        };
        /** @description What a node writes to the stream by itself, any JSON value. */
        CustomData: unknown;
        /** @description What a node wrote to the stream by itself. */
        CustomEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["CustomData"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description What a node wrote, in an envelope, with the name of its channel where that has one. */
        CustomPayload: {
            /** @description The name, as in the channel `custom:<name>`. */
            name?: string;
            payload: components["schemas"]["CustomData"];
        };
        /** @description Bytes to append. */
        DataDelta: {
            /**
             * @description Tells the kind of change.
             * @constant
             */
            type: "data-delta";
            /** @description The bytes, as base64. */
            data: string;
            /**
             * @description How the bytes are written.
             * @constant
             */
            encoding?: "base64";
        };
        /** @description A checkpoint was written. */
        DebugCheckpoint: {
            /** @description The number of the step, -1 for the first input. */
            step: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description Tells what happened.
             * @constant
             */
            type: "checkpoint";
            payload: components["schemas"]["DebugCheckpointPayload"];
        };
        /** @description A checkpoint as the debug mode tells it, with its place also as the thread's state names it. */
        DebugCheckpointPayload: {
            /**
             * @deprecated
             * @description Where the checkpoint is; use `checkpoint`.
             */
            config: components["schemas"]["StreamedCheckpointConfig"];
            /**
             * @deprecated
             * @description Where the checkpoint before is; use `parent_checkpoint`.
             */
            parent_config: components["schemas"]["StreamedCheckpointConfig"] | null;
            values: components["schemas"]["GraphState"];
            metadata: components["schemas"]["CheckpointMetadata"];
            /** @description The nodes that run next, none where the graph has ended. */
            next: components["schemas"]["NodeName"][];
            /** @description What runs next, one task for each node. */
            tasks: components["schemas"]["StreamedCheckpointTask"][];
            checkpoint: components["schemas"]["Checkpoint"];
            /** @description The checkpoint before, null for the first. */
            parent_checkpoint: components["schemas"]["Checkpoint"] | null;
        };
        /** @description What the debug mode tells, told apart by `type`. */
        DebugData: components["schemas"]["DebugCheckpoint"] | components["schemas"]["DebugTask"] | components["schemas"]["DebugTaskResult"];
        /** @description A checkpoint, the start or the end of a task, with its step. */
        DebugEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["DebugData"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A task began. */
        DebugTask: {
            /** @description The number of the step, -1 for the first input. */
            step: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description Tells what happened.
             * @constant
             */
            type: "task";
            payload: components["schemas"]["TaskStart"];
        };
        /** @description A task ended. */
        DebugTaskResult: {
            /** @description The number of the step, -1 for the first input. */
            step: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description Tells what happened.
             * @constant
             */
            type: "task_result";
            payload: components["schemas"]["TaskResult"];
        };
        /**
         * @description Whether a run is cancelled or continues when the client closes the connection.
         * @enum {string}
         */
        DisconnectMode: "cancel" | "continue";
        /** @description A piece of text with its source. */
        Document: {
            /** @description The id of the document. */
            id?: string | null;
            /** @description The text. */
            page_content: string;
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description Tells the kind of thing.
             * @constant
             */
            type?: "Document";
        };
        /**
         * @description When checkpoints are saved: `sync` before the next step starts, `async` while it runs, `exit` once when the run ends.
         * @enum {string}
         */
        Durability: "sync" | "async" | "exit";
        /** @description What an operation says of a request that it refused, as `detail` or as `error`. */
        EitherErrorResponse: components["schemas"]["SimpleErrorResponse"] | components["schemas"]["ErrorResponse"];
        /** @description How a run ended. */
        EndData: {
            /**
             * Format: uuid
             * @description The run.
             */
            run_id?: string;
            status: components["schemas"]["EndStatus"];
        };
        /** @description The run has ended; only servers newer than 0.16 send it, others just close the stream. */
        EndEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "end";
            /** @description How the run ended, null where the server does not say. */
            data: components["schemas"]["EndData"] | null;
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /**
         * @description How a run ended; a rolled back run exists no more.
         * @enum {string}
         */
        EndStatus: "success" | "error" | "timeout" | "interrupted" | "rollback";
        /** @description The run failed; the status of the response stays 200, and no state follows. Never replayed. */
        ErrorEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "error";
            data: components["schemas"]["RunFailure"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description What the server says of a request that it refused. */
        ErrorResponse: {
            /** @description The server's own words, one or several lines. */
            detail: string;
        };
        /** @description The server's own words as plain text. */
        ErrorText: string;
        /** @description What a runnable of the graph did, in the form of LangChain's `astream_events` version 2. */
        EventsEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["RunnableActivity"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description Where to send feedback, at the end of a run that was given `feedback_keys`; never replayed. */
        FeedbackEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "feedback";
            data: components["schemas"]["FeedbackUrls"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A signed URL for each feedback key of the run. */
        FeedbackUrls: {
            [key: string]: string;
        };
        /** @description A file, by one of URL, bytes or file id. */
        FileBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "file";
            /** @description Where it is. */
            url?: string;
            /** @description The bytes, as base64. */
            base64?: string;
            /** @description The id under which the provider keeps it. */
            file_id?: string;
            /** @description The media type. */
            mime_type?: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description True or false. */
        Flag: boolean;
        /**
         * @description The other ways to write true and false.
         * @enum {string}
         */
        FlagText: "1" | "0" | "yes" | "no";
        /** @description The items that a search found. */
        FoundItems: {
            /** @description The items, the best first with a query. */
            items: components["schemas"]["SearchItem"][];
        };
        /** @description What a function answered, the older form of a tool message. */
        FunctionMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "function";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the function. */
            name: string;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
        };
        /** @description A piece of a function message. */
        FunctionMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "FunctionMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the function. */
            name: string;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
        };
        /** @description A text that a model made, or a piece of one. */
        Generation: {
            /** @description The text. */
            text: string;
            /** @description What the provider said about it. */
            generation_info?: components["schemas"]["ResponseMetadata"] | null;
            type?: components["schemas"]["GenerationType"];
        };
        /**
         * @description Whether a text is whole or a piece.
         * @enum {string}
         */
        GenerationType: "Generation" | "GenerationChunk";
        /** @description What a model made of one prompt. */
        Generations: components["schemas"]["Generation"][];
        /** @description Where the graph goes next, one node or several, each with the state or each with an input of its own. */
        Goto: components["schemas"]["NodeName"] | components["schemas"]["NodeNames"] | components["schemas"]["NodeSend"] | components["schemas"]["NodeSends"];
        /** @description A graph as something to draw. */
        Graph: {
            /** @description The nodes, `__start__` and `__end__` among them. */
            nodes: components["schemas"]["GraphNode"][];
            /** @description The edges between the nodes. */
            edges: components["schemas"]["GraphEdge"][];
        };
        /** @description What a graph takes as static context; its shape is the graph's own. */
        GraphContext: {
            [key: string]: unknown;
        };
        /** @description An edge of a graph. */
        GraphEdge: {
            /** @description The node that it leaves. */
            source: components["schemas"]["GraphNodeId"];
            /** @description The node that it reaches. */
            target: components["schemas"]["GraphNodeId"];
            /** @description The label of a conditional edge, absent where it is the target's name. */
            data?: string;
            /** @description Whether the graph decides about it at run time, absent if not. */
            conditional?: boolean;
        };
        /** @description What a graph takes as input; its shape is the graph's own. */
        GraphInput: unknown;
        /** @description A node of a graph; with `xray` a node of a subgraph is named after both, as in `child:step`. */
        GraphNode: {
            /** @description The node's id in this drawing. */
            id: components["schemas"]["GraphNodeId"];
            /** @description What the node holds, absent on `__end__`. */
            type?: components["schemas"]["GraphNodeType"];
            /** @description What is known of what it holds, absent on `__end__`. */
            data?: components["schemas"]["GraphNodeData"];
            /** @description Metadata that the graph gives the node, absent without. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What is known of what a node holds; a plain name for a schema. */
        GraphNodeData: components["schemas"]["GraphNodeRunnable"] | components["schemas"]["NodeName"];
        /** @description The id of a node in a drawing, its name or, where its name is a uuid, its place in the list. */
        GraphNodeId: components["schemas"]["NodeName"] | components["schemas"]["GraphNodeIndex"];
        /** @description The place of a node in the list of nodes, counted from 0. */
        GraphNodeIndex: number;
        /** @description Something that runs in a node. */
        GraphNodeRunnable: {
            /** @description Its name. */
            name: string;
            /** @description The path of its class, sent by some servers only. */
            id?: string[];
        };
        /**
         * @description What a node holds, something that runs, a schema or something else.
         * @enum {string}
         */
        GraphNodeType: "runnable" | "schema" | "unknown";
        /** @description The JSON Schemas of a graph, each null where the graph's types allow none. */
        GraphSchema: {
            /** @description The name of the graph. */
            graph_id: string;
            /** @description What the graph takes as input. */
            input_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the graph returns. */
            output_schema: components["schemas"]["JsonSchema"] | null;
            /** @description The state that the graph keeps. */
            state_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the graph takes as `config.configurable`. */
            config_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the graph takes as `context`, null for a graph that declares none. */
            context_schema: components["schemas"]["JsonSchema"] | null;
        };
        /** @description The state of a graph; its shape is the graph's own. */
        GraphState: unknown;
        /** @description What a node of a graph returns, an update to a part of the state; its shape is the graph's own. */
        GraphUpdate: unknown;
        /** @description How a server is. */
        Health: {
            /** @description Whether all that was checked works. */
            ok: boolean;
            /** @description What was checked, empty on a server in memory. */
            services?: components["schemas"]["HealthServices"];
        };
        /** @description The services that the server needs, by name. */
        HealthServices: {
            [key: string]: components["schemas"]["ServiceHealth"];
        };
        /** @description A checkpoint in the shape that the history takes, wrapped in `configurable`; a bare one makes the server fail. */
        HistoryBefore: {
            /** @description The checkpoint. */
            configurable?: components["schemas"]["CheckpointConfig"];
        };
        /** @description A page in HTML. */
        Html: string;
        /** @description What a person said. */
        HumanMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "human";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /**
             * @deprecated
             * @description Whether it is an example; only older servers send it.
             */
            example?: boolean;
        };
        /** @description A piece of a human message. */
        HumanMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "HumanMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
        };
        /**
         * @description Whether creating what exists already is refused with 409 or returns what is there, unchanged.
         * @enum {string}
         */
        IfExists: "raise" | "do_nothing";
        /**
         * @description Whether a run on a thread that is missing creates the thread or is rejected with 404.
         * @enum {string}
         */
        IfNotExists: "create" | "reject";
        /** @description A body that the server does not read; some clients send an empty object. */
        IgnoredBody: {
            [key: string]: unknown;
        };
        /** @description An image, by one of URL, bytes or file id. */
        ImageBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "image";
            /** @description Where it is. */
            url?: string;
            /** @description The bytes, as base64. */
            base64?: string;
            /** @description The id under which the provider keeps it. */
            file_id?: string;
            /** @description The media type. */
            mime_type?: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Where an image is. */
        ImageUrl: {
            /** @description An https or data URL. */
            url: string;
            /** @description How closely the model looks: `auto`, `low` or `high`. */
            detail?: string;
        };
        /** @description An image by its URL, in the form of OpenAI. */
        ImageUrlBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "image_url";
            image_url: components["schemas"]["ImageUrl"];
        } & {
            [key: string]: unknown;
        };
        /** @description What a node asks. */
        InputRequest: {
            /** @description The id of the interrupt that `input.respond` must name. */
            interrupt_id: string;
            payload?: components["schemas"]["InterruptValue"];
        };
        /** @description Answers what a node asks, which starts a run that goes on from there. */
        InputRespondCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "input.respond";
            params: components["schemas"]["InputRespondParams"];
        };
        /** @description The answers to several interrupts at the same checkpoint. */
        InputRespondMany: {
            /** @description The answers. */
            responses: components["schemas"]["InputResponse"][];
            /** @description An update of the state in the same step. */
            update?: components["schemas"]["GraphUpdate"];
            goto?: components["schemas"]["Goto"];
            config?: components["schemas"]["Config"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The answer to one interrupt. */
        InputRespondOne: {
            /** @description The id of the interrupt. */
            interrupt_id: string;
            response: components["schemas"]["ResumeValue"];
            /** @description The subgraph that asks, the graph itself by default. */
            namespace?: components["schemas"]["Namespace"];
            /** @description An update of the state in the same step. */
            update?: components["schemas"]["GraphUpdate"];
            goto?: components["schemas"]["Goto"];
            config?: components["schemas"]["Config"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The answer to one interrupt, or the answers to several at the same checkpoint. */
        InputRespondParams: components["schemas"]["InputRespondOne"] | components["schemas"]["InputRespondMany"];
        /** @description Nothing; the events tell what follows. */
        InputRespondResult: Record<string, unknown>;
        /** @description The answer to one interrupt of several. */
        InputResponse: {
            /** @description The id of the interrupt. */
            interrupt_id: string;
            response: components["schemas"]["ResumeValue"];
            /** @description The subgraph that asks, the graph itself by default. */
            namespace?: components["schemas"]["Namespace"];
        };
        /** @description What the tokens of the prompt were; providers count further kinds under names of their own. */
        InputTokenDetails: {
            /** @description The tokens of audio. */
            audio?: number | null;
            /** @description The tokens that were written to the provider's cache. */
            cache_creation?: number | null;
            /** @description The tokens that were read from the provider's cache. */
            cache_read?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A question of a node that stopped at `interrupt()` and waits for a value to resume with. */
        Interrupt: {
            /** @description The id by which a resume names this interrupt. */
            id?: string;
            /** @description What the node asked. */
            value: components["schemas"]["InterruptValue"];
            /** @description The JSON Schema of the value that the node waits for; null where the node gave none. */
            response_schema?: components["schemas"]["JsonSchema"] | null;
        };
        /** @description The nodes at which a run stops, by name or all. */
        InterruptNodes: components["schemas"]["AllNodes"] | components["schemas"]["NodeNames"];
        /** @description What a node passed to `interrupt()`, any JSON value. */
        InterruptValue: unknown;
        /** @description The interrupts that are pending. */
        Interrupts: components["schemas"]["Interrupt"][];
        /** @description A tool call whose arguments could not be parsed. */
        InvalidToolCall: {
            /** @description The name of the tool. */
            name: string | null;
            /** @description The arguments as the model wrote them, not JSON. */
            args: string | null;
            /** @description The id of the call. */
            id?: string | null;
            /** @description Why they could not be parsed. */
            error: string | null;
            /**
             * @description Tells the kind of call.
             * @constant
             */
            type?: "invalid_tool_call";
        };
        /** @description A tool call whose arguments could not be parsed. */
        InvalidToolCallBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "invalid_tool_call";
            /** @description The name of the tool. */
            name?: string | null;
            /** @description The arguments as the model wrote them. */
            args?: string | null;
            /** @description The id of the call. */
            id?: string | null;
            /** @description Why they could not be parsed. */
            error?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An item of the store. */
        Item: {
            /** @description Where the item lies. */
            namespace: components["schemas"]["StoreNamespace"];
            /** @description The item's key, unique in its namespace. */
            key: string;
            /** @description What the item holds. */
            value: components["schemas"]["ItemValue"];
            /**
             * Format: date-time
             * @description When the item was first put.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the item was last put.
             */
            updated_at: string;
        };
        /** @description Which item to delete. */
        ItemDelete: {
            /** @description Where the item lies, the root by default. */
            namespace?: components["schemas"]["StoreNamespace"];
            /** @description The item's key. */
            key: string;
        };
        /** @description Fields of a value and what each has to be, a value to equal or an object of operators: `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`. An unknown operator is refused with 400. */
        ItemFilter: {
            [key: string]: unknown;
        };
        /** @description The paths of a value that are indexed, as in `profile.name` or `notes[*].text`. */
        ItemIndexPaths: string[];
        /** @description An item, or null where the store has none of this key. */
        ItemOrNull: components["schemas"]["Item"] | null;
        /** @description An item to put into the store; one of the same key is replaced. */
        ItemPut: {
            /** @description Where to put it; an empty one and the root `langgraph` are 400. */
            namespace: components["schemas"]["StoreNamespace"];
            /** @description The item's key, unique in its namespace. */
            key: string;
            /** @description What the item is to hold. */
            value: components["schemas"]["ItemValue"];
            /** @description What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given. The Python server refuses true, the JavaScript one takes it for the default. */
            index?: components["schemas"]["Flag"] | components["schemas"]["ItemIndexPaths"] | null;
            /** @description Minutes until the item expires, never by default. */
            ttl?: number | null;
        };
        /** @description Which items to list or to search for, and which page of them. */
        ItemSearch: {
            /** @description What an item's namespace starts with, `[]` for all. */
            namespace_prefix: components["schemas"]["StoreNamespace"];
            /** @description What an item's value has to fulfil. */
            filter?: components["schemas"]["ItemFilter"] | null;
            /**
             * @description The largest number of items; 0 stands for the default.
             * @default 10
             */
            limit?: number;
            /**
             * @description How many items to skip.
             * @default 0
             */
            offset?: number;
            /** @description What to search for by meaning; a store without an index lists instead. */
            query?: string | null;
            /** @description Whether reading puts the expiry off; the store's default where it is not given. */
            refresh_ttl?: boolean | null;
        };
        /** @description What an item holds; its shape is your own. */
        ItemValue: {
            [key: string]: unknown;
        };
        /** @description One stream mode, or several as a JSON array in one text. The official SDKs repeat the parameter instead, of which the server takes the last. */
        JoinStreamModes: components["schemas"]["StreamMode"] | components["schemas"]["StreamModesText"] | components["schemas"]["StreamModes"];
        /** @description Why a JSON-RPC request failed. */
        JsonRpcError: {
            /** @description The error's code, such as -32601 for an unknown method. */
            code: number;
            /** @description The server's own words. */
            message: string;
        };
        /** @description The response to a JSON-RPC request that failed; the HTTP status is 200 all the same. */
        JsonRpcFailure: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id, null where the server could not read it. */
            id: components["schemas"]["JsonRpcId"] | null;
            /** @description Why the request failed. */
            error: components["schemas"]["JsonRpcError"];
        };
        /** @description The id that ties a JSON-RPC response to its request. */
        JsonRpcId: components["schemas"]["Text"] | components["schemas"]["JsonRpcNumberId"];
        /** @description The id of a JSON-RPC request as a number. */
        JsonRpcNumberId: number;
        /**
         * @description The version of JSON-RPC.
         * @constant
         */
        JsonRpcVersion: "2.0";
        /** @description A JSON Schema, passed on as it is; keywords that are not named here are free. */
        JsonSchema: {
            /** @description The dialect. */
            $schema?: string;
            /** @description Where the schema is, such as `#/$defs/AIMessage`. */
            $ref?: string;
            /** @description Schemas to refer to, by name. */
            $defs?: components["schemas"]["JsonSchemas"];
            /** @description Schemas to refer to, by name, in older dialects. */
            definitions?: components["schemas"]["JsonSchemas"];
            /** @description A title. */
            title?: string;
            /** @description What it is. */
            description?: string;
            /** @description The type or types that fit. */
            type?: components["schemas"]["JsonSchemaTypeChoice"];
            /** @description The format of a text, such as `uuid`. */
            format?: string;
            /** @description The properties of an object, by name. */
            properties?: components["schemas"]["JsonSchemas"];
            /** @description The properties that an object has to have. */
            required?: string[];
            /** @description What fits any other property. */
            additionalProperties?: components["schemas"]["JsonSchemaOrFlag"];
            /** @description What fits the items of a list. */
            items?: components["schemas"]["JsonSchemaOrFlag"];
            /** @description Schemas of which one has to fit. */
            anyOf?: components["schemas"]["JsonSchemaOrFlag"][];
            /** @description Schemas of which exactly one has to fit. */
            oneOf?: components["schemas"]["JsonSchemaOrFlag"][];
            /** @description Schemas that all have to fit. */
            allOf?: components["schemas"]["JsonSchemaOrFlag"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A JSON Schema, or whether anything fits. */
        JsonSchemaOrFlag: components["schemas"]["JsonSchema"] | components["schemas"]["Flag"];
        /**
         * @description A type of JSON values.
         * @enum {string}
         */
        JsonSchemaType: "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";
        /** @description A type of JSON values, or several. */
        JsonSchemaTypeChoice: components["schemas"]["JsonSchemaType"] | components["schemas"]["JsonSchemaTypes"];
        /** @description Several types of JSON values. */
        JsonSchemaTypes: components["schemas"]["JsonSchemaType"][];
        /** @description JSON Schemas by name. */
        JsonSchemas: {
            [key: string]: components["schemas"]["JsonSchemaOrFlag"];
        };
        /** @description Where a run is traced in LangSmith. */
        LangsmithTracer: {
            /** @description The project that takes the trace. */
            project_name?: string | null;
            /** @description The example of a dataset that the run answers. */
            example_id?: string | null;
        };
        /** @description The versions of the libraries that made a message, by name. */
        LibraryVersions: {
            [key: string]: string;
        };
        /** @description What made a subgraph start, told apart by `type`. */
        LifecycleCause: components["schemas"]["LifecycleCauseToolCall"] | components["schemas"]["LifecycleCauseNode"];
        /**
         * @description How a node made a subgraph start.
         * @enum {string}
         */
        LifecycleCauseKind: "send" | "edge";
        /** @description A node made the subgraph start, with a `Send` or over an edge. */
        LifecycleCauseNode: {
            type: components["schemas"]["LifecycleCauseKind"];
            /** @description The node. */
            from_node: components["schemas"]["NodeName"];
        };
        /** @description A tool call made the subgraph start. */
        LifecycleCauseToolCall: {
            /**
             * @description Tells the kind of cause.
             * @constant
             */
            type: "toolCall";
            /** @description The id of the tool call. */
            tool_call_id: string;
        };
        /** @description How far a graph or a subgraph has come. */
        LifecycleData: {
            event: components["schemas"]["LifecycleStatus"];
            /** @description The name of the graph, of a subgraph that of its node. */
            graph_name: string;
            /** @description The same as the event's, only where a subgraph starts. */
            namespace?: components["schemas"]["Namespace"];
            /** @description The id of the task that runs the subgraph, only where it starts. */
            trigger_call_id?: string;
            cause?: components["schemas"]["LifecycleCause"];
            /** @description Why it failed, only where it did. */
            error?: string;
            checkpoint?: components["schemas"]["CheckpointReference"];
        };
        /**
         * @description How far a graph or a subgraph has come.
         * @enum {string}
         */
        LifecycleStatus: "started" | "running" | "completed" | "failed" | "interrupted";
        /** @description A model that completes text has answered. */
        LlmEnd: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_llm_end";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["LlmEndData"];
        };
        /** @description A model's texts, and what it was given where it is known. */
        LlmEndData: {
            output: components["schemas"]["LlmOutput"];
            input?: components["schemas"]["LlmInput"];
        };
        /** @description The texts that a model is to complete. */
        LlmInput: {
            /** @description The texts. */
            prompts: string[];
        };
        /** @description What a model made of its prompts. */
        LlmOutput: {
            /** @description The texts for each prompt. */
            generations: components["schemas"]["Generations"][];
            /** @description What the provider said beside the texts. */
            llm_output?: components["schemas"]["ResponseMetadata"] | null;
        };
        /** @description A model that completes text begins. */
        LlmStart: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_llm_start";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["LlmStartData"];
        };
        /** @description What a model that completes text begins with. */
        LlmStartData: {
            input: components["schemas"]["LlmInput"];
        };
        /** @description A model that completes text gives a piece of its answer. */
        LlmStream: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_llm_stream";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["LlmStreamData"];
        };
        /** @description A piece of a model's text. */
        LlmStreamData: {
            chunk: components["schemas"]["Generation"];
        };
        /** @description Which tool to call and with what. */
        McpCallToolParams: {
            /** @description The tool's name. */
            name: string;
            /** @description The input of the graph, `{}` by default. */
            arguments?: components["schemas"]["GraphInput"];
            /** @description The static context of the run. */
            context?: components["schemas"]["GraphContext"];
            /** @description Remarks of the protocol. */
            _meta?: components["schemas"]["McpMeta"];
        };
        /** @description A request that runs an assistant as a tool and waits for it. */
        McpCallToolRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "tools/call";
            /** @description Which tool to call and with what. */
            params: components["schemas"]["McpCallToolParams"];
        };
        /** @description A capability and its settings. */
        McpCapability: {
            /** @description Whether it tells when its list changes. */
            listChanged?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description What an MCP client can do. */
        McpClientCapabilities: {
            /** @description It has a list of roots. */
            roots?: components["schemas"]["McpCapability"];
            /** @description It can ask a model. */
            sampling?: components["schemas"]["McpCapability"];
            /** @description It can ask its user. */
            elicitation?: components["schemas"]["McpCapability"];
            /** @description It can run tasks. */
            tasks?: components["schemas"]["McpCapability"];
            /** @description What is not in the protocol yet. */
            experimental?: components["schemas"]["McpCapability"];
        };
        /** @description The client's response to a request of the server; it gets no response but the status 202. */
        McpClientResponse: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The id of the server's request. */
            id: components["schemas"]["JsonRpcId"];
            /** @description The result, if it went well. */
            result?: components["schemas"]["McpParams"];
            /** @description The error, if it did not. */
            error?: components["schemas"]["JsonRpcError"];
        };
        /** @description Where a page starts; the server sends a number and takes text as well. */
        McpCursor: components["schemas"]["McpCursorOffset"] | components["schemas"]["Text"];
        /** @description Where a page starts, as a number. */
        McpCursorOffset: number;
        /** @description The answer to a ping, which says nothing. */
        McpEmptyResult: Record<string, unknown>;
        /** @description The name and version of an MCP client or server. */
        McpImplementation: {
            /** @description Its name. */
            name: string;
            /** @description Its name for people. */
            title?: string;
            /** @description Its version. */
            version: string;
        };
        /** @description What an MCP client is and knows. */
        McpInitializeParams: {
            /** @description The protocol's version; for one that the server does not know it takes its newest. */
            protocolVersion?: string;
            /** @description What the client can do. */
            capabilities?: components["schemas"]["McpClientCapabilities"];
            /** @description Which client it is. */
            clientInfo?: components["schemas"]["McpImplementation"];
            /** @description Remarks of the protocol. */
            _meta?: components["schemas"]["McpMeta"];
        };
        /** @description The first request, which settles the version of the protocol. */
        McpInitializeRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "initialize";
            /** @description What the client is and knows. */
            params?: components["schemas"]["McpInitializeParams"];
        };
        /** @description What the server is and knows. */
        McpInitializeResult: {
            /** @description The version of the protocol that the two speak from now on. */
            protocolVersion: string;
            /** @description What the server can do. */
            capabilities: components["schemas"]["McpServerCapabilities"];
            /** @description Which server it is. */
            serverInfo: components["schemas"]["McpImplementation"];
        };
        /** @description Which page of tools to list. */
        McpListToolsParams: {
            /** @description The page's `nextCursor` of the page before, the first by default. */
            cursor?: components["schemas"]["McpCursor"];
            /** @description Remarks of the protocol. */
            _meta?: components["schemas"]["McpMeta"];
        };
        /** @description A request for the list of tools; each assistant is one. */
        McpListToolsRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "tools/list";
            /** @description Which page to list. */
            params?: components["schemas"]["McpListToolsParams"];
        };
        /** @description A message of the model context protocol, a request, a notification or a response. */
        McpMessage: components["schemas"]["McpInitializeRequest"] | components["schemas"]["McpPingRequest"] | components["schemas"]["McpListToolsRequest"] | components["schemas"]["McpCallToolRequest"] | components["schemas"]["McpOtherRequest"] | components["schemas"]["McpNotification"] | components["schemas"]["McpClientResponse"];
        /** @description Remarks of the protocol that travel with a message. */
        McpMeta: {
            /** @description What progress notifications are to carry. */
            progressToken?: components["schemas"]["JsonRpcId"];
        } & {
            [key: string]: unknown;
        };
        /** @description Parameters that are remarks only. */
        McpMetaParams: {
            /** @description Remarks of the protocol. */
            _meta?: components["schemas"]["McpMeta"];
        };
        /** @description A notification, which has no id and gets no response but the status 202. */
        McpNotification: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description What it tells, such as `notifications/initialized`. */
            method: string;
            /** @description What there is to tell. */
            params?: components["schemas"]["McpParams"];
        };
        /** @description A request of any other method, which this server answers with the error -32601. */
        McpOtherRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description A method that the server does not have. */
            method: string;
            /** @description The parameters of the method. */
            params?: components["schemas"]["McpParams"];
        };
        /** @description The parameters of a method or a notification. */
        McpParams: {
            [key: string]: unknown;
        };
        /** @description A request that asks whether the server is there. */
        McpPingRequest: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /**
             * @description The method.
             * @constant
             */
            method: "ping";
            /** @description Nothing but remarks. */
            params?: components["schemas"]["McpMetaParams"];
        };
        /** @description The server's response to a request of the model context protocol. */
        McpResponse: components["schemas"]["McpSuccess"] | components["schemas"]["JsonRpcFailure"];
        /** @description What a method of the model context protocol returns. */
        McpResult: components["schemas"]["McpInitializeResult"] | components["schemas"]["McpToolList"] | components["schemas"]["McpToolResult"] | components["schemas"]["McpEmptyResult"];
        /** @description What the server can do; it has tools and nothing else. */
        McpServerCapabilities: {
            /** @description It has tools. */
            tools: components["schemas"]["McpToolsCapability"];
        };
        /** @description The response to a request that went well. */
        McpSuccess: {
            /** @description The version of JSON-RPC. */
            jsonrpc: components["schemas"]["JsonRpcVersion"];
            /** @description The request's id. */
            id: components["schemas"]["JsonRpcId"];
            /** @description What the method returns. */
            result: components["schemas"]["McpResult"];
        };
        /** @description A text. */
        McpTextContent: {
            /**
             * @description The kind of content.
             * @constant
             */
            type: "text";
            /** @description The text. */
            text: string;
        };
        /** @description An assistant as a tool. */
        McpTool: {
            /** @description The assistant's name with the characters that a tool may have. */
            name: string;
            /** @description The assistant's name. */
            title: string;
            /** @description What the assistant is for. */
            description: string;
            /** @description What the graph takes as input. */
            inputSchema: components["schemas"]["JsonSchema"];
            /** @description What a client may expect of it. */
            annotations: components["schemas"]["McpToolAnnotations"];
        };
        /** @description What a client may expect of a tool. */
        McpToolAnnotations: {
            /** @description Whether it changes nothing. */
            readOnlyHint: boolean;
            /** @description Whether it may destroy something. */
            destructiveHint: boolean;
            /** @description Whether calling it twice does no more than calling it once. */
            idempotentHint: boolean;
            /** @description Whether it meets the world outside. */
            openWorldHint: boolean;
        };
        /** @description A page of tools. */
        McpToolList: {
            /** @description The tools, at most 100. */
            tools: components["schemas"]["McpTool"][];
            /** @description Where the next page starts, absent on the last page. */
            nextCursor?: components["schemas"]["McpCursor"];
        };
        /** @description What a tool returned. */
        McpToolResult: {
            /** @description One text, the final state as Python prints it or the name of an error. */
            content: components["schemas"]["McpTextContent"][];
            /** @description Whether the run failed, absent if not. */
            isError?: boolean;
        };
        /** @description What the server can do with tools. */
        McpToolsCapability: {
            /** @description Whether it tells when the list changes, which it does not. */
            listChanged: boolean;
        };
        /** @description A message of a conversation, told apart by `type`. Servers store and send complete messages; only streams carry chunks. */
        Message: components["schemas"]["HumanMessage"] | components["schemas"]["AIMessage"] | components["schemas"]["SystemMessage"] | components["schemas"]["ToolMessage"] | components["schemas"]["FunctionMessage"] | components["schemas"]["ChatMessage"] | components["schemas"]["RemoveMessage"];
        /** @description The content of a message that has several parts or is more than text. */
        MessageBlocks: components["schemas"]["ContentBlock"][];
        /** @description What a message says, a text or a list of blocks. */
        MessageContent: components["schemas"]["Text"] | components["schemas"]["MessageBlocks"];
        /** @description The model failed. */
        MessageFailure: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "error";
            /** @description Why it failed. */
            message: string;
            /** @description The provider's name for it. */
            code?: string;
        };
        /** @description The message is complete. */
        MessageFinish: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "message-finish";
            /** @description Why the model stopped. */
            reason?: string;
            usage?: components["schemas"]["UsageMetadata"];
            metadata?: components["schemas"]["ResponseMetadata"];
        };
        /**
         * @description Who speaks.
         * @enum {string}
         */
        MessageRole: "ai" | "human" | "system" | "tool";
        /** @description Where a message comes from. */
        MessageSource: {
            metadata: components["schemas"]["StepMetadata"];
        };
        /** @description Where messages come from, by the id of the message. */
        MessageSources: {
            [key: string]: components["schemas"]["MessageSource"];
        };
        /** @description A message begins. */
        MessageStart: {
            /**
             * @description Tells the kind of piece.
             * @constant
             */
            event: "message-start";
            /** @description Who speaks; the JavaScript server does not say it. */
            role?: components["schemas"]["MessageRole"];
            /** @description The id of the message. */
            id: string;
            /** @description The id of the tool call that the message answers, only of a tool. */
            tool_call_id?: string;
            metadata?: components["schemas"]["ModelMetadata"];
        };
        /** @description A message or a piece of one, and where it comes from. */
        MessageTuple: [
            components["schemas"]["StreamedMessage"],
            components["schemas"]["StepMetadata"]
        ];
        /** @description A message that came in one piece, in the mode `messages`; never replayed. */
        MessagesCompleteEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "messages/complete";
            data: components["schemas"]["StreamedMessages"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A piece of a message, told apart by `event`; the blocks of a message follow one another. */
        MessagesData: components["schemas"]["MessageStart"] | components["schemas"]["ContentBlockStart"] | components["schemas"]["ContentBlockDelta"] | components["schemas"]["ContentBlockFinish"] | components["schemas"]["MessageFinish"] | components["schemas"]["MessageFailure"];
        /** @description A message or a piece of one, in the mode `messages-tuple`. */
        MessagesEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["MessageTuple"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description Where a message comes from, once before its first piece, in the mode `messages`; never replayed. */
        MessagesMetadataEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "messages/metadata";
            data: components["schemas"]["MessageSources"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A message as far as the model has come, in the mode `messages`; never replayed. */
        MessagesPartialEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "messages/partial";
            data: components["schemas"]["StreamedMessages"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description The state of a graph that holds a conversation, the most common shape of a graph's state. */
        MessagesState: {
            /** @description The conversation so far. */
            messages: components["schemas"]["Message"][];
        };
        /** @description Keys and values that you choose; the server keeps them and searches by them. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description The first event of a run. */
        MetadataEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "metadata";
            data: components["schemas"]["RunStarted"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description What a server has to do, and how busy it is. */
        Metrics: {
            /** @description Runs that wait or go on. */
            queue: components["schemas"]["QueueMetrics"];
            /** @description Requests. */
            api: components["schemas"]["ApiMetrics"];
            /** @description Workers, absent on a server without. */
            workers?: components["schemas"]["WorkerMetrics"];
            /** @description Connections to Postgres, absent on a server without. */
            postgres?: components["schemas"]["PostgresMetrics"];
            /** @description Connections to Redis, absent on a server without. */
            redis?: components["schemas"]["RedisMetrics"];
        };
        /**
         * @description The form of metrics, Prometheus text or JSON; the server takes any other word for `prometheus`.
         * @enum {string}
         */
        MetricsFormat: "prometheus" | "json";
        /** @description Metrics in the text format of Prometheus. */
        MetricsText: string;
        /** @description What is known about the model; providers add further keys. */
        ModelMetadata: {
            /** @description The provider. */
            provider?: string;
            /** @description The model. */
            model?: string;
            /** @description The kind of model. */
            model_type?: string;
            /** @description The call of the model. */
            run_id?: string;
            /** @description The thread. */
            thread_id?: string;
            /** @description The provider's mark of its configuration. */
            system_fingerprint?: string;
            /** @description The provider's class of service. */
            service_tier?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What happens when the thread has a run in flight: `reject` the new run with 409, `interrupt` the old run and keep its steps, `rollback` the old run and delete it with its checkpoints, or `enqueue` the new run behind it.
         * @enum {string}
         */
        MultitaskStrategy: "reject" | "interrupt" | "rollback" | "enqueue";
        /** @description The way from the graph to a subgraph, empty for the graph itself. */
        Namespace: string[];
        /** @description The name of a node of a graph. */
        NodeName: string;
        /** @description Names of nodes of a graph. */
        NodeNames: components["schemas"]["NodeName"][];
        /** @description A call of one node with an input of its own. */
        NodeSend: {
            /** @description The node that is called. */
            node: components["schemas"]["NodeName"];
            /** @description What the node gets instead of the state. */
            input: components["schemas"]["GraphInput"];
        };
        /** @description Calls of several nodes, each with an input of its own. */
        NodeSends: components["schemas"]["NodeSend"][];
        /**
         * @description Whether the thread of a stateless run is deleted or kept when the run ends.
         * @enum {string}
         */
        OnCompletion: "delete" | "keep";
        /** @description The server's own description of its API, an OpenAPI document. */
        OpenapiDocument: {
            /** @description The version of OpenAPI. */
            openapi: string;
            /** @description What the document is about. */
            info: components["schemas"]["OpenapiInfo"];
            /** @description The paths with their operations. */
            paths: components["schemas"]["OpenapiPaths"];
        } & {
            [key: string]: unknown;
        };
        /** @description What an OpenAPI document is about. */
        OpenapiInfo: {
            /** @description The title. */
            title: string;
            /** @description The version of the document. */
            version: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The paths of an OpenAPI document with their operations. */
        OpenapiPaths: {
            [key: string]: unknown;
        };
        /** @description A command of a newer server that this document does not describe; a server that does not know it answers `unknown_command`. */
        OtherCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /** @description Tells the command. */
            method: string;
            params?: components["schemas"]["OtherParams"];
        };
        /** @description What another command is given, free because the command defines it. */
        OtherParams: {
            [key: string]: unknown;
        };
        /** @description What the tokens of the answer were; providers count further kinds under names of their own. */
        OutputTokenDetails: {
            /** @description The tokens of audio. */
            audio?: number | null;
            /** @description The tokens of the model's reasoning. */
            reasoning?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Connections to Postgres. */
        PostgresMetrics: {
            /** @description How many there may be. */
            pool_max?: number;
            /** @description How many there are. */
            pool_size?: number;
            /** @description How many are idle. */
            pool_available?: number;
            /** @description How many requests had to wait for one. */
            requests_queued?: number;
            /** @description How many requests got none. */
            requests_errors?: number;
        };
        /** @description A kind of events. */
        ProtocolChannel: components["schemas"]["ProtocolChannelName"] | components["schemas"]["ProtocolCustomChannel"];
        /**
         * @description A kind of events that every graph has.
         * @enum {string}
         */
        ProtocolChannelName: "values" | "updates" | "messages" | "tools" | "lifecycle" | "input" | "tasks" | "checkpoints" | "custom";
        /** @description A checkpoint was written. */
        ProtocolCheckpoints: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "checkpoints";
            params: components["schemas"]["ProtocolCheckpointsParams"];
        };
        /** @description A checkpoint was written. */
        ProtocolCheckpointsEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "checkpoints";
            data: components["schemas"]["ProtocolCheckpoints"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolCheckpointsParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            data: components["schemas"]["CheckpointEnvelope"];
        };
        /** @description What a node wrote to the stream by itself. */
        ProtocolCustom: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "custom";
            params: components["schemas"]["ProtocolCustomParams"];
        };
        /** @description A kind of custom events that a graph names itself, such as `custom:progress`. */
        ProtocolCustomChannel: string;
        /** @description What a node wrote to the stream: on the Python server the value itself where a command started the run, `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the JavaScript server. */
        ProtocolCustomData: components["schemas"]["CustomPayload"] | components["schemas"]["CustomData"];
        /** @description What a node wrote to the stream by itself. */
        ProtocolCustomEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "custom";
            data: components["schemas"]["ProtocolCustom"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolCustomParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            /** @description The node that sent it. */
            node?: components["schemas"]["NodeName"];
            data: components["schemas"]["ProtocolCustomData"];
        };
        /** @description One event of the thread protocol, told apart by `event`, which repeats `method`. */
        ProtocolEvent: components["schemas"]["ProtocolLifecycleEvent"] | components["schemas"]["ProtocolValuesEvent"] | components["schemas"]["ProtocolUpdatesEvent"] | components["schemas"]["ProtocolMessagesEvent"] | components["schemas"]["ProtocolToolsEvent"] | components["schemas"]["ProtocolTasksEvent"] | components["schemas"]["ProtocolCheckpointsEvent"] | components["schemas"]["ProtocolCustomEvent"] | components["schemas"]["ProtocolInputRequestedEvent"];
        /** @description A node asks and waits for `input.respond`. */
        ProtocolInputRequested: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "input.requested";
            params: components["schemas"]["ProtocolInputRequestedParams"];
        };
        /** @description A node asks and waits for `input.respond`. */
        ProtocolInputRequestedEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "input.requested";
            data: components["schemas"]["ProtocolInputRequested"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolInputRequestedParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            data: components["schemas"]["InputRequest"];
        };
        /** @description A graph or a subgraph began, ended, failed or was interrupted. */
        ProtocolLifecycle: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "lifecycle";
            params: components["schemas"]["ProtocolLifecycleParams"];
        };
        /** @description A graph or a subgraph began, ended, failed or was interrupted. */
        ProtocolLifecycleEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "lifecycle";
            data: components["schemas"]["ProtocolLifecycle"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolLifecycleParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            data: components["schemas"]["LifecycleData"];
        };
        /** @description A piece of a message. */
        ProtocolMessages: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "messages";
            params: components["schemas"]["ProtocolMessagesParams"];
        };
        /** @description A piece of a message. */
        ProtocolMessagesEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "messages";
            data: components["schemas"]["ProtocolMessages"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolMessagesParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            /** @description The node that sent it. */
            node?: components["schemas"]["NodeName"];
            data: components["schemas"]["MessagesData"];
        };
        /** @description A task began or ended. */
        ProtocolTasks: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "tasks";
            params: components["schemas"]["ProtocolTasksParams"];
        };
        /** @description A task began or ended. */
        ProtocolTasksEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "tasks";
            data: components["schemas"]["ProtocolTasks"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolTasksParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            data: components["schemas"]["TaskData"];
        };
        /** @description What a tool does. */
        ProtocolTools: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "tools";
            params: components["schemas"]["ProtocolToolsParams"];
        };
        /** @description What a tool does. */
        ProtocolToolsEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "tools";
            data: components["schemas"]["ProtocolTools"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolToolsParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            /** @description The node that sent it. */
            node?: components["schemas"]["NodeName"];
            data: components["schemas"]["ToolsData"];
        };
        /** @description What a node changed. */
        ProtocolUpdates: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "updates";
            params: components["schemas"]["ProtocolUpdatesParams"];
        };
        /** @description What a node changed. */
        ProtocolUpdatesEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "updates";
            data: components["schemas"]["ProtocolUpdates"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolUpdatesParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            /** @description The node that sent it; absent on the Python server where a command started the run. */
            node?: components["schemas"]["NodeName"];
            /** @description The update of `node`; where there is no `node`, the updates by the names of their nodes. */
            data: components["schemas"]["GraphUpdate"];
        };
        /** @description The state after the input and after every step. */
        ProtocolValues: {
            /**
             * @description Tells it from the answer to a command.
             * @constant
             */
            type: "event";
            /** @description The id of the event, the same on every connection; use it to drop doubles. */
            event_id: string;
            /** @description The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
            seq: number;
            /**
             * @description What happened.
             * @constant
             */
            method: "values";
            params: components["schemas"]["ProtocolValuesParams"];
        };
        /** @description The state after the input and after every step. */
        ProtocolValuesEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "values";
            data: components["schemas"]["ProtocolValues"];
            /** @description The same as `seq`; servers do not read it back. */
            id: string;
        };
        /** @description What happened, where and when. */
        ProtocolValuesParams: {
            namespace: components["schemas"]["Namespace"];
            /** @description When it happened, in milliseconds since 1970; order by `seq`. */
            timestamp: number;
            data: components["schemas"]["GraphState"];
        };
        /** @description A block of any other kind. Model providers define their own (server tools, citations, redacted thoughts), which servers pass on as they are. */
        ProviderBlock: {
            /** @description Tells the kind of block. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A yes or no; `1` and `yes` mean true, `0` and `no` mean false. */
        QueryFlag: components["schemas"]["Flag"] | components["schemas"]["FlagText"];
        /** @description Runs that wait or go on. */
        QueueMetrics: {
            /** @description The number of runs that wait. */
            n_pending: number;
            /** @description The number of runs that go on. */
            n_running: number;
            /** @description The longest wait in seconds, null if none waits. */
            pending_runs_wait_time_max_secs?: number | null;
            /** @description The median wait in seconds, null if none waits. */
            pending_runs_wait_time_med_secs?: number | null;
            /** @description The longest wait of runs that no other blocks, in seconds. */
            pending_unblocked_runs_wait_time_max_secs?: number | null;
        };
        /** @description What the model thought before it answered. */
        ReasoningBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "reasoning";
            /** @description The thoughts as text. */
            reasoning?: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Thoughts to append. */
        ReasoningDelta: {
            /**
             * @description Tells the kind of change.
             * @constant
             */
            type: "reasoning-delta";
            /** @description The thoughts. */
            reasoning: string;
        };
        /** @description Subscribes again after a WebSocket was lost; over HTTP the Python server answers `no_such_run`, and the JavaScript server `not_supported` always. */
        ReconnectCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "subscription.reconnect";
            params: components["schemas"]["ReconnectParams"];
        };
        /** @description What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers `resume_gap`. */
        ReconnectParams: {
            /** @description The id to give the subscription, a new one by default. */
            subscription_id?: string;
        } & WithRequired<components["schemas"]["ThreadEventsRequest"], "channels" | "since">;
        /** @description Connections to Redis. */
        RedisMetrics: {
            /** @description How many are idle. */
            idle_connections?: number;
            /** @description How many are busy. */
            in_use_connections?: number;
            /** @description How many there may be. */
            max_connections?: number;
            /** @description How many there may be to each node. */
            max_connections_per_node?: number;
        };
        /** @description A request to take the message with this id out of the state. */
        RemoveMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "remove";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message to remove, or `__remove_all__` for all of them. */
            id: string;
        };
        /** @description How many requests of one kind there were. */
        RequestCount: {
            /** @description The HTTP method. */
            method: string;
            /** @description The path as the server's routes have it. */
            path: string;
            /** @description The HTTP status. */
            status: number;
            /** @description How many there were. */
            count: number;
        };
        /** @description What a model provider said about its answer (model, finish reason), free because each provider has its own. */
        ResponseMetadata: {
            [key: string]: unknown;
        };
        /** @description What the pending interrupt returns to its node, any JSON value; with several pending it is an object from interrupt id to value. */
        ResumeValue: unknown;
        /** @description A retriever has found its documents. */
        RetrieverEnd: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_retriever_end";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RetrieverEndData"];
        };
        /** @description What a retriever found. */
        RetrieverEndData: {
            /** @description The documents, the best first. */
            output: components["schemas"]["Document"][];
            input?: components["schemas"]["RetrieverInput"];
        };
        /** @description What a retriever is asked. */
        RetrieverInput: {
            /** @description The question. */
            query: string;
        };
        /** @description A retriever begins. */
        RetrieverStart: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_retriever_start";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RetrieverStartData"];
        };
        /** @description What a retriever begins with. */
        RetrieverStartData: {
            input: components["schemas"]["RetrieverInput"];
        };
        /** @description One execution of a graph. */
        Run: {
            /**
             * Format: uuid
             * @description The run's id.
             */
            run_id: string;
            /**
             * Format: uuid
             * @description The thread that it runs on, one of its own if stateless.
             */
            thread_id: string;
            /**
             * Format: uuid
             * @description The assistant that runs.
             */
            assistant_id: string;
            /**
             * Format: date-time
             * @description When the run may start, in the future if `after_seconds` was given.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the run last changed.
             */
            updated_at: string;
            /** @description How the run stands. */
            status: components["schemas"]["RunStatus"];
            /** @description The metadata of assistant, thread and request, merged. */
            metadata: components["schemas"]["RunMetadata"];
            /** @description The arguments of the run. */
            kwargs: components["schemas"]["RunsCreateKwargs"];
            /** @description What it did to a run in flight on the thread. */
            multitask_strategy: components["schemas"]["MultitaskStrategy"];
            /** @description The LangSmith project that has the trace, null if the run is not traced. */
            langsmith_session_name?: string | null;
        };
        /** @description The runs that a batch created, in the order of the request. */
        RunBatch: components["schemas"]["Run"][];
        /** @description The stateless runs to create, at least one. */
        RunBatchCreate: components["schemas"]["RunBatchItem"][];
        /** @description One stateless run of a batch. */
        RunBatchItem: {
            /**
             * @deprecated
             * @description What the official JavaScript SDK sends beside `assistant_id`; the server ignores it.
             */
            assistantId?: string;
        } & components["schemas"]["RunCreate"];
        /** @description The configuration of a run as the server keeps it, with what it adds to the request's. */
        RunConfig: {
            /** @description Tags for tracing. */
            tags?: string[];
            /** @description The largest number of steps. */
            recursion_limit?: number;
            /** @description The settings of the graph and the server's own keys. */
            configurable?: components["schemas"]["RunConfigurable"];
            /** @description The run's metadata and what the server knows about its run. */
            metadata?: components["schemas"]["RunMetadata"];
            /** @description The name of the run in traces. */
            run_name?: string;
            /** @description The largest number of nodes that run at once. */
            max_concurrency?: number | null;
        };
        /** @description The settings of a graph, with the keys that the server adds about the caller and the request. */
        RunConfigurable: {
            /** @description The thread of the run. */
            thread_id?: string;
            /** @description The run. */
            run_id?: string;
            /** @description The graph that runs. */
            graph_id?: string;
            /** @description The assistant that runs. */
            assistant_id?: string;
            /** @description The caller, empty without authentication. */
            user_id?: string;
            /** @description The cron that created the run. */
            cron_id?: string;
            /** @description The checkpoint to start from. */
            checkpoint_id?: string | null;
            /** @description The subgraph of that checkpoint. */
            checkpoint_ns?: string;
            /** @description The checkpoints of the enclosing graphs. */
            checkpoint_map?: components["schemas"]["CheckpointMap"] | null;
            /** @description The caller as the authentication handler described them, null without authentication. */
            langgraph_auth_user?: components["schemas"]["AuthUser"] | null;
            /** @description The caller's identity, empty without authentication. */
            langgraph_auth_user_id?: string;
            /** @description What the caller may do. */
            langgraph_auth_permissions?: string[];
            /** @description The request's `x-request-id`, or an id made for it. */
            langgraph_request_id?: string;
            /** @description When the request arrived, in milliseconds since 1970. */
            __request_start_time_ms__?: number;
            /** @description The request's `after_seconds`. */
            __after_seconds__?: number;
            /** @description Whether the request had a `context`. */
            __context_provided__?: boolean;
            /** @description The project that takes the trace. */
            __langsmith_project__?: string | null;
            /** @description The example that the run answers. */
            __langsmith_example_id__?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What a run is created with, whether it is waited for, streamed or left to itself; the server ignores unknown fields. Where both `input` and `command` are given the command wins. */
        RunCreate: {
            /** @description The assistant or graph to run. */
            assistant_id: components["schemas"]["AssistantReference"];
            /** @description The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
            input?: components["schemas"]["GraphInput"] | null;
            /** @description What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
            command?: components["schemas"]["Command"] | null;
            /** @description Metadata of the run; the server drops keys that are its own. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The configuration of the run. */
            config?: components["schemas"]["Config"];
            /** @description The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
            context?: components["schemas"]["GraphContext"];
            /** @description The checkpoint to start from, the newest by default. */
            checkpoint?: components["schemas"]["CheckpointConfig"];
            /**
             * Format: uuid
             * @description The id of the checkpoint to start from.
             */
            checkpoint_id?: string | null;
            /**
             * @deprecated
             * @description Whether steps are saved while the run goes on; use `durability`, which wins.
             * @default true
             */
            checkpoint_during?: boolean;
            /** @description Where to trace the run. */
            langsmith_tracer?: components["schemas"]["LangsmithTracer"] | null;
            /** @description The nodes before which the run stops. */
            interrupt_before?: components["schemas"]["InterruptNodes"];
            /** @description The nodes after which the run stops. */
            interrupt_after?: components["schemas"]["InterruptNodes"];
            /** @description The URL that the server calls when the run has ended. */
            webhook?: components["schemas"]["WebhookUrl"];
            /**
             * @description What closing the connection does to a run that is waited for or streamed.
             * @default continue
             */
            on_disconnect?: components["schemas"]["DisconnectMode"];
            /**
             * @description What becomes of the thread of a stateless run; ignored on a thread.
             * @default delete
             */
            on_completion?: components["schemas"]["OnCompletion"];
            /**
             * @description What happens to a run in flight on the thread; a stateless run meets none and takes null.
             * @default enqueue
             */
            multitask_strategy?: components["schemas"]["MultitaskStrategy"] | null;
            /**
             * @description What happens when the thread is missing; a stateless run makes its own thread.
             * @default reject
             */
            if_not_exists?: components["schemas"]["IfNotExists"];
            /**
             * @description Seconds to wait before the run starts; negative starts at once.
             * @default 0
             */
            after_seconds?: number;
            /**
             * @description When checkpoints are saved.
             * @default async
             */
            durability?: components["schemas"]["Durability"];
            /** @description Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
            strict_resume?: boolean;
            /**
             * @description What the run's stream carries.
             * @default values
             */
            stream_mode?: components["schemas"]["StreamModeChoice"];
            /**
             * @description Whether subgraphs stream too.
             * @default false
             */
            stream_subgraphs?: boolean;
            /**
             * @description Whether events are kept so that a lost stream can be resumed.
             * @default false
             */
            stream_resumable?: boolean;
            /** @description Keys for which the result carries a URL that takes feedback. */
            feedback_keys?: string[];
        };
        /** @description That a run has ended, however it ended. */
        RunDoneData: {
            /**
             * @description Tells this from the start of a run.
             * @constant
             */
            status: "run_done";
            /**
             * Format: uuid
             * @description The run.
             */
            run_id: string;
        };
        /** @description The last event of a run in the stream of its thread. */
        RunDoneEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "metadata";
            data: components["schemas"]["RunDoneData"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description One event of a run's stream, told apart by `event`. A run sends `metadata` first, then the events of the modes that were asked for, and `error` last if it fails; then the stream closes. */
        RunEvent: components["schemas"]["MetadataEvent"] | components["schemas"]["ValuesEvent"] | components["schemas"]["UpdatesEvent"] | components["schemas"]["MessagesEvent"] | components["schemas"]["MessagesMetadataEvent"] | components["schemas"]["MessagesPartialEvent"] | components["schemas"]["MessagesCompleteEvent"] | components["schemas"]["CustomEvent"] | components["schemas"]["TasksEvent"] | components["schemas"]["CheckpointsEvent"] | components["schemas"]["DebugEvent"] | components["schemas"]["EventsEvent"] | components["schemas"]["ErrorEvent"] | components["schemas"]["FeedbackEvent"] | components["schemas"]["EndEvent"];
        /** @description Why a run failed; a class that the server does not know to be harmless has its message hidden. */
        RunFailure: {
            /** @description The name of the exception's class. */
            error: string;
            /** @description What the exception says. */
            message: string;
        };
        /** @description Runs, newest first. */
        RunList: components["schemas"]["RunPartial"][];
        /** @description Metadata of a run, merged from assistant, thread and request, with the keys that the server adds. */
        RunMetadata: {
            /** @description Who made the assistant, `system` for one that the server made. */
            created_by?: string;
            /** @description The graph that runs. */
            graph_id?: string;
            /** @description The assistant that runs. */
            assistant_id?: string;
            /** @description The cron that created the run. */
            cron_id?: string;
            /** @description The number of the attempt, from 1, once the run has started. */
            run_attempt?: number;
            /** @description The version of the graph's runtime. */
            langgraph_version?: string;
            /** @description The version of the server. */
            langgraph_api_version?: string;
            /** @description The plan of the deployment. */
            langgraph_plan?: string;
            /** @description How the server is hosted. */
            langgraph_host?: string;
            /** @description The URL of the server. */
            langgraph_api_url?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A run of a list, with the selected fields only. */
        RunPartial: {
            /**
             * Format: uuid
             * @description The run's id.
             */
            run_id?: string;
            /**
             * Format: uuid
             * @description The thread that it runs on, one of its own if stateless.
             */
            thread_id?: string;
            /**
             * Format: uuid
             * @description The assistant that runs.
             */
            assistant_id?: string;
            /**
             * Format: date-time
             * @description When the run may start, in the future if `after_seconds` was given.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the run last changed.
             */
            updated_at?: string;
            /** @description How the run stands. */
            status?: components["schemas"]["RunStatus"];
            /** @description The metadata of assistant, thread and request, merged. */
            metadata?: components["schemas"]["RunMetadata"];
            /** @description The arguments of the run. */
            kwargs?: components["schemas"]["RunsCreateKwargs"];
            /** @description What it did to a run in flight on the thread. */
            multitask_strategy?: components["schemas"]["MultitaskStrategy"];
            /** @description The LangSmith project that has the trace, null if the run is not traced. */
            langsmith_session_name?: string | null;
        };
        /** @description How a run ended, the final state, `{}` where there is none, the state with pending interrupts or with feedback URLs, or an error. */
        RunResult: components["schemas"]["GraphState"] | components["schemas"]["RunResultInterrupts"] | components["schemas"]["RunResultFeedback"] | components["schemas"]["RunResultError"];
        /** @description The result of a run that failed; the HTTP status is 200, since it was sent before the run ended. */
        RunResultError: {
            /** @description Why the run failed. */
            __error__: components["schemas"]["RunFailure"];
        };
        /** @description The part of a result that carries feedback URLs; the fields of the state surround it. */
        RunResultFeedback: {
            /** @description A URL for each feedback key. */
            __feedback__: components["schemas"]["FeedbackUrls"];
        } & {
            [key: string]: unknown;
        };
        /** @description The part of a result that says that the run stopped at `interrupt()`; the fields of the state surround it. */
        RunResultInterrupts: {
            /** @description The pending interrupts; when there are several, the state is left out. */
            __interrupt__: components["schemas"]["Interrupts"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A field of a run that `select` can name.
         * @enum {string}
         */
        RunSelectField: "run_id" | "thread_id" | "assistant_id" | "created_at" | "updated_at" | "status" | "metadata" | "kwargs" | "multitask_strategy" | "langsmith_session_name";
        /** @description Starts a run, or goes on with an interrupted one. */
        RunStartCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "run.start";
            params: components["schemas"]["RunStartParams"];
        };
        /** @description What a run is started with. */
        RunStartParams: {
            assistant_id: components["schemas"]["AssistantReference"];
            /** @description The graph's input, or of an interrupted thread the value to resume with; null goes on as it is. */
            input?: components["schemas"]["GraphInput"] | null;
            /** @description The configuration, with `configurable.checkpoint_id` to start from there. */
            config?: components["schemas"]["Config"];
            metadata?: components["schemas"]["Metadata"];
            langsmith_tracer?: components["schemas"]["LangsmithTracer"];
            /** @description What happens to a run in flight, `enqueue` by default. */
            multitaskStrategy?: components["schemas"]["MultitaskStrategy"];
            /** @description The same in the spelling that newer servers read. */
            multitask_strategy?: components["schemas"]["MultitaskStrategy"];
        };
        /** @description The run that was started. */
        RunStartResult: {
            /**
             * Format: uuid
             * @description The run.
             */
            run_id: string;
        };
        /** @description Which run a stream tells about. */
        RunStarted: {
            /**
             * Format: uuid
             * @description The run.
             */
            run_id: string;
            /** @description The attempt of the run, from 1. */
            attempt: number;
        };
        /**
         * @description The status of a run; `success` also covers a run that stopped at an interrupt.
         * @enum {string}
         */
        RunStatus: "pending" | "running" | "error" | "success" | "timeout" | "interrupted";
        /** @description What a runnable of the graph did, told apart by `event`. */
        RunnableActivity: components["schemas"]["RunnableStart"] | components["schemas"]["RunnableStream"] | components["schemas"]["RunnableEnd"] | components["schemas"]["RunnableToolError"] | components["schemas"]["ChatModelStart"] | components["schemas"]["ChatModelStream"] | components["schemas"]["ChatModelEnd"] | components["schemas"]["LlmStart"] | components["schemas"]["LlmStream"] | components["schemas"]["LlmEnd"] | components["schemas"]["RetrieverStart"] | components["schemas"]["RetrieverEnd"] | components["schemas"]["CustomActivity"];
        /** @description A chain, a prompt, a parser or a tool has ended. */
        RunnableEnd: {
            event: components["schemas"]["RunnableEndName"];
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RunnableEndData"];
        };
        /** @description What a runnable gave, and what it was given where it is known. */
        RunnableEndData: {
            output: components["schemas"]["RunnableValue"];
            input?: components["schemas"]["RunnableValue"];
        };
        /**
         * @description What ended.
         * @enum {string}
         */
        RunnableEndName: "on_chain_end" | "on_prompt_end" | "on_parser_end" | "on_tool_end";
        /** @description A chain, a prompt, a parser or a tool begins. */
        RunnableStart: {
            event: components["schemas"]["RunnableStartName"];
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RunnableStartData"];
        };
        /** @description What a runnable begins with. */
        RunnableStartData: {
            input?: components["schemas"]["RunnableValue"];
        };
        /**
         * @description What began.
         * @enum {string}
         */
        RunnableStartName: "on_chain_start" | "on_prompt_start" | "on_parser_start" | "on_tool_start";
        /** @description A chain, a parser or a tool gives a part of its output. */
        RunnableStream: {
            event: components["schemas"]["RunnableStreamName"];
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RunnableStreamData"];
        };
        /** @description A part of what a runnable gives. */
        RunnableStreamData: {
            chunk: components["schemas"]["RunnableValue"];
        };
        /**
         * @description What gave a part of its output.
         * @enum {string}
         */
        RunnableStreamName: "on_chain_stream" | "on_prompt_stream" | "on_parser_stream" | "on_tool_stream" | "on_retriever_stream";
        /** @description A tool has failed. */
        RunnableToolError: {
            /**
             * @description What happened.
             * @constant
             */
            event: "on_tool_error";
            /** @description The name of the runnable. */
            name: string;
            /**
             * Format: uuid
             * @description The id of this one call of the runnable, not of the run.
             */
            run_id: string;
            /** @description The calls that this one is part of, the outermost first. */
            parent_ids: string[];
            /** @description The tags of the call. */
            tags: string[];
            metadata: components["schemas"]["StepMetadata"];
            data: components["schemas"]["RunnableToolErrorData"];
        };
        /** @description Why a tool failed. */
        RunnableToolErrorData: {
            error: components["schemas"]["RunFailure"];
            input?: components["schemas"]["RunnableValue"];
            /** @description The id of the tool call. */
            tool_call_id?: string | null;
        };
        /** @description What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
        RunnableValue: unknown;
        /** @description Which runs to cancel, either by thread and ids or by status; both together are refused with 422. */
        RunsCancel: components["schemas"]["RunsCancelByIds"] | components["schemas"]["RunsCancelByStatus"];
        /** @description Runs of one thread to cancel, by id. */
        RunsCancelByIds: {
            /**
             * Format: uuid
             * @description The thread of the runs.
             */
            thread_id: string;
            /** @description The runs to cancel. */
            run_ids: string[];
        };
        /** @description Runs of all threads to cancel, by status. */
        RunsCancelByStatus: {
            /** @description The status of the runs to cancel. */
            status: components["schemas"]["BulkCancelStatus"];
        };
        /** @description The creation of a run as an authorisation handler sees it before anything is stored; it is not a request body, see RunCreate for that. */
        RunsCreate: {
            /**
             * Format: uuid
             * @description The assistant; a graph's name is resolved already.
             */
            assistant_id: string | null;
            /**
             * Format: uuid
             * @description The thread, null for a stateless run whose thread is deleted with it.
             */
            thread_id: string | null;
            /**
             * Format: uuid
             * @description The run's id, chosen by the server.
             */
            run_id: string | null;
            /** @description The status that the run starts with, always `pending`. */
            status: components["schemas"]["RunStatus"] | null;
            /** @description Metadata of the run, an empty object by default. */
            metadata: components["schemas"]["Metadata"];
            /** @description Whether a run in flight forbids this one, true for the multitask strategy `reject`. */
            prevent_insert_if_inflight: boolean;
            /** @description What happens to a run in flight on the thread, `enqueue` by default. */
            multitask_strategy: components["schemas"]["MultitaskStrategy"];
            /** @description What happens when the thread is missing; always `create` for a stateless wait or stream. */
            if_not_exists: components["schemas"]["IfNotExists"];
            /** @description Whole seconds to wait before the run starts, 0 by default; a fraction is passed on. */
            after_seconds: number;
            /** @description The arguments of the run. */
            kwargs: components["schemas"]["RunsCreateKwargs"];
            /** @description What to do when an existing run is updated; the server never sets it on a creation. */
            action?: components["schemas"]["CancelAction"] | null;
        };
        /** @description The arguments of a run as the server keeps them; an authorisation handler may change them. The Python server sets every key, the JavaScript server leaves out what was not given. */
        RunsCreateKwargs: {
            /** @description The graph's input. */
            input?: components["schemas"]["GraphInput"] | null;
            /** @description The command that the run starts with. */
            command?: components["schemas"]["Command"] | null;
            /** @description The configuration, with the keys that the server adds to `configurable`. */
            config: components["schemas"]["RunConfig"];
            /** @description The static context, by default a copy of `config.configurable`. */
            context: components["schemas"]["GraphContext"];
            /** @description What the run's stream carries, always a list. */
            stream_mode: components["schemas"]["StoredStreamMode"][];
            /** @description The nodes before which the run stops. */
            interrupt_before?: components["schemas"]["InterruptNodes"] | null;
            /** @description The nodes after which the run stops. */
            interrupt_after?: components["schemas"]["InterruptNodes"] | null;
            /** @description The URL that the server calls when the run has ended. */
            webhook?: string | null;
            /** @description Keys for which the result carries a URL that takes feedback. */
            feedback_keys?: string[] | null;
            /** @description Whether the thread is deleted with the run, true for `on_completion` delete. */
            temporary: boolean;
            /** @description Whether events of subgraphs are streamed, from `stream_subgraphs`. */
            subgraphs: boolean;
            /** @description Whether events are kept for a lost stream, from `stream_resumable`. */
            resumable: boolean;
            /** @description Whether steps are saved while the run goes on, true by default. */
            checkpoint_during?: boolean;
            /** @description When checkpoints are saved, `async` by default. */
            durability?: components["schemas"]["Durability"];
        } & {
            [key: string]: unknown;
        };
        /** @description An item that a search found. */
        SearchItem: {
            /** @description Where the item lies. */
            namespace: components["schemas"]["StoreNamespace"];
            /** @description The item's key, unique in its namespace. */
            key: string;
            /** @description What the item holds. */
            value: components["schemas"]["ItemValue"];
            /**
             * Format: date-time
             * @description When the item was first put.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the item was last put.
             */
            updated_at: string;
            /** @description How well it fits the query, null without a query or an index for meaning. */
            score: number | null;
        };
        /** @description What a server can do; newer servers have more flags. */
        ServerFlags: {
            /** @description Whether it has assistants. */
            assistants: boolean;
            /** @description Whether it has crons. */
            crons: boolean;
            /** @description Whether it traces to LangSmith. */
            langsmith: boolean;
            /** @description Whether a trace can go to several projects. */
            langsmith_tracing_replicas?: boolean;
            /** @description Whether a run names the project of its trace. */
            langsmith_tracing_session_on_runs?: boolean;
        } & {
            [key: string]: boolean;
        };
        /** @description Where a server runs; the ids are null outside LangSmith. */
        ServerHost: {
            /** @description The kind of place, such as `self-hosted` or `saas`. */
            kind: string;
            /** @description The project's id. */
            project_id: string | null;
            /** @description The id of the deployed revision. */
            host_revision_id: string | null;
            /** @description The id of the revision of the code. */
            revision_id: string | null;
            /** @description The tenant's id. */
            tenant_id: string | null;
        };
        /** @description What a server is. */
        ServerInfo: {
            /** @description The version of the server. */
            version: string;
            /** @description The version of LangGraph that runs the graphs. */
            langgraph_py_version: string;
            /** @description What the server can do. */
            flags: components["schemas"]["ServerFlags"];
            /** @description Where the server runs. */
            host: components["schemas"]["ServerHost"];
        };
        /**
         * @description How a service is; `skipped` was not checked.
         * @enum {string}
         */
        ServiceHealth: "healthy" | "unhealthy" | "skipped";
        /** @description What some operations say of a request that they refused, in place of `detail`. */
        SimpleErrorResponse: {
            /** @description The server's own words. */
            error: string;
        };
        /**
         * @description The direction of sorting.
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /** @description A part of a state; an object has to contain these keys, a list these elements. */
        StateFilter: {
            [key: string]: unknown;
        };
        /** @description Asks for the thread's state; the Python server answers `unknown_command`. */
        StateGetCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "state.get";
            params?: components["schemas"]["StateGetParams"];
        };
        /** @description What of the state is asked for. */
        StateGetParams: {
            namespace?: components["schemas"]["Namespace"];
            /** @description The keys of the state, all by default. */
            keys?: string[];
        };
        /** @description The thread's state. */
        StateGetResult: {
            values: components["schemas"]["GraphState"];
            checkpoint?: components["schemas"]["CheckpointReference"];
        };
        /** @description The thread's state after an update by hand. */
        StateUpdateData: {
            state: components["schemas"]["ThreadState"];
            /**
             * Format: uuid
             * @description The thread.
             */
            thread_id: string;
        };
        /** @description The thread's state was updated by hand. */
        StateUpdateEvent: {
            /**
             * @description The name.
             * @constant
             */
            event: "state_update";
            data: components["schemas"]["StateUpdateData"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
        StepMetadata: {
            /** @description The run. */
            run_id?: string;
            /** @description The attempt of the run, from 1. */
            run_attempt?: number;
            /** @description The thread. */
            thread_id?: string;
            /** @description The assistant. */
            assistant_id?: string;
            /** @description The graph. */
            graph_id?: string;
            /** @description Who made the assistant: `system`, or `user` for one that a user created. */
            created_by?: string;
            /** @description The user who made the run. */
            user_id?: string;
            /** @description The tags of the config. */
            tags?: string[];
            /** @description The version of LangGraph. */
            langgraph_version?: string;
            /** @description The version of the server. */
            langgraph_api_version?: string;
            /** @description The plan of the deployment. */
            langgraph_plan?: string;
            /** @description Where the deployment runs. */
            langgraph_host?: string;
            /** @description The URL of the server. */
            langgraph_api_url?: string | null;
            /** @description The user as the authentication names them. */
            langgraph_auth_user_id?: string;
            /** @description The id of the request that made the run. */
            langgraph_request_id?: string;
            /** @description The number of the step, from 1. */
            langgraph_step?: number;
            /** @description The node. */
            langgraph_node?: components["schemas"]["NodeName"];
            /** @description What made the node run. */
            langgraph_triggers?: string[];
            /** @description How the node's task came about. */
            langgraph_path?: components["schemas"]["TaskPath"];
            /** @description The node's place in the graph and its parents. */
            langgraph_checkpoint_ns?: string;
            /** @description The namespace of the checkpoint that the step read. */
            checkpoint_ns?: string;
            /** @description The library that ran. */
            ls_integration?: string;
            /** @description The model's provider. */
            ls_provider?: string;
            /** @description The kind of model: `chat` or `llm`. */
            ls_model_type?: string;
            /** @description The model. */
            ls_model_name?: string;
            /** @description The model's temperature. */
            ls_temperature?: number | null;
            /** @description The most tokens that the model may answer with. */
            ls_max_tokens?: number | null;
            /** @description The texts at which the model stops. */
            ls_stop?: string[] | null;
            lc_versions?: components["schemas"]["LibraryVersions"];
        } & {
            [key: string]: unknown;
        };
        /** @description The versions and size of each channel, by its name. */
        StorageByChannel: {
            [key: string]: components["schemas"]["StorageVersions"];
        };
        /** @description A number of rows and their size. */
        StorageCount: {
            /** @description The number of rows. */
            count: number;
            /** @description Their size, in bytes. */
            bytes: number;
        };
        /** @description The versions of one channel and their size. */
        StorageVersions: {
            /** @description The number of versions. */
            versions: number;
            /** @description Their size, in bytes. */
            bytes: number;
        };
        /** @description Where items lie, a list of labels such as `[users, u1]`; no label is empty or has a period in it. */
        StoreNamespace: string[];
        /** @description The namespaces of a store. */
        StoreNamespaceList: {
            /** @description The namespaces that hold items. */
            namespaces: components["schemas"]["StoreNamespace"][];
        };
        /** @description Which namespaces to list, and which page of them. */
        StoreNamespaceSearch: {
            /** @description What a namespace starts with; the label `*` fits any. */
            prefix?: components["schemas"]["StoreNamespace"];
            /** @description What a namespace ends with; the label `*` fits any. */
            suffix?: components["schemas"]["StoreNamespace"];
            /** @description How many labels to return; longer namespaces are cut and named once. */
            max_depth?: number;
            /**
             * @description The largest number of namespaces.
             * @default 100
             */
            limit?: number;
            /**
             * @description How many namespaces to skip.
             * @default 0
             */
            offset?: number;
        };
        /** @description The labels of a namespace joined by periods, as in `users.u1`; no label is empty. */
        StoreNamespaceText: string;
        /**
         * @description A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for.
         * @enum {string}
         */
        StoredStreamMode: "values" | "messages" | "messages-tuple" | "tasks" | "checkpoints" | "updates" | "events" | "debug" | "custom" | "tools" | "lifecycle";
        /**
         * @description What a stream carries; each mode has its own events.
         * @enum {string}
         */
        StreamMode: "values" | "messages" | "messages-tuple" | "tasks" | "checkpoints" | "updates" | "events" | "debug" | "custom";
        /** @description One stream mode or several. */
        StreamModeChoice: components["schemas"]["StreamMode"] | components["schemas"]["StreamModes"];
        /** @description Several stream modes. */
        StreamModes: components["schemas"]["StreamMode"][];
        /** @description Several stream modes, as a JSON array in one text such as `["values","updates"]`; an empty text means all. */
        StreamModesText: string;
        /** @description Namespaces of a run, each without the subgraphs below it. */
        StreamNamespaceList: string[];
        /** @description A checkpoint as it is written while the run goes on. */
        StreamedCheckpoint: {
            /** @description Where the checkpoint is. */
            config: components["schemas"]["StreamedCheckpointConfig"];
            /** @description Where the checkpoint before is, null for the first. */
            parent_config: components["schemas"]["StreamedCheckpointConfig"] | null;
            values: components["schemas"]["GraphState"];
            metadata: components["schemas"]["CheckpointMetadata"];
            /** @description The nodes that run next, none where the graph has ended. */
            next: components["schemas"]["NodeName"][];
            /** @description What runs next, one task for each node. */
            tasks: components["schemas"]["StreamedCheckpointTask"][];
        };
        /** @description Where a checkpoint is, as a configuration that a run could start from. */
        StreamedCheckpointConfig: {
            configurable: components["schemas"]["StreamedCheckpointPlace"];
        };
        /** @description The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are merged in, so further keys are theirs. */
        StreamedCheckpointPlace: {
            /** @description The thread. */
            thread_id: string;
            /** @description The subgraph that it belongs to; empty for the graph itself. */
            checkpoint_ns: string;
            /** @description The id of the checkpoint. */
            checkpoint_id?: string;
            checkpoint_map?: components["schemas"]["CheckpointMap"];
            /** @description The run. */
            run_id?: string;
            /** @description The assistant. */
            assistant_id?: string;
            /** @description The graph. */
            graph_id?: string;
            /** @description The user who made the run. */
            user_id?: string;
            /** @description The id of the request that made the run. */
            langgraph_request_id?: string;
            /** @description The user as the authentication names them. */
            langgraph_auth_user_id?: string;
            /** @description The user as the server's own authentication describes them, null without one. */
            langgraph_auth_user?: components["schemas"]["AuthUser"] | null;
            /** @description What the user may do. */
            langgraph_auth_permissions?: string[];
            /** @description When the request came in, in milliseconds since 1970. */
            __request_start_time_ms__?: number;
            /** @description The seconds that the run was put off. */
            __after_seconds__?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description One node's turn after a checkpoint. */
        StreamedCheckpointTask: {
            /** @description The task's id. */
            id: string;
            /** @description The node. */
            name: components["schemas"]["NodeName"];
            /** @description The interrupts that this task waits for. */
            interrupts?: components["schemas"]["Interrupts"];
            /** @description What the node returned, where it has. */
            result?: components["schemas"]["GraphUpdate"];
            /** @description What the node raised, where it has. */
            error?: components["schemas"]["RunFailure"];
            /** @description Where the state of the subgraph is that the task runs, null if it runs none. */
            state?: components["schemas"]["StreamedCheckpointConfig"] | null;
            /** @description The same in the debug mode, in place of `state`. */
            checkpoint?: components["schemas"]["Checkpoint"];
        };
        /** @description A message as a stream tells it: a chunk where the model streams, a complete message where it does not. */
        StreamedMessage: components["schemas"]["AIMessageChunk"] | components["schemas"]["HumanMessageChunk"] | components["schemas"]["SystemMessageChunk"] | components["schemas"]["ToolMessageChunk"] | components["schemas"]["FunctionMessageChunk"] | components["schemas"]["ChatMessageChunk"] | components["schemas"]["HumanMessage"] | components["schemas"]["AIMessage"] | components["schemas"]["SystemMessage"] | components["schemas"]["ToolMessage"] | components["schemas"]["FunctionMessage"] | components["schemas"]["ChatMessage"] | components["schemas"]["RemoveMessage"];
        /** @description One message, as it stands. */
        StreamedMessages: components["schemas"]["Message"][];
        /** @description The JSON Schemas of a subgraph, each null where its types allow none. */
        SubgraphSchema: {
            /** @description What the subgraph takes as input. */
            input_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the subgraph returns. */
            output_schema: components["schemas"]["JsonSchema"] | null;
            /** @description The state that the subgraph keeps. */
            state_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the subgraph takes as `config.configurable`. */
            config_schema: components["schemas"]["JsonSchema"] | null;
            /** @description What the subgraph takes as `context`, null for one that declares none. */
            context_schema: components["schemas"]["JsonSchema"] | null;
        };
        /** @description The subgraphs of a graph by namespace; the names of nested subgraphs are joined by `|`. */
        Subgraphs: {
            [key: string]: components["schemas"]["SubgraphSchema"];
        };
        /** @description Asks for events over a WebSocket, which is silent before; over HTTP it has no effect. */
        SubscribeCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "subscription.subscribe";
            params: components["schemas"]["ThreadEventsRequest"];
        };
        /** @description A subscription; it has an effect on a WebSocket only. */
        SubscriptionResult: {
            /** @description The id of the subscription. */
            subscription_id: string;
            /** @description The number of events that were sent before this answer. */
            replayed_events?: number;
        };
        /** @description What the model is told before the conversation. */
        SystemMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "system";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
        };
        /** @description A piece of a system message. */
        SystemMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "SystemMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
        };
        /** @description The start or the end of a node's turn; only the end has `result`. */
        TaskData: components["schemas"]["TaskStart"] | components["schemas"]["TaskResult"];
        /** @description The kind of the task, then what identifies it. */
        TaskPath: components["schemas"]["TaskPathPart"][];
        /** @description The place of a task among those that were pushed together. */
        TaskPathIndex: number;
        /** @description The path of the task that called this one, in the same form. */
        TaskPathParent: unknown[];
        /** @description A part of a task's path. */
        TaskPathPart: components["schemas"]["Text"] | components["schemas"]["TaskPathIndex"] | components["schemas"]["Flag"] | components["schemas"]["TaskPathParent"];
        /** @description A node's turn has ended. */
        TaskResult: {
            /** @description The task's id. */
            id: string;
            /** @description The node. */
            name: components["schemas"]["NodeName"];
            /** @description What the node returned, `{}` where it returned nothing. */
            result: components["schemas"]["GraphUpdate"];
            /** @description What the node raised, null if nothing. */
            error: components["schemas"]["RunFailure"] | null;
            /** @description The interrupts at which the node stopped. */
            interrupts: components["schemas"]["Interrupts"];
        };
        /** @description A node's turn begins. */
        TaskStart: {
            /** @description The task's id, which its result repeats. */
            id: string;
            /** @description The node. */
            name: components["schemas"]["NodeName"];
            /** @description What the node is given, the state or what a `Send` carries. */
            input: components["schemas"]["GraphState"];
            /** @description What made the node run. */
            triggers: string[];
            metadata?: components["schemas"]["StepMetadata"];
        };
        /** @description A task began or ended. */
        TasksEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["TaskData"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A text. */
        Text: string;
        /** @description A text; providers add fields such as citations. */
        TextBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "text";
            /** @description The text. */
            text: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Text to append. */
        TextDelta: {
            /**
             * @description Tells the kind of change.
             * @constant
             */
            type: "text-delta";
            /** @description The text. */
            text: string;
        };
        /** @description What the model thought before it answered, in the form of Anthropic. */
        ThinkingBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "thinking";
            /** @description The thoughts as text. */
            thinking: string;
            /** @description What the provider wants to get back with them. */
            signature?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the runs of one conversation share. */
        Thread: {
            /**
             * Format: uuid
             * @description The thread's id.
             */
            thread_id: string;
            /**
             * Format: date-time
             * @description When the thread was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the thread last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            state_updated_at?: string;
            /** @description Metadata of the thread; the first run adds `graph_id` and `assistant_id`. */
            metadata: components["schemas"]["ThreadMetadata"];
            /** @description The configuration of its last run, empty before. */
            config: components["schemas"]["Config"];
            /** @description How the thread stands. */
            status: components["schemas"]["ThreadStatus"];
            /** @description The newest state, null before the first run; a copy's response leaves it out. */
            values?: components["schemas"]["GraphState"] | null;
            /** @description The pending interrupts, absent before the first run. */
            interrupts?: components["schemas"]["ThreadInterrupts"];
            /** @description Why its last run failed or was cancelled, null if it did not, absent before the first run. */
            error?: components["schemas"]["RunFailure"] | null;
            /** @description When the thread expires, present if `include` asks for it. */
            ttl?: components["schemas"]["ThreadTtlInfo"];
        };
        /** @description What a thread is to do, told apart by `method`. */
        ThreadCommand: components["schemas"]["RunStartCommand"] | components["schemas"]["InputRespondCommand"] | components["schemas"]["AgentTreeCommand"] | components["schemas"]["StateGetCommand"] | components["schemas"]["SubscribeCommand"] | components["schemas"]["UnsubscribeCommand"] | components["schemas"]["ReconnectCommand"] | components["schemas"]["OtherCommand"];
        /** @description The command was refused, although it was well-formed; the status of the response is 200. */
        ThreadCommandError: {
            /**
             * @description Tells it from a success.
             * @constant
             */
            type: "error";
            /** @description The number of the command. */
            id: number;
            error: components["schemas"]["ThreadCommandErrorCode"];
            /** @description What is wrong. */
            message: string;
            /** @description Where it went wrong in the server. */
            stacktrace?: string;
            /** @description Of `resume_gap`: the `seq` after which the client wanted to go on. */
            since?: number;
            /** @description Of `resume_gap`: the oldest `seq` that the server still has. */
            min_available_seq?: number;
            meta?: components["schemas"]["ThreadCommandMeta"];
        };
        /**
         * @description Why a command was refused.
         * @enum {string}
         */
        ThreadCommandErrorCode: "invalid_argument" | "unknown_command" | "unknown_error" | "no_such_run" | "no_such_subscription" | "no_such_namespace" | "no_such_interrupt" | "no_such_checkpoint" | "permission_denied" | "not_supported" | "resume_gap" | "unsupported";
        /** @description What is wrong with a command that lacks its number or its method. */
        ThreadCommandMalformed: {
            /**
             * @description Tells it from a success.
             * @constant
             */
            type: "error";
            /** @description What was sent as the number, any JSON value; null where there was none. */
            id: unknown;
            error: components["schemas"]["ThreadCommandErrorCode"];
            /** @description What is wrong. */
            message: string;
        };
        /** @description Where the thread stood when the command was answered. */
        ThreadCommandMeta: {
            /** @description The `seq` of the last event that this connection got by then; always 0 over HTTP on the Python server. */
            applied_through_seq?: number;
            /** @description The thread, only on the JavaScript server. */
            thread_id?: string;
        };
        /** @description What is wrong with a command that is malformed, `detail` where it is not even JSON. */
        ThreadCommandRefusal: components["schemas"]["ThreadCommandMalformed"] | components["schemas"]["ErrorResponse"];
        /** @description The answer to a command, told apart by `type`. */
        ThreadCommandResponse: components["schemas"]["ThreadCommandSuccess"] | components["schemas"]["ThreadCommandError"];
        /** @description What a command gives. */
        ThreadCommandResult: components["schemas"]["RunStartResult"] | components["schemas"]["AgentTreeResult"] | components["schemas"]["StateGetResult"] | components["schemas"]["SubscriptionResult"] | components["schemas"]["InputRespondResult"];
        /** @description The command was carried out. */
        ThreadCommandSuccess: {
            /**
             * @description Tells it from an error.
             * @constant
             */
            type: "success";
            /** @description The number of the command. */
            id: number;
            result: components["schemas"]["ThreadCommandResult"];
            meta?: components["schemas"]["ThreadCommandMeta"];
        };
        /** @description Which threads are counted, all by default. */
        ThreadCountQuery: {
            /** @description What the metadata has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /** @description What the state has to contain. */
            values?: components["schemas"]["StateFilter"];
            /** @description The status that they have to have. */
            status?: components["schemas"]["ThreadStatus"];
        };
        /** @description What a thread is created with; everything is optional. */
        ThreadCreate: {
            /**
             * Format: uuid
             * @description The thread's id; without it the server chooses one.
             */
            thread_id?: string;
            /** @description Metadata of the thread; the server drops keys that are its own. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description What happens when the id is taken.
             * @default raise
             */
            if_exists?: components["schemas"]["IfExists"];
            /** @description How long the thread lives, for ever by default. */
            ttl?: components["schemas"]["ThreadTtl"];
            /** @description Steps that fill the new thread with state, as when a conversation is moved; they need `graph_id` in the metadata. When a step fails, the thread exists all the same. */
            supersteps?: components["schemas"]["ThreadSuperstep"][];
        };
        /** @description One event of a thread's stream, told apart by `event`; `metadata` both opens and closes a run, told apart by its data. */
        ThreadEvent: components["schemas"]["MetadataEvent"] | components["schemas"]["RunDoneEvent"] | components["schemas"]["StateUpdateEvent"] | components["schemas"]["ValuesEvent"] | components["schemas"]["UpdatesEvent"] | components["schemas"]["MessagesEvent"] | components["schemas"]["MessagesMetadataEvent"] | components["schemas"]["MessagesPartialEvent"] | components["schemas"]["MessagesCompleteEvent"] | components["schemas"]["CustomEvent"] | components["schemas"]["TasksEvent"] | components["schemas"]["CheckpointsEvent"] | components["schemas"]["DebugEvent"] | components["schemas"]["EventsEvent"] | components["schemas"]["ErrorEvent"] | components["schemas"]["FeedbackEvent"] | components["schemas"]["EndEvent"];
        /** @description Which events of a thread to send, for as long as the connection is open. */
        ThreadEventsRequest: {
            /** @description The kinds of events to send. */
            channels: components["schemas"]["ProtocolChannel"][];
            /** @description The subgraphs to send events of, each with all below it; all by default. */
            namespaces?: components["schemas"]["Namespace"][];
            /** @description How far below each of `namespaces` to go, without limit by default; ignored without them. */
            depth?: number;
            /** @description The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one. */
            since?: number;
        };
        /** @description Paths into a thread by the alias that each value gets in `extracted`; a path starts with values, metadata, config or interrupts. */
        ThreadExtract: {
            [key: string]: string;
        };
        /** @description Values picked out of a thread, by the alias that the request gave each; null where there is none. */
        ThreadExtracted: {
            [key: string]: unknown;
        };
        /** @description States of a thread, newest first. */
        ThreadHistory: components["schemas"]["ThreadState"][];
        /** @description Which states of a thread are read. */
        ThreadHistoryQuery: {
            /**
             * @description The largest number of states.
             * @default 1
             */
            limit?: number;
            /** @description Only states older than this, none excluded by default. */
            before?: components["schemas"]["HistoryBefore"];
            /** @description What the metadata of a checkpoint has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The subgraph whose states are read, by `checkpoint_ns`. */
            checkpoint?: components["schemas"]["CheckpointConfig"];
            /** @description The fields to show; servers up to 0.16 ignore it. */
            select?: string[];
        };
        /** @description The pending interrupts of a thread, by the id of the task that waits. */
        ThreadInterrupts: {
            [key: string]: components["schemas"]["Interrupts"];
        };
        /** @description Threads, those that changed last first unless the request sorts them. */
        ThreadList: components["schemas"]["ThreadPartial"][];
        /** @description Metadata of a thread; its first run adds what ran. */
        ThreadMetadata: {
            /** @description The graph of the thread, needed to change its state. */
            graph_id?: string;
            /** @description The assistant of its first run. */
            assistant_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A thread of a search, with the selected fields only. */
        ThreadPartial: {
            /**
             * Format: uuid
             * @description The thread's id.
             */
            thread_id?: string;
            /**
             * Format: date-time
             * @description When the thread was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the thread last changed.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            state_updated_at?: string;
            /** @description Metadata of the thread; the first run adds `graph_id` and `assistant_id`. */
            metadata?: components["schemas"]["ThreadMetadata"];
            /** @description The configuration of its last run, empty before. */
            config?: components["schemas"]["Config"];
            /** @description How the thread stands. */
            status?: components["schemas"]["ThreadStatus"];
            /** @description The newest state, null before the first run. */
            values?: components["schemas"]["GraphState"] | null;
            /** @description The pending interrupts, absent before the first run. */
            interrupts?: components["schemas"]["ThreadInterrupts"];
            /** @description Why its last run failed or was cancelled, null if it did not, absent before the first run. */
            error?: components["schemas"]["RunFailure"] | null;
            /** @description When the thread expires. */
            ttl?: components["schemas"]["ThreadTtlInfo"];
            /** @description The values that `extract` asked for, by alias. */
            extracted?: components["schemas"]["ThreadExtracted"];
        };
        /** @description Which threads are pruned and how. */
        ThreadPrune: {
            /** @description The threads to prune; those that are missing are skipped. */
            thread_ids: string[];
            /**
             * @description What pruning does; a server that keeps threads in memory knows only that.
             * @default delete
             */
            strategy?: components["schemas"]["ThreadPruneStrategy"];
        };
        /** @description What pruning did. */
        ThreadPruneResult: {
            /** @description The number of threads that were pruned. */
            pruned_count: number;
        };
        /**
         * @description What is deleted of a thread, all of it or all its checkpoints but the newest.
         * @enum {string}
         */
        ThreadPruneStrategy: "delete" | "keep_latest";
        /** @description Which threads are found and what of each is shown. */
        ThreadSearch: {
            /** @description The threads that may be found, all by default. */
            ids?: string[];
            /** @description What the metadata has to contain. */
            metadata?: components["schemas"]["Metadata"];
            /** @description What the state has to contain. */
            values?: components["schemas"]["StateFilter"];
            /** @description The status that they have to have. */
            status?: components["schemas"]["ThreadStatus"];
            /**
             * @description The largest number of rows.
             * @default 10
             */
            limit?: number;
            /**
             * @description The number of rows to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description The field to sort by.
             * @default updated_at
             */
            sort_by?: components["schemas"]["ThreadSortBy"];
            /**
             * @description The direction.
             * @default desc
             */
            sort_order?: components["schemas"]["SortOrder"];
            /** @description The fields to show, all by default. */
            select?: components["schemas"]["ThreadSelectField"][];
            /** @description Values to pick out of each thread, at most ten. */
            extract?: components["schemas"]["ThreadExtract"];
        };
        /**
         * @description A field of a thread that `select` can name.
         * @enum {string}
         */
        ThreadSelectField: "thread_id" | "created_at" | "updated_at" | "state_updated_at" | "metadata" | "config" | "status" | "values" | "interrupts";
        /**
         * @description The field by which threads are sorted.
         * @enum {string}
         */
        ThreadSortBy: "thread_id" | "status" | "created_at" | "updated_at" | "state_updated_at";
        /** @description The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null. */
        ThreadState: {
            /** @description The state. */
            values: components["schemas"]["GraphState"];
            /** @description The nodes that run next, none where the graph has ended. */
            next: components["schemas"]["NodeName"][];
            /** @description What runs next, one task for each node. */
            tasks: components["schemas"]["ThreadTask"][];
            /** @description The checkpoint that holds this state; one that does not exist is repeated as the request named it. */
            checkpoint: components["schemas"]["Checkpoint"] | null;
            /** @description What is known about the checkpoint. */
            metadata: components["schemas"]["CheckpointMetadata"] | null;
            /**
             * Format: date-time
             * @description When the checkpoint was written.
             */
            created_at: string | null;
            /** @description The checkpoint before, null for the first. */
            parent_checkpoint: components["schemas"]["Checkpoint"] | null;
            /** @description The pending interrupts of all tasks. */
            interrupts?: components["schemas"]["Interrupts"];
            /**
             * @deprecated
             * @description The same as `checkpoint.checkpoint_id`; use that.
             */
            checkpoint_id?: string | null;
            /**
             * Format: uuid
             * @deprecated
             * @description The same as `parent_checkpoint.checkpoint_id`; use that.
             */
            parent_checkpoint_id?: string | null;
        };
        /** @description Which state of a thread is read. */
        ThreadStateQuery: {
            /** @description The checkpoint to read. */
            checkpoint: components["schemas"]["CheckpointConfig"];
            /**
             * @description Whether tasks show the states of their subgraphs.
             * @default false
             */
            subgraphs?: boolean;
        };
        /** @description An update of a thread's state from outside, as if a node had made it. */
        ThreadStateUpdate: {
            /** @description The update, an object or a list; null with an `as_node` only moves the thread on. */
            values?: components["schemas"]["GraphUpdate"] | null;
            /** @description The checkpoint to start from, the newest by default. */
            checkpoint?: components["schemas"]["CheckpointConfig"];
            /**
             * Format: uuid
             * @description The id of that checkpoint; `checkpoint` can say more.
             */
            checkpoint_id?: string;
            /** @description The node in whose name the update is made, which decides what runs next; by default the last to run. */
            as_node?: components["schemas"]["NodeName"];
        };
        /** @description Where an update of a thread's state was saved. */
        ThreadStateUpdateResult: {
            /** @description The new checkpoint. */
            checkpoint: components["schemas"]["Checkpoint"];
            /**
             * @deprecated
             * @description The same as `checkpoint`; use that.
             */
            configurable?: components["schemas"]["Checkpoint"];
            /**
             * Format: uuid
             * @deprecated
             * @description The same as `checkpoint.checkpoint_id`; use that.
             */
            checkpoint_id?: string;
        };
        /**
         * @description The status of a thread; `busy` while a run is pending or running, `interrupted` while nodes wait to go on.
         * @enum {string}
         */
        ThreadStatus: "idle" | "busy" | "interrupted" | "error";
        /** @description How much a thread occupies in the checkpointer. */
        ThreadStorage: {
            /**
             * Format: uuid
             * @description The thread's id.
             */
            thread_id: string;
            /** @description The sum of the three parts, in bytes. */
            total_bytes: number;
            /** @description The checkpoints, with their metadata. */
            checkpoints: components["schemas"]["StorageCount"];
            /** @description The values of the state's channels, one for each version. */
            channel_values: components["schemas"]["ChannelStorage"];
            /** @description What tasks wrote that no checkpoint holds yet. */
            pending_writes: components["schemas"]["StorageCount"];
        };
        /**
         * @description What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates of its state by hand.
         * @enum {string}
         */
        ThreadStreamMode: "run_modes" | "lifecycle" | "state_update";
        /** @description Updates that happen together. */
        ThreadSuperstep: {
            /** @description The updates of the step. */
            updates: components["schemas"]["ThreadSuperstepUpdate"][];
        };
        /** @description An update of the state in the name of a node. */
        ThreadSuperstepUpdate: {
            /** @description What the node is taken to have returned. */
            values?: components["schemas"]["GraphUpdate"] | null;
            /** @description A command that the node is taken to have returned. */
            command?: components["schemas"]["Command"] | null;
            /** @description The node that is taken to have run, `__input__` for an input. */
            as_node: components["schemas"]["NodeName"];
        };
        /** @description One node's turn in a step. */
        ThreadTask: {
            /**
             * Format: uuid
             * @description The task's id.
             */
            id: string;
            /** @description The node. */
            name: components["schemas"]["NodeName"];
            /** @description How the task came about, a pull by the graph or a push by `Send`. */
            path: components["schemas"]["TaskPath"];
            /** @description What the node raised, as text. */
            error: string | null;
            /** @description The interrupts that this task waits for. */
            interrupts: components["schemas"]["Interrupts"];
            /** @description The newest checkpoint of the subgraph that the task runs, null if it runs none. */
            checkpoint: components["schemas"]["Checkpoint"] | null;
            /** @description The state of that subgraph, null unless the request asks for subgraphs. */
            state: components["schemas"]["ThreadState"] | null;
            /** @description What the node returned, null while it has not. */
            result: components["schemas"]["GraphUpdate"] | null;
        };
        /** @description A thread's time to live. */
        ThreadTtl: {
            /**
             * @description What happens at its end.
             * @default delete
             */
            strategy?: components["schemas"]["ThreadPruneStrategy"];
            /** @description The time from now, in minutes. */
            ttl?: number;
        };
        /** @description When a thread expires. */
        ThreadTtlInfo: {
            /** @description What happens then. */
            strategy?: components["schemas"]["ThreadPruneStrategy"];
            /** @description Its time to live, in minutes. */
            ttl_minutes?: number;
            /**
             * Format: date-time
             * @description The time at which it expires.
             */
            expires_at?: string;
        };
        /** @description What is changed on a thread. */
        ThreadUpdate: {
            /** @description Keys to add or replace; the others stay. */
            metadata?: components["schemas"]["Metadata"];
            /** @description How long the thread lives from now on. */
            ttl?: components["schemas"]["ThreadTtl"];
        };
        /** @description The arguments of a tool call, free because each tool defines its own. */
        ToolArguments: {
            [key: string]: unknown;
        };
        /** @description A tool that the model wants called. */
        ToolCall: {
            /** @description The name of the tool. */
            name: string;
            args: components["schemas"]["ToolArguments"];
            /** @description The id by which the tool message answers. */
            id?: string | null;
            /**
             * @description Tells the kind of call.
             * @constant
             */
            type?: "tool_call";
        };
        /** @description A tool that the model wants called. */
        ToolCallBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "tool_call";
            /** @description The name of the tool. */
            name: string;
            args: components["schemas"]["ToolArguments"];
            /** @description The id of the call. */
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A piece of a tool call; the pieces with one index make the call. */
        ToolCallChunk: {
            /** @description The name of the tool, on the first piece. */
            name: string | null;
            /** @description A piece of the arguments, as text. */
            args: string | null;
            /** @description The id of the call, on the first piece. */
            id?: string | null;
            /** @description The position of the call among those of the message. */
            index?: number | null;
            /**
             * @description Tells the kind of call.
             * @constant
             */
            type?: "tool_call_chunk";
        };
        /** @description A piece of a tool call. */
        ToolCallChunkBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "tool_call_chunk";
            /** @description The name of the tool, on the first piece. */
            name?: string | null;
            /** @description A piece of the arguments, as text. */
            args?: string | null;
            /** @description The id of the call. */
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Arguments of a tool call to append. */
        ToolCallDelta: {
            /**
             * @description Tells the kind of change.
             * @constant
             */
            type: "tool-call-delta";
            /** @description A piece of the arguments, as text. */
            args: string;
        };
        /** @description A tool has failed. */
        ToolErrored: {
            /**
             * @description Tells what happened.
             * @constant
             */
            event: "tool-error";
            /** @description The id of the tool call. */
            tool_call_id: string;
            /** @description Why it failed. */
            message: string;
            /** @description The name of the error. */
            code?: string;
        };
        /** @description A tool has ended. */
        ToolFinished: {
            /**
             * @description Tells what happened.
             * @constant
             */
            event: "tool-finished";
            /** @description The id of the tool call. */
            tool_call_id: string;
            output: components["schemas"]["RunnableValue"];
        };
        /** @description What a tool answered. */
        ToolMessage: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "tool";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The id of the tool call that this answers. */
            tool_call_id: string;
            /** @description What the tool kept beside the text that the model reads; any JSON. */
            artifact?: unknown;
            status?: components["schemas"]["ToolMessageStatus"];
        };
        /** @description A piece of a tool message. */
        ToolMessageChunk: {
            /**
             * @description Tells the kind of message.
             * @constant
             */
            type: "ToolMessageChunk";
            content: components["schemas"]["MessageContent"];
            additional_kwargs: components["schemas"]["AdditionalKwargs"];
            response_metadata: components["schemas"]["ResponseMetadata"];
            /** @description The name of the speaker where there are several. */
            name?: string | null;
            /** @description The id of the message, by which a later one replaces it. */
            id?: string | null;
            /** @description The id of the tool call that this answers. */
            tool_call_id: string;
            /** @description What the tool kept beside the text that the model reads; any JSON. */
            artifact?: unknown;
            status?: components["schemas"]["ToolMessageStatus"];
        };
        /**
         * @description Whether the tool did its work.
         * @enum {string}
         */
        ToolMessageStatus: "success" | "error";
        /** @description A tool gives a part of its output. */
        ToolOutputDelta: {
            /**
             * @description Tells what happened.
             * @constant
             */
            event: "tool-output-delta";
            /** @description The id of the tool call. */
            tool_call_id: string;
            /** @description The part. */
            delta: string;
        };
        /** @description What a tool answered, in the form of Anthropic. */
        ToolResultBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "tool_result";
            /** @description The id of the call that this answers. */
            tool_use_id: string;
            /** @description What the tool answered; any JSON. */
            content?: unknown;
            /** @description Whether the tool failed. */
            is_error?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A tool begins. */
        ToolStarted: {
            /**
             * @description Tells what happened.
             * @constant
             */
            event: "tool-started";
            /** @description The id of the tool call. */
            tool_call_id: string;
            /** @description The name of the tool. */
            tool_name: string;
            input?: components["schemas"]["RunnableValue"];
        };
        /** @description A tool that the model wants called, in the form of Anthropic. */
        ToolUseBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "tool_use";
            /** @description The id of the call. */
            id?: string;
            /** @description The name of the tool. */
            name?: string;
            /** @description The arguments, an object or, in a chunk, a piece of its text. */
            input?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description What a tool does, told apart by `event`. */
        ToolsData: components["schemas"]["ToolStarted"] | components["schemas"]["ToolOutputDelta"] | components["schemas"]["ToolFinished"] | components["schemas"]["ToolErrored"];
        /** @description Ends a subscription of this WebSocket. */
        UnsubscribeCommand: {
            /** @description A number that the answer repeats. */
            id: number;
            /**
             * @description Tells the command.
             * @constant
             */
            method: "subscription.unsubscribe";
            params: components["schemas"]["UnsubscribeParams"];
        };
        /** @description Which subscription ends. */
        UnsubscribeParams: {
            /** @description The id of the subscription. */
            subscription_id: string;
        };
        /** @description The update of a node by its name, or the pending interrupts under `__interrupt__`. */
        Updates: {
            /** @description The interrupts, none at `interrupt_before` or `interrupt_after`. */
            __interrupt__?: components["schemas"]["Interrupts"];
        } & {
            [key: string]: components["schemas"]["GraphUpdate"];
        };
        /** @description What a node changed, or the interrupts at which the run stopped. */
        UpdatesEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["Updates"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description The tokens that a model's answer took. */
        UsageMetadata: {
            /** @description The tokens of the prompt. */
            input_tokens: number;
            /** @description The tokens of the answer. */
            output_tokens: number;
            /** @description The tokens of both. */
            total_tokens: number;
            input_token_details?: components["schemas"]["InputTokenDetails"];
            output_token_details?: components["schemas"]["OutputTokenDetails"];
        };
        /** @description The state after the input and after every step; of an interrupted run with `__interrupt__` in it. */
        ValuesEvent: {
            /** @description The name, then the namespace of the subgraph that sent it. */
            event: string;
            data: components["schemas"]["GraphState"];
            /** @description The id to resume after, where the stream can be resumed. */
            id?: string;
        };
        /** @description A video, by one of URL, bytes or file id. */
        VideoBlock: {
            /**
             * @description Tells the kind of block.
             * @constant
             */
            type: "video";
            /** @description Where it is. */
            url?: string;
            /** @description The bytes, as base64. */
            base64?: string;
            /** @description The id under which the provider keeps it. */
            file_id?: string;
            /** @description The media type. */
            mime_type?: string;
            /** @description The id of the block. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the server posts to a run's webhook when the run has ended. */
        WebhookPayload: {
            /**
             * Format: uuid
             * @description The run's id.
             */
            run_id: string;
            /**
             * Format: uuid
             * @description The thread that it ran on.
             */
            thread_id: string;
            /**
             * Format: uuid
             * @description The assistant that ran.
             */
            assistant_id: string;
            /**
             * Format: date-time
             * @description When the run was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the run last changed before it started.
             */
            updated_at: string;
            /** @description How the run ended. */
            status: components["schemas"]["WebhookStatus"];
            /** @description The metadata of the run. */
            metadata: components["schemas"]["RunMetadata"];
            /** @description The arguments of the run. */
            kwargs: components["schemas"]["RunsCreateKwargs"];
            /** @description What it did to a run in flight on the thread. */
            multitask_strategy: components["schemas"]["MultitaskStrategy"];
            /** @description The LangSmith project that has the trace, null if the run is not traced. */
            langsmith_session_name?: string | null;
            /**
             * Format: date-time
             * @description When the run started.
             */
            run_started_at: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            run_ended_at: string;
            /**
             * Format: date-time
             * @description When this call was made.
             */
            webhook_sent_at: string;
            /** @description The final state of the thread, null for a stateless run. */
            values?: components["schemas"]["GraphState"] | null;
            /** @description Why the run failed, absent unless it did. */
            error?: components["schemas"]["RunFailure"];
        };
        /**
         * @description How a run ended; a run that was rolled back or is tried again has no such status of its own.
         * @enum {string}
         */
        WebhookStatus: "error" | "success" | "timeout" | "interrupted" | "rollback" | "retry";
        /**
         * Format: uri-reference
         * @description A URL that the server calls; it has to be allowed by the server's webhook policy, else the answer is 422.
         */
        WebhookUrl: string;
        /** @description Workers, each of which runs one run at a time. */
        WorkerMetrics: {
            /** @description How many there are. */
            max: number;
            /** @description How many are busy. */
            active: number;
            /** @description How many are idle. */
            available: number;
        };
        /** @description Whether, or to what depth, subgraphs are drawn. */
        Xray: components["schemas"]["Flag"] | components["schemas"]["XrayDepth"];
        /** @description The depth to which subgraphs are drawn. */
        XrayDepth: number;
    };
    responses: {
        /** @description There is no such assistant, or none was named. */
        AgentCardRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentCardError"];
            };
        };
        /** @description The request is well-formed and yet cannot be carried out. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The thing exists already or is in use. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is known and may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server failed; the cause is in its log. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The request does not fit the contract, most often because an id is no UUID. */
        InvalidThreadId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path has a slash too many; the same request belongs to `/mcp`. */
        McpMoved: {
            headers: {
                Location: components["headers"]["McpLocation"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The message is no JSON-RPC message or no UTF-8, or the `Accept` header allows no JSON. */
        McpRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EitherErrorResponse"];
            };
        };
        /** @description The request does not fit. What is wrong with a namespace is said as plain text without a content type. */
        NamespaceRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "*/*": components["schemas"]["ErrorText"];
            };
        };
        /** @description There is no such thing, or the key may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server cannot do this in the way that it is set up. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the server accepts. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such run on the thread, or the key may not see it. */
        RunNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server is overloaded or not ready. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such thread, or the key may not see it. */
        ThreadNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing or refused. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request does not fit the contract. */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore it. */
        AfterCheckpoint: string;
        /** @description The id of the assistant. */
        AssistantId: string;
        /** @description The id of the assistant, or the name of a graph for the assistant that the server made for it. */
        AssistantIdOrGraph: components["schemas"]["AssistantReference"];
        /** @description What becomes of the cancelled run; an unknown word counts as `interrupt`. */
        CancelActionQuery: components["schemas"]["CancelAction"];
        /** @description Whether the run is cancelled when the client closes this connection. */
        CancelOnDisconnect: components["schemas"]["QueryFlag"];
        /** @description The id of the checkpoint. */
        CheckpointId: string;
        /** @description The id of the cron. */
        CronId: string;
        /** @description Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a parameter that is repeated only the last counts. */
        JoinStreamMode: components["schemas"]["JoinStreamModes"];
        /** @description The id of the last event that arrived; the server goes on after it. `-1` replays a resumable run from its beginning; without the header only what happens from now on is sent. */
        LastEventId: string;
        /** @description With `return=minimal` the answer is 204 without a body; the server ignores any other preference. */
        Prefer: string;
        /** @description Whether subgraphs of subgraphs are returned too, false by default. */
        Recurse: boolean;
        /** @description The id of the run. */
        RunId: string;
        /** @description The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it. */
        StateSelect: string[];
        /** @description The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
        StreamNamespaces: components["schemas"]["StreamNamespaceList"];
        /** @description Whether tasks show the states of their subgraphs. */
        SubgraphsQuery: boolean;
        /** @description The id of the thread. */
        ThreadId: string;
        /** @description The id of the last event that arrived; the server goes on after it. `-` replays the thread from its beginning; without the header only what happens from now on is sent. */
        ThreadLastEventId: string;
        /**
         * @deprecated
         * @description Sent by some clients and read by no server; use `stream_modes`.
         */
        ThreadStreamModeAlias: components["schemas"]["ThreadStreamMode"][];
        /** @description What of the thread to send, `run_modes` by default. */
        ThreadStreamModes: components["schemas"]["ThreadStreamMode"][];
    };
    requestBodies: never;
    headers: {
        /** @description The path of the run that the request made or read; a client learns the run's id from it before the body arrives. */
        ContentLocation: string;
        /** @description Where to wait for the same run again when this response was lost. The JavaScript server does not send it. */
        JoinLocation: string;
        /** @description The path without the slash, where to send the same request. */
        McpLocation: string;
        /** @description The offset of the next page, absent on the last page. */
        PaginationNext: number;
        /** @description The number of rows up to the end of this page, plus one if more follow; it is not the number of all rows. */
        PaginationTotal: number;
        /** @description How long to wait before the next try, in seconds. */
        RetryAfter: number;
        /** @description Where to join the stream of the same run again. The JavaScript server does not send it. */
        StreamLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description The run, still pending. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRunBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunBatchCreate"];
            };
        };
        responses: {
            /** @description The runs, still pending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelRuns: {
        parameters: {
            query?: {
                /** @description What becomes of the cancelled run; an unknown word counts as `interrupt`. */
                action?: components["parameters"]["CancelActionQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsCancel"];
            };
        };
        responses: {
            /** @description The runs are cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No run was there to cancel. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    streamRun: {
        parameters: {
            query?: {
                /** @description The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
                namespace?: components["parameters"]["StreamNamespaces"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description The events of the run, one `RunEvent` after the other; a run that fails ends with `error`. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["StreamLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RunEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    waitRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description How the run ended. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["JoinLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinRunStream: {
        parameters: {
            query?: {
                /** @description Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a parameter that is repeated only the last counts. */
                stream_mode?: components["parameters"]["JoinStreamMode"];
                /** @description Whether the run is cancelled when the client closes this connection. */
                cancel_on_disconnect?: components["parameters"]["CancelOnDisconnect"];
                /** @description The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore it. */
                checkpoint_id?: components["parameters"]["AfterCheckpoint"];
                /** @description The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
                namespace?: components["parameters"]["StreamNamespaces"];
            };
            header?: {
                /** @description The id of the last event that arrived; the server goes on after it. `-1` replays a resumable run from its beginning; without the header only what happens from now on is sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of the run, one `RunEvent` after the other. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["StreamLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RunEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
        };
    };
    listThreadRuns: {
        parameters: {
            query?: {
                /** @description The largest number of runs; there is no upper bound, and a negative number finds none. */
                limit?: number;
                /** @description The number of runs to skip. */
                offset?: number;
                /** @description The status that the runs have to have, any by default; an unknown word finds none. */
                status?: components["schemas"]["RunStatus"];
                /** @description The fields to show, all by default; repeat the parameter for several. */
                select?: components["schemas"]["RunSelectField"][];
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs; the number of all runs is not told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    createThreadRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description The run, still pending. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    streamThreadRun: {
        parameters: {
            query?: {
                /** @description The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
                namespace?: components["parameters"]["StreamNamespaces"];
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description The events of the run, one `RunEvent` after the other; a run that fails ends with `error`. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["StreamLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RunEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    waitThreadRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description How the run ended. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["JoinLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getThreadRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RunNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    deleteThreadRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RunNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    joinThreadRun: {
        parameters: {
            query?: {
                /** @description Whether the run is cancelled when the client closes this connection. */
                cancel_on_disconnect?: components["parameters"]["CancelOnDisconnect"];
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the run ended. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["JoinLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RunNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    joinThreadRunStream: {
        parameters: {
            query?: {
                /** @description Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a parameter that is repeated only the last counts. */
                stream_mode?: components["parameters"]["JoinStreamMode"];
                /** @description Whether the run is cancelled when the client closes this connection. */
                cancel_on_disconnect?: components["parameters"]["CancelOnDisconnect"];
                /** @description The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore it. */
                checkpoint_id?: components["parameters"]["AfterCheckpoint"];
                /** @description The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
                namespace?: components["parameters"]["StreamNamespaces"];
            };
            header?: {
                /** @description The id of the last event that arrived; the server goes on after it. `-1` replays a resumable run from its beginning; without the header only what happens from now on is sent. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of the run, one `RunEvent` after the other. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["StreamLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RunEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
        };
    };
    cancelThreadRun: {
        parameters: {
            query?: {
                /** @description Whether to answer only when the run has stopped. The JavaScript server waits for any value. */
                wait?: components["schemas"]["QueryFlag"];
                /** @description What becomes of the cancelled run; an unknown word counts as `interrupt`. */
                action?: components["parameters"]["CancelActionQuery"];
                /** @description Why the run is cancelled; the JavaScript SDK sends it, servers up to 0.16 ignore it. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the run. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IgnoredBody"];
            };
        };
        responses: {
            /** @description The run has stopped; the body is the state that it reached since the cancellation, usually `{}`. */
            200: {
                headers: {
                    "Content-Location": components["headers"]["ContentLocation"];
                    Location: components["headers"]["JoinLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            /** @description The run is marked as cancelled and stops soon. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such run, or it has ended already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["InvalidThreadId"];
        };
    };
    createThread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadCreate"];
            };
        };
        responses: {
            /** @description The thread, or the one that was there if `if_exists` is `do_nothing`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description The thread is created, and a superstep was refused; `detail` says why. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The id is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    searchThreads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadSearch"];
            };
        };
        responses: {
            /** @description The threads of this page. */
            200: {
                headers: {
                    "X-Pagination-Total": components["headers"]["PaginationTotal"];
                    "X-Pagination-Next": components["headers"]["PaginationNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    countThreads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadCountQuery"];
            };
        };
        responses: {
            /** @description The number of threads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    pruneThreads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadPrune"];
            };
        };
        responses: {
            /** @description How many were pruned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPruneResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
        };
    };
    getThread: {
        parameters: {
            query?: {
                /** @description What to show besides, words with commas between them; `ttl`, for the time at which the thread expires, is the only one that has an effect. */
                include?: string;
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    deleteThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    updateThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description With `return=minimal` the answer is 204 without a body; the server ignores any other preference. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadUpdate"];
            };
        };
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description The thread is changed; `Prefer` asked for no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["ValidationError"];
        };
    };
    copyThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IgnoredBody"];
            };
        };
        responses: {
            /** @description The copy, without its `values`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such thread. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["InvalidThreadId"];
        };
    };
    getThreadStorage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The size of the thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadStorage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getThreadState: {
        parameters: {
            query?: {
                /** @description Whether tasks show the states of their subgraphs. */
                subgraphs?: components["parameters"]["SubgraphsQuery"];
                /** @description The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it. */
                select?: components["parameters"]["StateSelect"];
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    updateThreadState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadStateUpdate"];
            };
        };
        responses: {
            /** @description The new checkpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadStateUpdateResult"];
                };
            };
            /** @description The update cannot be carried out. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            /** @description A run is in flight on the thread. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getThreadStateAtCheckpoint: {
        parameters: {
            query?: {
                /** @description Whether tasks show the states of their subgraphs. */
                subgraphs?: components["parameters"]["SubgraphsQuery"];
                /** @description The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it. */
                select?: components["parameters"]["StateSelect"];
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
                /** @description The id of the checkpoint. */
                checkpoint_id: components["parameters"]["CheckpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
        };
    };
    findThreadStateAtCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadStateQuery"];
            };
        };
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    listThreadHistory: {
        parameters: {
            query?: {
                /** @description The largest number of states; with less than 1 there are none. The JavaScript server's default is 10. */
                limit?: number;
                /** @description The id of a checkpoint; only states older than it are listed. */
                before?: string;
            };
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["InvalidThreadId"];
            500: components["responses"]["InternalError"];
        };
    };
    searchThreadHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadHistoryQuery"];
            };
        };
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ThreadNotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    joinThreadStream: {
        parameters: {
            query?: {
                /** @description What of the thread to send, `run_modes` by default. */
                stream_modes?: components["parameters"]["ThreadStreamModes"];
                /**
                 * @deprecated
                 * @description Sent by some clients and read by no server; use `stream_modes`.
                 */
                stream_mode?: components["parameters"]["ThreadStreamModeAlias"];
            };
            header?: {
                /** @description The id of the last event that arrived; the server goes on after it. `-` replays the thread from its beginning; without the header only what happens from now on is sent. */
                "Last-Event-ID"?: components["parameters"]["ThreadLastEventId"];
            };
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of the thread, one `ThreadEvent` after the other; the stream does not end by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ThreadEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
        };
    };
    streamThreadEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadEventsRequest"];
            };
        };
        responses: {
            /** @description The events of the thread, one `ProtocolEvent` after the other; the stream does not end by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ProtocolEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    sendThreadCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadCommand"];
            };
        };
        responses: {
            /** @description The answer to the command. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadCommandResponse"];
                };
            };
            /** @description The command is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadCommandRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantCreate"];
            };
        };
        responses: {
            /** @description The assistant, or the one that exists already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The id is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantSearch"];
            };
        };
        responses: {
            /** @description The assistants of this page. */
            200: {
                headers: {
                    "X-Pagination-Total": components["headers"]["PaginationTotal"];
                    "X-Pagination-Next": components["headers"]["PaginationNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    countAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantCountQuery"];
            };
        };
        responses: {
            /** @description The number of assistants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteAssistant: {
        parameters: {
            query?: {
                /** @description Whether to delete the threads whose metadata names the assistant as well, false by default. */
                delete_threads?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    updateAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantUpdate"];
            };
        };
        responses: {
            /** @description The assistant in its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAssistantGraph: {
        parameters: {
            query?: {
                /** @description Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default. */
                xray?: components["schemas"]["Xray"];
            };
            header?: never;
            path: {
                /** @description The id of the assistant, or the name of a graph for the assistant that the server made for it. */
                assistant_id: components["parameters"]["AssistantIdOrGraph"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Graph"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssistantSubgraphs: {
        parameters: {
            query?: {
                /** @description Whether subgraphs of subgraphs are returned too, false by default. */
                recurse?: components["parameters"]["Recurse"];
            };
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subgraphs by namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subgraphs"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssistantSubgraphsInNamespace: {
        parameters: {
            query?: {
                /** @description Whether subgraphs of subgraphs are returned too, false by default. */
                recurse?: components["parameters"]["Recurse"];
            };
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
                /** @description The namespace of the subgraph; an unknown one is answered with an empty object. */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subgraph by its namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subgraphs"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssistantSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schemas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphSchema"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    listAssistantVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantVersionSearch"];
            };
        };
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantVersionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    setLatestAssistantVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the assistant. */
                assistant_id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantVersionChange"];
            };
        };
        responses: {
            /** @description The assistant in the chosen version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    createCron: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CronCreate"];
            };
        };
        responses: {
            /** @description The cron. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cron"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createThreadCron: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the thread. */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CronCreate"];
            };
        };
        responses: {
            /** @description The cron. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cron"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchCrons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CronSearch"];
            };
        };
        responses: {
            /** @description The crons of this page. */
            200: {
                headers: {
                    "X-Pagination-Total": components["headers"]["PaginationTotal"];
                    "X-Pagination-Next": components["headers"]["PaginationNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    countCrons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CronCountQuery"];
            };
        };
        responses: {
            /** @description The number of crons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getCron: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the cron. */
                cron_id: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cron. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cron"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteCron: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the cron. */
                cron_id: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cron is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    updateCron: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the cron. */
                cron_id: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CronUpdate"];
            };
        };
        responses: {
            /** @description The cron. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cron"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getItem: {
        parameters: {
            query: {
                /** @description Where the item lies, its labels joined by periods. */
                namespace: components["schemas"]["StoreNamespaceText"];
                /** @description The item's key. */
                key: string;
                /** @description Whether reading puts the expiry off, as the store is set up by default. */
                refresh_ttl?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemOrNull"];
                };
            };
            /** @description The key is missing, or a label has a character that no store keeps. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EitherErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NamespaceRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    putItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPut"];
            };
        };
        responses: {
            /** @description The item is in the store. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NamespaceRefused"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDelete"];
            };
        };
        responses: {
            /** @description The item is not in the store. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NamespaceRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    searchItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemSearch"];
            };
        };
        responses: {
            /** @description The items of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundItems"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NamespaceRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreNamespaceSearch"];
            };
        };
        responses: {
            /** @description The namespaces of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreNamespaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NamespaceRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    sendA2aMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Which messages to return, those of the whole context by default. */
                "LangGraph-A2A-History-Scope"?: components["schemas"]["A2aHistoryScope"];
                /** @description The extensions that the client knows, joined by commas. */
                "A2A-Extensions"?: string;
            };
            path: {
                /** @description The id of the assistant; anything but a known uuid is answered with a JSON-RPC error. */
                assistant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["A2aRequest"];
            };
        };
        responses: {
            /** @description The response, which is a result or an error, or the events of a stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["A2aResponse"];
                    "text/event-stream": components["schemas"]["A2aMessageEvent"];
                };
            };
            /** @description The message was a response. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The `Accept` header does not fit the method. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimpleErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentCard: {
        parameters: {
            query?: {
                /** @description The id of the assistant; without it the one that the server's operator chose, else the answer is 400. */
                assistant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentCard"];
                };
            };
            400: components["responses"]["AgentCardRefused"];
            401: components["responses"]["Unauthorized"];
            /** @description The card could not be made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentCardError"];
                };
            };
        };
    };
    openMcpStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            /** @description The server has no such stream. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendMcpMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["McpMessage"];
            };
        };
        responses: {
            /** @description The response to a request, a result or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpResponse"];
                };
            };
            /** @description The message was a notification or a response. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["McpRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeMcpSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            /** @description The server has no sessions. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openMcpStreamWithSlash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            307: components["responses"]["McpMoved"];
            401: components["responses"]["Unauthorized"];
        };
    };
    sendMcpMessageWithSlash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["McpMessage"];
            };
        };
        responses: {
            307: components["responses"]["McpMoved"];
            401: components["responses"]["Unauthorized"];
        };
    };
    closeMcpSessionWithSlash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            307: components["responses"]["McpMoved"];
            401: components["responses"]["Unauthorized"];
        };
    };
    checkHealth: {
        parameters: {
            query?: {
                /** @description Whether to check the database as well (1), 0 by default. */
                check_db?: components["schemas"]["CheckDatabase"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description A service does not work. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The server is overloaded. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the server is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /** @description The form of the metrics, `prometheus` by default. */
                format?: components["schemas"]["MetricsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics, JSON if `format` is `json` and else text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                    "text/plain": components["schemas"]["MetricsText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Html"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenapiDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    authorizeRunCreation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsCreate"];
            };
        };
        responses: {
            /** @description The handler allowed the run; what it changed in `metadata` and `kwargs` is stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
        };
    };
    receiveRunFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPayload"];
            };
        };
        responses: {
            /** @description The call arrived; any 2xx does, and the server does not read the body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver failed; the Python server calls again, the JavaScript server does not. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
