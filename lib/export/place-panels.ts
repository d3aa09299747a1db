/** Divides a page's room among the panels of a chart. */

export type Box = { x: number; y: number; width: number; height: number };

const GAP = 0.15;

/** Boxes in reading order, rows as even as they come; in the units of `area`. */
export function placePanels(count: number, area: Box): Box[] {
  const columns = count <= 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4;
  const across = count === 3 ? 3 : columns;
  const rows = Math.ceil(count / across);
  const width = (area.width - GAP * (across - 1)) / across;
  const height = (area.height - GAP * (rows - 1)) / Math.max(1, rows);
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + (index % across) * (width + GAP),
    y: area.y + Math.floor(index / across) * (height + GAP),
    width,
    height,
  }));
}
