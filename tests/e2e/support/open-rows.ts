import { eventually, type Reading } from './reading-the-page';

/** Opens every row that the cost list has, until each shows how its amount came about. */
export async function openRows(page: Reading): Promise<void> {
  const toggles = page.locator('.row-toggle');
  for (const toggle of await toggles.all()) await toggle.click();
  await eventually(() => page.locator('.explained').count()).toBe(await toggles.count());
}
