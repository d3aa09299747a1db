import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/charts/chart-figure";
import { say } from "@/lib/charts";
import { GALLERY_CASES } from "@/lib/charts/gallery/cases";
import { buildGalleryItem, GALLERY, withoutLinks } from "@/lib/charts/gallery/gallery";
import { isLocale } from "@/lib/i18n";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ case?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: say(locale, "gallery"), robots: { index: false } } : {};
}

/** Every chart on one edge case at a time, drawn from invented figures. */
export default async function GalleryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = [(await searchParams).case ?? []].flat()[0];
  const shown = GALLERY_CASES.find(({ id }) => id === asked) ?? GALLERY_CASES[0];
  const items = GALLERY.filter((item) => item.case === shown?.id);
  return (
    <div className="page">
      <PageHead title={say(locale, "gallery")} lead={say(locale, "galleryLead")} />
      <nav aria-label={say(locale, "gallery")} className="mt-6">
        <ul className="flex flex-wrap gap-x-5">
          {GALLERY_CASES.map(({ id, label }) => (
            <li key={id}>
              <Link
                href={`/${locale}/gallery?case=${id}`}
                aria-current={id === shown?.id ? "page" : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-bold"
              >
                {label[locale]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-8 grid gap-12 lg:grid-cols-2">
        {items.map((item) => (
          <ChartFigure
            key={item.id}
            spec={withoutLinks(buildGalleryItem(item, locale))}
            level={2}
            plain
            still
          />
        ))}
      </div>
    </div>
  );
}
