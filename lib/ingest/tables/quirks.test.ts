/**
 * One folder a quirk under fixtures/tables, found by listing it: `source.*`, and in `case.json`
 * how the reading differs from the figures all of them print (usual-figures.json).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cellId } from "@/lib/domain";
import { matchingCopy } from "../document/matching-copy";
import { readDocument } from "../formats";
import { locateTables, readTables } from "./read-tables";

type Expected = number | null | "unreadable" | "missing";
type Case = {
  says: string;
  editions: Record<string, string | null>;
  /** Cells that differ from the usual figures; null is a blank. */
  but: Record<string, Expected>;
  /** Codes of the messages, any of them as often as it is said; the rest must not appear. */
  messages: string[];
};

const RAW_ID = /(?:disclosure|requests|review)(?:\/|[^a-z ])|[a-z]+[A-Z]|[a-z]\.[a-z]/;

const folder = path.resolve(import.meta.dirname, "../../../fixtures/tables");
const usual = JSON.parse(readFileSync(path.join(folder, "usual-figures.json"), "utf8")) as Record<
  string,
  number
>;
const quirks = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("tables with a quirk", () => {
  it.each(quirks.map(({ name }) => name))("%s", async (name) => {
    const file = (part: string) => readFileSync(path.join(folder, name, part));
    const wanted = JSON.parse(file("case.json").toString()) as Case;
    const source = readdirSync(path.join(folder, name)).find((part) => part.startsWith("source."));
    const document = await readDocument(file(source ?? ""), { fileName: source });
    const tables = locateTables(document, matchingCopy(document));
    const { cells, editions, messages } = readTables(tables, document.text, 2023);
    const read = Object.fromEntries(
      cells.map((cell) => [cellId(cell), cell.status === "unreadable" ? "unreadable" : cell.value]),
    );
    const expected = Object.fromEntries(
      Object.entries({ ...usual, ...wanted.but }).filter(([, value]) => value !== "missing"),
    );
    expect(read).toEqual(expected);
    expect(editions).toEqual(wanted.editions);
    expect([...new Set(messages.map(({ code }) => code))].sort()).toEqual(
      [...new Set(wanted.messages)].sort(),
    );
    // Sentences name tables, lines and columns; only `table-missing` carries the table's id.
    for (const { code, message } of messages) {
      if (code !== "table-missing") expect(`${message.zh}${message.en}`).not.toMatch(RAW_ID);
    }
    cells.forEach(({ at, text, status, value }) => {
      if (at) expect(document.text.slice(at.start, at.end)).toBe(text);
      expect(status === "reported").toBe(value !== null);
    });
  });
});
