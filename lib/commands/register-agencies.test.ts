import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "@/db/open";
import type { Agency, City } from "@/lib/domain";
import { AGENCIES } from "@/lib/ingest/agencies";
import { readAgency } from "@/lib/queries";
import { registryOf } from "./agency-registry";
import { findAgency, findOrCreateAgency, registerAgencies } from "./register-agencies";

const city: City = {
  slug: "somewhere",
  name: { zh: "某某市", en: "Somewhere" },
  province: { zh: "某省", en: "Some Province" },
};

function body(slug: string, zh: string, more: Partial<Agency> = {}): Agency {
  const none = { aliases: [], predecessors: [], successors: [], provisional: false };
  return { slug, name: { zh, en: slug }, city: city.slug, ...none, ...more };
}

let db: Database;
beforeEach(() => {
  db = openDatabase(":memory:");
});

describe("the registry", () => {
  const old = body("old", "某某市旧局", { successors: ["new"], aliases: ["旧局"] });
  const young = body("new", "某某市新局");

  it("is written with names, aliases and successors", () => {
    registerAgencies(db, { cities: [city], agencies: [old, young] }, "1");
    expect(findAgency(db, "旧局")?.slug).toBe("old");
    expect(readAgency(db, "new")?.predecessors.map(({ slug }) => slug)).toEqual(["old"]);
    expect(readAgency(db, "old")?.agency).toMatchObject({
      short: { zh: "某某旧局" },
      cityName: city.name,
      aliases: ["旧局"],
    });
  });

  it("is written again only in another version", () => {
    registerAgencies(db, { cities: [city], agencies: [old] }, "1");
    registerAgencies(db, { cities: [city], agencies: [old, young] }, "1");
    expect(findAgency(db, "某某市新局")).toBeNull();
    const renamed = { ...old, name: { zh: "某某市旧局", en: "The Old One" } };
    registerAgencies(db, { cities: [city], agencies: [renamed, young] }, "2");
    expect(findAgency(db, "某某市新局")?.slug).toBe("new");
    expect(readAgency(db, "old")?.agency.name.en).toBe("The Old One");
  });

  it("names a body first met in a report, and keeps its address", () => {
    registerAgencies(db, { cities: [city], agencies: [] }, "1");
    const met = findOrCreateAgency(db, { name: "某某市水务局", city: "somewhere" });
    expect(met.provisional).toBe(true);
    const known = body("somewhere-water", "某某市水务局");
    registerAgencies(db, { cities: [city], agencies: [known] }, "2");
    expect(findAgency(db, "某某市水务局")).toEqual({ ...met, provisional: false });
  });
});

describe("a body nobody registered", () => {
  it("gets a slug of its own, and the same one again", () => {
    registryOf(db);
    const [first, again] = [0, 1].map(() =>
      findOrCreateAgency(db, { name: "三亚市某某局", city: "sanya" }),
    );
    expect(first?.slug).toMatch(/^sanya-[a-z0-9-]+$/);
    expect(again).toEqual(first);
    const taken = findOrCreateAgency(db, { name: "三亚市谋谋局", city: "sanya" });
    expect(taken.slug).toBe(`${first?.slug}-2`);
  });
});

it("the shipped registry goes in whole", () => {
  registryOf(db);
  for (const { slug, name } of AGENCIES) expect(findAgency(db, name.zh)?.slug).toBe(slug);
});
