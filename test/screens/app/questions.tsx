import type { ShownQuestion, View } from "./view.ts";

interface Action {
  name: string;
  args: Record<string, unknown>;
  description?: string;
}

/** The open questions, each in the form that its value has. */
export function Questions({ view }: { view: View }) {
  const { questions } = view;
  return (
    <section data-questions>
      {questions.map((question) => (
        <article key={question.id} data-question>
          <Question question={question} answer={(response) => view.answer(question.id, response)} />
        </article>
      ))}
      {questions.length > 1 && (
        <button
          type="button"
          data-answer-all
          onClick={() => view.answerAll(Object.fromEntries(questions.map(({ id }) => [id, "soon"])))}
        >
          Answer all
        </button>
      )}
    </section>
  );
}

function Question({ question, answer }: { question: ShownQuestion; answer(response: unknown): void }) {
  const { value } = question;
  if (Array.isArray(value.action_requests)) {
    const [action] = value.action_requests as Action[];
    if (action === undefined) return null;
    const edited = { name: action.name, args: { ...action.args, to: "bob@example.com" } };
    const decide = (decision: object) => answer({ decisions: [decision] });
    return (
      <>
        <h2>{action.description}</h2>
        <pre>{JSON.stringify(action.args)}</pre>
        <Choice name="approve" choose={() => decide({ type: "approve" })} />
        <Choice name="reject" choose={() => decide({ type: "reject", message: "Not today." })} />
        <Choice name="edit" choose={() => decide({ type: "edit", edited_action: edited })} />
      </>
    );
  }
  if (typeof value.action_request === "object" && value.action_request !== null) {
    const request = value.action_request as { action: string; args: Record<string, unknown> };
    const edited = { action: request.action, args: { ...request.args, to: "bob@example.com" } };
    const config = Object(value.config) as Record<string, boolean>;
    return (
      <>
        <h2>{request.action}</h2>
        <pre>{String(value.description)}</pre>
        {config.allow_accept && <Choice name="accept" choose={() => answer([{ type: "accept", args: null }])} />}
        {config.allow_ignore && <Choice name="ignore" choose={() => answer([{ type: "ignore", args: null }])} />}
        {config.allow_respond && <Choice name="respond" choose={() => answer([{ type: "response", args: "later" }])} />}
        {config.allow_edit && <Choice name="edit" choose={() => answer([{ type: "edit", args: edited }])} />}
      </>
    );
  }
  return (
    <>
      <h2>{String(value.question ?? JSON.stringify(value))}</h2>
      <Choice name="answer" choose={() => answer("soon")} />
    </>
  );
}

function Choice({ name, choose }: { name: string; choose(): void }) {
  return (
    <button type="button" data-choice={name} onClick={choose}>
      {name}
    </button>
  );
}
