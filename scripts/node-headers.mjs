// Where Node's own headers lie, so that better-sqlite3 is compiled without fetching them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder for npm's `nodedir`, or null: headers of another version would compile a wrong binary. */
export function findNodeHeaders({ execPath, version } = process) {
  const prefix = path.resolve(path.dirname(execPath), "..");
  const file = path.join(prefix, "include", "node", "node_version.h");
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return `v${["MAJOR", "MINOR", "PATCH"].map(part).join(".")}` === version ? prefix : null;
}
