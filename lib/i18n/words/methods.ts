import type { WordList } from "./word-list";

/** How numbers are read and checked. */
export const methodWords = {
  "methods.title": { zh: "数字怎样读取与核对", en: "How numbers are read and checked" },
  "methods.lead": {
    zh: "从文件到图表，数字只有一条路：读出、记下位置、核对、照样呈现。",
    en: "From file to chart a number takes one road: read, its place kept, checked, and shown as it is.",
  },
  "methods.reading": { zh: "读取", en: "Reading" },
  "methods.reading.body": {
    zh: "文件先按字节解码成一份文字，此后不再改动。表格按国家统一格式的行与列对上号，每格记下数值、状态和它在文字里的起止位置；认不出的行照录原文并注明，不猜成相近的一行。繁体文字只在比对时逐字转换，原文保持原样。",
    en: "A file is decoded into one text, which is not changed afterwards. Tables are matched to the lines and columns of the national form, and each cell keeps its value, its state and its start and end in that text; a line that is not recognised is quoted and said so, never guessed onto a near one. Traditional characters are converted one by one for matching only; the source stays as it stands.",
  },
  "methods.states": { zh: "一个值的五种状态", en: "The five states of a value" },
  "methods.state.reported": {
    zh: "写着数字，零也是数字。",
    en: "A number stands there; zero is a number.",
  },
  "methods.state.blank": {
    zh: "有这一格，但空着，或写着 /、-、——、无。",
    en: "The cell is there but empty, or holds /, -, —— or 无.",
  },
  "methods.state.unreadable": {
    zh: "有内容，但不能确定是哪个数。",
    en: "Something stands there, but which number it is cannot be told.",
  },
  "methods.state.missing": {
    zh: "报告、表或这一行不在。",
    en: "The report, the table or the line is not there.",
  },
  "methods.state.notApplicable": {
    zh: "那一版表格没有这一行。",
    en: "That edition of the form has no such line.",
  },
  "methods.checks": { zh: "核对", en: "Checking" },
  "methods.checks.body": {
    zh: "规则由表格的行列推出，不逐条手写。2021 版有 42 项勾稽，2019 版与混用版式有 40 项。求和时空白按 0 计，并写明有几个空白；合计也空着的，记作未写明，不算不成立。",
    en: "The rules follow from the lines and columns of the form; they are not written one by one. The 2021 edition has 42 identities, the 2019 edition and hybrids have 40. In a sum a blank counts as 0 and the number of blanks is said; where the total is blank as well, the line is not stated rather than failed.",
  },
  "methods.rules": { zh: "规则", en: "Rules" },
  "methods.rule.crossfoot": {
    zh: "六类申请人之和等于总计。",
    en: "The six applicant types add up to the total.",
  },
  "methods.rule.rollup": {
    zh: "各类办理结果之和等于办结总计；复议、诉讼各结果之和等于总计。",
    en: "Outcomes add up to the total disposed of; results of reconsideration and litigation to theirs.",
  },
  "methods.rule.rollforward": {
    zh: "新收加上年结转，等于办结加结转下年。",
    en: "Received plus carried in equals disposed of plus carried out.",
  },
  "methods.rule.carryforward": {
    zh: "上年结转下年的数，等于本年的上年结转。",
    en: "What one year carries out, the next carries in.",
  },
  "methods.rule.in-force": {
    zh: "上年现行有效加本年制发减本年废止，等于本年现行有效（仅作提示）。",
    en: "In force last year, plus issued, minus repealed, equals in force (a prompt only).",
  },
  "methods.rule.tieout": {
    zh: "正文所说与表格所填一致。",
    en: "What the prose says agrees with the table.",
  },
  "methods.rule.ratio": {
    zh: "按正文印出的精度重算比例与增幅。",
    en: "Shares and growth stated in the prose are recomputed at their printed precision.",
  },
  "methods.rule.range": { zh: "应为非负整数。", en: "Values are whole and not negative." },
  "methods.rule.outlier": {
    zh: "与上年相差悬殊，提示复看，不算错误。",
    en: "Far from the year before: a prompt to look again, not an error.",
  },
  "methods.rule.other-year": {
    zh: "句子说的是报告年度以外的年份。",
    en: "A sentence speaks of a year other than the report's.",
  },
  "methods.rule.repeated-text": { zh: "同一段文字出现两次。", en: "The same text stands twice." },
  "methods.rule.garbled-text": {
    zh: "文字中夹有不成句的字符。",
    en: "Characters that make no sentence stand in the text.",
  },
  "methods.rule.blank-cells": {
    zh: "表格有空白单元，未按零处理。",
    en: "The table has blank cells, which were not taken as zero.",
  },
  "methods.rule.self-contradiction": {
    zh: "同一份报告对同一件事给出不同数字。",
    en: "One report gives different numbers for the same thing.",
  },
  "methods.fairness": { zh: "怎样比才公平", en: "What makes a comparison fair" },
  "methods.fairness.body": {
    zh: "半年不同于全年，全市汇总不同于一个机关自己的数，2019 版不同于 2021 版；从 1 到 3 写作增加 2 件，不写增长 200%。这里不排名，也不打分。",
    en: "Half a year is not a year, a city's roll-up is not one office's count, and the 2019 form is not the 2021 form; from 1 to 3 is two more, never 200 per cent. There are no rankings and no scores here.",
  },
  "methods.lines": { zh: "表格的行与列", en: "Lines and columns of the form" },
  "methods.lines.note": {
    zh: "依{document}，用于{years}的年度报告。",
    en: "From {document}, for reports on {years}.",
  },
  "methods.lines.years.2021": { zh: "2021年及以后", en: "2021 and later" },
  "methods.lines.years.2019": { zh: "2019、2020年", en: "2019 and 2020" },
  "methods.lines.id": { zh: "标识", en: "Id" },
  "methods.lines.label": { zh: "名称", en: "Label" },
  "methods.lines.columns": { zh: "列", en: "Columns" },
  "methods.indicators": { zh: "指标", en: "Indicators" },
} as const satisfies WordList;
