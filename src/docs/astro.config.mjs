import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { relativeLinks } from "./integrations/relative-links.ts";
import { sidebar } from "./src/contract/sidebar.ts";

export default defineConfig({
  site: "https://openruns.dev",
  outDir: "../../dist/docs",
  telemetry: false,
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    starlight({
      title: "OpenRuns",
      sidebar,
      credits: false,
      components: { Search: "./src/components/Search.astro" },
      customCss: ["./src/styles/reference.css"],
    }),
    relativeLinks(),
  ],
});
