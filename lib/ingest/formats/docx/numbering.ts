/**
 * Automatic list numbers: word/numbering.xml → the label Word would print before a paragraph. The
 * form's own "1." and "(一)" are often such numbers, and stand nowhere in the text.
 */
import { type XmlHandler } from "./walk-xml";

type Level = { format: string; text: string; start: number };
export type Numbering = {
  /** Label of the next paragraph of a list, or "" for bullets and unknown formats. */
  next(list: string, level: number): string;
};

type Definitions = { abstracts: Map<string, Map<number, Level>>; lists: Map<string, string> };

export const NO_NUMBERING: Numbering = { next: () => "" };

/** Collects list definitions while word/numbering.xml is walked. */
export function collectNumbering(): { handler: XmlHandler; done: () => Numbering } {
  const definitions: Definitions = { abstracts: new Map(), lists: new Map() };
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: string | null = null;
  const handler: XmlHandler = {
    open(name, attribute) {
      const value = attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = new Map();
        definitions.abstracts.set(attribute("abstractNumId") ?? "", levels);
      } else if (name === "lvl" && levels) {
        level = { format: "decimal", text: "", start: 1 };
        levels.set(Number(attribute("ilvl") ?? 0), level);
      } else if (name === "numFmt" && level) level.format = value;
      else if (name === "lvlText" && level) level.text = value;
      else if (name === "start" && level) level.start = Number(value) || 0;
      else if (name === "num") list = attribute("numId") ?? null;
      else if (name === "abstractNumId" && list !== null) definitions.lists.set(list, value);
    },
    close(name) {
      if (name === "lvl") level = null;
      else if (name === "abstractNum") levels = null;
      else if (name === "num") list = null;
    },
  };
  return { handler, done: () => countLists(definitions) };
}

function countLists({ abstracts, lists }: Definitions): Numbering {
  const counters = new Map<string, number[]>();
  return {
    next(list, depth) {
      const abstract = lists.get(list);
      const levels = abstract === undefined ? undefined : abstracts.get(abstract);
      const own = levels?.get(depth);
      if (abstract === undefined || !levels || !own) return "";
      const counts = counters.get(abstract) ?? [];
      counters.set(abstract, counts);
      counts[depth] = (counts[depth] ?? own.start - 1) + 1;
      counts.length = depth + 1;
      if (own.format === "bullet") return "";
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const level = Number(digit) - 1;
        const definition = levels.get(level);
        return definition ? formatNumber(counts[level] ?? definition.start, definition.format) : "";
      });
    },
  };
}

const CHINESE = "〇一二三四五六七八九";

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "ideographDigital":
      return toChinese(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "lowerLetter":
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case "upperLetter":
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    default:
      return String(value);
  }
}

/** 1 to 99 as counted in headings; larger ones stay in digits. */
function toChinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : CHINESE[tens]}十`;
  return head + (ones === 0 ? "" : CHINESE[ones]);
}
