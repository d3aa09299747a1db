/** The wording of a body's own website, which several patterns share. */

/** The body's own site, or its government's; not a ministry's, a newspaper's or a credit site. */
export const SITE =
  "(?:(?:(?<![总省])局|委|办|院|政府|管委会|本机关|(?<!省)厅|学校|医院|公司|[我本](?:局|委|办|院|厅|镇|乡|街道|机关|单位))(?:(?:政务|门户|官方)?网站|官网)|(?:门户|官方|政府|政务)网站|政府网(?=发布|公开|更新)|官网|(?:政府|政务|公安|官方)门户)";
