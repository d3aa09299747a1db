/** Bodies, their cities, their other names and who came before whom. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const cities = sqliteTable("cities", {
  slug: text().primaryKey(),
  nameZh: text().notNull(),
  nameEn: text().notNull(),
  provinceZh: text().notNull(),
  provinceEn: text().notNull(),
});

export const agencies = sqliteTable(
  "agencies",
  {
    id: integer().primaryKey(),
    slug: text().notNull().unique(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    shortZh: text().notNull(),
    shortEn: text().notNull(),
    city: text().references(() => cities.slug),
    /** Created from a report's title, not yet confirmed by a person. */
    provisional: integer({ mode: "boolean" }).notNull().default(false),
  },
  (table) => [index("agencies_city").on(table.city), index("agencies_name").on(table.nameZh)],
);

export const agencyAliases = sqliteTable(
  "agency_aliases",
  {
    alias: text().notNull(),
    agencyId: integer()
      .notNull()
      .references(() => agencies.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.alias, table.agencyId] })],
);

export const agencySuccession = sqliteTable(
  "agency_succession",
  {
    predecessorId: integer()
      .notNull()
      .references(() => agencies.id, { onDelete: "cascade" }),
    successorId: integer()
      .notNull()
      .references(() => agencies.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.predecessorId, table.successorId] })],
);
