/** Checks: cells of reports → findings, by rules generated from the form. */
export { checkReport, type CheckResult, type ReportToCheck } from "./check-report";
export { checkReading, type ReadingToCheck } from "./check-reading";
export { checkYears, isComparedOverYears, type YearToCheck } from "./check-years";
export { identitiesOf, type Identity } from "@/lib/statutory-form";
