/** Rows of a segment → which labels are a group's name over lines of their own, and no line. */
import { GROUPS, type GroupId } from "@/lib/statutory-form";
import type { Row } from "./segments";

/** Groups printed with lines of their own: their label alone is then no line (2021's 其他处理). */
export function dividedGroups(rows: readonly Row[]): Set<string> {
  const ids = Object.keys(GROUPS) as GroupId[];
  return new Set(ids.filter((id) => rows.some(({ line }) => line?.startsWith(GROUPS[id].prefix))));
}

/** The line a row is, or null for a group that is none of its own here. */
export function lineOf({ line, group }: Row, divided: ReadonlySet<string>): string | null {
  return group && divided.has(group) ? null : line;
}
