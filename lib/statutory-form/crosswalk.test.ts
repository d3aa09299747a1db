import { describe, expect, it } from "vitest";
import { TABLE_IDS } from "@/lib/domain";
import { comparableIn2019, CROSSWALK } from "./crosswalk";
import { formCells } from "./form";

const cellsOf = (edition: "2019" | "2021") =>
  TABLE_IDS.flatMap((table) => formCells(edition, table).map(({ id }) => id));

describe("crosswalk", () => {
  it("says of every cell of 2019 what became of it, once", () => {
    const from = CROSSWALK.map((entry) => entry.from);
    expect([...from].sort()).toEqual([...cellsOf("2019")].sort());
  });

  it("leads only to cells of 2021", () => {
    const known = new Set(cellsOf("2021"));
    CROSSWALK.flatMap(({ to }) => to).forEach((id) => expect(known.has(id), id).toBe(true));
  });

  it.each([
    ["disclosure/licences/decisions", "same"],
    ["disclosure/normativeDocuments/totalPublished", "break"],
    ["disclosure/fees/previousItems", "break"],
    ["disclosure/procurement/amount", "none"],
    ["requests/received/total", "same"],
    ["requests/otherHandling/total", "sum"],
    ["review/directLitigation/pending", "same"],
  ])("%s: %s", (id, kind) => expect(CROSSWALK.find(({ from }) => from === id)?.kind).toBe(kind));

  it("finds what may stand in one series with a cell of 2021", () => {
    expect(comparableIn2019("requests/received/total")).toEqual(["requests/received/total"]);
    expect(comparableIn2019("requests/otherHandling/total")).toEqual([
      "requests/otherHandling/total",
    ]);
    expect(comparableIn2019("disclosure/fees/amount")).toBeNull();
    expect(comparableIn2019("requests/otherHandling.other/total")).toBeNull();
  });

  it("gives every break a reason in both languages", () => {
    CROSSWALK.filter(({ kind }) => kind === "break").forEach(({ reason }) => {
      expect(reason?.zh).toBeTruthy();
      expect(reason?.en).toBeTruthy();
    });
  });
});
