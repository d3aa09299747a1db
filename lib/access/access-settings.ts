/** Reads who may write, and from where, out of the environment; says plainly what is wrong in it. */
import { z } from "zod";
import { parseSecretHash } from "./secret-hash";

/** An empty variable is one that is not set, as in most deployment files. */
const optionalText = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === "" ? null : value));

const optionalNumber = (range: z.ZodNumber) =>
  optionalText.transform((text) => (text === null ? null : Number(text))).pipe(range.nullable());

const schema = z.object({
  GONGKAI_PASSWORD: optionalText.pipe(z.string().min(8).nullable()),
  GONGKAI_PASSWORD_HASH: optionalText.refine((hash) => hash === null || parseSecretHash(hash), {
    message: "is not a hash made by `npm run --silent hash-password`",
  }),
  GONGKAI_TOKEN: optionalText.pipe(z.string().min(24).nullable()),
  GONGKAI_SESSION_SECRET: optionalText.pipe(z.string().min(32).nullable()),
  GONGKAI_SESSION_HOURS: optionalNumber(z.number().positive().max(720)),
  GONGKAI_TRUST_PROXY: optionalNumber(z.number().int().min(0).max(9)),
  GONGKAI_PUBLIC_URL: optionalText.pipe(
    z.url({ protocol: /^https?$/, error: "is not an http(s) address" }).nullable(),
  ),
  GONGKAI_FRAME_ANCESTORS: optionalText.refine(
    (value) =>
      value === null ||
      /^(\*|'none'|'self'|https?:\/\/[\w.*:-]+)( https?:\/\/[\w.*:-]+)*$/.test(value),
    { message: "must be *, 'self', 'none' or origins separated by spaces" },
  ),
});

export const ACCESS_VARIABLES = Object.keys(schema.shape);

export type AccessSettings = {
  password: string | null;
  /** As `npm run --silent hash-password` prints it; wins over `password`. */
  passwordHash: string | null;
  /** For programs: `Authorization: Bearer …`. */
  token: string | null;
  sessionSecret: string | null;
  sessionMilliseconds: number;
  /** How many reverse proxies stand in front; 0 when the socket is the reader's own. */
  trustedProxies: number;
  /** Where readers reach the site, without a closing slash; null when not told. */
  publicUrl: string | null;
  /** Who may put /embed pages into a frame. */
  frameAncestors: string;
};

/** Throws one Error that names every setting at fault; never prints a secret. */
export function readAccessSettings(
  environment: Record<string, string | undefined>,
): AccessSettings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`The environment is not usable: ${faults.join("; ")}`);
  }
  const values = parsed.data;
  return {
    password: values.GONGKAI_PASSWORD,
    passwordHash: values.GONGKAI_PASSWORD_HASH,
    token: values.GONGKAI_TOKEN,
    sessionSecret: values.GONGKAI_SESSION_SECRET,
    sessionMilliseconds: (values.GONGKAI_SESSION_HOURS ?? 12) * 3_600_000,
    trustedProxies: values.GONGKAI_TRUST_PROXY ?? 0,
    publicUrl: values.GONGKAI_PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    frameAncestors: values.GONGKAI_FRAME_ANCESTORS ?? "'self'",
  };
}

/** Without a password or a token nobody can sign in, and only the machine itself may write. */
export function hasCredential(settings: AccessSettings): boolean {
  return (settings.passwordHash ?? settings.password ?? settings.token) !== null;
}
