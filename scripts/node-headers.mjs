// Where the headers of the running Node lie, so that better-sqlite3 is compiled for it and without
// fetching them: those of another Node compile a binary that does not load.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The version of the headers under a folder, installed or as Node's sources; null where there are none. */
function versionOf(folder) {
  const file = ["include/node", "src"]
    .map((each) => path.join(folder, each, "node_version.h"))
    .find(existsSync);
  if (!file) return null;
  const text = readFileSync(file, "utf8");
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return `v${["MAJOR", "MINOR", "PATCH"].map(part).join(".")}`;
}

const majorOf = (version) => version?.split(".")[0];

/**
 * The setting for npm: the folder it is told of already where that fits (one major version is one
 * binary interface), else the one Node itself came with; empty, which lets npm fetch them, where
 * it is told of another Node's; nothing where there is nothing to say.
 */
export function headersSetting({ execPath, version, env } = process) {
  const named = env.npm_config_nodedir;
  const own = path.resolve(path.dirname(execPath), "..");
  if (named && majorOf(versionOf(named)) === majorOf(version)) return {};
  if (versionOf(own) === version) return { npm_config_nodedir: own };
  return named ? { npm_config_nodedir: "" } : {};
}
