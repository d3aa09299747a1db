import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { FormLines } from "@/components/methods/form-lines";
import { CellLegend } from "@/components/report/cell-legend";
import { PageContents } from "@/components/ui/page-contents";
import { Section } from "@/components/ui/section";
import { RULE_IDS } from "@/lib/domain";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { INDICATORS } from "@/lib/indicators/catalogue";

type Props = { params: Promise<{ locale: string }> };

const STATES = ["reported", "blank", "unreadable", "missing", "notApplicable"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("nav.methods") } : {};
}

export default async function MethodsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const parts = [
    { id: "reading", title: t("methods.reading") },
    { id: "states", title: t("methods.states") },
    { id: "checks", title: t("methods.checks") },
    { id: "fairness", title: t("methods.fairness") },
    { id: "lines", title: t("methods.lines") },
    { id: "indicators", title: t("methods.indicators") },
  ];
  return (
    <div className="page">
      <PageHead title={t("methods.title")} lead={t("methods.lead")} />
      <PageContents label={t("report.contents")} parts={parts} />
      <Section id="reading" title={t("methods.reading")}>
        <p className="max-w-prose">{t("methods.reading.body")}</p>
      </Section>
      <Section id="states" title={t("methods.states")}>
        <CellLegend locale={locale} />
        <dl className="mt-6 grid max-w-3xl gap-x-8 sm:grid-cols-[10rem_1fr]">
          {STATES.map((state) => (
            <div key={state} className="contents">
              <dt className="border-line pt-2 font-semibold sm:border-b sm:pb-2">
                {t(`state.${state}`)}
              </dt>
              <dd className="border-b border-line pb-2 sm:pt-2">{t(`methods.state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="checks" title={t("methods.checks")}>
        <p className="max-w-prose">{t("methods.checks.body")}</p>
        <h3 className="mt-8 mb-3">{t("methods.rules")}</h3>
        <dl className="grid max-w-3xl gap-x-8 sm:grid-cols-[15rem_1fr]">
          {RULE_IDS.map((rule) => (
            <div key={rule} className="contents">
              <dt className="border-line pt-2 font-semibold sm:border-b sm:pb-2">
                <Link href={`/${locale}/findings?rule=${rule}`}>{t(`rule.${rule}`)}</Link>
                <span className="ms-2 font-mono text-xs font-normal text-muted">{rule}</span>
              </dt>
              <dd className="border-b border-line pb-2 sm:pt-2">{t(`methods.rule.${rule}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="fairness" title={t("methods.fairness")}>
        <p className="max-w-prose">{t("methods.fairness.body")}</p>
      </Section>
      <Section id="lines" title={t("methods.lines")} className="no-print">
        <FormLines edition="2021" locale={locale} />
        <FormLines edition="2019" locale={locale} />
      </Section>
      <Section id="indicators" title={t("methods.indicators")}>
        <ul className="gap-x-12 lg:columns-2">
          {INDICATORS.map(({ id, label }) => (
            <li key={id} className="break-inside-avoid border-b border-line py-2">
              <Link href={`/${locale}/indicators/${id}`}>{inLocale(label, locale)}</Link>
              <span className="ms-2 font-mono text-xs text-muted">{id}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
