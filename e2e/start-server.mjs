// Serves the built program for the journeys: a new database in a temporary folder, filled from the
// bundled reports by the same command line that people use; with E2E_MADE from made-up ones too.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-e2e-"));
const database = path.join(folder, "gongkai.sqlite");
const environment = { ...process.env, DATABASE_PATH: database };

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", script, ...args], {
    cwd: root,
    env: environment,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

const made = process.env.E2E_MADE ? [path.join(folder, "made")] : [];
for (const each of made) {
  mkdirSync(each);
  run("e2e/made-documents.ts", each);
}
run("scripts/ingest.ts", "db/reports", ...made, "--database", database);

const server = spawn(process.execPath, ["scripts/serve.mjs"], {
  cwd: root,
  stdio: "inherit",
  env: { ...environment, PORT: process.env.E2E_PORT, HOST: "127.0.0.1", LOG_LEVEL: "error" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
