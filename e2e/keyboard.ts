/** Moves about a page as a reader without a mouse does. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./page-test";

/** Presses Tab until the element has the focus; fails where it cannot be reached, or is out of sight. */
export async function tabTo(page: Page, target: Locator, most = 90): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      return;
    }
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${target.toString()}`);
}
