/** Turns a picture's SVG into PNG, its words drawn from the shipped font. */
import { Resvg } from "@resvg/resvg-js";
import { outlineText } from "./outline-text";

/** PNG bytes at `scale` pixels per CSS pixel. */
export function renderPng(svg: string, scale: number): Uint8Array {
  const drawing = new Resvg(outlineText(svg), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false },
  });
  return new Uint8Array(drawing.render().asPng());
}
