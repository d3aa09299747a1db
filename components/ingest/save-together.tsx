import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { ScreenTestId } from "@/lib/screening";

type Props = {
  batch: string;
  token: string;
  /** Kinds of warning in this batch, and how many files have each. */
  warnings: { test: ScreenTestId; files: number }[];
  ready: number;
  locale: Locale;
};

/** Saves the whole batch: files whose every warning is of a kind that was ticked. */
export function SaveTogether({ batch, token, warnings, ready, locale }: Props) {
  const t = translator(locale);
  if (ready === 0 && warnings.length === 0)
    return <p className="text-muted">{t("desk.saveMany.none")}</p>;
  return (
    <form method="post" action={`/api/desk/batches/${batch}/save`} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={`/${locale}/ingest/${batch}`} />
      {warnings.length > 0 && (
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {warnings.map(({ test, files }) => (
            <li key={test}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="accept"
                  value={test}
                  className="size-5 accent-(--accent)"
                />
                {t("desk.saveMany.kind", { test: t(`desk.test.${test}`), n: files })}
              </label>
            </li>
          ))}
        </ul>
      )}
      <SignedBy locale={locale} />
      <p>
        <button type="submit" className="button">
          {t("desk.saveMany")}
        </button>
      </p>
    </form>
  );
}

/** A name for the history of runs. */
export function SignedBy({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="max-w-sm">
      <label htmlFor="by" className="block text-sm font-semibold">
        {t("desk.by")}
      </label>
      <input id="by" name="by" maxLength={80} autoComplete="name" className="field mt-1 w-full" />
    </p>
  );
}
