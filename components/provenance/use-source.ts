"use client";

import { useEffect, useState } from "react";
import type { SourceView } from "@/lib/views";

const kept = new Map<string, SourceView>();

export type SourceState = { view: SourceView | null; failed: boolean };

/** Fetches a source once and keeps it while the page is open: the next number opens at once. */
export function useSource(address: string | null): SourceState {
  const [state, setState] = useState<SourceState & { of: string | null }>({
    of: null,
    view: null,
    failed: false,
  });

  useEffect(() => {
    if (!address || kept.has(address)) return;
    let wanted = true;
    fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<SourceView>;
      })
      .then((view) => {
        kept.set(address, view);
        if (wanted) setState({ of: address, view, failed: false });
      })
      .catch(() => {
        if (wanted) setState({ of: address, view: null, failed: true });
      });
    return () => {
      wanted = false;
    };
  }, [address]);

  if (!address) return { view: null, failed: false };
  const known = kept.get(address);
  if (known) return { view: known, failed: false };
  return state.of === address ? state : { view: null, failed: false };
}
