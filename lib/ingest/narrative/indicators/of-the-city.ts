/** What a passage speaks of, unless a bureau of one field reports: its application is not the city's. */

const OF_ONE_FIELD =
  "教育|卫生|健康|公安|水[利务]|交通|城市管理|执法|住房|公积金|人力资源|医疗|税务|文化|旅游|体育|农业|生态|应急|司法|民政局|气象|医院|学校|大学|公司|集团";
/** For `within`: the body that reports stands first in what is looked through. */
export const ofTheCity = (words: string) =>
  new RegExp(`^(?!\\S*(?:${OF_ONE_FIELD})\\S* )[^]*(?:${words})`);
