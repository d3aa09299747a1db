/** Words that tell a state from a change, an old value from a new one, a plan from a result. */

/** Verbs of change, in either direction. */
export const CHANGE_VERBS =
  "增长|成长|改善|上升|跃升|攀升|前进|前移|下降|提升|提高|提速|增加|减少|降低|缩短|压缩|压减|缩减|精简|减至|扩大|扩展|拓展|回落|下滑|上涨|下调|上调|上浮|下浮|优化|调整|降价|降费|提价|提标|加快|放缓|减缓|收窄|回升|拉长|降|升|增|减|缩";

/** 改为30天; 审批改为备案2项 names what became of it. */
const INTO = "(?:变|(?<!整)改|更新)(?:至|到(?!位)|为|成)";

/** 提高至, 缩短为, 优化到目前的: what follows is the new value. */
export const TO_BEFORE = new RegExp(
  `(?:(?:${CHANGE_VERBS}|扩容|清理|合并|核减|扩充|扩建|加密|补充|拓宽|发展|升级|延长|扩面|整合|归并|涨|跌|提|压)(?:至|到(?!位)|为|成)|降为|增为)(?:20\\d{2}年的?)?[^,。;:!?、\\d%]{0,10}$|${INTO}[^,。;:!?、\\d%]{0,1}$`,
);

/** 由, 从, 原来的, 年初的: what follows is the old value, when a new one comes after it. */
export const FROM_BEFORE =
  /(?:(?:由|从|自)(?:20\d{2}年的?)?|(?:较|比)(?:去年|上年|年初|改革前|同期)?[^,。;\d]{0,6})(?:[^,。;!?\d]{0,12})$/;

/** A change told in the noun: 增幅达150%. */
export const CHANGE_NOUN =
  /(?:增幅|降幅|涨幅|减幅|跌幅|增速|(?<!自然)增长率|增长幅度|下降幅度|降低率|增长比例|提升率)(?:分别|依次)?(?:为|达到?|超过?|约|近)*$/;

/** The verb right before the number: 增长了约12%. */
export const CHANGE_BEFORE = new RegExp(
  `(?<!新|减税|起(?=降))(?:${CHANGE_VERBS}|同比多|同比少|短收|增收|少收|增产|减产|偏多|偏少|偏高|偏低)(?:幅度)?(?:分别|依次)?(?:了|约|近|超过?|达到?|将近|逾|不低于|至少)*$`,
);

/** 优化12条, 精简8项: counts of what was worked on, not differences. */
export const WORKED_ON = /(?:优化|调整|精简|扩展|拓展|压减|压缩|扩大|缩减)(?:了|约|近|超过?)*$/;

/** Compared with another time: whatever verb of change follows, the number is the difference. */
export const COMPARED = new RegExp(
  `(?:同比|环比|较(?![为好大多高快强低])|比(?![例率赛对重如武价选照]))[^,。;]{0,24}?(?:${CHANGE_VERBS}|偏高|偏低|多|少|高(?![中新校铁速级质标温层])|低(?![保收温碳效空]))`,
);

/** Set against the legal limit, not against an earlier state. */
export const AGAINST_STANDARD =
  /法定|法律规定|规定(?:时[限间]|期限)|(?:限|控制|拦标)价|国家规定|标准时限|(?<!(?:同比|较|比)[^,。;]{0,12})承诺(?:办结|办理|审批|服务)?(?:时限|时间|期限)(?:总体|平均|整体|均)?(?:压缩|压减|缩短)/;

/** The old side of a comparison: 比去年的120件增加30件. */
export const COMPARISON_BASE =
  /(?:(?:较|比)(?:去年|上年|上一年|年初|同期|改革前|往年|20\d{2}年)|与(?:去年|上年|上一年))(?:[^,。;\d增减升降多少高低]{0,8})$/;

