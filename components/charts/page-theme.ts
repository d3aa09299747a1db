/** Which theme the page is in: the reader's choice, else the system's. */
import type { ThemeName } from "@/lib/charts";

export function pageTheme(): ThemeName {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "dark" || chosen === "light") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
