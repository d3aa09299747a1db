/** Patterns: public-resource trading. */
import { type IndicatorPattern, upTo } from "./pattern";

const TRADING = /公共资源|交易平台|交易中心|进场交易|交易项目|招投标|招标/;
/** A trading centre reports: its name stands first in what is looked through. */
const CENTRE = /^[^\n]*公共资源交易[^\n]*中心/;
const TRADING_PART =
  /(?:其中|县级|县区|分中心|分平台|政府采购|建设工程|土地|矿业|产权|医药|水利|无纸化|远程|应急|日至|至6月|标段)[^。;]{0,40}$/;

export const TRADING_PATTERNS: readonly IndicatorPattern[] = [
  {
    indicator: "trading.projects",
    units: ["个", "项", "宗", "笔", "件"],
    before: upTo(
      "(?:完成|组织|服务)?(?:各类)?进场交易(?:项目)?|(?:完成|组织|成交)(?:各类|进场)*公共资源交易(?:项目|活动)?|(?:公共资源交易(?:平台|中心)?|交易平台|交易中心)(?:全年|累计|共|总计)*(?:完成|成交|实施|组织|保障)*(?:各类)?(?:项目交易|(?:交易|进场交易|公共资源交易)?(?:项目|交易(?:事项)?))(?:总)?(?:数|宗数)?",
    ),
    notBefore: TRADING_PART,
    examples: [
      "市公共资源交易中心全年完成交易项目⟦410个⟧,成交总额82.6亿元。",
      "公共资源交易中心共完成各类项目交易⟦968项⟧。",
      "海州市公共资源交易平台完成各类交易事项⟦1612个⟧,交易额86亿元。",
    ],
    against: ["其中政府采购项目共⟦41个⟧。"],
  },
  {
    // In a trading centre's own report: its name stands first in what is looked through.
    indicator: "trading.projects",
    units: ["个", "项", "宗", "笔", "件"],
    before: upTo("全年(?:共|累计|总计)*(?:完成|成交)(?:各类)?交易项目"),
    within: /公共资源/,
    notBefore: TRADING_PART,
    examples: ["一、公共资源交易\n上半年交易1206宗;全年完成交易项目⟦2740宗⟧。"],
    against: ["一、公共资源交易\n上半年完成交易项目⟦1206宗⟧,下半年更多。"],
  },
  {
    indicator: "trading.projects",
    units: ["个", "项", "宗", "笔", "件"],
    before:
      /(?:今年|全年|年内|共|累计|,|总计)(?:共|累计)?(?:保障|完成|组织|服务|实施)(?:了)?(?:共)?$/,
    after: /^公共资源(?:交易)?项目(?:进场)?(?:交易|成交|[,。;])/,
    notBefore: TRADING_PART,
    examples: ["年内服务⟦1620个⟧公共资源项目进场成交。"],
    against: ["⟦305个⟧公共资源交易项目用上电子保函。"],
  },
  {
    indicator: "trading.projects",
    units: ["个", "项", "宗", "笔", "件"],
    before: upTo("(?:完成|组织|实施|保障|成交)(?:各类)?(?:进场)?交易项目"),
    near: /公共资源/,
    notBefore: TRADING_PART,
    examples: ["公共资源交易提质增效。上半年完成各类交易项目⟦1426个⟧,交易额18亿元。"],
    against: [
      "公共资源交易提质增效。其中完成政府采购交易项目⟦865个⟧。",
      "产权市场活跃,完成交易项目⟦42个⟧。",
    ],
  },
  {
    indicator: "trading.amount",
    units: ["元"],
    before: upTo("(?:总)?(?:交易|成交)(?:总)?(?:额|金额)(?:总计|合计)?"),
    within: TRADING,
    notBefore:
      /(?:其中|县级|县区|县\(区\)|级平台交易中|分中心|分平台|政府采购|建设工程|工程交易|工程项目|土地|矿业|产权|医药|水利|无纸化|网上商城|标段)[^。;]{0,40}$/,
    examples: [
      "市公共资源交易中心完成交易410宗,成交总额⟦82.6亿元⟧。",
      "公共资源交易保持活跃,总交易额超⟦506.2亿元⟧。",
    ],
    against: ["政府采购项目共41个,成交金额⟦8.1亿元⟧。"],
  },
  {
    indicator: "trading.savings",
    units: ["元"],
    before: upTo(
      "节[约省支](?:财政|建设|国有)?(?:资金|投资)(?:总?额)?|节支|较(?:招标)?(?:控制价|预算价?|概算)节约",
    ),
    within: /建设工程|工程建设|工程项目|施工/,
    notBefore:
      /(?:政府采购|无纸化|日至|土地)(?![^。]{0,40}[,;](?:建设工程|工程建设|工程|施工)[^,。;\d]{0,16}$)[^。]{0,60}$/,
    examples: [
      "其中建设工程交易项目共88个,中标金额20.1亿元,节约资金⟦0.92亿元⟧。",
      "政府采购865个,工程建设项目较控制价节约资金⟦6.28亿元⟧。",
    ],
    against: ["建设工程交易8个;政府采购项目共41个,节约资金⟦0.3亿元⟧。"],
  },
  {
    // A trading centre's own report says in its first words what it counts: 共交易3,907宗、金额427亿元.
    indicator: "trading.projects",
    units: ["个", "项", "宗", "笔"],
    before:
      /(?:^|[。\s])(?:20\d{2}年,?)?(?:全年|本年度?)?(?:[我本]?中心)?(?:全年)?(?:共|累计|总计)*(?:完成|组织)?交易(?:项目)?(?:共|达)?$/,
    within: CENTRE,
    notBefore: TRADING_PART,
    examples: ["一、海州市公共资源交易中心\n2023年,共交易⟦2,907宗⟧、金额327.3亿元。"],
    against: [
      "共交易⟦2,907宗⟧、金额327.3亿元。",
      "一、海州市公共资源交易中心\n产权共交易⟦107宗⟧。",
    ],
  },
  {
    indicator: "trading.amount",
    units: ["元"],
    before:
      /(?:^|[。\s])(?:20\d{2}年,?)?(?:全年|本年度?)?(?:[我本]?中心)?(?:全年)?(?:共|累计|总计)*(?:完成|组织)?交易(?:项目)?(?:共|达)?\d[\d,.]*[个项宗笔][、,]?(?:成交)?金额(?:共|达|为|约)?$/,
    within: CENTRE,
    notBefore: TRADING_PART,
    examples: ["一、海州市公共资源交易中心\n共交易2907宗、金额⟦327.3亿元⟧。"],
    against: ["共交易2907宗、金额⟦327.3亿元⟧。"],
  },
];
