/** Reads the measure word that stands at a place of the matching copy. */
import type { MeasureWord } from "./lexicon/measure-word";
import { MEASURE_WORDS } from "./lexicon/measure-words";
import { DIVISORS } from "./lexicon/physical-units";

const byFirst = new Map<string, MeasureWord[]>();
for (const entry of [...MEASURE_WORDS].sort((a, b) => b.word.length - a.word.length)) {
  const first = entry.word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}

/** The longest measure word at `at`, of the number at `number`; null when none stands there. */
export function readUnit(copy: string, at: number, number: number): MeasureWord | null {
  const entry = readSimple(copy, at, number);
  if (!entry) return null;
  const end = at + entry.word.length;
  const next = copy.charAt(end);
  if (next === "次" && entry.kind === "count" && entry.word.length === 1) {
    return /^[日年月要生第序品级席]/.test(copy.charAt(end + 1)) || entry.word === "次"
      ? entry
      : { ...entry, word: `${entry.word}次`, unit: `${entry.unit}次` };
  }
  if (next === "/") return readCompound(copy, end, entry);
  return next === "每" && entry.kind === "physical" ? readEach(copy, end, entry) : entry;
}

function readSimple(copy: string, at: number, number: number): MeasureWord | null {
  const candidates = byFirst.get(copy.charAt(at));
  if (!candidates) return null;
  for (const entry of candidates) {
    if (!copy.startsWith(entry.word, at)) continue;
    const after = copy.slice(at + entry.word.length, at + entry.word.length + 6);
    if (entry.unless?.test(after)) continue;
    if (entry.onlyIf && !entry.onlyIf.test(after)) {
      if (!entry.orAfter?.test(copy.slice(Math.max(0, number - 6), number))) continue;
    }
    // 12Gbps is no 12G; a latin unit ends where its letters end.
    if (/[A-Za-z]$/.test(entry.word) && /^[A-Za-z]/.test(after)) continue;
    return entry;
  }
  return null;
}

/** 元/平方米, 人次/公里·日, 吨/万元: so many of one unit for each of the other. */
function readCompound(copy: string, slash: number, upper: MeasureWord): MeasureWord {
  const whole = divisorAt(copy, slash + 1);
  const scale = !whole && "十百千".includes(copy.charAt(slash + 1)) ? copy.charAt(slash + 1) : "";
  const at = slash + 1 + scale.length;
  const lower = whole ?? divisorAt(copy, at);
  // 36件/次 is one count told by two words.
  if (!lower || (upper.kind === "count" && "家辆台件次".includes(lower.word))) return upper;
  const end = at + lower.word.length;
  const more = copy.charAt(end) === "·" ? divisorAt(copy, end + 1) : undefined;
  return {
    word: `${upper.word}/${scale}${lower.word}${more ? `·${more.word}` : ""}`,
    unit: `${upper.unit}/${scale}${lower.unit}${more ? `·${more.unit}` : ""}`,
    kind: upper.kind,
  };
}

/** 立方米每秒, 吨每天, where the words end there: 20公里每年新增 is another matter. */
function readEach(copy: string, each: number, upper: MeasureWord): MeasureWord {
  const lower = divisorAt(copy, each + 1);
  const end = each + 1 + (lower?.word.length ?? 0);
  if (!lower || !/^(?:[,。;、)\s以]|$)/.test(copy.slice(end, end + 1))) return upper;
  const word = `${upper.word}每${lower.word}`;
  return { word, unit: `${upper.unit}每${lower.unit}`, kind: upper.kind };
}

function divisorAt(copy: string, at: number) {
  return DIVISORS.find(
    ({ word }) =>
      copy.startsWith(word, at) &&
      !(/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(copy.charAt(at + word.length))),
  );
}
