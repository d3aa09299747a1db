import { Link } from "@/components/ui/link";
import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import {
  formatNumber,
  formatPercent,
  formatQualified,
  formatRate,
  formatValueState,
} from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { sourceHref, type Value } from "@/lib/views";

type Props = { value: Value; locale: Locale; unit?: string; className?: string };

/** A value as every page sets it: its number leading to its source, or its state in a word. */
export function ValueLink({ value, locale, unit, className }: Props) {
  const t = translator(locale);
  if ((value.ratio?.numerator ?? null) !== null) {
    return <RatioLink value={value} locale={locale} className={className} />;
  }
  if (value.state !== "reported" || value.value === null) {
    return (
      <span
        className={clsx("text-sm text-muted", className)}
        title={value.reason && inLocale(value.reason, locale)}
      >
        {formatValueState(value.state, locale)}
      </span>
    );
  }
  const text = formatQualified(formatNumber(value.value, locale, unit), value.qualifier, locale);
  const number = <NumberLink value={value} locale={locale} text={text} className={className} />;
  if (value.origin !== "cited" && value.origin !== "corrected") return number;
  return (
    <span className="marked">
      {number}
      <Mark>{t(`origin.${value.origin}`)}</Mark>
    </span>
  );
}

/** Text that leads to the place a value was read from. */
function NumberLink({ value, locale, text, className }: Props & { text: string }) {
  const t = translator(locale);
  const href = sourceHref(locale, value.source);
  const doubted = (value.doubts ?? []).length > 0;
  const look = clsx("number", doubted && "text-doubt", className);
  if (!href) return <span className={look}>{text}</span>;
  return (
    <Link
      href={href}
      className={clsx(look, !doubted && "text-ink")}
      aria-label={t("agency.number.source", { value: text })}
    >
      {text}
    </Link>
  );
}

/** A share or rate, the counts it is made of below it; the counts alone where none can be formed. */
function RatioLink({ value, locale, className }: Props) {
  const t = translator(locale);
  const { numerator, denominator, per, origins } = value.ratio ?? {};
  const number = (count: number | null | undefined) =>
    typeof count === "number" ? formatNumber(count, locale) : null;
  const counts = [number(numerator), number(denominator)].filter(Boolean).join("/");
  const rate =
    value.value === null
      ? null
      : per === 100
        ? formatPercent(value.value, locale)
        : formatRate(value.value, locale);
  return (
    <>
      <NumberLink value={value} locale={locale} text={rate ?? counts} className={className} />
      {origins?.includes("cited") && <Mark>{t("origin.cited")}</Mark>}
      {origins?.includes("corrected") && <Mark>{t("origin.corrected")}</Mark>}
      <span
        className="ratio-counts font-sans text-xs font-normal text-muted"
        title={value.reason && inLocale(value.reason, locale)}
      >
        {rate ? counts : t("ratio.none")}
      </span>
    </>
  );
}

/** A small word after a number: where it came from when that is not a reading. */
function Mark({ children }: { children: React.ReactNode }) {
  return (
    <span className="ms-1.5 align-middle font-sans text-xs font-normal text-muted">{children}</span>
  );
}
