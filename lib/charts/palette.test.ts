import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CITIES_WITH_COLOR, COLOR_ROLES, colorOf, withCssVariables } from "./palette";
import { paletteCss } from "./palette-css";
import { wordHoles } from "./words";

const sheet = "components/charts/chart-colors.css";

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe("palette", () => {
  it("is what the style sheet says (UPDATE=1 writes it again)", () => {
    if (process.env.UPDATE) writeFileSync(sheet, paletteCss());
    expect(readFileSync(sheet, "utf8")).toBe(paletteCss());
  });

  it.each(["light", "dark"] as const)("keeps words and city colours legible in %s", (theme) => {
    const surface = colorOf("surface", theme);
    for (const role of ["ink", "muted", "accent"]) {
      expect(contrast(colorOf(role, theme), surface)).toBeGreaterThanOrEqual(4.5);
    }
    for (const city of CITIES_WITH_COLOR) {
      expect(contrast(colorOf(`city.${city}`, theme), surface)).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(["light", "dark"] as const)("keeps numbers legible on every fill in %s", (theme) => {
    for (const role of COLOR_ROLES.filter((each) => /^(part|city|series|year|flow)/u.test(each))) {
      expect(
        contrast(colorOf(`on.${role}`, theme), colorOf(role, theme)),
        role,
      ).toBeGreaterThanOrEqual(4);
    }
  });

  it("gives every role a stand-in of its own", () => {
    const all = COLOR_ROLES.map((role) => colorOf(role, "page"));
    expect(new Set(all).size).toBe(COLOR_ROLES.length);
    expect(withCssVariables(`fill="${colorOf("city.sanya", "page")}"`)).toBe(
      `fill="var(--chart-city-sanya, ${colorOf("city.sanya", "light")})"`,
    );
  });

  it("throws on a colour nobody named", () => {
    expect(() => colorOf("city.atlantis", "light")).toThrow(/atlantis/u);
  });
});

describe("words", () => {
  it("leave the same holes in both languages", () => {
    for (const { id, zh, en } of wordHoles()) {
      // A title may leave the body out where the language allows it, never add a hole.
      expect(
        zh.every((hole) => en.includes(hole)) || en.every((hole) => zh.includes(hole)),
        id,
      ).toBe(true);
    }
  });
});
