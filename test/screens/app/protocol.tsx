import { useMessageMetadata, useMessages, useStream } from "@langchain/react";
import { useEffect, useState } from "react";
import type { Opened } from "./opened.ts";
import { Screen } from "./screen.tsx";
import { Settings } from "./settings.tsx";
import { type ShownCard, shown, type View } from "./view.ts";

/** The hook of the newer thread protocol. */
export function Protocol({ opened }: { opened: Opened }) {
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
    tools: opened.tools,
  });
  const [inside, setInside] = useState<Record<string, readonly unknown[]>>({});
  const [parents, setParents] = useState<Record<string, string | undefined>>({});
  const cards: ShownCard[] = [...stream.subagents.values()].map(({ id, name, taskInput = "", status }) => ({
    id,
    name,
    task: taskInput,
    status,
    messages: inside[id] ?? [],
  }));
  const view: View = {
    messages: stream.messages.map(shown),
    values: stream.values,
    questions: stream.interrupts.map(({ id, value }) => ({ id: id ?? "", value: Object(value) })),
    cards,
    isLoading: stream.isLoading,
    error:
      stream.error === undefined || stream.error === null ? "" : String(Object(stream.error).message ?? stream.error),
    send: (text) => void stream.submit({ messages: [opened.message(text)] }, { config: { configurable: settings } }),
    start: (input) => void stream.submit(input),
    answer: (interruptId, response) => void stream.respond(response, { interruptId }),
    answerAll: (responses) => void stream.respondAll(responses),
    stop: () => void stream.stop(),
    edit: (id, text) => void stream.submit({ messages: [opened.message(text)] }, { forkFrom: parents[id] }),
    branches: () => ({ names: [], current: 0, choose: () => {} }),
  };
  opened.note(view);
  return (
    <>
      {opened.hasForm && (
        <Settings opened={opened} change={(name, value) => setSettings((before) => ({ ...before, [name]: value }))} />
      )}
      {[...stream.subagents.values()].map((card) => (
        <Inside
          key={card.id}
          stream={stream}
          card={card}
          tell={(messages) => setInside((before) => ({ ...before, [card.id]: messages }))}
        />
      ))}
      {stream.messages.map(({ id = "" }) => (
        <Parent
          key={id}
          stream={stream}
          id={id}
          tell={(parent) => setParents((before) => ({ ...before, [id]: parent }))}
        />
      ))}
      <Screen view={view} extra="protocol" />
    </>
  );
}

/** What was said inside a card is asked for by a hook of its own. */
function Inside({ stream, card, tell }) {
  const messages = useMessages(stream, card);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` is new at each rendering
  useEffect(() => tell(messages), [messages]);
  return null;
}

/** So is the checkpoint before a message. */
function Parent({ stream, id, tell }) {
  const parent = useMessageMetadata(stream, id)?.parentCheckpointId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` is new at each rendering
  useEffect(() => tell(parent), [parent]);
  return null;
}
