/** Charts as a workbook: numbers as numbers, states and sources beside them, native charts. */
import ExcelJS from "exceljs";
import { say, type ChartSpec } from "@/lib/charts";
import { chartXml } from "../chart-part/chart-xml";
import {
  addOverride,
  addRelationship,
  CHART_TYPE,
  DRAWING_TYPE,
} from "../chart-part/package-parts";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { setCoreProperties } from "./core-properties";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { isTable } from "@/lib/charts/tables";
import { frameWords } from "./frame-words";
import { mendWorkbook, numberPages } from "./mend-workbook";
import { sheetName } from "./sheet-names";
import { PAPER_FACE } from "./typefaces";
import { paintWithTheme } from "./theme-colors";
import { addCoverSheet, addDataSheet, addNotesSheet } from "./xlsx-ends";
import { addChartSheet, addTableSheet, type PlacedChart } from "./xlsx-sheets";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const EMU_PER_ROW = 190_500; // 15 points
const CHART = { width: 6_480_000, perPoint: 12_700 };

function anchorRows({ chart }: PlacedChart): number {
  return Math.max(16, chart.orientation === "horizontal" ? chart.categories.length * 2 + 6 : 16);
}

/** One chart anchored right of its numbers. */
function anchor(id: string, n: number, placed: PlacedChart, said: string): string {
  const { top, columns } = placed;
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${columns + 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${top - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${CHART.width}" cy="${anchorRows(placed) * EMU_PER_ROW}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 1}" name="Chart ${n}" ${said}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** Relates a sheet to a drawing and puts the element where the schema wants it. */
function attachDrawing(parts: Parts, sheet: number, drawing: number): void {
  const id = addRelationship(parts, `xl/worksheets/_rels/sheet${sheet}.xml.rels`, {
    kind: "drawing",
    target: `../drawings/drawing${drawing}.xml`,
  });
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const element = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  const text = readText(parts, name);
  writeText(
    parts,
    name,
    text.replace(/(?=<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/u, () => element),
  );
}

function addDrawing(
  parts: Parts,
  sheet: number,
  placed: readonly PlacedChart[],
  spec: ChartSpec,
  first: number,
): number {
  const list = `xl/drawings/_rels/drawing${sheet}.xml.rels`;
  const anchors = placed.map((each, at) => {
    const n = first + at;
    const { chart, refs } = each;
    writeText(
      parts,
      `xl/charts/chart${n}.xml`,
      chartXml(chart, {
        face: PAPER_FACE,
        size: 9,
        refs,
        frame: {
          width: CHART.width / CHART.perPoint,
          height: (anchorRows(each) * EMU_PER_ROW) / CHART.perPoint,
        },
      }),
    );
    addOverride(parts, `/xl/charts/chart${n}.xml`, CHART_TYPE);
    const id = addRelationship(parts, list, { kind: "chart", target: `../charts/chart${n}.xml` });
    return anchor(id, n, each, frameWords(spec, at));
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  writeText(
    parts,
    `xl/drawings/drawing${sheet}.xml`,
    `${head}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
  );
  addOverride(parts, `/xl/drawings/drawing${sheet}.xml`, DRAWING_TYPE);
  attachDrawing(parts, sheet, sheet);
  return first + placed.length;
}

/** The workbook: a sheet a chart, then data and notes; with several charts a cover before them. */
export async function renderWorkbook(
  items: readonly DocumentItem[],
  head: DocumentHead,
  { cover: several = items.length > 1 }: { cover?: boolean } = {},
): Promise<Uint8Array> {
  const { locale } = head;
  const book = new ExcelJS.Workbook();
  book.creator = "Gongkai";
  book.lastModifiedBy = "Gongkai";
  book.title = head.title;
  book.created = new Date(`${head.madeOn.slice(0, 10)}T00:00:00Z`);
  book.modified = book.created;
  const taken = new Set<string>();
  const name = (wanted: string) => {
    const found = sheetName(wanted, taken);
    taken.add(found.toLowerCase());
    return found;
  };
  const cover = several ? name(say(locale, "sheetCover")) : null;
  const names = items.map(({ spec }, at) =>
    name(several ? `${at + 1} ${spec.name}` : say(locale, "sheetChart")),
  );
  if (cover) {
    addCoverSheet(
      book,
      cover,
      head,
      items.map((item, at) => ({ sheet: names[at] ?? "", title: itemTitle(item) })),
    );
  }
  const placed = items.map((item, at) => {
    const { spec } = item;
    const sheet = names[at] ?? String(at);
    if (!isTable(spec)) return addChartSheet(book, sheet, item, spec);
    addTableSheet(book, sheet, item, spec);
    return [];
  });
  addDataSheet(
    book,
    name(say(locale, "sheetData")),
    items.map(({ spec }) => spec),
  );
  addNotesSheet(book, name(say(locale, "sheetNotes")), items);
  numberPages(book);
  const parts = unpack(new Uint8Array(await book.xlsx.writeBuffer()));
  let n = 1;
  items.forEach((item, at) => {
    // A sheet whose item is a table has its numbers, and no chart beside them.
    if (item.as === "table" || isTable(item.spec)) return;
    n = addDrawing(parts, at + (cover ? 2 : 1), placed[at] ?? [], item.spec, n);
  });
  mendWorkbook(parts);
  paintWithTheme(parts);
  setCoreProperties(parts, { ...head, subject: say(head.locale, "fileSubject") });
  return pack(parts);
}
