/** Generated reports as files: both editions and hybrids, in every quick rendering in turn. */
import { makeReport } from "@/fixtures/generator/make-report";
import { RENDERINGS } from "@/fixtures/generator/renderings";

export type MadeFile = { fileName: string; bytes: Uint8Array };

const DISTRICTS = [..."东西南北中安宁平和永长兴福康泰顺昌隆文武"];
const quick = RENDERINGS.filter(({ slow, name }) => !slow && name !== "docx");

/** A district no two agencies share, so that every file is a report of its own. */
function districtOf(index: number): string {
  const first = DISTRICTS[index % DISTRICTS.length] ?? "";
  const second = DISTRICTS[Math.floor(index / DISTRICTS.length) % DISTRICTS.length] ?? "";
  return `${first}${second}区`;
}

/** Bodies with four years each; the prose and figures are the generator's. */
export async function makeFiles(count: number): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  let before: ReturnType<typeof makeReport> | undefined;
  for (let index = 0; index < count; index += 1) {
    const year = index % 4;
    const made = makeReport(index + 1, year === 0 ? {} : { after: before });
    before = made;
    const place = made.agency.slice(0, 3);
    const agency = `${place}${districtOf(Math.floor(index / 4))}${made.agency.slice(3)}`;
    const named = JSON.parse(JSON.stringify(made).replaceAll(made.agency, agency)) as typeof made;
    const rendering = quick[index % quick.length];
    if (!rendering) throw new Error("There is no rendering");
    files.push({
      fileName: `${index}-${rendering.name}`,
      bytes: await rendering.render(named),
    });
  }
  return files;
}
