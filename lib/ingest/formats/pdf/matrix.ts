/** Affine transforms as PDF writes them: [a b c d e f]. */

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What is drawn by `inner` and then by `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Where the unit square comes to lie: a picture is drawn into it. */
export function boxOfUnit(matrix: Matrix): { x0: number; y0: number; x1: number; y1: number } {
  const corners = [
    apply(matrix, 0, 0),
    apply(matrix, 1, 0),
    apply(matrix, 0, 1),
    apply(matrix, 1, 1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    x0: Math.min(...xs),
    y0: Math.min(...ys),
    x1: Math.max(...xs),
    y1: Math.max(...ys),
  };
}

/** Six numbers of an array-like, or the identity when they are not six finite numbers. */
export function toMatrix(given: unknown): Matrix {
  const list = given as ArrayLike<number> | null | undefined;
  const six = list ? Array.from({ length: 6 }, (_, i) => Number(list[i])) : [];
  return six.length === 6 && six.every(Number.isFinite) ? (six as unknown as Matrix) : IDENTITY;
}
