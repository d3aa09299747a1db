/** pdfjs, opened so that it fetches nothing, runs nothing and draws nothing. */
import { DocumentError } from "../document-error";

type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
export type OpenPdf = {
  pdfjs: Pdfjs;
  pdf: Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;
  close: () => Promise<void>;
};

/**
 * pdfjs's own data: the character maps of fonts a PDF names but does not carry. Programs run from
 * the project's root, as npm sees to.
 */
const DATA = `${process.cwd()}/node_modules/pdfjs-dist/`;

/** Loaded when the first PDF comes: it is large, and most reports are not PDFs. */
export function loadPdfjs(): Promise<Pdfjs> {
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Throws `encrypted-pdf` or `broken-pdf`. */
export async function openPdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<OpenPdf> {
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes for itself: it gets a copy.
    data: new Uint8Array(bytes),
    cMapUrl: `${DATA}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${DATA}standard_fonts/`,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at, and so not decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return { pdfjs, pdf: await task.promise, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    const encrypted = cause instanceof Error && cause.name === "PasswordException";
    throw new DocumentError(encrypted ? "encrypted-pdf" : "broken-pdf", { cause });
  }
}
