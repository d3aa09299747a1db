/** The dark theme as variables of a style sheet; the light one is every variable's fallback. */
import { COLOR_ROLES, colorOf, cssVariable } from "./palette";

function rules(value: (role: string) => string, indent: string): string {
  return COLOR_ROLES.map((role) => `${indent}${cssVariable(role)}: ${value(role)};`).join("\n");
}

/** The text of components/charts/chart-colors.css. */
export function paletteCss(): string {
  const dark = (role: string) => colorOf(role, "dark");
  return [
    "/* Written from lib/charts/palette.ts; its test says when it has to be written again. */",
    "",
    "@media screen and (prefers-color-scheme: dark) {",
    '  :root:not([data-theme="light"]) {',
    rules(dark, "    "),
    "  }",
    "}",
    "",
    "@media screen {",
    '  :root[data-theme="dark"] {',
    rules(dark, "    "),
    "  }",
    "}",
    "",
  ].join("\n");
}
