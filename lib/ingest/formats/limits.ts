/** What a document may cost to read. Every reader takes these; none has limits of its own. */
export type Limits = {
  /** Bytes of one file as received. */
  bytes: number;
  /** Bytes of everything an archive (or DOCX) unpacks to. */
  unzippedBytes: number;
  /** Unpacked size over packed size, of one entry larger than a megabyte. */
  ratio: number;
  /** Files in an archive. */
  entries: number;
  /** Pages of a PDF. */
  pages: number;
  /** UTF-16 code units of the text a reader makes; long reports have 200,000. */
  characters: number;
  /** Nesting of elements or tables that is still followed. */
  depth: number;
  /** Cells of one grid. */
  gridCells: number;
  /** Milliseconds for one file. */
  milliseconds: number;
};

export const DEFAULT_LIMITS: Limits = {
  bytes: 32 * 1024 * 1024,
  unzippedBytes: 128 * 1024 * 1024,
  ratio: 200,
  entries: 2_000,
  pages: 400,
  characters: 3_000_000,
  depth: 512,
  gridCells: 50_000,
  milliseconds: 9_000,
};
