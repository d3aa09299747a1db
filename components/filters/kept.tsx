"use client";

import { useEffect, useRef } from "react";

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
  useEffect(() => {
    if (ref.current) ref.current.checked = ticked;
  }, [ticked]);
  return <input ref={ref} {...input} defaultChecked={ticked} />;
}

type SelectProps = { name: string; value: string; className?: string; children: React.ReactNode };

/** A list of choices that follows the address likewise. */
export function Select({ value, ...select }: SelectProps) {
  const ref = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.value = value;
  }, [value]);
  return <select ref={ref} {...select} defaultValue={value} />;
}
