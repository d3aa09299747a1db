import { describe, expect, it } from "vitest";
import { REGISTRY } from "../agencies";
import { foldText } from "../document/fold";
import { makeSource } from "./source";
import { readMetadata } from "./read-metadata";

function read(text: string) {
  const document = {
    format: "text" as const,
    encoding: "utf-8",
    text,
    blocks: [{ kind: "passage" as const, at: { start: 0, end: text.length } }],
    messages: [],
  };
  return readMetadata(makeSource(document, foldText(text), []), REGISTRY);
}

const BODY = "一、总体情况\n本局按规定公开了各类信息,没有收费。\n";

describe("title → body, city, year", () => {
  it.each([
    ["三亚市营商环境建设局2024年政府信息公开工作年度报告", "三亚市营商环境建设局", "sanya", 2024],
    ["盤錦市營商環境建設局2021年度政府信息公開工作報告", "盘锦市营商环境建设局", "panjin", 2021],
    ["2022年厦门市统计局政府信息公开工作年度报告", "厦门市统计局", "xiamen", 2022],
    ["2022年上海市政府信息公开工作年度报告", "上海市人民政府", "shanghai", 2022],
    ["福州市晋安区2016年政府信息公开工作年度报告", "福州市晋安区人民政府", "fuzhou", 2016],
    ["海口市政府信息公开工作2020年度报告", "海口市人民政府", "haikou", 2020],
    ["盘山县政务服务中心2021年政府信息公开工作年度报告", "盘山县政务服务中心", "panjin", 2021],
    ["龙华区营商环境建设局2021年政府信息公开工作年度报告", "龙华区营商环境建设局", null, 2021],
    ["海口市政府2020年政府信息公开工作年度报告", "海口市人民政府", "haikou", 2020],
    [
      "三亚市天涯区人民政府二〇二三年政府信息公开工作年度报告",
      "三亚市天涯区人民政府",
      "sanya",
      2023,
    ],
    ["天涯区人民政府2023年政府信息公开工作年度报告", "三亚市天涯区人民政府", "sanya", 2023],
    [
      "湖州市吴兴区埭溪镇2021年政府信息公开工作年度报告",
      "湖州市吴兴区埭溪镇人民政府",
      "huzhou",
      2021,
    ],
    [
      "盘锦辽东湾新区管委会2020年政府信息公开工作年度报告",
      "盘锦辽东湾新区管理委员会",
      "panjin",
      2020,
    ],
    ["厦门市人民政府办公厅2023年度信息公开工作年度报告", "厦门市人民政府办公厅", "xiamen", 2023],
    ["关于三亚市水务局2023年政府信息公开工作年度报告", "三亚市水务局", "sanya", 2023],
    ["海口市政务管理局2021年上半年工作总结及下半年工作计划", "海口市政务管理局", "haikou", 2021],
    [
      "关于印发南京市水务局二零二一年政府信息公开工作年度报告的通知",
      "南京市水务局",
      "nanjing",
      2021,
    ],
    ["义乌市市场监督管理局2023年政府信息公开工作年度报告", "义乌市市场监督管理局", "yiwu", 2023],
    [
      "国家税务总局三亚市天涯区税务局2022年政府信息公开工作年度报告",
      "国家税务总局三亚市天涯区税务局",
      "sanya",
      2022,
    ],
    [
      "平川高新技术产业开发区2023年政府信息公开工作年度报告",
      "平川高新技术产业开发区管理委员会",
      null,
      2023,
    ],
    ["上海市浦东新区2023年政府信息公开工作年度报告", "上海市浦东新区人民政府", "shanghai", 2023],
    ["临溪市实验中学2024年信息公开工作报告", "临溪市实验中学", null, 2024],
    ["海晏市公证处(事业单位)2023年度信息公开报告", "海晏市公证处", null, 2023],
    [
      "临溪市自来水有限公司2022年公共企事业单位信息公开年度报告",
      "临溪市自来水有限公司",
      null,
      2022,
    ],
    ["海晏海关2018年政府信息公开工作年度报告", "海晏海关", null, 2018],
    ["海关总署2010年海关信息公开工作年度报告", "海关总署", null, 2010],
    ["2013年和平镇人民政府信息公开年度报告", "和平镇人民政府", null, 2013],
    ["海西州2022年度政府信息公开工作年度报告", "海西州人民政府", null, 2022],
    ["国家发展改革委2021年政府信息公开工作年度报告", "国家发展改革委", null, 2021],
    ["水利部2020年政府信息公开工作年度报告", "水利部", null, 2020],
    ["中山大学2021—2022学年信息公开年度报告", "中山大学", null, 2021],
    ["北京街道办事处2020年政府信息公开工作年度报告", "北京街道办事处", null, 2020],
    ["和平县教育局2023年政府信息公开工作年度报告", "和平县教育局", null, 2023],
    ["海口市审批服务局2023年工作总结", "海口市营商环境建设局", "haikou", 2023],
    [
      "武汉经济技术开发区(汉南区)2023年政府信息公开工作年度报告",
      "武汉经济技术开发区管理委员会",
      "wuhan",
      2023,
    ],
    [
      "渭南市人民政府办公室关于印发2016年政府信息公开工作年度报告的通知",
      "渭南市人民政府办公室",
      "weinan",
      2016,
    ],
    ["三亚市市场监督管理局2023年政府信息公开工作年度报告", "三亚市市场监督管理局", "sanya", 2023],
  ])("%s", (title, agency, city, year) => {
    const { head } = read(`${title}\n${BODY}`);
    expect(head).toMatchObject({ title, agency, city, year });
  });

  it("leaves sounds spelt behind characters out", () => {
    const { head } = read(
      `雙臺子區(qū)營商環(huán)境建設局2021年政府信息公開工作年度報告\n${BODY}`,
    );
    expect(head.title).toBe("雙臺子區營商環境建設局2021年政府信息公開工作年度報告");
    expect(head).toMatchObject({ agency: "双台子区营商环境建设局", city: "panjin" });
  });

  it("leaves a province's body without a city, whichever cities it writes about", () => {
    const { head } = read(
      `福建省人民政府办公厅2023年政府信息公开工作年度报告\n${BODY}厦门市、福州市也已公开。\n`,
    );
    expect(head).toMatchObject({ agency: "福建省人民政府办公厅", city: null, year: 2023 });
  });

  it.each([
    ["厦 门 市 统 计 局\n2022 年 政 府 信 息 公 开 工 作 年 度 报 告", "厦门市统计局"],
    ["厦门市湖里区\n应急管理局\n2022年政府信息公开工作年度报告", "厦门市湖里区应急管理局"],
    ["——厦门市统计局2022年政府信息公开工作年度报告——", "厦门市统计局"],
    ["# 厦门市统计局2022年政府信息公开工作年度报告", "厦门市统计局"],
  ])("%j", (printed, agency) => {
    const { head } = read(`${printed}\n${BODY}`);
    expect(head).toMatchObject({ agency, city: "xiamen", year: 2022 });
    expect(head.title).toBe(`${agency}2022年政府信息公开工作年度报告`);
  });

  it("joins a title broken over two lines", () => {
    const { head } = read(`三亚市水务局\n2023年政府信息公开工作年度报告\n${BODY}`);
    expect(head).toMatchObject({
      title: "三亚市水务局2023年政府信息公开工作年度报告",
      agency: "三亚市水务局",
      year: 2023,
    });
  });

  it("does not join the name of the site's section above a whole title", () => {
    const { head } = read(
      `和平县教育局\n\n和平县教育科技局2023年政府信息公开工作年度报告\n${BODY}`,
    );
    expect(head).toMatchObject({ agency: "和平县教育科技局", year: 2023 });
  });

  it("gives a county no city that its report only mentions", () => {
    const title = "清水县教育局2023年政府信息公开工作年度报告";
    const met = read(`${title}\n${BODY}赴天津市培训教师12人,天津市回访1次。\n`);
    expect(met.head).toMatchObject({ agency: "清水县教育局", city: null });
    const own = read(`${title}\n${BODY}地址在天水市清水县中山路。\n`);
    expect(own.head).toMatchObject({ agency: "天水市清水县教育局", city: "tianshui" });
  });

  it("completes a name without its city from the text", () => {
    const { head } = read(
      `市水务局2023年政府信息公开工作年度报告\n一、总体情况\n三亚市的供水由本局管理。\n`,
    );
    expect(head).toMatchObject({ agency: "三亚市水务局", city: "sanya" });
  });
});

