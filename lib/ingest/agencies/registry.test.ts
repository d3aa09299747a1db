import { describe, expect, it } from "vitest";
import { provisionalAgency } from "./provisional";
import { AGENCIES, agencyNamed, CITIES, cityOfName, REGISTRY } from "./registry";

describe("the registry of bodies", () => {
  it("gives every body and city a slug of its own", () => {
    for (const slugs of [AGENCIES, CITIES].map((list) => list.map(({ slug }) => slug))) {
      expect(new Set(slugs).size).toBe(slugs.length);
      slugs.forEach((slug) => expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/));
    }
  });

  it("names everything in both languages", () => {
    [...AGENCIES, ...CITIES].forEach(({ name }) => {
      expect(name.zh).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(name.en).toMatch(/^[A-Z][A-Za-z',-]*(?: [A-Za-z',-]+)*$/);
    });
  });

  it("lets every name and alias mean one body", () => {
    const names = REGISTRY.names.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("ties bodies to known cities and to each other, both ways", () => {
    const bySlug = new Map(AGENCIES.map((agency) => [agency.slug, agency]));
    for (const { slug, city, predecessors, successors } of AGENCIES) {
      expect(CITIES.some((one) => one.slug === city)).toBe(true);
      predecessors.forEach((other) => expect(bySlug.get(other)?.successors).toContain(slug));
      successors.forEach((other) => expect(bySlug.get(other)?.predecessors).toContain(slug));
    }
  });

  it.each([
    ["三亚市水务局", "sanya"],
    ["盘锦辽东湾新区管理委员会", "panjin"],
    ["福建省厦门市统计局", "xiamen"],
    ["苏州市民政局", "suzhou"],
    ["宿州市民政局", "suzhou-anhui"],
    ["某县民政局", null],
  ])("finds the city of %s", (name, slug) =>
    expect(cityOfName(REGISTRY, name)?.slug ?? null).toBe(slug),
  );

  it("knows a body by its alias", () => {
    expect(agencyNamed(REGISTRY, "海口市审批服务局")?.slug).toBe("haikou-business-environment");
    expect(agencyNamed(REGISTRY, "某局")).toBeNull();
  });

  it("makes the same provisional body of the same name", () => {
    const made = provisionalAgency(REGISTRY, "三亚市水务局");
    expect(made).toEqual(provisionalAgency(REGISTRY, "三亚市水务局"));
    expect(made).toMatchObject({ slug: "sanya-shuiwuju", city: "sanya", provisional: true });
    expect(provisionalAgency(REGISTRY, "某县水务局").slug).toBe("mouxianshuiwuju");
  });
});
