/** Tells documents that are kept as ZIP files by the parts they hold. */
import type { ZipEntry } from "./central-directory";

export type OfficeKind = "docx" | "XLSX" | "PPTX" | "OpenDocument" | "OFD" | "EPUB";

const MAIN_PARTS: { kind: OfficeKind; part: RegExp }[] = [
  { kind: "docx", part: /^word\/document\d*\.xml$/ },
  { kind: "XLSX", part: /^xl\/workbook\.(?:xml|bin)$/ },
  { kind: "PPTX", part: /^ppt\/presentation\.xml$/ },
  { kind: "OFD", part: /^OFD\.xml$/ },
  { kind: "EPUB", part: /^META-INF\/container\.xml$/ },
  { kind: "OpenDocument", part: /^content\.xml$/ },
];

/** Null for an archive that is no document. */
export function officeKind(entries: ZipEntry[]): OfficeKind | null {
  const found = MAIN_PARTS.find(({ part }) => entries.some(({ name }) => part.test(name)));
  return found?.kind ?? null;
}
