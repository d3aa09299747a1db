/** Checks of the prose: each on a sentence that holds and on one that does not. */
import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/domain";
import { readFigures } from "@/lib/ingest/narrative";
import { checkProse } from ".";
import { agrees } from "./printed-precision";

function cell(id: string, value: number | null): Cell {
  const [table, line, column] = id.split("/") as [Cell["table"], string, string];
  const status = value === null ? "blank" : "reported";
  return {
    table,
    line,
    column,
    status,
    value,
    text: value === null ? "" : String(value),
    at: null,
  };
}

function check(text: string, cells: Record<string, number | null> = {}, agency = "安城市水务局") {
  const { figures } = readFigures({ text, repeats: [] });
  return checkProse({
    head: { agency, year: 2023 },
    cells: Object.entries(cells).map(([id, value]) => cell(id, value)),
    figures,
    text,
    prose: [{ start: 0, end: text.length }],
  });
}

function rules(...args: Parameters<typeof check>): string[] {
  return check(...args).map(({ rule }) => rule);
}

const RECEIVED = "requests/received/total";
const CARRIED_IN = "requests/carriedIn/total";

describe("tieout", () => {
  const text = "全年收到政府信息公开申请12件。";
  it("holds against the year's own requests, or with those carried in", () => {
    expect(rules(text, { [RECEIVED]: 12, [CARRIED_IN]: 1 })).toEqual([]);
    expect(rules(text, { [RECEIVED]: 11, [CARRIED_IN]: 1 })).toEqual([]);
  });
  it("fails against another number, and names both sides", () => {
    const [finding] = check(text, { [RECEIVED]: 10, [CARRIED_IN]: 1 });
    expect(finding?.rule).toBe("tieout");
    expect(finding?.cells).toEqual([RECEIVED, CARRIED_IN]);
    expect(finding?.message.zh).toContain("12件");
    expect(finding?.message.zh).toContain("10(+1)");
    expect(finding?.at.map(({ start, end }) => text.slice(start, end))).toEqual(["12件"]);
  });
  it("states nothing when the cell is blank or not there", () => {
    expect(rules(text, { [RECEIVED]: null })).toEqual([]);
    expect(rules(text)).toEqual([]);
  });
  it("minds the population", () => {
    const city = "全市共收到政府信息公开申请312件。";
    expect(rules(city, { [RECEIVED]: 12 })).toEqual([]);
    expect(rules(city, { [RECEIVED]: 12 }, "安城市人民政府")).toEqual(["tieout"]);
  });
  it("compares outcomes", () => {
    const outcome = "收到政府信息公开申请12件,其中予以公开9件、无法提供3件。";
    const cells = {
      [RECEIVED]: 12,
      "requests/granted/total": 9,
      "requests/unable.notHeld/total": 3,
    };
    expect(rules(outcome, cells)).toEqual([]);
    expect(rules(outcome, { ...cells, "requests/granted/total": 8 })).toEqual(["tieout"]);
  });
  it.each(["本年未收到政府信息公开申请。", "本年沒有收到依申請公開件。"])("%s", (none) => {
    expect(rules(none, { [RECEIVED]: 4 })).toEqual(["tieout"]);
    expect(rules(none, { [RECEIVED]: 0 })).toEqual([]);
  });
  it("no reconsideration, beside one in the table", () => {
    const none = "本局未发生因政府信息公开引起的行政复议。";
    expect(rules(none, { "review/reconsideration/total": 2 })).toEqual(["tieout"]);
    expect(rules(none, { "review/reconsideration/total": 0 })).toEqual([]);
  });
});

