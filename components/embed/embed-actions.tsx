import { CopyChart } from "@/components/charts/copy-chart";
import { say, type ChartSpec } from "@/lib/charts";
import type { Citation } from "@/lib/charts/citation";
import { suggestHeight } from "@/lib/charts/drawing/layout";
import { translator } from "@/lib/i18n";
import { CopyText } from "./copy-text";
import { escapeMarkup } from "@/lib/format";

type Props = { spec: ChartSpec; address: string; citation: Citation };

const FRAME_WIDTH = 720;
/** Room for the title, the source, the row of actions and the mark; a note takes a line. */
const WORDS_HEIGHT = 340;
const NOTE_HEIGHT = 22;

function frameCode(spec: ChartSpec, address: string): string {
  const words = WORDS_HEIGHT + Math.min(spec.notes.length, 4) * NOTE_HEIGHT;
  const height = Math.round(suggestHeight(spec, FRAME_WIDTH, 13) + words);
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(spec.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** Copy the picture, the table or the link; cite the chart; put it on another page. */
export function EmbedActions({ spec, address, citation }: Props) {
  const { locale } = spec;
  const t = translator(locale);
  const words = {
    copy: t("embed.copy"),
    done: say(locale, "copied"),
    failed: say(locale, "copyFailed"),
  };
  const texts = [
    { name: t("embed.cite.zh"), text: citation.zh, lang: "zh-CN" },
    { name: t("embed.cite.en"), text: citation.en, lang: "en" },
    { name: "BibTeX", text: citation.bibtex, lang: "en" },
  ];
  return (
    <>
      <details className="chart-fold no-print" id="copy">
        <summary>{t("embed.copy")}</summary>
        <CopyChart spec={spec} link={address} />
      </details>
      <details className="chart-fold no-print" id="cite">
        <summary>{t("embed.cite")}</summary>
        {texts.map((each) => (
          <CopyText key={each.name} {...each} words={words} />
        ))}
      </details>
      <details className="chart-fold no-print" id="frame">
        <summary>{t("embed.frame")}</summary>
        <p className="text-sm text-muted">{t("embed.frame.where")}</p>
        <CopyText name="HTML" text={frameCode(spec, address)} lang="en" words={words} />
      </details>
    </>
  );
}
