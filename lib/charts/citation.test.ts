import { expect, it } from "vitest";
import { buildChart } from "@/lib/charts";
import { makeAgency, makeGrid } from "@/lib/charts/gallery/make-grid";
import { describeMeasure } from "@/lib/views";
import { citeChart } from "./citation";

const RECEIVED = "requests/received/total";

it("cites a chart in both languages and as BibTeX", () => {
  const grid = makeGrid({
    agencies: [makeAgency("a-b", "某市某局", "Some & Bureau", ["x", "某市", "Some City"])],
    years: [2023, 2024],
    measures: [describeMeasure(RECEIVED)!],
    entries: { "a-b": { [RECEIVED]: [12, 15] } },
  });
  const specs = {
    zh: buildChart("requests-received", grid, { locale: "zh" }),
    en: buildChart("requests-received", grid, { locale: "en" }),
  };
  const address = "https://example.org/embed/requests-received?agencies=a-b&years=2023,2024";
  const { zh, en, bibtex } = citeChart(specs, { address, on: "2026-07-09" });
  expect(zh).toBe(
    `公开（Gongkai）. ${specs.zh.title}[DS/OL]. 数据：某市某局2023–2024年度报告. [2026-07-09]. ${address}.`,
  );
  expect(en).toContain("Data: Some & Bureau, 2023–2024. Retrieved 9 July 2026 from https://");
  expect(bibtex.split("\n")[0]).toBe("@misc{gongkai-requests-received-a-b-2024,");
  expect(bibtex).toContain("  note = {Data: Some \\& Bureau, 2023–2024}");
  expect(bibtex).toContain(`  url = {${address}},`);
});
