import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAccess, type RequestAccess } from "@/app/_access/request-access";
import { ownPath } from "@/app/_access/own-path";
import { FORM_TOKEN_FIELD } from "@/app/_access/write-route";
import { Link } from "@/components/ui/link";
import { ProblemNote } from "@/components/access/problem-note";
import { isLocale, translator, type Translate } from "@/lib/i18n";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string; problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: translator(locale)("access.title"), robots: { index: false } };
}

function SignOutForm({ access, next, t }: { access: RequestAccess; next: string; t: Translate }) {
  return (
    <form method="post" action="/api/desk/sign-out" className="space-y-5">
      <p>{t("access.signedIn")}</p>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={access.formToken} />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="button button-quiet">
        {t("access.signOut")}
      </button>
    </form>
  );
}

function SignInForm({ next, wrong, t }: { next: string; wrong: boolean; t: Translate }) {
  return (
    <form method="post" action="/api/desk/sign-in" className="space-y-5">
      <p>{t("access.lead")}</p>
      <input type="hidden" name="next" value={next} />
      <div className="space-y-1.5">
        <label htmlFor="secret" className="block font-semibold">
          {t("access.secret")}
        </label>
        <input
          id="secret"
          name="secret"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1024}
          className="field w-full"
          aria-describedby={wrong ? "problem limits" : "limits"}
          // After a wrong password the next thing to do is to type it again.
          autoFocus={wrong}
          aria-invalid={wrong || undefined}
        />
        <p id="limits" className="text-sm text-muted">
          {t("access.limits")}
        </p>
      </div>
      <button type="submit" className="button">
        {t("access.submit")}
      </button>
    </form>
  );
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const t = translator(locale);
  const access = await readAccess();
  const next = ownPath(query.next ?? null, `/${locale}/ingest`);
  return (
    <div className="page py-10">
      <div className="max-w-prose space-y-6">
        <h1>{t("access.title")}</h1>
        <ProblemNote code={query.problem} locale={locale} />
        {access.session ? (
          <SignOutForm access={access} next={next} t={t} />
        ) : access.canSignIn ? (
          <SignInForm next={next} wrong={query.problem === "wrong-secret"} t={t} />
        ) : (
          <p>{t(access.permission.allowed ? "access.local" : "access.notLocal")}</p>
        )}
        {access.permission.allowed && (
          <p>
            <Link href={next}>{t("access.onward")}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