/** 增速比全国(5.2%)高: the growth of others, in brackets. */
export const GROWTH_OF_OTHERS =
  /(?:增速|增幅|涨幅|降幅)[^,。;]{0,40}(?:全国|全省|全市|平均)(?:水平)?\($/;

/** 占年度计划10亿元: an amount meant; a share of it is a result. */
export const PLAN_AMOUNT = /(?:年度|全年|年初)(?:计[划画]|目标)(?:投资|任务)?$/;

/** 完成目标任务8万人的104.5%: what was asked for, of which a share follows. */
export const PLAN_SHARED = /(?:(?:目标|计[划画])(?:任务)?|任务)数?(?:为|是)?$/;
export const SHARE_FOLLOWS = /^的\s?\d[\d.]*\s?%/;

/** 争取完成: meant; 争取新增债券96亿元: obtained. */
const STRIVE =
  "争取(?!上级|中央|省|到|各级|专项|资金|国家|了|各类|[^,。;\\d]{0,8}(?:债券|资金|补助|补贴|额度|贷款|转移支付|指标|试点))";

/** 我局将把, 年内要将: still to be done. */
const TO_DO = "将把|[年局委办厅市县区](?:将要|要)(?:将|把|再|力争|继续)";

/** 纲要确定的2025年目标:规上企业达到750家,…: what the colon announces. */
const AIMS =
  "(?:确定|提出|设定|制定|预期|主要|20\\d{2}年)的?(?:20\\d{2}年)?(?:预期|主要|发展|工作|年度)*目标(?:任务|值)?(?::|为|是)";

/** 确保及时准确,公开率达100%: what a clause of its own makes sure of is no number. */
const ENSURE =
  "确保(?!了|[^,。;\\d]{0,16}(?:尽公开|及时|准确|安全|到位|见效|落地|落实|规范|有序|畅通|全面|权威|质量),)";

/** What goes on through the clauses that follow: 力争新建公园6个,新增绿地30公顷. */
export const PLAN_GOES_ON = new RegExp(
  `力争|目标:|下一?步|(?:明年|下一年度?)计[划画]|${STRIVE}|${ENSURE}|(?<![虚模对])拟(?!定|合|稿|态|批准|审批|作出|录用|任职)|${TO_DO}|${AIMS}`,
);

/** A clause that is no part of the plan before it. */
export const PLAN_STOPS = /已|目前|实际|去年|上年|现有|截至|累计|占|同比|较|比(?![例率])|其中/;

/** 合格率目标98%, 目标激活率90%; of 完成目标98% it is the result. */
const AIM =
  "(?<!(?:完成|实现|达到?|占|超过?|对照|对标|绩效)[^,。;]{0,8})目标(?:(?:值)?|(?!任务|完成|达成|实现|考核|责任|管理)[\\u4e00-\\u9fff]{1,6}(?:率|比例|占比))(?:为|是|:)?$";

/** 省下达任务126个: what was asked for, not what was done. */
const HANDED_DOWN =
  "下达(?:给?我[省市县区])?(?:的)?[\\u4e00-\\u9fff]{0,6}(?:任务|指标|目标|计[划画])数?(?:为|是)?$";

/** 要求各市不低于90%: asked for. */
const ASKED_FOR =
  "(?<![按照])要求(?:各|全|我|其|所有|达到|不)[^,。;]{0,40}(?:不低于|不少于|不超过|不高于|达到)";

/** 按计划完成12项: done as planned. */
const NOT_AS = "(?<!(?:按|依照|根据|对照)[^,。;\\d]{0,6})";

/** Before the number, in its clause: meant, not done. */
export const PLAN_BEFORE = new RegExp(
  `(?:原定|既定|设定|预设|预定)(?:的)?(?:目标)?(?:任务|值)?(?:为|是)?$|年初(?:确定|部署|预设|既定|下达|安排)的?(?:重点|各项|年度)*(?:任务|目标|工作)?$|年初预算数?(?:为|是)?$|(?:年初|原)计[划画][^,。;\\d]{0,10}$|下半年(?:还)?(?:要|将|拟|再)|计[划画]总投资(?:约|近|超过?)?$|下一?步[,将拟要计]|力争|${STRIVE}|(?<![虚模对])拟(?!定|合|稿|态|批准|审批|作出|录用|任职)|预计|预期(?!寿命|健康)|目标(?:值)?(?:为|是|达|:)|预设|${NOT_AS}计[划画](?:明年|今年|年内|下半年|20\\d{2}年|[两三四五]年|\\d年)?(?:布设|投放|设立|配置|购置|上线|招聘|组建|改建|扩建|召开|举办|投资|投入|筹集|培育|创建|发展|建设|新建|完成|推出|实施|开展|用|在|于|到|安排|引进|新增|改造|培训|将|实现|打造|出台|整合|办理|招|发放|下放|年内|再)|将(?:于|在|达到?|实现|新增|新建|建成|完成|再|力争|推出|增至|提高到|提升到|扩大到|投入(?!使用|运行|资金)|投资(?!额)|启动|举办|开展)|确保(?:在)?[^,。;]{0,20}(?:年底|月底|年内|前|以上|达到?|不低于|不少于)|计[划画](?:明年|20\\d{2}年)[^,。;]{0,20}$|到(?:20\\d{2}年|年底|明年)[^,。;]{0,16}(?:实现|达到?|建成|完成|提高|力争)|(?:明年|下一?年度?)[^,。;]{0,12}(?:实现|达到?|建成|完成|新增|推出|开展|举办|组织)|${TO_DO}|${AIM}|${HANDED_DOWN}|${ASKED_FOR}|到(?:“十[四五六七]五”)?(?:时期|期)?末,?(?:要|将|力争)[^,。;]{0,12}|预算安排[^,。;\\d]{0,8}$|(?<![以上])下(?:一个?)?(?:季度|月)(?!度)`,
);

/** After the number: 20项目标, 的目标. */
export const PLAN_AFTER =
  /^(?:以内|以上|以下)?(?:的)?(?:年度|预期|预设|控制|约束性?|既定|规划|考核|省定)*(?:目标|计[划画](?=[,。;]))|^(?:以内|以上|以下)?的(?:年度|国家|省级|下达)*(?:控制|约束性?|下达)(?:指标|计[划画])/;

/** Headings under which everything is meant, not done. */
export const PLAN_HEADING =
  /下一?步|工作计[划画]|工作打算|工作思路|工作安排|努力方向|今后|下半年(?:工作)?(?:计[划画]|打算|安排|思路)/;

/** What opens a sentence before its first word: (一), 二是, 3., 改进措施:. */
const OPENING =
  "^\\s*(?:[\\u4e00-\\u9fff]{2,6}:)?\\s*(?:[一二三四五六七八九十]+[是、]|\\([一二三四五六七八九十]+\\)|\\d{1,2}[.、])?\\s*";

/** 下一步,接通率要稳定在98%以上: opens a sentence of what is to come. */
export const TO_COME = new RegExp(
  `${OPENING}(?:(?:下一?步|下一?阶段|(?:今后|未来)(?:[一二两三四五]年)?|明年)(?:的?工作(?:中|里)?)?[,将要拟我]|展望(?:20\\d{2}|明|新的?一)年|到“十[四五六七]五”(?:时期|期?末))`,
);

/** 总体目标: what a label announces for its whole sentence. */
export const AIM_LABEL = /^(?:总体|主要|工作|发展|预期)目标$/;

/** The label before a sentence's first colon: 下半年打算: */
export const LABEL = /^[^,。;:!?]{2,14}(?=:)/;

/** A clause that speaks of the past even under such a heading. */
export const DONE_BEFORE = /已经|已(?!知)|目前|截至|累计|共(?:收到|受理|完成|办理)|去年|上年/;

/** The new value follows at once: 精简至66项. */
export const TO_NEXT = new RegExp(
  `^[^,。;:!?\\d]{0,14}(?:${CHANGE_VERBS}|延长|压)(?:至|到|为)[^,。;\\d]{0,10}\\d`,
);

/** 压减三公经费5%: a share of what was, though a noun stands between. */
export const SHARE_CHANGE =
  /(?:压减|压缩|降低|减少|缩短|提高|提升|增加(?!值)|减(?=时限|时间|材料|环节|跑动|证明))(?![率至到为])[^,。;率比]{1,10}$/;

/** A sentence about a time to come: 到2025年, …达到38万亩. */
export const BY_YEAR = new RegExp(`${OPENING}(?:力争)?到(20\\d{2})年(?:底|末)?[,]?`);

/** A sentence that opens with a year, the whole of it: 2025年新增80处, not 2025年1月印发. */
export const IN_YEAR = new RegExp(`${OPENING}(20\\d{2})年(?:度|全年)?(?!\\s?\\d)`);

/** A year with what is to be done in it: 2025年将重点做好, 2025年,我局拟. */
export const YEAR_TO_COME = new RegExp(
  `${OPENING}20\\d{2}年,?(?:[我本全][局委办市县区镇街])?(?:要(?!求|件|素|闻|点)|(?<![虚模])拟(?!定|稿)|将(?:重点|继续|进一步|着力|力争|全力|持续|努力|深入|加快|推进|实施|开展|完成|新增|建成|做好|围绕|把|以))`,
);
