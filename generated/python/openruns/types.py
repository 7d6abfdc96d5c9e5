# Generated from spec/ by `npm run generate`; do not edit.
"""Every named type of the contract: first the objects by subject, then the names of other types.

Objects are dictionaries, as they stand on the wire; `NotRequired` keys may be absent, `None` is null. A key that the
contract does not know is kept. They stand in one module since they name one another, and `typing.get_type_hints` looks their
names up in the module where they stand.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, Tuple, TypedDict, Union

from ._runtime.typing_names import NotRequired, TypeAlias

# Objects: a2a

class A2aArtifact(TypedDict):
    """What a task produced."""

    artifactId: str
    """The artifact's id."""
    name: str
    """`Assistant Response` or `Interrupt`."""
    description: str
    """What it is."""
    parts: list[A2aPart]
    """The answer's parts or one data part for each interrupt."""

class A2aArtifactUpdate(TypedDict):
    """Something that a task produced."""

    kind: Literal["artifact-update"]
    """The kind of object."""
    taskId: str
    """The task's id."""
    contextId: str
    """The thread's id."""
    artifact: A2aArtifact
    """What it produced."""
    append: NotRequired[bool]
    """Whether it continues one of the same id, absent on an interrupt."""
    lastChunk: NotRequired[bool]
    """Whether it is complete, absent on an interrupt."""

class A2aCancelTaskParams(TypedDict):
    """Which task to cancel."""

    id: str
    """The task's id, that of a thread and of a run joined by a colon."""
    contextId: NotRequired[str]
    """The thread's id, needed if the task's id does not have it."""
    metadata: NotRequired[Metadata]
    """Metadata of the protocol, which the server ignores."""

class A2aCancelTaskRequest(TypedDict):
    """A request that cancels a task, which fails if the task has ended."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: A2aCancelTaskMethod
    """The method."""
    params: A2aCancelTaskParams
    """Which task to cancel."""

class A2aConfiguration(TypedDict):
    """How to answer a message."""

    historyLength: NotRequired[A2aHistoryLength]
    """How many messages to return."""
    historyScope: NotRequired[A2aHistoryScope]
    """Which messages to return."""
    acceptedOutputModes: NotRequired[list[str]]
    """The media types that the client takes, which the server ignores."""
    blocking: NotRequired[bool]
    """Whether to wait, which the server does anyway."""

class A2aDataPart(TypedDict):
    """A part that is data; sent to an agent it is merged into the graph's input, or resumes it with `resume`."""

    kind: NotRequired[Literal["data"]]
    """The kind of part."""
    data: A2aData
    """The data."""
    metadata: NotRequired[Metadata]
    """Metadata of the part."""

class A2aFile(TypedDict):
    """A file, either its bytes or where it lies."""

    bytes: NotRequired[str]
    """The content in base64."""
    uri: NotRequired[str]
    """Where it lies, which the server does not fetch."""
    mimeType: NotRequired[str]
    """Its media type."""
    name: NotRequired[str]
    """Its name."""

class A2aFilePart(TypedDict):
    """A part that is a file."""

    kind: NotRequired[Literal["file"]]
    """The kind of part."""
    file: A2aFile
    """The file."""
    metadata: NotRequired[Metadata]
    """Metadata of the part."""

class A2aGetCardRequest(TypedDict):
    """A request for the agent's card."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["GetExtendedAgentCard"]
    """The method."""
    params: NotRequired[A2aData]
    """Parameters of the protocol, which the server ignores."""

class A2aGetTaskParams(TypedDict):
    """Which task to read."""

    id: str
    """The task's id, that of a thread and of a run joined by a colon."""
    contextId: NotRequired[str]
    """The thread's id, needed if the task's id does not have it."""
    historyLength: NotRequired[A2aHistoryLength]
    """How many messages to return."""
    historyScope: NotRequired[A2aHistoryScope]
    """Which messages to return."""
    metadata: NotRequired[Metadata]
    """Metadata of the protocol, which the server ignores."""

class A2aGetTaskRequest(TypedDict):
    """A request that reads a task."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: A2aGetTaskMethod
    """The method."""
    params: A2aGetTaskParams
    """Which task to read."""

class A2aListTasksParams(TypedDict):
    """Which tasks to list, and which page of them."""

    contextId: NotRequired[str]
    """The thread that a task has to be on, any by default."""
    status: NotRequired[A2aTaskState]
    """How a task has to stand."""
    statusTimestampAfter: NotRequired[str]
    """The time after which a task has to change."""
    pageSize: NotRequired[int]
    """The largest number of tasks. The server's default is `50`."""
    pageToken: NotRequired[str]
    """The page's `nextPageToken` of the page before, the first by default."""
    historyLength: NotRequired[A2aHistoryLength]
    """How many messages to return of each task."""
    historyScope: NotRequired[A2aHistoryScope]
    """Which messages to return."""
    includeArtifacts: NotRequired[bool]
    """Whether to return artifacts; false returns an empty list."""

class A2aListTasksRequest(TypedDict):
    """A request for a list of tasks."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["ListTasks"]
    """The method."""
    params: NotRequired[A2aListTasksParams]
    """Which tasks to list."""

class A2aMessage(TypedDict):
    """A message of a task."""

    kind: Literal["message"]
    """The kind of object."""
    role: A2aRole
    """Who speaks."""
    parts: list[A2aPart]
    """What is said."""
    messageId: str
    """The message's id."""
    taskId: str
    """The task's id."""
    contextId: NotRequired[str]
    """The thread's id."""
    command: NotRequired[Command]
    """The command of the client's message, as it was sent."""
    metadata: NotRequired[Metadata]
    """Metadata of the client's message, as it was sent."""

class A2aSendParams(TypedDict):
    """What to send to an agent."""

    message: A2aUserMessage
    """The message."""
    configuration: NotRequired[A2aConfiguration]
    """How to answer."""
    context: NotRequired[GraphContext]
    """The static context of the run."""
    metadata: NotRequired[Metadata]
    """Metadata of the protocol, which the server ignores."""

class A2aSendRequest(TypedDict):
    """A request that sends a message and waits for the task to end or to ask back."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: A2aSendMethod
    """The method."""
    params: A2aSendParams
    """What to send."""

class A2aStatusUpdate(TypedDict):
    """A change of a task's status, or a piece of the answer while it is made."""

    kind: Literal["status-update"]
    """The kind of object."""
    taskId: str
    """The task's id."""
    contextId: str
    """The thread's id."""
    status: A2aTaskStatus
    """How the task stands now."""
    final: bool
    """Whether the stream ends with it."""

class A2aStreamRequest(TypedDict):
    """A request that sends a message and streams the task; the server wants `Accept` to have `text/event-stream`."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: A2aStreamMethod
    """The method."""
    params: A2aSendParams
    """What to send."""

class A2aStreamSuccess(TypedDict):
    """A response of a stream that goes well."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    result: A2aStreamResult
    """What there is to tell."""

class A2aSuccess(TypedDict):
    """The response to a request that went well."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    result: A2aResult
    """What the method returns."""

class A2aTask(TypedDict):
    """A run of an agent, as the agent-to-agent protocol sees it."""

    kind: Literal["task"]
    """The kind of object."""
    id: str
    """The task's id, that of the thread and of its first run joined by a colon."""
    contextId: str
    """The thread's id."""
    status: A2aTaskStatus
    """How the task stands."""
    history: NotRequired[list[A2aMessage]]
    """The messages so far, absent if none were asked for."""
    artifacts: NotRequired[list[A2aArtifact]]
    """The answer or the interrupts, absent before there are any."""

class A2aTaskEnvelope(TypedDict):
    """A task in the protocol's new form."""

    task: A2aTask
    """The task."""

class A2aTaskList(TypedDict):
    """A page of tasks, those that changed last first."""

    tasks: list[A2aTask]
    """The tasks."""
    totalSize: int
    """The number of all tasks that fit."""
    pageSize: int
    """The number of tasks of this page."""
    nextPageToken: str
    """Where the next page starts, empty on the last page."""

class A2aTaskStatus(TypedDict):
    """How a task stands."""

    state: A2aTaskState
    """The state."""
    timestamp: NotRequired[str]
    """Since when, absent on a failure."""
    message: NotRequired[A2aMessage]
    """What there is to say of it, absent if nothing."""

class A2aTextPart(TypedDict):
    """A part that is text."""

    kind: NotRequired[Literal["text"]]
    """The kind of part."""
    text: str
    """The text."""
    metadata: NotRequired[Metadata]
    """Metadata of the part."""

class A2aUserMessage(TypedDict):
    """A message to an agent."""

    kind: NotRequired[Literal["message"]]
    """The kind of object."""
    role: A2aRole
    """Who speaks."""
    parts: list[A2aPart]
    """What is said; text and files need a graph with `messages`."""
    messageId: str
    """The message's id."""
    contextId: NotRequired[str]
    """The thread to go on with, a new one by default."""
    taskId: NotRequired[str]
    """The task to go on with, one that asked for input."""
    command: NotRequired[Command]
    """What to do to the thread instead, which only this server knows."""
    metadata: NotRequired[Metadata]
    """Metadata of the message."""

class AgentCapabilities(TypedDict):
    """What an agent can do."""

    streaming: bool
    """Whether it streams."""
    pushNotifications: bool
    """Whether it calls back."""
    stateTransitionHistory: bool
    """Whether it keeps the changes of a task's state."""
    extensions: list[AgentExtension]
    """What it can do beyond the protocol."""

class AgentCard(TypedDict):
    """What an assistant is as an agent of the agent-to-agent protocol."""

    name: str
    """The assistant's name."""
    description: str
    """What the assistant is for."""
    url: str
    """Where to send requests to."""
    supportedInterfaces: list[AgentInterface]
    """The ways to reach the agent."""
    capabilities: AgentCapabilities
    """What the agent can do."""
    defaultInputModes: list[str]
    """The media types that it takes."""
    defaultOutputModes: list[str]
    """The media types that it gives."""
    skills: list[AgentSkill]
    """What it is good for, the assistant itself and nothing else."""
    version: str
    """The server's version."""

class AgentCardError(TypedDict):
    """Why there is no card."""

    error: JsonRpcError
    """The error."""

class AgentExtension(TypedDict):
    """Something that an agent can do beyond the protocol."""

    uri: str
    """The extension's id."""
    description: str
    """What it is."""
    required: bool
    """Whether a client has to know it."""
    params: AgentExtensionParams
    """Its settings."""

class AgentExtensionParams(TypedDict):
    """The settings of an extension; those named here belong to the scope of a task's history."""

    header: NotRequired[str]
    """The request header that chooses a value."""
    values: NotRequired[list[str]]
    """The values that there are."""
    default: NotRequired[str]
    """The value by default."""
    methods: NotRequired[list[str]]
    """The methods that use it."""

class AgentInterface(TypedDict):
    """A way to reach an agent."""

    url: str
    """Where to send requests to."""
    protocolBinding: str
    """How requests are written, `JSONRPC`."""
    protocolVersion: str
    """The version of the protocol."""

class AgentSkill(TypedDict):
    """What an agent is good for."""

    id: str
    """The skill's id."""
    name: str
    """The skill's name."""
    description: str
    """What it is."""
    tags: list[str]
    """Words to find it by."""
    examples: list[str]
    """Things to ask, none by default."""
    inputModes: list[str]
    """The media types that it takes."""
    outputModes: list[str]
    """The media types that it gives."""
    metadata: AgentSkillMetadata
    """What the server adds to it."""

class AgentSkillInput(TypedDict):
    """A summary of what a graph takes as input."""

    required: list[str]
    """The fields that it needs."""
    properties: list[str]
    """The fields that it knows, in the order of the alphabet."""
    supportsA2A: bool
    """Whether it has `messages`, and so takes text."""

class AgentSkillMetadata(TypedDict):
    """What the server adds to a skill."""

    inputSchema: AgentSkillInput
    """What the graph takes as input."""

# Objects: activity

