import { Link } from "@/components/ui/link";
import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { sourceHref, type Value } from "@/lib/views";

type Props = { value: Value; locale: Locale; unit?: string; className?: string };

/** A value as every page sets it: its number leading to its source, or its state in a word. */
export function ValueLink({ value, locale, unit, className }: Props) {
  const t = translator(locale);
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
  const text = formatNumber(value.value, locale, unit);
  const href = sourceHref(locale, value.source);
  const doubted = (value.doubts ?? []).length > 0;
  const look = clsx("number", doubted && "text-doubt", className);
  return (
    <>
      {href ? (
        <Link
          href={href}
          className={clsx(look, !doubted && "text-ink")}
          aria-label={t("agency.number.source", { value: text })}
        >
          {text}
        </Link>
      ) : (
        <span className={look}>{text}</span>
      )}
      {value.origin === "cited" && <Mark>{t("origin.cited")}</Mark>}
      {value.origin === "corrected" && <Mark>{t("origin.corrected")}</Mark>}
    </>
  );
}

/** A small word after a number: where it came from when that is not a reading. */
function Mark({ children }: { children: React.ReactNode }) {
  return (
    <span className="ms-1.5 align-middle font-sans text-xs font-normal text-muted">{children}</span>
  );
}
