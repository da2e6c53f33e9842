import type { Catalogue } from './catalogue';
import { en } from './en';
import { enBreakdown } from './en-breakdown';
import { enContract } from './en-contract';

export const enCatalogue: Catalogue = {
  language: 'en',
  messages: en,
  breakdown: enBreakdown,
  contract: enContract,
};