class ChatModelEnd(TypedDict):
    """A chat model has answered."""

    event: Literal["on_chat_model_end"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: ChatModelEndData
    """A chat model's answer, and what it was given where it is known."""

class ChatModelEndData(TypedDict):
    """A chat model's answer, and what it was given where it is known."""

    output: StreamedMessage
    """A message as a stream tells it: a chunk where the model streams, a complete message where it does not."""
    input: NotRequired[ChatModelInput]
    """The conversations that a chat model is to answer, mostly one."""

class ChatModelInput(TypedDict):
    """The conversations that a chat model is to answer, mostly one."""

    messages: list[Conversation]
    """The conversations."""

class ChatModelStart(TypedDict):
    """A chat model begins."""

    event: Literal["on_chat_model_start"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: ChatModelStartData
    """What a chat model begins with."""

class ChatModelStartData(TypedDict):
    """What a chat model begins with."""

    input: ChatModelInput
    """The conversations that a chat model is to answer, mostly one."""

class ChatModelStream(TypedDict):
    """A chat model gives a piece of its answer."""

    event: Literal["on_chat_model_stream"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: ChatModelStreamData
    """A piece of a chat model's answer."""

class ChatModelStreamData(TypedDict):
    """A piece of a chat model's answer."""

    chunk: AIMessageChunk
    """A piece of what a model says; the contents of all chunks with one id make the message."""

class CustomActivity(TypedDict):
    """A runnable dispatched an event of its own."""

    event: Literal["on_custom_event"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: CustomData
    """What a node writes to the stream by itself, any JSON value."""

class Document(TypedDict):
    """A piece of text with its source."""

    id: NotRequired[str | None]
    """The id of the document."""
    page_content: str
    """The text."""
    metadata: NotRequired[Metadata]
    """Keys and values that you choose; the server keeps them and searches by them."""
    type: NotRequired[Literal["Document"]]
    """Tells the kind of thing."""

class Generation(TypedDict):
    """A text that a model made, or a piece of one."""

    text: str
    """The text."""
    generation_info: NotRequired[ResponseMetadata | None]
    """What the provider said about it."""
    type: NotRequired[GenerationType]
    """Whether a text is whole or a piece."""

class LlmEnd(TypedDict):
    """A model that completes text has answered."""

    event: Literal["on_llm_end"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: LlmEndData
    """A model's texts, and what it was given where it is known."""

class LlmEndData(TypedDict):
    """A model's texts, and what it was given where it is known."""

    output: LlmOutput
    """What a model made of its prompts."""
    input: NotRequired[LlmInput]
    """The texts that a model is to complete."""

class LlmInput(TypedDict):
    """The texts that a model is to complete."""

    prompts: list[str]
    """The texts."""

class LlmOutput(TypedDict):
    """What a model made of its prompts."""

    generations: list[Generations]
    """The texts for each prompt."""
    llm_output: NotRequired[ResponseMetadata | None]
    """What the provider said beside the texts."""

class LlmStart(TypedDict):
    """A model that completes text begins."""

    event: Literal["on_llm_start"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: LlmStartData
    """What a model that completes text begins with."""

class LlmStartData(TypedDict):
    """What a model that completes text begins with."""

    input: LlmInput
    """The texts that a model is to complete."""

class LlmStream(TypedDict):
    """A model that completes text gives a piece of its answer."""

    event: Literal["on_llm_stream"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: LlmStreamData
    """A piece of a model's text."""

class LlmStreamData(TypedDict):
    """A piece of a model's text."""

    chunk: Generation
    """A text that a model made, or a piece of one."""

class RetrieverEnd(TypedDict):
    """A retriever has found its documents."""

    event: Literal["on_retriever_end"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RetrieverEndData
    """What a retriever found."""

class RetrieverEndData(TypedDict):
    """What a retriever found."""

    output: list[Document]
    """The documents, the best first."""
    input: NotRequired[RetrieverInput]
    """What a retriever is asked."""

class RetrieverInput(TypedDict):
    """What a retriever is asked."""

    query: str
    """The question."""

class RetrieverStart(TypedDict):
    """A retriever begins."""

    event: Literal["on_retriever_start"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RetrieverStartData
    """What a retriever begins with."""

class RetrieverStartData(TypedDict):
    """What a retriever begins with."""

    input: RetrieverInput
    """What a retriever is asked."""

class RunnableEnd(TypedDict):
    """A chain, a prompt, a parser or a tool has ended."""

    event: RunnableEndName
    """What ended."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RunnableEndData
    """What a runnable gave, and what it was given where it is known."""

class RunnableEndData(TypedDict):
    """What a runnable gave, and what it was given where it is known."""

    output: RunnableValue
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""
    input: NotRequired[RunnableValue]
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

class RunnableStart(TypedDict):
    """A chain, a prompt, a parser or a tool begins."""

    event: RunnableStartName
    """What began."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RunnableStartData
    """What a runnable begins with."""

class RunnableStartData(TypedDict):
    """What a runnable begins with."""

    input: NotRequired[RunnableValue]
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

class RunnableStream(TypedDict):
    """A chain, a parser or a tool gives a part of its output."""

    event: RunnableStreamName
    """What gave a part of its output."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RunnableStreamData
    """A part of what a runnable gives."""

class RunnableStreamData(TypedDict):
    """A part of what a runnable gives."""

    chunk: RunnableValue
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

class RunnableToolError(TypedDict):
    """A tool has failed."""

    event: Literal["on_tool_error"]
    """What happened."""
    name: str
    """The name of the runnable."""
    run_id: str
    """The id of this one call of the runnable, not of the run."""
    parent_ids: list[str]
    """The calls that this one is part of, the outermost first."""
    tags: list[str]
    """The tags of the call."""
    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """
    data: RunnableToolErrorData
    """Why a tool failed."""

class RunnableToolErrorData(TypedDict):
    """Why a tool failed."""

    error: RunFailure
    """Why a run failed; a class that the server does not know to be harmless has its message hidden."""
    input: NotRequired[RunnableValue]
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""
    tool_call_id: NotRequired[str | None]
    """The id of the tool call."""

# Objects: assistants

class Assistant(TypedDict):
    """A graph with a configuration of its own."""

    assistant_id: str
    """The assistant's id."""
    graph_id: str
    """The name of the graph that it runs."""
    config: Config
    """The configuration that its runs start from."""
    context: GraphContext
    """The static context that its runs start from; the server keeps it equal to `config.configurable`."""
    created_at: str
    """When the assistant was created."""
    updated_at: str
    """When the assistant last changed."""
    metadata: Metadata
    """Metadata of the assistant; `created_by` is `system` for those that the server made for its graphs."""
    version: int
    """The version that is in use, counted from 1."""
    name: str
    """The assistant's name, `Untitled` by default."""
    description: str | None
    """What the assistant is for."""

class AssistantPartial(TypedDict):
    """An assistant of a search, with the selected fields only."""

    assistant_id: NotRequired[str]
    """The assistant's id."""
    graph_id: NotRequired[str]
    """The name of the graph that it runs."""
    config: NotRequired[Config]
    """The configuration that its runs start from."""
    context: NotRequired[GraphContext]
    """The static context that its runs start from."""
    created_at: NotRequired[str]
    """When the assistant was created."""
    updated_at: NotRequired[str]
    """When the assistant last changed."""
    metadata: NotRequired[Metadata]
    """Metadata of the assistant."""
    version: NotRequired[int]
    """The version that is in use, counted from 1."""
    name: NotRequired[str]
    """The assistant's name."""
    description: NotRequired[str | None]
    """What the assistant is for."""

class AssistantVersion(TypedDict):
    """A version of an assistant; it never changes, so it has no `updated_at`."""

    assistant_id: str
    """The assistant's id."""
    version: int
    """The version, counted from 1."""
    graph_id: str
    """The name of the graph that it runs."""
    config: Config
    """The configuration of this version."""
    context: GraphContext
    """The static context of this version."""
    metadata: Metadata
    """The metadata of this version."""
    created_at: str
    """When this version was created."""
    name: str
    """The assistant's name in this version."""
    description: str | None
    """What the assistant is for in this version."""

class Graph(TypedDict):
    """A graph as something to draw."""

    nodes: list[GraphNode]
    """The nodes, `__start__` and `__end__` among them."""
    edges: list[GraphEdge]
    """The edges between the nodes."""

class GraphEdge(TypedDict):
    """An edge of a graph."""

    source: GraphNodeId
    """The node that it leaves."""
    target: GraphNodeId
    """The node that it reaches."""
    data: NotRequired[str]
    """The label of a conditional edge, absent where it is the target's name."""
    conditional: NotRequired[bool]
    """Whether the graph decides about it at run time, absent if not."""

class GraphNode(TypedDict):
    """A node of a graph; with `xray` a node of a subgraph is named after both, as in `child:step`."""

    id: GraphNodeId
    """The node's id in this drawing."""
    type: NotRequired[GraphNodeType]
    """What the node holds, absent on `__end__`."""
    data: NotRequired[GraphNodeData]
    """What is known of what it holds, absent on `__end__`."""
    metadata: NotRequired[Metadata]
    """Metadata that the graph gives the node, absent without."""

class GraphNodeRunnable(TypedDict):
    """Something that runs in a node."""

    name: str
    """Its name."""
    id: NotRequired[list[str]]
    """The path of its class, sent by some servers only."""

class GraphSchema(TypedDict):
    """The JSON Schemas of a graph, each null where the graph's types allow none."""

    graph_id: str
    """The name of the graph."""
    input_schema: JsonSchema | None
    """What the graph takes as input."""
    output_schema: JsonSchema | None
    """What the graph returns."""
    state_schema: JsonSchema | None
    """The state that the graph keeps."""
    config_schema: JsonSchema | None
    """What the graph takes as `config.configurable`."""
    context_schema: JsonSchema | None
    """What the graph takes as `context`, null for a graph that declares none."""

class SubgraphSchema(TypedDict):
    """The JSON Schemas of a subgraph, each null where its types allow none."""

    input_schema: JsonSchema | None
    """What the subgraph takes as input."""
    output_schema: JsonSchema | None
    """What the subgraph returns."""
    state_schema: JsonSchema | None
    """The state that the subgraph keeps."""
    config_schema: JsonSchema | None
    """What the subgraph takes as `config.configurable`."""
    context_schema: JsonSchema | None
    """What the subgraph takes as `context`, null for one that declares none."""

# Objects: commands

class AgentTreeCommand(TypedDict):
    """Asks for the graph and the subgraphs that run."""

    id: int
    """A number that the answer repeats."""
    method: Literal["agent.getTree"]
    """Tells the command."""
    params: NotRequired[AgentTreeParams]
    """Whose tree is asked for."""

class AgentTreeNode(TypedDict):
    """A graph and its subgraphs."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    status: LifecycleStatus
    """How far a graph or a subgraph has come."""
    graph_name: str
    """The name of the graph."""
    children: NotRequired[list[AgentTreeNode]]
    """The subgraphs."""
    metadata: NotRequired[Metadata]
    """Keys and values that you choose; the server keeps them and searches by them."""

class AgentTreeParams(TypedDict):
    """Whose tree is asked for."""

    run_id: NotRequired[str]
    """The run, the present one by default."""

class AgentTreeResult(TypedDict):
    """The graph and the subgraphs that run."""

    tree: AgentTreeNode
    """A graph and its subgraphs."""

class InputRespondCommand(TypedDict):
    """Answers what a node asks, which starts a run that goes on from there."""

    id: int
    """A number that the answer repeats."""
    method: Literal["input.respond"]
    """Tells the command."""
    params: InputRespondParams
    """The answer to one interrupt, or the answers to several at the same checkpoint."""

class InputRespondMany(TypedDict):
    """The answers to several interrupts at the same checkpoint."""

    responses: list[InputResponse]
    """The answers."""
    update: NotRequired[GraphUpdate]
    """An update of the state in the same step."""
    goto: NotRequired[Goto]
    """Where the graph goes next, one node or several, each with the state or each with an input of its own."""
    config: NotRequired[Config]
    """The configuration of a run, as the graph's runtime takes it."""
    metadata: NotRequired[Metadata]
    """Keys and values that you choose; the server keeps them and searches by them."""

class InputRespondOne(TypedDict):
    """The answer to one interrupt."""

    interrupt_id: str
    """The id of the interrupt."""
    response: ResumeValue
    """What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
    interrupt id to value.
    """
    namespace: NotRequired[Namespace]
    """The subgraph that asks, the graph itself by default."""
    update: NotRequired[GraphUpdate]
    """An update of the state in the same step."""
    goto: NotRequired[Goto]
    """Where the graph goes next, one node or several, each with the state or each with an input of its own."""
    config: NotRequired[Config]
    """The configuration of a run, as the graph's runtime takes it."""
    metadata: NotRequired[Metadata]
    """Keys and values that you choose; the server keeps them and searches by them."""

class InputRespondResult(TypedDict):
    """Nothing; the events tell what follows."""

class InputResponse(TypedDict):
    """The answer to one interrupt of several."""

    interrupt_id: str
    """The id of the interrupt."""
    response: ResumeValue
    """What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
    interrupt id to value.
    """
    namespace: NotRequired[Namespace]
    """The subgraph that asks, the graph itself by default."""

class OtherCommand(TypedDict):
    """A command of a newer server that this document does not describe; a server that does not know it answers
    `unknown_command`.
    """

    id: int
    """A number that the answer repeats."""
    method: str
    """Tells the command."""
    params: NotRequired[OtherParams]
    """What another command is given, free because the command defines it."""

class ReconnectCommand(TypedDict):
    """Subscribes again after a WebSocket was lost; over HTTP the Python server answers `no_such_run`, and the JavaScript
    server `not_supported` always.
    """

    id: int
    """A number that the answer repeats."""
    method: Literal["subscription.reconnect"]
    """Tells the command."""
    params: ReconnectParams
    """What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers
    `resume_gap`.
    """

class ReconnectParams(TypedDict):
    """What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers
    `resume_gap`.
    """

    channels: list[ProtocolChannel]
    """The kinds of events to send."""
    namespaces: NotRequired[list[Namespace]]
    """The subgraphs to send events of, each with all below it; all by default."""
    depth: NotRequired[int]
    """How far below each of `namespaces` to go, without limit by default; ignored without them."""
    since: int
    """The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one."""
    subscription_id: NotRequired[str]
    """The id to give the subscription, a new one by default."""

class RunStartCommand(TypedDict):
    """Starts a run, or goes on with an interrupted one."""

    id: int
    """A number that the answer repeats."""
    method: Literal["run.start"]
    """Tells the command."""
    params: RunStartParams
    """What a run is started with."""

class RunStartParams(TypedDict):
    """What a run is started with."""

    assistant_id: AssistantReference
    """An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph."""
    input: NotRequired[GraphInput | None]
    """The graph's input, or of an interrupted thread the value to resume with; null goes on as it is."""
    config: NotRequired[Config]
    """The configuration, with `configurable.checkpoint_id` to start from there."""
    metadata: NotRequired[Metadata]
    """Keys and values that you choose; the server keeps them and searches by them."""
    langsmith_tracer: NotRequired[LangsmithTracer]
    """Where a run is traced in LangSmith."""
    multitaskStrategy: NotRequired[MultitaskStrategy]
    """What happens to a run in flight, `enqueue` by default."""
    multitask_strategy: NotRequired[MultitaskStrategy]
    """The same in the spelling that newer servers read."""

class RunStartResult(TypedDict):
    """The run that was started."""

    run_id: str
    """The run."""

class StateGetCommand(TypedDict):
    """Asks for the thread's state; the Python server answers `unknown_command`."""

    id: int
    """A number that the answer repeats."""
    method: Literal["state.get"]
    """Tells the command."""
    params: NotRequired[StateGetParams]
    """What of the state is asked for."""

class StateGetParams(TypedDict):
    """What of the state is asked for."""

    namespace: NotRequired[Namespace]
    """The way from the graph to a subgraph, empty for the graph itself."""
    keys: NotRequired[list[str]]
    """The keys of the state, all by default."""

class StateGetResult(TypedDict):
    """The thread's state."""

    values: GraphState
    """The state of a graph; its shape is the graph's own."""
    checkpoint: NotRequired[CheckpointReference]
    """A checkpoint by its id."""

class SubscribeCommand(TypedDict):
    """Asks for events over a WebSocket, which is silent before; over HTTP it has no effect."""

    id: int
    """A number that the answer repeats."""
    method: Literal["subscription.subscribe"]
    """Tells the command."""
    params: ThreadEventsRequest
    """Which events of a thread to send, for as long as the connection is open."""

class SubscriptionResult(TypedDict):
    """A subscription; it has an effect on a WebSocket only."""

    subscription_id: str
    """The id of the subscription."""
    replayed_events: NotRequired[int]
    """The number of events that were sent before this answer."""

class ThreadCommandError(TypedDict):
    """The command was refused, although it was well-formed; the status of the response is 200."""

    type: Literal["error"]
    """Tells it from a success."""
    id: int
    """The number of the command."""
    error: ThreadCommandErrorCode
    """Why a command was refused."""
    message: str
    """What is wrong."""
    stacktrace: NotRequired[str]
    """Where it went wrong in the server."""
    since: NotRequired[int]
    """Of `resume_gap`: the `seq` after which the client wanted to go on."""
    min_available_seq: NotRequired[int]
    """Of `resume_gap`: the oldest `seq` that the server still has."""
    meta: NotRequired[ThreadCommandMeta]
    """Where the thread stood when the command was answered."""

class ThreadCommandMalformed(TypedDict):
    """What is wrong with a command that lacks its number or its method."""

    type: Literal["error"]
    """Tells it from a success."""
    id: Any
    """What was sent as the number, any JSON value; null where there was none."""
    error: ThreadCommandErrorCode
    """Why a command was refused."""
    message: str
    """What is wrong."""

class ThreadCommandMeta(TypedDict):
    """Where the thread stood when the command was answered."""

    applied_through_seq: NotRequired[int]
    """The `seq` of the last event that this connection got by then; always 0 over HTTP on the Python server."""
    thread_id: NotRequired[str]
    """The thread, only on the JavaScript server."""

class ThreadCommandSuccess(TypedDict):
    """The command was carried out."""

    type: Literal["success"]
    """Tells it from an error."""
    id: int
    """The number of the command."""
    result: ThreadCommandResult
    """What a command gives."""
    meta: NotRequired[ThreadCommandMeta]
    """Where the thread stood when the command was answered."""

class UnsubscribeCommand(TypedDict):
    """Ends a subscription of this WebSocket."""

    id: int
    """A number that the answer repeats."""
    method: Literal["subscription.unsubscribe"]
    """Tells the command."""
    params: UnsubscribeParams
    """Which subscription ends."""

class UnsubscribeParams(TypedDict):
    """Which subscription ends."""

    subscription_id: str
    """The id of the subscription."""

# Objects: crons

class Cron(TypedDict):
    """A schedule on which the server creates runs."""

    cron_id: str
    """The cron's id."""
    assistant_id: str | None
    """The assistant that it runs."""
    thread_id: str | None
    """The thread that it runs on, null for a new one each time."""
    user_id: str | None
    """Who created it, empty on a server without authentication."""
    end_time: str | None
    """When it stops, as it was sent, unchecked by the server; null for never."""
    schedule: str
    """The schedule, in cron's five fields."""
    timezone: str | None
    """The IANA time zone of the schedule, null for UTC."""
    payload: CronPayload
    """What each run is created with."""
    next_run_date: str | None
    """When it runs next."""
    metadata: Metadata
    """Metadata of the cron."""
    on_run_completed: OnCompletion | None
    """What becomes of the thread of each run, null for a cron on a thread."""
    enabled: bool
    """Whether it creates runs."""
    created_at: str
    """When the cron was created."""
    updated_at: str
    """When the cron last changed."""

class CronPartial(TypedDict):
    """A cron of a search, with the selected fields only."""

    cron_id: NotRequired[str]
    """The cron's id."""
    assistant_id: NotRequired[str | None]
    """The assistant that it runs."""
    thread_id: NotRequired[str | None]
    """The thread that it runs on, null for a new one each time."""
    user_id: NotRequired[str | None]
    """Who created it, empty on a server without authentication."""
    end_time: NotRequired[str | None]
    """When it stops, as it was sent, unchecked by the server; null for never."""
    schedule: NotRequired[str]
    """The schedule, in cron's five fields."""
    timezone: NotRequired[str | None]
    """The IANA time zone of the schedule, null for UTC."""
    payload: NotRequired[CronPayload]
    """What each run is created with."""
    next_run_date: NotRequired[str | None]
    """When it runs next."""
    metadata: NotRequired[Metadata]
    """Metadata of the cron."""
    on_run_completed: NotRequired[OnCompletion | None]
    """What becomes of the thread of each run, null for a cron on a thread."""
    enabled: NotRequired[bool]
    """Whether it creates runs."""
    created_at: NotRequired[str]
    """When the cron was created."""
    updated_at: NotRequired[str]
    """When the cron last changed."""

class CronPayload(TypedDict):
    """What the runs of a cron are created with, as it was sent; fields that are not checked are kept as they are."""

    assistant_id: NotRequired[str]
    """The assistant that it runs."""
    schedule: NotRequired[str]
    """The schedule, in cron's five fields."""
    timezone: NotRequired[str]
    """The IANA time zone of the schedule."""
    end_time: NotRequired[str | None]
    """When it stops, as it was sent."""
    input: NotRequired[GraphInput]
    """The input of each run."""
    metadata: NotRequired[Metadata]
    """Metadata of each run, as it was last sent."""
    config: NotRequired[Config]
    """The configuration of each run; `configurable` has the cron's id."""
    context: NotRequired[GraphContext]
    """The static context of each run."""
    webhook: NotRequired[WebhookUrl]
    """The URL that the server calls when a run has ended."""
    interrupt_before: NotRequired[InterruptNodes]
    """The nodes before which each run stops."""
    interrupt_after: NotRequired[InterruptNodes]
    """The nodes after which each run stops."""
    on_run_completed: NotRequired[str]
    """What becomes of the thread of each run."""
    enabled: NotRequired[bool]
    """Whether the cron creates runs."""
    multitask_strategy: NotRequired[str]
    """What a run does to one in flight, unchecked without a thread."""
    checkpoint_during: NotRequired[bool]
    """Whether steps are saved while a run goes on."""
    durability: NotRequired[Durability]
    """When checkpoints are saved."""
    stream_mode: NotRequired[StreamModeChoice]
    """What the stream of each run carries."""
    stream_subgraphs: NotRequired[bool]
    """Whether events of subgraphs are streamed."""
    stream_resumable: NotRequired[bool]
    """Whether events are kept so that a lost stream can be resumed."""

# Objects: mcp

class McpCallToolParams(TypedDict):
    """Which tool to call and with what."""

    name: str
    """The tool's name."""
    arguments: NotRequired[GraphInput]
    """The input of the graph, `{}` by default."""
    context: NotRequired[GraphContext]
    """The static context of the run."""
    _meta: NotRequired[McpMeta]
    """Remarks of the protocol."""

class McpCallToolRequest(TypedDict):
    """A request that runs an assistant as a tool and waits for it."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["tools/call"]
    """The method."""
    params: McpCallToolParams
    """Which tool to call and with what."""

class McpCapability(TypedDict):
    """A capability and its settings."""

    listChanged: NotRequired[bool]
    """Whether it tells when its list changes."""

class McpClientCapabilities(TypedDict):
    """What an MCP client can do."""

    roots: NotRequired[McpCapability]
    """It has a list of roots."""
    sampling: NotRequired[McpCapability]
    """It can ask a model."""
    elicitation: NotRequired[McpCapability]
    """It can ask its user."""
    tasks: NotRequired[McpCapability]
    """It can run tasks."""
    experimental: NotRequired[McpCapability]
    """What is not in the protocol yet."""

class McpClientResponse(TypedDict):
    """The client's response to a request of the server; it gets no response but the status 202."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The id of the server's request."""
    result: NotRequired[McpParams]
    """The result, if it went well."""
    error: NotRequired[JsonRpcError]
    """The error, if it did not."""

class McpEmptyResult(TypedDict):
    """The answer to a ping, which says nothing."""

class McpImplementation(TypedDict):
    """The name and version of an MCP client or server."""

    name: str
    """Its name."""
    title: NotRequired[str]
    """Its name for people."""
    version: str
    """Its version."""

class McpInitializeParams(TypedDict):
    """What an MCP client is and knows."""

    protocolVersion: NotRequired[str]
    """The protocol's version; for one that the server does not know it takes its newest."""
    capabilities: NotRequired[McpClientCapabilities]
    """What the client can do."""
    clientInfo: NotRequired[McpImplementation]
    """Which client it is."""
    _meta: NotRequired[McpMeta]
    """Remarks of the protocol."""

class McpInitializeRequest(TypedDict):
    """The first request, which settles the version of the protocol."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["initialize"]
    """The method."""
    params: NotRequired[McpInitializeParams]
    """What the client is and knows."""

class McpInitializeResult(TypedDict):
    """What the server is and knows."""

    protocolVersion: str
    """The version of the protocol that the two speak from now on."""
    capabilities: McpServerCapabilities
    """What the server can do."""
    serverInfo: McpImplementation
    """Which server it is."""

class McpListToolsParams(TypedDict):
    """Which page of tools to list."""

    cursor: NotRequired[McpCursor]
    """The page's `nextCursor` of the page before, the first by default."""
    _meta: NotRequired[McpMeta]
    """Remarks of the protocol."""

class McpListToolsRequest(TypedDict):
    """A request for the list of tools; each assistant is one."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["tools/list"]
    """The method."""
    params: NotRequired[McpListToolsParams]
    """Which page to list."""

class McpMeta(TypedDict):
    """Remarks of the protocol that travel with a message."""

    progressToken: NotRequired[JsonRpcId]
    """What progress notifications are to carry."""

class McpMetaParams(TypedDict):
    """Parameters that are remarks only."""

    _meta: NotRequired[McpMeta]
    """Remarks of the protocol."""

class McpNotification(TypedDict):
    """A notification, which has no id and gets no response but the status 202."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    method: str
    """What it tells, such as `notifications/initialized`."""
    params: NotRequired[McpParams]
    """What there is to tell."""

class McpOtherRequest(TypedDict):
    """A request of any other method, which this server answers with the error -32601."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: str
    """A method that the server does not have."""
    params: NotRequired[McpParams]
    """The parameters of the method."""

class McpPingRequest(TypedDict):
    """A request that asks whether the server is there."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    method: Literal["ping"]
    """The method."""
    params: NotRequired[McpMetaParams]
    """Nothing but remarks."""

class McpServerCapabilities(TypedDict):
    """What the server can do; it has tools and nothing else."""

    tools: McpToolsCapability
    """It has tools."""

class McpSuccess(TypedDict):
    """The response to a request that went well."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId
    """The request's id."""
    result: McpResult
    """What the method returns."""

class McpTextContent(TypedDict):
    """A text."""

    type: Literal["text"]
    """The kind of content."""
    text: str
    """The text."""

class McpTool(TypedDict):
    """An assistant as a tool."""

    name: str
    """The assistant's name with the characters that a tool may have."""
    title: str
    """The assistant's name."""
    description: str
    """What the assistant is for."""
    inputSchema: JsonSchema
    """What the graph takes as input."""
    annotations: McpToolAnnotations
    """What a client may expect of it."""

class McpToolAnnotations(TypedDict):
    """What a client may expect of a tool."""

    readOnlyHint: bool
    """Whether it changes nothing."""
    destructiveHint: bool
    """Whether it may destroy something."""
    idempotentHint: bool
    """Whether calling it twice does no more than calling it once."""
    openWorldHint: bool
    """Whether it meets the world outside."""

class McpToolList(TypedDict):
    """A page of tools."""

    tools: list[McpTool]
    """The tools, at most 100."""
    nextCursor: NotRequired[McpCursor]
    """Where the next page starts, absent on the last page."""

class McpToolResult(TypedDict):
    """What a tool returned."""

    content: list[McpTextContent]
    """One text, the final state as Python prints it or the name of an error."""
    isError: NotRequired[bool]
    """Whether the run failed, absent if not."""

class McpToolsCapability(TypedDict):
    """What the server can do with tools."""

    listChanged: bool
    """Whether it tells when the list changes, which it does not."""

# Objects: messages

class AIMessage(TypedDict):
    """What a model said."""

    type: Literal["ai"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    tool_calls: list[ToolCall]
    """The tools that the model wants called."""
    invalid_tool_calls: list[InvalidToolCall]
    """The tool calls whose arguments could not be parsed."""
    usage_metadata: NotRequired[UsageMetadata | None]
    """The tokens that the answer took, null where the model does not say."""
    example: NotRequired[bool]
    """Whether it is an example; only older servers send it. Deprecated."""

class AIMessageChunk(TypedDict):
    """A piece of what a model says; the contents of all chunks with one id make the message."""

    type: Literal["AIMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    tool_calls: list[ToolCall]
    """The tools that the model wants called."""
    invalid_tool_calls: list[InvalidToolCall]
    """The tool calls whose arguments could not be parsed."""
    usage_metadata: NotRequired[UsageMetadata | None]
    """The tokens that the answer took, null where the model does not say."""
    tool_call_chunks: list[ToolCallChunk]
    """The pieces of tool calls in this chunk."""
    chunk_position: NotRequired[ChunkPosition | None]
    """Says which chunk is the last of a message, null on all others."""

class AudioBlock(TypedDict):
    """A sound, by one of URL, bytes or file id."""

    type: Literal["audio"]
    """Tells the kind of block."""
    url: NotRequired[str]
    """Where it is."""
    base64: NotRequired[str]
    """The bytes, as base64."""
    file_id: NotRequired[str]
    """The id under which the provider keeps it."""
    mime_type: NotRequired[str]
    """The media type."""
    id: NotRequired[str]
    """The id of the block."""

class ChatMessage(TypedDict):
    """What a speaker of any other role said."""

    type: Literal["chat"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    role: str
    """The role of the speaker."""

class ChatMessageChunk(TypedDict):
    """A piece of a message of any other role."""

    type: Literal["ChatMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    role: str
    """The role of the speaker."""

class FileBlock(TypedDict):
    """A file, by one of URL, bytes or file id."""

    type: Literal["file"]
    """Tells the kind of block."""
    url: NotRequired[str]
    """Where it is."""
    base64: NotRequired[str]
    """The bytes, as base64."""
    file_id: NotRequired[str]
    """The id under which the provider keeps it."""
    mime_type: NotRequired[str]
    """The media type."""
    id: NotRequired[str]
    """The id of the block."""

class FunctionMessage(TypedDict):
    """What a function answered, the older form of a tool message."""

    type: Literal["function"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: str
    """The name of the function."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""

class FunctionMessageChunk(TypedDict):
    """A piece of a function message."""

    type: Literal["FunctionMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: str
    """The name of the function."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""

class HumanMessage(TypedDict):
    """What a person said."""

    type: Literal["human"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    example: NotRequired[bool]
    """Whether it is an example; only older servers send it. Deprecated."""

class HumanMessageChunk(TypedDict):
    """A piece of a human message."""

    type: Literal["HumanMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""

class ImageBlock(TypedDict):
    """An image, by one of URL, bytes or file id."""

    type: Literal["image"]
    """Tells the kind of block."""
    url: NotRequired[str]
    """Where it is."""
    base64: NotRequired[str]
    """The bytes, as base64."""
    file_id: NotRequired[str]
    """The id under which the provider keeps it."""
    mime_type: NotRequired[str]
    """The media type."""
    id: NotRequired[str]
    """The id of the block."""

class ImageUrl(TypedDict):
    """Where an image is."""

    url: str
    """An https or data URL."""
    detail: NotRequired[str]
    """How closely the model looks: `auto`, `low` or `high`."""

class ImageUrlBlock(TypedDict):
    """An image by its URL, in the form of OpenAI."""

    type: Literal["image_url"]
    """Tells the kind of block."""
    image_url: ImageUrl
    """Where an image is."""

class InputTokenDetails(TypedDict):
    """What the tokens of the prompt were; providers count further kinds under names of their own."""

    audio: NotRequired[int | None]
    """The tokens of audio."""
    cache_creation: NotRequired[int | None]
    """The tokens that were written to the provider's cache."""
    cache_read: NotRequired[int | None]
    """The tokens that were read from the provider's cache."""

class InvalidToolCall(TypedDict):
    """A tool call whose arguments could not be parsed."""

    name: str | None
    """The name of the tool."""
    args: str | None
    """The arguments as the model wrote them, not JSON."""
    id: NotRequired[str | None]
    """The id of the call."""
    error: str | None
    """Why they could not be parsed."""
    type: NotRequired[Literal["invalid_tool_call"]]
    """Tells the kind of call."""

class InvalidToolCallBlock(TypedDict):
    """A tool call whose arguments could not be parsed."""

    type: Literal["invalid_tool_call"]
    """Tells the kind of block."""
    name: NotRequired[str | None]
    """The name of the tool."""
    args: NotRequired[str | None]
    """The arguments as the model wrote them."""
    id: NotRequired[str | None]
    """The id of the call."""
    error: NotRequired[str | None]
    """Why they could not be parsed."""

class ModelMetadata(TypedDict):
    """What is known about the model; providers add further keys."""

    provider: NotRequired[str]
    """The provider."""
    model: NotRequired[str]
    """The model."""
    model_type: NotRequired[str]
    """The kind of model."""
    run_id: NotRequired[str]
    """The call of the model."""
    thread_id: NotRequired[str]
    """The thread."""
    system_fingerprint: NotRequired[str]
    """The provider's mark of its configuration."""
    service_tier: NotRequired[str]
    """The provider's class of service."""

class OutputTokenDetails(TypedDict):
    """What the tokens of the answer were; providers count further kinds under names of their own."""

    audio: NotRequired[int | None]
    """The tokens of audio."""
    reasoning: NotRequired[int | None]
    """The tokens of the model's reasoning."""

class ProviderBlock(TypedDict):
    """A block of any other kind. Model providers define their own (server tools, citations, redacted thoughts), which
    servers pass on as they are.
    """

    type: str
    """Tells the kind of block."""

class ReasoningBlock(TypedDict):
    """What the model thought before it answered."""

    type: Literal["reasoning"]
    """Tells the kind of block."""
    reasoning: NotRequired[str]
    """The thoughts as text."""
    id: NotRequired[str]
    """The id of the block."""

class RemoveMessage(TypedDict):
    """A request to take the message with this id out of the state."""

    type: Literal["remove"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: str
    """The id of the message to remove, or `__remove_all__` for all of them."""

class SystemMessage(TypedDict):
    """What the model is told before the conversation."""

    type: Literal["system"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""

class SystemMessageChunk(TypedDict):
    """A piece of a system message."""

    type: Literal["SystemMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""

class TextBlock(TypedDict):
    """A text; providers add fields such as citations."""

    type: Literal["text"]
    """Tells the kind of block."""
    text: str
    """The text."""
    id: NotRequired[str]
    """The id of the block."""

class ThinkingBlock(TypedDict):
    """What the model thought before it answered, in the form of Anthropic."""

    type: Literal["thinking"]
    """Tells the kind of block."""
    thinking: str
    """The thoughts as text."""
    signature: NotRequired[str]
    """What the provider wants to get back with them."""

class ToolCall(TypedDict):
    """A tool that the model wants called."""

    name: str
    """The name of the tool."""
    args: ToolArguments
    """The arguments of a tool call, free because each tool defines its own."""
    id: NotRequired[str | None]
    """The id by which the tool message answers."""
    type: NotRequired[Literal["tool_call"]]
    """Tells the kind of call."""

class ToolCallBlock(TypedDict):
    """A tool that the model wants called."""

    type: Literal["tool_call"]
    """Tells the kind of block."""
    name: str
    """The name of the tool."""
    args: ToolArguments
    """The arguments of a tool call, free because each tool defines its own."""
    id: NotRequired[str | None]
    """The id of the call."""

class ToolCallChunk(TypedDict):
    """A piece of a tool call; the pieces with one index make the call."""

    name: str | None
    """The name of the tool, on the first piece."""
    args: str | None
    """A piece of the arguments, as text."""
    id: NotRequired[str | None]
    """The id of the call, on the first piece."""
    index: NotRequired[int | None]
    """The position of the call among those of the message."""
    type: NotRequired[Literal["tool_call_chunk"]]
    """Tells the kind of call."""

class ToolCallChunkBlock(TypedDict):
    """A piece of a tool call."""

    type: Literal["tool_call_chunk"]
    """Tells the kind of block."""
    name: NotRequired[str | None]
    """The name of the tool, on the first piece."""
    args: NotRequired[str | None]
    """A piece of the arguments, as text."""
    id: NotRequired[str | None]
    """The id of the call."""

class ToolMessage(TypedDict):
    """What a tool answered."""

    type: Literal["tool"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    tool_call_id: str
    """The id of the tool call that this answers."""
    artifact: NotRequired[Any]
    """What the tool kept beside the text that the model reads; any JSON."""
    status: NotRequired[ToolMessageStatus]
    """Whether the tool did its work."""

class ToolMessageChunk(TypedDict):
    """A piece of a tool message."""

    type: Literal["ToolMessageChunk"]
    """Tells the kind of message."""
    content: MessageContent
    """What a message says, a text or a list of blocks."""
    additional_kwargs: AdditionalKwargs
    """What a model provider sent beyond the standard fields, free because each provider has its own."""
    response_metadata: ResponseMetadata
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""
    name: NotRequired[str | None]
    """The name of the speaker where there are several."""
    id: NotRequired[str | None]
    """The id of the message, by which a later one replaces it."""
    tool_call_id: str
    """The id of the tool call that this answers."""
    artifact: NotRequired[Any]
    """What the tool kept beside the text that the model reads; any JSON."""
    status: NotRequired[ToolMessageStatus]
    """Whether the tool did its work."""

class ToolResultBlock(TypedDict):
    """What a tool answered, in the form of Anthropic."""

    type: Literal["tool_result"]
    """Tells the kind of block."""
    tool_use_id: str
    """The id of the call that this answers."""
    content: NotRequired[Any]
    """What the tool answered; any JSON."""
    is_error: NotRequired[bool]
    """Whether the tool failed."""

class ToolUseBlock(TypedDict):
    """A tool that the model wants called, in the form of Anthropic."""

    type: Literal["tool_use"]
    """Tells the kind of block."""
    id: NotRequired[str]
    """The id of the call."""
    name: NotRequired[str]
    """The name of the tool."""
    input: NotRequired[Any]
    """The arguments, an object or, in a chunk, a piece of its text."""

class UsageMetadata(TypedDict):
    """The tokens that a model's answer took."""

    input_tokens: int
    """The tokens of the prompt."""
    output_tokens: int
    """The tokens of the answer."""
    total_tokens: int
    """The tokens of both."""
    input_token_details: NotRequired[InputTokenDetails]
    """What the tokens of the prompt were; providers count further kinds under names of their own."""
    output_token_details: NotRequired[OutputTokenDetails]
    """What the tokens of the answer were; providers count further kinds under names of their own."""

class VideoBlock(TypedDict):
    """A video, by one of URL, bytes or file id."""

    type: Literal["video"]
    """Tells the kind of block."""
    url: NotRequired[str]
    """Where it is."""
    base64: NotRequired[str]
    """The bytes, as base64."""
    file_id: NotRequired[str]
    """The id under which the provider keeps it."""
    mime_type: NotRequired[str]
    """The media type."""
    id: NotRequired[str]
    """The id of the block."""

# Objects: protocol

class BlockDelta(TypedDict):
    """Fields that replace those of the block."""

    type: Literal["block-delta"]
    """Tells the kind of change."""
    fields: ContentBlock
    """One part of a message's content, told apart by `type`."""

class ContentBlockDelta(TypedDict):
    """More of the block; of a tool's message `content` has the text in place of `delta`."""

    event: Literal["content-block-delta"]
    """Tells the kind of piece."""
    index: int
    """The place of the block in the message, from 0."""
    delta: NotRequired[BlockChange]
    """What comes to a block, told apart by `type`."""
    content: NotRequired[ContentBlock]
    """One part of a message's content, told apart by `type`."""

class ContentBlockFinish(TypedDict):
    """The block is complete."""

    event: Literal["content-block-finish"]
    """Tells the kind of piece."""
    index: int
    """The place of the block in the message, from 0."""
    content: ContentBlock
    """The whole block; a tool call has its arguments parsed."""

class ContentBlockStart(TypedDict):
    """A block of the message begins."""

    event: Literal["content-block-start"]
    """Tells the kind of piece."""
    index: int
    """The place of the block in the message, from 0."""
    content: ContentBlock
    """One part of a message's content, told apart by `type`."""

class CustomPayload(TypedDict):
    """What a node wrote, in an envelope, with the name of its channel where that has one."""

    name: NotRequired[str]
    """The name, as in the channel `custom:<name>`."""
    payload: CustomData
    """What a node writes to the stream by itself, any JSON value."""

class DataDelta(TypedDict):
    """Bytes to append."""

    type: Literal["data-delta"]
    """Tells the kind of change."""
    data: str
    """The bytes, as base64."""
    encoding: NotRequired[Literal["base64"]]
    """How the bytes are written."""

class InputRequest(TypedDict):
    """What a node asks."""

    interrupt_id: str
    """The id of the interrupt that `input.respond` must name."""
    payload: NotRequired[InterruptValue]
    """What a node passed to `interrupt()`, any JSON value."""

class LifecycleCauseNode(TypedDict):
    """A node made the subgraph start, with a `Send` or over an edge."""

    type: LifecycleCauseKind
    """How a node made a subgraph start."""
    from_node: NodeName
    """The node."""

class LifecycleCauseToolCall(TypedDict):
    """A tool call made the subgraph start."""

    type: Literal["toolCall"]
    """Tells the kind of cause."""
    tool_call_id: str
    """The id of the tool call."""

class LifecycleData(TypedDict):
    """How far a graph or a subgraph has come."""

    event: LifecycleStatus
    """How far a graph or a subgraph has come."""
    graph_name: str
    """The name of the graph, of a subgraph that of its node."""
    namespace: NotRequired[Namespace]
    """The same as the event's, only where a subgraph starts."""
    trigger_call_id: NotRequired[str]
    """The id of the task that runs the subgraph, only where it starts."""
    cause: NotRequired[LifecycleCause]
    """What made a subgraph start, told apart by `type`."""
    error: NotRequired[str]
    """Why it failed, only where it did."""
    checkpoint: NotRequired[CheckpointReference]
    """A checkpoint by its id."""

class MessageFailure(TypedDict):
    """The model failed."""

    event: Literal["error"]
    """Tells the kind of piece."""
    message: str
    """Why it failed."""
    code: NotRequired[str]
    """The provider's name for it."""

class MessageFinish(TypedDict):
    """The message is complete."""

    event: Literal["message-finish"]
    """Tells the kind of piece."""
    reason: NotRequired[str]
    """Why the model stopped."""
    usage: NotRequired[UsageMetadata]
    """The tokens that a model's answer took."""
    metadata: NotRequired[ResponseMetadata]
    """What a model provider said about its answer (model, finish reason), free because each provider has its own."""

class MessageStart(TypedDict):
    """A message begins."""

    event: Literal["message-start"]
    """Tells the kind of piece."""
    role: NotRequired[MessageRole]
    """Who speaks; the JavaScript server does not say it."""
    id: str
    """The id of the message."""
    tool_call_id: NotRequired[str]
    """The id of the tool call that the message answers, only of a tool."""
    metadata: NotRequired[ModelMetadata]
    """What is known about the model; providers add further keys."""

class ProtocolCheckpoints(TypedDict):
    """A checkpoint was written."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["checkpoints"]
    """What happened."""
    params: ProtocolCheckpointsParams
    """What happened, where and when."""

class ProtocolCheckpointsParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    data: CheckpointEnvelope
    """A checkpoint without its state."""

class ProtocolCustom(TypedDict):
    """What a node wrote to the stream by itself."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["custom"]
    """What happened."""
    params: ProtocolCustomParams
    """What happened, where and when."""

class ProtocolCustomParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    node: NotRequired[NodeName]
    """The node that sent it."""
    data: ProtocolCustomData
    """What a node wrote to the stream: on the Python server the value itself where a command started the run,
    `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the
    JavaScript server.
    """

class ProtocolInputRequested(TypedDict):
    """A node asks and waits for `input.respond`."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["input.requested"]
    """What happened."""
    params: ProtocolInputRequestedParams
    """What happened, where and when."""

class ProtocolInputRequestedParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    data: InputRequest
    """What a node asks."""

class ProtocolLifecycle(TypedDict):
    """A graph or a subgraph began, ended, failed or was interrupted."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["lifecycle"]
    """What happened."""
    params: ProtocolLifecycleParams
    """What happened, where and when."""

class ProtocolLifecycleParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    data: LifecycleData
    """How far a graph or a subgraph has come."""

class ProtocolMessages(TypedDict):
    """A piece of a message."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["messages"]
    """What happened."""
    params: ProtocolMessagesParams
    """What happened, where and when."""

class ProtocolMessagesParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    node: NotRequired[NodeName]
    """The node that sent it."""
    data: MessagesData
    """A piece of a message, told apart by `event`; the blocks of a message follow one another."""

class ProtocolTasks(TypedDict):
    """A task began or ended."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["tasks"]
    """What happened."""
    params: ProtocolTasksParams
    """What happened, where and when."""

class ProtocolTasksParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    data: TaskData
    """The start or the end of a node's turn; only the end has `result`."""

class ProtocolTools(TypedDict):
    """What a tool does."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["tools"]
    """What happened."""
    params: ProtocolToolsParams
    """What happened, where and when."""

class ProtocolToolsParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    node: NotRequired[NodeName]
    """The node that sent it."""
    data: ToolsData
    """What a tool does, told apart by `event`."""

class ProtocolUpdates(TypedDict):
    """What a node changed."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["updates"]
    """What happened."""
    params: ProtocolUpdatesParams
    """What happened, where and when."""

class ProtocolUpdatesParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    node: NotRequired[NodeName]
    """The node that sent it; absent on the Python server where a command started the run."""
    data: GraphUpdate
    """The update of `node`; where there is no `node`, the updates by the names of their nodes."""

class ProtocolValues(TypedDict):
    """The state after the input and after every step."""

    type: Literal["event"]
    """Tells it from the answer to a command."""
    event_id: str
    """The id of the event, the same on every connection; use it to drop doubles."""
    seq: int
    """The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to
    go on after it.
    """
    method: Literal["values"]
    """What happened."""
    params: ProtocolValuesParams
    """What happened, where and when."""

class ProtocolValuesParams(TypedDict):
    """What happened, where and when."""

    namespace: Namespace
    """The way from the graph to a subgraph, empty for the graph itself."""
    timestamp: int
    """When it happened, in milliseconds since 1970; order by `seq`."""
    data: GraphState
    """The state of a graph; its shape is the graph's own."""

class ReasoningDelta(TypedDict):
    """Thoughts to append."""

    type: Literal["reasoning-delta"]
    """Tells the kind of change."""
    reasoning: str
    """The thoughts."""

class TextDelta(TypedDict):
    """Text to append."""

    type: Literal["text-delta"]
    """Tells the kind of change."""
    text: str
    """The text."""

class ThreadEventsRequest(TypedDict):
    """Which events of a thread to send, for as long as the connection is open."""

    channels: list[ProtocolChannel]
    """The kinds of events to send."""
    namespaces: NotRequired[list[Namespace]]
    """The subgraphs to send events of, each with all below it; all by default."""
    depth: NotRequired[int]
    """How far below each of `namespaces` to go, without limit by default; ignored without them."""
    since: NotRequired[int]
    """The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one."""

class ToolCallDelta(TypedDict):
    """Arguments of a tool call to append."""

    type: Literal["tool-call-delta"]
    """Tells the kind of change."""
    args: str
    """A piece of the arguments, as text."""

class ToolErrored(TypedDict):
    """A tool has failed."""

    event: Literal["tool-error"]
    """Tells what happened."""
    tool_call_id: str
    """The id of the tool call."""
    message: str
    """Why it failed."""
    code: NotRequired[str]
    """The name of the error."""

class ToolFinished(TypedDict):
    """A tool has ended."""

    event: Literal["tool-finished"]
    """Tells what happened."""
    tool_call_id: str
    """The id of the tool call."""
    output: RunnableValue
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

class ToolOutputDelta(TypedDict):
    """A tool gives a part of its output."""

    event: Literal["tool-output-delta"]
    """Tells what happened."""
    tool_call_id: str
    """The id of the tool call."""
    delta: str
    """The part."""

class ToolStarted(TypedDict):
    """A tool begins."""

    event: Literal["tool-started"]
    """Tells what happened."""
    tool_call_id: str
    """The id of the tool call."""
    tool_name: str
    """The name of the tool."""
    input: NotRequired[RunnableValue]
    """What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

# Objects: runs

class Command(TypedDict):
    """What a run does to a thread before it goes on, instead of taking an input."""

    update: NotRequired[GraphUpdate]
    """An update of the state, an object or a list of pairs."""
    resume: NotRequired[ResumeValue]
    """The value with which the pending interrupt goes on; without a pending interrupt nothing happens."""
    goto: NotRequired[Goto | None]
    """Where the graph goes next."""

class Config(TypedDict):
    """The configuration of a run, as the graph's runtime takes it."""

    tags: NotRequired[list[str]]
    """Tags for tracing."""
    recursion_limit: NotRequired[int]
    """The largest number of steps; a run that needs more ends with GraphRecursionError. The default is the graph
    library's own, on the JavaScript server 25.
    """
    configurable: NotRequired[Configurable]
    """The settings of the graph; a run refuses them together with `context` unless they are empty."""
    metadata: NotRequired[Metadata]
    """Metadata that is merged into the run's."""
    run_name: NotRequired[str]
    """The name of the run in traces."""
    max_concurrency: NotRequired[int | None]
    """The largest number of nodes that run at once, unlimited by default."""

class LangsmithTracer(TypedDict):
    """Where a run is traced in LangSmith."""

    project_name: NotRequired[str | None]
    """The project that takes the trace."""
    example_id: NotRequired[str | None]
    """The example of a dataset that the run answers."""

class NodeSend(TypedDict):
    """A call of one node with an input of its own."""

    node: NodeName
    """The node that is called."""
    input: GraphInput
    """What the node gets instead of the state."""

class Run(TypedDict):
    """One execution of a graph."""

    run_id: str
    """The run's id."""
    thread_id: str
    """The thread that it runs on, one of its own if stateless."""
    assistant_id: str
    """The assistant that runs."""
    created_at: str
    """When the run may start, in the future if `after_seconds` was given."""
    updated_at: str
    """When the run last changed."""
    status: RunStatus
    """How the run stands."""
    metadata: RunMetadata
    """The metadata of assistant, thread and request, merged."""
    kwargs: RunsCreateKwargs
    """The arguments of the run."""
    multitask_strategy: MultitaskStrategy
    """What it did to a run in flight on the thread."""
    langsmith_session_name: NotRequired[str | None]
    """The LangSmith project that has the trace, null if the run is not traced."""

class RunBatchItem(TypedDict):
    """One stateless run of a batch."""

    assistant_id: AssistantReference
    """The assistant or graph to run."""
    input: NotRequired[GraphInput | None]
    """The graph's input; null goes on from where the thread stands. It is not read where there is a command."""
    command: NotRequired[Command | None]
    """What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    """
    metadata: NotRequired[Metadata]
    """Metadata of the run; the server drops keys that are its own."""
    config: NotRequired[Config]
    """The configuration of the run."""
    context: NotRequired[GraphContext]
    """The graph's static context; together with a non-empty `config.configurable` it is refused with 400."""
    checkpoint: NotRequired[CheckpointConfig]
    """The checkpoint to start from, the newest by default."""
    checkpoint_id: NotRequired[str | None]
    """The id of the checkpoint to start from."""
    checkpoint_during: NotRequired[bool]
    """Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    Deprecated.
    """
    langsmith_tracer: NotRequired[LangsmithTracer | None]
    """Where to trace the run."""
    interrupt_before: NotRequired[InterruptNodes]
    """The nodes before which the run stops."""
    interrupt_after: NotRequired[InterruptNodes]
    """The nodes after which the run stops."""
    webhook: NotRequired[WebhookUrl]
    """The URL that the server calls when the run has ended."""
    on_disconnect: NotRequired[DisconnectMode]
    """What closing the connection does to a run that is waited for or streamed. The server's default is `"continue"`.
    """
    on_completion: NotRequired[OnCompletion]
    """What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`."""
    multitask_strategy: NotRequired[MultitaskStrategy | None]
    """What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default is
    `"enqueue"`.
    """
    if_not_exists: NotRequired[IfNotExists]
    """What happens when the thread is missing; a stateless run makes its own thread. The server's default is `"reject"`.
    """
    after_seconds: NotRequired[float]
    """Seconds to wait before the run starts; negative starts at once. The server's default is `0`."""
    durability: NotRequired[Durability]
    """When checkpoints are saved. The server's default is `"async"`."""
    strict_resume: NotRequired[bool]
    """Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it."""
    stream_mode: NotRequired[StreamModeChoice]
    """What the run's stream carries. The server's default is `"values"`."""
    stream_subgraphs: NotRequired[bool]
    """Whether subgraphs stream too. The server's default is `false`."""
    stream_resumable: NotRequired[bool]
    """Whether events are kept so that a lost stream can be resumed. The server's default is `false`."""
    feedback_keys: NotRequired[list[str]]
    """Keys for which the result carries a URL that takes feedback."""
    assistantId: NotRequired[str]
    """What the official JavaScript SDK sends beside `assistant_id`; the server ignores it. Deprecated."""

class RunConfig(TypedDict):
    """The configuration of a run as the server keeps it, with what it adds to the request's."""

    tags: NotRequired[list[str]]
    """Tags for tracing."""
    recursion_limit: NotRequired[int]
    """The largest number of steps."""
    configurable: NotRequired[RunConfigurable]
    """The settings of the graph and the server's own keys."""
    metadata: NotRequired[RunMetadata]
    """The run's metadata and what the server knows about its run."""
    run_name: NotRequired[str]
    """The name of the run in traces."""
    max_concurrency: NotRequired[int | None]
    """The largest number of nodes that run at once."""

class RunConfigurable(TypedDict):
    """The settings of a graph, with the keys that the server adds about the caller and the request."""

    thread_id: NotRequired[str]
    """The thread of the run."""
    run_id: NotRequired[str]
    """The run."""
    graph_id: NotRequired[str]
    """The graph that runs."""
    assistant_id: NotRequired[str]
    """The assistant that runs."""
    user_id: NotRequired[str]
    """The caller, empty without authentication."""
    cron_id: NotRequired[str]
    """The cron that created the run."""
    checkpoint_id: NotRequired[str | None]
    """The checkpoint to start from."""
    checkpoint_ns: NotRequired[str]
    """The subgraph of that checkpoint."""
    checkpoint_map: NotRequired[CheckpointMap | None]
    """The checkpoints of the enclosing graphs."""
    langgraph_auth_user: NotRequired[AuthUser | None]
    """The caller as the authentication handler described them, null without authentication."""
    langgraph_auth_user_id: NotRequired[str]
    """The caller's identity, empty without authentication."""
    langgraph_auth_permissions: NotRequired[list[str]]
    """What the caller may do."""
    langgraph_request_id: NotRequired[str]
    """The request's `x-request-id`, or an id made for it."""
    __request_start_time_ms__: NotRequired[int]
    """When the request arrived, in milliseconds since 1970."""
    __after_seconds__: NotRequired[float]
    """The request's `after_seconds`."""
    __context_provided__: NotRequired[bool]
    """Whether the request had a `context`."""
    __langsmith_project__: NotRequired[str | None]
    """The project that takes the trace."""
    __langsmith_example_id__: NotRequired[str | None]
    """The example that the run answers."""

class RunFailure(TypedDict):
    """Why a run failed; a class that the server does not know to be harmless has its message hidden."""

    error: str
    """The name of the exception's class."""
    message: str
    """What the exception says."""

class RunMetadata(TypedDict):
    """Metadata of a run, merged from assistant, thread and request, with the keys that the server adds."""

    created_by: NotRequired[str]
    """Who made the assistant, `system` for one that the server made."""
    graph_id: NotRequired[str]
    """The graph that runs."""
    assistant_id: NotRequired[str]
    """The assistant that runs."""
    cron_id: NotRequired[str]
    """The cron that created the run."""
    run_attempt: NotRequired[int]
    """The number of the attempt, from 1, once the run has started."""
    langgraph_version: NotRequired[str]
    """The version of the graph's runtime."""
    langgraph_api_version: NotRequired[str]
    """The version of the server."""
    langgraph_plan: NotRequired[str]
    """The plan of the deployment."""
    langgraph_host: NotRequired[str]
    """How the server is hosted."""
    langgraph_api_url: NotRequired[str | None]
    """The URL of the server."""

class RunPartial(TypedDict):
    """A run of a list, with the selected fields only."""

    run_id: NotRequired[str]
    """The run's id."""
    thread_id: NotRequired[str]
    """The thread that it runs on, one of its own if stateless."""
    assistant_id: NotRequired[str]
    """The assistant that runs."""
    created_at: NotRequired[str]
    """When the run may start, in the future if `after_seconds` was given."""
    updated_at: NotRequired[str]
    """When the run last changed."""
    status: NotRequired[RunStatus]
    """How the run stands."""
    metadata: NotRequired[RunMetadata]
    """The metadata of assistant, thread and request, merged."""
    kwargs: NotRequired[RunsCreateKwargs]
    """The arguments of the run."""
    multitask_strategy: NotRequired[MultitaskStrategy]
    """What it did to a run in flight on the thread."""
    langsmith_session_name: NotRequired[str | None]
    """The LangSmith project that has the trace, null if the run is not traced."""

class RunResultError(TypedDict):
    """The result of a run that failed; the HTTP status is 200, since it was sent before the run ended."""

    __error__: RunFailure
    """Why the run failed."""

class RunResultFeedback(TypedDict):
    """The part of a result that carries feedback URLs; the fields of the state surround it."""

    __feedback__: FeedbackUrls
    """A URL for each feedback key."""

class RunResultInterrupts(TypedDict):
    """The part of a result that says that the run stopped at `interrupt()`; the fields of the state surround it."""

    __interrupt__: Interrupts
    """The pending interrupts; when there are several, the state is left out."""

class RunsCancelByIds(TypedDict):
    """Runs of one thread to cancel, by id."""

    thread_id: str
    """The thread of the runs."""
    run_ids: list[str]
    """The runs to cancel."""

class RunsCancelByStatus(TypedDict):
    """Runs of all threads to cancel, by status."""

    status: BulkCancelStatus
    """The status of the runs to cancel."""

class RunsCreate(TypedDict):
    """The creation of a run as an authorisation handler sees it before anything is stored; it is not a request body, see
    RunCreate for that.
    """

    assistant_id: str | None
    """The assistant; a graph's name is resolved already."""
    thread_id: str | None
    """The thread, null for a stateless run whose thread is deleted with it."""
    run_id: str | None
    """The run's id, chosen by the server."""
    status: RunStatus | None
    """The status that the run starts with, always `pending`."""
    metadata: Metadata
    """Metadata of the run, an empty object by default."""
    prevent_insert_if_inflight: bool
    """Whether a run in flight forbids this one, true for the multitask strategy `reject`."""
    multitask_strategy: MultitaskStrategy
    """What happens to a run in flight on the thread, `enqueue` by default."""
    if_not_exists: IfNotExists
    """What happens when the thread is missing; always `create` for a stateless wait or stream."""
    after_seconds: int
    """Whole seconds to wait before the run starts, 0 by default; a fraction is passed on."""
    kwargs: RunsCreateKwargs
    """The arguments of the run."""
    action: NotRequired[CancelAction | None]
    """What to do when an existing run is updated; the server never sets it on a creation."""

class RunsCreateKwargs(TypedDict):
    """The arguments of a run as the server keeps them; an authorisation handler may change them. The Python server sets
    every key, the JavaScript server leaves out what was not given.
    """

    input: NotRequired[GraphInput | None]
    """The graph's input."""
    command: NotRequired[Command | None]
    """The command that the run starts with."""
    config: RunConfig
    """The configuration, with the keys that the server adds to `configurable`."""
    context: GraphContext
    """The static context, by default a copy of `config.configurable`."""
    stream_mode: list[StoredStreamMode]
    """What the run's stream carries, always a list."""
    interrupt_before: NotRequired[InterruptNodes | None]
    """The nodes before which the run stops."""
    interrupt_after: NotRequired[InterruptNodes | None]
    """The nodes after which the run stops."""
    webhook: NotRequired[str | None]
    """The URL that the server calls when the run has ended."""
    feedback_keys: NotRequired[list[str] | None]
    """Keys for which the result carries a URL that takes feedback."""
    temporary: bool
    """Whether the thread is deleted with the run, true for `on_completion` delete."""
    subgraphs: bool
    """Whether events of subgraphs are streamed, from `stream_subgraphs`."""
    resumable: bool
    """Whether events are kept for a lost stream, from `stream_resumable`."""
    checkpoint_during: NotRequired[bool]
    """Whether steps are saved while the run goes on, true by default."""
    durability: NotRequired[Durability]
    """When checkpoints are saved, `async` by default."""

class WebhookPayload(TypedDict):
    """What the server posts to a run's webhook when the run has ended."""

    run_id: str
    """The run's id."""
    thread_id: str
    """The thread that it ran on."""
    assistant_id: str
    """The assistant that ran."""
    created_at: str
    """When the run was created."""
    updated_at: str
    """When the run last changed before it started."""
    status: WebhookStatus
    """How the run ended."""
    metadata: RunMetadata
    """The metadata of the run."""
    kwargs: RunsCreateKwargs
    """The arguments of the run."""
    multitask_strategy: MultitaskStrategy
    """What it did to a run in flight on the thread."""
    langsmith_session_name: NotRequired[str | None]
    """The LangSmith project that has the trace, null if the run is not traced."""
    run_started_at: str
    """When the run started."""
    run_ended_at: str
    """When the run ended."""
    webhook_sent_at: str
    """When this call was made."""
    values: NotRequired[GraphState | None]
    """The final state of the thread, null for a stateless run."""
    error: NotRequired[RunFailure]
    """Why the run failed, absent unless it did."""

# Objects: shared

class AuthUser(TypedDict):
    """The caller as an authentication handler described them."""

    identity: NotRequired[str]
    """Who the caller is."""
    display_name: NotRequired[str]
    """How to call them."""
    is_authenticated: NotRequired[bool]
    """Whether they proved it."""
    permissions: NotRequired[list[str]]
    """What they may do."""

class ErrorResponse(TypedDict):
    """What the server says of a request that it refused."""

    detail: str
    """The server's own words, one or several lines."""

class JsonRpcError(TypedDict):
    """Why a JSON-RPC request failed."""

    code: int
    """The error's code, such as -32601 for an unknown method."""
    message: str
    """The server's own words."""

class JsonRpcFailure(TypedDict):
    """The response to a JSON-RPC request that failed; the HTTP status is 200 all the same."""

    jsonrpc: JsonRpcVersion
    """The version of JSON-RPC."""
    id: JsonRpcId | None
    """The request's id, null where the server could not read it."""
    error: JsonRpcError
    """Why the request failed."""

JsonSchema = TypedDict(
    "JsonSchema",
    {
        "$schema": "NotRequired[str]",
        "$ref": "NotRequired[str]",
        "$defs": "NotRequired[JsonSchemas]",
        "definitions": "NotRequired[JsonSchemas]",
        "title": "NotRequired[str]",
        "description": "NotRequired[str]",
        "type": "NotRequired[JsonSchemaTypeChoice]",
        "format": "NotRequired[str]",
        "properties": "NotRequired[JsonSchemas]",
        "required": "NotRequired[list[str]]",
        "additionalProperties": "NotRequired[JsonSchemaOrFlag]",
        "items": "NotRequired[JsonSchemaOrFlag]",
        "anyOf": "NotRequired[list[JsonSchemaOrFlag]]",
        "oneOf": "NotRequired[list[JsonSchemaOrFlag]]",
        "allOf": "NotRequired[list[JsonSchemaOrFlag]]",
    },
)
"""A JSON Schema, passed on as it is; keywords that are not named here are free."""

class MessagesState(TypedDict):
    """The state of a graph that holds a conversation, the most common shape of a graph's state."""

    messages: list[Message]
    """The conversation so far."""

class SimpleErrorResponse(TypedDict):
    """What some operations say of a request that they refused, in place of `detail`."""

    error: str
    """The server's own words."""

# Objects: state

class ChannelStorage(TypedDict):
    """The number and size of the values of a state's channels."""

    count: int
    """The number of rows."""
    bytes: int
    """Their size, in bytes."""
    by_channel: StorageByChannel
    """The same, for each channel."""

class Checkpoint(TypedDict):
    """A saved state of a thread or of a subgraph in it."""

    thread_id: str
    """The thread that the checkpoint belongs to."""
    checkpoint_ns: NotRequired[str]
    """The subgraph that it belongs to; empty or absent for the graph itself."""
    checkpoint_id: NotRequired[str]
    """The id of the checkpoint; absent only where the thread never ran."""
    checkpoint_map: NotRequired[CheckpointMap]
    """The checkpoints of the enclosing graphs, where known."""

class CheckpointConfig(TypedDict):
    """Which checkpoint is meant; what is left out is taken from the thread of the request and its newest checkpoint.
    """

    thread_id: NotRequired[str]
    """The thread that the checkpoint belongs to."""
    checkpoint_ns: NotRequired[str]
    """The subgraph that it belongs to; empty for the graph itself."""
    checkpoint_id: NotRequired[str]
    """The id of the checkpoint."""
    checkpoint_map: NotRequired[CheckpointMap | None]
    """The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server gave them."""

class CheckpointEnvelope(TypedDict):
    """A checkpoint without its state."""

    id: str
    """The id of the checkpoint."""
    parent_id: NotRequired[str | None]
    """The id of the checkpoint before, absent for the first."""
    step: int
    """The number of the step, -1 for the first input."""
    source: CheckpointSource
    """What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy."""

class CheckpointMetadata(TypedDict):
    """What is known about a checkpoint besides its state; the run's metadata and settings are merged into it."""

    source: NotRequired[CheckpointSource]
    """What wrote the checkpoint."""
    step: NotRequired[int]
    """The number of the step, -1 for the first input."""
    parents: NotRequired[CheckpointMap]
    """The checkpoints of the enclosing graphs, by namespace."""
    run_id: NotRequired[str]
    """The run that wrote the checkpoint."""
    thread_id: NotRequired[str]
    """The thread of the checkpoint."""
    graph_id: NotRequired[str]
    """The graph that ran."""
    assistant_id: NotRequired[str]
    """The assistant that ran."""
    user_id: NotRequired[str]
    """The caller, empty without authentication."""
    created_by: NotRequired[str]
    """Who made the assistant, `system` for one that the server made."""
    run_attempt: NotRequired[int]
    """The number of the run's attempt, from 1."""
    langgraph_version: NotRequired[str]
    """The version of the graph's runtime."""
    langgraph_api_version: NotRequired[str]
    """The version of the server."""
    langgraph_plan: NotRequired[str]
    """The plan of the deployment."""
    langgraph_host: NotRequired[str]
    """How the server is hosted."""
    langgraph_api_url: NotRequired[str | None]
    """The URL of the server."""
    langgraph_auth_user_id: NotRequired[str]
    """The caller's identity, empty without authentication."""
    langgraph_request_id: NotRequired[str]
    """The id of the request that created the run."""

class CheckpointReference(TypedDict):
    """A checkpoint by its id."""

    id: str
    """The id of the checkpoint."""
    ns: NotRequired[str]
    """The subgraph that it belongs to; empty for the graph itself."""

class HistoryBefore(TypedDict):
    """A checkpoint in the shape that the history takes, wrapped in `configurable`; a bare one makes the server fail.
    """

    configurable: NotRequired[CheckpointConfig]
    """The checkpoint."""

class Interrupt(TypedDict):
    """A question of a node that stopped at `interrupt()` and waits for a value to resume with."""

    id: NotRequired[str]
    """The id by which a resume names this interrupt."""
    value: InterruptValue
    """What the node asked."""
    response_schema: NotRequired[JsonSchema | None]
    """The JSON Schema of the value that the node waits for; null where the node gave none."""

class StorageCount(TypedDict):
    """A number of rows and their size."""

    count: int
    """The number of rows."""
    bytes: int
    """Their size, in bytes."""

class StorageVersions(TypedDict):
    """The versions of one channel and their size."""

    versions: int
    """The number of versions."""
    bytes: int
    """Their size, in bytes."""

class ThreadState(TypedDict):
    """The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null."""

    values: GraphState
    """The state."""
    next: list[NodeName]
    """The nodes that run next, none where the graph has ended."""
    tasks: list[ThreadTask]
    """What runs next, one task for each node."""
    checkpoint: Checkpoint | None
    """The checkpoint that holds this state; one that does not exist is repeated as the request named it."""
    metadata: CheckpointMetadata | None
    """What is known about the checkpoint."""
    created_at: str | None
    """When the checkpoint was written."""
    parent_checkpoint: Checkpoint | None
    """The checkpoint before, null for the first."""
    interrupts: NotRequired[Interrupts]
    """The pending interrupts of all tasks."""
    checkpoint_id: NotRequired[str | None]
    """The same as `checkpoint.checkpoint_id`; use that. Deprecated."""
    parent_checkpoint_id: NotRequired[str | None]
    """The same as `parent_checkpoint.checkpoint_id`; use that. Deprecated."""

class ThreadStateUpdateResult(TypedDict):
    """Where an update of a thread's state was saved."""

    checkpoint: Checkpoint
    """The new checkpoint."""
    configurable: NotRequired[Checkpoint]
    """The same as `checkpoint`; use that. Deprecated."""
    checkpoint_id: NotRequired[str]
    """The same as `checkpoint.checkpoint_id`; use that. Deprecated."""

class ThreadStorage(TypedDict):
    """How much a thread occupies in the checkpointer."""

    thread_id: str
    """The thread's id."""
    total_bytes: int
    """The sum of the three parts, in bytes."""
    checkpoints: StorageCount
    """The checkpoints, with their metadata."""
    channel_values: ChannelStorage
    """The values of the state's channels, one for each version."""
    pending_writes: StorageCount
    """What tasks wrote that no checkpoint holds yet."""

class ThreadSuperstep(TypedDict):
    """Updates that happen together."""

    updates: list[ThreadSuperstepUpdate]
    """The updates of the step."""

class ThreadSuperstepUpdate(TypedDict):
    """An update of the state in the name of a node."""

    values: NotRequired[GraphUpdate | None]
    """What the node is taken to have returned."""
    command: NotRequired[Command | None]
    """A command that the node is taken to have returned."""
    as_node: NodeName
    """The node that is taken to have run, `__input__` for an input."""

class ThreadTask(TypedDict):
    """One node's turn in a step."""

    id: str
    """The task's id."""
    name: NodeName
    """The node."""
    path: TaskPath
    """How the task came about, a pull by the graph or a push by `Send`."""
    error: str | None
    """What the node raised, as text."""
    interrupts: Interrupts
    """The interrupts that this task waits for."""
    checkpoint: Checkpoint | None
    """The newest checkpoint of the subgraph that the task runs, null if it runs none."""
    state: ThreadState | None
    """The state of that subgraph, null unless the request asks for subgraphs."""
    result: GraphUpdate | None
    """What the node returned, null while it has not."""

# Objects: store

class FoundItems(TypedDict):
    """The items that a search found."""

    items: list[SearchItem]
    """The items, the best first with a query."""

class Item(TypedDict):
    """An item of the store."""

    namespace: StoreNamespace
    """Where the item lies."""
    key: str
    """The item's key, unique in its namespace."""
    value: ItemValue
    """What the item holds."""
    created_at: str
    """When the item was first put."""
    updated_at: str
    """When the item was last put."""

class SearchItem(TypedDict):
    """An item that a search found."""

    namespace: StoreNamespace
    """Where the item lies."""
    key: str
    """The item's key, unique in its namespace."""
    value: ItemValue
    """What the item holds."""
    created_at: str
    """When the item was first put."""
    updated_at: str
    """When the item was last put."""
    score: float | None
    """How well it fits the query, null without a query or an index for meaning."""

class StoreNamespaceList(TypedDict):
    """The namespaces of a store."""

    namespaces: list[StoreNamespace]
    """The namespaces that hold items."""

# Objects: stream

class DebugCheckpoint(TypedDict):
    """A checkpoint was written."""

    step: int
    """The number of the step, -1 for the first input."""
    timestamp: str
    """When it happened."""
    type: Literal["checkpoint"]
    """Tells what happened."""
    payload: DebugCheckpointPayload
    """A checkpoint as the debug mode tells it, with its place also as the thread's state names it."""

class DebugCheckpointPayload(TypedDict):
    """A checkpoint as the debug mode tells it, with its place also as the thread's state names it."""

    config: StreamedCheckpointConfig
    """Where the checkpoint is; use `checkpoint`. Deprecated."""
    parent_config: StreamedCheckpointConfig | None
    """Where the checkpoint before is; use `parent_checkpoint`. Deprecated."""
    values: GraphState
    """The state of a graph; its shape is the graph's own."""
    metadata: CheckpointMetadata
    """What is known about a checkpoint besides its state; the run's metadata and settings are merged into it."""
    next: list[NodeName]
    """The nodes that run next, none where the graph has ended."""
    tasks: list[StreamedCheckpointTask]
    """What runs next, one task for each node."""
    checkpoint: Checkpoint
    """A saved state of a thread or of a subgraph in it."""
    parent_checkpoint: Checkpoint | None
    """The checkpoint before, null for the first."""

class DebugTask(TypedDict):
    """A task began."""

    step: int
    """The number of the step, -1 for the first input."""
    timestamp: str
    """When it happened."""
    type: Literal["task"]
    """Tells what happened."""
    payload: TaskStart
    """A node's turn begins."""

class DebugTaskResult(TypedDict):
    """A task ended."""

    step: int
    """The number of the step, -1 for the first input."""
    timestamp: str
    """When it happened."""
    type: Literal["task_result"]
    """Tells what happened."""
    payload: TaskResult
    """A node's turn has ended."""

class EndData(TypedDict):
    """How a run ended."""

    run_id: NotRequired[str]
    """The run."""
    status: EndStatus
    """How a run ended; a rolled back run exists no more."""

class MessageSource(TypedDict):
    """Where a message comes from."""

    metadata: StepMetadata
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """

class RunDoneData(TypedDict):
    """That a run has ended, however it ended."""

    status: Literal["run_done"]
    """Tells this from the start of a run."""
    run_id: str
    """The run."""

class RunStarted(TypedDict):
    """Which run a stream tells about."""

    run_id: str
    """The run."""
    attempt: int
    """The attempt of the run, from 1."""

class StateUpdateData(TypedDict):
    """The thread's state after an update by hand."""

    state: ThreadState
    """The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null."""
    thread_id: str
    """The thread."""

class StepMetadata(TypedDict):
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """

    run_id: NotRequired[str]
    """The run."""
    run_attempt: NotRequired[int]
    """The attempt of the run, from 1."""
    thread_id: NotRequired[str]
    """The thread."""
    assistant_id: NotRequired[str]
    """The assistant."""
    graph_id: NotRequired[str]
    """The graph."""
    created_by: NotRequired[str]
    """Who made the assistant: `system`, or `user` for one that a user created."""
    user_id: NotRequired[str]
    """The user who made the run."""
    tags: NotRequired[list[str]]
    """The tags of the config."""
    langgraph_version: NotRequired[str]
    """The version of LangGraph."""
    langgraph_api_version: NotRequired[str]
    """The version of the server."""
    langgraph_plan: NotRequired[str]
    """The plan of the deployment."""
    langgraph_host: NotRequired[str]
    """Where the deployment runs."""
    langgraph_api_url: NotRequired[str | None]
    """The URL of the server."""
    langgraph_auth_user_id: NotRequired[str]
    """The user as the authentication names them."""
    langgraph_request_id: NotRequired[str]
    """The id of the request that made the run."""
    langgraph_step: NotRequired[int]
    """The number of the step, from 1."""
    langgraph_node: NotRequired[NodeName]
    """The node."""
    langgraph_triggers: NotRequired[list[str]]
    """What made the node run."""
    langgraph_path: NotRequired[TaskPath]
    """How the node's task came about."""
    langgraph_checkpoint_ns: NotRequired[str]
    """The node's place in the graph and its parents."""
    checkpoint_ns: NotRequired[str]
    """The namespace of the checkpoint that the step read."""
    ls_integration: NotRequired[str]
    """The library that ran."""
    ls_provider: NotRequired[str]
    """The model's provider."""
    ls_model_type: NotRequired[str]
    """The kind of model: `chat` or `llm`."""
    ls_model_name: NotRequired[str]
    """The model."""
    ls_temperature: NotRequired[float | None]
    """The model's temperature."""
    ls_max_tokens: NotRequired[int | None]
    """The most tokens that the model may answer with."""
    ls_stop: NotRequired[list[str] | None]
    """The texts at which the model stops."""
    lc_versions: NotRequired[LibraryVersions]
    """The versions of the libraries that made a message, by name."""

class StreamedCheckpoint(TypedDict):
    """A checkpoint as it is written while the run goes on."""

    config: StreamedCheckpointConfig
    """Where the checkpoint is."""
    parent_config: StreamedCheckpointConfig | None
    """Where the checkpoint before is, null for the first."""
    values: GraphState
    """The state of a graph; its shape is the graph's own."""
    metadata: CheckpointMetadata
    """What is known about a checkpoint besides its state; the run's metadata and settings are merged into it."""
    next: list[NodeName]
    """The nodes that run next, none where the graph has ended."""
    tasks: list[StreamedCheckpointTask]
    """What runs next, one task for each node."""

class StreamedCheckpointConfig(TypedDict):
    """Where a checkpoint is, as a configuration that a run could start from."""

    configurable: StreamedCheckpointPlace
    """The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are
    merged in, so further keys are theirs.
    """

class StreamedCheckpointPlace(TypedDict):
    """The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are
    merged in, so further keys are theirs.
    """

    thread_id: str
    """The thread."""
    checkpoint_ns: str
    """The subgraph that it belongs to; empty for the graph itself."""
    checkpoint_id: NotRequired[str]
    """The id of the checkpoint."""
    checkpoint_map: NotRequired[CheckpointMap]
    """The checkpoint of each enclosing graph, by namespace."""
    run_id: NotRequired[str]
    """The run."""
    assistant_id: NotRequired[str]
    """The assistant."""
    graph_id: NotRequired[str]
    """The graph."""
    user_id: NotRequired[str]
    """The user who made the run."""
    langgraph_request_id: NotRequired[str]
    """The id of the request that made the run."""
    langgraph_auth_user_id: NotRequired[str]
    """The user as the authentication names them."""
    langgraph_auth_user: NotRequired[AuthUser | None]
    """The user as the server's own authentication describes them, null without one."""
    langgraph_auth_permissions: NotRequired[list[str]]
    """What the user may do."""
    __request_start_time_ms__: NotRequired[int]
    """When the request came in, in milliseconds since 1970."""
    __after_seconds__: NotRequired[float]
    """The seconds that the run was put off."""

class StreamedCheckpointTask(TypedDict):
    """One node's turn after a checkpoint."""

    id: str
    """The task's id."""
    name: NodeName
    """The node."""
    interrupts: NotRequired[Interrupts]
    """The interrupts that this task waits for."""
    result: NotRequired[GraphUpdate]
    """What the node returned, where it has."""
    error: NotRequired[RunFailure]
    """What the node raised, where it has."""
    state: NotRequired[StreamedCheckpointConfig | None]
    """Where the state of the subgraph is that the task runs, null if it runs none."""
    checkpoint: NotRequired[Checkpoint]
    """The same in the debug mode, in place of `state`."""

class TaskResult(TypedDict):
    """A node's turn has ended."""

    id: str
    """The task's id."""
    name: NodeName
    """The node."""
    result: GraphUpdate
    """What the node returned, `{}` where it returned nothing."""
    error: RunFailure | None
    """What the node raised, null if nothing."""
    interrupts: Interrupts
    """The interrupts at which the node stopped."""

class TaskStart(TypedDict):
    """A node's turn begins."""

    id: str
    """The task's id, which its result repeats."""
    name: NodeName
    """The node."""
    input: GraphState
    """What the node is given, the state or what a `Send` carries."""
    triggers: list[str]
    """What made the node run."""
    metadata: NotRequired[StepMetadata]
    """What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    """

class Updates(TypedDict):
    """The update of a node by its name, or the pending interrupts under `__interrupt__`."""

    __interrupt__: NotRequired[Interrupts]
    """The interrupts, none at `interrupt_before` or `interrupt_after`."""

# Objects: system

class ApiMetrics(TypedDict):
    """Requests."""

    http_requests_total: list[RequestCount]
    """The number of requests by method, path and status."""

class Health(TypedDict):
    """How a server is."""

    ok: bool
    """Whether all that was checked works."""
    services: NotRequired[HealthServices]
    """What was checked, empty on a server in memory."""

class Metrics(TypedDict):
    """What a server has to do, and how busy it is."""

    queue: QueueMetrics
    """Runs that wait or go on."""
    api: ApiMetrics
    """Requests."""
    workers: NotRequired[WorkerMetrics]
    """Workers, absent on a server without."""
    postgres: NotRequired[PostgresMetrics]
    """Connections to Postgres, absent on a server without."""
    redis: NotRequired[RedisMetrics]
    """Connections to Redis, absent on a server without."""

class OpenapiDocument(TypedDict):
    """The server's own description of its API, an OpenAPI document."""

    openapi: str
    """The version of OpenAPI."""
    info: OpenapiInfo
    """What the document is about."""
    paths: OpenapiPaths
    """The paths with their operations."""

class OpenapiInfo(TypedDict):
    """What an OpenAPI document is about."""

    title: str
    """The title."""
    version: str
    """The version of the document."""

class PostgresMetrics(TypedDict):
    """Connections to Postgres."""

    pool_max: NotRequired[int]
    """How many there may be."""
    pool_size: NotRequired[int]
    """How many there are."""
    pool_available: NotRequired[int]
    """How many are idle."""
    requests_queued: NotRequired[int]
    """How many requests had to wait for one."""
    requests_errors: NotRequired[int]
    """How many requests got none."""

class QueueMetrics(TypedDict):
    """Runs that wait or go on."""

    n_pending: int
    """The number of runs that wait."""
    n_running: int
    """The number of runs that go on."""
    pending_runs_wait_time_max_secs: NotRequired[float | None]
    """The longest wait in seconds, null if none waits."""
    pending_runs_wait_time_med_secs: NotRequired[float | None]
    """The median wait in seconds, null if none waits."""
    pending_unblocked_runs_wait_time_max_secs: NotRequired[float | None]
    """The longest wait of runs that no other blocks, in seconds."""

class RedisMetrics(TypedDict):
    """Connections to Redis."""

    idle_connections: NotRequired[int]
    """How many are idle."""
    in_use_connections: NotRequired[int]
    """How many are busy."""
    max_connections: NotRequired[int]
    """How many there may be."""
    max_connections_per_node: NotRequired[int]
    """How many there may be to each node."""

class RequestCount(TypedDict):
    """How many requests of one kind there were."""

    method: str
    """The HTTP method."""
    path: str
    """The path as the server's routes have it."""
    status: int
    """The HTTP status."""
    count: int
    """How many there were."""

class ServerFlags(TypedDict):
    """What a server can do; newer servers have more flags."""

    assistants: bool
    """Whether it has assistants."""
    crons: bool
    """Whether it has crons."""
    langsmith: bool
    """Whether it traces to LangSmith."""
    langsmith_tracing_replicas: NotRequired[bool]
    """Whether a trace can go to several projects."""
    langsmith_tracing_session_on_runs: NotRequired[bool]
    """Whether a run names the project of its trace."""

class ServerHost(TypedDict):
    """Where a server runs; the ids are null outside LangSmith."""

    kind: str
    """The kind of place, such as `self-hosted` or `saas`."""
    project_id: str | None
    """The project's id."""
    host_revision_id: str | None
    """The id of the deployed revision."""
    revision_id: str | None
    """The id of the revision of the code."""
    tenant_id: str | None
    """The tenant's id."""

class ServerInfo(TypedDict):
    """What a server is."""

    version: str
    """The version of the server."""
    langgraph_py_version: str
    """The version of LangGraph that runs the graphs."""
    flags: ServerFlags
    """What the server can do."""
    host: ServerHost
    """Where the server runs."""

class WorkerMetrics(TypedDict):
    """Workers, each of which runs one run at a time."""

    max: int
    """How many there are."""
    active: int
    """How many are busy."""
    available: int
    """How many are idle."""

# Objects: threads

class Thread(TypedDict):
    """What the runs of one conversation share."""

    thread_id: str
    """The thread's id."""
    created_at: str
    """When the thread was created."""
    updated_at: str
    """When the thread last changed."""
    state_updated_at: NotRequired[str]
    """When its state last changed."""
    metadata: ThreadMetadata
    """Metadata of the thread; the first run adds `graph_id` and `assistant_id`."""
    config: Config
    """The configuration of its last run, empty before."""
    status: ThreadStatus
    """How the thread stands."""
    values: NotRequired[GraphState | None]
    """The newest state, null before the first run; a copy's response leaves it out."""
    interrupts: NotRequired[ThreadInterrupts]
    """The pending interrupts, absent before the first run."""
    error: NotRequired[RunFailure | None]
    """Why its last run failed or was cancelled, null if it did not, absent before the first run."""
    ttl: NotRequired[ThreadTtlInfo]
    """When the thread expires, present if `include` asks for it."""

class ThreadMetadata(TypedDict):
    """Metadata of a thread; its first run adds what ran."""

    graph_id: NotRequired[str]
    """The graph of the thread, needed to change its state."""
    assistant_id: NotRequired[str]
    """The assistant of its first run."""

class ThreadPartial(TypedDict):
    """A thread of a search, with the selected fields only."""

    thread_id: NotRequired[str]
    """The thread's id."""
    created_at: NotRequired[str]
    """When the thread was created."""
    updated_at: NotRequired[str]
    """When the thread last changed."""
    state_updated_at: NotRequired[str]
    """When its state last changed."""
    metadata: NotRequired[ThreadMetadata]
    """Metadata of the thread; the first run adds `graph_id` and `assistant_id`."""
    config: NotRequired[Config]
    """The configuration of its last run, empty before."""
    status: NotRequired[ThreadStatus]
    """How the thread stands."""
    values: NotRequired[GraphState | None]
    """The newest state, null before the first run."""
    interrupts: NotRequired[ThreadInterrupts]
    """The pending interrupts, absent before the first run."""
    error: NotRequired[RunFailure | None]
    """Why its last run failed or was cancelled, null if it did not, absent before the first run."""
    ttl: NotRequired[ThreadTtlInfo]
    """When the thread expires."""
    extracted: NotRequired[ThreadExtracted]
    """The values that `extract` asked for, by alias."""

class ThreadPruneResult(TypedDict):
    """What pruning did."""

    pruned_count: int
    """The number of threads that were pruned."""

class ThreadTtl(TypedDict):
    """A thread's time to live."""

    strategy: NotRequired[ThreadPruneStrategy]
    """What happens at its end. The server's default is `"delete"`."""
    ttl: NotRequired[float]
    """The time from now, in minutes."""

class ThreadTtlInfo(TypedDict):
    """When a thread expires."""

    strategy: NotRequired[ThreadPruneStrategy]
    """What happens then."""
    ttl_minutes: NotRequired[float]
    """Its time to live, in minutes."""
    expires_at: NotRequired[str]
    """The time at which it expires."""

# Unions, enumerations and other names

A2aCancelTaskMethod: TypeAlias = Literal["tasks/cancel", "CancelTask"]
"""Cancel a task; the name decides whether the response has the protocol's old or new form."""

A2aData: TypeAlias = Dict[str, Any]
"""Data of a graph, such as its input, an interrupt's `id` and `value` or the results of tools."""

A2aGetTaskMethod: TypeAlias = Literal["tasks/get", "GetTask"]
"""Read a task; the name decides whether the response has the protocol's old or new form."""

A2aHistoryLength: TypeAlias = int
"""How many messages to return at most, the newest; all by default, and 0 leaves `history` out."""

A2aHistoryScope: TypeAlias = Literal["context", "task"]
"""Whether to return the messages of the whole context, the default, or of the task alone."""

A2aPart: TypeAlias = Union[A2aTextPart, A2aDataPart, A2aFilePart]
"""A part of a message."""

A2aRequest: TypeAlias = Union[
    A2aSendRequest,
    A2aStreamRequest,
    A2aGetTaskRequest,
    A2aCancelTaskRequest,
    A2aListTasksRequest,
    A2aGetCardRequest,
]
"""A request of the agent-to-agent protocol."""

A2aResponse: TypeAlias = Union[A2aSuccess, JsonRpcFailure]
"""The response to a request of the agent-to-agent protocol."""

A2aResult: TypeAlias = Union[A2aTask, A2aTaskEnvelope, A2aTaskList, AgentCard]
"""What a method of the agent-to-agent protocol returns."""

A2aRole: TypeAlias = Literal["user", "agent", "ROLE_USER", "ROLE_AGENT"]
"""Who speaks, in the protocol's old form or its new."""

A2aSendMethod: TypeAlias = Literal["message/send", "SendMessage"]
"""Send a message and wait; the name decides whether the response has the protocol's old or new form."""

A2aStreamMethod: TypeAlias = Literal["message/stream", "SendStreamingMessage"]
"""Send a message and stream; the name decides whether the events have the protocol's old or new form."""

A2aStreamResponse: TypeAlias = Union[A2aStreamSuccess, JsonRpcFailure]
"""A response of a stream; a failure ends it."""

A2aStreamResult: TypeAlias = Union[A2aTask, A2aTaskEnvelope, A2aStatusUpdate, A2aArtifactUpdate]
"""What a stream tells, first the task, then how it goes on."""

A2aTaskState: TypeAlias = Literal[
    "submitted",
    "working",
    "completed",
    "failed",
    "canceled",
    "input-required",
    "rejected",
    "auth-required",
    "TASK_STATE_SUBMITTED",
    "TASK_STATE_WORKING",
    "TASK_STATE_COMPLETED",
    "TASK_STATE_FAILED",
    "TASK_STATE_CANCELED",
    "TASK_STATE_INPUT_REQUIRED",
    "TASK_STATE_REJECTED",
    "TASK_STATE_AUTH_REQUIRED",
]
"""The state of a task, in the protocol's old form or its new."""

AdditionalKwargs: TypeAlias = Dict[str, Any]
"""What a model provider sent beyond the standard fields, free because each provider has its own."""

AllNodes: TypeAlias = Literal["*"]
"""Every node of the graph."""

AssistantList: TypeAlias = List[AssistantPartial]
"""Assistants, newest first unless the request sorts them."""

AssistantReference: TypeAlias = str
"""An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph."""

AssistantSelectField: TypeAlias = Literal[
    "assistant_id",
    "graph_id",
    "name",
    "description",
    "config",
    "context",
    "created_at",
    "updated_at",
    "metadata",
    "version",
]
"""A field of an assistant that `select` can name."""

AssistantSortBy: TypeAlias = Literal["assistant_id", "created_at", "updated_at", "name", "graph_id"]
"""A field to sort assistants by."""

AssistantVersionList: TypeAlias = List[AssistantVersion]
"""Versions of an assistant, newest first."""

BlockChange: TypeAlias = Union[TextDelta, ReasoningDelta, DataDelta, ToolCallDelta, BlockDelta]
"""What comes to a block, told apart by `type`."""

BulkCancelStatus: TypeAlias = Literal["pending", "running", "all"]
"""Which runs a bulk cancel selects."""

CancelAction: TypeAlias = Literal["interrupt", "rollback"]
"""Whether a cancelled run keeps its steps (`interrupt`) or is deleted with its checkpoints (`rollback`)."""

CheckDatabase: TypeAlias = Literal[0, 1]
"""Whether to check the database, 1 for yes."""

CheckpointMap: TypeAlias = Dict[str, str]
"""The checkpoint of each enclosing graph, by namespace."""

CheckpointSource: TypeAlias = Literal["input", "loop", "update", "fork"]
"""What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy."""

ChunkPosition: TypeAlias = Literal["last"]
"""The place of a chunk in its message."""

Configurable: TypeAlias = Dict[str, Any]
"""The settings that a graph declares as configurable; the server adds its own keys."""

ContentBlock: TypeAlias = Union[
    TextBlock,
    ImageUrlBlock,
    ImageBlock,
    AudioBlock,
    VideoBlock,
    FileBlock,
    ReasoningBlock,
    ThinkingBlock,
    ToolUseBlock,
    ToolResultBlock,
    ToolCallBlock,
    ToolCallChunkBlock,
    InvalidToolCallBlock,
    ProviderBlock,
]
"""One part of a message's content, told apart by `type`."""

StreamedMessage: TypeAlias = Union[
    AIMessageChunk,
    HumanMessageChunk,
    SystemMessageChunk,
    ToolMessageChunk,
    FunctionMessageChunk,
    ChatMessageChunk,
    HumanMessage,
    AIMessage,
    SystemMessage,
    ToolMessage,
    FunctionMessage,
    ChatMessage,
    RemoveMessage,
]
"""A message as a stream tells it: a chunk where the model streams, a complete message where it does not."""

Conversation: TypeAlias = List[StreamedMessage]
"""The messages of one conversation."""

Count: TypeAlias = int
"""How many objects fit the request."""

CronList: TypeAlias = List[CronPartial]
"""Crons, newest first unless the request sorts them."""

CronSelectField: TypeAlias = Literal[
    "cron_id",
    "assistant_id",
    "thread_id",
    "on_run_completed",
    "end_time",
    "schedule",
    "timezone",
    "created_at",
    "updated_at",
    "user_id",
    "payload",
    "next_run_date",
    "metadata",
    "enabled",
]
"""A field of a cron that `select` can name."""

CronSortBy: TypeAlias = Literal[
    "cron_id",
    "assistant_id",
    "thread_id",
    "next_run_date",
    "end_time",
    "created_at",
    "updated_at",
]
"""A field to sort crons by."""

CustomData: TypeAlias = Any
"""What a node writes to the stream by itself, any JSON value."""

DebugData: TypeAlias = Union[DebugCheckpoint, DebugTask, DebugTaskResult]
"""What the debug mode tells, told apart by `type`."""

DisconnectMode: TypeAlias = Literal["cancel", "continue"]
"""Whether a run is cancelled or continues when the client closes the connection."""

Durability: TypeAlias = Literal["sync", "async", "exit"]
"""When checkpoints are saved: `sync` before the next step starts, `async` while it runs, `exit` once when the run ends.
"""

EitherErrorResponse: TypeAlias = Union[SimpleErrorResponse, ErrorResponse]
"""What an operation says of a request that it refused, as `detail` or as `error`."""

EndStatus: TypeAlias = Literal["success", "error", "timeout", "interrupted", "rollback"]
"""How a run ended; a rolled back run exists no more."""

ErrorText: TypeAlias = str
"""The server's own words as plain text."""

FeedbackUrls: TypeAlias = Dict[str, str]
"""A signed URL for each feedback key of the run."""

Flag: TypeAlias = bool
"""True or false."""

FlagText: TypeAlias = Literal["1", "0", "yes", "no"]
"""The other ways to write true and false."""

GenerationType: TypeAlias = Literal["Generation", "GenerationChunk"]
"""Whether a text is whole or a piece."""

Generations: TypeAlias = List[Generation]
"""What a model made of one prompt."""

NodeName: TypeAlias = str
"""The name of a node of a graph."""

NodeNames: TypeAlias = List[NodeName]
"""Names of nodes of a graph."""

NodeSends: TypeAlias = List[NodeSend]
"""Calls of several nodes, each with an input of its own."""

Goto: TypeAlias = Union[NodeName, NodeNames, NodeSend, NodeSends]
"""Where the graph goes next, one node or several, each with the state or each with an input of its own."""

GraphContext: TypeAlias = Dict[str, Any]
"""What a graph takes as static context; its shape is the graph's own."""

GraphInput: TypeAlias = Any
"""What a graph takes as input; its shape is the graph's own."""

GraphNodeData: TypeAlias = Union[GraphNodeRunnable, NodeName]
"""What is known of what a node holds; a plain name for a schema."""

GraphNodeIndex: TypeAlias = int
"""The place of a node in the list of nodes, counted from 0."""

GraphNodeId: TypeAlias = Union[NodeName, GraphNodeIndex]
"""The id of a node in a drawing, its name or, where its name is a uuid, its place in the list."""

GraphNodeType: TypeAlias = Literal["runnable", "schema", "unknown"]
"""What a node holds, something that runs, a schema or something else."""

GraphState: TypeAlias = Any
"""The state of a graph; its shape is the graph's own."""

GraphUpdate: TypeAlias = Any
"""What a node of a graph returns, an update to a part of the state; its shape is the graph's own."""

ServiceHealth: TypeAlias = Literal["healthy", "unhealthy", "skipped"]
"""How a service is; `skipped` was not checked."""

HealthServices: TypeAlias = Dict[str, ServiceHealth]
"""The services that the server needs, by name."""

Html: TypeAlias = str
"""A page in HTML."""

IfExists: TypeAlias = Literal["raise", "do_nothing"]
"""Whether creating what exists already is refused with 409 or returns what is there, unchanged."""

IfNotExists: TypeAlias = Literal["create", "reject"]
"""Whether a run on a thread that is missing creates the thread or is rejected with 404."""

InputRespondParams: TypeAlias = Union[InputRespondOne, InputRespondMany]
"""The answer to one interrupt, or the answers to several at the same checkpoint."""

InterruptNodes: TypeAlias = Union[AllNodes, NodeNames]
"""The nodes at which a run stops, by name or all."""

InterruptValue: TypeAlias = Any
"""What a node passed to `interrupt()`, any JSON value."""

Interrupts: TypeAlias = List[Interrupt]
"""The interrupts that are pending."""

ItemFilter: TypeAlias = Dict[str, Any]
"""Fields of a value and what each has to be, a value to equal or an object of operators: `$eq`, `$ne`, `$gt`, `$gte`,
`$lt`, `$lte`. An unknown operator is refused with 400.
"""

ItemIndexPaths: TypeAlias = List[str]
"""The paths of a value that are indexed, as in `profile.name` or `notes[*].text`."""

ItemOrNull: TypeAlias = Optional[Item]
"""An item, or null where the store has none of this key."""

ItemPutIndex: TypeAlias = Union[Flag, ItemIndexPaths]
"""What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given. The
Python server refuses true, the JavaScript one takes it for the default.
"""

ItemValue: TypeAlias = Dict[str, Any]
"""What an item holds; its shape is your own."""

StreamMode: TypeAlias = Literal[
    "values",
    "messages",
    "messages-tuple",
    "tasks",
    "checkpoints",
    "updates",
    "events",
    "debug",
    "custom",
]
"""What a stream carries; each mode has its own events."""

StreamModes: TypeAlias = List[StreamMode]
"""Several stream modes."""

JoinStreamModesValue: TypeAlias = Union[StreamMode, StreamModes, StreamModes]
"""One stream mode, or several as a JSON array in one text. The official SDKs repeat the parameter instead, of which the
server takes the last.
"""

Text: TypeAlias = str
"""A text."""

JsonRpcNumberId: TypeAlias = float
"""The id of a JSON-RPC request as a number."""

JsonRpcId: TypeAlias = Union[Text, JsonRpcNumberId]
"""The id that ties a JSON-RPC response to its request."""

JsonRpcVersion: TypeAlias = Literal["2.0"]
"""The version of JSON-RPC."""

JsonSchemaOrFlag: TypeAlias = Union[JsonSchema, Flag]
"""A JSON Schema, or whether anything fits."""

JsonSchemaType: TypeAlias = Literal["string", "number", "integer", "boolean", "object", "array", "null"]
"""A type of JSON values."""

JsonSchemaTypes: TypeAlias = List[JsonSchemaType]
"""Several types of JSON values."""

JsonSchemaTypeChoice: TypeAlias = Union[JsonSchemaType, JsonSchemaTypes]
"""A type of JSON values, or several."""

JsonSchemas: TypeAlias = Dict[str, JsonSchemaOrFlag]
"""JSON Schemas by name."""

LibraryVersions: TypeAlias = Dict[str, str]
"""The versions of the libraries that made a message, by name."""

LifecycleCause: TypeAlias = Union[LifecycleCauseToolCall, LifecycleCauseNode]
"""What made a subgraph start, told apart by `type`."""

LifecycleCauseKind: TypeAlias = Literal["send", "edge"]
"""How a node made a subgraph start."""

LifecycleStatus: TypeAlias = Literal["started", "running", "completed", "failed", "interrupted"]
"""How far a graph or a subgraph has come."""

McpCursorOffset: TypeAlias = int
"""Where a page starts, as a number."""

McpCursor: TypeAlias = Union[McpCursorOffset, Text]
"""Where a page starts; the server sends a number and takes text as well."""

McpMessage: TypeAlias = Union[
    McpInitializeRequest,
    McpPingRequest,
    McpListToolsRequest,
    McpCallToolRequest,
    McpOtherRequest,
    McpNotification,
    McpClientResponse,
]
"""A message of the model context protocol, a request, a notification or a response."""

McpParams: TypeAlias = Dict[str, Any]
"""The parameters of a method or a notification."""

McpResponse: TypeAlias = Union[McpSuccess, JsonRpcFailure]
"""The server's response to a request of the model context protocol."""

McpResult: TypeAlias = Union[McpInitializeResult, McpToolList, McpToolResult, McpEmptyResult]
"""What a method of the model context protocol returns."""

Message: TypeAlias = Union[
    HumanMessage,
    AIMessage,
    SystemMessage,
    ToolMessage,
    FunctionMessage,
    ChatMessage,
    RemoveMessage,
]
"""A message of a conversation, told apart by `type`. Servers store and send complete messages; only streams carry
chunks.
"""

MessageBlocks: TypeAlias = List[ContentBlock]
"""The content of a message that has several parts or is more than text."""

MessageContent: TypeAlias = Union[Text, MessageBlocks]
"""What a message says, a text or a list of blocks."""

MessageRole: TypeAlias = Literal["ai", "human", "system", "tool"]
"""Who speaks."""

MessageSources: TypeAlias = Dict[str, MessageSource]
"""Where messages come from, by the id of the message."""

MessageTuple: TypeAlias = Tuple[StreamedMessage, StepMetadata]
"""A message or a piece of one, and where it comes from."""

MessagesData: TypeAlias = Union[
    MessageStart,
    ContentBlockStart,
    ContentBlockDelta,
    ContentBlockFinish,
    MessageFinish,
    MessageFailure,
]
"""A piece of a message, told apart by `event`; the blocks of a message follow one another."""

Metadata: TypeAlias = Dict[str, Any]
"""Keys and values that you choose; the server keeps them and searches by them."""

MetricsFormat: TypeAlias = Literal["prometheus", "json"]
"""The form of metrics, Prometheus text or JSON; the server takes any other word for `prometheus`."""

MetricsText: TypeAlias = str
"""Metrics in the text format of Prometheus."""

MultitaskStrategy: TypeAlias = Literal["reject", "interrupt", "rollback", "enqueue"]
"""What happens when the thread has a run in flight: `reject` the new run with 409, `interrupt` the old run and keep its
steps, `rollback` the old run and delete it with its checkpoints, or `enqueue` the new run behind it.
"""

Namespace: TypeAlias = List[str]
"""The way from the graph to a subgraph, empty for the graph itself."""

OnCompletion: TypeAlias = Literal["delete", "keep"]
"""Whether the thread of a stateless run is deleted or kept when the run ends."""

OpenapiPaths: TypeAlias = Dict[str, Any]
"""The paths of an OpenAPI document with their operations."""

OtherParams: TypeAlias = Dict[str, Any]
"""What another command is given, free because the command defines it."""

ProtocolChannelName: TypeAlias = Literal[
    "values",
    "updates",
    "messages",
    "tools",
    "lifecycle",
    "input",
    "tasks",
    "checkpoints",
    "custom",
]
"""A kind of events that every graph has."""

ProtocolCustomChannel: TypeAlias = str
"""A kind of custom events that a graph names itself, such as `custom:progress`."""

ProtocolChannel: TypeAlias = Union[ProtocolChannelName, ProtocolCustomChannel]
"""A kind of events."""

ProtocolCustomData: TypeAlias = Union[CustomPayload, CustomData]
"""What a node wrote to the stream: on the Python server the value itself where a command started the run, `{payload}`
where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the JavaScript server.
"""

QueryFlag: TypeAlias = Union[Flag, FlagText]
"""A yes or no; `1` and `yes` mean true, `0` and `no` mean false."""

ResponseMetadata: TypeAlias = Dict[str, Any]
"""What a model provider said about its answer (model, finish reason), free because each provider has its own."""

ResumeValue: TypeAlias = Any
"""What the pending interrupt returns to its node, any JSON value; with several pending it is an object from interrupt id
to value.
"""

RunBatch: TypeAlias = List[Run]
"""The runs that a batch created, in the order of the request."""

RunBatchCreate: TypeAlias = List[RunBatchItem]
"""The stateless runs to create, at least one."""

RunList: TypeAlias = List[RunPartial]
"""Runs, newest first."""

RunResult: TypeAlias = Union[GraphState, RunResultInterrupts, RunResultFeedback, RunResultError]
"""How a run ended, the final state, `{}` where there is none, the state with pending interrupts or with feedback URLs,
or an error.
"""

RunSelectField: TypeAlias = Literal[
    "run_id",
    "thread_id",
    "assistant_id",
    "created_at",
    "updated_at",
    "status",
    "metadata",
    "kwargs",
    "multitask_strategy",
    "langsmith_session_name",
]
"""A field of a run that `select` can name."""

RunStatus: TypeAlias = Literal["pending", "running", "error", "success", "timeout", "interrupted"]
"""The status of a run; `success` also covers a run that stopped at an interrupt."""

RunnableActivity: TypeAlias = Union[
    RunnableStart,
    RunnableStream,
    RunnableEnd,
    RunnableToolError,
    ChatModelStart,
    ChatModelStream,
    ChatModelEnd,
    LlmStart,
    LlmStream,
    LlmEnd,
    RetrieverStart,
    RetrieverEnd,
    CustomActivity,
]
"""What a runnable of the graph did, told apart by `event`."""

RunnableEndName: TypeAlias = Literal["on_chain_end", "on_prompt_end", "on_parser_end", "on_tool_end"]
"""What ended."""

RunnableStartName: TypeAlias = Literal["on_chain_start", "on_prompt_start", "on_parser_start", "on_tool_start"]
"""What began."""

RunnableStreamName: TypeAlias = Literal[
    "on_chain_stream",
    "on_prompt_stream",
    "on_parser_stream",
    "on_tool_stream",
    "on_retriever_stream",
]
"""What gave a part of its output."""

RunnableValue: TypeAlias = Any
"""What a runnable of the graph takes or gives, any JSON value; its shape is its own."""

RunsCancel: TypeAlias = Union[RunsCancelByIds, RunsCancelByStatus]
"""Which runs to cancel, either by thread and ids or by status; both together are refused with 422."""

SortOrder: TypeAlias = Literal["asc", "desc"]
"""The direction of sorting."""

StateFilter: TypeAlias = Dict[str, Any]
"""A part of a state; an object has to contain these keys, a list these elements."""

StorageByChannel: TypeAlias = Dict[str, StorageVersions]
"""The versions and size of each channel, by its name."""

StoreNamespace: TypeAlias = List[str]
"""Where items lie, a list of labels such as `[users, u1]`; no label is empty or has a period in it."""

StoredStreamMode: TypeAlias = Literal[
    "values",
    "messages",
    "messages-tuple",
    "tasks",
    "checkpoints",
    "updates",
    "events",
    "debug",
    "custom",
    "tools",
    "lifecycle",
]
"""A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for."""

StreamModeChoice: TypeAlias = Union[StreamMode, StreamModes]
"""One stream mode or several."""

StreamNamespaceList: TypeAlias = List[str]
"""Namespaces of a run, each without the subgraphs below it."""

StreamedMessages: TypeAlias = List[Message]
"""One message, as it stands."""

Subgraphs: TypeAlias = Dict[str, SubgraphSchema]
"""The subgraphs of a graph by namespace; the names of nested subgraphs are joined by `|`."""

TaskData: TypeAlias = Union[TaskStart, TaskResult]
"""The start or the end of a node's turn; only the end has `result`."""

TaskPathIndex: TypeAlias = int
"""The place of a task among those that were pushed together."""

TaskPathParent: TypeAlias = List[Any]
"""The path of the task that called this one, in the same form."""

TaskPathPart: TypeAlias = Union[Text, TaskPathIndex, Flag, TaskPathParent]
"""A part of a task's path."""

TaskPath: TypeAlias = List[TaskPathPart]
"""The kind of the task, then what identifies it."""

ThreadCommand: TypeAlias = Union[
    RunStartCommand,
    InputRespondCommand,
    AgentTreeCommand,
    StateGetCommand,
    SubscribeCommand,
    UnsubscribeCommand,
    ReconnectCommand,
    OtherCommand,
]
"""What a thread is to do, told apart by `method`."""

ThreadCommandErrorCode: TypeAlias = Literal[
    "invalid_argument",
    "unknown_command",
    "unknown_error",
    "no_such_run",
    "no_such_subscription",
    "no_such_namespace",
    "no_such_interrupt",
    "no_such_checkpoint",
    "permission_denied",
    "not_supported",
    "resume_gap",
    "unsupported",
]
"""Why a command was refused."""

ThreadCommandRefusal: TypeAlias = Union[ThreadCommandMalformed, ErrorResponse]
"""What is wrong with a command that is malformed, `detail` where it is not even JSON."""

ThreadCommandResponse: TypeAlias = Union[ThreadCommandSuccess, ThreadCommandError]
"""The answer to a command, told apart by `type`."""

ThreadCommandResult: TypeAlias = Union[
    RunStartResult,
    AgentTreeResult,
    StateGetResult,
    SubscriptionResult,
    InputRespondResult,
]
"""What a command gives."""

ThreadExtract: TypeAlias = Dict[str, str]
"""Paths into a thread by the alias that each value gets in `extracted`; a path starts with values, metadata, config or
interrupts.
"""

ThreadExtracted: TypeAlias = Dict[str, Any]
"""Values picked out of a thread, by the alias that the request gave each; null where there is none."""

ThreadHistory: TypeAlias = List[ThreadState]
"""States of a thread, newest first."""

ThreadInterrupts: TypeAlias = Dict[str, Interrupts]
"""The pending interrupts of a thread, by the id of the task that waits."""

ThreadList: TypeAlias = List[ThreadPartial]
"""Threads, those that changed last first unless the request sorts them."""

ThreadPruneStrategy: TypeAlias = Literal["delete", "keep_latest"]
"""What is deleted of a thread, all of it or all its checkpoints but the newest."""

ThreadSelectField: TypeAlias = Literal[
    "thread_id",
    "created_at",
    "updated_at",
    "state_updated_at",
    "metadata",
    "config",
    "status",
    "values",
    "interrupts",
]
"""A field of a thread that `select` can name."""

ThreadSortBy: TypeAlias = Literal["thread_id", "status", "created_at", "updated_at", "state_updated_at"]
"""The field by which threads are sorted."""

ThreadStatus: TypeAlias = Literal["idle", "busy", "interrupted", "error"]
"""The status of a thread; `busy` while a run is pending or running, `interrupted` while nodes wait to go on."""

ThreadStreamMode: TypeAlias = Literal["run_modes", "lifecycle", "state_update"]
"""What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates of
its state by hand.
"""

ToolArguments: TypeAlias = Dict[str, Any]
"""The arguments of a tool call, free because each tool defines its own."""

ToolMessageStatus: TypeAlias = Literal["success", "error"]
"""Whether the tool did its work."""

ToolsData: TypeAlias = Union[ToolStarted, ToolOutputDelta, ToolFinished, ToolErrored]
"""What a tool does, told apart by `event`."""

WebhookStatus: TypeAlias = Literal["error", "success", "timeout", "interrupted", "rollback", "retry"]
"""How a run ended; a run that was rolled back or is tried again has no such status of its own."""

WebhookUrl: TypeAlias = str
"""A URL that the server calls; it has to be allowed by the server's webhook policy, else the answer is 422."""

XrayDepth: TypeAlias = int
"""The depth to which subgraphs are drawn."""

Xray: TypeAlias = Union[Flag, XrayDepth]
"""Whether, or to what depth, subgraphs are drawn."""
