import { useState } from "react";
import { Questions } from "./questions.tsx";
import type { ShownMessage, View } from "./view.ts";
import { shown } from "./view.ts";

interface Todo {
  content: string;
  status: string;
}

interface UiMessage {
  id: string;
  name: string;
  props: Record<string, unknown>;
  metadata?: { message_id?: string };
}

/** One page for every screen: what the state does not have is not shown. */
export function Screen({ view, extra }: { view: View; extra?: string | undefined }) {
  const { messages, values, cards, isLoading, error } = view;
  const todos = Array.isArray(values.todos) ? (values.todos as Todo[]) : [];
  const files = typeof values.files === "object" && values.files !== null ? Object.entries(values.files) : [];
  const ui = Array.isArray(values.ui) ? (values.ui as UiMessage[]) : [];
  return (
    <main>
      <header>
        <h1 data-title>{String(values.title ?? "A new conversation")}</h1>
        <span data-status>{isLoading ? "running" : "idle"}</span>
        <span data-extra>{extra}</span>
      </header>
      {error !== "" && (
        <p role="alert" data-error>
          {error}
        </p>
      )}
      <section data-messages>
        {messages.map((message) => (
          <Message key={message.id} message={message} view={view}>
            {ui
              .filter(({ metadata }) => metadata?.message_id === message.id)
              .map((part) => (
                <aside key={part.id} data-ui={part.name}>
                  {part.name}: {JSON.stringify(part.props)}
                </aside>
              ))}
          </Message>
        ))}
      </section>
      {cards.length > 0 && (
        <section data-cards>
          {cards.map((card) => (
            <article key={card.id} data-card={card.name} data-card-status={card.status}>
              <h2>{card.name}</h2>
              <p data-task>{card.task}</p>
              {card.messages.map(shown).map((message) => (
                <p key={message.id} data-inside={message.type}>
                  {message.text}
                </p>
              ))}
            </article>
          ))}
        </section>
      )}
      <ul data-todos>
        {todos.map(({ content, status }) => (
          <li key={content} data-todo={status}>
            {content} ({status})
          </li>
        ))}
      </ul>
      {files.map(([path, text]) => (
        <details key={path} data-file={path}>
          <summary>{path}</summary>
          <pre>{String(text)}</pre>
        </details>
      ))}
      <Questions view={view} />
      {messages.length === 0 && <pre data-state>{JSON.stringify(values, null, 1)}</pre>}
      <Composer view={view} />
    </main>
  );
}

function Message({ message, view, children }: { message: ShownMessage; view: View; children: React.ReactNode }) {
  const { names, current, choose } = view.branches(message.id);
  return (
    <article data-message={message.type} data-message-status={message.status}>
      {message.thinking !== "" && <blockquote data-thinking>{message.thinking}</blockquote>}
      <p data-text>{message.text}</p>
      {message.images.map((source) => (
        <img key={source} src={source} alt="from the agent" width="48" height="48" />
      ))}
      {message.calls.map((call) => (
        <code key={call.id} data-call={call.name}>
          {call.name} <span data-args>{call.args}</span>
        </code>
      ))}
      {children}
      {message.type === "human" && (
        <button type="button" data-edit onClick={() => view.edit(message.id, `${message.text}, edited`)}>
          Edit
        </button>
      )}
      {names.length > 1 && (
        <nav data-branches>
          <button type="button" data-previous onClick={() => choose(current - 1)}>
            Previous
          </button>
          <span data-branch>
            {current + 1} of {names.length}
          </span>
        </nav>
      )}
    </article>
  );
}

function Composer({ view }: { view: View }) {
  const [text, setText] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        view.send(text);
        setText("");
      }}
    >
      <input aria-label="Message" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="submit" data-send>
        Send
      </button>
      <button type="button" data-stop onClick={() => view.stop()}>
        Stop
      </button>
      <button type="button" data-start onClick={() => view.start({ topic: "tea" })}>
        Start
      </button>
    </form>
  );
}
