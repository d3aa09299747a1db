import { describe, expect, it } from "vitest";
import { EDITIONS, TABLE_IDS } from "@/lib/domain";
import { formTable, GROUPS } from "./form";
import { WORDINGS } from "./wordings";

/** As the parser compares them: words only. */
function keyOf(text: string): string {
  return text
    .replace(/\([一二三四五六七八九十]{1,3}\)|^\d{1,2}[.、]|^[一二三四五六七八九十]、/g, "")
    .replace(/[^0-9A-Za-z\u3400-\u9fff]/g, "");
}

describe("wordings", () => {
  it("mean one line, column or group each, within their table and role", () => {
    const meanings = new Map<string, Set<string>>();
    for (const { table, role, id, text, edition } of WORDINGS) {
      if (role === "structure") continue;
      const place = [table, role, role === "column" ? edition : "", keyOf(text)].join("/");
      meanings.set(place, (meanings.get(place) ?? new Set()).add(id));
    }
    const ambiguous = [...meanings].filter(([, ids]) => ids.size > 1);
    expect(ambiguous).toEqual([]);
  });

  it("exist for every line and column of both editions", () => {
    for (const edition of EDITIONS) {
      for (const table of TABLE_IDS) {
        for (const line of formTable(edition, table).lines) {
          const own = (role: string, id: string, text: string) =>
            WORDINGS.some(
              (one) =>
                one.table === table && one.role === role && one.id === id && one.text === text,
            );
          expect(own("line", line.id, line.label.zh), `${edition} ${table}/${line.id}`).toBe(true);
          line.columns.forEach(({ id, label }) =>
            expect(own("column", id, label.zh), `${edition} ${table}/${line.id}/${id}`).toBe(true),
          );
        }
      }
    }
  });

  it("name only ids the form has", () => {
    for (const { table, role, id } of WORDINGS) {
      const tables = EDITIONS.map((edition) => formTable(edition, table));
      if (role === "line") {
        expect(
          tables.some(({ lines }) => lines.some((line) => line.id === id)),
          id,
        ).toBe(true);
      }
      if (role === "column") {
        const known = tables.some(({ lines }) =>
          lines.some(({ columns }) => columns.some((column) => column.id === id)),
        );
        expect(known, id).toBe(true);
      }
      if (role === "group") expect(id === "results" || id in GROUPS, id).toBe(true);
    }
  });
});
