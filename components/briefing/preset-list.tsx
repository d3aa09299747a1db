import { Link } from "@/components/ui/link";
import { briefingHref, type Preset } from "@/lib/briefing";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

/** Briefings that are ready to open. */
export function PresetList({ presets, locale }: { presets: Preset[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3">
      {presets.map(({ id, items }) => (
        <li key={id} className="border-t-2 border-rule pt-3">
          <p className="font-heading text-xl font-bold">
            <Link
              href={briefingHref(locale, {
                title: t(`briefing.preset.${id}`),
                lang: null,
                items,
              })}
            >
              {t(`briefing.preset.${id}`)}
            </Link>
          </p>
          <p className="mt-1 text-muted">{t(`briefing.preset.${id}.about`)}</p>
          <p className="mt-1 text-sm text-muted">
            {t("briefing.preset.pages", { n: items.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
