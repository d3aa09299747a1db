import { colorOf, cssVariable, type LegendItem } from "@/lib/charts";
import { swatchMarkup } from "@/lib/charts/drawing/swatch";

/** Names of the series with their colour and pattern. */
export function ChartLegend({ items }: { items: LegendItem[] }) {
  return (
    <ul className="chart-legend">
      {items.map((item) => {
        const color = `var(${cssVariable(item.color)}, ${colorOf(item.color, "light")})`;
        return (
          <li key={item.id} className={item.mark ? undefined : "text-muted"}>
            {item.mark && (
              <svg
                width="16"
                height="12"
                viewBox="0 0 16 12"
                aria-hidden="true"
                dangerouslySetInnerHTML={{ __html: swatchMarkup(item, color) }}
              />
            )}
            {item.label}
          </li>
        );
      })}
    </ul>
  );
}
