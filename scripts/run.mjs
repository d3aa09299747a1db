// Runs one of the TypeScript command lines; on a fresh clone it installs the packages first.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePackages, root } from "./setup.mjs";

const [script, ...args] = process.argv.slice(2);
ensurePackages();
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const run = spawnSync(
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
process.exit(run.status ?? 1);
