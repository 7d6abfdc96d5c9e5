// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.openruns.internal.Shape;
import dev.openruns.internal.UnionReader;

/** Tells Jackson how to read the unions of the contract; a mapper of yours needs it to read these types. */
public final class OpenRunsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Knows all unions. */
  public OpenRunsModule() {
    super("openruns");
    addDeserializer(
        A2aPart.class,
        new UnionReader<A2aPart>(A2aPart.Unknown::new)
            .arm(A2aTextPart.class, Shape.object().with("text"))
            .arm(A2aDataPart.class, Shape.object().with("data"))
            .arm(A2aFilePart.class, Shape.object().with("file")));
    addDeserializer(
        A2aRequest.class,
        new UnionReader<A2aRequest>(A2aRequest.Unknown::new)
            .arm(A2aSendRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "method", "params"))
            .arm(A2aStreamRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "method", "params"))
            .arm(A2aGetTaskRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "method", "params"))
            .arm(A2aCancelTaskRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "method", "params"))
            .arm(A2aListTasksRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("ListTasks")).with("id"))
            .arm(A2aGetCardRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("GetExtendedAgentCard")).with("id")));
    addDeserializer(
        A2aResponse.class,
        new UnionReader<A2aResponse>(A2aResponse.Unknown::new)
            .arm(A2aSuccess.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "result"))
            .arm(JsonRpcFailure.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "error")));
    addDeserializer(
        A2aResult.class,
        new UnionReader<A2aResult>(A2aResult.Unknown::new)
            .arm(A2aTask.class, Shape.object().with("kind", Shape.text().of("task")).with("id", "contextId", "status"))
            .arm(A2aTaskEnvelope.class, Shape.object().with("task"))
            .arm(A2aTaskList.class, Shape.object().with("tasks", "totalSize", "pageSize", "nextPageToken"))
            .arm(AgentCard.class, Shape.object().with("name", "description", "url", "supportedInterfaces", "capabilities", "defaultInputModes", "defaultOutputModes", "skills", "version")));
    addDeserializer(
        A2aStreamResponse.class,
        new UnionReader<A2aStreamResponse>(A2aStreamResponse.Unknown::new)
            .arm(A2aStreamSuccess.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "result"))
            .arm(JsonRpcFailure.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "error")));
    addDeserializer(
        A2aStreamResult.class,
        new UnionReader<A2aStreamResult>(A2aStreamResult.Unknown::new)
            .arm(A2aTask.class, Shape.object().with("kind", Shape.text().of("task")).with("id", "contextId", "status"))
            .arm(A2aTaskEnvelope.class, Shape.object().with("task"))
            .arm(A2aStatusUpdate.class, Shape.object().with("kind", Shape.text().of("status-update")).with("taskId", "contextId", "status", "final"))
            .arm(A2aArtifactUpdate.class, Shape.object().with("kind", Shape.text().of("artifact-update")).with("taskId", "contextId", "artifact")));
    addDeserializer(
        BlockChange.class,
        new UnionReader<BlockChange>(BlockChange.Unknown::new)
            .arm(TextDelta.class, Shape.object().with("type", Shape.text().of("text-delta")).with("text"))
            .arm(ReasoningDelta.class, Shape.object().with("type", Shape.text().of("reasoning-delta")).with("reasoning"))
            .arm(DataDelta.class, Shape.object().with("type", Shape.text().of("data-delta")).with("data"))
            .arm(ToolCallDelta.class, Shape.object().with("type", Shape.text().of("tool-call-delta")).with("args"))
            .arm(BlockDelta.class, Shape.object().with("type", Shape.text().of("block-delta")).with("fields")));
    addDeserializer(
        ContentBlock.class,
        new UnionReader<ContentBlock>(ContentBlock.Unknown::new)
            .arm(TextBlock.class, Shape.object().with("type", Shape.text().of("text")).with("text"))
            .arm(ImageUrlBlock.class, Shape.object().with("type", Shape.text().of("image_url")).with("image_url"))
            .arm(ImageBlock.class, Shape.object().with("type", Shape.text().of("image")))
            .arm(AudioBlock.class, Shape.object().with("type", Shape.text().of("audio")))
            .arm(VideoBlock.class, Shape.object().with("type", Shape.text().of("video")))
            .arm(FileBlock.class, Shape.object().with("type", Shape.text().of("file")))
            .arm(ReasoningBlock.class, Shape.object().with("type", Shape.text().of("reasoning")))
            .arm(ThinkingBlock.class, Shape.object().with("type", Shape.text().of("thinking")).with("thinking"))
            .arm(ToolUseBlock.class, Shape.object().with("type", Shape.text().of("tool_use")))
            .arm(ToolResultBlock.class, Shape.object().with("type", Shape.text().of("tool_result")).with("tool_use_id"))
            .arm(ToolCallBlock.class, Shape.object().with("type", Shape.text().of("tool_call")).with("name", "args"))
            .arm(ToolCallChunkBlock.class, Shape.object().with("type", Shape.text().of("tool_call_chunk")))
            .arm(InvalidToolCallBlock.class, Shape.object().with("type", Shape.text().of("invalid_tool_call")))
            .arm(ProviderBlock.class, Shape.object().with("type")));
    addDeserializer(
        DebugData.class,
        new UnionReader<DebugData>(DebugData.Unknown::new)
            .arm(DebugCheckpoint.class, Shape.object().with("type", Shape.text().of("checkpoint")).with("step", "timestamp", "payload"))
            .arm(DebugTask.class, Shape.object().with("type", Shape.text().of("task")).with("step", "timestamp", "payload"))
            .arm(DebugTaskResult.class, Shape.object().with("type", Shape.text().of("task_result")).with("step", "timestamp", "payload")));
    addDeserializer(
        EitherErrorResponse.class,
        new UnionReader<EitherErrorResponse>(EitherErrorResponse.Unknown::new)
            .arm(SimpleErrorResponse.class, Shape.object().with("error"))
            .arm(ErrorResponse.class, Shape.object().with("detail")));
    addDeserializer(
        Goto.class,
        new UnionReader<Goto>(Goto.Unknown::new)
            .arm(Goto.NodeName.class, Shape.text())
            .arm(Goto.NodeNames.class, Shape.list(Shape.text()))
            .arm(NodeSend.class, Shape.object().with("node", "input"))
            .arm(Goto.NodeSends.class, Shape.list(Shape.object().with("node", "input"))));
    addDeserializer(
        GraphNodeData.class,
        new UnionReader<GraphNodeData>(GraphNodeData.Unknown::new)
            .arm(GraphNodeRunnable.class, Shape.object().with("name"))
            .arm(GraphNodeData.NodeName.class, Shape.text()));
    addDeserializer(
        GraphNodeId.class,
        new UnionReader<GraphNodeId>(GraphNodeId.Unknown::new)
            .arm(GraphNodeId.NodeName.class, Shape.text())
            .arm(GraphNodeId.GraphNodeIndex.class, Shape.integer()));
    addDeserializer(
        InputRespondParams.class,
        new UnionReader<InputRespondParams>(InputRespondParams.Unknown::new)
            .arm(InputRespondOne.class, Shape.object().with("interrupt_id", "response"))
            .arm(InputRespondMany.class, Shape.object().with("responses")));
    addDeserializer(
        InterruptNodes.class,
        new UnionReader<InterruptNodes>(InterruptNodes.Unknown::new)
            .arm(InterruptNodes.AllNodes.class, Shape.text().of("*"))
            .arm(InterruptNodes.NodeNames.class, Shape.list(Shape.text())));
    addDeserializer(
        ItemPutIndex.class,
        new UnionReader<ItemPutIndex>(ItemPutIndex.Unknown::new)
            .arm(ItemPutIndex.Flag.class, Shape.flag())
            .arm(ItemPutIndex.ItemIndexPaths.class, Shape.list(Shape.text())));
    addDeserializer(
        JoinStreamModesValue.class,
        new UnionReader<JoinStreamModesValue>(JoinStreamModesValue.Unknown::new)
            .arm(JoinStreamModesValue.StreamModeValue.class, Shape.text().of("values", "messages", "messages-tuple", "tasks", "checkpoints", "updates", "events", "debug", "custom"))
            .arm(JoinStreamModesValue.StreamModes.class, Shape.list(Shape.text().of("values", "messages", "messages-tuple", "tasks", "checkpoints", "updates", "events", "debug", "custom"))));
    addDeserializer(
        JsonRpcId.class,
        new UnionReader<JsonRpcId>(JsonRpcId.Unknown::new)
            .arm(JsonRpcId.Text.class, Shape.text())
            .arm(JsonRpcId.JsonRpcNumberId.class, Shape.number()));
    addDeserializer(
        JsonSchemaOrFlag.class,
        new UnionReader<JsonSchemaOrFlag>(JsonSchemaOrFlag.Unknown::new)
            .arm(JsonSchema.class, Shape.object())
            .arm(JsonSchemaOrFlag.Flag.class, Shape.flag()));
    addDeserializer(
        JsonSchemaTypeChoice.class,
        new UnionReader<JsonSchemaTypeChoice>(JsonSchemaTypeChoice.Unknown::new)
            .arm(JsonSchemaTypeChoice.JsonSchemaTypeValue.class, Shape.text().of("string", "number", "integer", "boolean", "object", "array", "null"))
            .arm(JsonSchemaTypeChoice.JsonSchemaTypes.class, Shape.list(Shape.text().of("string", "number", "integer", "boolean", "object", "array", "null"))));
    addDeserializer(
        LifecycleCause.class,
        new UnionReader<LifecycleCause>(LifecycleCause.Unknown::new)
            .arm(LifecycleCauseToolCall.class, Shape.object().with("type", Shape.text().of("toolCall")).with("tool_call_id"))
            .arm(LifecycleCauseNode.class, Shape.object().with("type", "from_node")));
    addDeserializer(
        McpCursor.class,
        new UnionReader<McpCursor>(McpCursor.Unknown::new)
            .arm(McpCursor.McpCursorOffset.class, Shape.integer())
            .arm(McpCursor.Text.class, Shape.text()));
    addDeserializer(
        McpMessage.class,
        new UnionReader<McpMessage>(McpMessage.Unknown::new)
            .arm(McpInitializeRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("initialize")).with("id"))
            .arm(McpPingRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("ping")).with("id"))
            .arm(McpListToolsRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("tools/list")).with("id"))
            .arm(McpCallToolRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method", Shape.text().of("tools/call")).with("id", "params"))
            .arm(McpOtherRequest.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "method"))
            .arm(McpNotification.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("method"))
            .arm(McpClientResponse.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id")));
    addDeserializer(
        McpResponse.class,
        new UnionReader<McpResponse>(McpResponse.Unknown::new)
            .arm(McpSuccess.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "result"))
            .arm(JsonRpcFailure.class, Shape.object().with("jsonrpc", Shape.text().of("2.0")).with("id", "error")));
    addDeserializer(
        McpResult.class,
        new UnionReader<McpResult>(McpResult.Unknown::new)
            .arm(McpInitializeResult.class, Shape.object().with("protocolVersion", "capabilities", "serverInfo"))
            .arm(McpToolList.class, Shape.object().with("tools"))
            .arm(McpToolResult.class, Shape.object().with("content"))
            .arm(McpEmptyResult.class, Shape.object()));
    addDeserializer(
        Message.class,
        new UnionReader<Message>(Message.Unknown::new)
            .arm(HumanMessage.class, Shape.object().with("type", Shape.text().of("human")).with("content", "additional_kwargs", "response_metadata"))
            .arm(AIMessage.class, Shape.object().with("type", Shape.text().of("ai")).with("content", "additional_kwargs", "response_metadata", "tool_calls", "invalid_tool_calls"))
            .arm(SystemMessage.class, Shape.object().with("type", Shape.text().of("system")).with("content", "additional_kwargs", "response_metadata"))
            .arm(ToolMessage.class, Shape.object().with("type", Shape.text().of("tool")).with("content", "additional_kwargs", "response_metadata", "tool_call_id"))
            .arm(FunctionMessage.class, Shape.object().with("type", Shape.text().of("function")).with("content", "additional_kwargs", "response_metadata", "name"))
            .arm(ChatMessage.class, Shape.object().with("type", Shape.text().of("chat")).with("content", "additional_kwargs", "response_metadata", "role"))
            .arm(RemoveMessage.class, Shape.object().with("type", Shape.text().of("remove")).with("content", "additional_kwargs", "response_metadata", "id")));
    addDeserializer(
        MessageContent.class,
        new UnionReader<MessageContent>(MessageContent.Unknown::new)
            .arm(MessageContent.Text.class, Shape.text())
            .arm(MessageContent.MessageBlocks.class, Shape.list(Shape.any())));
    addDeserializer(
        MessagesData.class,
        new UnionReader<MessagesData>(MessagesData.Unknown::new)
            .arm(MessageStart.class, Shape.object().with("event", Shape.text().of("message-start")).with("id"))
            .arm(ContentBlockStart.class, Shape.object().with("event", Shape.text().of("content-block-start")).with("index", "content"))
            .arm(ContentBlockDelta.class, Shape.object().with("event", Shape.text().of("content-block-delta")).with("index"))
            .arm(ContentBlockFinish.class, Shape.object().with("event", Shape.text().of("content-block-finish")).with("index", "content"))
            .arm(MessageFinish.class, Shape.object().with("event", Shape.text().of("message-finish")))
            .arm(MessageFailure.class, Shape.object().with("event", Shape.text().of("error")).with("message")));
    addDeserializer(
        ProtocolChannel.class,
        new UnionReader<ProtocolChannel>(ProtocolChannel.Unknown::new)
            .arm(ProtocolChannel.ProtocolChannelNameValue.class, Shape.text().of("values", "updates", "messages", "tools", "lifecycle", "input", "tasks", "checkpoints", "custom"))
            .arm(ProtocolChannel.ProtocolCustomChannel.class, Shape.text()));
    addDeserializer(
        QueryFlag.class,
        new UnionReader<QueryFlag>(QueryFlag.Unknown::new)
            .arm(QueryFlag.Flag.class, Shape.flag())
            .arm(QueryFlag.FlagTextValue.class, Shape.text().of("1", "0", "yes", "no")));
    addDeserializer(
        RunnableActivity.class,
        new UnionReader<RunnableActivity>(RunnableActivity.Unknown::new)
            .arm(RunnableStart.class, Shape.object().with("event", "name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(RunnableStream.class, Shape.object().with("event", "name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(RunnableEnd.class, Shape.object().with("event", "name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(RunnableToolError.class, Shape.object().with("event", Shape.text().of("on_tool_error")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(ChatModelStart.class, Shape.object().with("event", Shape.text().of("on_chat_model_start")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(ChatModelStream.class, Shape.object().with("event", Shape.text().of("on_chat_model_stream")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(ChatModelEnd.class, Shape.object().with("event", Shape.text().of("on_chat_model_end")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(LlmStart.class, Shape.object().with("event", Shape.text().of("on_llm_start")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(LlmStream.class, Shape.object().with("event", Shape.text().of("on_llm_stream")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(LlmEnd.class, Shape.object().with("event", Shape.text().of("on_llm_end")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(RetrieverStart.class, Shape.object().with("event", Shape.text().of("on_retriever_start")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(RetrieverEnd.class, Shape.object().with("event", Shape.text().of("on_retriever_end")).with("name", "run_id", "parent_ids", "tags", "metadata", "data"))
            .arm(CustomActivity.class, Shape.object().with("event", Shape.text().of("on_custom_event")).with("name", "run_id", "parent_ids", "tags", "metadata", "data")));
    addDeserializer(
        RunsCancel.class,
        new UnionReader<RunsCancel>(RunsCancel.Unknown::new)
            .arm(RunsCancelByIds.class, Shape.object().with("thread_id", "run_ids"))
            .arm(RunsCancelByStatus.class, Shape.object().with("status")));
    addDeserializer(
        StreamModeChoice.class,
        new UnionReader<StreamModeChoice>(StreamModeChoice.Unknown::new)
            .arm(StreamModeChoice.StreamModeValue.class, Shape.text().of("values", "messages", "messages-tuple", "tasks", "checkpoints", "updates", "events", "debug", "custom"))
            .arm(StreamModeChoice.StreamModes.class, Shape.list(Shape.text().of("values", "messages", "messages-tuple", "tasks", "checkpoints", "updates", "events", "debug", "custom"))));
    addDeserializer(
        StreamedMessage.class,
        new UnionReader<StreamedMessage>(StreamedMessage.Unknown::new)
            .arm(AIMessageChunk.class, Shape.object().with("type", Shape.text().of("AIMessageChunk")).with("content", "additional_kwargs", "response_metadata", "tool_calls", "invalid_tool_calls", "tool_call_chunks"))
            .arm(HumanMessageChunk.class, Shape.object().with("type", Shape.text().of("HumanMessageChunk")).with("content", "additional_kwargs", "response_metadata"))
            .arm(SystemMessageChunk.class, Shape.object().with("type", Shape.text().of("SystemMessageChunk")).with("content", "additional_kwargs", "response_metadata"))
            .arm(ToolMessageChunk.class, Shape.object().with("type", Shape.text().of("ToolMessageChunk")).with("content", "additional_kwargs", "response_metadata", "tool_call_id"))
            .arm(FunctionMessageChunk.class, Shape.object().with("type", Shape.text().of("FunctionMessageChunk")).with("content", "additional_kwargs", "response_metadata", "name"))
            .arm(ChatMessageChunk.class, Shape.object().with("type", Shape.text().of("ChatMessageChunk")).with("content", "additional_kwargs", "response_metadata", "role"))
            .arm(HumanMessage.class, Shape.object().with("type", Shape.text().of("human")).with("content", "additional_kwargs", "response_metadata"))
            .arm(AIMessage.class, Shape.object().with("type", Shape.text().of("ai")).with("content", "additional_kwargs", "response_metadata", "tool_calls", "invalid_tool_calls"))
            .arm(SystemMessage.class, Shape.object().with("type", Shape.text().of("system")).with("content", "additional_kwargs", "response_metadata"))
            .arm(ToolMessage.class, Shape.object().with("type", Shape.text().of("tool")).with("content", "additional_kwargs", "response_metadata", "tool_call_id"))
            .arm(FunctionMessage.class, Shape.object().with("type", Shape.text().of("function")).with("content", "additional_kwargs", "response_metadata", "name"))
            .arm(ChatMessage.class, Shape.object().with("type", Shape.text().of("chat")).with("content", "additional_kwargs", "response_metadata", "role"))
            .arm(RemoveMessage.class, Shape.object().with("type", Shape.text().of("remove")).with("content", "additional_kwargs", "response_metadata", "id")));
    addDeserializer(
        TaskData.class,
        new UnionReader<TaskData>(TaskData.Unknown::new)
            .arm(TaskStart.class, Shape.object().with("id", "name", "input", "triggers"))
            .arm(TaskResult.class, Shape.object().with("id", "name", "result", "error", "interrupts")));
    addDeserializer(
        TaskPathPart.class,
        new UnionReader<TaskPathPart>(TaskPathPart.Unknown::new)
            .arm(TaskPathPart.Text.class, Shape.text())
            .arm(TaskPathPart.TaskPathIndex.class, Shape.integer())
            .arm(TaskPathPart.Flag.class, Shape.flag())
            .arm(TaskPathPart.TaskPathParent.class, Shape.list(Shape.any())));
    addDeserializer(
        ThreadCommand.class,
        new UnionReader<ThreadCommand>(ThreadCommand.Unknown::new)
            .arm(RunStartCommand.class, Shape.object().with("method", Shape.text().of("run.start")).with("id", "params"))
            .arm(InputRespondCommand.class, Shape.object().with("method", Shape.text().of("input.respond")).with("id", "params"))
            .arm(AgentTreeCommand.class, Shape.object().with("method", Shape.text().of("agent.getTree")).with("id"))
            .arm(StateGetCommand.class, Shape.object().with("method", Shape.text().of("state.get")).with("id"))
            .arm(SubscribeCommand.class, Shape.object().with("method", Shape.text().of("subscription.subscribe")).with("id", "params"))
            .arm(UnsubscribeCommand.class, Shape.object().with("method", Shape.text().of("subscription.unsubscribe")).with("id", "params"))
            .arm(ReconnectCommand.class, Shape.object().with("method", Shape.text().of("subscription.reconnect")).with("id", "params"))
            .arm(OtherCommand.class, Shape.object().with("id", "method")));
    addDeserializer(
        ThreadCommandRefusal.class,
        new UnionReader<ThreadCommandRefusal>(ThreadCommandRefusal.Unknown::new)
            .arm(ThreadCommandMalformed.class, Shape.object().with("type", Shape.text().of("error")).with("id", "error", "message"))
            .arm(ErrorResponse.class, Shape.object().with("detail")));
    addDeserializer(
        ThreadCommandResponse.class,
        new UnionReader<ThreadCommandResponse>(ThreadCommandResponse.Unknown::new)
            .arm(ThreadCommandSuccess.class, Shape.object().with("type", Shape.text().of("success")).with("id", "result"))
            .arm(ThreadCommandError.class, Shape.object().with("type", Shape.text().of("error")).with("id", "error", "message")));
    addDeserializer(
        ThreadCommandResult.class,
        new UnionReader<ThreadCommandResult>(ThreadCommandResult.Unknown::new)
            .arm(RunStartResult.class, Shape.object().with("run_id"))
            .arm(AgentTreeResult.class, Shape.object().with("tree"))
            .arm(StateGetResult.class, Shape.object().with("values"))
            .arm(SubscriptionResult.class, Shape.object().with("subscription_id"))
            .arm(InputRespondResult.class, Shape.object()));
    addDeserializer(
        ToolsData.class,
        new UnionReader<ToolsData>(ToolsData.Unknown::new)
            .arm(ToolStarted.class, Shape.object().with("event", Shape.text().of("tool-started")).with("tool_call_id", "tool_name"))
            .arm(ToolOutputDelta.class, Shape.object().with("event", Shape.text().of("tool-output-delta")).with("tool_call_id", "delta"))
            .arm(ToolFinished.class, Shape.object().with("event", Shape.text().of("tool-finished")).with("tool_call_id", "output"))
            .arm(ToolErrored.class, Shape.object().with("event", Shape.text().of("tool-error")).with("tool_call_id", "message")));
    addDeserializer(
        Xray.class,
        new UnionReader<Xray>(Xray.Unknown::new)
            .arm(Xray.Flag.class, Shape.flag())
            .arm(Xray.XrayDepth.class, Shape.integer()));
  }
}
