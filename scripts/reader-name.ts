/** The sources that decide what is read from a document → the name its readings are kept under. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Whatever changes what a document is read as, and what its own checks say of it. */
const SOURCES = [
  "lib/domain",
  "lib/statutory-form",
  "lib/indicators",
  "lib/ingest",
  "lib/reconcile",
  "lib/commands/parse-document.ts",
];

function filesOf(root: string, relative: string): string[] {
  if (path.extname(relative)) return [relative];
  return readdirSync(path.join(root, relative), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.startsWith(".") && !/\.test\.tsx?$/.test(name))
    .flatMap((entry) => {
      const inner = `${relative}/${entry.name}`;
      return entry.isDirectory() ? filesOf(root, inner) : [inner];
    });
}

/** Changes with the reader's sources and with the packages they stand on; nobody has to raise it. */
export function readerName(root: string): string {
  const read = (file: string) => readFileSync(path.join(root, file));
  const { dependencies } = JSON.parse(read("package.json").toString()) as {
    dependencies: Record<string, string>;
  };
  const digest = createHash("sha256").update(JSON.stringify(dependencies));
  for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
    // Checked out on Windows a file may end its lines otherwise; it reads the same.
    digest.update(`\0${file}\0`).update(read(file).toString().replaceAll("\r\n", "\n"));
  }
  return digest.digest("hex").slice(0, 16);
}
