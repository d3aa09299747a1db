/** Small cases of reading figures, each one rule. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigures } from ".";

function read(text: string) {
  return readFigures({ text, repeats: [] }).figures;
}

/** "text value unit qualifier role" of each figure. */
function lines(text: string): string[] {
  return read(text).map((f) => [f.text, f.value, f.unit, f.qualifier, f.role].join(" "));
}

describe("numbers and units", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["余 before the multiplier", "归集数据5000余万条。", ["5000余万条 50000000 条 at_least value"]],
    ["余 after the multiplier", "归集数据812万余条。", ["812万余条 8120000 条 at_least value"]],
    ["money in 元", "投入资金806.5万元。", ["806.5万元 8065000 元 exact value"]],
    ["no binary dust", "成交35.127亿元。", ["35.127亿元 3512700000 元 exact value"]],
    ["traditional script", "歸集資料812萬餘條。", ["812萬餘條 8120000 条 at_least value"]],
    ["thousands separators", "许可21,308件。", ["21,308件 21308 件 exact value"]],
    ["full-width digits", "许可１２３件。", ["１２３件 123 件 exact value"]],
    ["digits that a page has parted", "公开信息1 2 8条。", ["1 2 8条 128 条 exact value"]],
    ["pieces that make no number", "公开信息1 2 345条。", []],
    ["the end of a number whose thousands are cut", "公开信息2,3 16条。", []],
    ["the end of a number cut before its point", "访问量达到3 .6万人次。", []],
    ["a space before the unit", "受理 2604 件。", ["2604 件 2604 件 exact value"]],
    ["an amount without a unit", "释放资金超过120亿;", ["120亿 12000000000  at_least value"]],
    ["a unit of two words", "限60个工作日以内办结。", ["60个工作日 60 工作日 at_most value"]],
    ["以上 is left out of the text", "进驻比例达80%以上。", ["80% 80 % at_least value"]],
    [
      "约 that is part of another word",
      "节约3万元,约5万元。",
      ["3万元 30000 元 exact value", "5万元 50000 元 approx value"],
    ],
    ["a list mark is no number", "1.5个事项已办结。", []],
    ["a cell of a table", "规章 |\n12件 |\n0 |\n", []],
    [
      "a range gives both ends",
      "需3-5个工作日。",
      ["3 3 工作日 exact value", "5个工作日 5 工作日 exact value"],
    ],
    ["thousands parted by spaces", "审结案件21 503件。", ["21 503件 21503 件 exact value"]],
    ["余 between two multipliers", "投入1千余万元。", ["1千余万元 10000000 元 at_least value"]],
    [
      "a number in two steps",
      "发放3亿5千万元,补助1万2千户。",
      ["3亿5千万元 350000000 元 exact value", "1万2千户 12000 户 exact value"],
    ],
    ["a hundredth in figures", "达百分之98.6。", ["百分之98.6 98.6 % exact value"]],
    ["a unit in brackets", "发放86.4(万元)。", ["86.4(万元) 864000 元 exact value"]],
    [
      "a list shares its last unit",
      "分别为12、36和58家。",
      ["12 12 家 exact value", "36 36 家 exact value", "58家 58 家 exact value"],
    ],
    [
      "a list shares unit and multiplier",
      "分别为2.3万、5.6万条。",
      ["2.3万 23000 条 exact value", "5.6万条 56000 条 exact value"],
    ],
    ["a latin word before", "配备AED326台。", ["326台 326 台 exact value"]],
    ["a sign", "进出口同比-3.2%。", ["-3.2% -3.2 % exact change"]],
    ["one unit for each of another", "地价32万元/亩。", ["32万元/亩 320000 元/亩 exact value"]],
    ["any count of times", "开展检查4轮次。", ["4轮次 4 轮次 exact value"]],
    ["a list mark before a year", "改进:1.2024年新增25项;", ["25项 25 项 exact value"]],
    ["places in league", "与18地建立联盟,走访12地市、3地块。", ["18地 18 地 exact value"]],
    [
      "one unit each, in words",
      "洪峰6240立方米每秒,供水500吨每天。",
      ["6240立方米每秒 6240 立方米每秒 exact value", "500吨每天 500 吨每天 exact value"],
    ],
    ["each, of another matter", "修路20公里每年养护。", ["20公里 20 公里 exact value"]],
    ["kilometres are no thousands", "改造12千米。", ["12千米 12 千米 exact value"]],
  ];
  it.each(cases)("%s", (_name, text, expected) => expect(lines(text)).toEqual(expected));
});

