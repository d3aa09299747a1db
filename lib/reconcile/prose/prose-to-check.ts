/** What the checks of the prose work on, and the small steps they share. */
import type { Cell, Figure, Finding, ReportHead, Span } from "@/lib/domain";

export type ProseToCheck = {
  head: Partial<ReportHead>;
  cells: readonly Cell[];
  figures: readonly Figure[];
  /** The document's decoded text; every place refers to it. */
  text: string;
  prose: readonly Span[];
};

/** A sentence's figures in text order, without those of repeated text. */
export type FigureGroup = { figures: Figure[] };

const SENTENCE_END = /[。!?;\uff01\uff1f\uff1b\n]/;

/** Figures that stand in one sentence, up to a full stop, a semicolon or a line's end. */
export function groupFigures({ figures, text }: ProseToCheck): FigureGroup[] {
  const groups: FigureGroup[] = [];
  let previous: Figure | undefined;
  for (const figure of figures) {
    if (figure.repeat) continue;
    const last = groups.at(-1);
    const joined =
      last && previous && !SENTENCE_END.test(text.slice(previous.at.end, figure.at.start));
    if (joined) last.figures.push(figure);
    else groups.push({ figures: [figure] });
    previous = figure;
  }
  return groups;
}

/** The text between two figures, without the breaks a page may have set in it. */
export function between(text: string, first: Figure, second: Figure): string {
  return text.slice(first.at.end, second.at.start).replace(/\s*\n\s*/g, "");
}

/** The clause a figure stands in, up to the figure. */
export function clauseBefore(text: string, figure: Figure): string {
  const window = text.slice(Math.max(0, figure.at.start - 60), figure.at.start);
  return window.split(/[。!?;\uff01\uff1f\uff1b\n]/).at(-1) ?? "";
}

/** A count of things that is exact and stands for itself, as ratios and sums need it. */
export function isCount(figure: Figure): boolean {
  return (
    figure.unit !== "%" &&
    figure.unit !== "‰" &&
    figure.unit !== "百分点" &&
    figure.qualifier === "exact" &&
    figure.role !== "change" &&
    figure.role !== "plan"
  );
}

/** A finding about the prose alone: the source is at fault unless the reading is. */
export function proseFinding(
  rule: Finding["rule"],
  severity: Finding["severity"],
  message: Finding["message"],
  figures: readonly Figure[],
): Finding {
  return { rule, severity, message, cells: [], at: figures.map(({ at }) => at), fault: "unknown" };
}
