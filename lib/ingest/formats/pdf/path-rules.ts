/** A drawn path → the rules in it: straight strokes, and strips so thin that they are lines. */
import type { Box, Rule } from "./marks";
import { apply, type Matrix } from "./matrix";

/** How far from level a line may be, and how thick a strip may be, in points. */
const LEVEL = 0.7;
const THICKEST = 3;

/** Shorter lines are parts of letters and ornaments. */
const SHORTEST = 2;

/** pdfjs's codes within a path. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

type Point = [number, number];

/** `data`: codes and coordinates in turn. `filled`: painted inside, not stroked along. */
export function rulesOfPath(data: ArrayLike<number>, matrix: Matrix, filled: boolean): Rule[] {
  const rules: Rule[] = [];
  for (const points of subpaths(data, matrix)) {
    if (filled) {
      const strip = stripOf(points);
      if (strip) rules.push(strip);
      continue;
    }
    for (let i = 1; i < points.length; i += 1) {
      const rule = strokeOf(points[i - 1] as Point, points[i] as Point);
      if (rule) rules.push(rule);
    }
  }
  return rules;
}

/** Subpaths of straight lines; those with curves are no borders. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  let straight = true;
  const end = () => {
    if (straight && path.length > 1) paths.push(path);
    path = [];
    straight = true;
  };
  for (let i = 0; i < data.length;) {
    const code = data[i];
    const point = () => apply(matrix, Number(data[i + 1]), Number(data[i + 2]));
    if (code === MOVE) {
      end();
      path.push(point());
      i += 3;
    } else if (code === LINE) {
      path.push(point());
      i += 3;
    } else if (code === CLOSE) {
      if (path[0]) path.push(path[0]);
      i += 1;
    } else if (code === CURVE || code === QUADRATIC) {
      straight = false;
      i += code === CURVE ? 7 : 5;
    } else break;
  }
  end();
  return paths;
}

function strokeOf([x0, y0]: Point, [x1, y1]: Point): Rule | null {
  if (Math.abs(y1 - y0) <= LEVEL && Math.abs(x1 - x0) >= SHORTEST) {
    return { horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  }
  if (Math.abs(x1 - x0) <= LEVEL && Math.abs(y1 - y0) >= SHORTEST) {
    return { horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  }
  return null;
}

function stripOf(points: Point[]): Rule | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box: Box = {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y0: Math.min(...ys),
    y1: Math.max(...ys),
  };
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (height <= THICKEST && width >= SHORTEST && width > height) {
    return { horizontal: true, at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 };
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return { horizontal: false, at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 };
  }
  return null;
}
