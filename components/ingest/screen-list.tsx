import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { isStoredAlready, verdictOf, type ScreenTest } from "@/lib/screening";
import { stagedAnchor } from "./staged-source";
import { VerdictMark } from "./verdict-mark";

/** How many sentences of one test are spelled out. */
const SHOWN = 40;

function Details({ test, locale }: { test: ScreenTest; locale: Locale }) {
  const t = translator(locale);
  const details = test.details ?? [];
  if (details.length === 0) return null;
  return (
    <details className="unfold mt-1" open={test.state !== "pass" && details.length <= 5}>
      <summary className="text-sm text-muted">{t("desk.details", { n: details.length })}</summary>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-sm">
        {details.slice(0, SHOWN).map(({ text, at }, index) => (
          <li key={index}>
            {inLocale(text, locale)}
            {at && (
              <a href={`#${stagedAnchor(at.start)}`} className="ms-2 whitespace-nowrap">
                {t("desk.place")}
              </a>
            )}
          </li>
        ))}
        {details.length > SHOWN && (
          <li className="list-none text-muted">
            {t("desk.details.more", { n: details.length - SHOWN })}
          </li>
        )}
      </ul>
    </details>
  );
}

function Tick({ test, locale }: { test: ScreenTest; locale: Locale }) {
  const t = translator(locale);
  if (test.state !== "warning") return null;
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm md:-my-2.5 font-semibold whitespace-nowrap">
      <input
        type="checkbox"
        name="accept"
        value={test.id}
        required
        className="size-5 accent-(--accent)"
        aria-label={t("desk.accept.label", { test: t(`desk.test.${test.id}`) })}
      />
      <span aria-hidden="true">{t("desk.accept")}</span>
    </label>
  );
}

/** Every test with its outcome; warnings carry a box to tick, unless nothing can be saved. Stands inside the form that saves. */
export function ScreenList({ tests, locale }: { tests: readonly ScreenTest[]; locale: Locale }) {
  const t = translator(locale);
  const open = verdictOf(tests) !== "fail";
  return (
    <ul className="border-t border-line">
      {tests.map((test) => (
        <li
          key={test.id}
          className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 border-b border-line py-2.5 md:grid-cols-[6rem_13rem_1fr_auto] md:items-baseline"
        >
          <span className="max-md:order-2 max-md:justify-self-end">
            <VerdictMark state={isStoredAlready([test]) ? "stored" : test.state} locale={locale} />
          </span>
          <span className="font-semibold">{t(`desk.test.${test.id}`)}</span>
          <div className="min-w-0 max-md:order-3 max-md:col-span-2">
            {inLocale(test.found, locale)}
            <Details test={test} locale={locale} />
          </div>
          <span className="max-md:order-4 max-md:col-span-2">
            {open && <Tick test={test} locale={locale} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
