import type fc from 'fast-check';
import { expect } from 'vitest';
import { isEmpty, isFresh, type Model, sameDraft } from './model';
import type { Page } from './page';

type PageCommand = fc.AsyncCommand<Model, Page, true>;

/** A command that may always be given; afterwards page and model are the same, and are kept where they can be. */
export function command(
  name: string,
  run: (model: Model, page: Page) => void | Promise<void>,
  isChange = true,
): PageCommand {
  return {
    check: async () => true,
    run: async (model, page) => {
      const before = keptPartOf(model);
      const wasFresh = isFresh(model);
      const own = model.now.origin === 'own' && !isEmpty(model.now.draft) ? model.now.draft : undefined;
      await run(model, page);
      if (isChange && keptPartOf(model) !== before && !(wasFresh && isFresh(model))) {
        // Forgetting takes no room.
        model.isKept = model.isStorageGood || (model.canRead && isFresh(model));
        if (!model.isKept) model.isRefusalSaid = true;
      }
      page.expectLike(model);
      if (/^(open|swap)/.test(name) && own !== undefined)
        expect([model.now, ...model.now.beside].some(({ draft }) => sameDraft(draft, own))).toBe(true);
    },
    toString: () => name,
  };
}

const keptPartOf = ({ now: { draft, origin, beside }, language, theme }: Model): string =>
  JSON.stringify([draft, origin, beside, language, theme]);
