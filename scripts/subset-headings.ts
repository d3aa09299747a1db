/**
 * Makes public/fonts/headings.woff2: Noto Sans SC in the few hundred characters that headings and
 * figures are made of. Run it after the dictionary, the form or the registry has grown:
 * `npm run fonts`. A test fails when a character is missing.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";
import { headingCharacters } from "./heading-characters";

const root = path.resolve(import.meta.dirname, "..");
const font = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
);
const characters = headingCharacters(root);
const subset = await subsetFont(readFileSync(font), characters, { targetFormat: "woff2" });
mkdirSync(path.join(root, "public", "fonts"), { recursive: true });
writeFileSync(path.join(root, "public", "fonts", "headings.woff2"), subset);
writeFileSync(path.join(root, "public", "fonts", "headings.txt"), `${characters}\n`);
process.stdout.write(`${characters.length} characters, ${subset.length} bytes\n`);
