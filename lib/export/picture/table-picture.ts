/** Draws a table as pictures: the words around it, every cell, hatching where no number stands. */
import { colorOf } from "@/lib/charts";
import {
  cellLines,
  fitTable,
  isHatched,
  lineHeight,
  CELL_PAD,
  measureTable,
  placeCells,
  type PlacedCell,
  type TableMeasure,
  type TablePart,
  type TableSpec,
} from "@/lib/charts/tables";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { words, type Block, type Pens } from "./blocks";
import { svgDocument } from "./frame";
import type { PictureSettings } from "./picture";
import { footer, header } from "./surround";
import { round } from "./svg-text";
import { escapeMarkup } from "@/lib/format";

type Box = { x: number; y: number; width: number; height: number };

/** Slanting lines across a box as one path. */
function hatchPath({ x, y, width, height }: Box): string {
  const step = 5;
  const parts: string[] = [];
  for (let d = step; d < width + height; d += step) {
    const from = [x + Math.max(0, d - height), y + Math.min(height, d)];
    const to = [x + Math.min(width, d), y + Math.max(0, d - width)];
    parts.push(`M${from.map(round).join(" ")}L${to.map(round).join(" ")}`);
  }
  return parts.join("");
}

function boxOf(
  { cell, row, column }: PlacedCell,
  { edges, heights }: TableMeasure,
  at: { x: number; y: number },
): Box {
  const left = edges[column] ?? 0;
  const sum = (rows: readonly number[]) => rows.reduce((a, b) => a + b, 0);
  return {
    x: at.x + left,
    y: at.y + sum(heights.slice(0, row)),
    width: (edges[column + cell.columnSpan] ?? left) - left,
    height: sum(heights.slice(row, row + cell.rowSpan)),
  };
}

function fillOf({ kind }: PlacedCell["cell"], color: Pens["color"]): string | null {
  return kind === "head" || kind === "group" ? color("wash") : null;
}

function cellMarkup(
  placed: PlacedCell,
  box: Box,
  part: TablePart,
  { fontSize, pens }: { fontSize: number; pens: Pens },
): string {
  const { cell } = placed;
  const { color, settings } = pens;
  const rect = `x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"`;
  const fill = fillOf(cell, color);
  const drawn: string[] = [];
  if (fill) drawn.push(`<rect ${rect} fill="${fill}"/>`);
  if (isHatched(cell))
    drawn.push(
      `<path d="${hatchPath(box)}" stroke="${color("hatch")}" stroke-width="1" fill="none"/>`,
    );
  const bottom = round(box.y + box.height);
  drawn.push(
    part.ruled === "form"
      ? `<rect ${rect} fill="none" stroke="${color("rule")}" stroke-width="1"/>`
      : `<path d="M${round(box.x)} ${bottom}H${round(box.x + box.width)}" stroke="${color(cell.kind === "head" ? "ink" : "rule")}" stroke-width="1" fill="none"/>`,
  );
  const lines = cellLines(cell, box.width, fontSize);
  const step = lineHeight(fontSize);
  const top = box.y + (box.height - lines.length * step) / 2;
  const right =
    cell.kind === "value" ||
    cell.kind === "remark" ||
    (cell.kind === "head" && part.ruled === "lines" && placed.column > 0);
  const middle = cell.kind === "head" && part.ruled === "form";
  const pad = fontSize * CELL_PAD.side;
  const quiet = isHatched(cell);
  lines.forEach((line, at) => {
    const wide = textWidth(line, fontSize);
    const x = right ? box.x + box.width - pad : middle ? box.x + box.width / 2 : box.x + pad;
    const y = top + at * step + step / 2 + fontSize * 0.36;
    const weight = cell.kind === "head" || cell.kind === "group" ? 600 : 400;
    const anchor = right ? "end" : middle ? "middle" : "start";
    if (quiet && line)
      drawn.push(
        `<rect x="${round(x - wide - 2)}" y="${round(top + at * step)}" width="${round(wide + 4)}" height="${round(step)}" fill="${color("surface")}"/>`,
      );
    drawn.push(
      `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="${escapeMarkup(settings.fontFamily)}" font-size="${fontSize}" font-weight="${weight}" fill="${color(quiet ? "muted" : "ink")}">${escapeMarkup(line)}</text>`,
    );
  });
  return drawn.join("");
}

function tableBlock(part: TablePart, fontSize: number, pens: Pens): Block {
  const measure = measureTable(part, pens.width, fontSize);
  const height = measure.heights.reduce((a, b) => a + b, 0);
  return {
    height,
    draw: (x, y) =>
      placeCells(part)
        .map((placed) =>
          cellMarkup(placed, boxOf(placed, measure, { x, y }), part, { fontSize, pens }),
        )
        .join("\n"),
  };
}

/** Sizes of type to try, from the picture's own downwards to what is still read in print. */
function typeSizes(fontSize: number): number[] {
  const sizes = [0.95, 0.88, 0.82, 0.76, 0.7, 0.65].map(
    (share) => Math.round(share * fontSize * 2) / 2,
  );
  return sizes.filter((size) => size >= 9.5);
}

/**
 * One picture a page. With `grow` there is one picture, as high as the table needs; else as many
 * of the settings' size as it takes, the head of the table on each.
 */
export function drawTablePages(
  spec: TableSpec,
  settings: PictureSettings,
  { grow = false }: { grow?: boolean } = {},
): { svg: string; width: number; height: number }[] {
  const { width, height, fontSize } = settings.size;
  const theme = settings.background === "dark" ? "dark" : settings.theme;
  const color = (role: string) => colorOf(role, theme);
  const padding = fontSize * 1.5;
  const pens: Pens = { width: width - padding * 2, settings, color };
  const above = header(spec, [], pens);
  const below = footer(spec, pens, height * 0.3);
  const gap = fontSize * 0.9;
  const room = grow ? Infinity : height - padding * 2 - above.height - below.height - gap * 2;
  const caption = (text: string) =>
    words(text, { size: fontSize * 0.9, role: "ink", weight: 600, most: 2 }, pens);
  const blocks = spec.parts.flatMap((part) => {
    const head = part.caption === null ? null : caption(part.caption);
    const free = room - (head ? head.height + gap * 0.4 : 0);
    const fitted = fitTable(part, { width: pens.width, height: free }, typeSizes(fontSize));
    return fitted.pages.map((page) => ({ head, body: tableBlock(page, fitted.fontSize, pens) }));
  });
  const pages: (typeof blocks)[] = [];
  let used = 0;
  for (const block of blocks) {
    const tall = block.body.height + (block.head ? block.head.height + gap * 0.4 : 0);
    const last = pages.at(-1);
    if (last && used + gap + tall <= room) {
      last.push(block);
      used += gap + tall;
    } else {
      pages.push([block]);
      used = tall;
    }
  }
  return pages.map((page) => {
    const drawn: string[] = [above.draw(padding, padding)];
    let y = padding + above.height + gap;
    for (const { head, body } of page) {
      if (head) {
        drawn.push(head.draw(padding, y));
        y += head.height + gap * 0.4;
      }
      drawn.push(body.draw(padding, y));
      y += body.height + gap;
    }
    const tall = grow ? Math.ceil(y + below.height + padding) : height;
    drawn.push(below.draw(padding, tall - padding - below.height));
    const fill = settings.background === "transparent" ? "none" : color("surface");
    return { svg: svgDocument(spec, { width, height: tall, fill }, drawn), width, height: tall };
  });
}
