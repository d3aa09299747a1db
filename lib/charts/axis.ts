/** Chooses a scale that starts at zero and ends on a round number above the largest value. */
import type { ChartAxis } from "./spec";

const STEPS = [1, 2, 2.5, 5, 10];
const TICKS = 4;

function roundStep(span: number, whole: boolean): number {
  const raw = span / TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = STEPS.find((step) => step * power >= raw - 1e-9) ?? 10;
  const step = factor * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/**
 * The axis for values in one unit. Always includes 0, so that lengths can be compared; negative
 * values extend it downwards. Percentages end at 100 unless a value exceeds it. Of nothing but zeros
 * and gaps the axis is bare: it has its zero and no numbers of its own making.
 */
export function zeroBasedAxis(values: readonly (number | null)[], unit: string): ChartAxis {
  const numbers = values.filter((value): value is number => value !== null);
  const top = Math.max(0, ...numbers);
  const bottom = Math.min(0, ...numbers);
  if (unit === "%" && bottom === 0 && top <= 100 && top > 50) return { min: 0, max: 100, step: 25 };
  if (top === bottom) return { min: 0, max: 4, step: 1, bare: true };
  const whole = numbers.every(Number.isInteger) && unit !== "%";
  const step = roundStep(top - bottom, whole);
  return {
    min: Math.floor(bottom / step + 1e-9) * step,
    max: Math.max(step, Math.ceil(top / step - 1e-9) * step),
    step,
  };
}

/** The sums of a stack, category by category; null where nothing was reported. */
export function stackSums(series: { points: { value: number | null }[] }[]): (number | null)[] {
  const length = series[0]?.points.length ?? 0;
  return Array.from({ length }, (_, index) => {
    const values = series
      .map(({ points }) => points[index]?.value ?? null)
      .filter((value): value is number => value !== null);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
  });
}
