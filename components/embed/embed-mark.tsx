import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

/** Whose chart it is, leading to the site: a plain link, which the frame opens beside itself. */
export function EmbedMark({ locale, home }: { locale: Locale; home: string }) {
  const t = translator(locale);
  return (
    <footer className="embed-mark">
      <a href={home} className="font-heading font-bold text-ink no-underline">
        {t("site.name")}
      </a>
      <span className="text-sm text-muted">{t("embed.mark")}</span>
    </footer>
  );
}
