import { NotFoundNotice, type Missing } from "@/components/layout/not-found-notice";
import { WORDS } from "@/lib/i18n";

const PARTS: Record<string, Missing> = {
  agencies: { title: WORDS["missing.agency.title"], body: WORDS["missing.agency.body"] },
  reports: { title: WORDS["missing.report.title"], body: WORDS["missing.report.body"] },
  indicators: { title: WORDS["missing.indicator.title"], body: WORDS["missing.indicator.body"] },
};

export default function NotFound() {
  return (
    <NotFoundNotice
      page={{ title: WORDS["missing.title"], body: WORDS["missing.body"] }}
      parts={PARTS}
      find={WORDS["agencies.filter"]}
      submit={WORDS["agencies.filter.submit"]}
      links={[
        { href: "/agencies", text: WORDS["missing.agencies"] },
        { href: "/indicators", text: WORDS["missing.indicators"] },
        { href: "", text: WORDS["error.home"] },
      ]}
    />
  );
}
