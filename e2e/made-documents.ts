/** `made-documents.ts FOLDER`: writes a made-up report each as PDF, DOCX and HTML. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderDocx } from "@/fixtures/generator/render-docx";
import { renderHtml } from "@/fixtures/generator/render-html";
import { renderPdf } from "@/fixtures/generator/render-pdf";

const folder = process.argv[2] ?? ".";
const write = (name: string, bytes: Uint8Array | string) =>
  writeFileSync(path.join(folder, name), bytes);
const blanks = { print: { blankShare: 0.4, blankMark: "" } };
write("made.docx", await renderDocx(makeReport(41)));
write("made.html", renderHtml(makeReport(42, blanks), "plain"));
write("made.pdf", await renderPdf(makeReport(43), "ruled"));
