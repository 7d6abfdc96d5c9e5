import type { StarlightUserConfig } from "@astrojs/starlight/types";
import type { Operation } from "../../../../scripts/generate/model/types.ts";
import { model } from "./contract.ts";
import { operationLink } from "./links.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

const tags = [...new Set(model.operations.map(({ tag }) => tag))];

const operationItem = (operation: Operation) => ({ label: labelOf(operation), link: operationLink(operation.id) });

/** Guides first, then what surrounds the operations, then every operation under its tag. */
export const sidebar: Sidebar = [
  { label: "Guides", autogenerate: { directory: "guides" } },
  {
    label: "Concepts",
    items: [
      { label: "Stream modes and events", link: "/reference/stream-modes/" },
      { label: "A run's life, and a thread's", link: "/reference/run-life/" },
      { label: "Errors", link: "/reference/errors/" },
      { label: "Where servers differ", link: "/reference/differences/" },
      { label: "In other tools", link: "/reference/tools/" },
      { label: "Figures", link: "/figures/" },
      { label: "Changelog", link: "/changelog/" },
    ],
  },
  {
    label: "Operations",
    items: tags.map((tag) => ({
      label: tag,
      collapsed: true,
      items: model.operations.filter((operation) => operation.tag === tag).map(operationItem),
    })),
  },
];

/** Several operations share one method (`runs.wait` with a thread and without); only the path tells those of one tag apart. */
function labelOf({ client, id, tag }: Operation): string {
  if (!client) return id;
  const method = `${client.resource}.${client.method}`;
  const twins = model.operations.filter(
    (other) => other.tag === tag && other.client && `${other.client.resource}.${other.client.method}` === method,
  );
  return twins.length > 1 ? `${method} (${id})` : method;
}