describe("without a title", () => {
  it("takes the body from what the prose calls its own, not from a footer", () => {
    const { head, messages } = read(
      `一、总体情况\n盘锦市民政局2022年公开信息12条。2022年,盘锦市民政局没有收费。\n版权所有:盘锦市人民政府 主办单位:盘锦市人民政府办公室\n`,
    );
    expect(head).toMatchObject({ agency: "盘锦市民政局", year: 2022, title: null });
    expect(messages.map(({ code }) => code)).toEqual(["title-missing"]);
  });

  it("takes it from the announcement of the report", () => {
    const { head } = read(
      "按照规定,现公布泰州市人民政府2017年政府信息公开工作年度报告。统计期限自2017年1月1日起至12月31日止。\n一、概述\n全市公开信息若干。\n",
    );
    expect(head).toMatchObject({
      agency: "泰州市人民政府",
      city: "taizhou-jiangsu",
      year: 2017,
      period: { start: "2017-01-01", end: "2017-12-31" },
    });
  });

  it.each([
    ["本年度报告由国家机关事务管理局根据有关规定的要求编制而成。", "国家机关事务管理局"],
    ["一、总体情况\n本报告由和平县教育局根据有关规定编制。", "和平县教育局"],
    ["按照《条例》规定,由和平县教育局编制。", "和平县教育局"],
    ["特向社会公布和平县教育局2023年度政府信息公开情况。", "和平县教育局"],
    ["如对本报告有疑问,请与平度市公安局(地址:红旗路1号)联系。", "平度市公安局"],
    [
      "现将武汉东湖新技术开发区发展改革局(以下简称发改局)2023年度信息公开工作报告如下:",
      "武汉东湖新技术开发区发展改革局",
    ],
    [
      "根据有关规定,和平县教育体育局现向社会公开《2023年政府信息公开工作年度报告》。",
      "和平县教育体育局",
    ],
    ["特编制并向社会公布和平县民政局2023年政府信息公开工作年度报告。", "和平县民政局"],
    ["《2023年度和平县水务局信息公开工作年度报告》已经研究同意。", "和平县水务局"],
    ["2023年,四川省文化和旅游厅坚持公开为常态。", "四川省文化和旅游厅"],
    [
      "结合国家税务总局芜湖市镜湖区税务局(以下简称“镜湖区税务局”)政府信息公开工作撰写。",
      "国家税务总局芜湖市镜湖区税务局",
    ],
  ])("takes it from the opening sentence: %s", (sentence, agency) => {
    expect(read(`${sentence}\n${BODY}统计期限为2023年1月1日至12月31日。\n`).head).toMatchObject({
      agency,
      year: 2023,
    });
  });

  it.each([
    "由信访局结合有关统计数据编制本报告。",
    "2023年,区民政局认真公开信息。",
    "如有疑问,请与和平县人民政府办公室政务公开科联系(地址:中山路1号)。",
  ])("does not take for the body what may be another: %s", (sentence) => {
    expect(read(`${sentence}\n${BODY}统计期限为2023年1月1日至12月31日。\n`).head.agency).toBeNull();
  });

  it("takes it from the signature", () => {
    const { head } = read(`一、总体情况\n2023年公开了信息。\n厦门市思明区审计局\n2024年1月12日\n`);
    expect(head).toMatchObject({
      agency: "厦门市思明区审计局",
      year: 2023,
      publishedOn: "2024-01-12",
    });
  });

  it("takes it from the particulars above the text", () => {
    const { head } = read(
      `索 引 号:00812-2024-001\n发布机构:三亚市水务局\n发文日期:2024年1月9日\n${BODY}统计期限为2023年1月1日至2023年12月31日。\n`,
    );
    expect(head).toMatchObject({ agency: "三亚市水务局", publishedOn: "2024-01-09", year: 2023 });
  });

  it("says what it cannot find", () => {
    const { head, messages } = read("一、总体情况\n公开了信息。\n");
    expect(head).toMatchObject({ agency: null, year: null, period: null });
    expect(messages.map(({ code, severity }) => `${code}:${severity}`)).toEqual([
      "agency-missing:error",
      "year-missing:error",
      "title-missing:notice",
    ]);
  });
});

