"use client";

import { useEffect, useState } from "react";

const kept = new Map<string, unknown>();

export type Fetched<T> = { data: T | null; failed: boolean };

/** Fetches data once and keeps it while the page is open: the next number opens at once. */
export function useFetched<T>(address: string | null): Fetched<T> {
  const [state, setState] = useState<Fetched<T> & { of: string | null }>({
    of: null,
    data: null,
    failed: false,
  });

  useEffect(() => {
    if (!address || kept.has(address)) return;
    let wanted = true;
    fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<T>;
      })
      .then((data) => {
        kept.set(address, data);
        if (wanted) setState({ of: address, data, failed: false });
      })
      .catch(() => {
        if (wanted) setState({ of: address, data: null, failed: true });
      });
    return () => {
      wanted = false;
    };
  }, [address]);

  if (!address) return { data: null, failed: false };
  if (kept.has(address)) return { data: kept.get(address) as T, failed: false };
  return state.of === address ? state : { data: null, failed: false };
}
