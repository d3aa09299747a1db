// Runs one of the TypeScript command lines; on a fresh clone it installs the packages first.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { followParent } from "./follow-parent.mjs";
import { ensurePackages, root } from "./setup.mjs";

const [script, ...args] = process.argv.slice(2);
ensurePackages();
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const run = spawn(
  process.execPath,
  ["--import", loader, "--conditions", "react-server", path.join(root, script), ...args],
  {
    stdio: "inherit",
    // A path given on the command line is relative to where the reader typed it.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: {
      ...process.env,
      GONGKAI_ROOT: root,
      TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"),
    },
  },
);
// The program ends by itself, in its own time, and this with it. From a terminal it has been told to
// stop as everybody was; a second time would cut off what is under way.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
followParent();
run.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
run.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
