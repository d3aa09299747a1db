/**
 * The values of a chart → a short stamp for an address, and back: a stamp beside today's values
 * says which have changed. It holds a digest of the places and one of the values, and, where they
 * are few, the values themselves, so that a change can be spelled out: `k3x9a1.p0q8zz7.13_0_b`.
 */
import type { ChartPoint, ChartSpec } from "@/lib/charts";
import { isTable, tableValues, type TableSpec } from "@/lib/charts/tables";

/** Longer than this the values are left to the digest: an address is no place for a table. */
const LONGEST = 360;
/** From so many on equal neighbours are counted: `0*7` for seven zeros in a row. */
const SHORTEST_RUN = 4;

const STATES = { blank: "b", unreadable: "u", missing: "m", notApplicable: "n" } as const;

export type StampedPoint = {
  point: ChartPoint;
  unit: string;
  /** Where it stands: panel, series and category, or line and column. */
  names: readonly (string | null)[];
};

/** A value that was not a number, as its stamp holds it; else null. */
export function stampedState(text: string): keyof typeof STATES | null {
  const found = Object.entries(STATES).find(([, letter]) => letter === text);
  return found ? (found[0] as keyof typeof STATES) : null;
}

/** Every value in the order a stamp holds them. */
export function stampedPoints(spec: ChartSpec | TableSpec): StampedPoint[] {
  if (isTable(spec))
    return tableValues(spec).map(({ point, unit, names }) => ({ point, unit, names }));
  return spec.panels.flatMap((panel) =>
    panel.series.flatMap(({ label, points }) =>
      points.map((point, at) => ({
        point,
        unit: panel.unit,
        names: [panel.label, label, panel.categories[at]?.label ?? null],
      })),
    ),
  );
}

/** Values joined, runs of equal ones counted: tables are mostly zeros or mostly blanks. */
function join(values: readonly string[]): string {
  const runs: { value: string; n: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.n += 1;
    else runs.push({ value, n: 1 });
  }
  return runs
    .flatMap(({ value, n }) =>
      n >= SHORTEST_RUN ? [`${value}*${n}`] : Array.from({ length: n }, () => value),
    )
    .join("_");
}

function split(text: string, most: number): string[] {
  return text.split("_").flatMap((part) => {
    const run = /^(.*)\*(\d{1,4})$/u.exec(part);
    return run
      ? Array.from({ length: Math.min(most + 1, Number(run[2])) }, () => run[1] ?? "")
      : [part];
  });
}

/** One value: its number, for a share its counts as `3:13`, or the letter of its state. */
export function stampValue({ state, value, count }: ChartPoint): string {
  if (state !== "reported") return STATES[state];
  if (count) return count.of === null ? String(count.value) : `${count.value}:${count.of}`;
  return String(value);
}

/** FNV-1a in 32 bits. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/** Two runs of it, the second seeded with the first, tell one set of values from another. */
function digest(text: string, digits: number): string {
  const first = hash(text, 0x811c9dc5);
  const second = hash(text, first ^ 0x9e3779b9);
  return (first.toString(36) + second.toString(36).padStart(7, "0")).slice(-digits);
}

/** The stamp of the values as they are now; the same in either language. */
export function stampOf(spec: ChartSpec | TableSpec): string {
  const points = stampedPoints(spec);
  const places = points.map(({ point }) => `${point.agency} ${point.year} ${point.measure}`);
  const values = points.map(({ point }) => stampValue(point));
  const text = join(values);
  const held = text.length <= LONGEST ? [text] : [];
  return [digest(places.join("\n"), 5), digest(values.join("_"), 8), ...held].join(".");
}

export type ChangedValue = StampedPoint & { before: string };

export type ValueChange =
  | { kind: "same" }
  /** It now holds other places than it did, so values cannot be laid side by side. */
  | { kind: "redrawn" }
  /** `values` is null where the stamp held only a digest. */
  | { kind: "changed"; values: ChangedValue[] | null };

/** What has changed since a stamp was taken. */
export function compareStamp(stamp: string, spec: ChartSpec | TableSpec): ValueChange {
  const now = stampOf(spec);
  if (stamp === now) return { kind: "same" };
  const [places, values, ...held] = stamp.split(".");
  const [placesNow, valuesNow] = now.split(".");
  if (places !== placesNow) return { kind: "redrawn" };
  if (values === valuesNow) return { kind: "same" };
  const points = stampedPoints(spec);
  // A decimal point in a value is a full stop as well: what follows the digests is one text.
  const before = split(held.join("."), points.length);
  if (held.length === 0 || before.length !== points.length)
    return { kind: "changed", values: null };
  const changed = points.flatMap((place, index) => {
    const was = before[index] ?? "";
    return was === stampValue(place.point) ? [] : [{ ...place, before: was }];
  });
  return { kind: "changed", values: changed };
}
