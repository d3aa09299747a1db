import { NotFoundNotice } from "@/components/layout/not-found-notice";
import { WORDS } from "@/lib/i18n";

export default function NotFound() {
  return (
    <NotFoundNotice
      title={WORDS["missing.title"]}
      body={WORDS["missing.body"]}
      home={WORDS["error.home"]}
      agencies={WORDS["missing.agencies"]}
    />
  );
}
