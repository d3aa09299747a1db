import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "../gallery/make-grid";
import { gridRows } from "./rows";

const id = "requests/refused/total";
const [written, silent, absent] = ["written", "silent", "absent"].map((slug) =>
  makeAgency(slug, slug, slug, null),
);

describe("rows of several bodies and years", () => {
  const grid = makeGrid({
    agencies: [written!, silent!, absent!],
    years: [2020, 2021, 2022],
    measures: [describeMeasure(id)!],
    entries: { written: { [id]: [3, "!", "_"] } },
    // A report of 2021 that does not hold the number.
    changes: { [`silent/2021/${id}`]: { period: { start: "2021-01-01", end: "2021-12-31" } } },
  });

  it("names the year behind the body, where it can be cut off last", () => {
    expect(gridRows(grid, "zh").map(({ category }) => [category.label, category.ending])).toEqual([
      ["written 2020年", "2020年"],
      ["written 2022年", "2022年"],
      // Its report of that year lacks the number.
      ["silent 2021年", "2021年"],
      // Without any report there is no year to name.
      ["absent", undefined],
    ]);
  });

  it("names bodies alone in a single year, years alone of a single body", () => {
    const labels = (part: Partial<typeof grid>) =>
      gridRows({ ...grid, ...part }, "zh").map(({ category }) => category.label);
    expect(labels({ years: [2020] })).toEqual(["written", "silent", "absent"]);
    expect(labels({ agencies: [written!] })).toEqual(["2020年", "2021年", "2022年"]);
  });
});
