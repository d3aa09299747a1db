/** The command line of backup and restore: one file, `--database FILE`, `--force`. */
import path from "node:path";
import { parseArgs } from "node:util";

export type FileArguments = { file: string; database: string | null; force: boolean };

/** Prints the usage and ends the program when the arguments do not fit. */
export function readFileArguments(args: string[], command: string): FileArguments {
  const usage = `Usage: npm run ${command} -- FILE [--database FILE] [--force]\n`;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: "string" }, force: { type: "boolean", default: false } },
    });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new Error("One file is needed.");
    return {
      file: path.resolve(file),
      database: values.database ? path.resolve(values.database) : null,
      force: values.force,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}
