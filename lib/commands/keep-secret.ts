/** A random secret kept with the data, so that what is signed with it outlives a restart. */
import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { settings } from "@/db/schema";

function find(db: Database, key: string): string | null {
  return db.select().from(settings).where(eq(settings.key, key)).get()?.value ?? null;
}

/** The secret of that name, made at its first use. */
export function keepSecret(db: Database, name: string): string {
  const key = `secret.${name}`;
  const known = find(db, key);
  if (known) return known;
  // Two processes may come here at once: the first one's secret stands for both.
  const value = randomBytes(32).toString("base64url");
  db.insert(settings).values({ key, value }).onConflictDoNothing().run();
  return find(db, key) ?? value;
}
