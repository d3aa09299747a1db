"use client";

import { useState } from "react";

export type Theme = "auto" | "light" | "dark";
const ORDER: readonly Theme[] = ["auto", "light", "dark"];

type Props = { initial: Theme; label: string; names: Record<Theme, string> };

/** Steps through system, light and dark. Kept in a cookie, so that the server draws it right. */
export function ThemeSwitch({ initial, label, names }: Props) {
  const [theme, setTheme] = useState(initial);

  function step() {
    const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? "auto";
    setTheme(next);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
  }

  return (
    <button
      type="button"
      onClick={step}
      aria-label={`${label}: ${names[theme]}`}
      title={`${label}: ${names[theme]}`}
      className="grid size-11 place-items-center text-muted hover:text-ink"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        {theme === "auto" && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
        {theme === "dark" && <circle cx="10" cy="10" r="7" fill="currentColor" />}
      </svg>
    </button>
  );
}
