/** A link's address → the page to go to within the program; null where the browser should go. */
export function pageToFollow(href: string, here: string): string | null {
  const [to, from] = [new URL(href), new URL(here)];
  if (to.origin !== from.origin) return null;
  const samePage = to.pathname === from.pathname && to.search === from.search;
  // A place on the page that stands: the browser scrolls and marks it.
  if (samePage && to.hash) return null;
  return to.pathname + to.search + to.hash;
}
