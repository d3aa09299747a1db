import { describe, expect, it } from "vitest";
import { paragraph, zip } from "@/fixtures/hostile/make-zip";
import { readDocument } from "@/lib/ingest/formats";
import type { Grid } from "@/lib/ingest/read-document";

async function readBody(body: string, parts: Record<string, string> = {}) {
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return readDocument(zip({ "word/document.xml": document, ...parts }));
}

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
const look = (properties: string, words: string) =>
  run(`<w:rPr>${properties}</w:rPr><w:t>${words}</w:t>`);
const CHARACTER_STYLES = `<w:styles><w:style w:type="character" w:styleId="Base"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>
  <w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
const cell = (words: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words === "" ? "<w:p/>" : paragraph(words)}</w:tc>`;

describe("a DOCX's text", () => {
  it.each([
    ["joins runs", `<w:p>${text("办结1")}${text("0")}${text("件")}</w:p>`, "办结10件\n"],
    [
      "reads insertions and leaves out deletions",
      `<w:p>${text("收")}<w:ins>${text("到")}</w:ins><w:del><w:r><w:delText>错</w:delText></w:r></w:del><w:moveFrom>${text("错")}</w:moveFrom></w:p>`,
      "收到\n",
    ],
    [
      "leaves out hidden text and field codes",
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>${run("<w:instrText>PAGE</w:instrText>")}${text("页")}</w:p>`,
      "页\n",
    ],
    [
      "reads tabs, breaks, hyphens and links",
      `<w:p>${text("甲")}${run("<w:tab/>")}<w:hyperlink>${text("乙")}</w:hyperlink>${run("<w:noBreakHyphen/>")}${text("丙")}${run("<w:br/>")}${text("丁")}</w:p>`,
      "甲\t乙-丙\n丁\n",
    ],
    [
      "reads a text box once, after its paragraph",
      `<w:p>${text("正")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${text("文")}</w:p>`,
      "正文\n框\n",
    ],
    [
      "goes on in the line where a paragraph's mark is deleted",
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text("办结1")}</w:p><w:p>${text("2件")}</w:p><w:p>${text("止")}</w:p>`,
      "办结12件\n止\n",
    ],
    [
      "sets the numbers of notes behind figures in brackets, raised by a style or by hand",
      `<w:p>${text("12")}${look('<w:vertAlign w:val="superscript"/>', "1,2")}${text("件")}${text("3")}${look('<w:rStyle w:val="Note"/>', "4")}${look('<w:position w:val="8"/>', "注5")}</w:p>`,
      "12[1,2]件3[4][注5]\n",
    ],
    [
      "reads a figure raised as a whole, run by run, as one",
      `<w:p>${look('<w:position w:val="6"/>', "1")}${look('<w:position w:val="6"/>', "2")}</w:p>`,
      "12\n",
    ],
    [
      "hides what a character's style hides",
      `<w:p>${text("12")}${look('<w:rStyle w:val="Gone"/>', "7")}</w:p>`,
      "12\n",
    ],
    ["decodes references", paragraph("甲&amp;乙&#x4E19;&lt;"), "甲&乙丙<\n"],
  ])("%s", async (_, body, expected) => {
    expect((await readBody(body, { "word/styles.xml": CHARACTER_STYLES })).text).toBe(expected);
  });

  it.each(["page", "mhtml"])("takes in parts that are pages: %s", async (kind) => {
    const page = `<html><head><meta charset="utf-8"></head><body><p>文</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table></body></html>`;
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=x"\r\n\r\n--=x\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${page}\r\n--=x--`;
    const { text: read, blocks } = await readBody(
      `${paragraph("前")}<w:altChunk r:id="c1"/>${paragraph("后")}`,
      {
        "word/_rels/document.xml.rels": `<Relationships><Relationship Id="c1" Target="/word/chunk.html"/></Relationships>`,
        "word/chunk.html": kind === "page" ? page : mail,
      },
    );
    expect(read).toBe("前\n文\n甲\t1\n乙\t2\n后\n");
    expect(blocks.map((block) => block.kind)).toContain("grid");
  });

  it("prints automatic numbers", async () => {
    const level = (i: number, format: string, words: string) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2.")}${level(2, "bullet", "•")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
    const item = (ilvl: number, words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="3"/></w:numPr></w:pPr>${text(words)}</w:p>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="Item"/></w:pPr>${text("属于国家秘密")}</w:p>`;
    const body =
      item(0, "总体情况") +
      item(1, "甲") +
      styled +
      item(0, "其他") +
      item(1, "乙") +
      item(2, "丙");
    const { text: read } = await readBody(body, {
      "word/numbering.xml": numbering,
      "word/styles.xml": styles,
    });
    expect(read).toBe("一、总体情况\n1.甲\n2.属于国家秘密\n二、其他\n1.乙\n丙\n");
  });

  it("reads footnotes after the text, and the stated title", async () => {
    const {
      text: read,
      statedTitle,
      blocks,
    } = await readBody(paragraph("正文"), {
      "word/footnotes.xml": `<w:footnotes><w:footnote w:type="separator">${paragraph("-")}</w:footnote><w:footnote>${paragraph("注")}</w:footnote></w:footnotes>`,
      "docProps/core.xml": "<cp:coreProperties><dc:title>年度报告</dc:title></cp:coreProperties>",
    });
    expect(read).toBe("正文\n注\n");
    expect(blocks).toHaveLength(2);
    expect(statedTitle).toBe("年度报告");
  });
});

describe("a DOCX's tables", () => {
  it("resolves merges, nested tables, deleted rows and places left out", async () => {
    const inner = `<w:tbl><w:tr>${cell("6")}</w:tr></w:tbl>`;
    const { blocks, text: whole } = await readBody(
      `<w:tbl><w:tr>${cell("甲", '<w:vMerge w:val="restart"/>')}${cell("乙", '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell("", "<w:vMerge/>")}${cell("1")}${cell("")}</w:tr>` +
        `<w:tr><w:trPr><w:del/></w:trPr>${cell("删")}${cell("8")}${cell("9")}</w:tr>` +
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${inner}<w:p/></w:tc>${cell("3")}</w:tr></w:tbl>`,
    );
    const grid = blocks.find((block): block is Grid => block.kind === "grid");
    expect(
      grid?.cells.map(({ row, column, rowSpan, columnSpan, text: own }) =>
        [row, column, rowSpan, columnSpan, own].join(" "),
      ),
    ).toEqual([
      "0 0 2 1 甲",
      "0 1 1 2 乙",
      "1 1 1 1 1",
      "1 2 1 1 ",
      "2 0 1 1 ",
      "2 1 1 1 6",
      "2 2 1 1 3",
    ]);
    expect(whole).not.toContain("删");
  });
});

describe("a Word document as one XML file", () => {
  const table = `<w:tbl><w:tr>${cell("甲", '<w:vmerge w:val="restart"/>')}${cell("1")}</w:tr><w:tr>${cell("", "<w:vmerge/>")}${cell("2")}</w:tr></w:tbl>`;

  it.each([
    [
      "of 2003",
      `<w:wordDocument xmlns:w="w"><w:styles/><w:body><w:sect>${paragraph("文")}${table}</w:sect></w:body></w:wordDocument>`,
    ],
    [
      "in parts",
      `<pkg:package xmlns:pkg="p"><pkg:part><pkg:xmlData><w:hdr xmlns:w="w">${paragraph("眉")}</w:hdr></pkg:xmlData></pkg:part><pkg:part><pkg:xmlData><w:document xmlns:w="w"><w:body>${paragraph("文")}${table}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
    ],
  ])("is read as a DOCX is: %s", async (_, xml) => {
    const file = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?>\n${xml}`;
    const document = await readDocument(new TextEncoder().encode(file), { fileName: "a.doc" });
    expect(document.text).toBe("文\n甲\t1\n2\n");
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["passage", "grid"]);
  });
});
