import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderDocx } from "@/fixtures/generator/render-docx";
import { renderHtml } from "@/fixtures/generator/render-html";
import { renderPdf } from "@/fixtures/generator/render-pdf";
import type { DocumentLayout } from "@/lib/domain";
import { readDocument } from "@/lib/ingest/formats";
import { layoutOf } from "@/lib/ingest/layout-of";
import { compress } from "./compression";
import { packLayout, unpackLayout } from "./document-layout";
import { NumberWriter, readNumbers } from "./numbers";

/** To tenths of a point, as layouts are kept. */
function rounded(layout: DocumentLayout | null): DocumentLayout | null {
  return JSON.parse(JSON.stringify(layout), (key, value: unknown) =>
    ["x", "y", "width", "height"].includes(key) ? Math.round(Number(value) * 10) / 10 : value,
  ) as DocumentLayout | null;
}

const made = makeReport(31);
const files: [name: string, make: () => Promise<Uint8Array>, most: number][] = [
  ["a PDF with lines", () => renderPdf(made, "ruled"), 2000],
  ["a PDF without lines", () => renderPdf(made, "unruled"), 2000],
  ["HTML", async () => new TextEncoder().encode(renderHtml(made, "plain")), 400],
  ["DOCX", () => renderDocx(made), 400],
];

describe("a layout", () => {
  it.each(files)("of %s comes back, and takes little room", async (_, make, most) => {
    const layout = layoutOf(await readDocument(await make(), { limits: { milliseconds: 60_000 } }));
    if (!layout) throw new Error("no layout");
    expect(layout.tables.flatMap(({ cells }) => cells).length).toBeGreaterThan(200);
    const packed = packLayout(layout);
    expect(unpackLayout(packed)).toEqual(rounded(layout));
    expect(packed.length).toBeLessThan(most);
  });

  it("of plain text is none", async () => {
    expect(layoutOf(await readDocument(new TextEncoder().encode("年度报告\n")))).toBeNull();
  });

  it("in the form of an earlier program is taken for none", () => {
    const boxes = Buffer.from('[{"start":0,"end":3,"page":1,"box":[70.9,72.3,201,12]}]');
    expect(unpackLayout(compress(boxes, Buffer.alloc(0)))).toBeNull();
    expect(unpackLayout(compress(boxes, boxes))).toBeNull();
    expect(unpackLayout(new Uint8Array())).toBeNull();
  });

  it("that is cut short is an error, not half a layout", () => {
    const packed = packLayout({ pages: [{ width: 1, height: 2 }], words: [], tables: [] });
    expect(() => unpackLayout(packed.subarray(0, 3))).toThrow();
  });
});

describe("whole numbers", () => {
  it("are as many as there are", () => {
    const writer = new NumberWriter();
    for (let i = 0; i < 20_000; i += 1) writer.write(i);
    const next = readNumbers(writer.finish());
    for (let i = 0; i < 20_000; i += 1) expect(next()).toBe(i);
  });

  it("come back in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (numbers) => {
        const writer = new NumberWriter();
        for (const number of numbers) writer.write(number);
        const next = readNumbers(writer.finish());
        expect(numbers.map(() => next())).toEqual(numbers);
        expect(next).toThrow(RangeError);
      }),
    );
  });
});
