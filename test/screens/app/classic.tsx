import { useStream } from "@langchain/langgraph-sdk/react";
import { isRemoveUIMessage, isUIMessage, uiMessageReducer } from "@langchain/langgraph-sdk/react-ui";
import { useState } from "react";
import type { Opened } from "./opened.ts";
import { Screen } from "./screen.tsx";
import { Settings } from "./settings.tsx";
import { shown, type View } from "./view.ts";

/** The hook of the classic streams. */
export function Classic({ opened }: { opened: Opened }) {
  const [thread, setThread] = useState(opened.thread);
  const [settings, setSettings] = useState<Record<string, unknown>>({});
  const stream = useStream({
    apiUrl: opened.url,
    assistantId: opened.assistant,
    threadId: thread,
    onThreadId(created) {
      setThread(created);
      opened.remember(created);
    },
    reconnectOnMount: true,
    fetchStateHistory: true,
    filterSubagentMessages: true,
    tools: opened.tools,
    onCustomEvent: (event, { mutate }) => {
      if (isUIMessage(event) || isRemoveUIMessage(event)) {
        mutate((before) => ({ ...before, ui: uiMessageReducer(before.ui ?? [], event) }));
      }
    },
  });
  const options = {
    streamSubgraphs: true,
    streamResumable: true,
    ...(opened.hasForm && { context: settings }),
    ...opened.submit,
  };
  const resume = (value: unknown) => stream.submit(undefined, { ...options, command: { resume: value } });
  const view: View = {
    messages: stream.messages.map(shown),
    values: stream.values,
    questions: stream.interrupts.map(({ id, value, when }) => ({
      id: id ?? "",
      value: Object(value ?? { question: when }),
    })),
    cards: [...stream.subagents.values()].map((card) => ({
      id: card.id,
      name: card.toolCall.args.subagent_type ?? "",
      task: card.toolCall.args.description ?? "",
      status: card.status,
      messages: card.messages,
    })),
    isLoading: stream.isLoading,
    error:
      stream.error === undefined || stream.error === null ? "" : String(Object(stream.error).message ?? stream.error),
    send: (text) => void stream.submit({ messages: [opened.message(text)] }, options),
    start: (input) => void stream.submit(input, options),
    answer: (id, response) => void resume(stream.interrupts.length > 1 ? { [id]: response } : response),
    answerAll: (responses) => void resume(responses),
    stop: () => void stream.stop(),
    edit(id, text) {
      const message = stream.messages.find((each) => each.id === id);
      const checkpoint = message && stream.getMessagesMetadata(message)?.firstSeenState?.parent_checkpoint;
      void stream.submit({ messages: [opened.message(text)] }, { ...options, checkpoint });
    },
    branches(id) {
      const message = stream.messages.find((each) => each.id === id);
      const meta = message && stream.getMessagesMetadata(message);
      const names = meta?.branchOptions ?? [];
      return {
        names,
        current: names.indexOf(meta?.branch ?? ""),
        choose: (at) => stream.setBranch(names[at] ?? ""),
      };
    },
  };
  opened.note(view);
  return (
    <>
      {opened.hasForm && (
        <Settings opened={opened} change={(name, value) => setSettings((before) => ({ ...before, [name]: value }))} />
      )}
      <Screen view={view} extra="classic" />
    </>
  );
}
