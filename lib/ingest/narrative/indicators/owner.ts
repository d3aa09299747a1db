/** Whether a sentence speaks of the reporting body and its year, or of another's, or an earlier. */
import type { Candidate } from "../candidate";
import { OF_ONE_BODY, OF_THE_PERIOD } from "./scope";
import { shortens } from "./short-form";

/** The body that reports, and the year it reports on, where known. */
export type Owner = { agency: string | null; year: number | null };

/** How far back a sentence may have named whose figure it is. */
const REACH = 600;

/** Another body's, or everybody's: compared with, not reported. Ends in the figure's clause. */
const NOT_OWN =
  /(?:全国|全省|省级(?!以上|及以上|开发区|新区|经开区|高新区|园区|权限|行政|层面)|最高|最低|全区平均|省内(?!通办)|平均水平|兄弟|标杆城市|先进地区|同类城市|其他(?:市|县|区|城市|地区)|外省|某[市县区])[^,。;]{0,14}$|(?:邻[市县区]|[邻相临]近的|相邻|周边|友邻|结对|同批|同类)[^,。;]{0,24}$/;
/** 杭湖市即办率: a place's name opens the clause. */
const PLACE =
  /^(?:其中|微信|微博|抖音|而|但|同期|同时期|邻[市县区]|[邻相]近的|相邻的?|友邻)*(?!微信|微博|抖音)([\u4e00-\u9fff]{2,3})(?<![上超股夜]|[出点内类级杆个座等各要心大中小线部他地国省多型弟进新重文]城)(?<!自助|服务|专|社|辖|片|校|小)[市县区州](?!大脑|更新|书房|运行|[级委里场民直内属区市县乡长政府局、和与及两各])/;
/** 市政府办公室收到: a body, named without the place it belongs to. */
const BODY =
  /^(?:其中)?(?:[省市县区州](?!级))?(?!我|本|各|全|该)([\u4e00-\u9fff]{2,10}?(?:办公室|(?<![可能网代通帮即联会])办|局|委员会|(?<!大)厅|[改健教科建]委|街道|乡|镇)|[\u4e00-\u9fff]{0,8}(?:医院|学校|大学|公司|集团|图书馆|博物馆|融媒体?中心))(?=收到|受理|主动公开|共|新收|发布|网站|官网|门户|微信|公众号|官微|全程|即办|网办|一窗|好评|满意|“)/;
/** 目前我市, 今年全县, 在市级: no place is named. */
const NO_PLACE =
  /[我全本该各整]|[市县区]$|^(?:[省市县区州]|在|向|到|至|与|和|及|按|已|的|为|对|将|向|与|给|从|由|以|目前|现|会同|联合|配合|协[同助]|支持|指导|牵头|督促|推[动进]|组织|围绕|结合|根据|针对|服务|印发|制定|出台|争取|提升|加快|强化|深化|优化|完善|实现|开展|覆盖|惠及|带动)/;
/** 各县区网站: the others' sum; 全市各部门 is the roll-up. */
const EACH =
  /(?<!全[省市县区镇][^,。;]{0,6}|[省市县区镇乡局委办向到给对至由]|[办府][及和与])各(?:县|市|区|旗|部门|单位|乡|镇|街道|科室|学校)[^,。;]{0,14}$|各(?:级各类)?(?:中小)?(?:学校|医院|企业)[^,。;]{0,14}$|(?<![及和与、])(?:下属|所属|直属)(?:事业)?单位[^,。;]{0,14}$/;
/** Where a clause comes back to the reporting body. */
const OWN = /[我本全][市县区局委省州镇乡办]|[市县区](?:本)?级/;
/** An earlier time's, told for comparison. */
const EARLIER = /(?:去年|上年|上一年|前年)(?!同期|相比|以来|度?重点)[^,。;]{0,20}$/;
const YEAR_NAMED = /(?<![自从较比于到至])(20\d{2})年(?!底前|以来|起|版|代)/g;
/** 开通以来, 自2008年以来: counted from another day than the period's first. */
const SINCE =
  /(?:自(?!今年|年初|本年|20\d{2}年|1月1日)[^,。;\d][^,。;]{1,14}(?:以来|至今)|自(?!1月1日)\d{1,2}月\d{1,2}日(?:以来|[起至]今)[^。]{0,160}|(?:(20\d{2})年[^,。;]{0,10}|开通|成立|施行|上线|运行|启用|建站|创办|运营|投入使用|挂牌)(?:以来|至今)|历年)(?:(?!今年|本年|全年|其中|当年|20\d{2}年)[^。;]){0,24}$|[自从][^,。;]{0,8}(?:开通|成立|上线|运行|建站|开办|创建)[^,。;\d]{0,4}(?:以来|至今|起)(?:(?!20\d{2}年|全年|今年)[^。;]){0,120}$/;

