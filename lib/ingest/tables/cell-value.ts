/**
 * The text of one cell → its state and value. Only what is certainly one number is `reported`; a
 * blank mark is `blank`, everything else `unreadable`. Nothing is rounded and nothing is guessed.
 */
import type { CellStatus } from "@/lib/domain";
import type { CellKind } from "@/lib/statutory-form";
import { decodeReferences } from "../document/entities";
import { NO_WIDTH } from "../document/no-width";
import { foldText } from "../document/fold";
import { remember } from "../document/remember";

export type CellReading = {
  status: CellStatus;
  value: number | null;
  /** The number had words about it (22(其中修订16件)), or was converted to the form's unit. */
  remark: "words" | "converted" | null;
};

const BLANK: CellReading = { status: "blank", value: null, remark: null };
const UNREADABLE: CellReading = { status: "unreadable", value: null, remark: null };

/** /, \, dashes of every width, 无 and its kin: the cell stands and states no number. */
const BLANK_MARK = /^(?:[/\\]+|[-‐‑‒–—―─━−_⸺⸻﹘﹣]+|无|暂无|空|\*+|…+)$/;
const MEASURE = "件次|件|项|个|条|宗|份|起|例|家|人次|人|次|篇|部|笔|户|本|册|类|批|桩";
const MONEY = "亿元|万元|元|亿|万";
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const HEADER_UNIT = new RegExp(String.raw`\((?:单位:?)?\s*(${MONEY})\)`);
const WHOLE_MEASURE = new RegExp(`^(?:${MEASURE})$`);
const NOTED_UNIT = new RegExp(`^(?:单位:?)?(${MONEY}|${MEASURE})$`);
/** Marks of notes: 12①, 12[1], 12[1,2], 12*. Bare digits in round brackets may be a second figure. */
const MARK = String.raw`(?:[①-⑳]|\[(?:注)?\d{1,2}(?:[,、]\d{1,2})*\]|[*※#])+`;
const SHAPE = new RegExp(
  `^(?<sign>[-+−–增减升降↑↓]|增加|减少)?(?:[¥￥$])?(?<number>${NUMBER})(?<unit>${MEASURE}|${MONEY})?` +
    String.raw`(?<note>\([^()]*\)|\[[^[\]]*\])??(?<mark>${MARK})?$`,
);

/** Places where a line may break, and marks of no width: a number with one inside is one number. */
const INVISIBLE = new RegExp(String.raw`[${NO_WIDTH}\ufeff]`, "g");
/** 5件。 and 5; end a sentence or a list; the number stands before. */
const FULL_STOP = new RegExp(`(?<=\\d|${MEASURE}|${MONEY})[。;]$`);

/** Reads a cell. `headerUnit` is the unit its column's header states, when that is not the form's. */
export function readCellValue(
  text: string,
  kind: CellKind = "count",
  headerUnit: string | null = null,
): CellReading {
  // Nine cells in ten: one short number without a mark.
  const plain = shortNumber(text);
  if (plain >= 0 && (kind !== "money" || !headerUnit)) {
    return { status: "reported", value: plain, remark: null };
  }
  const folded = foldText(decodeReferences(text).replace(INVISIBLE, "")).trim();
  if (folded === "") return BLANK;
  const compact = joinBrokenNumber(folded).replace(FULL_STOP, "");
  if (BLANK_MARK.test(compact)) return BLANK;
  if (/^[零〇]$/.test(compact)) return { status: "reported", value: 0, remark: null };
  const shape = SHAPE.exec(compact)?.groups;
  if (!shape?.number) return UNREADABLE;
  const digits = shape.number.replace(/,/g, "");
  // 007 or 00: more likely two cells glued than one number.
  if (/^0\d/.test(digits)) return UNREADABLE;
  const sign = readSign(shape.sign, kind);
  if (sign === null) return UNREADABLE;
  const noted = shape.note ? readNote(shape.note) : { unit: null, words: false };
  if (noted === null || (noted.unit && shape.unit)) return UNREADABLE;
  const scaled = inFormUnit(Number(digits), shape.unit ?? noted.unit, kind, headerUnit);
  if (scaled === null) return UNREADABLE;
  const value = sign * scaled;
  const remark =
    noted.words || shape.mark ? "words" : scaled !== Number(digits) ? "converted" : null;
  return { status: "reported", value: value === 0 ? 0 : value, remark };
}

