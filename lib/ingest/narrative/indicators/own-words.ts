/** Leaves of the words before a number what is said of it: asides, changes and others are taken out. */

/** 省内平均即办率为58%,我市为52.6%: of what the number before measures. */
const OURS =
  /(?<=[率比例])(?:平均)?(?:为|达到?)?\d[\d.]*%(?:,[\u4e00-\u9fff]{2,4}[市县区](?:为|达到?)?\d[\d.]*%)*,(?:而|但)?[我本全][市县区局](?:仅|则|已|平均)?(?:为|是|达到?)$/;

/** 关注人数较年初净增860人,达到: what the number before changed, this one is. */
const CHANGED =
  /(?:(?:较|比|同比)[^,。;\d]{0,6})?(?:净?增加?|提高|提升|上升|增长|下降|减少|降低)(?:了)?\d[\d.,]*[万亿]?余?(?:个百分点|%|[\u4e00-\u9fff]{1,2}),(?=(?:目前|现|已|累计|总数)*(?:达到?|升至|增至|降至)[^,。;\d]*$)/;

/** Brackets that have closed again: what they announce does not reach the figure. */
const CLOSED = /\([^()]*\)/g;

/** 全国好评率99.2%,我市为: the measure without those it is compared with. */
function ours(before: string): string {
  const own = before.replace(OURS, "");
  return own === before ? own : own.replace(/(?:全国|全省|省内)(?=[^,。;]*$)/, "");
}

/** What is said of the number itself: no aside, no change before it, no other it is compared with. */
export function withoutAsides(before: string): string {
  const own = (before.includes("%") ? ours(before) : before).replace(CHANGED, "");
  return own.includes(")") ? own.replaceAll(CLOSED, "") : own;
}
