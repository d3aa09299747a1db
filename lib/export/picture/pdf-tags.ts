/**
 * Tags of a PDF: what is drawn is a heading, a paragraph or a figure with its numbers in words, in
 * the order it is read, so that it can be read aloud.
 */

/** What a document is opened with to be tagged. */
export const TAGGED = { pdfVersion: "1.7", tagged: true } as const;

export type Tag = {
  type: "H1" | "H2" | "P" | "Figure" | "Div";
  /** Of a figure: what it shows, with its numbers. */
  alt?: string;
  title?: string;
};

/** A tagged document has one root, under which its parts stand in order. */
const roots = new WeakMap<PDFKit.PDFDocument, PDFKit.PDFStructureElement>();

function rootOf(document: PDFKit.PDFDocument): PDFKit.PDFStructureElement {
  const before = roots.get(document);
  if (before) return before;
  const root = document.struct("Document");
  document.addStructure(root);
  roots.set(document, root);
  return root;
}

/** Draws under a tag. */
export function drawTagged(
  document: PDFKit.PDFDocument,
  { type, alt, title }: Tag,
  draw: () => void,
): void {
  const said = { ...(alt ? { alt } : {}), ...(title ? { title } : {}) };
  const part = document.struct(type, said, draw);
  rootOf(document).add(part);
  part.end();
}

/** Draws what is not read aloud: numbers of pages, rules. */
export function drawUnread(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent("Artifact");
  draw();
  document.endMarkedContent();
}
