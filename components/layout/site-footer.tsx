import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <footer aria-label={t("footer.label")} className="mt-24 border-t border-line py-8 text-sm">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 text-muted">
        <p className="max-w-prose">{t("footer.about")}</p>
        <p className="no-print flex flex-wrap gap-x-6 gap-y-2">
          <Link href={`/${locale}/methods`}>{t("footer.methods")}</Link>
          <Link href={`/${locale}/developers`}>{t("footer.developers")}</Link>
        </p>
      </div>
    </footer>
  );
}
