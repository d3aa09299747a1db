import type { Metadata } from "next";
import { WORDS } from "@/lib/i18n";
import "./globals.css";

export const metadata: Metadata = { title: `404 · ${WORDS["site.name"].zh}` };

/** Addresses outside both languages: said in both. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <main className="page">
          <h1 className="mt-16">{WORDS["missing.title"].zh}</h1>
          <p className="mt-4 max-w-prose text-muted">{WORDS["missing.body"].zh}</p>
          <div lang="en" className="mt-8">
            <p className="font-heading text-xl font-bold">{WORDS["missing.title"].en}</p>
            <p className="mt-2 max-w-prose text-muted">{WORDS["missing.body"].en}</p>
          </div>
          <p className="mt-8 flex gap-6">
            <a href="/zh">{WORDS["error.home"].zh}</a>
            <a href="/en" lang="en">
              {WORDS["error.home"].en}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
