"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { ChartSpec } from "@/lib/charts";

type Props = {
  /** Where the spec is found as JSON. */
  address: string;
  /** The chart in sentences. */
  label: string;
  hint: string;
  /** The server's drawing, shown until the live one stands. */
  children: ReactNode;
};

const LivePlot = dynamic(() => import("./live-plot"), { ssr: false });
const KEYS = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End"];

export type Reach = { step: number; count: number };

/**
 * The server's drawing until the reader reaches for it by pointer, touch or keyboard; then the
 * chart library and the numbers are fetched and take its place, at the same size.
 */
export function ChartLive({ address, label, hint, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  const [spec, setSpec] = useState<ChartSpec | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [reach, setReach] = useState<Reach | null>(null);

  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<ChartSpec>) : null))
      .then((found) => {
        const box = frame.current?.getBoundingClientRect();
        if (!found || !box) return;
        setSize({ width: box.width, height: box.height });
        setSpec(found);
      })
      // Without the numbers the server's drawing stays, and with it the table.
      .catch(() => undefined);
    return () => stop.abort();
  }, [wanted, address]);

  useEffect(() => {
    if (!spec) return;
    const restore = () => {
      setSpec(null);
      setWanted(false);
    };
    window.addEventListener("resize", restore);
    return () => window.removeEventListener("resize", restore);
  }, [spec]);

  function onKeyDown(event: KeyboardEvent) {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    setWanted(true);
    const step = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -Infinity,
      End: Infinity,
    }[event.key];
    setReach((before) => ({ step: step ?? 0, count: (before?.count ?? 0) + 1 }));
  }

  return (
    <div
      ref={frame}
      className="chart-live"
      role="application"
      aria-label={`${label} ${hint}`}
      tabIndex={0}
      onPointerEnter={() => setWanted(true)}
      onFocus={() => setWanted(true)}
      onKeyDown={onKeyDown}
    >
      {spec && size ? (
        <LivePlot spec={spec} size={size} reach={reach} fallback={children} />
      ) : (
        children
      )}
    </div>
  );
}
