/**
 * A sentence's quantities → for those of a list (A、B分别为1件、2件) and for sums (…,合计3件), the words
 * that are said of that one number, in place of those that stand before it.
 */
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

export type OwnWords = {
  /** What is said of the number, as if it stood alone: 12345热线满意率为. */
  words: string;
  /** Where the words begin that these stand for. */
  from: number;
  /** Of how many quantities right before it this is the sum. */
  sums: number;
};

const CLAUSE = /[,。;:!?]/;
const JOINED = /^\s?(?:、|和|及|与|以及|,|\/)\s?$/;
/** The list, 分别, and what is said of all its members. */
const EACH = /^(.+?)(?:分别|依次)([^,。;:!?\d]{0,16})$/s;
/** The same without 分别, where all numbers have one measure word. */
const IN_TURN = /^(.+?、.+?)((?:已|均|都)?(?:达到|达|为|是|至|有)?)$/s;
/** A word that measures: where only the last member has one, all of them share it. */
const MEASURED =
  /(?:总|累计)?(?:访问|浏览|阅读|点击|关注|订阅|注册)*(?:率|人数|总数|数量|数|总量|量|总额|金额|额|粉丝|用户|时限|占比|比例|满意度)$/;
/** 网站、公众号发布信息: what the last member does, all of them do. */
const DOES = /公开|发布|推送|登载|受理|办结|办理|答复|收到/;
const DONE =
  /(?<=.)(?:主动)?(?:公开|发布|推送|登载|受理|办结|办理|答复|收到)(?!率|量|数)[^率量数]{0,8}$/;
/** Whose measures a list's first member tells for all: 12345热线接通率、满意率. */
const OWNER_OF_ALL =
  /^.*(?:热线|平台|中心|网站|官网|公众号|系统|大厅|窗口|全[市县区省镇]|[我本][局委办市县区镇院校馆])(?=.)/;

/** By index; quantities that nothing of the kind is said of have none. */
export function ownWords(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Map<number, OwnWords> {
  const found = new Map<number, OwnWords>();
  for (let first = 0; first < quantities.length; first++) {
    const last = endOfList(copy, quantities, first);
    if (last > first) distribute(copy, sentence, quantities, first, last, found);
    else if (stuck(quantities, first)) found.set(first, besides(quantities, first));
    const sum = wordsOfSum(copy, sentence, quantities, first, found);
    if (sum) found.set(first, sum);
    if (last > first) first = last;
  }
  return found;
}

function endOfList(copy: string, quantities: readonly Quantity[], first: number): number {
  let last = first;
  for (;;) {
    const [one, next] = [quantities[last], quantities[last + 1]];
    if (!one || !next || !JOINED.test(copy.slice(one.end, next.start))) return last;
    last++;
  }
}

function distribute(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  first: number,
  last: number,
  found: Map<number, OwnWords>,
): void {
  const start = quantities[first]?.start ?? 0;
  const from = Math.max(clauseStart(copy, sentence, start), quantities[first - 1]?.end ?? 0);
  const clause = copy.slice(from, start);
  const alike = quantities
    .slice(first, last + 1)
    .every(({ unit }) => unit === quantities[first]?.unit);
  const [, list = "", said = ""] = EACH.exec(clause) ?? (alike ? IN_TURN.exec(clause) : null) ?? [];
  const members = membersOf(list.replace(/^[\s、和及与,]+/, ""), last - first + 1);
  if (!members) return;
  const tail = sharedTail(members);
  const owner = OWNER_OF_ALL.exec(members[0] ?? "")?.[0] ?? "";
  members.forEach((member, index) => {
    const lead = index > 0 && !member.startsWith(owner) ? ownerFor(owner, member) : "";
    const own = member.endsWith(tail) ? "" : tail;
    found.set(first + index, { words: lead + member + own + said, from, sums: 0 });
  });
}

/** 推送图文39期112条: nothing stands between two measures of the same thing. */
function stuck(quantities: readonly Quantity[], index: number): boolean {
  const [before, own] = [quantities[index - 1], quantities[index]];
  return (
    before !== undefined &&
    own !== undefined &&
    before.end === own.start &&
    before.unit !== own.unit
  );
}

/** What is said of the measure before it. */
function besides(quantities: readonly Quantity[], index: number): OwnWords {
  let first = index;
  while (stuck(quantities, first)) first -= 1;
  return { words: "", from: quantities[first]?.start ?? 0, sums: 0 };
}

/** 网站、微信公众号 are owners themselves; 满意率 has the first member's. */
function ownerFor(owner: string, member: string): string {
  return OWNER_OF_ALL.test(`${member}的`) ? "" : owner;
}

/** 杭湖市可办事项: what a place's name is followed by. */
const PLACED = /^.{1,8}?[省市州县区镇乡](?![场民政级])(.+)$/;

/** As many members as there are numbers, or none: which is whose would be a guess. */
function membersOf(list: string, count: number): string[] | null {
  // A mark within quotes or brackets parts nothing.
  const parts = list.split(/、(?![^“”]*”|[^()]*\)|[^《》]*》)/);
  if (parts.some((one) => !isWhole(one))) return null;
  if (parts.length === count) return parts.every(Boolean) ? parts : null;
  if (parts.length !== count - 1) return null;
  const both = /^(.{2,}?)(?:以及|和|及|与)(.{2,})$/s.exec(parts.at(-1) ?? "");
  const [, one, other] = both ?? [];
  return one && other ? [...parts.slice(0, -1), one, other] : null;
}

