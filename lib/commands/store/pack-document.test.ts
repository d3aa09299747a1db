import { expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { RENDERINGS } from "@/fixtures/generator/renderings";
import { readDocument } from "@/lib/ingest/formats";
import { packDocument, packDocumentAside } from "./pack-document";

it.each(["text-scraped-gb18030", "html-plain-gbk", "docx"])(
  "packs %s the same on other threads",
  async (name) => {
    const rendering = RENDERINGS.find((each) => each.name === name);
    if (!rendering) throw new Error(`There is no rendering ${name}`);
    const bytes = await rendering.render(makeReport(5));
    const read = { bytes, document: await readDocument(bytes) };
    const packed = packDocument(read);
    expect(await packDocumentAside(read)).toEqual(packed);
    expect(packed.text.length).toBeGreaterThan(500);
    expect(packed.original).not.toBeNull();
  },
);
