/** Phrases of online handling, read by their words: items and shares, whatever the order. */
import { ITEMS, SHARE } from "../lexicon/said-words";
import { ofTheCity } from "./of-the-city";
import type { IndicatorPattern } from "./pattern";

const ITEM_UNITS = ["项", "个"];
const FULL_ONLINE =
  /(?:可)?(?:实现)?(?:全程|全流程|全过程|全环节|从头到尾)(?:不见面)?(?:都|均|能|可)*(?:在)?(?:网上|线上|在线|网络)?[上中]?(?:可办|办理|办结|办成|通办|走完|网办|办完|办)(?:结)?|(?:网上|线上|在线)(?:全程|全流程|全过程)(?:可)?(?:办理|办结|通办|办)/;
const AT_ONCE = /即来即办|即时即办|立等可取|即办(?:件|类|制)?/;
const ON_THE_SPOT =
  /(?:当场|现场|马上|立即|当即)(?:就能|即可|可以|可|能)*(?:办结|办理|办成|办好|办)/;
const NO_TRIP =
  /(?:一[次趟])?(?:都|也)?(?:不用|不需|无需|不必|不须|免)(?:跑腿|跑动|跑路|跑|上门|到现场|到大厅|见面)(?:一[次趟])?|零(?:跑动|跑腿|跑路|上门|见面|接触)|不(?:见面|跑腿)(?:审批|办理|办)?|足不出户/;
const SHARES = new RegExp(SHARE);
const HAS_ITEMS = new RegExp(ITEMS);
const SHARE_OF_ITEMS = new RegExp(`#(?:以上)?的${ITEMS}|${SHARE}`);
const MAY =
  /事项|可以|可|在|能够|能|就|即|里|中|以|方式|群众|企业|办事|审批|政务服务|依申请|行政许可|办理|办成|办结|办/g;
/** One group's, one field's or one level's items, told of in the words before. */
const NARROWER =
  /(?:其中|镇街|乡镇|村居|街道|跨省|省内通办|一件事|告知承诺|高频|涉企|新增|企业开办|不动产|公积金|税)[^。;]{0,40}$|(?<!依申请|许可|服务|权力)类(?:政务服务|审批)?事项[^。;]{0,40}$/;

const APP = /APP|小程序|客户端|移动端|手机端|掌上平台/;
const OTHER_PLACE =
  /(?:新增|其中|新上线|今年|年内|大厅|终端|公众号|网站|企业|挂号|就医|停车|公交|出行|警务|交管|税务|医保|社保|学习|健身|借阅|献血|志愿)[^,。;]{0,16}$/;

