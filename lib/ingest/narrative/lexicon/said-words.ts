/** Words that say nothing of what is measured: time, totals, links, whose it is. For read phrases. */

const TIME =
  "截[至止]到?|20\\d{2}年(?:度|底|末)?|(?:元|1|一)月?(?:至|到|-)(?:12|十二)月份?|(?:12月)?31日|12月|全年(?:度)?|今年(?:以来)?|本年度?|本学年|年[内度底末]|目前|当前|现(?:已|有)?|一年来|(?:上|下)?半年来?|日前";
const TOTALS =
  "共计|总计|累计|合计|总共|共有|总数[量为]?|总量|数量|件数|条数|宗数|个数|总|共|计|数|量";
const LINKS =
  "而|则|达到?|高达|多达|约|将近|近|超过|超|突破|逾|已经|已|均|全部|全都|都|分别|保持在|稳定在|维持在|控制在|不断|持续|稳步|进一步|大幅|(?:提高|提升|增加|上升|扩大|拓展|扩展|扩充|增长|攀升|增|升|提)(?:至|到|为)|(?:压缩|压减|缩短|缩减|降低|减少|调整|优化|降|压|缩|减)(?:至|到|为)|左右|以上|以内|余|多|也|还|且|并|个|的|了|等|有|为|是|其|占到";
const VERBS = "实现|完成|做到|推进|推动|形成|建立|拥有";
const OWNER =
  "[我本全](?:市|县|区|局|委|办|州|省|镇|乡|街道|校|院|旗|盟|站|厅|中心|系统)|市(?:本)?级|市县(?:乡)?(?:[两三]级)?|本级|各级";

const SILENT = new RegExp(`${TIME}|${OWNER}|${VERBS}|${TOTALS}|${LINKS}`, "g");
const MARKS = /[“”"()\s:]/g;

/** What is left of a phrase when all that says nothing is taken away. */
export function withoutSilentWords(phrase: string): string {
  return phrase.replace(SILENT, "").replace(MARKS, "");
}

/** 依申请政务服务事项, 行政许可事项: all that is on offer, no part of it. */
export const ITEMS =
  "(?:依申请|类|政务服务|行政许可|行政审批|行政权力|公共服务|审批|许可|服务|政务)*(?:事项|业务)(?:总数|清单|目录)?";
/** 率, 占比, 占全部事项的; before the number, or 的 after it. */
export const SHARE =
  "占比例?|比例|比率|比重|占(?:到)?(?:全部|所有|总|[市县区全本]{1,2}级?)*(?:(?:依申请|政务服务|审批|行政许可|服务)*事项)?(?:总数|总量)?的|占到?(?=#)|率";
