import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

// The runner says by environment variables which document is read and where the code goes.
export default defineConfig({
  root: process.env.TOOL_OUT,
  input: { path: process.env.TOOL_DOCUMENT },
  output: { path: "api", clean: true, format: false, lint: false },
  plugins: [pluginOas({ validate: false }), pluginTs(), pluginZod({ version: "4", importPath: "zod/v4" })],
});
