/** Title, particulars, signature and body → the body that reports, known or made from its name. */
import type { Agency, City } from "@/lib/domain";
import {
  agencyNamed,
  cityOfName,
  isAboveCities,
  provisionalAgency,
  type Registry,
} from "../agencies";
import { simplify } from "../document/simplify";
import { announcedIn, contactsIn, subjectsIn } from "./announced-names";
import type { Particulars } from "./particulars";
import { closingLines, openingLines, type Source } from "./source";
import type { Title } from "./title";

export type AgencyReading = {
  agency: Agency | null;
  city: City | null;
  by: "title" | "publisher" | "signature" | "body" | null;
};

/** How the names of public bodies end. */
const ENDING =
  "人民政府|政府办公室|政府办公厅|办公室|办公厅|委员会|管委会|管理局|事务局|街道办事处|街道办|办事处|监督局|总队|支队|研究室|服务中心|交易中心|中心|局|厅|院|馆|台|站|队|所|处|会|街道|镇|乡|公司|集团|学校|大学|中学|小学|幼儿园|医院|海关|总署|审计署|(?:改革|健康|建设|民宗|国资|发改|卫健|住建)委|部";
const NAMED = new RegExp(`^[一-龥()·]{2,36}?(?:${ENDING})(?:\\([一-龥]{2,20}\\))?$`);

export function readAgency(
  source: Source,
  registry: Registry,
  title: Title | null,
  particulars: Particulars,
): AgencyReading {
  const home = homeCity(source, registry);
  // In order of trust; each is looked for only when those before it gave no name.
  const attempts: [AgencyReading["by"], () => string | null][] = [
    ["title", () => (title ? nameInTitle(title.folded) : null)],
    ["publisher", () => particulars.publisher],
    ["signature", () => signature(source)],
    ["body", () => nameInBody(source, registry, home)],
    ["publisher", () => particulars.source],
  ];
  for (const [by, find] of attempts) {
    const printed = find();
    const name = printed ? wholeName(simplify(printed), registry, home) : null;
    if (!name) continue;
    const agency = agencyNamed(registry, name) ?? provisionalAgency(registry, name);
    const own = registry.cities.find(({ slug }) => slug === agency.city) ?? null;
    const city = own ?? (home?.holds(name) ? home.city : null);
    return { agency: { ...agency, city: city?.slug ?? null }, city, by };
  }
  return { agency: null, city: home?.city ?? null, by: null };
}

