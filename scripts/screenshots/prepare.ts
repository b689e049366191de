import { type Page } from 'playwright-core';

import { type Preparation } from './screens.ts';

/** Brings the market to where a screen has something to show. */
export async function prepare(page: Page, preparation: Preparation): Promise<void> {
  for (const search of ['am tra', 'tui vai']) await putIntoBasket(page, search);
  if (preparation === 'transfer') await orderByTransfer(page);
}

async function putIntoBasket(page: Page, search: string): Promise<void> {
  await page.goto(`/search?q=${encodeURIComponent(search)}`);
  const href = await page.locator('main a[href^="/p/"]').first().getAttribute('href');
  await page.goto(href ?? '/');
  // On a phone the button stands below the form, where the thumb is.
  const button = page.locator('form#buy button[type=submit]:not([formaction]):visible, button[form=buy]:not([formaction]):visible').first();
  // What is bought goes by itself where JavaScript runs, and leads to the basket where it does not.
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), button.click()]);
}

async function orderByTransfer(page: Page): Promise<void> {
  await page.goto('/checkout');
  await page.check('input[name=payment][value=vietqr]');
  await page.locator('button[form=order]:visible, form#order button[type=submit]:visible').first().click();
  await page.waitForURL(/\/(pay|orders)\//);
}
