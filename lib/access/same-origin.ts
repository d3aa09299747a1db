/** Whether a request that writes was sent by a page of this site. */

export type OriginHeaders = {
  origin: string | null;
  secFetchSite: string | null;
  /** The host the reader's browser asked for. */
  host: string | null;
};

/** Host names under which a machine reaches itself; any other name may be DNS rebinding. */
const OWN_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function isOwnName(host: string | null): boolean {
  if (!host) return false;
  return OWN_NAMES.has(host.replace(/:\d+$/, "").toLowerCase());
}

/**
 * Browsers send Sec-Fetch-Site and, with every POST, Origin. `same-origin` passes; anything else
 * they say fails. With neither header there is no browser, and so no page that could have been
 * tricked: the form token decides.
 */
export function isSameOrigin(headers: OriginHeaders, publicUrl: string | null): boolean {
  if (headers.secFetchSite !== null && headers.secFetchSite !== "same-origin") return false;
  if (headers.origin === null) return true;
  if (!URL.canParse(headers.origin)) return false;
  const { host } = new URL(headers.origin);
  const allowed = [headers.host, publicUrl && new URL(publicUrl).host];
  return allowed.some((own) => own !== null && own.toLowerCase() === host.toLowerCase());
}
