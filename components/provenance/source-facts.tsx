import type { Locale } from "@/lib/domain";
import { formatDate } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { PlaceView, SourceView } from "@/lib/views";
import { describePlace } from "./describe-place";
import { originalHref } from "./original-href";
import { placeAnchor } from "./source-text";

type Props = { source: SourceView; place: PlaceView | null; locale: Locale };

/** File, place, day of reading and checksum of a source, on its own page. */
export function SourceFacts({ source, place, locale }: Props) {
  const t = translator(locale);
  const { revision, report } = source;
  const said = place && describePlace(place, locale);
  return (
    <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
      <div>
        <dt className="text-muted">{t("report.revision.file")}</dt>
        <dd className="font-semibold wrap-anywhere">
          {revision.fileName}
          <a
            href={originalHref(report.id, revision, place?.page?.page)}
            className="ms-3 font-normal whitespace-nowrap"
            target="_blank"
            rel="noreferrer"
          >
            {t("source.original")}
          </a>
        </dd>
      </div>
      {place && said && (
        <div className="max-w-prose">
          <dt className="text-muted">{t("source.placeLabel")}</dt>
          <dd>
            <span className="font-semibold">{said.where}</span>
            <span className="text-muted">
              {" · "}
              {t("source.place", { start: String(place.at.start), end: String(place.at.end) })}
            </span>
            {said.heads && (
              <span className="block" lang="zh-CN">
                {said.heads}
              </span>
            )}
            {said.back && place.readAs && (
              <a
                className="block"
                href={`/${locale}/reports/${encodeURIComponent(report.id)}#${placeAnchor(place.readAs)}`}
              >
                {said.back}
              </a>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt className="text-muted">{t("report.revision.readAt")}</dt>
        <dd className="font-semibold">{formatDate(revision.readAt, locale)}</dd>
      </div>
      <div>
        <dt className="text-muted">{t("report.revision.checksum")}</dt>
        <dd className="font-mono text-xs break-all">{revision.sha256}</dd>
      </div>
    </dl>
  );
}
