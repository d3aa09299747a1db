/** Patterns: ratings, online handling, instant approval, mobile applications. */
import { type IndicatorPattern, upTo } from "./pattern";

const ITEM_UNITS = ["项", "个", "件", "类"];
const FULL_ONLINE =
  "(?:全程网办|全流程网办|全程网上办(?:理|结)?|全流程网上办(?:理|结)?|全程在线办理|全流程在线办理)";
const INSTANT = "秒批(?:秒办|快办|秒报)?";

export const ONLINE_PATTERNS: readonly IndicatorPattern[] = [
  {
    indicator: "rating.count",
    units: ["次", "条", "件", "个", "人次", ""],
    before: upTo(
      "(?:主动评价|评价总数|总评价数|评价数|评价量|评价总量|服务评价|有效评价|评价数据|评价信息)",
    ),
    within: /好差评|好评率/,
    notBefore: /(?:其中|新增|(?<!好)差评|窗口)[^,。;]{0,10}$/,
    examples: [
      "“好差评”系统累计接受办事主动评价⟦51200次⟧,好评率99.8%。",
      "我县“好差评”总评价数⟦36万件⟧,好评率99.9%。",
    ],
    against: ["“好差评”系统产生差评评价⟦26条⟧。"],
  },
  {
    indicator: "rating.positiveRate",
    units: ["%"],
    before: upTo("好评率|综合好评率|主动好评率|满意好评率"),
    notBefore: /(?:专窗|专席|某|个别|直播)[^。;]{0,24}$/,
    examples: ["累计评价5万次,好评率⟦99.62%⟧。"],
    against: ["差评整改率⟦100%⟧。"],
  },
  {
    indicator: "online.fullProcessRate",
    units: ["%"],
    before: upTo(
      `${FULL_ONLINE}”?(?:事项)?(?:的)?(?:比率|比例|占比|率)|${FULL_ONLINE}”?事项[^。;]{0,40}(?:,|的)?占比|实现(?:率|${FULL_ONLINE})(?:率|比例)`,
    ),
    notBefore: /(?:县级|区级|乡镇|镇街|其中|全省|平均办件|部门)[^,。;]{0,20}$/,
    examples: [
      "全市政务服务事项全程网办率达⟦92.5%⟧。",
      "市级全程网办事项的比率由前一年的41%上升至⟦88%⟧。",
      "“全流程网办”事项增到900项,多了两成,占比由上年的50%提高到⟦66%⟧。",
    ],
    against: ["镇街全程网办率达⟦60%⟧。", "网上可办率达⟦100%⟧。"],
  },
  {
    indicator: "online.fullProcessItems",
    units: ITEM_UNITS,
    before: upTo(`${FULL_ONLINE}[”"]?(?:的)?(?:政务服务)?(?:事项)(?:总)?(?:数)?`),
    notBefore: /(?:新增|增加|其中|县级|区级|镇街)[^,。;]{0,14}$/,
    examples: ["“全流程网办”事项数为⟦1210项⟧,比上年多三成。"],
    against: ["新增全程网办事项⟦32项⟧。"],
  },
  {
    indicator: "online.fullProcessItems",
    units: ITEM_UNITS,
    before: /(?:^|[,。;、\s]|已有|共有|目前|全市|市级|实现|推动|推进)$/,
    after: new RegExp(
      `^(?:政务服务|审批服务|依申请)?(?:服务)?事项(?:已|均|全部)?(?:可|实现|能)(?:了)?“?${FULL_ONLINE}`,
    ),
    notBefore: /(?:新增|其中|区级|县级)[^,。;]{0,14}$/,
    examples: ["目前⟦860项⟧政务服务事项实现“全程网办”。"],
    against: ["推动21项下放事项通过告知承诺办理,⟦5项⟧材料可全程网办。"],
  },
  {
    indicator: "online.caseShare",
    units: ["%"],
    before: upTo(
      "网上(?:办件|办理|受理|申报)(?:量)?(?:的)?(?:比例|占比|比率|率)|网办件(?:量)?(?:占比|比例)|网上办件量?占[^,。;]{0,10}",
    ),
    notBefore: /(?:县级|区级|其中|窗口)[^,。;]{0,12}$/,
    examples: ["网上办件比例由上半年的22%提升至目前的⟦47%⟧。", "全年网上办件占比达⟦71.2%⟧。"],
    against: ["线上咨询占比⟦20%⟧。"],
  },
  {
    indicator: "online.instantRate",
    units: ["%"],
    before: upTo("即办(?:件|事项)?(?:率|占比|比例|比率)"),
    notBefore: /(?:县级|区级|其中)[^,。;]{0,12}$/,
    examples: ["依申请事项即办率提高至⟦55%⟧以上。"],
    against: ["即办件占比提升了⟦12.4%⟧。"],
  },
  {
    indicator: "online.instantApprovalItems",
    units: ITEM_UNITS,
    before: upTo(
      `“?${INSTANT}[”"]?(?:的)?(?:服务|审批|政务服务)?(?:事项)?(?:总)?(?:数|数量)?(?:已)?`,
    ),
    notBefore: /(?:新增|增加|其中|智能|人工|承诺容缺|再)[^,。;]{0,12}$/,
    notAfter: /^(?:的)?(?:电话|材料)/,
    examples: ["推出智慧政务“秒批”⟦140项⟧。", "“秒批”事项总数达⟦96项⟧。"],
    against: ["上半年新增秒批事项⟦18项⟧。"],
  },
  {
    indicator: "online.instantApprovalItems",
    units: ITEM_UNITS,
    before: /(?:^|[,。;、\s]|共有|目前|已有|\d+个部门|累计|推出|实现|上线)$/,
    after: new RegExp(
      `^(?:政务服务|审批服务|高频|审批)?(?:服务)?(?:事项)?(?:已|可)?(?:实现(?:了)?|可)?“?${INSTANT}[”"]?(?:事项|服务)?`,
    ),
    notBefore: /(?:新增|其中|园区|承诺容缺|智能)[^,。;]{0,14}$/,
    examples: [
      "上半年又添30个秒批事项,目前⟦112项⟧“秒批”事项可在线申请。",
      "9个部门⟦48个⟧审批事项可“秒批秒办”。",
    ],
    against: ["我市共新增⟦30个⟧秒批事项。", "园区里有⟦26个⟧事项可承诺容缺、当场秒批。"],
  },
  {
    indicator: "mobile.items",
    units: ITEM_UNITS,
    before: /(?:^|[,。;、\s]|全[市县区]|共有|已有|目前|累计|实现|推动|上线|约|近|超过?)+$/,
    after:
      /^(?:政务服务|审批服务|高频|便民|公共服务)*(?:服务)?事项(?:已|均|可|能)*(?:实现)?“?(?:掌上(?:办理|可办|办)|指尖办|手机办|移动端办理|APP办理)/,
    notBefore: /(?:新增|其中|区级|县级)[^,。;]{0,12}$/,
    examples: ["全县⟦420项⟧政务服务事项已可掌上办理。"],
    against: ["新增⟦32项⟧事项实现掌上办理。"],
  },
  {
    indicator: "mobile.items",
    units: ITEM_UNITS,
    before: upTo(
      "(?:APP|客户端|小程序|移动端|掌上[^,。;]{0,6})[^。;]{0,24}(?:整合|接入|汇聚|上线|提供|集成)(?:各类)?(?:公共服务|便民服务|政务服务|服务)(?:事项)?|掌上(?:可办|办理?)”?(?:政务服务|服务)?事项(?:总)?(?:数)?",
    ),
    notBefore: /(?:新增|其中|新上线|增加|今年)[^,。;]{0,12}$/,
    examples: ["“安城通”APP已接入单位40家,整合公共服务⟦388项⟧。", "掌上办事项达⟦510项⟧。"],
    against: ["APP新增公共服务⟦20项⟧。", "“安城通”APP已接入单位⟦40家⟧。"],
  },
  {
    indicator: "mobile.users",
    units: ["人", "户", "个", "名", "万人", "人次", ""],
    before: upTo("(?:实名)?注册(?:总)?(?:用户|人数)(?:总)?(?:数|量|人数)?"),
    within: /APP|客户端|小程序|移动端|掌上|手机端|市民云|一码通/,
    notBefore: /(?:新增|增加|企业|法人|其中|日均)[^,。;]{0,12}$/,
    examples: ["“安城通”APP注册用户突破⟦120万⟧。", "掌上平台实名注册用户达⟦86.5万人⟧。"],
    against: ["APP全年新增注册用户⟦12万⟧。"],
  },
  {
    indicator: "mobile.registrationRate",
    units: ["%"],
    before: upTo("(?:实名)?注册率"),
    within: /APP|客户端|小程序|移动端|掌上|手机端|实名注册/,
    notBefore: /(?:企业|商标|其中|失业|县|街道)[^,。;]{0,12}$/,
    examples: ["“安事通”APP实名注册率达⟦61.4%⟧。"],
    against: ["企业年报注册率⟦92%⟧。"],
  },
];
