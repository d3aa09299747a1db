/** The heading font asked for at once, at an address that changes with its content. */

/** The same file as in styles/fonts.css, under the same condition. */
const ADDRESS = new URL("../public/fonts/headings.woff2", import.meta.url).pathname;

export function HeadingFont() {
  return (
    <link
      rel="preload"
      as="font"
      type="font/woff2"
      href={ADDRESS}
      media="(min-width: 48rem)"
      crossOrigin="anonymous"
    />
  );
}