describe("ratio", () => {
  const cases: [text: string, expected: string[]][] = [
    ["受理投诉4013件,办结4012件,办结率99.97%。", []],
    ["受理投诉4013件,办结4012件,办结率99.98%。", []],
    ["受理投诉4013件,办结4012件,办结率99.90%。", ["ratio"]],
    ["受理诉求51件,已解决诉求40件,解决率78.43%。", []],
    ["发现隐患120处,完成整改100处,整改率93.3%。", ["ratio"]],
    ["监测对象300户,已消除风险261户,占87%。", []],
    ["监测对象300户,已消除风险261户,占78%。", ["ratio"]],
    ["受理消费投诉90件,接听电话20个,满意率98%。", []],
    ["招标控制价20.50亿元,中标价20.00亿元,节约资金0.50亿元,下浮率2.43%。", []],
    ["招标控制价20.50亿元,中标价20.00亿元,节约资金0.50亿元,下浮率2.44%。", []],
    ["招标控制价20.50亿元,中标价20.00亿元,节约资金0.50亿元,下浮率3.40%。", ["ratio"]],
    ["预算金额9.20亿元,成交价8.90亿元,节约资金0.80亿元。", ["ratio"]],
    ["事项由80项增加到100项,增长25%。", []],
    ["事项由80项增加到100项,增长30%。", ["ratio"]],
    ["接通率由90%提高到95%,提高5个百分点。", []],
    ["接通率由90%提高到95%,提高6个百分点。", ["ratio"]],
    ["办理时限由10个工作日缩短至4个工作日,缩短60%。", []],
    ["事项由80项增加到100项,同比增长30%。", []],
    ["共检查100家,其中餐饮62家、商超41家。", ["ratio"]],
    ["共检查100家,其中餐饮42家、商超41家。", []],
  ];
  it.each(cases)("%s", (text, expected) => expect(rules(text)).toEqual(expected));

  it("allows rounding and truncation, no more", () => {
    expect(agrees(99.9896, 99.98, "99.98%")).toBe(true);
    expect(agrees(99.9896, 99.99, "99.99%")).toBe(true);
    expect(agrees(99.9896, 99.97, "99.97%")).toBe(false);
    expect(agrees(2.996, 3, "3%")).toBe(true);
    expect(agrees(1.06e8, 1.1e8, "1.1亿")).toBe(true);
    expect(agrees(99.9896, 99.98, "99.98%")).toBe(true);
  });
});

describe("range", () => {
  const cases: [text: string, expected: string[]][] = [
    ["群众满意率达102%。", ["range"]],
    ["群众满意率达100%。", []],
    ["完成年初预算的108.3%。", []],
    ["办结投诉12.5件。", ["range"]],
    ["平均申报材料3.2份。", []],
    ["累计释放资金超过86亿;惠及企业。", ["range"]],
    ["清退8600多万历史遗存保证金。", ["range"]],
    ["累计服务人次超过2.1亿。", []],
  ];
  it.each(cases)("%s", (text, expected) => expect(rules(text)).toEqual(expected));
});

describe("self-contradiction", () => {
  it("a part larger than its total", () => {
    expect(rules("共收到来信40件,其中投诉类52件。")).toEqual(["self-contradiction"]);
    expect(rules("共收到来信40件,其中投诉类12件。")).toEqual([]);
    expect(rules("受理投诉40件,办结41件,办结率100%。")).toEqual(["self-contradiction"]);
  });
  it("all answered, beside requests carried over", () => {
    const text = "收到政府信息公开申请5件,均已按期答复。";
    expect(rules(text, { [RECEIVED]: 5, "requests/carriedOut/total": 2 })).toEqual([
      "self-contradiction",
    ]);
    expect(rules(text, { [RECEIVED]: 5, "requests/carriedOut/total": 0 })).toEqual([]);
    expect(rules("投诉件均已按期答复。", { "requests/carriedOut/total": 2 })).toEqual([]);
  });
});

describe("repeated text", () => {
  it("is checked once", () => {
    const text = "群众满意率达102%。\n群众满意率达102%。";
    const { figures } = readFigures({ text, repeats: [{ start: 11, end: text.length }] });
    const prose = [{ start: 0, end: text.length }];
    expect(checkProse({ head: {}, cells: [], figures, text, prose })).toHaveLength(1);
  });
});
