import { isAnswering } from './answering';
import type { AnyDocument, AnyPage } from './any-browser';
import { eventually } from './reading-the-page';

/** Until the calculator answers to keys. A frame is there before its page is: asking it then throws, and is done again. */
export const untilAnswering = (calculator: AnyDocument): Promise<void> =>
  eventually(() => calculator.evaluate(isAnswering)).toBe(true);

/** Presses a key, Tab unless another is named, until what a selector finds has the focus. */
export async function tabToAny(
  page: AnyPage,
  calculator: AnyDocument,
  selector: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.press(key);
    if (await calculator.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
      return;
  }
  throw new Error(`${selector} is not reached with the Tab key.`);
}

/** The same until a button with this text has the focus. */
export async function tabToText(
  page: AnyPage,
  calculator: AnyDocument,
  text: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.press(key);
    if (await calculator.evaluate((wanted) => document.activeElement?.textContent === wanted, text)) return;
  }
  throw new Error(`${text} is not reached with the Tab key.`);
}

/** Each of these figures comes to exactly this value, wherever it stands; [] for none. */
export async function expectAnyFigures(
  calculator: AnyDocument,
  figures: Readonly<Record<string, string>>,
): Promise<void> {
  const read = () =>
    calculator.evaluate(
      (names) =>
        Object.fromEntries(
          names.map((name) => {
            const elements = [...document.querySelectorAll(`[data-figure="${name}"]`)];
            const values = elements.map((one) => one.getAttribute('value') ?? one.getAttribute('datetime'));
            return [name, [...new Set(values)].join(' or ')];
          }),
        ),
      Object.keys(figures),
    );
  await eventually(read).toEqual(figures);
}

export const expectText = (calculator: AnyDocument, selector: string) =>
  eventually(() =>
    calculator.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
  );
