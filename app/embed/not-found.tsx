import { headers } from "next/headers";
import { translator } from "@/lib/i18n";

/** The frame has nothing to show: the chart, the body or the measure is not there. */
export default async function EmbedNotFound() {
  const query = new URLSearchParams((await headers()).get("x-query") ?? "");
  const t = translator(query.get("lang") === "en" ? "en" : "zh");
  return (
    <main className="embed">
      <h1 className="text-lg">{t("embed.missing")}</h1>
      <p className="mt-2 text-muted">{t("embed.missing.body")}</p>
    </main>
  );
}
