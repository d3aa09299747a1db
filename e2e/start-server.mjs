// Serves the built program for the journeys: a new database in a temporary folder, filled from the
// bundled reports by the same command line that people use.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-e2e-"));
const database = path.join(folder, "gongkai.sqlite");
const environment = { ...process.env, DATABASE_PATH: database };

const ingest = spawnSync(
  process.execPath,
  ["scripts/run.mjs", "scripts/ingest.ts", "db/reports", "--database", database],
  { cwd: root, env: environment, stdio: ["ignore", 2, 2] },
);
if (ingest.status !== 0) process.exit(ingest.status ?? 1);

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
