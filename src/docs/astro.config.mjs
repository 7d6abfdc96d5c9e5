import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sidebar } from "./src/contract/sidebar.ts";

export default defineConfig({
  site: "https://openruns.dev",
  outDir: "../../dist/docs",
  telemetry: false,
  integrations: [
    starlight({
      title: "OpenRuns",
      sidebar,
      credits: false,
      customCss: ["./src/styles/reference.css"],
    }),
  ],
});
