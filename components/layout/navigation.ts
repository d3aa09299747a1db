/** The rooms of the house in the order the header names them. */
import type { WordKey } from "@/lib/i18n";

export const NAVIGATION: readonly { path: string; word: Extract<WordKey, `nav.${string}`> }[] = [
  { path: "", word: "nav.overview" },
  { path: "/agencies", word: "nav.agencies" },
  { path: "/compare", word: "nav.compare" },
  { path: "/indicators", word: "nav.indicators" },
  { path: "/findings", word: "nav.findings" },
  { path: "/methods", word: "nav.methods" },
  { path: "/ingest", word: "nav.ingest" },
];
