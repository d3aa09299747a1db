/** Reads the address of a source page, so that the panel can show it beside the page instead. */
import { parsePlace } from "@/lib/views/source-href";
import type { Span } from "@/lib/domain";

export type SourceAddress = {
  /** Path of the report page. */
  report: string;
  /** Path and query of the source as data. */
  data: string;
  at: Span | null;
};

const path = /^\/(?:zh|en)\/reports\/[^/]+\/source$/u;

/** Null when the address leads anywhere else. */
export function readSourceAddress(href: string, base: string): SourceAddress | null {
  const url = new URL(href, base);
  if (url.origin !== new URL(base).origin || !path.test(url.pathname)) return null;
  const report = url.pathname.replace(/\/source$/u, "");
  const revision = url.searchParams.get("revision");
  return {
    report,
    data: `${report}/source.json${revision ? `?revision=${encodeURIComponent(revision)}` : ""}`,
    at: parsePlace(url.searchParams.get("at")),
  };
}
