/** What the desk knows of files that were brought and are not yet saved. */
import type { Bilingual } from "@/lib/domain";
import type { ScreenTestId } from "./screen-test";

/**
 * `waiting` to be read · `reading` · `read`, the screening stands beside it · `unpacked`, an
 * archive whose files follow · `unreadable` · `saving` · `saved` · `refused` while saving.
 */
export type ItemState =
  "waiting" | "reading" | "read" | "unpacked" | "unreadable" | "saving" | "saved" | "refused";

export type Item = {
  id: string;
  /** As the sender called it: shown, never used as a path. */
  fileName: string;
  bytes: number;
  state: ItemState;
  /** Name of the archive it came in. */
  from?: string;
  /** Why it could not be read or saved. */
  problem?: { code: string; message: Bilingual };
  /** In short, once read. */
  summary?: ItemSummary;
  /** Once saved. */
  outcome?: { outcome: string; report: string | null; revision: number | null };
};

export type ItemSummary = {
  title: string | null;
  agency: string | null;
  /** The body's name in both languages, where it is known. */
  agencyName?: Bilingual | null;
  year: number | null;
  /** Body, kind and period: what makes two files the same report. */
  identity?: string;
  /** Of a CSV of cited figures: how many. */
  figures?: number;
  verdict: "pass" | "warning" | "fail";
  /** How many tests ended how. */
  tests: { pass: number; warning: number; fail: number };
  /** The tests that failed, each with what was found: why it cannot be saved. */
  failed: { test: ScreenTestId; found: Bilingual }[];
  /** What saving would do. */
  plan: "ingested" | "unchanged" | "revised" | "cited" | "none";
};

export type Batch = {
  id: string;
  createdAt: string;
  /** Oldest first; an archive stands before its files. */
  items: Item[];
};

export const isSettled = ({ state }: Item): boolean =>
  state !== "waiting" && state !== "reading" && state !== "saving";

const idPattern = /^[0-9a-f]{24}$/;

/** Ids are made here and nowhere else; anything else in an address is no id, and so no path. */
export function isStagingId(text: string): boolean {
  return idPattern.test(text);
}

/** A file's name for showing: no folders, no control characters, not endless. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  // Direction marks could make one ending look like another.
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...plain].slice(0, 160).join("") || "-";
}
