import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cellId } from "@/lib/domain";
import { foldText } from "../document/fold";
import { readDocument } from "../formats";
import { locateTables, readTables } from "./read-tables";

const shared = path.resolve(import.meta.dirname, "../../../../shared");

async function read(name: string) {
  const document = await readDocument(readFileSync(path.join(shared, "reports", `${name}.txt`)));
  const located = locateTables(document, foldText(document.text));
  return { document, ...readTables(located, document.text, null) };
}

describe.skipIf(!existsSync(shared))("the reports found in the wild", () => {
  it.each(["sanya-business-environment-2024", "panjin-business-environment-2021"])(
    "%s agrees with its labels in every cell",
    async (name) => {
      const gold = JSON.parse(
        readFileSync(path.join(shared, "gold", `${name}.statutory.json`), "utf8"),
      ) as { cells: Record<string, number | null> };
      const { cells, editions } = await read(name);
      const values = Object.fromEntries(cells.map((cell) => [cellId(cell), cell.value]));
      expect(values).toEqual(gold.cells);
      expect(new Set(Object.values(editions))).toEqual(new Set(["2021"]));
      cells.forEach(({ status, value }) => {
        expect(status).toBe(value === null ? "blank" : "reported");
      });
    },
  );

  it("xiamen-administrative-approval-2020 has all cells of the 2019 form", async () => {
    const { cells, editions, messages } = await read("xiamen-administrative-approval-2020");
    expect(editions).toEqual({ disclosure: "2019", requests: "2019", review: "2019" });
    expect(cells).toHaveLength(198);
    expect(cells.every(({ status }) => status === "reported")).toBe(true);
    const value = (id: string) => cells.find((cell) => cellId(cell) === id)?.value;
    expect(value("disclosure/procurement/projects")).toBe(8);
    expect(value("disclosure/procurement/amount")).toBe(1417.05);
    expect(value("requests/received/naturalPerson")).toBe(13);
    expect(value("requests/unable.notHeld/total")).toBe(13);
    expect(messages).toEqual([]);
  });

  it.each(["haikou-government-2020", "haikou-government-services-2021h1"])(
    "%s has no table, and says so of each",
    async (name) => {
      const { cells, messages, editions } = await read(name);
      expect(cells).toEqual([]);
      expect(messages.map(({ code }) => code)).toEqual(Array(3).fill("table-missing"));
      expect(editions).toEqual({ disclosure: null, requests: null, review: null });
    },
  );

  it("quotes every cell at its place", async () => {
    for (const name of ["sanya-business-environment-2024", "xiamen-administrative-approval-2020"]) {
      const { cells, document } = await read(name);
      cells.forEach(({ at, text }) =>
        expect(at && document.text.slice(at.start, at.end)).toBe(text),
      );
    }
  });
});
