/** Collects a PDF as it is written, and dates it by its data rather than by the clock. */

/** The day as PDF wants its dates: the same file on whatever machine and at whatever hour. */
export function pdfDates(madeOn: string): { CreationDate: Date; ModDate: Date } {
  const day = new Date(`${madeOn.slice(0, 10)}T00:00:00Z`);
  return { CreationDate: day, ModDate: day };
}

/** Resolves with all bytes once the document has ended. */
export function collectPdf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}
