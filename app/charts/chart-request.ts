/** What an address of a chart asks: every parameter checked, unknown ones refused. */
import { z } from "zod";
import { describeIssue } from "@/lib/api/describe-issue";
import { ApiError } from "@/lib/api/errors";
import { whole } from "@/lib/api/parameters";
import {
  CHART_FORMATS,
  chartDefinition,
  THEME_NAMES,
  type ChartDefinition,
  type ChartFormat,
} from "@/lib/charts";
import { LOCALES, MEASURE_ID } from "@/lib/domain";
import { customSize, PICTURE_LIMITS, PICTURE_PARTS, SIZE_IDS, SIZES } from "@/lib/export";

const FIRST_YEAR = 2008; // the regulation took effect on 2008-05-01
const LAST_YEAR = 2100;

function list(text: string): string[] {
  return [...new Set(text.split(",").filter(Boolean))];
}

/** `2019,2021` or `2019-2023`. */
function readYears(text: string): number[] {
  return list(text).flatMap((part) => {
    const range = /^(\d{4})(?:-(\d{4}))?$/u.exec(part);
    if (!range) return [Number.NaN];
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (to < from || to - from > 50) return [Number.NaN];
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

const pixels = whole(PICTURE_LIMITS.least, PICTURE_LIMITS.most);

const common = z.object({
  agencies: z
    .string()
    .min(1)
    .transform(list)
    .pipe(
      z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, "要填单位的代号 / slugs of bodies")).min(1),
    ),
  years: z
    .string()
    .min(1)
    .transform(readYears)
    .pipe(
      z
        .array(
          z
            .number("写作 2019,2021 或 2019-2023 / as 2019,2021 or 2019-2023")
            .int()
            .min(FIRST_YEAR)
            .max(LAST_YEAR),
        )
        .min(1),
    ),
  measures: z
    .string()
    .transform(list)
    .pipe(z.array(z.string().regex(MEASURE_ID, "要填度量的 id / ids of measures")))
    .default([]),
  lang: z.enum(LOCALES as ["zh", "en"]).default("zh"),
  size: z.enum(SIZE_IDS as [string, ...string[]]).optional(),
  width: pixels.optional(),
  height: pixels.optional(),
  scale: z
    .string()
    .regex(/^\d(?:\.\d+)?$/u, "要填 1 至 4 的数 / a number from 1 to 4")
    .transform(Number)
    .pipe(z.number().min(1).max(4))
    .default(1.5),
  theme: z.enum(THEME_NAMES).default("light"),
  background: z.enum(["white", "transparent", "dark"]).default("white"),
  omit: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(PICTURE_PARTS)))
    .default([]),
});

export type ChartRequest = Omit<z.infer<typeof common>, "size" | "width" | "height"> & {
  definition: ChartDefinition;
  format: ChartFormat;
  size: { width: number; height: number; fontSize: number };
  half: boolean;
  options: Record<string, string>;
};

function refuse(zh: string, en: string): never {
  throw new ApiError("bad-parameter", { zh, en });
}

function refuseMore(name: string, most: number): never {
  refuse(`${name}：至多 ${most} 个`, `${name}: at most ${most}`);
}

/** `requests-received.png` → the chart and the format; 404 and 406 where there is none. */
function readFile(file: string): { definition: ChartDefinition; format: ChartFormat } {
  const found = /^([a-z-]+)\.([a-z]+)$/u.exec(file);
  const definition = found?.[1] ? chartDefinition(found[1]) : null;
  if (!found || !definition) throw new ApiError("not-found", file.slice(0, 80));
  const format = CHART_FORMATS.find((each) => each === found[2]);
  if (!format) throw new ApiError("not-acceptable", CHART_FORMATS.join(", "));
  return { definition, format };
}

/** A size by name, or by width and height together; never both. */
function readSize({ size, width, height, scale }: z.infer<typeof common>, format: ChartFormat) {
  if ((width === undefined) !== (height === undefined))
    refuse("width 与 height 要一起给", "width and height go together");
  if (size && width !== undefined)
    refuse("size 与 width、height 只能选一种", "size, or width and height; not both");
  const chosen =
    width !== undefined && height !== undefined
      ? customSize(width, height)
      : SIZES[(size ?? "slide") as keyof typeof SIZES];
  const { width: w, height: h, fontSize } = chosen;
  if (format === "png" && w * h * scale * scale > PICTURE_LIMITS.pixels) {
    const most = `${PICTURE_LIMITS.pixels}`;
    refuse(
      `width × height × scale²：至多 ${most} 像素`,
      `width × height × scale²: at most ${most} pixels`,
    );
  }
  return { width: w, height: h, fontSize };
}

function checkLimits(
  { limits, mostRows, measures }: ChartDefinition,
  asked: z.infer<typeof common>,
) {
  const { agencies, years } = asked;
  if (agencies.length > limits.agencies) refuseMore("agencies", limits.agencies);
  if (years.length > limits.years) refuseMore("years", limits.years);
  if (mostRows !== undefined && agencies.length * years.length > mostRows) {
    refuseMore("agencies × years", mostRows);
  }
  if (measures !== "chosen") {
    if (asked.measures.length > 0)
      refuse("measures：这张图的度量是固定的", "measures: this chart has its own");
    return;
  }
  if (asked.measures.length === 0) refuse("measures：至少要给一个", "measures: name at least one");
  if (asked.measures.length > limits.measures) refuseMore("measures", limits.measures);
}

/** Splits a query into the parameters every chart has and the options of this one. */
function splitQuery(query: URLSearchParams, definition: ChartDefinition) {
  const own: Record<string, string> = {};
  const options: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (seen.has(name)) refuse(`${name}：给了两次`, `${name}: given twice`);
    seen.add(name);
    const option = definition.options.find(({ id }) => id === name);
    if (option) {
      const known = option.values.map(({ id }) => id);
      if (!known.includes(value)) {
        const values = known.join(", ");
        refuse(`${name}：只能是 ${values}`, `${name}: one of ${values}`);
      }
      options[name] = value;
    } else if (Object.hasOwn(common.shape, name)) own[name] = value;
    else refuse(`${name.slice(0, 40)}：没有这个参数`, `${name.slice(0, 40)}: no such parameter`);
  }
  return { own, options };
}

/** The request an address makes; throws an `ApiError` that says which parameter is wrong. */
export function readChartRequest(file: string, query: URLSearchParams): ChartRequest {
  const { definition, format } = readFile(file);
  const { own, options } = splitQuery(query, definition);
  const read = common.safeParse(own);
  if (!read.success) {
    const [issue] = read.error.issues;
    if (!issue) throw read.error;
    const { zh, en } = describeIssue(issue, own);
    refuse(zh, en);
  }
  const asked = { ...read.data, years: [...new Set(read.data.years)].sort((a, b) => a - b) };
  checkLimits(definition, asked);
  const { size: name, width: _width, height: _height, ...rest } = asked;
  return {
    ...rest,
    definition,
    format,
    options,
    size: readSize(asked, format),
    half: name === "half",
  };
}
