/** The shipped heading font, at an address that changes with its content, asked for at once. */
import localFont from "next/font/local";

/**
 * Where the font does not come in time the page keeps the system's: a late change would move what
 * the reader has begun to read. It is there from the next page on.
 */
export const headingFont = localFont({
  src: "../public/fonts/headings.woff2",
  weight: "500 900",
  display: "optional",
  variable: "--font-shipped",
  adjustFontFallback: false,
});
