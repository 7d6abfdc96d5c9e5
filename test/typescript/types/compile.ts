import ts from "typescript";
import { fromRoot } from "../../../scripts/paths.ts";

/**
 * What the compiler says of files under the repository's own settings. It says nothing of what they import: `npm run typecheck`
 * does.
 *
 * @param virtual the texts of files that are on no disk, by path; they are checked as well
 */
export function compile(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map()): string[] {
  const { config, error } = ts.readConfigFile(fromRoot("tsconfig.json"), ts.sys.readFile);
  if (error !== undefined) return [ts.flattenDiagnosticMessageText(error.messageText, "\n")];
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, fromRoot("."));
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...more) => {
    const text = virtual.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...more)
      : ts.createSourceFile(path, text, language, true);
  };
  const checked = [...files, ...virtual.keys()];
  const program = ts.createProgram(checked, options, host);
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))),
  ];
  return ts.sortAndDeduplicateDiagnostics(diagnostics).map((diagnostic) => {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `${diagnostic.file?.fileName ?? ""}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
