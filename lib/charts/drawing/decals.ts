/** Fill patterns, in the form ECharts draws them. */
import type { PatternId } from "../spec";

export type Decal = {
  symbol: string;
  symbolSize: number;
  color: string;
  dashArrayX: number | number[] | number[][];
  dashArrayY: number | number[];
  rotation: number;
};

const INK = "rgba(255,255,255,0.42)";

function stripes(rotation: number, color = INK): Decal {
  return { symbol: "rect", symbolSize: 1, color, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation };
}

const DECALS: Record<Exclude<PatternId, "solid">, Decal> = {
  diagonal: stripes(-Math.PI / 4),
  back: stripes(Math.PI / 4),
  horizontal: stripes(0),
  vertical: stripes(Math.PI / 2),
  dots: {
    symbol: "circle",
    symbolSize: 0.8,
    color: INK,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
    rotation: 0,
  },
  cross: {
    symbol: "rect",
    symbolSize: 0.7,
    color: INK,
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
    rotation: Math.PI / 4,
  },
};

/** The decal of a pattern; none for a solid fill. */
export function decalOf(pattern: PatternId): Decal | undefined {
  return pattern === "solid" ? undefined : DECALS[pattern];
}
