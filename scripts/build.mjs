// Builds ahead of time, for images: what `npm start` would otherwise do at its first run.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { digestSources, stampBuild } from "./build-stamp.mjs";
import { ensurePackages, root } from "./setup.mjs";

ensurePackages();
const digest = digestSources();
const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
const run = spawnSync(process.execPath, [next, "build"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
if (run.status === 0) stampBuild(digest);
process.exit(run.status ?? 1);
