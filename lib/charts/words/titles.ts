/** Titles: what is shown, and the message where the data carry one, in both languages. */
import { sentence } from "./sentence";

export const TITLE_WORDS = {
  titleReceived: sentence(
    "{agency}历年新收政府信息公开申请",
    "Disclosure requests received by {agency}",
  ),
  titleReceivedMore: sentence(
    "{agency}{year}年新收申请{n}，比上年多{change}",
    "{agency} received {n} {n|request|requests} in {year}, {change} more than the year before",
  ),
  titleReceivedFewer: sentence(
    "{agency}{year}年新收申请{n}，比上年少{change}",
    "{agency} received {n} {n|request|requests} in {year}, {change} fewer than the year before",
  ),
  titleReceivedSame: sentence(
    "{agency}{year}年新收申请{n}，与上年持平",
    "{agency} received {n} {n|request|requests} in {year}, as many as the year before",
  ),
  titleReceivedOne: sentence(
    "{agency}{year}年新收申请{n}",
    "{agency} received {n} {n|request|requests} in {year}",
  ),
  titleReceivedMany: sentence(
    "各机关历年新收政府信息公开申请",
    "Disclosure requests received, by body and year",
  ),
  titleApplicants: sentence(
    "{agency}新收申请的申请人构成",
    "Requests to {agency} by type of applicant",
  ),
  titleApplicantsNone: sentence(
    "{agency}{year}年没有收到申请",
    "{agency} received no requests in {year}",
  ),
  titleApplicantsMain: sentence(
    "{agency}{year}年{n}申请中，{k}来自{type}",
    "{k} of the {n} {n|request|requests} to {agency} in {year} came from {type}",
  ),
  titleOutcomes: sentence("{agency}申请的办理结果", "How requests to {agency} ended"),
  titleOutcomesNone: sentence(
    "{agency}{year}年没有办结的申请",
    "{agency} disposed of no requests in {year}",
  ),
  titleOutcomesMain: sentence(
    "{agency}{year}年办结{n}申请，予以公开{k}",
    "{agency} disposed of {n} {n|request|requests} in {year}; {k} {k|was|were} granted",
  ),
  titleOutcomesMany: sentence("各机关申请的办理结果", "How requests ended, by body"),
  titleGrounds: sentence("{agency}不予公开的理由", "Grounds on which {agency} refused"),
  titleGroundsMain: sentence(
    "{agency}{year}年不予公开{n}，主要因“{ground}”（{k}）",
    "{agency} refused {n} {n|request|requests} in {year}, mostly as “{ground}” ({k})",
  ),
  titleFlow: sentence("{agency}{year}年申请的来与去", "Requests through {agency} in {year}"),
  titleFlowMain: sentence(
    "{agency}{year}年应办{n}申请：办结{k}，结转{c}",
    "{agency} had {n} {n|request|requests} to handle in {year}: {k} disposed of, {c} carried over",
  ),
  titleDecisions: sentence(
    "{agency}的许可、处罚、强制与收费",
    "Licences, penalties, coercion and fees: {agency}",
  ),
  titleDecisionsNone: sentence(
    "{agency}{year}年许可、处罚、强制决定均为零",
    "{agency} decided no licences, penalties or coercion in {year}",
  ),
  titleDecisionsMain: sentence(
    "{agency}{year}年作出行政许可决定{n}",
    "{agency} decided {n} {n|licence|licences} in {year}",
  ),
  titleDocuments: sentence(
    "{agency}的规章与行政规范性文件",
    "Regulations and normative documents: {agency}",
  ),
  titleReview: sentence(
    "{agency}的行政复议与行政诉讼结果",
    "Reconsideration and litigation: {agency}",
  ),
  titleReviewMain: sentence(
    "{agency}{year}年复议与诉讼{n}，结果纠正{k}",
    "{n} {n|reconsideration or suit|reconsiderations and suits} against {agency} in {year}; {k} corrected",
  ),
  titleReviewNone: sentence(
    "{agency}{year}年没有行政复议和行政诉讼",
    "No reconsideration or suit against {agency} in {year}",
  ),
  titleWorkload: sentence(
    "{agency}应办与办结的申请",
    "Requests to handle and disposed of: {agency}",
  ),
  titleWorkloadMain: sentence(
    "{agency}{year}年应办{n}，办结{k}",
    "{agency} had {n} {n|request|requests} to handle in {year} and disposed of {k}",
  ),
  titleIndicator: sentence("{measure}", "{measure}"),
  titleIndicatorOne: sentence(
    "{agency}{measure}：{year}年{n}",
    "{measure}, {agency}: {n} in {year}",
  ),
  titleIndicatorChange: sentence(
    "{agency}{measure}：{from}年{a}，{year}年{n}",
    "{measure}, {agency}: {a} in {from}, {n} in {year}",
  ),
  titleCompare: sentence("{measure}：{agencies}", "{measure}: {agencies}"),
  titleCompareTwo: sentence(
    "{measure}、{second}：{agencies}",
    "{measure} and {second}: {agencies}",
  ),
  titleCompareThree: sentence(
    "{measure}、{second}、{third}：{agencies}",
    "{measure}, {second} and {third}: {agencies}",
  ),
  titleCompareMany: sentence(
    "{measure}、{second}和另外 {others} 项：{agencies}",
    "{measure}, {second} and {others} other measures: {agencies}",
  ),
  titleCompareRange: sentence(
    "{measure}：{n} 个机关在{low}至{high}之间",
    "{measure}: from {low} to {high} at {n} bodies",
  ),
  titleCompareAlike: sentence(
    "{measure}：{n} 个机关均为{high}",
    "{measure}: {high} at each of {n} bodies",
  ),
  titleShares: sentence("{agencies}：各项占比", "Shares: {agencies}"),
  titleStatutory: sentence("{agency}{period}：{table}", "{agency}, {period}: {table}"),
  titleChange: sentence("{agency}{years}对照", "{agency}: {years} side by side"),
  titleOneYear: sentence("{agency}：{year}", "{agency}: {year}"),
  titleTwoYears: sentence("{agency}：{from}年与{to}年", "{agency}: {from} and {to}"),
};