/** What a title says before the subject of the report, without the year: the body's name. */
export function nameInTitle(folded: string): string | null {
  const compact = folded.replace(/\s+/g, "").replace(/^关于(?:印发|公布|发布|报送|公开)?/, "");
  const subject =
    /(?:的)?(?:本级)?(?:(?<!人民)政府信息公开|(?<!人民)政府工作报告|政府信息与政务公开|信息公开|政务公开|政府网站|法治政府|上半年|下半年|第?[一二三四1234]季度|前三季度|年度?工作|工作(?:总结|报告|计划|要点)|年度报告|总结)/.exec(
      compact,
    );
  if (!subject) return null;
  const name = withoutField(compact.slice(0, subject.index))
    .replace(/(?:19|20)\d{2}[—–~至-]+(?=(?:19|20)\d{2}学?年)/g, "")
    .replace(/\(?(?:(?:19|20)\d{2}|二[〇零○Oo0一二三四五六七八九]{3})(?:学?年度|学?年)?\)?/g, "")
    .replace(/\((?:公益[一二]类)?事业单位\)|(?:公共)?企?事业单位$/, "")
    .replace(/^(?:年度|年)|(?:年度|年|的|关于|公布|发布|印发|报送|:|,)+$/g, "")
    .replace(/[《》“”"]/g, "");
  return name.length >= 2 && name.length <= 40 ? name : null;
}

/** 海关总署2010年海关信息公开报告: what stands behind the year tells the field, not the body. */
function withoutField(before: string): string {
  const [, body, field] = /^([一-龥]{3,})(?:(?:19|20)\d{2}年度?)([一-龥]{2,4})$/.exec(before) ?? [];
  return body && field && body.includes(field) ? body : before;
}

/** A name as registered: a bare place is its government, a name without its city gains it. */
export function wholeName(printed: string, registry: Registry, home: Home | null): string | null {
  const name = printed.replace(/\s+/g, "").replace(/^[:,。、|]+|[:,。、|]+$/g, "");
  if (name.length < 2) return null;
  const known = agencyNamed(registry, name);
  if (known) return known.name.zh;
  const governed = isPrefecture(name, registry) ? `${name}人民政府` : withGovernment(name);
  const full = registry.places.some((place) => governed.startsWith(place.name));
  if (!NAMED.test(governed)) return null;
  if (full) return agencyNamed(registry, governed)?.name.zh ?? governed;
  // 三亚营商环境建设局: the registry may hold it with 市.
  const short = cityOfName(registry, governed);
  if (short) {
    const completed =
      short.name.zh + governed.replace(new RegExp(`^.*?${short.name.zh.slice(0, -1)}`), "");
    return agencyNamed(registry, completed)?.name.zh ?? governed;
  }
  // 县教育局 of some county of the city's is no body of the city.
  if (!home?.holds(governed) || /^(?:本)?[区县旗镇乡]/.test(governed)) return governed;
  // 义乌工商职业技术学院 bears its city's name already.
  const city = home.city.name.zh;
  if (governed.includes(city) || governed.startsWith(city.slice(0, -1))) return governed;
  const completed = city + governed.replace(/^(?:本)?市(?!场|政|容)/, "");
  return agencyNamed(registry, completed)?.name.zh ?? completed;
}

/** The last line that is a body's name alone, above or beside the date. */
function signature(source: Source): string | null {
  const named = closingLines(source).findLast(({ folded }) => {
    const name = folded.replace(/\s+/g, "").replace(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, "");
    return name.length <= 30 && NAMED.test(name) && !/^[一二三四五六七八九十(]/.test(name);
  });
  return named
    ? named.folded.replace(/\s+/g, "").replace(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, "")
    : null;
}

/** Names of other papers are no evidence of who reports. */
function withoutTitles(folded: string): string {
  return folded.replace(/《[^》]*》?/g, "《》");
}

/**
 * The body the prose speaks of as its own: named as the compiler, named before a year, or named
 * most often. Of names that contain one another, the longest.
 */
function nameInBody(source: Source, registry: Registry, home: Home | null): string | null {
  const prose = source.lines
    .filter(({ boilerplate }) => !boilerplate)
    .map(({ folded }) => withoutTitles(folded))
    .join("\n");
  const scores = new Map<string, number>();
  const add = (name: string, score: number) => scores.set(name, (scores.get(name) ?? 0) + score);
  for (const name of announcedIn(source.lines).map(withGovernment)) {
    if (isOwnName(name)) add(name, 6);
  }
  for (const name of subjectsIn(source.lines)) if (isOwnName(name)) add(name, 2);
  // One mention more, or a body that has no office but its own, and it is the body's.
  for (const name of contactsIn(source.lines))
    if (isOwnName(name)) add(name, isOffice(name) ? 1 : 5);
  let masked = prose;
  for (const { name, agency } of registry.names) {
    if (name.length < 4 || !masked.includes(name)) continue;
    const parts = masked.split(name);
    add(agency.name.zh, parts.length - 1);
    parts.slice(1).forEach((after) => {
      if (/^(?:\([^)]*\))?(?:19|20)\d{2}年/.test(after)) add(agency.name.zh, 2);
    });
    masked = parts.join("\u0000");
  }
  for (const name of unknownNames(masked, home?.city ?? null)) add(name, 1);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  const [best] = ranked;
  // A body named once in passing is a body that somebody worked with.
  if (!best || (best[1] < 2 && !openingNames(source, best[0]))) return null;
  return best[0];
}

/** Of a place: 信访局 and 本局 may be anybody's. */
function isOwnName(name: string): boolean {
  return NAMED.test(name) && (isAboveCities(name) || /[省市州区县旗镇乡]|街道/.test(name));
}

/** A government's office answers for the government as well. */
function isOffice(name: string): boolean {
  return /(?:办公室|办公厅|中心|处|科)$/.test(name);
}

/** 海西州; but 苏州 is a city without its 市. */
function isPrefecture(name: string, registry: Registry): boolean {
  return name.endsWith("州") && !registry.cityByName.has(`${name}市`);
}

/** Zones are run by a committee; only a few new areas have a government of their own. */
const ZONE =
  /(?:开发区|高新区|新区|园区|示范区|试验区|保税区|合作区|度假区|风景区|名胜区|管理区|功能区|产业区|工业区)(?:\([一-龥]{1,8}区\))?$/;
const GOVERNED = /(?:浦东|滨海)新区$/;

/** A bare place means its government: 泰州市 → 泰州市人民政府; a zone, its committee. */
function withGovernment(name: string): string {
  if (ZONE.test(name) && !GOVERNED.test(name)) {
    // 经济技术开发区(汉南区) is a committee and a district's government in one.
    return `${name.replace(/\(.*$/, "")}管理委员会`;
  }
  return /(?:省|市|自治州|区|县|旗|镇|乡)$/.test(name) ? `${name}人民政府` : name;
}

/** Names of bodies of the home city that the registry does not know, where a sentence begins. */
function unknownNames(prose: string, home: City | null): string[] {
  if (!home) return [];
  const ending =
    "人民政府|办公室|办公厅|委员会|管委会|街道办事处|研究室|中心|局|厅|院|馆|站|队|所|处|协会|学校|大学";
  const pattern = new RegExp(
    `(?:^|[。;,\\n]|年|月|日|由|,)(${home.name.zh}[一-龥]{0,18}?(?:${ending}))(?=\\d{4}年|[,。]|坚持|认真|严格|主动|共|积极|按照|在|紧紧|持续|高度|没有|未|始终|根据|全面|以)`,
    "gm",
  );
  return [...prose.matchAll(pattern)].flatMap(([, name]) => (name ? [name] : []));
}

function openingNames(source: Source, name: string): boolean {
  return source.lines
    .filter(({ boilerplate }) => !boilerplate)
    .slice(0, 6)
    .some(({ folded }) => withoutTitles(folded).includes(name));
}

export type Home = {
  city: City;
  /** Whether a body of that name, which has no city in it, is one of the city's. */
  holds: (name: string) => boolean;
};

/** A county, district, town or street of its own name. */
const PART = /^[一-龥]{1,9}?(?:县|旗|区|镇|乡|街道)/;

/** The city the document speaks of: named in its opening, else most often. Footers do not count. */
function homeCity(source: Source, registry: Registry): Home | null {
  const counts = new Map<City, number>();
  const opened = new Set<City>();
  const opening = new Set(openingLines(source));
  for (const line of source.lines) {
    if (line.boilerplate) continue;
    for (const city of citiesIn(line.folded, registry)) {
      counts.set(city, (counts.get(city) ?? 0) + (opening.has(line) ? 3 : 1));
      if (opening.has(line)) opened.add(city);
    }
  }
  const city = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (!city) return null;
  const holds = (name: string) => {
    // A province's body belongs to none of the cities it writes about.
    if (isAboveCities(name)) return false;
    // A county writes of cities it works with: its own is named in the opening, or before its name.
    if (!PART.test(name) || opened.has(city)) return true;
    return source.lines.some(({ folded }) => folded.includes(city.name.zh + name.slice(0, 3)));
  };
  return { city, holds };
}

/** Every city named in full (with 市), as often as it is named. */
function citiesIn(folded: string, registry: Registry): City[] {
  const found: City[] = [];
  for (let at = folded.indexOf("市"); at >= 0; at = folded.indexOf("市", at + 1)) {
    for (let length = 5; length >= 2; length -= 1) {
      const city = registry.cityByName.get(folded.slice(at - length, at + 1));
      if (!city) continue;
      found.push(city);
      break;
    }
  }
  return found;
}
