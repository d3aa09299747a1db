import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { Notice } from "@/lib/views";

/** Above the chart, in words: what keeps these figures from being like for like. */
export function ComparabilityStrip({ notices, locale }: { notices: Notice[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <aside aria-labelledby="fairness" className="border-s-4 border-caution ps-5 text-sm">
      <h2 id="fairness" className="text-base text-caution">
        {t("compare.fairness")}
      </h2>
      {notices.length === 0 ? (
        <p className="mt-1">{t("compare.fairness.none")}</p>
      ) : (
        <ul className="mt-2 grid gap-1.5">
          {notices.map((notice) => (
            <li key={`${notice.kind}/${notice.text.zh}`} className="max-w-4xl">
              {inLocale(notice.text, locale)}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
