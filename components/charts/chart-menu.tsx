import { chartAddress, chartQuery, say, type ChartFormat, type ChartSpec } from "@/lib/charts";
import { translator } from "@/lib/i18n";
import { CopyChart } from "./copy-chart";

type Entry = { format: ChartFormat; label: string; extra?: Record<string, string> };

function entries(spec: ChartSpec): Entry[] {
  const { locale } = spec;
  const picture = (format: string) => say(locale, "picture", { format });
  const data = (format: string) => say(locale, "data", { format });
  const office = (name: string) => say(locale, "office", { name });
  return [
    { format: "png", label: picture("PNG"), extra: { size: "slide" } },
    { format: "svg", label: picture("SVG") },
    { format: "pdf", label: picture("PDF"), extra: { size: "a4" } },
    { format: "csv", label: data("CSV") },
    { format: "xlsx", label: office("Excel") },
    { format: "pptx", label: office("PowerPoint") },
    { format: "docx", label: office("Word") },
    { format: "json", label: data("JSON") },
  ];
}

/** Every way a chart leaves the page. Links work without scripts; copying needs them. */
export function ChartMenu({ spec }: { spec: ChartSpec }) {
  const { locale } = spec;
  return (
    <details className="chart-fold chart-menu no-print">
      <summary>{say(locale, "download")}</summary>
      <ul>
        {entries(spec).map(({ format, label, extra }) => (
          <li key={format}>
            <a href={chartAddress(spec, format, extra)} download>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={`/embed/${spec.id}?${chartQuery(spec)}`}>{translator(locale)("embed.open")}</a>
        </li>
      </ul>
      <CopyChart spec={spec} link={`/embed/${spec.id}?${chartQuery(spec)}`} />
    </details>
  );
}
