/** A staged file → what was read of it, the screener's tests, and what saving would do. */
import type { Database } from "@/db/open";
import { CITIES } from "@/lib/ingest/agencies";
import type { Limits } from "@/lib/ingest/formats";
import {
  isCitedFacts,
  parseDocument,
  planIngest,
  registryOf,
  sha256Of,
  type IngestPlan,
} from "@/lib/commands";
import { readCitedRows } from "@/lib/commands/read-cited-rows";
import { readReport } from "@/lib/queries";
import {
  screenDocument,
  screenFiguresFile,
  type SavePlan,
  type ScreenedDocument,
  type StagedReading,
} from "@/lib/screening";

export type StagedFile = { fileName: string; bytes: Uint8Array; limits: Partial<Limits> };

/** What corrections and figures stand on the report that would be replaced. */
function standing(db: Database, report: string) {
  const view = readReport(db, report);
  const corrected = new Set(
    (view?.tablesView ?? []).flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ id, correction }) => (correction ? [id] : [])),
    ),
  );
  return { corrected, figures: view?.figures ?? 0 };
}

function toSavePlan(db: Database, plan: IngestPlan): SavePlan {
  const { outcome, report, replaces, refusal, newAgency, changes, read } = plan;
  if (outcome === "refused" || (outcome !== "ingested" && !report)) {
    const message = refusal?.bilingual ?? { zh: "不能入库", en: "It cannot be stored" };
    return { outcome: "refused", code: refusal?.code ?? "refused", message };
  }
  if (outcome === "ingested" || !report)
    return { outcome: "ingested", report, provisional: newAgency };
  if (outcome === "unchanged") return { outcome, report, revision: replaces ?? 1 };
  const { corrected, figures } = standing(db, report);
  return {
    outcome,
    report,
    revision: (replaces ?? 0) + 1,
    changes: changes.map((change) => ({ ...change, corrected: corrected.has(change.cell) })),
    figures: { before: figures, after: read.parsed.figures.length },
  };
}

function toScreened(db: Database, plan: IngestPlan): ScreenedDocument {
  const { fileName, bytes, sha256, document, parsed, checks } = plan.read;
  return {
    fileName,
    format: document.format,
    encoding: document.encoding,
    bytes: bytes.byteLength,
    sha256,
    text: document.text,
    parsed,
    agencyName:
      registryOf(db).agencies.find(({ name }) => name.zh === parsed.report.agency)?.name ?? null,
    cityName: CITIES.find(({ slug }) => slug === parsed.report.city)?.name ?? null,
    checks,
    plan: toSavePlan(db, plan),
  };
}

async function screenCited(db: Database, file: StagedFile): Promise<StagedReading | null> {
  const { fileName, bytes, limits } = file;
  const read = await parseDocument(
    { fileName, bytes, sha256: sha256Of(bytes) },
    { registry: registryOf(db), limits },
  );
  if (!isCitedFacts(read)) return null;
  const { rows, bad } = readCitedRows(read.text);
  const kept = rows.map(({ agency, year, measure, value, unit }) => ({
    agency,
    year,
    measure,
    value,
    unit,
  }));
  const screened = { fileName, bytes: bytes.byteLength, rows: kept, bad };
  return { kind: "figures", screened, tests: screenFiguresFile(screened) };
}

/** Throws a DocumentError (code and bilingual) for what cannot be read. */
export async function screenStaged(db: Database, file: StagedFile): Promise<StagedReading> {
  registryOf(db, { fresh: true });
  try {
    const screened = toScreened(db, await planIngest(db, file));
    return { kind: "report", screened, tests: screenDocument(screened) };
  } catch (error) {
    const cited =
      (error as { code?: unknown }).code === "cited-facts" ? await screenCited(db, file) : null;
    if (!cited) throw error;
    return cited;
  }
}