describe("what is no figure", () => {
  it.each([
    "2024年9月18日发布,截至12月底,5月1日至6月30日。",
    "拨打12345热线或0898-12345678,地址:云光路96号。",
    "依据《关于取消12项证明的通知》(安审发〔2022〕7号)第3条。",
    "推行“6+1”事项、5G基站、1-3-3-N框架、7×24小时服务。",
    "N95口罩、PM2.5年均、ISO9001级、KN95、HPV2类、H5N1。",
    "建立1户1档、1企1策,较23年增长,24年全年。",
    "版权所有 网站标识码:4600000099 京ICP备09001234号-1",
    "浏览https://example.gov.cn/12件/ 及 a12@example.com。",
  ])("%s", (text) => expect(lines(text)).toEqual([]));
});

describe("roles", () => {
  const cases: [text: string, roles: string[]][] = [
    ["全程网办率由42%提升至77%。", ["from", "to"]],
    ["从4个部门52项增加至7个部门80项。", ["from", "from", "to", "to"]],
    ["受理3件,同比上升8.31%。", ["value", "change"]],
    ["承诺时限较法定时限压缩58.3%,较去年同期提升2%。", ["value", "change"]],
    ["确保年底前实现100项事项上线。", ["plan"]],
    ["上线6项,距预设的15项目标尚远。", ["value", "plan"]],
    ["事项由80项精简至52项。", ["from", "to"]],
    ["下一步将继续努力。\n三、下一步工作计划\n建设站点12个。", ["plan"]],
  ];
  it.each(cases)("%s", (text, roles) => expect(read(text).map(({ role }) => role)).toEqual(roles));
});

describe("repeats and places", () => {
  it("marks what stands in a repeated part", () => {
    const text = "收到申请3件。\n收到申请3件。\n";
    const { figures, findings } = readFigures({
      text,
      repeats: [{ start: 8, end: 16 }],
    });
    expect(figures.map(({ repeat }) => repeat)).toEqual([false, true]);
    expect(findings).toEqual([]);
  });

  it("keeps both values of one indicator and says so", () => {
    const text = "全年收到政府信息公开申请12件。经统计,共收到政府信息公开申请13件。";
    const { figures, findings } = readFigures({ text, repeats: [] });
    expect(figures.map(({ indicator }) => indicator)).toEqual([
      "requests.received",
      "requests.received",
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["self-contradiction"]);
    expect(findings[0]?.at).toHaveLength(2);
  });

  it("reads only the prose it is given", () => {
    const text = "表中12件。文中13件。";
    const prose = [{ start: 6, end: text.length }];
    expect(readFigures({ text, prose, repeats: [] }).figures.map(({ text }) => text)).toEqual([
      "13件",
    ]);
  });

  it("quotes the text at its place, whatever the text", () => {
    const piece = fc.constantFrom(
      "共",
      "受理",
      "件",
      "12",
      "3.4",
      "万",
      "餘",
      "亿元",
      "%",
      "由",
      "至",
      "。",
      ",",
      "\n",
      "《",
      "》",
      "“",
      "个工作日",
      "年",
      "月",
      " ",
      "|",
      "😀",
      "第",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        for (const figure of read(text)) {
          expect(text.slice(figure.at.start, figure.at.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
