import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { formatBytes, formatList } from "@/lib/format";
import { failsAsStored, sameReports, type Item } from "@/lib/screening";
import { VerdictMark } from "./verdict-mark";
import { RecordTable } from "@/components/ui/record-table";

/** Names spelled out where several files are the same report. */
const NAMED = 3;

function Recognised({ item, same, locale }: { item: Item; same: string[]; locale: Locale }) {
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
      {same.length > 0 && (
        <span className="block text-caution">
          {t("desk.same", {
            names: `${formatList(same.slice(0, NAMED), locale)}${same.length > NAMED ? "…" : ""}`,
          })}
        </span>
      )}
    </>
  );
}

function Outcome({ item, locale }: { item: Item; locale: Locale }) {
  const t = translator(locale);
  if (item.problem && item.state === "unreadable") return null;
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
  if (item.problem && item.state === "unreadable") {
    return <VerdictMark state="unreadable" locale={locale} />;
  }
  if (!item.summary || item.state === "saved") return null;
  const stored = failsAsStored(item.summary.failed.map(({ test }) => test));
  return (
    <>
      <VerdictMark state={stored ? "stored" : item.summary.verdict} locale={locale} />
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
  const same = sameReports(items);
  return (
    <RecordTable
      caption={t("desk.batch")}
      heads={[t("desk.file"), t("desk.recognised"), t("desk.result"), t("desk.plan")]}
      stack
    >
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row" className="long min-w-40 font-normal">
            {item.state === "read" ? (
              <Link href={`/${locale}/ingest/${batch}/${item.id}`} className="wrap-anywhere">
                {item.fileName}
              </Link>
            ) : (
              <span className="wrap-anywhere">{item.fileName}</span>
            )}
            <span className="block text-xs text-muted">
              {formatBytes(item.bytes, locale)}
              {item.from && ` · ${t("desk.from", { name: item.from })}`}
            </span>
          </th>
          <td className="long min-w-48">
            <Recognised item={item} same={same.get(item.id) ?? []} locale={locale} />
          </td>
          <td className="max-md:empty:hidden">
            <Tests item={item} locale={locale} />
          </td>
          <td
            className="whitespace-nowrap max-md:empty:hidden"
            {...(item.state === "read" ? { "data-name": t("desk.plan") } : {})}
          >
            <Outcome item={item} locale={locale} />
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
