/**
 * Marks the scripts every page begins with for the browser to compile whole while they arrive, on
 * a thread beside the page. Left alone, each function is parsed once to find its end and again when
 * it is called, and the page waits: docs/decisions/0017-scripts-compiled-as-they-arrive.md.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** A comment browsers without explicit compile hints pass over. It must open the file. */
export const COMPILE_HINT = "//# allFunctionsCalledOnLoad";

/**
 * Marks the first scripts of the build in `distDir`, as its manifest names them; each once.
 * Resolves to their paths in the folder. Rejects when the manifest or a script is not there.
 */
export async function markFirstScripts(distDir: string): Promise<string[]> {
  const manifest = await readFile(path.join(distDir, "build-manifest.json"), "utf8");
  const { rootMainFiles } = JSON.parse(manifest) as { rootMainFiles: string[] };
  await Promise.all(
    rootMainFiles.map(async (name) => {
      const file = path.join(distDir, name);
      const script = await readFile(file, "utf8");
      if (!script.startsWith(COMPILE_HINT)) await writeFile(file, `${COMPILE_HINT}\n${script}`);
    }),
  );
  return rootMainFiles;
}
