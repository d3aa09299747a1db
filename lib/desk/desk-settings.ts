/** What the ingest desk takes in, and for how long it keeps what is not saved. */
import path from "node:path";
import { z } from "zod";
import { readConfig } from "@/lib/config";

const number = (fallback: number, most: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined || text.trim() === "" ? fallback : Number(text)))
    .pipe(z.number().positive().max(most));

const schema = z.object({
  GONGKAI_UPLOAD_MB: number(32, 1024),
  GONGKAI_UPLOAD_FILES: number(200, 10_000),
  GONGKAI_UPLOAD_PAGES: number(400, 10_000),
  GONGKAI_UNZIPPED_MB: number(128, 4096),
  GONGKAI_READ_SECONDS: number(30, 600),
  GONGKAI_STAGING_HOURS: number(24, 24 * 30),
  GONGKAI_STAGING_MB: number(512, 102_400),
});

export const DESK_VARIABLES = Object.keys(schema.shape);

export type DeskSettings = {
  /** Folder of files not yet saved, beside the database. */
  folder: string;
  /** Bytes of one file as received. */
  fileBytes: number;
  /** Files of one batch, those inside archives included. */
  files: number;
  /** Pages of a PDF. */
  pages: number;
  /** Bytes that an archive, or a DOCX, may unpack to. */
  unzippedBytes: number;
  /** Milliseconds that reading one file may take before its process is stopped. */
  readMilliseconds: number;
  /** Milliseconds after which a batch is thrown away. */
  keepMilliseconds: number;
  /** Bytes of all batches together. */
  folderBytes: number;
};

/** Throws one sentence naming each setting that is wrong. */
export function readDeskSettings(
  environment: Record<string, string | undefined> = process.env,
): DeskSettings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path: at, message }) => `${at.join(".")}: ${message}`,
    );
    throw new Error(`The environment is not usable: ${faults.join("; ")}`);
  }
  const values = parsed.data;
  const { databasePath, root } = readConfig(environment);
  const beside = databasePath === ":memory:" ? path.join(root, "data") : path.dirname(databasePath);
  return {
    folder: path.join(/* turbopackIgnore: true */ beside, "staging"),
    fileBytes: values.GONGKAI_UPLOAD_MB * 2 ** 20,
    files: values.GONGKAI_UPLOAD_FILES,
    pages: values.GONGKAI_UPLOAD_PAGES,
    unzippedBytes: values.GONGKAI_UNZIPPED_MB * 2 ** 20,
    readMilliseconds: values.GONGKAI_READ_SECONDS * 1000,
    keepMilliseconds: values.GONGKAI_STAGING_HOURS * 3_600_000,
    folderBytes: values.GONGKAI_STAGING_MB * 2 ** 20,
  };
}
