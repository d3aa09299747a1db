/** Generated reports as files: both editions and hybrids, in every quick rendering in turn. */
import type { GeneratedReport } from "@/fixtures/generator/generated-report";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderText } from "@/fixtures/generator/render-text";
import { RENDERINGS } from "@/fixtures/generator/renderings";

export type MadeFile = { fileName: string; bytes: Uint8Array };

const DISTRICTS = [..."东西南北中安宁平和永长兴福康泰顺昌隆文武"];
const quick = RENDERINGS.filter(({ slow, name }) => !slow && name !== "docx");

/** A district no two agencies share, so that every file is a report of its own. */
function districtOf(index: number): string {
  const size = DISTRICTS.length;
  const at = (place: number) => DISTRICTS[Math.floor(index / size ** place) % size] ?? "";
  // Three characters: twenty to the third bodies before a name comes again.
  return `${at(0)}${at(1)}${at(2)}区`;
}

/** The made report under a body of its own; its prose and figures are the generator's. */
function named(made: GeneratedReport, group: number): GeneratedReport {
  const agency = `${made.agency.slice(0, 3)}${districtOf(group)}${made.agency.slice(3)}`;
  return JSON.parse(JSON.stringify(made).replaceAll(made.agency, agency)) as GeneratedReport;
}

/** Bodies with four years each, in every quick rendering in turn. */
export async function makeFiles(count: number): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  let before: GeneratedReport | undefined;
  for (let index = 0; index < count; index += 1) {
    const made = makeReport(index + 1, index % 4 === 0 ? {} : { after: before });
    before = made;
    const rendering = quick[index % quick.length];
    if (!rendering) throw new Error("There is no rendering");
    files.push({
      fileName: `${index}-${rendering.name}`,
      bytes: await rendering.render(named(made, Math.floor(index / 4))),
    });
  }
  return files;
}

/** One report as scraped text, for filling a database. */
export function makeTextFile(index: number): MadeFile {
  const text = renderText(named(makeReport(index + 1), index), "scraped");
  return { fileName: `${index}.txt`, bytes: new TextEncoder().encode(text) };
}
