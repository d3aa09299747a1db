/** Drawn lines → longer lines: borders are drawn cell by cell, twice over, or as dashes. */
import type { Rule } from "./marks";

/** Lines this close are one, and a gap this small is none, in points. */
export const SAME = 2.5;
const GAP = 3.5;

export type RuleSets = { horizontal: Rule[]; vertical: Rule[] };

export function mergeRules(rules: Rule[]): RuleSets {
  return {
    horizontal: mergeParallel(rules.filter(({ horizontal }) => horizontal)),
    vertical: mergeParallel(rules.filter(({ horizontal }) => !horizontal)),
  };
}

function mergeParallel(rules: Rule[]): Rule[] {
  const merged: Rule[] = [];
  let level: Rule[] = [];
  let at = -Infinity;
  const close = () => {
    for (const rule of joinSpans(level)) merged.push(rule);
    level = [];
  };
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (rule.at - at > SAME) close();
    if (level.length === 0) at = rule.at;
    level.push(rule);
  }
  close();
  return merged;
}

function joinSpans(level: Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...level].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && rule.from <= last.to + GAP) last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
}

/** Groups of lines that touch each other: each group may be a table. */
export function connectRules({ horizontal, vertical }: RuleSets): RuleSets[] {
  const all = [...horizontal, ...vertical];
  const parents = all.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  for (const [h, row] of horizontal.entries()) {
    for (const [v, column] of vertical.entries()) {
      const crosses =
        column.at >= row.from - GAP &&
        column.at <= row.to + GAP &&
        row.at >= column.from - GAP &&
        row.at <= column.to + GAP;
      if (crosses) parents[find(h)] = find(horizontal.length + v);
    }
  }
  const groups = new Map<number, RuleSets>();
  for (const [i, rule] of all.entries()) {
    const group = groups.get(find(i)) ?? { horizontal: [], vertical: [] };
    groups.set(find(i), group);
    (rule.horizontal ? group.horizontal : group.vertical).push(rule);
  }
  return [...groups.values()];
}

/** Numbers closer than `tolerance` count as one; returned in order. */
export function distinct(numbers: number[], tolerance = SAME): number[] {
  const kept: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number - (kept.at(-1) ?? -Infinity) > tolerance) kept.push(number);
  }
  return kept;
}
