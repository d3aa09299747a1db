/**
 * Writes scripts, styles and drawings of a build a second and a third time beside themselves, as
 * Brotli and as gzip at their closest: pressed once at the build, not at every answer. What serves
 * them is static-files.mjs.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { PRESSED_TYPES } from "./static-files.mjs";

/** Below this the headers weigh more than what is saved. */
const LEAST_BYTES = 512;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Presses what is worth it in `<distDir>/static`. Resolves to the paths it pressed, relative to
 * that folder, in order. Rejects when the folder is not there or cannot be written.
 */
export async function compressStatic(distDir: string): Promise<string[]> {
  const folder = path.join(distDir, "static");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && path.extname(entry.name) in PRESSED_TYPES)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const pressed = await Promise.all(
    files.map(async (file) => {
      const body = await readFile(file);
      if (body.length < LEAST_BYTES) return [];
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
      await Promise.all([
        toBrotli(body, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
        toGzip(body, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
      ]);
      return [path.relative(folder, file)];
    }),
  );
  return pressed.flat();
}
