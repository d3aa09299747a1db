import { expect, it } from "vitest";
import { makeAgency } from "./gallery/make-grid";
import { chartSources } from "./sources";
import type { ChartPoint } from "./spec";

const xiamen = makeAgency("xiamen", "xiamen", "xiamen", null);
const sanya = makeAgency("sanya", "sanya", "sanya", null);

const point = (agency: string, year: number) =>
  ({ agency, year, source: { report: `${agency}-${year}` } }) as unknown as ChartPoint;

it("names the reports of a body from the oldest on, bodies as they are drawn", () => {
  const points = [
    point(xiamen.slug, 2020),
    point(sanya.slug, 2024),
    point(xiamen.slug, 2019),
    point(xiamen.slug, 2020),
  ];
  expect(chartSources(points, [sanya, xiamen], "en").map(({ report }) => report)).toEqual([
    `${xiamen.slug}-2019`,
    `${xiamen.slug}-2020`,
    `${sanya.slug}-2024`,
  ]);
});