export const SAID_ONLINE_PATTERNS: readonly IndicatorPattern[] = [
  {
    indicator: "online.fullProcessRate",
    units: ["%"],
    said: { all: [FULL_ONLINE, SHARE_OF_ITEMS], may: MAY },
    notBefore: NARROWER,
    examples: [
      "可在线上全程办理的事项占到⟦93.6%⟧。",
      "⟦92.4%⟧的依申请事项能够全程在线办结。",
      "全市全流程在线办结事项比重由81%提升至⟦90.2%⟧。",
    ],
    against: [
      "镇街可全程线上办理的事项占到⟦63.6%⟧。",
      "全程网办件占办件总量的⟦71%⟧。",
      "全程网办系统覆盖率⟦92%⟧。",
    ],
  },
  {
    // 全程网办的有1143项,占全部事项的94.6%: the share of what was counted.
    indicator: "online.fullProcessRate",
    units: ["%"],
    before: new RegExp(
      `(?:${FULL_ONLINE.source})[^,。;%\\d]{0,10}\\d[\\d,.]*余?[项个](?:${ITEMS})?,[^,。;\\d]*$`,
    ),
    said: { all: [SHARES] },
    notBefore: NARROWER,
    examples: ["能够全程在线办理的已有1,143项,占全部依申请事项的⟦94.6%⟧。"],
    against: ["能够全程在线办理的已有1,143项,办件量占⟦94.6%⟧。"],
  },
  {
    indicator: "online.fullProcessItems",
    units: ITEM_UNITS,
    said: { all: [FULL_ONLINE], may: MAY },
    notBefore: NARROWER,
    examples: [
      "本级依申请事项里能够从头到尾在线上走完的已有⟦1,143项⟧。",
      "目前可在线全程办理⟦986项⟧。",
    ],
    against: ["全程网办系统⟦12个⟧。", "跨省通办事项中可全程网办⟦126项⟧。"],
  },
  {
    indicator: "online.instantRate",
    units: ["%"],
    said: { all: [AT_ONCE, SHARE_OF_ITEMS], may: MAY },
    notBefore: NARROWER,
    examples: ["立等可取的事项占到⟦51.2%⟧。", "⟦53%⟧的审批事项实现即来即办。"],
    against: ["即办窗口占比⟦31%⟧。", "跨省通办的即办事项占到⟦41%⟧。"],
  },
  {
    indicator: "online.instantRate",
    units: ["%"],
    said: { all: [ON_THE_SPOT, SHARE_OF_ITEMS, HAS_ITEMS], may: MAY },
    notBefore: NARROWER,
    examples: ["能够当场办结的事项比例达⟦48.2%⟧。"],
    against: ["热线现场办结率⟦48.2%⟧。", "执法检查当场办理案件占比⟦48.2%⟧。"],
  },
  {
    indicator: "service.noTripRate",
    units: ["%"],
    said: { all: [NO_TRIP, SHARE_OF_ITEMS], may: MAY },
    notBefore: new RegExp(`${NARROWER.source}|可办率(?:为|达到?)?$`),
    examples: [
      "群众不用到现场就能办成的事项占比为⟦90.7%⟧。",
      "全市“零上门”事项比例⟦92%⟧。",
      "⟦95%⟧的审批事项可不见面办理。",
    ],
    against: ["“最多跑一次”事项占比⟦99%⟧。", "镇街不见面办理的事项占到⟦52%⟧。"],
  },
  {
    indicator: "online.caseShare",
    units: ["%"],
    said: {
      all: [
        /(?:网上|线上|在线|互联网|网络)(?:渠道|平台)?(?:申办|办件|申请办理|受理|提交申请)(?:办件|业务|件)?(?:总)?量?/,
        SHARES,
      ],
      may: /办件|业务|(?:企业|群众)+|通过/g,
    },
    notBefore: /(?:其中|事项|镇街|税|缴费|咨询|窗口)[^。;,]{0,24}$/,
    examples: ["全年办件36.8万件,网上申办占⟦61.3%⟧。", "线上受理业务量占比⟦72%⟧。"],
    against: ["网上办理事项占比⟦92%⟧。", "税费网上申报率⟦98%⟧。"],
  },
  {
    indicator: "online.instantApprovalItems",
    units: ITEM_UNITS,
    said: {
      all: [/秒[批办](?:、?秒[办批报])?/],
      may: /事项|业务|服务|审批|政务|高频|覆盖|推出|上线|可以|可|类型?|智能/g,
    },
    notBefore: /(?:其中|新增|智能秒批|园区|今年|年内)[^,。;]{0,16}$/,
    examples: ["秒批服务覆盖⟦56项⟧。", "全市可秒批的业务有⟦83项⟧。"],
    against: ["秒批覆盖⟦18个⟧部门。"],
  },
  {
    indicator: "mobile.items",
    units: ITEM_UNITS,
    said: {
      all: [
        /“(?!跨|省内|一网|异地|全[省市城])[^”]{1,7}(?:通|码|(?<![网秒联上])办)”(?:APP)?|掌上(?:平台|办)?|移动(?:端|客户端)|手机端|APP|小程序|客户端/,
        /上线|接入|可办理?|提供|汇聚|集成|整合|开通|办理/,
        /服务|事项/,
      ],
      may: /政务服务|公共服务|便民|服务|应用|事项|功能|高频|各类|政务|市民/g,
    },
    within: ofTheCity("APP|小程序|客户端|移动端|掌上|手机|注册(?:用户|人数)"),
    notBefore: /(?:新增|其中|新上线|今年|年内|大厅|终端|公众号|网站)[^,。;]{0,16}$/,
    examples: [
      "“石桥一码通”上线服务⟦512项⟧,注册人数83.4万人。",
      "掌上平台已集成便民服务应用⟦368个⟧。",
    ],
    against: ["公众号小程序接入部门⟦36个⟧。", "“安城通”APP上线⟦3个⟧版本。"],
  },
  {
    // The way alone, in quotes, among others of its kind: “掌上可办”640项,“自助可办”212项.
    indicator: "mobile.items",
    units: ITEM_UNITS,
    said: { all: [/“(?:掌上|指尖|手机|移动端)[可能]?办理?”/], may: /事项|服务|实现/g },
    notBefore: /(?:新增|其中|增加)[^,。;]{0,8}$/,
    examples: ["目前“掌上可办”超⟦640项⟧。", "“掌上办”事项⟦640项⟧。"],
    against: ["新增“掌上可办”⟦64项⟧。", "“掌上可办”⟦64件⟧业务。"],
  },
  {
    indicator: "selfService.items",
    units: ITEM_UNITS,
    said: { all: [/“自助[可能]?办理?”/], may: /事项|服务|实现/g },
    notBefore: /(?:新增|其中|增加)[^,。;]{0,8}$/,
    examples: ["“掌上可办”640项,“自助可办”⟦212项⟧。"],
    against: ["新增“自助可办”⟦21项⟧。"],
  },
  {
    // The application stands in the clause before: 完成“安城通”APP改版,接入服务600余个.
    indicator: "mobile.items",
    units: ITEM_UNITS,
    before: new RegExp(`(?:${APP.source})[^。;]{0,24},[^,。;\\d]*$`),
    within: ofTheCity(""),
    said: {
      all: [/接入|上线|汇聚|集成|整合/, /服务|事项/],
      may: /政务服务|公共服务|便民|服务|事项|应用|功能|高频|各级|各类|政务/g,
    },
    notBefore: OTHER_PLACE,
    examples: ["完成“安城通”APP门户改造,接入各类服务应用⟦600余个⟧。"],
    against: ["完成“安城通”APP门户改造,接入部门⟦46个⟧。"],
  },
  {
    indicator: "mobile.users",
    units: ["人", "户", "名", ""],
    within: ofTheCity(""),
    said: {
      all: [APP, /(?:实名)?注册/],
      may: /“[^”]{1,8}”|用户|人数|市民|个人|数/g,
    },
    notBefore: OTHER_PLACE,
    examples: ["“石桥办”移动端累计注册⟦268万人⟧。"],
    against: ["移动端新增注册⟦2.6万人⟧。", "移动端企业用户注册⟦2.6万户⟧。"],
  },
];
