/** Words that bound, or do not belong to, what a figure counts. For the matching copy. */

const COMPARED_WITH =
  "(?:较|比)(?:去年同期|上年同期|去年|上年|上一年|年初|同期|改革前|往年|前期|20\\d{2}年(?:度|同期|底)?)(?:的)?";

/** Between subject and number: 共, 为, 达, 提高至, 同比; none of it part of what is counted. */
export const TAIL = new RegExp(
  "(?:\\s|:|为|是|有|约|近|将近|接近|大约|超过?|突破|逾|至少|至多|不低于|不少于|不超过|不高于|高于|低于|仅|只有|已|已达|达到?|高达|多达|总计|共计|合计|累计|总共|共|计|各|分别|" +
    "(?<![日月年平人次户])均|全部|大幅|进一步|稳步|持续|再|了|至|到|从|由|原来的?|年初的|去年的|上年的|前期的|早期的|近期的|之前的|目前的|现在的|最初的|法定时限的|控制在|保持在|稳定在|维持在|按照|的比例|" +
    `同比|环比|${COMPARED_WITH}|增长|上升|下降|提升|提高|增加|减少|降低|缩短|压缩|压减|缩减|扩大|优化|调整|恢复|恢复(?:到|至)[^,。;]{1,8}的|均在|在|增|降|升|20\\d{2}年的)+$`,
);

/** Before the subject: time, connectives, list marks, the agency speaking of itself. */
export const HEAD = new RegExp(
  "^(?:\\s|[一二三四五六七八九十]+是|[(]?[一二三四五六七八九十\\d]+[)、.]|(?:19|20)\\d{2}年(?:度|上半年|下半年|底|初|以来)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?|截至|截止|目前|至今|今年(?:以来|上半年)?|上半年|下半年|全年|本年度?|年内|全[县市区省]|本[县市区]|同时|其中|此外|另外|并且|并|且|还|也|共计|累计|总计|共|已经|已|现有|现|再|又|从而|" +
    `通过|将|为|把|由|从|向|我局|我委|我市|我县|我区|我办|本局|本机关|全局|和|与|及|以及|初步核算|,|${COMPARED_WITH}|同比|环比|收到)+`,
);

/** 三亚市某某局(市某中心)2024年: who speaks and when. */
export const AGENCY_HEAD =
  /^[\u4e00-\u9fff]{2,16}(?:局|委员会|办公室|人民政府|厅)(?:\([^)]{1,14}\))?(?:(?:19|20)\d{2}年度?)?(?:共|累计)?/;

/** Where a noun after the measure word stops. */
export const NOUN_END =
  /[,。;:!?、()\n"《]|\d|同比|环比|较|比(?![例率赛对重])|实现|完成|开展|进行|达到|得到|均|已|并(?!联)|纳入|进驻|(?<!许)可(?!行|再|回)|被|为(?!民)|在(?!线|职|校|建|编|册)|于|以上|以内|以下|左右|占|增长|下降|提升|推广|组成|参加|参与|全部|(?<!公)共(?!同|享|建)|的(?=[办审]结)|列入|配备|提供|通过|上线|和(?=\d|$)|整合|实施/;

/** What follows the measure word is no noun. */
export const NOT_NOUN =
  /^(?:以上|以内|以下|之内|左右|上下|的|和|与|及|等|内(?!资|河)|后(?!勤)|前(?!期|置)|中(?![小等学央高医国])|多|余|\(|、|,|。|;|:|!|\s|”|》|\)|"|\d|同比|环比|较|比|实现|网上|大幅|并|而|且|到|至|降|增|升|减|提|压|缩|办结|满意|答复|完成|已|均|新高|$)/;

/** 驿站建设工作, 审批事项的: what trails a noun. */
export const NOUN_TAIL =
  /(?:(?:建设|改造|整合|归并|对接|梳理|审核|初审|整改)?工作|的|和|及|与|项目的)+$/;

/** Verbs with an object of their own; what stands before the last of them is another matter. */
export const OWN_VERBS =
  /配备|投入|解决|发放|发布|推送|接入|录入|出台|印发|召开|举办|组织|开展|办理|受理|处理|处置|查处|查办|破获|抓获|检查|走访|约谈|新建|改建|改造|新增|建成|完成|设立|设置|安排|培训|公开|公示|曝光|共享|调用|签发|征集|归集|收集|接待|接听|追回|返还|挽回|清退|拆除|清理|整改|发现|立案|结案|抽检|追缴|罚款|减免|节约|节省|减少|压缩|提供|涵盖|整合|汇聚|梳理|公布|推出|实施|涉及|下发|下放|划转|惠及|服务|共调/g;

/** A rate, a sum, a duration: an attribute that needs its owner. */
export const ATTRIBUTE =
  /^[^,;]{0,6}(?:率|额|金额|价|时限|时间|次数|人数|比例|占比|满意度|访问量|总量|更新量|日均|阅读量|转发量)$/;

/** 最短5个工作日: of what the figure before measures. */
export const EXTREME = /^(?:最[短快长高低多少]|总数|总量|总额)$/;

/** The first thing a segment speaks of, up to its verb. */
export const TOPIC =
  /^((?:12345|[^,。;、:\d]){2,20}?)(?:\([^)]*\))?(?:全年|今年|累计|共|总计|已)*(?:受理|接听|接通|发布|推送|完成|办理|开展|实现|接受|设|为|达|(?<=项目|事项|平台|中心|热线|公众号|专席)\d|(?<=热线|平台|中心|公众号)[^,。;\d]{2,6}率)/;

/** Nothing but marks. */
export const NOTHING = /^[\s,。;:!?、()\n”"]*$/;

/** A verb alone: 办结41件 counts what the figure before it counts. */
export const BARE_VERB =
  /^(?:已|均已|其中)?(?:办结|受理|审结|结案|整改|完成整改|处置|答复|解决|立案|查处|验收|建成|新建|开工)$/;

/** Words that name nothing: the figure before it says what is counted. */
export const EMPTY_WORD =
  /^(?:涉及|占|的|其中|共|按不变价格计算|增幅|降幅|涨幅|增速|[两三四五]年平均|平均|合计|分别)$/;

/** 涉及事项, 包含: of a paper named before. */
export const OF_A_LIST = /^(?:涉及|包含|包括|收录|含)(事项|项目|条目|内容|任务|措施|举措)$/;