/** The value of one to three digits without a zero in front; -1 of any other text. */
function shortNumber(text: string): number {
  if (text.length === 0 || text.length > 3) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9 || (i === 1 && value === 0)) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** Spaces beside signs, units and notes go; a space between two digits stays and spoils the cell. */
function joinBrokenNumber(folded: string): string {
  const compact = folded.replace(/(?<![\d,.])\s+|\s+(?![\d,.])/g, "");
  // A narrow column may break a number after any digit: only thousands marks prove it is one.
  const joined = compact.replace(/\s+/g, "");
  return /\s/.test(compact) && /^\d{1,3}(?:,\d{3})+$/.test(joined) && /[\r\n]/.test(compact)
    ? joined
    : compact;
}

function readSign(sign: string | undefined, kind: CellKind): 1 | -1 | null {
  if (!sign) return 1;
  if (/^[-−–]$/.test(sign)) return -1;
  if (sign === "+") return 1;
  if (kind !== "change") return null;
  return /^(?:减|减少|降|↓)$/.test(sign) ? -1 : 1;
}

/** A note in brackets: words, or the unit itself. Bare figures in it make the cell ambiguous. */
function readNote(note: string): { unit: string | null; words: boolean } | null {
  const inner = note.slice(1, -1).trim();
  if (note.startsWith("[") && /^\d{1,2}$/.test(inner)) return { unit: null, words: true };
  const unit = NOTED_UNIT.exec(inner)?.[1];
  if (unit) return { unit, words: false };
  return /[\u4e00-\u9fff]/.test(inner) ? { unit: null, words: true } : null;
}

/** Money in 万元, counts as they are; null where the unit cannot belong to the column. */
function inFormUnit(
  value: number,
  unit: string | null | undefined,
  kind: CellKind,
  headerUnit: string | null,
): number | null {
  const stated = unit ?? (kind === "money" ? headerUnit : null);
  if (kind !== "money") {
    if (!stated || WHOLE_MEASURE.test(stated)) return value;
    if (stated === "万") return scale(value, 4);
    return null;
  }
  if (!stated || stated === "万元" || stated === "万") return value;
  if (stated === "元") return scale(value, -4);
  if (stated === "亿元" || stated === "亿") return scale(value, 4);
  return null;
}

/** Shifts the decimal point in the printed digits, so that 251000元 is 25.1 and not 25.099999. */
function scale(value: number, power: number): number {
  return Number(`${value}e${power}`);
}

/** The unit a header states in brackets: 本年收费金额(单位:元) → 元. */
export function headerUnit(text: string): string | null {
  return HEADER_UNIT.exec(foldText(text))?.[1] ?? null;
}

/** Whether a text is the unit of a count, or that in which the form prints money. */
export function isCountUnit(folded: string): boolean {
  return WHOLE_MEASURE.test(folded) || folded === "万元";
}

/** Whether a text can stand in a value cell by itself: a number, or a blank mark. */
export function isValueText(folded: string): boolean {
  const first = folded.charCodeAt(0);
  // Most of a document begins with a Chinese character that is neither sign nor mark.
  if (first > 0x2fff && !/^[无暂空零〇增减升降]/.test(folded)) return false;
  return shortNumber(folded) >= 0 || isOtherValue(folded);
}

const isOtherValue = remember(
  (folded: string): boolean =>
    readCellValue(folded, "change").status !== "unreadable" || isMoney(folded),
);

function isMoney(folded: string): boolean {
  return readCellValue(folded, "money").status !== "unreadable";
}
