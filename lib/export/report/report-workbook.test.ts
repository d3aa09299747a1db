import { describe, expect, it } from "vitest";
import type { CellStatus, TableId } from "@/lib/domain";
import { formCells } from "@/lib/statutory-form";
import type { CellView, ReportView, TableView } from "@/lib/views";
import { brokenTargets, readSheet } from "../testing/read-office";
import { exportReportWorkbook, reportFileName } from "./report-workbook";

/** Every cell numbered in the form's order, but for one blank and one that could not be read. */
function tableView(
  table: TableId,
  changes: Record<string, { status: CellStatus; text: string }> = {},
): TableView {
  const cells = formCells("2021", table).map(({ id, line, column }, at): [string, CellView] => {
    const change = changes[id];
    const status = change?.status ?? "reported";
    const value = status === "reported" ? at : null;
    const text = change?.text ?? String(at);
    return [
      id,
      { id, table, line: line.id, column: column.id, status, value, text, at: null, findings: [] },
    ];
  });
  return { table, edition: "2021", state: "present", cells: Object.fromEntries(cells) };
}

const agency = {
  slug: "example",
  name: { zh: "示例局", en: "Example Bureau" },
  short: { zh: "示例局", en: "Example" },
  city: null,
  cityName: null,
};
const report: ReportView = {
  id: "example-2024",
  title: "示例局2024年度报告",
  agency,
  kind: "annual-disclosure",
  year: 2024,
  period: { start: "2024-01-01", end: "2024-12-31" },
  publishedOn: "2025-01-20",
  origin: "read",
  editions: { disclosure: "2021", requests: "2021", review: "2021" },
  tables: ["disclosure", "requests"],
  script: "hans",
  cells: { reported: 183, blank: 1, unreadable: 1 },
  checks: { identities: 0, held: 0, failed: 0, notStated: 0 },
  findings: { error: 0, warning: 0, notice: 0 },
  figures: 0,
  url: null,
  ingestedAt: "2025-02-01",
  tablesView: [
    tableView("disclosure"),
    tableView("requests", {
      "requests/granted/enterprise": { status: "blank", text: "" },
      "requests/granted/research": { status: "unreadable", text: "若干" },
    }),
    { table: "review", edition: null, state: "missing", cells: {} },
  ],
  figuresList: [],
  findingsList: [],
  messages: [],
  revisions: [],
  cited: [],
};

describe("a report's workbook", async () => {
  const bytes = await exportReportWorkbook(report, { locale: "zh", madeOn: "2026-03-01" });

  it("lays table three out as the form prints it", () => {
    const rows = readSheet(bytes, "收到和处理政府信息公开申请情况");
    expect(rows[0]?.[3]).toBe("申请人情况");
    expect(rows[3]).toEqual(["一、本年新收政府信息公开申请数量", null, null, 0, 1, 2, 3, 4, 5, 6]);
    expect(rows[5]?.slice(0, 2)).toEqual(["三、本年度办理结果", "(一)予以公开"]);
    // A blank stays empty, what could not be read stands as printed.
    expect(rows[5]?.slice(3)).toEqual([14, null, "若干", 17, 18, 19, 20]);
    expect(rows).toHaveLength(3 + 25);
  });

  it("lays table two out with one number a line where the form has one", () => {
    const rows = readSheet(bytes, "主动公开政府信息情况");
    const licences = rows.find(([label]) => label === "行政许可");
    expect(licences?.slice(0, 2)).toEqual(["行政许可", 6]);
  });

  it("says that a table is missing, with no number in it", () => {
    expect(readSheet(bytes, "政府信息公开行政复议、行政诉讼情况")).toEqual([["缺失"]]);
  });

  it("lists every cell with its state", () => {
    const rows = readSheet(bytes, "数据").slice(1);
    expect(rows).toHaveLength(10 + 175);
    const states = rows.map((row) => row[6]);
    expect(states.filter((state) => state === "blank")).toHaveLength(1);
    expect(states.filter((state) => state === "unreadable")).toHaveLength(1);
    const valueOf = (id: string) => rows.find((row) => row.includes(id))?.[4];
    expect(valueOf("requests/granted/enterprise")).toBeNull();
    expect(valueOf("requests/received/naturalPerson")).toBe(0);
    expect(valueOf("requests/received/total")).toBe(6);
  });

  it("says in its notes how many cells hold no number", () => {
    const notes = readSheet(bytes, "说明").flat().join("\n");
    expect(notes).toContain("1 个空白格");
    expect(notes).toContain("无法识读");
  });

  it("is named after its body and year", () => {
    expect(reportFileName(report, "zh")).toBe("示例局2024年度报告.xlsx");
    expect(reportFileName(report, "en")).toBe("Example-Bureau-2024.xlsx");
  });

  it("stands for a report without tables too, and says that each is missing", async () => {
    const bare = report.tablesView.map(({ table }): TableView => ({
      table,
      edition: null,
      state: "missing",
      cells: {},
    }));
    const found = await exportReportWorkbook(
      { ...report, tables: [], tablesView: bare },
      { locale: "zh", madeOn: "2026-03-01" },
    );
    for (const sheet of [0, 1, 2]) expect(readSheet(found, sheet)).toEqual([["缺失"]]);
    expect(readSheet(found, "数据")).toHaveLength(1);
  });

  it("is whole", () => {
    expect(brokenTargets(bytes)).toEqual([]);
  });
});
