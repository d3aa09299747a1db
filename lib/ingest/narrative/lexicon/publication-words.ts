/** Words by which a clause tells what was published: channels, verbs, objects, and what narrows it. */

export type Channel = "site" | "account" | "board" | "press" | "elsewhere";

export const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  [
    "elsewhere",
    /总局|国务院|其[他它](?:方式|渠道|途径|形式)|人民网|新华网|学习强国|信用(?:中国|[\u4e00-\u9fff]{2,4}[”网])|公示系统|服务网|交易网|(?:省|国家|自治区|上级)[^,。;、\d]{0,10}(?:网|平台|专栏|栏目)/,
  ],
  [
    "account",
    /微信|公众号|订阅号|服务号|官微|微博|新媒体|抖音|快手|头条|视频号|小红书|[两双]微|融媒|融合号|客户端|APP/,
  ],
  [
    "site",
    /网站|网页|官网|门户|政府网|政务网|信息网|公众网|公开网|网络(?!渠道|平台)|网上|互联网|(?:所有|各)栏目|公开[^,。;、\d]{0,6}(?:平台|系统)/,
  ],
  ["board", /公[开示告]栏|宣传栏|公告牌|电子屏|显示屏|展板|查阅[点室]|广播/],
  ["press", /报纸|报刊|(?:日报|晚报)(?!社)|电视|(?<!新)媒体|杂志|公报/],
];
/** Of several accounts, one of these has to be among them. */
export const CHIEF_ACCOUNT = /微信|(?<!抖音|快手|头条|微博|视频)公众号|订阅号|官微|新媒体|[两双]微/;
export const ALL_OF_THEM =
  /等[^,。;、]{0,8}(?:平台|渠道|方式|途径|形式|载体|媒介)|为(?:载体|平台|渠道|阵地)|[在从经以过](?:各(?:个|类|种|大)?|多(?:个|种))(?:平台|渠道|途径)/;
export const PREPOSITION = /^(?:充分|积极|主要|其中)*(?:通过|利用|依托|借助|运用|以|在|经)/;
/** 按照条例要求: says by what rule, not of what. */
export const PREAMBLE =
  /^(?:严格|认真)?(?:按照|根据|依据|依照|按)[^,。;\d]*(?:要求|规定|精神|部署|条例|办法)》?$/;

/**
 * Whose it is and what sort of thing, without saying which kind of information. 相关信息 is of the
 * matter just told, so 相关 is not among them.
 */
const MODIFIERS =
  "(?:各类(?:工作|政务)?动态|(?:群众|公众|社会|市民|百姓)(?:普遍|广泛)?(?:关心|关注|关切)(?:关注)?|各类|各项|各种|公开|公示|公告|主动|政府|政务|党务|重要|权威|工作|宣传|热点|本级|全[市县区省州]|的|\\s)*";
const POST_MODIFIERS =
  "(?:各类|各项|各种|及时|即时|最新|政府|政务|惠民|便民|类|原创|有效|工作|宣传|本[地级局委办院厅镇乡市县区]|微信|公众号|订阅号|图文|的|\\s)*";
/** 内容 only where it sums up a list: 职责、预算等内容. */
const INFORMATION = "(?:信息|资讯|(?<=等(?:方面)?(?:的)?)内容)";
export const OBJECT = /信息|资讯|等(?:方面)?(?:的)?内容/;
export const ENDS_IN_OBJECT = new RegExp(`${INFORMATION}$`);
const POSTS = "(?:信息|资讯|推文|文章|稿件|图文|作品|消息|动态|内容|微信|帖文)";
/** 文件、政务信息: a list whose last member is what the statute counts. */
const LIST =
  "(?:[^,。;:!?\\d]{2,60}?、(?=政府|政务)|[^,。;:!?\\d]{2,140}?等(?:方面|领域|内容)?(?:的|涉及[\\u4e00-\\u9fff]{2,8}的(?=政府|政务))?)?";
/** 公开平台, 公开条例, 发布会: no verb. */
const NO_VERB =
  "(?!平台|网|专[栏区页]|栏目|系统|目录|指南|工作|条例|办法|申请|方式|渠道|年报|标准|查阅|会(?!议))";
const ONE_VERB = `(?:(?:公开|发布|公示|公布)${NO_VERB}|推送|编发|推发|刊发|发送|推出|刊登|登载)`;
/** 采集、发布、修订: work on what is published, told in one breath. */
const OTHER_WORK = "(?:采集|制作|编写|修订|更新|上传|整理)";
const verb = (one: string) =>
  `((?:主动|及时|依法|对外|向社会(?:各界|公众|公开)?|新增|首次)*(?:${OTHER_WORK}(?:、|和|并))*${one}(?:(?:[、和]|并)?(?:${one}|${OTHER_WORK}))*)(?:了|出|的)?`;
