import { RULE_IDS } from "@/lib/domain";
import type { FindingsFilter } from "@/lib/views";

/** The page's address: what the reader filtered by. */
export type FindingsAddress = {
  rule?: string;
  severity?: string;
  fault?: string;
  city?: string;
  agency?: string;
  year?: string;
  page?: string;
};

function oneOf(value: string | undefined, allowed: readonly string[]): string | undefined {
  return value && allowed.includes(value) ? value : undefined;
}

/** Unknown wishes are left out, so that an old address still shows something. */
export function readFindingsFilter(asked: FindingsAddress): FindingsFilter {
  const year = Number(asked.year);
  return {
    rule: oneOf(asked.rule, RULE_IDS),
    severity: oneOf(asked.severity, ["error", "warning", "notice"]),
    fault: oneOf(asked.fault, ["source", "reading", "unknown"]),
    city: asked.city || undefined,
    agency: asked.agency || undefined,
    year: Number.isInteger(year) && year > 0 ? year : undefined,
  };
}

/** What the address asks for and no finding can have: said, so that nothing is left out unseen. */
export function unknownWishes(asked: FindingsAddress, filter: FindingsFilter): string[] {
  const names = ["rule", "severity", "fault", "year"] as const;
  return names.flatMap((name) => (asked[name] && !filter[name] ? [String(asked[name])] : []));
}
