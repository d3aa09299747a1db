import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { siteOrigin } from "@/app/_site/site-origin";
import { PageHead } from "@/components/ui/page-head";
import { EndpointTable } from "@/components/developers/endpoint-table";
import { examplesFor } from "@/components/developers/examples";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { API_ERROR_CODES, API_ERRORS } from "@/lib/api/errors";
import { MAX_PAGE_SIZE } from "@/lib/api/parameters";
import { formatAnd, STATE_MEANINGS } from "@/lib/format";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readCities } from "@/lib/queries";
import { describeMeasure } from "@/lib/views";

type Props = { params: Promise<{ locale: string }> };

const MEASURE = "requests/received/total";
const STATES = ["reported", "blank", "unreadable", "missing", "notApplicable"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("developers.title") } : {};
}

export default async function DevelopersPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const base = `${siteOrigin(await headers())}/api/v1`;
  const cities = readCities(getDatabase()).slice(0, 4);
  const query = `city=${cities.map(({ slug }) => slug).join(",")}&measure=${MEASURE}`;
  const measure = describeMeasure(MEASURE)?.label;
  return (
    <div className="page">
      <PageHead title={t("developers.title")} lead={t("developers.lead")} />
      <dl className="mt-6 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-muted">{t("developers.base")}</dt>
        <dd className="font-mono break-all">{base}</dd>
        <dt className="text-muted">{t("developers.openapi")}</dt>
        <dd className="font-mono break-all">
          <a href="/api/v1/openapi.json">{base}/openapi.json</a>
        </dd>
      </dl>
      <Section title={t("developers.endpoints")}>
        <EndpointTable locale={locale} />
      </Section>
      <Section
        title={t("developers.examples")}
        lead={t("developers.examples.lead", {
          measure: measure ? inLocale(measure, locale) : MEASURE,
          cities: formatAnd(
            cities.map(({ name }) => inLocale(name, locale)),
            locale,
          ),
        })}
      >
        <div className="grid gap-8">
          {examplesFor({ base, query }).map(({ id, code }) => (
            <div key={id} className="min-w-0">
              <h3 className="mb-2">{t(`developers.${id}`)}</h3>
              {id === "excel" && (
                <p className="mb-2 max-w-prose text-muted">{t("developers.excel.steps")}</p>
              )}
              <pre
                className="scroller border border-line bg-band px-4 py-3 font-mono text-sm"
                tabIndex={0}
                role="region"
                aria-label={t(`developers.${id}`)}
              >
                {code}
              </pre>
            </div>
          ))}
        </div>
      </Section>
      <Section title={t("developers.states")} lead={t("developers.states.lead")}>
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
          {STATES.map((state) => (
            <div key={state} className="contents">
              <dt className="font-mono">{state}</dt>
              <dd>{inLocale(STATE_MEANINGS[state], locale)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t("developers.paging")}>
        <ul className="max-w-prose list-disc space-y-2 ps-5">
          <li>{t("developers.paging.page", { max: MAX_PAGE_SIZE })}</li>
          <li>{t("developers.paging.format")}</li>
          <li>{t("developers.paging.etag")}</li>
          <li>{t("developers.paging.errors")}</li>
        </ul>
        <div className="scroller mt-6">
          <table className="records max-w-2xl">
            <thead>
              <tr>
                <th scope="col">{t("developers.code")}</th>
                <th scope="col">HTTP</th>
                <th scope="col">{t("developers.meaning")}</th>
              </tr>
            </thead>
            <tbody>
              {API_ERROR_CODES.map((code) => (
                <tr key={code}>
                  <th scope="row" className="font-mono font-normal whitespace-nowrap">
                    {code}
                  </th>
                  <td>{API_ERRORS[code].status}</td>
                  <td>{inLocale(API_ERRORS[code].message, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </div>
  );
}
