"use client";

import { useEffect, useRef } from "react";

/**
 * Puts what the address says into a control when that changes. Not at first: what the reader chose
 * before the scripts were there stays chosen, and the form answers it (live-form.tsx).
 */
function useAddress<T>(said: T, put: (said: T) => void): void {
  const last = useRef(said);
  useEffect(() => {
    if (last.current === said) return;
    last.current = said;
    put(said);
  });
}

type TickProps = {
  type: "checkbox" | "radio";
  name: string;
  value: string;
  ticked: boolean;
  className?: string;
};

/**
 * A box or a button that follows the address: when a link or the way back changes the choice, it
 * changes too, and stays the same element, so that the keyboard does not lose its place.
 */
export function Tick({ ticked, ...input }: TickProps) {
  const ref = useRef<HTMLInputElement>(null);
  useAddress(ticked, (said) => {
    if (ref.current) ref.current.checked = said;
  });
  // Off: what a browser restores at a reload is no choice of the reader's.
  return <input ref={ref} {...input} defaultChecked={ticked} autoComplete="off" />;
}

type SelectProps = { name: string; value: string; className?: string; children: React.ReactNode };

/** A list of choices that follows the address likewise. */
export function Select({ value, ...select }: SelectProps) {
  const ref = useRef<HTMLSelectElement>(null);
  useAddress(value, (said) => {
    if (ref.current) ref.current.value = said;
  });
  return <select ref={ref} {...select} defaultValue={value} autoComplete="off" />;
}
