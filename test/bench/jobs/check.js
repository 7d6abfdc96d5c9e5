import ts from "typescript";

/** Type-checks one program in a fresh process, as `tsc --noEmit` does, and prints the CPU seconds of the check and of all. */
const [folder = "", skipLib = "false"] = process.argv.slice(2);
const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const config = ts.getParsedCommandLineOfConfigFile(
  `${folder}/tsconfig.json`,
  { skipLibCheck: skipLib === "true" },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  },
);
if (!config) throw new Error(`No tsconfig.json in ${folder}`);
const program = ts.createProgram(config.fileNames, config.options);
program.getGlobalDiagnostics();
const before = milliseconds();
const diagnostics = ts.getPreEmitDiagnostics(program);
const check = milliseconds() - before;
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(config.options)));
  process.exit(1);
}
console.log(JSON.stringify({ check: check / 1000, run: milliseconds() / 1000 }));
