import { useEffect, useState } from "react";
import type { Opened } from "./opened.ts";

interface Field {
  title?: string;
  type?: string;
  enum?: string[];
  default?: unknown;
}

/** A form made from what the server says of an assistant's context, as chat frontends make it. */
export function Settings({ opened, change }: { opened: Opened; change(name: string, value: unknown): void }) {
  const [fields, setFields] = useState<Record<string, Field>>({});
  useEffect(() => {
    void fieldsOf(opened).then(setFields);
  }, [opened]);
  return (
    <fieldset data-settings>
      <legend>Settings</legend>
      {Object.entries(fields).map(([name, field]) => (
        <p key={name}>
          <label htmlFor={name}>{field.title}</label>{" "}
          {field.enum === undefined ? (
            <input
              id={name}
              name={name}
              type={field.type === "boolean" ? "checkbox" : field.type === "string" ? "text" : "number"}
              onChange={({ target }) => change(name, target.value)}
            />
          ) : (
            <select
              id={name}
              name={name}
              defaultValue={String(field.default)}
              onChange={({ target }) => change(name, target.value)}
            >
              {field.enum.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          )}
        </p>
      ))}
    </fieldset>
  );
}

async function fieldsOf({ url, assistant }: Opened): Promise<Record<string, Field>> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ graph_id: assistant });
  const found = await (await fetch(`${url}/assistants/search`, { method: "POST", headers, body })).json();
  const schemas = await (await fetch(`${url}/assistants/${found[0].assistant_id}/schemas`)).json();
  return schemas.context_schema?.properties ?? {};
}
