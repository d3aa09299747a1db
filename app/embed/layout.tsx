import { headers } from "next/headers";
import { HTML_LANG } from "@/lib/i18n/locale";
import { HeadingFont } from "../heading-font";
import "../globals.css";

export const dynamic = "force-dynamic";

/** A frame of one chart. Its language and theme stand in the query, which only the proxy sees. */
export default async function EmbedLayout({ children }: { children: React.ReactNode }) {
  const query = new URLSearchParams((await headers()).get("x-query") ?? "");
  const theme = query.get("theme");
  return (
    <html
      lang={HTML_LANG[query.get("lang") === "en" ? "en" : "zh"]}
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
    >
      <head>
        <HeadingFont />
        {/* A page of this site may not stand in somebody else's frame: links open beside it. */}
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  );
}
