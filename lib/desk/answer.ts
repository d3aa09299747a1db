/** What the reader's process answers to the desk. */
import type { Bilingual } from "@/lib/domain";
import type { ItemSummary } from "@/lib/screening/batch";
import type { Problem } from "./problems";

export type SavedItem = {
  fileName: string;
  outcome: "ingested" | "unchanged" | "revised" | "failed";
  report: string | null;
  revision: number | null;
  code?: string;
  reason?: Bilingual;
};

export type Answer =
  | { outcome: "none" }
  | { outcome: "unpacked"; files: { id: string; fileName: string; bytes: number }[] }
  | { outcome: "read" | "changed"; summary: ItemSummary }
  | { outcome: "saved"; result: SavedItem }
  | { outcome: "unreadable"; problem: Problem };
