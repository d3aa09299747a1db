"use client";

import { useEffect, useState } from "react";
import type { Bilingual, Locale } from "@/lib/domain";
import type { PickerOption } from "./picker";

/** Where more options are asked for than a page carries: the API's list of bodies. */
export type RemoteOptions = { address: string; locale: Locale };

type Row = { slug: string; name: Bilingual; cityName: Bilingual | null };

const PAUSE = 150;
const MOST = 100;

function toOption({ slug, name, cityName }: Row, locale: Locale): PickerOption {
  return {
    value: slug,
    label: name[locale],
    remark: cityName?.[locale],
    keys: `${name.zh}|${name.en.toLowerCase()}`,
  };
}

/**
 * Options the server finds for what was typed, a moment after the last key; null while there are
 * none, so that what the page carries is shown. A failed request leaves it at that.
 */
export function useRemoteOptions(
  remote: RemoteOptions | undefined,
  query: string,
): PickerOption[] | null {
  const [answer, setAnswer] = useState<{ query: string; options: PickerOption[] } | null>(null);
  const asked = query.trim();
  useEffect(() => {
    if (!remote || !asked) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const parameters = new URLSearchParams({ q: asked, size: String(MOST) });
      fetch(`${remote.address}?${parameters}`, { signal: stop.signal })
        .then((found) => (found.ok ? (found.json() as Promise<{ data: Row[] }>) : null))
        .then((found) => {
          if (!found) return;
          const options = found.data.map((row) => toOption(row, remote.locale));
          setAnswer({ query: asked, options });
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [remote, asked]);
  return remote && asked && answer?.query === asked ? answer.options : null;
}