function isWhole(member: string): boolean {
  return ["“”", "()", "《》"].every(
    ([open = "", close = ""]) => member.split(open).length === member.split(close).length,
  );
}

function sharedTail(members: readonly string[]): string {
  const placed = PLACED.exec(members.at(-1) ?? "")?.[1];
  if (placed && members.slice(0, -1).every((one) => /^.{1,8}[省市州县区镇乡]$/.test(one)))
    return placed;
  // 我市与邻市的事项: what belongs to the last belongs to all, where none has its own.
  const owned = /的[^的]+$/.exec(members.at(-1) ?? "")?.[0];
  if (owned && members.slice(0, -1).every((one) => !one.includes("的"))) return owned;
  const done = DONE.exec(members.at(-1) ?? "")?.[0];
  if (done && members.slice(0, -1).every((one) => !DOES.test(one))) return done;
  const tail = MEASURED.exec(members.at(-1) ?? "")?.[0] ?? "";
  return members.slice(0, -1).some((one) => MEASURED.test(one)) ? "" : tail;
}

/** ,合计3件: of what stands before it in the same unit. */
const SUM =
  /^[,;、]?((?:以上|上述|[两三四五六七八九][者项类])?(?:合计|共计|总计|总共)[^,。;:!?\d]*)$/;

function wordsOfSum(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
  found: ReadonlyMap<number, OwnWords>,
): OwnWords | null {
  const [sum, before] = [quantities[index], quantities[index - 1]];
  if (!sum || !before || before.unit !== sum.unit) return null;
  const words = SUM.exec(copy.slice(before.end, sum.start))?.[1];
  if (words === undefined) return null;
  const sums = membersOfSum(quantities, index);
  const first = quantities[index - sums];
  const list = found.get(index - sums);
  const heading =
    first && sums > 0
      ? list
        ? copy.slice(list.from, first.start).replace(/(?:分别|依次).*$/s, "")
        : headingOf(copy, sentence, first.start)
      : "";
  return { words: heading + words, from: sentence.start, sums };
}

/** How many quantities before it add up to it; 0 where no two or more do. */
function membersOfSum(quantities: readonly Quantity[], index: number): number {
  const sum = quantities[index];
  let rest = sum?.value ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const one = quantities[i];
    if (!one || one.unit !== sum?.unit) return 0;
    rest = Number((rest - one.value).toPrecision(12));
    if (rest === 0 && index - i >= 2) return index - i;
    if (rest <= 0) return 0;
  }
  return 0;
}

/** 收到申请:网络12件、信函3件: what the list is of. */
function headingOf(copy: string, sentence: Sentence, start: number): string {
  const clause =
    copy
      .slice(sentence.start, start)
      .split(/[,。;!?]/)
      .at(-1) ?? "";
  const colon = clause.lastIndexOf(":");
  return colon < 0 ? "" : clause.slice(0, colon);
}

function clauseStart(copy: string, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.start; i--) if (CLAUSE.test(copy.charAt(i))) return i + 1;
  return sentence.start;
}