/** 三季度, 9月份, 本月: a stretch of the period. */
const STRETCH =
  /(?:(?<!前)(?:第?[一二三四]|(?<!\d)[1-4])季度|(?<![-~至到年、截\d.])\d{1,2}月份|(?:^|[;:\s(])(?:20\d{2}年)?\d{1,2}月(?=,)|[当本每]月|每季|[上中下]旬)(?!底|末|以来)(?:(?!全年|累计至|今年|年内)[^。]){0,200}$/;

/** 9月单月接通率, 单日最高: one month's or one day's, in the figure's own clause. */
const ONE_ALONE = /单[月日][^,。;]{0,16}$/;
/** 1-9月: neither the year nor its half. */
const SOME_MONTHS = /(?<!\d)1月?(?:份)?[-—~至到](?:[2-57-9]|1[01])月份?(?!\d)[^。]{0,80}$/;

/** True when the figure is the owner's own, of its own period. */
export function speaksOfOwner(
  copy: string,
  { quantity, sentence, role, own }: Candidate,
  { agency, year }: Owner,
  indicator: string,
): boolean {
  const from = Math.max(sentence.start, quantity.start - REACH);
  const told = own ? copy.slice(from, own.from) + own.words : copy.slice(from, quantity.start);
  const before = told.replaceAll(/《[^》]*》/g, "");
  // 由去年的81%提升到93%: the earlier time is the old value's.
  if (NOT_OWN.test(before) || (role !== "to" && EARLIER.test(before))) return false;
  if (namesOther(before, agency)) return false;
  // What a bureau reaches is the government's too, but no other bureau's.
  const ofOne = OF_ONE_BODY.has(indicator) || !agency?.endsWith("人民政府");
  if (ofOne && namesOtherBody(before, agency)) return false;
  if (EACH.test(before)) return false;
  const partly = [STRETCH, ONE_ALONE, SOME_MONTHS].some((pattern) => pattern.test(before));
  if (OF_THE_PERIOD.has(indicator) && (partly || countsSince(before, year))) return false;
  const named = [...before.matchAll(YEAR_NAMED)].at(-1)?.[1];
  return !year || !named || Number(named) >= year;
}

/** A place with a figure goes on being meant through the commas, until the body speaks of itself. */
function namesOther(before: string, agency: string | null): boolean {
  if (!agency) return false;
  const segment = before.split(/[。;:]/).at(-1) ?? "";
  const [own = "", ...earlier] = segment.split(",").reverse();
  for (const clause of [own, ...earlier.filter((one) => /\d/.test(one) || OWN.test(one))]) {
    const place = PLACE.exec(clause.trim())?.[1];
    if (place !== undefined && !NO_PLACE.test(place)) return !agency.includes(place);
    if (OWN.test(clause)) return false;
  }
  return false;
}

/** Bodies that call themselves by what they are: 学校官网 in a middle school's own report. */
const KINDS: readonly (readonly [called: RegExp, named: RegExp])[] = [
  [/^(?:学校|校|学院|大学)$/, /(?:学校|学院|大学|中学|小学|一中|二中|幼儿园|技校|党校)$/],
  [/^(?:医院|院)$/, /(?:医院|保健院|卫生院)$/],
  [/^(?:公司|集团|集团公司|企业)$/, /(?:公司|集团|厂)$/],
];

function callsItself(body: string, agency: string): boolean {
  const own = agency.replace(/\([^()]*\)$/, "");
  return KINDS.some(([called, named]) => called.test(body) && named.test(own));
}

function namesOtherBody(before: string, agency: string | null): boolean {
  if (!agency) return false;
  const clause = before.split(/[,。;:]/).at(-1) ?? "";
  // 通过局门户网站: the body stands behind the preposition.
  const body = BODY.exec(clause.trim())?.[1]?.replace(/^.*(?:通过|利用|依托|在)/, "");
  return (
    body !== undefined &&
    !/[我本全各该]/.test(body) &&
    !callsItself(body, agency) &&
    !shortens(body, agency)
  );
}

/** True for a count since an earlier day than the period's first. */
export function isCountedSince(
  copy: string,
  { quantity, sentence }: Candidate,
  year: number | null,
): boolean {
  return countsSince(copy.slice(sentence.start, quantity.start).slice(-REACH), year);
}

function countsSince(before: string, year: number | null): boolean {
  const since = SINCE.exec(before);
  if (!since) return false;
  return since[1] === undefined || (year !== null && Number(since[1]) < year);
}
