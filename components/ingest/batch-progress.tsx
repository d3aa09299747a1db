"use client";

import { useEffect, useState } from "react";
import { useRouter } from "next/navigation";

type Props = {
  batch: string;
  done: number;
  all: number;
  words: { title: string; /** Holds `{done}` and `{all}`. */ progress: string };
};

type Answer = { items: { state: string }[] };

const UNSETTLED = new Set(["waiting", "reading", "saving"]);
const PAUSE_MILLISECONDS = 700;

/** Follows a batch while it is read or saved, and draws the page anew as files are done. */
export function BatchProgress({ batch, done, all, words }: Props) {
  const router = useRouter();
  const [now, setNow] = useState({ done, all });

  useEffect(() => {
    let last = done;
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    async function look() {
      const response = await fetch(`/api/desk/batches/${batch}`, {
        headers: { Accept: "application/json" },
      }).catch(() => null);
      if (ended) return;
      if (response?.ok) {
        const { items } = (await response.json()) as Answer;
        const settled = items.filter(({ state }) => !UNSETTLED.has(state)).length;
        setNow({ done: settled, all: items.length });
        if (settled !== last || settled === items.length) router.refresh();
        last = settled;
        if (settled === items.length) return;
      }
      timer = setTimeout(() => void look(), PAUSE_MILLISECONDS);
    }
    timer = setTimeout(() => void look(), PAUSE_MILLISECONDS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
    // One run for the life of the element: it is taken away once the batch is settled.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [batch]);

  return (
    <div className="my-6">
      <progress
        max={Math.max(1, now.all)}
        value={now.done}
        aria-label={words.title}
        className="w-full max-w-xl"
      />
      <p role="status" className="text-sm text-muted">
        {words.progress.replace("{done}", String(now.done)).replace("{all}", String(now.all))}
      </p>
    </div>
  );
}
