"use client";

import { trimLine } from "@/lib/briefing/item-text";

type Props = {
  label: string;
  value: string;
  most: number;
  placeholder?: string;
  className: string;
  onChange: (text: string) => void;
};

/** A line of text that grows with what is typed; Enter ends it, since it is one line in the file. */
export function GrowingField({ label, value, most, placeholder, className, onChange }: Props) {
  return (
    <textarea
      rows={1}
      aria-label={label}
      value={value}
      maxLength={most}
      placeholder={placeholder}
      className={`growing ${className}`}
      onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/gu, " "))}
      onBlur={() => {
        const line = trimLine(value, most);
        if (line !== value) onChange(line);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
