/** Stretches of `review` → the same, each table of one route with the name that stands above it. */
import { wordingOf, type Stretch } from "./stretches";
import type { Item } from "./token";

/** `stretches` in text order; a route's name above a table is a stretch of its own. */
export function withCaptions(stretches: readonly Stretch[], text: string): Stretch[] {
  return stretches.map((stretch, i) => {
    const { items } = stretch;
    const first = items[0];
    const last = stretches[i - 1]?.items.at(-1);
    if (!first || !last || !isRoute(last) || items.some(isRoute)) return stretch;
    const apart = text.slice(last.at.end, first.at.start);
    return /^[\s|]*$/.test(apart) ? { ...stretch, items: [last, ...items] } : stretch;
  });
}

function isRoute(item: Item): boolean {
  return item.kind === "label" && wordingOf(item, "review", "line") !== null;
}
