/** Both sides of a sum → one sentence in each language, with the numbers. */
import { parseCellId, type Bilingual, type FindingSide } from "@/lib/domain";
import type { Evaluation } from "./evaluate";
import type { Identity } from "@/lib/statutory-form";
import { columnName, lineName, TABLE_NAMES } from "@/lib/statutory-form";

/** Sums of money carry the dust of binary fractions. */
export function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

type Naming = (term: FindingSide["terms"][number]) => Bilingual;

/** "自然人3＋商业企业2＝5"; cells of 0 are left out, and a lone cell is just named. */
export function spellSide(side: FindingSide, name: Naming): Bilingual {
  const shown = side.terms.filter(({ value }) => (value ?? 0) !== 0);
  const [only] = side.terms;
  if (side.terms.length === 1 && only) {
    const label = name(only);
    return { zh: `${label.zh}${plain(side.sum)}`, en: `${label.en} ${plain(side.sum)}` };
  }
  const spelled = (shown.length > 0 ? shown : side.terms.slice(0, 2)).map((term) => {
    const label = name(term);
    const value = plain(term.value ?? 0);
    return {
      zh: `${label.zh}${value}`,
      en: `${label.en} ${value}`,
      sign: term.sign,
    };
  });
  const join = (language: "zh" | "en") =>
    spelled
      .map((term, index) => {
        const sign = term.sign === -1 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
        return sign + term[language];
      })
      .join("");
  return {
    zh: `${join("zh")} = ${plain(side.sum)}`,
    en: `${join("en")} = ${plain(side.sum)}`,
  };
}

/** Along a line the columns tell the terms apart; along a column the lines do. */
function namingOf({ along }: Identity): Naming {
  return ({ cell }) => {
    const parts = parseCellId(cell);
    if (!parts) return { zh: cell, en: cell };
    return along === "line"
      ? columnName(parts.table, parts.line, parts.column)
      : lineName(parts.table, parts.line);
  };
}

function placeOf({ table, along, of }: Identity): Bilingual {
  const name = along === "line" ? lineName(table, of) : columnName(table, "", of);
  return {
    zh: `${TABLE_NAMES[table].zh}“${name.zh}”${along === "line" ? "行" : "列"}`,
    en: `${TABLE_NAMES[table].en}, ${along} “${name.en}”`,
  };
}

/** How many blanks were counted as zero; nothing when there were none. */
export function spellBlanks(blanks: number): Bilingual {
  if (blanks === 0) return { zh: "", en: "" };
  return {
    zh: `（${blanks}个空白单元格按0计）`,
    en: ` (${blanks} blank ${blanks === 1 ? "cell" : "cells"} counted as 0)`,
  };
}

/** Why an identity failed: where, both sides, the difference, the blanks. */
export function describeFailure({ identity, left, right }: Evaluation): Bilingual {
  const name = namingOf(identity);
  const place = placeOf(identity);
  const [l, r] = [spellSide(left, name), spellSide(right, name)];
  const gap = plain(Math.abs(left.sum - right.sum));
  const blanks = spellBlanks(left.blanks + right.blanks);
  return {
    zh: `${place.zh}：${l.zh}，而${r.zh}，相差${gap}${blanks.zh}。`,
    en: `${place.en}: ${l.en}, but ${r.en}; they differ by ${gap}${blanks.en}.`,
  };
}
