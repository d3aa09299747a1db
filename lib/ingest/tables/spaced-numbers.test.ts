/** Numbers whose thousands a space parts: read where a sum or the document's habit proves them. */
import { describe, expect, it } from "vitest";
import { cellId } from "@/lib/domain";
import { readDocument } from "../formats";
import { readReport } from "../pipeline";
import { joinThousands } from "./spaced-numbers";

type Page = { licences?: string; received: string[]; carriedIn?: string[] };

const row = (label: string, cells: string[]) =>
  `<tr><td>${label}</td>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`;
const head = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const zeros = ["0", "0", "0", "0", "0", "0", "0"];

async function read({ licences = "8", received, carriedIn = zeros }: Page) {
  const html = `<h1>临溪市水务局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>
<table>${row("信息内容", ["本年处理决定数量"])}${row("行政许可", [licences])}${row("行政处罚", ["3"])}</table>
<p>三、收到和处理政府信息公开申请情况</p><table>${row("", head)}
${row("一、本年新收政府信息公开申请数量", received)}${row("二、上年结转政府信息公开申请数量", carriedIn)}
${row("(一)予以公开", zeros)}${row("(二)部分公开", zeros)}</table>`;
  const document = await readDocument(new TextEncoder().encode(html), { fileName: "a.html" });
  const { cells } = readReport(document);
  return (id: string) => {
    const cell = cells.find((one) => cellId(one) === id);
    return cell?.status === "reported" ? cell.value : cell?.status;
  };
}

const proven = ["1 475", "3", "0", "0", "2 000", "0", "3 478"];

describe("a space between thousands", () => {
  it.each([
    ["1 475", "1475"],
    ["1\u2009475", "1475"],
    ["12’345’678", "12345678"],
    ["1 417.05", "1417.05"],
    ["1 475件", "1475件"],
  ])("%s may be one number", (text, joined) => expect(joinThousands(text)).toBe(joined));

  it.each(["0 475", "1 47", "1475 2", "1 475 22", "1 475’000", "3 4", "12", "1,475"])(
    "%s is none",
    (text) => expect(joinThousands(text)).toBeNull(),
  );

  it("reads it where the row adds up", async () => {
    const value = await read({ received: proven });
    expect(value("requests/received/naturalPerson")).toBe(1475);
    expect(value("requests/received/total")).toBe(3478);
  });

  it("refuses it where the row does not, or nothing else stands in it", async () => {
    const failing = await read({ received: ["1 475", "3", "0", "0", "0", "0", "1 479"] });
    expect(failing("requests/received/naturalPerson")).toBe("unreadable");
    const alone = await read({ received: ["1 475", "", "", "", "", "", "1 475"] });
    expect(alone("requests/received/total")).toBe("unreadable");
  });

  it("never joins two bodies' numbers that share their cells", async () => {
    const both = ["1 475", "3 120", "0 0", "0 0", "0 0", "0 0", "4 595"];
    const value = await read({ received: both, licences: "7 215" });
    for (const column of ["naturalPerson", "enterprise", "total"])
      expect(value(`requests/received/${column}`)).toBe("unreadable");
    expect(value("disclosure/licences/decisions")).toBe("unreadable");
  });

  it("reads a number without a sum by the document's habit", async () => {
    const value = await read({ received: proven, licences: "17 106" });
    expect(value("disclosure/licences/decisions")).toBe(17106);
  });

  it("knows no habit where a large number stands without a space", async () => {
    const plain = ["1475", "0", "0", "0", "0", "0", "1475"];
    const value = await read({ received: proven, carriedIn: plain, licences: "17 106" });
    expect(value("disclosure/licences/decisions")).toBe("unreadable");
    expect(value("requests/received/total")).toBe(3478);
  });
});
