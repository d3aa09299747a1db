/** The header that names a file, in its own script and in ASCII for what cannot read that. */

/** `inline` for what a browser shows, `attachment` for what it saves; `ascii` is the plain name. */
export function contentDisposition(
  kind: "inline" | "attachment",
  fileName: string,
  ascii: string,
): string {
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
