/** A random secret kept with the data, so that what is signed with it outlives a restart. */
import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { settings } from "@/db/schema";

/** The secret of that name, made at its first use. */
export function keepSecret(db: Database, name: string): string {
  const key = `secret.${name}`;
  db.insert(settings)
    .values({ key, value: randomBytes(32).toString("base64url") })
    .onConflictDoNothing()
    .run();
  const found = db.select().from(settings).where(eq(settings.key, key)).get();
  if (!found) throw new Error(`The secret ${name} was not kept`);
  return found.value;
}
