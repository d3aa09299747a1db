/** Sentences of our own for and against each check of the prose, labelled before they were run. */
import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/domain";
import { readFigures } from "@/lib/ingest/narrative";
import { checkProse } from ".";

type Case = [text: string, rules: string[], cells?: Record<string, number>];

const AGENCY = "临溪市水利局";

/** `received` is short for requests/received/total. */
function cells(values: Record<string, number>): Cell[] {
  return Object.entries(values).map(([key, value]) => {
    const id = key.includes("/") ? key : `requests/${key}/total`;
    const [table, line, column] = id.split("/") as [Cell["table"], string, string];
    return { table, line, column, status: "reported", value, text: String(value), at: null };
  });
}

function rules(text: string, values: Record<string, number> = {}): string[] {
  const head = { agency: AGENCY, year: 2023 };
  const { figures } = readFigures({ text, repeats: [], head });
  const prose = [{ start: 0, end: text.length }];
  return checkProse({ head, cells: cells(values), figures, text, prose }).map(({ rule }) => rule);
}

const CASES: Record<string, Case[]> = {
  shares: [
    ["全年受理工单8,214件,办结8,190件,办结率99.7%。", []],
    ["全年受理工单8,214件,办结8,190件,办结率98.7%。", ["ratio"]],
    ["受理案件120件,审结115件,审结率95.8%。", []],
    ["排查隐患640处,已整改608处,整改率95%;立案16起。", []],
    ["抽检1,200批次,合格1,182批次,合格率98.5%。", []],
    ["抽检1,200批次,不合格18批次,合格率98.5%。", []],
    ["抽检1,200批次,合格1,182批次,合格率99.5%。", ["ratio"]],
    ["咨询类3.8万件,占60%;投诉类1.2万件,占15%。", []],
    ["办理建议46件,其中已办结40件,占87%。", []],
    ["建议办理46件,提案38件,办结率100%。", []],
    ["受理1.2万件,办结1.19万件,办结率99.2%。", []],
    ["受理1.2万件,办结1.19万件,办结率99.9%。", []],
    ["受理投诉50件,办结52件(含上年2件),办结率100%。", []],
    ["今年受理50件,办结上年结转10件,办结率100%。", []],
    ["信访件230件,按期办结230件,按期办结率100%,满意率97.8%。", []],
  ],
  growth: [
    ["由3.2万件增至4.1万件,增长28.1%。", []],
    ["由3.2万件增至4.1万件,增长38.1%。", ["ratio"]],
    ["时限由20个工作日压缩至8个工作日,压减60%。", []],
    ["时限由20个工作日压缩至8个工作日,压减40%。", ["ratio"]],
    ["满意率从96.1%提升至97.3%,提升1.2个百分点。", []],
    ["满意率从96.1%提升至97.3%,下降1.2个百分点。", ["ratio"]],
    ["案件由52起下降到40起,下降23.1%。", []],
    ["案件由52起下降到40起,上升23.1%。", ["ratio"]],
    ["事项由80项增加到100项,新增20项。", []],
    ["事项由80项增加到100项,增加25项。", ["ratio"]],
    ["材料由12份减至5份,精简58%。", []],
    ["材料由12份减至5份,精简58.3%以上。", []],
    ["站点由30个增加到45个,增幅50%,服务12万人次。", []],
  ],
  "sums and parts": [
    ["收到申请25件,其中自然人20件、法人5件。", []],
    ["收到申请25件,其中自然人20件、法人6件。", ["ratio"]],
    ["收到申请25件,其中自然人30件。", ["self-contradiction"]],
    ["收到申请25件,上年结转6件,其中予以公开28件。", []],
    ["收到申请25件,上年结转6件,其中予以公开38件。", ["self-contradiction"]],
    ["检查企业100家,发现隐患62处,其中重大隐患3处。", []],
    ["培训3期、120人次,其中线上2期、80人次。", []],
    ["投入1.2亿元,其中市级0.8亿元、县级0.4亿元。", []],
    ["总投资10亿元,其中中央5亿元、省级3亿元、市级2.4亿元。", []],
    ["发布信息300条,其中动态200条;通知260条。", []],
    ["办件5.6万件,其中网办5.61万件。", ["self-contradiction"]],
  ],
  ranges: [
    ["累计减税降费3.2亿,惠及企业800户。", ["range"]],
    ["为企业节省成本2,000余万。", ["range"]],
    ["粉丝数突破30万,阅读量超2亿。", []],
    ["常住人口46万,户籍人口52万。", []],
    ["好评率100.5%。", ["range"]],
    ["任务完成率106%。", []],
    ["开工率106.7%,入库税收完成率103%。", []],
    ["走访企业32.5家。", ["range"]],
    ["平均每件12.5人次参与。", []],
    ["办件1.25万件,减少跑动3.5万人次。", []],
  ],
  tables: [
    ["2023年本机关未收到政府信息公开申请。", ["tieout"], { received: 3 }],
    ["2023年本机关未收到政府信息公开申请。", [], { received: 0 }],
    ["全年没有收到政府信息公开申请。", ["tieout"], { received: 3 }],
    ["本年度无依申请公开事项。", ["tieout"], { received: 3 }],
    [
      "没有因政府信息公开引起的行政复议、行政诉讼。",
      ["tieout"],
      { "review/reconsideration/total": 1 },
    ],
    ["政府信息公开行政复议1件,行政诉讼0件。", [], { "review/reconsideration/total": 1 }],
    [
      "未发生因政府信息公开申请行政复议、提起行政诉讼情况。",
      ["tieout"],
      { "review/reconsideration/total": 2 },
    ],
    [
      "全年收到政府信息公开申请6件,已全部办结。",
      ["self-contradiction"],
      { received: 6, carriedOut: 1 },
    ],
    ["全年收到政府信息公开申请6件,已全部按期答复。", [], { received: 6, carriedOut: 0 }],
    ["全年收到政府信息公开申请6件,除1件结转下年外均已答复。", [], { received: 6, carriedOut: 1 }],
    [
      "收到政府信息公开申请12件,予以公开5件,部分公开1件,不予公开2件,无法提供4件。",
      [],
      { received: 12, granted: 5, partlyGranted: 1, "refused.stateSecret": 2, "unable.notHeld": 4 },
    ],
    [
      "收到政府信息公开申请12件,予以公开6件,部分公开1件。",
      ["tieout"],
      { received: 12, granted: 5, partlyGranted: 1 },
    ],
    ["上年结转2件,结转下年3件。", [], { carriedIn: 2, carriedOut: 3 }],
    ["上年结转2件,结转下年4件。", ["tieout"], { carriedIn: 2, carriedOut: 3 }],
    ["全市各级机关收到政府信息公开申请318件。", [], { received: 12 }],
    ["2022年收到政府信息公开申请9件,2023年收到12件。", [], { received: 12 }],
    ["受理政府信息公开申请约12件。", [], { received: 14 }],
  ],
};

for (const [name, group] of Object.entries(CASES)) {
  describe(name, () => {
    it.each(group)("%s", (text, expected, values) => {
      expect(rules(text, values)).toEqual(expected);
    });
  });
}