/** An account is also 更新: what it sends out is new. */
const POST_VERB = `(?:${ONE_VERB}|更新)`;

/** A verb with nothing after it but its object: without one there is no statement. */
export const HAS_VERB = new RegExp(`${POST_VERB}[^,。;:!?\\d]*$`);

/** What stands before the verb, the verb, and what its object lists; all up to the number. */
export const STATEMENT = new RegExp(
  `^(.*?)${verb(ONE_VERB)}(${LIST}${MODIFIERS})${INFORMATION}$`,
  "s",
);
/** The same of an account; its object may be left away. */
export const POSTING = new RegExp(
  `^(.*?)${verb(POST_VERB)}(${LIST}${POST_MODIFIERS})(?:${POSTS})?$`,
  "s",
);
/** 公众号公开108条信息: what was sent out, told behind the number. */
export const POSTS_AFTER = new RegExp(`^${POST_MODIFIERS}${POSTS}(?=[,。;、()\\s]|$)`);
export const OBJECT_AFTER = new RegExp(`^${MODIFIERS}${INFORMATION}(?=[,。;、()\\s]|$)`);

/** 交通行业信息: a kind, and the whole of it where it is the body's own field. */
export const FIELD =
  /(?<=公开|发布|公示|公布|推送|各类|[了的])(?!政府|政务|公开)([\u4e00-\u9fff]{2,4}?)(?:行业|领域|系统)?(?:相关|有关)?(?=(?:政府|政务)?(?:信息|资讯)$)/;

/** 共计, 条数达, 约: what may stand between the object and its number. */
export const LINK =
  /(?:共计|总计|累计|合计|总共|共|计|为|是|达到?|约|近|将近|超过?|突破|逾|的?有|的?总?数量?|总?量|条数|件数|:|\s)*$/;
/** 共: said between the object and its number, of all there is. */
export const SUMMED = /共|总|合计|累计/;
/** What may follow a number whose object stands before it: no noun of its own. */
export const NO_NOUN = /^(?:余|多|以上|左右|次|并|其中|全部|包括|涉及|[,。;、()\s:]|$)/;

/** 网站“旅游指南”发布: one column of the site, unless it is that of disclosure itself. */
export const ONE_COLUMN =
  /“(?!(?:部门|法定)?(?:政府信息公开|信息公开|政务公开|主动公开)(?:内容|目录)?”)[^“”]{2,16}”(?:专栏|栏目|专区|板块)?[上中内]?$/;

/** A stretch of the year, for all that is told of it. */
export const STRETCH =
  /(?:季度|每[月周日]|(?<![-~至到、\d])\d{1,2}月份?[,中内]|期间|假期|长假|黄金周|春节|国庆|疫情|防[汛疫])[^。;]{0,40}$/;
/** One campaign, or sent to others, until the next count. */
export const THEME = /(?:报送|上报|转载|接收|活动(?!日)|专题|专项|培训|节日|会议)[^。;]{0,40}$/;
export const ON_REQUEST = /申请$/;
/** 不予公开, 予以公开, 同意公开: what was decided on requests. */
export const DECIDED = /(?:不予?|未|部分|同意|予以|免予)(?:对外|向社会)?$/;
/** 其中 with a count before it. */
export const PART = /\d[^。]*其中[^。]*$/;
/** 制作政府信息236条,其中: of what was made, what was made public is a part but the whole of its own. */
export const OF_WHAT_WAS_MADE = /(?:制作|产生|获取|形成|制发)[^。]*\d[^。]*其中[^。]*$/;
export const IN_ALL = /20\d{2}年|全年|年[度内]|截[至止]|共|累计|总计|一年来|今年/;
/** Counted since some day before the period. */
export const SO_FAR = /截[至止]到?(?:目前|今)[^,。;]{0,6}累计|历年/;

export const TIME =
  /(?:截[至止]到?|从|自|至|到|止|起|以来|20\d{2}年?度?|\d{1,2}月份?|\d{1,2}日|今年|本年度?|全年|年[内度底末]|底|目前|一年来|现|共计|共|累计|总计|合计|总共|新增|已经|已|主动|统计|数据|[一二三四五六七八九十]+是|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、]|[\s了在上-])/g;
/** 全区14个镇街和32个部门: how many they are says nothing of which. */
export const BODIES_COUNTED = /(?<=^全[市县区省州镇乡][^,。;]{0,20})\d+[个家]/g;
export const BODY =
  /^(?:[\u4e00-\u9fff]{0,18}(?:局|委|办|院|厅|部|镇|乡|市|县|区|州|省|街道|中心|办公室|办事处|政府|机关|单位|部门|分局|大队)|(?:政府信息|政务信息|信息|网站)?(?:主动)?公开(?:信息)?(?:情况|方面|工作)*)?$/;
