/** Sentences of our own, each quantity's role and qualifier labelled before it was read. */
import { describe, expect, it } from "vitest";
import { readFigures } from ".";

/** Where a numeral of Chinese characters stands, it may be given or left out. */
const NUMERAL = /^[一二三四五六七八九十百千两]/;

describe("assignRoles", () => {
  const cases: [text: string, expected: string[]][] = [
    [
      "申请量较上年同期的12件增加3件，达15件;复议案件与去年持平，仍为2件。",
      ["12件 from", "3件 change", "15件 value", "2件 value"],
    ],
    [
      "规上工业增加值三年年均增长7.2%，两年平均增长6.5%，高于全省平均1.1个百分点。",
      ["7.2% change", "6.5% change", "1.1个百分点 change"],
    ],
    ["排名由全省第8位上升至第5位，营商环境便利度提升3个位次。", ["3个位次 change"]],
    [
      "全年任务完成率120%，超额完成20%;为年度目标的112.5%。",
      ["120% value", "20% value", "112.5% value"],
    ],
    [
      "办理时限从15个工作日压缩到5个工作日，再压缩到2个工作日，压缩率达86.7%。",
      ["15个工作日 from", "5个工作日 to", "2个工作日 to", "86.7% value"],
    ],
    [
      "平均办理时长由去年4.2天降为今年的2.9天，缩短1.3天。",
      ["4.2天 from", "2.9天 to", "1.3天 change"],
    ],
    ["网办率较年初82%提高9个百分点，达到91%。", ["82% from", "9个百分点 change", "91% value"]],
    [
      "申报材料由原来的23份减少到现在的9份，减少了14份、60.9%。",
      ["23份 from", "9份 to", "14份 change", "60.9% change"],
    ],
    ["案件数同比减少36件（-12.4%），其中盗窃类下降两成以上。", ["36件 change", "-12.4% change"]],
    [
      "每季度至少开展1次检查，每年培训不少于2次，单次不超过3天。",
      ["1次 value at_least", "2次 value at_least", "3天 value at_most"],
    ],
    [
      "力争2024年新建公园6个，新增绿地30公顷，确保优良天数不低于310天。",
      ["6个 plan", "30公顷 plan", "310天 plan at_least"],
    ],
    [
      "计划三年投入5亿元，目前已到位1.8亿元，占计划的36%。",
      ["5亿元 plan", "1.8亿元 value", "36% value"],
    ],
    ["我局拟于明年一季度建成站点12个;去年建成的8个运行良好。", ["12个 plan", "8个 value"]],
    ["通过率从不足60%提高到90%以上。", ["60% from at_most", "90% to at_least"]],
    [
      "办件量突破100万件大关，增长超过50%，平均每天近3000件。",
      ["100万件 value at_least", "50% change at_least", "3000件 value approx"],
    ],
    ["压减审批事项40%以上，精简材料1/3，缩短时限一半。", ["40% change at_least"]],
    [
      "补贴标准由每人每年1200元、1500元分别提高到1400元、1800元。",
      ["1200元 from", "1500元 from", "1400元 to", "1800元 to"],
    ],
    [
      "税收同比增收3.6亿元，增速8.9%;土地出让收入短收2.1亿元。",
      ["3.6亿元 change", "8.9% change", "2.1亿元 change"],
    ],
    [
      "应公开78家，已公开78家，公开率100%;应报45份，实报45份。",
      ["78家 value", "78家 value", "100% value", "45份 value", "45份 value"],
    ],
    [
      "审批环节由12个减至6个，减幅50%;提速65%。",
      ["12个 from", "6个 to", "50% change", "65% change"],
    ],
    [
      "承诺时限较法定时限总体压缩75%以上，比上年再压缩5个百分点。",
      ["75% value at_least", "5个百分点 change"],
    ],
    [
      "覆盖率由去年底的71.2%、今年一季度的80.5%提高到年末的96.3%。",
      ["71.2% from", "80.5% from", "96.3% to"],
    ],
    [
      "全市新登记市场主体5.2万户，同比增12%，注销1.1万户，同比降4%。",
      ["5.2万户 value", "12% change", "1.1万户 value", "4% change"],
    ],
    [
      "2023年1—11月办件96.4万件，预计全年超过105万件。",
      ["96.4万件 value", "105万件 plan at_least"],
    ],
    [
      "截至目前完成投资8.6亿元，占年度计划10亿元的86%。",
      ["8.6亿元 value", "10亿元 plan", "86% value"],
    ],
    ["将于2025年建成通车的32公里快速路，已完成路基18公里。", ["32公里 plan", "18公里 value"]],
    [
      "申请人对答复不服提起诉讼3件，较2021、2022年分别减少1件、2件。",
      ["3件 value", "1件 change", "2件 change"],
    ],
    ["住院报销比例提高5%，门诊由50%调整为60%。", ["5% change", "50% from", "60% to"]],
  ];
  it.each(cases)("%s", (text, expected) => {
    const read = readFigures({ text, repeats: [], head: { year: 2023 } }).figures.filter(
      ({ text: quote }) => !NUMERAL.test(quote),
    );
    expect(
      read.map(({ text: quote, role, qualifier }) =>
        qualifier === "exact" ? `${quote} ${role}` : `${quote} ${role} ${qualifier}`,
      ),
    ).toEqual(expected);
  });
});
