"use client";

import type { Locale } from "@/lib/domain";
import type { CitedSource } from "@/lib/views";
import { CitedNote } from "./cited-note";
import type { SourcePanelWords } from "./source-panel";
import { useFetched } from "./use-fetched";

type Props = { address: string; report: string; words: SourcePanelWords; locale: Locale };

/** What a figure that people typed was copied from; there is no text to be shown. */
export function CitedPanel({ address, report, words, locale }: Props) {
  const { data, failed } = useFetched<CitedSource>(address);
  return (
    <div role="status" className="border-t border-line px-5 py-4">
      {failed && <p className="text-sm text-muted">{words.failed}</p>}
      {!data && !failed && <p className="text-sm text-muted">{words.loading}</p>}
      {data && <CitedNote source={data} reportHref={report} locale={locale} words={words.cited} />}
    </div>
  );
}
