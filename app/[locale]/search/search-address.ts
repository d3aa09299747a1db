import type { SearchFilter } from "@/lib/queries";

type Raw = Record<string, string | string[] | undefined>;

export type SearchAddress = { query: string; filter: SearchFilter; page: number };

const MOST = 100;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What the address asks for; what it says wrongly counts as not said. */
export function readSearchAddress(raw: Raw): SearchAddress {
  const year = Number(one(raw.year));
  const [city, agency] = [one(raw.city), one(raw.agency)];
  return {
    query: [...(one(raw.q) ?? "").trim()].slice(0, MOST).join(""),
    filter: {
      ...(city ? { city } : {}),
      ...(agency ? { agency } : {}),
      ...(Number.isInteger(year) && year > 0 ? { year } : {}),
    },
    page: Math.max(1, Math.floor(Number(one(raw.page))) || 1),
  };
}

export function searchHref(locale: string, { query, filter, page }: SearchAddress): string {
  const asked = new URLSearchParams({ q: query });
  for (const [name, value] of Object.entries(filter)) asked.set(name, String(value));
  if (page > 1) asked.set("page", String(page));
  return `/${locale}/search?${asked}`;
}
