/** The words around a plot or a table: title and subtitle above; notes, source and address below. */
import { say, type ChartSpec, type LegendItem } from "@/lib/charts";
import { formatDate } from "@/lib/format";
import { sourceLine } from "../office/source-line";
import { legendBlock, stack, words, type Block, type Pens } from "./blocks";
import type { PictureSettings } from "./picture";

type Said = Pick<ChartSpec, "title" | "subtitle" | "notes" | "sources" | "locale">;
type Part = PictureSettings["omit"][number];

export function header(spec: Said, legend: readonly LegendItem[], pens: Pens): Block {
  const { fontSize } = pens.settings.size;
  const shows = (part: Part) => !pens.settings.omit.includes(part);
  const title = { size: fontSize * 1.5, role: "ink", weight: 600, most: 3 };
  const subtitle = { size: fontSize * 0.95, role: "muted", weight: 400, most: 2 };
  return stack(
    [
      ...(shows("title") ? [words(spec.title, title, pens)] : []),
      ...(shows("subtitle") ? [words(spec.subtitle, subtitle, pens)] : []),
      ...(shows("legend") ? [legendBlock(legend, pens)] : []),
    ],
    fontSize * 0.35,
  );
}

/** As many notes as fit; the number of the others is said. */
function noteBlocks(
  spec: Said,
  pens: Pens,
  room: number,
  small: { size: number; role: string; weight: number },
): Block[] {
  const all = spec.notes.map(({ text }) =>
    words(say(spec.locale, "note", { text }), { ...small, most: 3 }, pens),
  );
  const fitting: Block[] = [];
  let used = 0;
  for (const block of all) {
    const line = small.size * 1.7;
    if (used + block.height > room - (fitting.length + 1 < all.length ? line : 0)) break;
    fitting.push(block);
    used += block.height + small.size * 0.25;
  }
  const left = all.length - fitting.length;
  if (left === 0) return fitting;
  return [
    ...fitting,
    words(say(spec.locale, "moreNotes", { n: String(left) }), { ...small, most: 1 }, pens),
  ];
}

/** Notes take what room they are given; source, date and address always stand. */
export function footer(spec: Said, pens: Pens, room: number): Block {
  const { settings } = pens;
  const size = settings.size.fontSize * 0.78;
  const shows = (part: Part) => !settings.omit.includes(part);
  const small = { size, role: "muted", weight: 400 };
  const made = shows("date")
    ? say(spec.locale, "made", { date: formatDate(settings.madeOn, spec.locale) })
    : "";
  const link = shows("link") ? (settings.link ?? "") : "";
  const closing = [made, link].filter(Boolean).join(" · ");
  const last = [
    ...(shows("source") ? [words(sourceLine(spec), { ...small, most: 3 }, pens)] : []),
    ...(closing ? [words(closing, { ...small, most: 4 }, pens)] : []),
  ];
  const gap = size * 0.25;
  if (!shows("note")) return stack(last, gap);
  return stack([...noteBlocks(spec, pens, room - stack(last, gap).height, small), ...last], gap);
}
