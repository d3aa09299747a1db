import type { Locale } from "@/lib/domain";
import { formatDate } from "@/lib/format";
import type { SourceView } from "@/lib/views";
import { originalHref } from "./original-href";

type Props = {
  source: SourceView;
  /** The page of the original to open, where it has pages. */
  page?: number;
  words: { readAt: string; original: string };
  locale: Locale;
};

/** File, checksum and the day of reading of a source, and the way to the file itself. */
export function FileLine({ source, page, words, locale }: Props) {
  const { revision, report } = source;
  return (
    <p className="flex flex-wrap gap-x-3 px-5 pb-2 text-xs text-muted">
      <span className="wrap-anywhere">{revision.fileName}</span>
      <span className="font-mono" title={revision.sha256}>
        {revision.sha256.slice(0, 12)}
      </span>
      <span className="whitespace-nowrap">
        {words.readAt} {formatDate(revision.readAt, locale)}
      </span>
      <a href={originalHref(report.id, revision, page)} target="_blank" rel="noreferrer">
        {words.original}
      </a>
    </p>
  );
}
