/** The test of every journey: a console error, an uncaught error or a broken file fails it. */
import { expect, test as base } from "@playwright/test";

type Fixtures = {
  /** Messages a journey brings about on purpose, a page that is not there for example. */
  expectedErrors: RegExp[];
};

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, provide) => {
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    await provide(page);
    const unexpected = problems.filter(
      (problem) => !expectedErrors.some((expected) => expected.test(problem)),
    );
    expect(unexpected, "errors in the browser's console").toEqual([]);
  },
});

export { expect };
