/** Patterns: the 12345 hotline as a whole, never one desk or one campaign of it. */
import { type IndicatorPattern, upTo } from "./pattern";

/** What the whole hotline takes in; 疫情咨询电话 or 消费投诉 are parts. */
const CASES =
  "(?:各类|有效|群众|市民|企业|和|及|民生|热线|社会|话务|公众){0,4}(?:诉求(?:件|事项|工单)?|反映|来信|来电(?:来件)?|电话|工单|办件|事项|案件|件)";
const TOOK = "(?:受理(?:解答|答复)?|接收|接听|接办|收到|承接|接到|收录|汇集|归集|办理)";
/** A part of the hotline's work, or another line. */
const PART =
  /(?:12345|热线)[^,。;]{0,6}(?:派单|派发|转派|派遣)[^。;]{0,60}$|(?:(?:处置|办理|承办|承接|转办|收到|接收|接到|答复|办结|处理|回复|涉及)[^,。;]{0,8}(?:12345|热线)|(?<!\d)(?:1[12]\d|12(?!345)\d{3}|96\d{3,4})(?=[^\d]{0,4}(?:热线|平台|专线))|热线[^,。;\d]{0,4}(?<!\d)(?:1[12]\d|12(?!345)\d{3}|9[56]\d{3,4})(?!\d|[件个次通宗起条单%.])|(?:^|[,。;:])(?:全年|今年|共|累计)*(?:承接|承办)(?:各类)?(?:工单|派单|转办)|客服|客户服务|一键通|涉企|企业诉求|专席|座席|专线|专家|(?:防汛|供[热水电气暖]|燃气|法律|纳税|税务|消费|价格|环保|心理|维权|社保|医保|公积金|举报|咨询|就业|警务|文明|交通|旅游|卫生|监督)[^,。;]{0,4}热线|疫情|网格员|志愿者|展会|博览|消博|信访|咨询电话|审批类|人才|免税|外语|外籍|夜间|节日|假期|期间|营商专|企业专|转办|承办|我局|本局|其中|专项|供暖|月\d{1,2}日至)[^。;]{0,60}$/;
const HOTLINE = /12345|(?:政务|便民|市民|市长|区长|县长)[^,。;]{0,6}热线/;
/** A hotline's own report need not name the line again. */
const HOTLINE_BODY = "^[^\\n]*(?:12345|便民)[^\\n]*热线[^\\n]*(?:中心|办)";
/** A rate told in a sentence of another counter is not the hotline's. */
const ON_HOTLINE = "^(?=[^]*(?:12345|热线))[^]*?";

/** Whose rate it may be: 公厕满意率 after the line's is no rate of the line. */
const OF_THE_LINE =
  /热线|12345|政务服务|便民|服务|平台|市民|群众|企业|公众|社会|综合|回访|总体|整体|平均|电话|来电|人工|话务|呼叫|秒?内|秒|该|这条|诉求|工单|办件|事项|案件|受理|处理|办理|办结|按[时期]|工作|中心|和|其中|市长|政府/g;

function rate(indicator: string, wording: string, examples: string[], against: string[]) {
  return {
    indicator,
    units: ["%"],
    before: upTo(wording),
    ahead: new RegExp(
      `${HOTLINE_BODY}|${ON_HOTLINE}(?:(?:12345|热线)[^。;]{0,16}(?:${TOOK}|接通率|${wording})|${TOOK}(?:了)?${CASES}[^。;]{0,12}\\d)`,
    ),
    said: { all: [new RegExp(wording)], may: OF_THE_LINE },
    notBefore: NOT_WHOLE,
    examples,
    against,
  } satisfies IndicatorPattern;
}

/** 城管热线接听: a line of another name than the one for all. */
const OTHER_LINE =
  /(?<=[\u4e00-\u9fff]{2})(?<!政务|便民|市民|服务|市长|区长|县长|政府|公共|公益|群众|综合|统一|一号|[这本]条|该|[我全本][市县区]|[市县]级|整合|通过|依托|拨打|以及|[今去]年|目前)热线(?:全年|共|累计)*(?:接听|接收|受理|收到|接到|来电)[^。;]{0,60}$/;
/** 疑难工单办结率: of one kind of case. */
const ONE_KIND = /(?:疑难|重点|紧急|热点|逾期|[投举咨求建][诉报询助议]类)[^,。;]{0,6}$/;
/** 投诉平台受理247件,办结241件,办结率: another counter opens the sentence and counts its own. */
const OTHER_COUNTER =
  /(?:^|[。;])(?![^,。;]*(?:12345|热线))[^,。;]{2,20}(?:平台|信箱|窗口|大厅|留言板|网格|中心|专区)[^。;]*(?:受理|收到|办理|办结|处理|答复)[^。;]*$/;
