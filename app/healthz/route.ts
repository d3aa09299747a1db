/** Liveness: the process answers. Looks at nothing else, so that a slow disk does not kill it. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
