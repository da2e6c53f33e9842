import type { Catalogue } from './catalogue';
import { en } from './en';
import { enApplication } from './en-application';
import { enBreakdown } from './en-breakdown';
import { enBroken } from './en-broken';
import { enContract } from './en-contract';
import { enDocuments } from './en-documents';
import { enPaper } from './en-paper';
import { enProducts } from './en-products';
import { enRecords } from './en-records';
import { enSelfCheck } from './en-self-check';
import { enSend } from './en-send';
import { enWorkbook } from './en-workbook';

export const enCatalogue: Catalogue = {
  language: 'en',
  messages: en,
  breakdown: enBreakdown,
  contract: enContract,
  documents: enDocuments,
  workbook: enWorkbook,
  send: enSend,
  paper: enPaper,
  application: enApplication,
  records: enRecords,
  products: enProducts,
  selfCheck: enSelfCheck,
  broken: enBroken,
};
