declare module "fontkit" {
  export type Glyph = { id: number; advanceWidth: number; path: { toSVG(): string } };
  export type Font = {
    unitsPerEm: number;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  export function create(bytes: Uint8Array): Font;
}
