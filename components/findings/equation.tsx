import { placeAnchor } from "@/components/provenance/source-text";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { SpelledSide, SpelledSum, SumLine } from "@/lib/views";

function printed({ value, status }: SumLine, locale: Locale): string {
  if (value !== null) return formatNumber(value, locale);
  return formatValueState(status === "blank" ? "blank" : "missing", locale);
}

/** How wide the column of numbers is, in digits; a Chinese character is two. */
function widthOf({ left, right }: SpelledSum, locale: Locale): number {
  const sides = [left, right];
  const texts = sides.flatMap(({ shown, folded, sum }) => [
    formatNumber(sum, locale),
    ...[...shown, ...folded].map((line) => printed(line, locale)),
  ]);
  return Math.max(...texts.map((text) => text.replace(/[^\x20-\x7e]/g, "00").length));
}

/** The number's place; in another year's report, its cell of the form. */
function hrefOf({ href, otherReport, cell }: SumLine, locale: Locale): string | null {
  if (href || !otherReport) return href;
  const anchor = placeAnchor({ kind: "cell", id: cell });
  return `/${locale}/reports/${encodeURIComponent(otherReport)}#${anchor}`;
}

function Term({ line, sign, locale }: { line: SumLine; sign: string; locale: Locale }) {
  const t = translator(locale);
  const { value, label } = line;
  const href = hrefOf(line, locale);
  const text = printed(line, locale);
  return (
    <li>
      <span className="sign">{sign}</span>
      <span className={value === null ? "number text-muted" : "number"}>
        {href ? (
          <Link
            href={href}
            className="text-ink"
            aria-label={t("agency.number.source", { value: text })}
          >
            {text}
          </Link>
        ) : (
          text
        )}
      </span>
      <span className="name">{inLocale(label, locale)}</span>
    </li>
  );
}

function Terms({ lines, first, locale }: { lines: SumLine[]; first: boolean; locale: Locale }) {
  return lines.map((line, index) => (
    <Term
      key={`${line.cell}/${line.year}`}
      line={line}
      sign={line.sign < 0 ? "−" : first && index === 0 ? "" : "+"}
      locale={locale}
    />
  ));
}

function Side({ side, locale }: { side: SpelledSide; locale: Locale }) {
  const t = translator(locale);
  const several = side.shown.length + side.folded.length > 1;
  const sum = formatNumber(side.sum, locale);
  return (
    <div className="sum-side">
      <p className="text-muted">{t(several ? "finding.parts" : "finding.stated")}</p>
      <ul>
        <Terms lines={side.shown} first locale={locale} />
      </ul>
      {side.folded.length > 0 && (
        <details className="unfold told-on-paper">
          <summary>{t("finding.folded", { n: side.folded.length })}</summary>
          <ul>
            <Terms lines={side.folded} first={false} locale={locale} />
          </ul>
        </details>
      )}
      {several && (
        <p className="sum-total">
          <span className="sign">=</span>
          <span className="number">{sum}</span>
          {side.blanks > 0 && (
            <span className="name">{t("finding.blanks", { n: side.blanks })}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** Both sides of a sum that does not come out, set as sums are written: one line a number. */
export function Equation({ sum, locale }: { sum: SpelledSum; locale: Locale }) {
  const t = translator(locale);
  const digits = { "--digits": `${widthOf(sum, locale)}ch` } as React.CSSProperties;
  return (
    <div role="group" aria-label={t("finding.sides")} className="sum" style={digits}>
      <Side side={sum.left} locale={locale} />
      {sum.gap > 0 && (
        <p className="unequal">
          <span aria-hidden="true">≠</span>
          <span className="sr-only">{t("finding.unequal")}</span>
        </p>
      )}
      <Side side={sum.right} locale={locale} />
    </div>
  );
}
