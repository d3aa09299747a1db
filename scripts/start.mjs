// `npm start`: on a fresh clone, alone, it installs, builds, makes the database, takes in the
// bundled reports and serves. Run again, it does only what has changed since.
import { spawn } from "node:child_process";
import path from "node:path";
import { digestSources, isBuilt, stampBuild } from "./build-stamp.mjs";
import { followParent } from "./follow-parent.mjs";
import { ensurePackages, root } from "./setup.mjs";

let child = null;
const forward = (signal) => {
  child?.kill(signal);
  process.exit(signal === "SIGINT" ? 130 : 143);
};
process.on("SIGINT", forward);
process.on("SIGTERM", forward);

/** Runs one of Node's programs to its end; a failure ends this one, after its own words. */
function run(args, failure) {
  return new Promise((resolve) => {
    child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", INIT_CWD: root },
    });
    child.once("exit", (code) => {
      child = null;
      if (code === 0) return resolve();
      process.stderr.write(`${failure}\n`);
      process.exit(1);
    });
  });
}

followParent();
ensurePackages();
// A path on the command line's own terms: relative to where the command was typed.
if (process.env.DATABASE_PATH && process.env.DATABASE_PATH !== ":memory:") {
  const from = process.env.INIT_CWD ?? process.cwd();
  process.env.DATABASE_PATH = path.resolve(from, process.env.DATABASE_PATH);
}
process.env.GONGKAI_ROOT = root;
process.chdir(root);

const digest = digestSources();
if (!isBuilt(digest)) {
  process.stderr.write("Building…\n");
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  await run([next, "build"], "The program could not be built; see the message above.");
  stampBuild(digest);
}
const runner = path.join(root, "scripts", "run.mjs");
await run([runner, "scripts/ingest-bundled.ts"], "The database could not be prepared.");

process.off("SIGINT", forward);
process.off("SIGTERM", forward);
const { serving } = await import("./serve.mjs");
// For a person; stdout is the log's.
process.stderr.write(`\nGongkai: http://localhost:${await serving}/\n\n`);
