/** Reads the address of a source page, so that the panel can show it beside the page instead. */
import { formatPlace, parsePlace } from "@/lib/views/source-href";
import type { MeasureId, Span } from "@/lib/domain";

export type SourceAddress = {
  /** Path of the report page. */
  report: string;
  revision: string | null;
  at: Span | null;
  /** The measure of a figure people typed; then there is no text to be shown. */
  cited: MeasureId | null;
};

const path = /^\/(?:zh|en)\/reports\/[^/]+\/source$/u;

/** Null when the address leads anywhere else. */
export function readSourceAddress(href: string, base: string): SourceAddress | null {
  const url = new URL(href, base);
  if (url.origin !== new URL(base).origin || !path.test(url.pathname)) return null;
  return {
    report: url.pathname.replace(/\/source$/u, ""),
    revision: url.searchParams.get("revision"),
    at: parsePlace(url.searchParams.get("at")),
    cited: url.searchParams.get("cited"),
  };
}

function withQuery(page: string, query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length > 0 ? `${page}?${new URLSearchParams(given)}` : page;
}

/** Addresses of what the panel shows, as data. */
export function dataAddresses({ report, revision, at, cited }: SourceAddress): {
  text: string | null;
  place: string | null;
  cited: string | null;
} {
  if (cited) {
    const address = withQuery(`${report}/source.json`, { cited });
    return { text: null, place: null, cited: address };
  }
  return {
    text: withQuery(`${report}/source.json`, { revision }),
    place: at && withQuery(`${report}/place.json`, { at: formatPlace(at), revision }),
    cited: null,
  };
}

/** The source page with another place marked. */
export function movedTo({ report, revision }: SourceAddress, at: Span): string {
  return withQuery(`${report}/source`, { at: formatPlace(at), revision });
}
