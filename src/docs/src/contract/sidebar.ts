import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { model } from "./contract.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;
const tags = [...new Set(model.operations.map((o) => o.tag))];
export const sidebar: Sidebar = [
  { label: "Guides", items: [{ autogenerate: { directory: "guides" }, label: "g" }] },
  {
    label: "Operations",
    items: tags.map((tag) => ({
      label: tag,
      collapsed: true,
      items: model.operations
        .filter((o) => o.tag === tag)
        .map((o) => ({
          label: o.client ? `${o.client.resource}.${o.client.method}` : o.id,
          link: `/reference/operations/${o.id}/`,
        })),
    })),
  },
];
