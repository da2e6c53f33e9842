import type { BrokenMessages } from './zh-cn-broken';

export const enBroken: BrokenMessages = {
  book: 'The price list could not be read, so no prices are shown. Please reload the page later, or call',
  settings:
    'The settings of this page could not be read, so no prices are shown. Please reload the page later, or call',
};
