/**
 * Finds the font that pictures and PDF are set in. It is shipped as a package, so that the same
 * data give the same file on any machine; the machine's own fonts are never asked.
 */
import { existsSync } from "node:fs";
import path from "node:path";

export const FONT_FAMILY = "Noto Sans SC";

const WEIGHTS = { regular: "400Regular", medium: "500Medium", bold: "600SemiBold" } as const;
export type FontWeight = keyof typeof WEIGHTS;

const PACKAGE = path.join("node_modules", "@expo-google-fonts", "noto-sans-sc");

let known: string | null = null;

/** The package's folder, from the working directory upwards. */
function fontFolder(): string {
  if (known) return known;
  let folder = process.cwd();
  for (;;) {
    const found = path.join(/* turbopackIgnore: true */ folder, PACKAGE);
    if (existsSync(found)) {
      known = found;
      return found;
    }
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`${PACKAGE} is not installed`);
    folder = parent;
  }
}

/** Path of the TrueType file of a weight. */
export function fontFile(weight: FontWeight): string {
  const name = WEIGHTS[weight];
  return path.join(/* turbopackIgnore: true */ fontFolder(), name, `NotoSansSC_${name}.ttf`);
}
