import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { SelectField } from "@/components/filters/field";
import { LiveForm } from "@/components/filters/live-form";
import { FindingCard } from "@/components/findings/finding-card";
import { RuleCounts } from "@/components/findings/rule-counts";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getDatabase } from "@/db/client";
import { RULE_IDS, type Locale } from "@/lib/domain";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readCities, readFindings, readYears } from "@/lib/queries";
import { readFindingsFilter, type FindingsAddress } from "./findings-address";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<FindingsAddress> };

const PAGE = 25;
const SEVERITIES = ["error", "warning", "notice"] as const;
const FAULTS = ["source", "reading", "unknown"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("findings.title") } : {};
}

function addressOf(here: string, asked: FindingsAddress): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `${here}?${new URLSearchParams(given)}` : here;
}

function Filters({ asked, locale }: { asked: FindingsAddress; locale: Locale }) {
  const t = translator(locale);
  const db = getDatabase();
  const any = t("findings.filter.any");
  const here = `/${locale}/findings`;
  const years = readYears(db).toReversed();
  return (
    <LiveForm
      action={here}
      label={t("findings.filter")}
      className="no-print mt-8 flex flex-wrap items-end gap-4"
    >
      <SelectField
        label={t("findings.filter.rule")}
        name="rule"
        value={asked.rule ?? ""}
        any={any}
        options={RULE_IDS.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
      />
      <SelectField
        label={t("findings.filter.severity")}
        name="severity"
        value={asked.severity ?? ""}
        any={any}
        options={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
      />
      <SelectField
        label={t("findings.filter.fault")}
        name="fault"
        value={asked.fault ?? ""}
        any={any}
        options={FAULTS.map((value) => ({ value, label: t(`fault.${value}`) }))}
      />
      <SelectField
        label={t("findings.filter.city")}
        name="city"
        value={asked.city ?? ""}
        any={any}
        options={readCities(db).map(({ slug, name }) => ({
          value: slug,
          label: inLocale(name, locale),
        }))}
      />
      <SelectField
        label={t("findings.filter.year")}
        name="year"
        value={asked.year ?? ""}
        any={any}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <button type="submit" className="button button-quiet">
        {t("findings.filter.apply")}
      </button>
    </LiveForm>
  );
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await searchParams;
  const t = translator(locale);
  const filter = readFindingsFilter(asked);
  const page = Math.max(1, Math.floor(Number(asked.page)) || 1);
  const { findings, total, byRule } = readFindings(getDatabase(), filter, {
    limit: PAGE,
    offset: (page - 1) * PAGE,
  });
  const here = `/${locale}/findings`;
  return (
    <div className="page">
      <h1 className="mt-12">{t("findings.title")}</h1>
      <p className="mt-4 max-w-prose text-muted">{t("findings.lead")}</p>
      <Filters asked={asked} locale={locale} />
      <p role="status" className="mt-8 border-t-2 border-rule pt-3 text-sm text-muted">
        {t("findings.count", { n: total })}
      </p>
      <RuleCounts
        counts={byRule}
        chosen={filter.rule ?? null}
        href={(rule) => addressOf(here, { ...asked, rule: rule ?? undefined, page: undefined })}
        locale={locale}
      />
      {findings.length === 0 ? (
        <EmptyState title={t("findings.none")}>
          <Link href={here}>{t("findings.filter.clear")}</Link>
        </EmptyState>
      ) : (
        findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} locale={locale} />
        ))
      )}
      <Pager
        page={page}
        pages={Math.ceil(total / PAGE)}
        href={(number) => addressOf(here, { ...asked, page: String(number) })}
        locale={locale}
      />
      <DataTwins path="/findings" query={{ ...filter }} locale={locale} />
    </div>
  );
}
