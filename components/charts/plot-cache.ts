/** Keeps the drawings of charts: the same spec gives the same bytes, and drawing is what takes long. */

const MOST = 400;
const kept = new Map<string, string>();

/** The drawing kept under a key, or the one `draw` makes; the longest unused goes first. */
export function keepPlot(key: string, draw: () => string): string {
  const known = kept.get(key);
  const plot = known ?? draw();
  kept.delete(key);
  kept.set(key, plot);
  const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return plot;
}
