import type { AnyBrowser, AnyDocument } from './any-browser';
import type { ElementReference } from './webdriver';
import { launchWebKit } from './webkit';

/** Codes of keys that are no characters, by their names. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** WebKit, with the face that all browsers have in the tests. It tells of no console messages. */
export async function launchAnyWebKit(): Promise<AnyBrowser> {
  let webKit = await launchWebKit();
  // A browser that neither opens nor ends would be in the way of the next one.
  const startAgain = async () => {
    await webKit.close();
    webKit = await launchWebKit();
  };
  return {
    newPage: async (width, height) => {
      const session = await webKit.newSession().catch(async (reason: unknown) => {
        await startAgain();
        throw reason;
      });
      await session.resize(width, height);
      const evaluate: AnyDocument['evaluate'] = async (source, argument) =>
        (await session.run(source as never, argument)) as never;
      return {
        open: session.navigate,
        reload: session.refresh,
        press: (key) => session.chord(key.split('+').map((name) => CODES[name] ?? name)),
        type: async (text) => {
          for (const character of text) await session.chord([character]);
        },
        evaluate,
        within: (find) => ({
          evaluate: async (source, argument) => {
            const element = (await session.run(find, undefined)) as ElementReference | null;
            if (element === null) throw new Error('No frame was found.');
            await session.switchToFrame(element);
            try {
              return await evaluate(source, argument);
            } finally {
              await session.switchToFrame(null);
            }
          },
        }),
        screenshot: session.screenshot,
        trouble: () => [],
        close: () => session.end().catch(startAgain),
      };
    },
    close: () => webKit.close(),
  };
}
