import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { formatBytes } from "@/lib/format";
import type { Item } from "@/lib/screening";
import { VerdictMark } from "./verdict-mark";

function Recognised({ item, locale }: { item: Item; locale: Locale }) {
  const t = translator(locale);
  if (item.problem)
    return <span className="text-doubt">{inLocale(item.problem.message, locale)}</span>;
  if (!item.summary) return <span className="text-muted">{t(`desk.state.${item.state}`)}</span>;
  const { agency, agencyName, year, title, figures } = item.summary;
  const body = agencyName ? inLocale(agencyName, locale) : agency;
  if (figures !== undefined) return t("desk.figures.count", { n: figures });
  return (
    <>
      <span className="font-semibold">{[body, year].filter(Boolean).join(" · ") || "—"}</span>
      {title && <span className="block text-muted">{title}</span>}
    </>
  );
}

function Outcome({ item, locale }: { item: Item; locale: Locale }) {
  const t = translator(locale);
  if (item.state === "saved" && item.outcome?.report) {
    return (
      <Link href={`/${locale}/reports/${encodeURIComponent(item.outcome.report)}`}>
        {t("desk.report.open")}
      </Link>
    );
  }
  if (item.state !== "read" || !item.summary) return t(`desk.state.${item.state}`);
  return t(`desk.plan.${item.summary.plan}`);
}

function Tests({ item, locale }: { item: Item; locale: Locale }) {
  const t = translator(locale);
  if (!item.summary || item.state === "saved") return null;
  return (
    <>
      <VerdictMark state={item.summary.verdict} locale={locale} />
      {item.summary.failed.length > 0 ? (
        item.summary.failed.map(({ test, found }) => (
          <span key={test} className="block text-sm">
            {inLocale(found, locale)}
          </span>
        ))
      ) : (
        <span className="ms-2 text-sm text-muted max-md:block">
          {t("desk.verdict.counts", item.summary.tests)}
        </span>
      )}
    </>
  );
}

type Props = { batch: string; items: Item[]; locale: Locale };

/** The files of a batch: what each was recognised as, how its tests went, what saving would do. */
export function BatchTable({ batch, items, locale }: Props) {
  const t = translator(locale);
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">{t("desk.batch")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desk.file")}</th>
            <th scope="col">{t("desk.recognised")}</th>
            <th scope="col">{t("desk.result")}</th>
            <th scope="col">{t("desk.plan")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" className="min-w-40 font-normal">
                {item.state === "read" ? (
                  <Link href={`/${locale}/ingest/${batch}/${item.id}`} className="wrap-anywhere">
                    {item.fileName}
                  </Link>
                ) : (
                  <span className="wrap-anywhere">{item.fileName}</span>
                )}
                {item.summary && item.state === "read" && (
                  // The column of tests is out of sight on a phone.
                  <span className="block py-1 md:hidden">
                    <VerdictMark state={item.summary.verdict} locale={locale} />
                  </span>
                )}
                <span className="block text-xs text-muted">
                  {formatBytes(item.bytes, locale)}
                  {item.from && ` · ${t("desk.from", { name: item.from })}`}
                </span>
              </th>
              <td className="min-w-48">
                <Recognised item={item} locale={locale} />
              </td>
              <td>
                <Tests item={item} locale={locale} />
              </td>
              <td className="whitespace-nowrap">
                <Outcome item={item} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
