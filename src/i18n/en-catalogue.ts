import type { Catalogue } from './catalogue';
import { en } from './en';
import { enBreakdown } from './en-breakdown';

export const enCatalogue: Catalogue = { language: 'en', messages: en, breakdown: enBreakdown };
