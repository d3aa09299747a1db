import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { ScreenState } from "@/lib/screening";

/** `stored`: the file stands in the collection as it is. */
type Verdict = ScreenState | "stored" | "unreadable";

const LOOKS: Record<Verdict, string> = {
  pass: "bg-accent-wash text-accent",
  warning: "bg-caution-wash text-caution",
  fail: "bg-doubt-wash text-doubt",
  stored: "bg-band text-muted",
  unreadable: "bg-doubt-wash text-doubt",
};

/** Shape first, then word, then colour: none of them alone. */
const SHAPES: Record<Verdict, string> = {
  pass: "✓",
  warning: "!",
  fail: "✕",
  stored: "=",
  unreadable: "✕",
};

export function VerdictMark({ state, locale }: { state: Verdict; locale: Locale }) {
  const t = translator(locale);
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 px-2 py-0.5 text-xs font-semibold whitespace-nowrap",
        LOOKS[state],
      )}
    >
      <span aria-hidden="true">{SHAPES[state]}</span>
      {t(`desk.verdict.${state}`)}
    </span>
  );
}
