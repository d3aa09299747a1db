/** Boxes for several panels on a slide, left to right, then down. */
import { panelColumns } from "@/lib/charts/drawing/layout";
import type { Box } from "./slide-words";

export function panelBoxes(count: number, box: Box): Box[] {
  const columns = panelColumns(count, box.w * 96, 16);
  const rows = Math.ceil(count / columns);
  const gap = count > 1 ? 0.25 : 0;
  const [w, h] = [
    (box.w - gap * (columns - 1)) / columns,
    (box.h - gap * (rows - 1)) / Math.max(1, rows),
  ];
  return Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % columns) * (w + gap),
    y: box.y + Math.floor(at / columns) * (h + gap),
    w,
    h,
  }));
}