describe("years and periods", () => {
  it("takes the year before publication where the prose speaks of others too", () => {
    const { head } = read(
      `三亚市水务局政府信息公开工作年度报告\n${BODY}按照2021年的格式编制,比2021年更细。2022年公开信息8条。\n三亚市水务局 2023年1月12日\n`,
    );
    expect(head).toMatchObject({ year: 2022, publishedOn: "2023-01-12" });
  });

  it.each([
    ["公开日期:20230115", "2023-01-15"],
    ["[2023-01-20 09:11] 字号", "2023-01-20"],
    ["时间:2022.1.25 作者:", "2022-01-25"],
    ["信息提供日期:2023-01-27 15:20 视力保护色", "2023-01-27"],
    ["发稿时间:2023-02-01", "2023-02-01"],
    ["(2023年1月30日发布)", "2023-01-30"],
    ["三亚市水务局 2023-01-05", "2023-01-05"],
    ["二〇二三年一月十日", "2023-01-10"],
    ["字号:大 中 小  2023-01-25 16:02", "2023-01-25"],
    ["统计期限:2022-01-01至2022-12-31", null],
    ["数据截至2022年12月31日", null],
  ])("%s", (line, day) => {
    const { head } = read(`三亚市水务局2022年政府信息公开工作年度报告\n${line}\n${BODY}`);
    expect(head.publishedOn).toBe(day);
  });

  it("never takes the year of publication", () => {
    const { head } = read(
      `发布时间:2024-01-15\n三亚市水务局政府信息公开工作年度报告\n${BODY}2023年公开信息8条。\n`,
    );
    expect(head).toMatchObject({ year: 2023, publishedOn: "2024-01-15" });
  });

  it.each([
    ["2021年上半年工作总结", "2021-01-01", "2021-06-30"],
    ["2021年下半年工作总结", "2021-07-01", "2021-12-31"],
    ["2021年第一季度工作总结", "2021-01-01", "2021-03-31"],
    ["2021年前三季度工作总结", "2021-01-01", "2021-09-30"],
    ["2021年工作总结及2022年工作计划", "2021-01-01", "2021-12-31"],
  ])("%s", (title, start, end) => {
    const { head } = read(`海口市政务管理局${title}\n${BODY}`);
    expect(head).toMatchObject({ kind: "work-summary", year: 2021, period: { start, end } });
  });
});

describe("kind", () => {
  it.each([
    ["三亚市水务局2023年政府信息公开工作年度报告", "annual-disclosure"],
    ["三亚市水务局2023年政务公开工作总结", "work-summary"],
    ["三亚市水务局2023年工作总结", "work-summary"],
  ])("%s", (title, kind) => expect(read(`${title}\n${BODY}`).head.kind).toBe(kind));
});

it("creates an unknown body from its name and says so", () => {
  const { agency, messages } = read(`三亚市水务局2023年政府信息公开工作年度报告\n${BODY}`);
  expect(agency).toMatchObject({
    slug: "sanya-shuiwuju",
    name: { zh: "三亚市水务局" },
    city: "sanya",
    provisional: true,
  });
  expect(messages.map(({ code }) => code)).toEqual(["agency-unknown"]);
});
