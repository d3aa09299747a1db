import { Link } from "@/components/ui/link";
import type { Locale, Message } from "@/lib/domain";
import { inLocale } from "@/lib/i18n";
import { formatPlace, placeHref } from "@/lib/views";
import { SeverityTag } from "@/components/findings/finding-card";

type Props = { messages: Message[]; report: string; revision: number | null; locale: Locale };

/** What the reading had to say about the document, with the places it speaks of. */
export function MessageList({ messages, report, revision, locale }: Props) {
  return (
    <ul className="text-sm">
      {messages.map(({ code, severity, message, at }, index) => (
        <li key={`${code}/${index}`} className="flex gap-3 border-b border-line py-2">
          <span className="shrink-0">
            <SeverityTag severity={severity} locale={locale} />
          </span>
          <span className="flex-1">{inLocale(message, locale)}</span>
          {at && (
            <Link href={placeHref(locale, report, at, revision)} className="font-mono text-xs">
              {formatPlace(at)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
