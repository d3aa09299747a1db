import type { FindingSide, Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { describeMeasure } from "@/lib/views";

type Term = FindingSide["terms"][number];

function termValue({ value, status }: Term, locale: Locale): string {
  if (value !== null) return formatNumber(value, locale);
  return formatValueState(status === "blank" ? "blank" : "missing", locale);
}

/** One term of a sum: its number, with the line and column it stands for below. */
function TermBox({ term, locale, first }: { term: Term; locale: Locale; first: boolean }) {
  const name = describeMeasure(term.cell)?.label;
  const sign = term.sign < 0 ? "−" : first ? "" : "+";
  return (
    <span className="flex items-start gap-2">
      {sign && <span className="text-lg text-muted">{sign}</span>}
      <span className="flex max-w-44 flex-col">
        <span className="number text-lg font-bold">{termValue(term, locale)}</span>
        <span className="text-xs text-muted">
          {term.year !== undefined && `${term.year} `}
          {name ? inLocale(name, locale) : term.cell}
        </span>
      </span>
    </span>
  );
}

function Side({ side, locale }: { side: FindingSide; locale: Locale }) {
  const t = translator(locale);
  const several = side.terms.length > 1;
  return (
    <span className="flex flex-wrap items-start gap-x-3 gap-y-2">
      {side.terms.map((term, index) => (
        <TermBox
          key={`${term.cell}/${term.year}`}
          term={term}
          locale={locale}
          first={index === 0}
        />
      ))}
      {several && (
        <span className="flex items-start gap-2">
          <span className="text-lg text-muted">=</span>
          <span className="number text-lg font-bold">{formatNumber(side.sum, locale)}</span>
        </span>
      )}
      {side.blanks > 0 && (
        <span className="self-center text-xs text-muted">
          {t("finding.blanks", { n: side.blanks })}
        </span>
      )}
    </span>
  );
}

/** Both sides of a sum that does not come out, spelled out term by term. */
export function Equation({
  sides,
  locale,
}: {
  sides: { left: FindingSide; right: FindingSide };
  locale: Locale;
}) {
  const t = translator(locale);
  const equal = sides.left.sum === sides.right.sum;
  return (
    <dl className="grid gap-x-6 gap-y-3 border-s-4 border-doubt ps-4 sm:grid-cols-[auto_1fr]">
      <dt className="pt-1 text-sm text-muted">{t("finding.left")}</dt>
      <dd>
        <Side side={sides.left} locale={locale} />
      </dd>
      <dt className="pt-1 text-sm text-muted">
        {!equal && (
          <span aria-hidden="true" className="me-2 text-lg text-doubt">
            ≠
          </span>
        )}
        {t("finding.right")}
      </dt>
      <dd>
        <Side side={sides.right} locale={locale} />
      </dd>
    </dl>
  );
}
