import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { cellIdOf, cellKey, keyOfParts, keysWhere, knownCellKeys } from "./cell-keys";
import { compress, decompress } from "./compression";
import { plainText } from "./fact-text";
import { packDetail, unpackDetail, type FindingDetail } from "./finding-detail";
import { forgetUncommitted } from "./memory";
import { closeDatabase, openDatabase } from "./open";
import { prepareInsertMany } from "./prepare";
import { cellKeys, figures, settings } from "./schema";
import { maskOfTables, tablesOfMask } from "./table-mask";

describe("a database", () => {
  it("is made with its folder, migrated once, and opened again with what it holds", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-db-"));
    const file = path.join(folder, "new", "data.sqlite");
    const first = openDatabase(file);
    first.insert(settings).values({ key: "k", value: "v" }).run();
    const pragma = (name: string) => first.$client.pragma(name, { simple: true });
    expect(["journal_mode", "foreign_keys", "busy_timeout"].map(pragma)).toEqual(["wal", 1, 10000]);
    closeDatabase(first);
    const again = openDatabase(file);
    expect(again.select().from(settings).all()).toEqual([{ key: "k", value: "v" }]);
    closeDatabase(again);
    rmSync(folder, { recursive: true });
  });

  it("keeps facts, figures of closed lists and relations to themselves", () => {
    const db = openDatabase(":memory:");
    const orphan = sql`insert into facts (revision_id, cell, status) values (1, 1, 0)`;
    expect(() => db.run(orphan)).toThrow();
    const [{ text: ddl } = { text: "" }] = db.all<{ text: string }>(
      sql`select sql as "text" from sqlite_master where name = 'facts'`,
    );
    expect(ddl).toContain("WITHOUT ROWID");
  });

  it("inserts many rows whatever their number", () => {
    const db = openDatabase(":memory:");
    db.$client.pragma("foreign_keys = OFF");
    const insert = prepareInsertMany(figures, [
      "revisionId",
      "value",
      "unit",
      "qualifier",
      "role",
      "subject",
      "text",
      "start",
      "repeat",
    ])(db);
    for (const count of [0, 1, 24, 25, 26, 61]) {
      const row = (value: number) => [count + 1, value, "件", 3, 4, "", "", 0, 0];
      insert(Array.from({ length: count }, (_, value) => row(value)).flat());
      const written = db
        .select()
        .from(figures)
        .where(eq(figures.revisionId, count + 1))
        .all();
      expect(written.map(({ value }) => value)).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(written.every((f) => f.qualifier === "at_most" && f.role === "plan")).toBe(true);
    }
  });
});

describe("compression", () => {
  it("gives back what it took", () => {
    const dictionary = Buffer.from("一、本年新收政府信息公开申请数量");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect([...decompress(compress(bytes, dictionary), dictionary)]).toEqual([...bytes]);
      }),
    );
  });
});

describe("cell keys", () => {
  it("are the same for the same cell, and reading makes none", () => {
    const db = openDatabase(":memory:");
    expect(knownCellKeys(db, ["review/reconsideration/total"])).toEqual([]);
    const key = cellKey(db, "review/reconsideration/total");
    forgetUncommitted(db);
    expect(cellKey(db, "review/reconsideration/total")).toBe(key);
    expect(knownCellKeys(db, ["review/reconsideration/total", "no/such/cell"])).toEqual([key]);
    expect(cellIdOf(db, key)).toBe("review/reconsideration/total");
    expect(() => cellIdOf(db, 99)).toThrow();
  });

  it("are found by their parts, those that another process has added too", () => {
    const db = openDatabase(":memory:");
    const parts = { table: "requests", line: "received", column: "total" } as const;
    const key = keyOfParts(db, parts);
    expect(cellKey(db, "requests/received/total")).toBe(key);
    expect(keyOfParts(db, parts)).toBe(key);
    db.insert(cellKeys)
      .values({ key: key + 1, id: "review/lawsuit/total" })
      .run();
    expect(keysWhere(db, ({ column }) => column === "total")).toEqual([key, key + 1]);
    expect(keysWhere(db, ({ table }) => table === "review")).toEqual([key + 1]);
  });
});

describe("a finding's detail", () => {
  const cell = fc.constantFrom("requests/received/total", "review/reconsideration/upheld", "x/y/z");
  const span = fc.tuple(fc.nat(9999), fc.nat(30)).map(([start, n]) => ({ start, end: start + n }));
  const term = fc.record(
    {
      cell,
      value: fc.option(fc.nat(9999)),
      status: fc.constantFrom("reported", "blank", "unreadable", "missing"),
      sign: fc.constantFrom(1 as const, -1 as const),
      year: fc.integer({ min: 2019, max: 2025 }),
    },
    { requiredKeys: ["cell", "value", "status", "sign"] },
  );
  const side = fc.record({
    terms: fc.array(term, { maxLength: 4 }),
    sum: fc.nat(),
    blanks: fc.nat(9),
  });

  it("comes back whole", () => {
    const db = openDatabase(":memory:");
    const detail: fc.Arbitrary<FindingDetail> = fc.record(
      {
        cells: fc.array(cell, { maxLength: 4 }),
        at: fc.array(span, { maxLength: 4 }),
        sides: fc.record({ left: side, right: side }),
        proposal: fc.record({ cell, from: fc.option(fc.nat(99)), to: fc.nat(99) }),
      },
      { requiredKeys: ["cells", "at"] },
    );
    fc.assert(
      fc.property(detail, (given) => {
        expect(unpackDetail(db, packDetail(db, given))).toEqual(given);
      }),
    );
  });
});

it("sets of tables come back in the form's order", () => {
  expect(tablesOfMask(maskOfTables(["review", "disclosure"]))).toEqual(["disclosure", "review"]);
  expect(tablesOfMask(maskOfTables([]))).toEqual([]);
});

it.each([
  ["reported", 17456, "17456"],
  ["reported", 1417.05, "1417.05"],
  ["blank", null, ""],
  ["unreadable", null, null],
] as const)("the plain print of %s %s is %s", (status, value, expected) => {
  expect(plainText(status, value)).toBe(expected);
});
