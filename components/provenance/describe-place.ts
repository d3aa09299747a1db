/** A place in a document → the words that say where it is and what it was read as. */
import type { Locale } from "@/lib/domain";
import { inLocale, translator, type Translate } from "@/lib/i18n";
import type { PlacePage, PlaceTable, PlaceView } from "@/lib/views";

export type PlaceSaid = {
  /** Page, table, row and column; or the line of the text. */
  where: string;
  /** The heads of its row and column, as read. */
  heads: string | null;
  /** What stands there. */
  quote: string;
  /** Leads back to the cell or figure. */
  back: string | null;
  drawing: string | null;
  excerpt: string | null;
};

/** A place as data for the panel: the view, and the words for it. */
export type SaidPlace = { place: PlaceView; said: PlaceSaid };

function pageWords({ page, last }: PlacePage, t: Translate): string {
  return last > page ? t("source.pages", { page, last }) : t("source.page", { page });
}

function tableWords({ table, row, column }: PlaceTable, t: Translate): string {
  return t("source.table", { table, row, column });
}

/** Heads without the breaks their cells were wrapped with. */
function headWords({ rowHeads, columnHeads }: PlaceTable): string | null {
  const sides = [rowHeads, columnHeads].map((heads) =>
    heads
      .map((head) => head.replaceAll(/\s+/gu, " ").trim())
      .filter(Boolean)
      .join(" › "),
  );
  return sides.filter(Boolean).join(" × ") || null;
}

export function drawingWords({ page, of }: PlacePage, t: Translate): string {
  return t("source.drawing", { page, of });
}

export function describePlace(place: PlaceView, locale: Locale): PlaceSaid {
  const t = translator(locale);
  const { page, table, readAs, line, text } = place;
  const parts = [page && pageWords(page, t), table && tableWords(table, t)].filter(Boolean);
  const label = readAs?.label ? inLocale(readAs.label, locale) : null;
  return {
    where: parts.join(" · ") || t("source.line", { line }),
    heads: table && headWords(table),
    quote: text.trim() === "" ? t("source.emptyCell") : text,
    back:
      readAs &&
      t(readAs.kind === "cell" ? "source.back.cell" : "source.back.figure", {
        label: label ?? text,
      }),
    drawing: page && drawingWords(page, t),
    excerpt: table && t("source.excerpt"),
  };
}
