/**
 * The workbook inside a native chart: the numbers Office opens at "Edit data". The first sheet is
 * what the chart draws, the second the state of every cell.
 */
import { escapeMarkup, formatValueState } from "@/lib/format";
import type { NativeChart } from "./native-chart";
import { pack, writeText, type Parts } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const DATA_SHEET = "Sheet1";

/** A, B, … Z, AA for a column counted from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest > 0 ? columnName(rest - 1) + letter : letter;
}

type CellValue = string | number | null;

function sheetXml(rows: readonly (readonly CellValue[])[]): string {
  const body = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const ref = `${columnName(column)}${at + 1}`;
      if (value === null) return "";
      return typeof value === "number"
        ? `<c r="${ref}"><v>${value}</v></c>`
        : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData></worksheet>`;
}

function dataRows(chart: NativeChart): CellValue[][] {
  const head = [chart.unit || " ", ...chart.series.map(({ name }) => name)];
  return [
    head,
    ...chart.categories.map((category, at) => [
      category,
      ...chart.series.map(({ values }) => values[at] ?? null),
    ]),
  ];
}

function stateRows(chart: NativeChart): CellValue[][] {
  const head = ["", ...chart.series.map(({ name }) => name)];
  return [
    head,
    ...chart.categories.map((category, at) => [
      category,
      ...chart.series.map(({ states }) => {
        const state = states[at];
        return state ? formatValueState(state, chart.locale) : null;
      }),
    ]),
  ];
}

/** Bytes of the embedded workbook. */
export function chartWorkbook(chart: NativeChart): Uint8Array {
  const parts: Parts = new Map();
  const status = chart.locale === "zh" ? "状态" : "Status";
  writeText(
    parts,
    "[Content_Types].xml",
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  );
  writeText(
    parts,
    "_rels/.rels",
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  writeText(
    parts,
    "xl/workbook.xml",
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${DATA_SHEET}" sheetId="1" r:id="rId1"/><sheet name="${status}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  );
  writeText(
    parts,
    "xl/_rels/workbook.xml.rels",
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  writeText(
    parts,
    "xl/styles.xml",
    `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
  );
  writeText(parts, "xl/worksheets/sheet1.xml", sheetXml(dataRows(chart)));
  writeText(parts, "xl/worksheets/sheet2.xml", sheetXml(stateRows(chart)));
  return pack(parts);
}
