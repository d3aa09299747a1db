// The set-up that `npm start` and `npm test` share: packages, and nothing on stdout.
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersSetting } from "./node-headers.mjs";

export const root = path.resolve(import.meta.dirname, "..");
const stampFile = path.join(root, "node_modules", ".gongkai-installed");

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
/** What stands installed: these packages, compiled for this kind of Node on this kind of machine. */
export function installDigest(lockFile, { versions, platform, arch } = process) {
  return sha256([sha256(lockFile), versions.modules, platform, arch].join(" "));
}

function isInstalled(digest) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === digest;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Takes the turn of this folder: two installations at a time would tear each other's files. */
function takeTurn() {
  // Outside the folder, which `npm ci` empties in part and which stays free of leftovers.
  const turnFile = path.join(tmpdir(), `gongkai-install-${sha256(root).slice(0, 16)}`);
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(turnFile, String(process.pid), { flag: "wx" });
      return () => rmSync(turnFile, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    let holder = NaN;
    try {
      holder = Number(readFileSync(turnFile, "utf8"));
    } catch {
      continue;
    }
    if (holder && !isRunning(holder)) rmSync(turnFile, { force: true });
    else if (!waited) process.stderr.write("Waiting for another installation to end…\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/**
 * Installs what package-lock.json names, unless it is installed already: from that very lock file
 * and for this Node, since better-sqlite3 compiled for another does not load.
 */
export function ensurePackages() {
  const digest = installDigest(readFileSync(path.join(root, "package-lock.json")));
  if (isInstalled(digest)) return;
  const giveBack = takeTurn();
  process.once("exit", giveBack);
  if (!isInstalled(digest)) install(digest);
  giveBack();
  process.off("exit", giveBack);
}

const NOT_COMPILED = `better-sqlite3 was installed and does not load in this Node (${process.version}).
Where npm's setting "nodedir" names the headers of another Node (npm config get nodedir), it was
compiled for that one: take the setting away (npm config delete nodedir) and start again.
`;

/** Whether the one package that is compiled was compiled for the Node that runs. */
export function isCompiledForThis(folder) {
  const open = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ["-e", open], { cwd: folder, stdio: "ignore" }).status === 0;
}

function install(digest) {
  process.stderr.write("Installing packages…\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...headersSetting() },
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    process.stderr.write("The packages could not be installed; see npm's message above.\n");
    process.exit(1);
  }
  if (!isCompiledForThis(root)) {
    process.stderr.write(NOT_COMPILED);
    process.exit(1);
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
}
