/** Headers that tell the browser what a page may do. */

/** Sent with every answer, whatever it is. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
};

/** For data and files: nothing in them may run, whatever they hold. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** For pictures and documents made of the data: a picture opened by itself keeps its looks. */
export const FILE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self' data:; frame-ancestors 'none'";

/**
 * Below the folders of scripts and fonts, which make no pages of their own: a wrong address there is
 * answered by the page that says so, and it stands without its script.
 */
export const LOST_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export type PolicyOptions = {
  nonce: string;
  /** Who may frame this page; `'none'` but for /embed. */
  frameAncestors: string;
  /** React's development build needs eval. */
  development: boolean;
  /** Send plain http addresses to https. */
  upgrade: boolean;
};

/**
 * Scripts run only with the request's nonce. Styles as elements come from the site itself or
 * carry the nonce; style attributes are allowed, since server-made SVG needs them and they
 * cannot run code. Nothing is loaded from, sent to or framed from elsewhere.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const { nonce, frameAncestors, development, upgrade } = options;
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    ...(development ? [] : ["style-src-attr 'unsafe-inline'"]),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
    ...(upgrade ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}
