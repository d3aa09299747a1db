import { headers } from "next/headers";
import { EmbedMark } from "@/components/embed/embed-mark";
import { translator } from "@/lib/i18n";
import { siteOrigin } from "../_site/site-origin";

/** The frame has nothing to show: the chart, the body or the measure is not there. */
export default async function EmbedNotFound() {
  const asked = await headers();
  const query = new URLSearchParams(asked.get("x-query") ?? "");
  const locale = query.get("lang") === "en" ? "en" : "zh";
  const t = translator(locale);
  return (
    <main className="embed">
      <h1 className="text-lg">{t("embed.missing")}</h1>
      <p className="mt-2 mb-6 text-muted">{t("embed.missing.body")}</p>
      <EmbedMark locale={locale} home={`${siteOrigin(asked)}/${locale}`} />
    </main>
  );
}
