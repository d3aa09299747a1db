/** What metadata is read from: the document's lines, without its tables, marked where the site's. */
import type { Span } from "@/lib/domain";
import { isBoilerplate } from "../document/boilerplate";
import { splitLines } from "../document/lines";
import { withoutPronunciations } from "../document/pronunciations";
import type { ReadDocument } from "../read-document";

export type SourceLine = Span & { folded: string; boilerplate: boolean };

export type Source = {
  document: ReadDocument;
  folded: string;
  /** Lines outside the statutory tables, in text order. */
  lines: SourceLine[];
  /** How many stretches of statutory tables stand in the document. */
  tables: number;
};

export function makeSource(
  document: ReadDocument,
  folded: string,
  tables: readonly Span[],
): Source {
  // Blocks leave out what is no part of the document, such as a transcription note.
  const lines = document.blocks
    .flatMap(({ at }) => splitLines(folded, at))
    .filter((line) => !tables.some(({ start, end }) => line.start < end && line.end > start))
    .map((line) => {
      const text = folded.slice(line.start, line.end);
      const unmarked = withoutMarks(text);
      const end = line.start + unmarked.length;
      const said = withoutPronunciations(unmarked);
      return { start: line.start, end, folded: said, boilerplate: isBoilerplate(said) };
    });
  return { document, folded, lines, tables: tables.length };
}

/** Without the cell marks and blanks at its end; by hand, for a pattern would be slow on long runs. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[|\s]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** Lines above the report's first section, where titles and particulars stand. */
export function openingLines({ lines }: Source): SourceLine[] {
  const section = lines.findIndex(({ folded }) =>
    /^(?:一[、.\s]|第一部分|1[、.](?!\d))/.test(folded),
  );
  const end = section < 0 ? 40 : Math.min(section, 60);
  return lines.slice(0, Math.max(end, 1));
}

/** The lines at the end of the report itself, where it is signed and dated. */
export function closingLines({ lines }: Source): SourceLine[] {
  return lines.filter(({ boilerplate }) => !boilerplate).slice(-8);
}
