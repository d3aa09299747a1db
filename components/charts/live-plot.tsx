"use client";

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import EChartsReactCore from "echarts-for-react/lib/core";
import { BarChart, CustomChart, LineChart, PieChart } from "echarts/charts";
import {
  GraphicComponent,
  GridComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartSpec } from "@/lib/charts";
import { drawChart } from "@/lib/charts/drawing/option";
import { pointSentence } from "@/lib/charts/point-sentence";
import type { Reach } from "./chart-live";
import { pageTheme } from "./page-theme";

echarts.use([
  BarChart,
  CustomChart,
  GraphicComponent,
  GridComponent,
  LineChart,
  PieChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

type Props = {
  spec: ChartSpec;
  size: { width: number; height: number };
  reach: Reach | null;
  fallback: ReactNode;
};

/** The type is set as in the server's drawings for these widths. */
function typeSize(width: number): number {
  return width >= 672 ? 14 : width >= 432 ? 13 : 12;
}

type HoverParams = { seriesId?: string; dataIndex?: number };

/** The chart under the reader's hand: hover, focus, arrow keys, each value spoken. */
export default function LivePlot({ spec, size, reach }: Props) {
  const chart = useRef<EChartsReactCore>(null);
  const at = useRef(-1);
  const [spoken, setSpoken] = useState("");
  const drawing = useMemo(() => {
    const family = getComputedStyle(document.body).fontFamily;
    const fontSize = typeSize(size.width);
    return drawChart(spec, { ...size, fontSize, theme: pageTheme(), fontFamily: family });
  }, [spec, size]);

  const sentence = useCallback(
    ({ seriesId, dataIndex }: HoverParams) => {
      const found = drawing.targets.filter(({ id, data }) => id === seriesId && data === dataIndex);
      return found.map((target) => pointSentence(spec, target)).join("\n");
    },
    [drawing, spec],
  );

  const option = useMemo(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return {
      ...drawing.option,
      tooltip: {
        trigger: "item",
        confine: true,
        transitionDuration: still ? 0 : 0.15,
        renderMode: "richText",
        formatter: sentence,
      },
    };
  }, [drawing, sentence]);

  useEffect(() => {
    const instance = chart.current?.getEchartsInstance();
    const last = drawing.targets.length - 1;
    if (!reach || !instance || last < 0) return;
    at.current = Math.max(
      0,
      Math.min(
        last,
        Number.isFinite(reach.step) ? at.current + reach.step : reach.step < 0 ? 0 : last,
      ),
    );
    const target = drawing.targets[at.current];
    if (!target) return;
    // Tips are shown by a series' position, not by its id.
    const series = drawing.option.series as { id: string }[];
    const seriesIndex = series.findIndex(({ id }) => id === target.id);
    const found = { seriesIndex, dataIndex: target.data };
    instance.dispatchAction({ type: "downplay" });
    // A gap among several lines has words but no mark to light up.
    if (target.id) {
      instance.dispatchAction({ type: "highlight", ...found });
      instance.dispatchAction({ type: "showTip", ...found });
    } else instance.dispatchAction({ type: "hideTip" });
    setSpoken(pointSentence(spec, target));
  }, [reach, drawing, spec]);

  return (
    <>
      <EChartsReactCore
        ref={chart}
        echarts={echarts}
        option={option}
        style={{ width: size.width, height: size.height }}
        opts={{ renderer: "svg", width: size.width, height: size.height }}
        onEvents={{
          click: ({ seriesId, dataIndex }: HoverParams) => {
            const target = drawing.targets.find(
              ({ id, data }) => id === seriesId && data === dataIndex,
            );
            const point =
              target && spec.panels[target.panel]?.series[target.series]?.points[target.category];
            // In a frame on another page the source opens beside it, since it may not be framed.
            const opened = window.top === window ? "_self" : "_blank";
            if (point?.href) window.open(point.href, opened);
          },
        }}
      />
      <span className="chart-spoken" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}
