// Whether the built program is that of the sources as they stand.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./setup.mjs";

/** What a build is made of. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "db",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "scripts/build-stamp.mjs",
  "scripts/compile-hints.ts",
  "scripts/compress-static.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
/** Data that is read when the program runs, and tests. */
const OUTSIDE = /^db[/\\](?:reports|migrations)[/\\]|\.test\.tsx?$/;

function filesOf(relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  const entries = readdirSync(path.dirname(full), { withFileTypes: true });
  const own = entries.find(({ name }) => name === path.basename(full));
  if (own?.isFile()) return [relative];
  return readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(relative, entry.name);
      if (entry.isDirectory()) return filesOf(inner);
      return entry.isFile() && !OUTSIDE.test(inner) ? [inner] : [];
    });
}

/** Next adds its folders to tsconfig.json as it builds; only the compiler's options count. */
function contentOf(file) {
  const bytes = readFileSync(path.join(root, file));
  if (file !== "tsconfig.json") return bytes;
  return JSON.stringify(JSON.parse(bytes.toString("utf8")).compilerOptions);
}

/** Of the sources as they stand now. */
export function digestSources() {
  const digest = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap(filesOf)) {
    digest.update(`\0${file.replaceAll("\\", "/")}\0`).update(contentOf(file));
  }
  return digest.digest("hex");
}

function stampFile() {
  return path.join(root, process.env.NEXT_DIST_DIR ?? ".next", "gongkai-build");
}

/** True when the build that stands was made of the sources of this digest. */
export function isBuilt(digest) {
  const file = stampFile();
  if (!existsSync(file)) return false;
  // Next writes this file last: without it a build was cut short.
  if (!existsSync(path.join(path.dirname(file), "BUILD_ID"))) return false;
  return readFileSync(file, "utf8") === digest;
}

/** Notes what the build that has just ended was made of: the sources when it began. */
export function stampBuild(digest) {
  writeFileSync(stampFile(), digest);
}
