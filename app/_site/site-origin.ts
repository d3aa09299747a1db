import { processAccess } from "@/lib/access/process-access";

/** Where readers reach this site, without a closing slash: as it was set, else as they asked for it. */
export function siteOrigin(headers: Headers): string {
  const { publicUrl, trustedProxies } = processAccess().settings;
  if (publicUrl) return publicUrl;
  const forwarded = trustedProxies > 0 ? headers.get("x-forwarded-proto")?.split(",")[0] : null;
  return `${forwarded?.trim() === "https" ? "https" : "http"}://${headers.get("host") ?? "localhost"}`;
}
