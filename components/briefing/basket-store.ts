"use client";

import { useSyncExternalStore } from "react";

/** The reader's own briefing between pages: the query of its address, in this browser only. */
const KEY = "gongkai.briefing";
const listeners = new Set<() => void>();

/** The query of the reader's own briefing; empty where there is none, or storage is forbidden. */
export function readBasket(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function writeBasket(query: string): void {
  try {
    if (query) localStorage.setItem(KEY, query);
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the address alone holds the briefing.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another window of the same reader.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The query of the reader's own briefing as it changes; null until the page is in the browser. */
export function useBasket(): string | null {
  return useSyncExternalStore<string | null>(subscribe, readBasket, () => null);
}
