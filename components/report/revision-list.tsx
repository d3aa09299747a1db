import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatBytes, formatDate } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { RevisionView } from "@/lib/views";
import { RecordTable } from "@/components/ui/record-table";

type Props = { revisions: RevisionView[]; report: string; locale: Locale };

/** The files a report was read from, the newest first, with checksums. */
export function RevisionList({ revisions, report, locale }: Props) {
  const t = translator(locale);
  return (
    <RecordTable
      caption={t("report.revisions")}
      heads={[
        t("report.revision"),
        t("report.revision.file"),
        t("report.revision.format"),
        { name: t("report.revision.bytes"), figure: true },
        t("report.revision.checksum"),
        t("report.revision.readAt"),
      ]}
      stack
    >
      {revisions.map((revision, index) => (
        <tr key={revision.revision}>
          <td className="whitespace-nowrap" data-name={t("report.revision")}>
            {revision.revision}
            {revision.current && ` · ${t("report.revision.current")}`}
            {/* The newest first: the one below is the one before. */}
            {revisions[index + 1]?.sha256 === revision.sha256 && (
              <span className="ms-2 text-xs whitespace-normal text-muted">
                {t("report.revision.reread")}
              </span>
            )}
          </td>
          <td className="long wrap-anywhere">
            <Link
              href={`/${locale}/reports/${encodeURIComponent(report)}/source?revision=${revision.revision}`}
              data-own-page=""
            >
              {revision.fileName}
            </Link>
          </td>
          <td>{[revision.format, revision.encoding].filter(Boolean).join(" · ")}</td>
          <td className="figure">{formatBytes(revision.bytes, locale)}</td>
          <td
            className="long min-w-52 font-mono text-xs break-all"
            data-name={t("report.revision.checksum")}
          >
            {revision.sha256}
          </td>
          <td className="whitespace-nowrap" data-name={t("report.revision.readAt")}>
            {formatDate(revision.readAt, locale)}
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
