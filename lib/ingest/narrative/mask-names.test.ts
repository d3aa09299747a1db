/** Names are looked for around the prose alone, and found there as if they were looked for everywhere. */
import { expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderText, TEXT_LAYOUTS } from "@/fixtures/generator/render-text";
import { readDocument } from "@/lib/ingest/formats";
import { readReport } from "@/lib/ingest/pipeline";
import { maskNames } from "./mask-names";
import { matchingCopy } from "./matching-text";

it.each(TEXT_LAYOUTS)(
  "marks the same names in prose, tables beside it or not: %s",
  async (layout) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const bytes = new TextEncoder().encode(renderText(makeReport(seed), layout));
      const document = await readDocument(bytes);
      const { prose } = readReport(document);
      const copy = matchingCopy(document.text);
      const [near, everywhere] = [maskNames(copy, prose), maskNames(copy)];
      expect(everywhere).toContain(1);
      for (const { start, end } of prose) {
        expect(near.subarray(start, end)).toEqual(everywhere.subarray(start, end));
      }
    }
  },
);

it("finds a name that begins on the line above its prose", () => {
  const copy = "0\n0\n网址 https://www.example.gov.cn/2023/12\n第\n12期简报,办结3件。\n0\n";
  const start = copy.indexOf("12项");
  const mask = maskNames(copy, [{ start, end: copy.length - 2 }]);
  expect(mask).toEqual(maskNames(copy));
});
