/** Files of a batch → which of the others are the same report, so that none replaces another unseen. */
import type { Item } from "./batch";

/** Names of the others, by the id of each file that has any. Only files that saving would store count. */
export function sameReports(items: readonly Item[]): Map<string, string[]> {
  const stores = items.filter(
    ({ state, summary }) =>
      state === "read" && (summary?.plan === "ingested" || summary?.plan === "revised"),
  );
  return new Map(
    stores.flatMap(({ id, summary }) => {
      const identity = summary?.identity;
      if (!identity) return [];
      const others = stores.filter((each) => each.id !== id && each.summary?.identity === identity);
      return others.length > 0 ? [[id, others.map(({ fileName }) => fileName)]] : [];
    }),
  );
}
