/** Where the file a report was read from can be had, as it was taken in. */
import type { RevisionView } from "@/lib/views";

/** `page`: the page a PDF opens at. */
export function originalHref(
  report: string,
  { revision, format }: Pick<RevisionView, "revision" | "format">,
  page?: number,
): string {
  const address = `/reports/${encodeURIComponent(report)}/original?revision=${revision}`;
  return format === "pdf" && page ? `${address}#page=${page}` : address;
}
