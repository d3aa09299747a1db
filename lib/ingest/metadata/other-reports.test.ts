/** Where a second report begins in a file, and what only looks like one. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../formats";
import { readReport } from "../pipeline";

const OPENING = "根据《政府信息公开条例》的要求,编制并公布本机关年度工作报告。";
const body = (count: number) =>
  `一、总体情况\n全年主动公开政府信息${count}条。\n二、存在的问题\n公开的渠道还不够多。\n`;
const unnumbered = (count: number) =>
  `${OPENING}\n全年主动公开政府信息${count}条,收到申请2件,均已答复。\n`;

async function read(text: string, name = "report.txt") {
  const document = await readDocument(new TextEncoder().encode(text), { fileName: name });
  const reading = readReport(document);
  const cut = reading.messages.find(({ code }) => code === "other-reports");
  return {
    reading,
    figures: reading.figures.map((one) => one.text),
    from: cut?.at ? document.text.slice(cut.at.start, cut.at.end) : null,
    message: cut?.message.zh ?? "",
  };
}

const FIRST = "临溪市水务局2022年政府信息公开工作年度报告";

describe("another report in the same file", () => {
  const second = "临溪市水务局2023年政府信息公开工作年度报告";
  const cases: [name: string, text: string, from: string][] = [
    ["the next year's", `${FIRST}\n${body(120)}${second}\n${body(150)}`, second],
    [
      "a subordinate's, its title over two lines",
      `${FIRST}\n${body(120)}临溪市河湖管理中心\n2022年政府信息公开工作年度报告\n${body(150)}`,
      "临溪市河湖管理中心\n2022年政府信息公开工作年度报告",
    ],
    [
      "behind the signature and the day of the first",
      `${FIRST}\n${body(120)}临溪市水务局\n2023年1月12日\n2021年政府信息公开工作年度报告\n${body(150)}`,
      "2021年政府信息公开工作年度报告",
    ],
    [
      "with its year below its title",
      `临溪市水务局政府信息公开工作年度报告\n(2022年度)\n${body(120)}临溪市水务局政府信息公开工作年度报告\n(2021年度)\n${body(150)}`,
      "临溪市水务局政府信息公开工作年度报告",
    ],
    [
      "without numbered sections",
      `临溪市青石镇2015年政府信息公开工作年度报告\n${unnumbered(120)}附件1:临溪市白水镇2015年政府信息公开工作年度报告\n${unnumbered(150)}`,
      "附件1:临溪市白水镇2015年政府信息公开工作年度报告",
    ],
    [
      "a government's office behind the government's own",
      `临溪市2022年政府信息公开工作年度报告\n${body(120)}临溪市人民政府办公室2022年政府信息公开工作年度报告\n${body(150)}`,
      "临溪市人民政府办公室2022年政府信息公开工作年度报告",
    ],
    [
      "a cover above its title",
      `${FIRST}\n${body(120)}${second}\n临溪市水务局编\n${second}\n${body(150)}`,
      second,
    ],
  ];
  it.each(cases)("%s", async (_name, text, from) => {
    const found = await read(text);
    expect(found.from).toBe(from);
    expect(found.figures.some((one) => one.startsWith("120"))).toBe(true);
    expect(found.figures.some((one) => one.startsWith("150"))).toBe(false);
  });

  it("names every report that is left out, once", async () => {
    const third = "临溪市河湖管理中心2022年政府信息公开工作年度报告";
    const text = `${FIRST}\n${body(1)}${second}\n${body(2)}${third}\n${body(3)}`;
    const { message } = await read(text);
    expect(message).toContain(`另有2份报告：“${second}”、“${third}”`);
  });

  it("a page's stated title stands for the first one's", async () => {
    const html = `<html><head><title>${FIRST}</title></head><body>${body(120)
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")}<h1>${second}</h1>${body(150)
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")}</body></html>`;
    const found = await read(html, "report.html");
    expect(found.from).toBe(second);
    expect(found.figures).toEqual(["120条"]);
  });
});

describe("what is no other report", () => {
  const others = [2021, 2020, 2019].map((year) => `临溪市水务局${year}年政府信息公开工作年度报告`);
  const cases: [name: string, text: string][] = [
    ["links below it", `${FIRST}\n${body(120)}相关信息\n${others.join("\n")}\n`],
    ["a menu above it", `${others.join("\n")}\n${FIRST}\n${body(120)}`],
    [
      "a menu above it and links below",
      `${others[0]}\n${FIRST}\n${body(120)}${others.join("\n")}\n`,
    ],
    ["the text printed twice", `${FIRST}\n${body(120)}${FIRST}\n${body(120)}`],
    [
      "the text printed twice, links between",
      `${FIRST}\n${body(120)}${others.join("\n")}\n${FIRST}\n${body(120)}`,
    ],
    [
      "the same body, its place left away",
      `${FIRST}\n${body(120)}水务局2022年政府信息公开工作年度报告\n${body(120)}`,
    ],
    [
      "a place and its government",
      `临溪市2022年政府信息公开工作年度报告\n${body(120)}临溪市人民政府2022年政府信息公开工作年度报告\n${body(120)}`,
    ],
    [
      "the plan of the next year",
      `${FIRST}\n${body(120)}2023年政府信息公开工作计划\n一、总体要求\n继续做好各项工作。\n`,
    ],
    [
      "a form of figures",
      `${FIRST}\n${body(120)}2022年政府信息公开工作年度报告统计表\n一、主动公开\n`,
    ],
    [
      "a sentence that names it",
      `${FIRST}\n一、总体情况\n按时发布\n2021年政府信息公开工作年度报告,全年公开120条。\n二、问题\n渠道还不够多。\n一、附言\n无。\n`,
    ],
  ];
  it.each(cases)("%s", async (_name, text) => {
    const { from, figures } = await read(text);
    expect(from).toBeNull();
    expect(figures.some((one) => one.startsWith("120"))).toBe(true);
  });
});
