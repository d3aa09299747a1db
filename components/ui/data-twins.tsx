import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

type Props = {
  /** Below /api/v1. */
  path: string;
  /** Parameters of the API; empty ones are left out. */
  query?: Record<string, string | number | undefined>;
  /** Further files of the page: a workbook, for example. */
  files?: readonly { href: string; text: string }[];
  locale: Locale;
};

/** The same figures as CSV and JSON. */
export function DataTwins({ path, query = {}, files = [], locale }: Props) {
  const t = translator(locale);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") asked.set(name, String(value));
  }
  const text = asked.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  const address = (format: string) => `/api/v1${path}.${format}${text ? `?${text}` : ""}`;
  return (
    <p className="no-print mt-8 flex gap-4 text-sm text-muted">
      {t("footer.twins")}
      <a href={address("csv")}>{t("data.csv")}</a>
      <a href={address("json")}>{t("data.json")}</a>
      {files.map(({ href, text }) => (
        <a key={href} href={href} download>
          {text}
        </a>
      ))}
    </p>
  );
}
