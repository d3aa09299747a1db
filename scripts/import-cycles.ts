/** Source files → the circles in which they import each other. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** `import … from`, `export … from`, `import "…"`; not what is imported as a type only. */
const STATEMENT = /^(?:import|export)\s+(?!type\s)(?:([^;"]*?)\sfrom\s+)?"([^"]+)"/gm;

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

function resolve(root: string, from: string, to: string): string | null {
  if (!to.startsWith(".") && !to.startsWith("@/")) return null;
  const base = to.startsWith("@/")
    ? path.join(root, to.slice(2))
    : path.join(root, path.dirname(from), to);
  const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find(isFile);
  return found ? path.relative(root, found).replaceAll(path.sep, "/") : null;
}

/** `{ type A, type B }` is gone when the program runs. */
function isOfTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const each = inner?.split(",").map((name) => name.trim());
  return each?.every((name) => name === "" || name.startsWith("type ")) ?? false;
}

/** The files of the project that `text`, standing in `from`, loads when it is loaded. */
export function loadedBy(root: string, from: string, text: string): string[] {
  return [...text.matchAll(STATEMENT)].flatMap(([, names = "", to = ""]) =>
    isOfTypes(names) ? [] : (resolve(root, from, to) ?? []),
  );
}

/** Each circle once, as the files on the way round; none where nothing comes back to itself. */
export function findCircles(loads: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push(way.slice(at));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of loads.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of loads.keys()) visit(file);
  return circles;
}

/** The circles among `files`, paths relative to `root`. */
export function importCircles(root: string, files: readonly string[]): string[][] {
  const loads = files.map(
    (file) => [file, loadedBy(root, file, readFileSync(path.join(root, file), "utf8"))] as const,
  );
  return findCircles(new Map(loads));
}
