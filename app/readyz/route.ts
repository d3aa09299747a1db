/** Readiness: the database answers and nobody has asked the server to stop. */
import { getDatabase } from "@/db/client";
import { checkDatabase } from "@/lib/queries/check-database";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "no-store" };

export function GET(): Response {
  if (process.env.GONGKAI_STOPPING)
    return Response.json({ status: "stopping" }, { status: 503, headers });
  try {
    const { reports } = checkDatabase(getDatabase());
    return Response.json({ status: "ready", reports }, { headers });
  } catch (error) {
    // What is wrong belongs in the log, not on the network.
    log.error({ err: error }, "readiness");
    return Response.json({ status: "unavailable" }, { status: 503, headers });
  }
}
