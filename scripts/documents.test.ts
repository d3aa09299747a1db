/** What the documents name is there: files, links, commands. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const DOCUMENTS = ["README.md", ...markdownOf("docs"), ...markdownOf("docs/decisions")];
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

function markdownOf(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

const there = (file: string) => existsSync(path.join(root, file));

/** Paths that begin with a folder of the tree; a name with a gap (`<case>`, `…`) is a pattern. */
function namedPaths(text: string): string[] {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "data")
    .map(({ name }) => name);
  return [...text.matchAll(/`([\w./[\]-]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name.includes("/") && folders.includes(name.split("/")[0] ?? ""));
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(path.join(root, document), "utf8");

  it("names files that are there", () => {
    const lost = namedPaths(text).filter((name) => !there(name) && !there(`${name}.ts`));
    expect(lost).toEqual([]);
  });

  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !/^[a-z]+:/.test(to));
    expect(links.filter((to) => !there(path.join(path.dirname(document), to)))).toEqual([]);
  });

  it("names commands that there are", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it("looks at more than a few names", () => {
  const named = DOCUMENTS.flatMap((document) =>
    namedPaths(readFileSync(path.join(root, document), "utf8")),
  );
  expect(named.length).toBeGreaterThan(60);
});

it("says of every command a person calls what it does", () => {
  const all = DOCUMENTS.map((document) => readFileSync(path.join(root, document), "utf8")).join();
  const inner = new Set(["build", "format", "typecheck", "db:generate", "start", "test"]);
  const silent = Object.keys(scripts).filter(
    (name) => !inner.has(name) && !new RegExp(`npm run (--silent )?${name}\\b`).test(all),
  );
  expect(silent).toEqual([]);
});
