/** The text part of a PDF's graphics state: where the next character is drawn, and how large. */
import type { Glyph } from "./marks";
import { apply, IDENTITY, multiply, toMatrix, type Matrix } from "./matrix";

export type Font = {
  fontMatrix?: ArrayLike<number>;
  vertical?: boolean;
  defaultVMetrics?: ArrayLike<number>;
};

/** A character as pdfjs hands it over; numbers between are adjustments in thousandths. */
type Shown = { unicode?: string; width?: number; isSpace?: boolean; vmetric?: number[] | null };

/** Smaller text is there to be hidden. */
const SMALLEST = 0.8;

type Values = {
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

export class TextState {
  private values: Values = {
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: Values[] = [];
  private run = 0;
  private matrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  save(): void {
    this.saved.push({ ...this.values });
  }

  restore(): void {
    this.values = this.saved.pop() ?? this.values;
  }

  set(values: Partial<Values>): void {
    Object.assign(this.values, values);
  }

  begin(matrix: unknown = IDENTITY): void {
    this.matrix = toMatrix(matrix);
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  nextLine(): void {
    this.move(0, -this.values.leading);
  }

  /** Draws characters and returns them; blanks only move the place. */
  show(shown: ArrayLike<unknown>, page: Matrix): Glyph[] {
    const { font, size, charSpacing, wordSpacing, scale, rise } = this.values;
    const unit = size * (Number(font?.fontMatrix?.[0]) || 0.001);
    const vertical = font?.vertical === true;
    const matrix = multiply(page, this.matrix);
    const glyphs: Glyph[] = [];
    this.run += 1;
    let along = 0;
    for (let i = 0; i < shown.length; i += 1) {
      const each = shown[i];
      if (typeof each === "number") {
        along += ((vertical ? 1 : -1) * each * size) / 1000;
        continue;
      }
      const glyph = each as Shown | null;
      if (!glyph || typeof glyph !== "object") continue;
      const metric = vertical ? (glyph.vmetric ?? font?.defaultVMetrics) : null;
      const advance = metric ? -Number(metric[0]) : (glyph.width ?? 0);
      const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing;
      const text = glyph.unicode ?? "";
      if (/[^\s\u0000-\u001f]/.test(text)) {
        const width = (glyph.width ?? 0) * unit;
        const from = vertical
          ? apply(matrix, this.x - width / 2, this.y - along + rise - size * 0.88)
          : apply(matrix, this.x + along * scale, this.y + rise);
        const to = vertical
          ? apply(matrix, this.x + width / 2, this.y - along + rise - size * 0.88)
          : apply(matrix, this.x + (along + width) * scale, this.y + rise);
        addGlyph(glyphs, { text, run: this.run }, [from, to], size, matrix);
      }
      along += advance * unit + (vertical ? -spacing : spacing);
    }
    if (vertical) this.y -= along;
    else this.x += along * scale;
    return glyphs;
  }
}

function addGlyph(
  glyphs: Glyph[],
  drawnAs: { text: string; run: number },
  [from, to]: [[number, number], [number, number]],
  size: number,
  matrix: Matrix,
): void {
  const drawn = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
  const turned = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  if (drawn < SMALLEST || !Number.isFinite(from[0] + from[1] + to[0] + to[1])) return;
  if (turned) {
    // Drawn up or down the page: its box is what counts for the cell it stands in.
    const low = Math.max(from[1], to[1]);
    const x = Math.min(from[0], to[0]);
    glyphs.push({ ...drawnAs, x0: x - drawn / 2, x1: x + drawn / 2, y: low, size: drawn });
    return;
  }
  const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  glyphs.push({ ...drawnAs, x0, x1, y: (from[1] + to[1]) / 2, size: drawn });
}