const NOT_WHOLE = new RegExp(
  `(?:${OTHER_COUNTER.source})|(?:${PART.source})|(?:${OTHER_LINE.source})|(?:${ONE_KIND.source})`,
);

/** 热线总体满意率: said of the whole line, whatever part of it the sentence spoke of before. */
function wholeRate(indicator: string, wording: string, example: string) {
  return {
    indicator,
    units: ["%"],
    before: upTo(`热线(?:的)?(?:总体|整体|综合)(?:的)?${wording}`),
    within: HOTLINE,
    examples: [example],
    against: ["供水公司服务热线总体满意率⟦97%⟧。"],
  } satisfies IndicatorPattern;
}

export const HOTLINE_PATTERNS: readonly IndicatorPattern[] = [
  wholeRate(
    "hotline.satisfactionRate",
    "(?:群众|回访)?满意[率度]",
    "12345企业专席满意率99.1%,热线总体满意率⟦95.3%⟧。",
  ),
  wholeRate("hotline.connectionRate", "接通率", "12345企业专席接通率99%,热线整体接通率⟦95.3%⟧。"),
  {
    indicator: "hotline.cases",
    units: ["件", "个", "次", "宗", "通", "起", "条", "单", "件次"],
    before: upTo(
      `(?:热线|12345)(?:归并后|整合后|服务|平台|工作|便民|话务|智慧|联动)*(?:平台)?(?:今年以来|全年|上半年|本年度?|\\d{4}年)?[,]?(?:共|累计|总计)*${TOOK}(?:了)?${CASES}(?:总)?(?:量|数)?`,
    ),
    within: HOTLINE,
    notBefore: NOT_WHOLE,
    examples: [
      "12345热线平台全年受理诉求⟦96120件⟧,日均263件。",
      "全年12345政务服务便民热线累计受理群众诉求⟦31.5万件⟧。",
      "12345热线上半年受理群众诉求⟦15.2万件⟧,日均840件。",
    ],
    against: [
      "12345热线疫情专席共受理办件⟦5210件⟧。",
      "热线平台接听疫情咨询电话⟦8800个⟧。",
      "我局办理12345热线转办件⟦62件⟧。",
      "承办12345热线工单62件;城管热线接听来电⟦5310个⟧。",
    ],
  },
  {
    indicator: "hotline.cases",
    units: ["件", "个", "次", "宗", "通", "条", "件次"],
    before:
      /12345[^,。;\d]{0,14}(?:热线|平台)(?:全年|今年以来|本年度?)?(?:共|累计|总计)*总?受理(?:总)?(?:量)?(?:共|共计|约|近|达到?|为|超过?)*$/,
    notBefore: NOT_WHOLE,
    notAfter:
      /^(?![,。;、()]|(?:群众|企业|市民|各类|有效|民生)*(?:诉求|来电|工单|办件|事项|电话)|余)/,
    examples: [
      "12345便民热线共受理⟦3,160件⟧(其中重办312件),日均8.6件。",
      "12345热线全年受理⟦21.6万件⟧,同比增长两成。",
      "12345热线全年总受理量⟦58.3万件⟧。",
    ],
    against: ["12345热线全年受理⟦312件⟧噪音投诉。"],
  },
  {
    // What was called, then what was taken up: 12345热线:全年话务163万通,受理诉求92万件.
    indicator: "hotline.cases",
    units: ["件", "个", "宗", "条"],
    before: new RegExp(
      `12345[^,。;:\\d]{0,14}热线[^。;]{0,40}[,:](?:全年|本年度?)?(?:共|累计|总计)*(?:受理|接收)(?:了)?${CASES}(?:共计|共|约|近|超过?|达到?)*$`,
    ),
    notBefore: NOT_WHOLE,
    examples: ["12345热线:全年话务163.8万通,受理诉求⟦92.6万件⟧,接通率97%。"],
    against: ["12345热线转办我局工单,受理诉求⟦812件⟧。"],
  },
  {
    indicator: "hotline.cases",
    units: ["件", "个", "次"],
    // The topic may stand in the sentence before: 12345 …。上半年,共受理办件N件,日均…
    before:
      /(?:^|[,;\s])(?:(?:20\d{2}年)(?:上半年|下半年|全年)?,?共?|(?:(?:上半年|下半年|全年|年)?,?)?共)(?:受理|接收)(?:各类)?(?:办件|诉求|工单)?(?:共计|约|近|超过?)*$/,
    after: /^,日均/,
    within: HOTLINE,
    notBefore: NOT_WHOLE,
    examples: [
      "自2016年开通以来,12345热线累计受理诉求486万件;2024年受理⟦62.4万件⟧,日均1705件。",
      "12345热线全天在线。2022年,共受理工单⟦412300件⟧,日均1129件,回访满意率98%。",
    ],
    against: ["市民服务中心共受理办件⟦412300件⟧,日均1129件。"],
  },
  {
    indicator: "hotline.cases",
    units: ["件", "个", "次", "宗", "条"],
    before: new RegExp(
      `(?:^|[,。;:\\s])(?:20\\d{2}年,?)?(?:[我本]?(?:中心|热线办))?(?:今年以来|全年|本年度?)?(?:共|累计|总计)*(?:受理|接收)(?:了)?${CASES}(?:总)?(?:量|数)?(?:共计|共|约|近|超过?|达到?|为)*$`,
    ),
    within: /^[^\n]*(?:12345|便民)[^\n]*热线[^\n]*(?:中心|办)/,
    notBefore: NOT_WHOLE,
    // A hotline's own report: the agency's name stands first in what is looked through.
    examples: [
      "一、12345热线办\n全年受理群众诉求⟦21.4万件⟧,同比增长9.6%。",
      "一、12345热线中心\n2023年,中心受理各类诉求⟦36.7万件⟧。",
    ],
    against: ["全年受理群众诉求⟦1.4万件⟧。"],
  },
  {
    indicator: "hotline.dailyCases",
    units: ["件", "个", "次", "通", "件次"],
    before:
      /(?:日均|日平均|平均每[天日]|每[天日]平均)(?:受理|接收|接听)?(?:量|办件|诉求|工单|话务量)?(?:约|为|达到?|近|超过?)*$/,
    within: new RegExp(`${ON_HOTLINE}(?:(?:12345|热线)[^。;]{0,24}${TOOK}|${TOOK}${CASES})`),
    // 话务总数20693个,日均230个 are calls.
    notBefore: new RegExp(`${NOT_WHOLE.source}|话务总?[量数][^。;]{0,12},日均$`),
    examples: [
      "12345热线平台全年受理诉求96120件,日均⟦263件⟧,比上年多3.2%。",
      "12345便民热线共受理工单3,160件(其中重办312件),日均受理⟦8.6件⟧。",
      "12345热线共接收诉求9.6万件,平均每天⟦263件⟧。",
    ],
    against: [
      "政务大厅接待群众1.2万人次,日均⟦310件⟧。",
      "12345热线话务总数18,600个,日均⟦204个⟧,受理工单9,100件。",
    ],
  },
  rate(
    "hotline.connectionRate",
    "接通率|电话接通率|话务接通率",
    ["12345热线接通率达到⟦97.3%⟧。", "12345热线共受理工单5万件,接通率⟦93.1%⟧。"],
    ["疫情咨询专席接通率⟦99%⟧。", "供水公司客服热线接听来电3万个,接通率⟦97%⟧。"],
  ),
  rate(
    "hotline.firstContactRate",
    "一次(?:性)?(?:办结|解决)率|首接(?:办结|解决)率|首次办结率|首问办结率|即时办结率|直接办结率|直办率|首次解决率|直接解决率",
    ["12345热线全年受理诉求8万件,一次性办结率⟦71.4%⟧,同比上升2.1%。", "12345热线直接解决率⟦66%⟧。"],
    ["大厅窗口一次性办结率⟦92%⟧。"],
  ),
  rate(
    "hotline.satisfactionRate",
    "满意率|满意度|群众满意率|群众满意度|回访满意率|服务满意率",
    ["12345热线共受理办件3万件,办结率99.1%,满意率⟦98.2%⟧。"],
    [
      "“企业服务”专席共受理12345热线工单45件,满意率⟦100%⟧。",
      "政务大厅群众满意率⟦99%⟧。",
      "大厅办件8万件,群众满意率⟦99%⟧;12345热线办理工单2万件。",
    ],
  ),
  rate(
    "hotline.completionRate",
    "(?<!性|次|接|问|即时)办结率",
    ["12345热线全年受理诉求21万件,办结率⟦99.4%⟧。"],
    [
      "5月1日至5月6日12345热线受理涉及博览会问题209件,办结率达⟦97%⟧。",
      "网格员主动上报办件500件,办结率为⟦99.9%⟧。",
      "12345热线疑难工单办结率⟦86%⟧。",
      "街道处置12345热线工单3100件,按期办结率⟦100%⟧。",
      "12345热线人才专席共受理办件104件,办结率⟦96%⟧。",
    ],
  ),
];
