import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

type Props = { canSignIn: boolean; next: string; locale: Locale };

/** Why this reader cannot write here, and what to do about it. */
export function ReadOnlyNote({ canSignIn, next, locale }: Props) {
  const t = translator(locale);
  return (
    <div className="max-w-prose border-y border-line bg-band px-5 py-6">
      <p>{t(canSignIn ? "access.lead" : "access.notLocal")}</p>
      {canSignIn && (
        <p className="mt-4">
          <Link href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`} className="button">
            {t("access.submit")}
          </Link>
        </p>
      )}
    </div>
  );
}
