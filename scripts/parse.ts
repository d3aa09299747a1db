/**
 * `npm run --silent parse -- FILE`: reads one file, writes nothing, prints one JSON object on
 * stdout. A file that is no readable report prints `{ "error": { code, message } }` and exits 1.
 */
import { parseFile } from "./parse-file";

/** Parsers of other people's formats warn on the console; stdout is for the JSON alone. */
function keepStdoutClean(): void {
  for (const method of ["log", "info", "debug"] as const) console[method] = console.error;
}

keepStdoutClean();
const result = await parseFile(process.argv[2]);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
if ("error" in result) process.exitCode = 1;
