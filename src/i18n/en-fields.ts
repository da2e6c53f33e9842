import { EXAMPLE_DAY } from './example-day';
import { groupDigits } from './group-digits';
import type { Messages } from './zh-cn';

export const enFields: Messages['fields'] = {
  employees: {
    label: 'Employees',
    unit: 'people',
    about: 'Headcount of the WeCom address book; accounts with only employee rights may start a consultation',
  },
  experts: {
    label: 'Expert seats',
    unit: 'seats',
    about: 'Experts answer employees by instant message on every channel',
  },
  tickets: {
    label: 'Ticket seats',
    unit: 'seats',
    about: 'SSC Professional tickets: experts raise them, second and third line move them on',
  },
  robots: {
    label: 'Enterprise robot',
    unit: 'sets',
    about: 'Task-type Q&A: takes key facts over APIs, asks back, drives the conversation',
  },
  industry: { label: 'Industry', unit: '', about: 'What the robot is for; no influence on the price' },
  'robot-pro': { label: 'Professional robot', unit: '', about: 'No published price; quoted by sales' },
  knowledge: {
    label: 'Industry knowledge cloud',
    unit: 'sets',
    about: 'A knowledge base for HR and university scenarios',
  },
  'cold-start': {
    label: 'Knowledge base cold-start service',
    unit: '',
    about: 'Specialists sort, build and configure the knowledge base; quoted per person-day by an architect',
  },
  sessions: { label: 'Sessions needed in all', unit: '', about: '' },
  pack: {
    label: (sessions) => `${groupDigits(sessions)}-session pack`,
    unit: 'packs',
    about: '',
  },
  years: { label: 'Term', unit: 'years', about: '' },
  start: { label: 'Contract start', unit: '', about: `Shows the expiry date; for example ${EXAMPLE_DAY}` },
  term: { label: 'Years bought so far', unit: 'years', about: '' },
  on: { label: 'Day of the order', unit: '', about: '' },
  headcount: {
    label: 'Employees now',
    unit: 'people',
    about: 'Optional; shows whether the blocks paid for have room left',
  },
  discount: {
    label: 'Negotiated rate',
    unit: '%',
    about:
      'Percent of the list price paid: 85 is 15% off. The list has no discounts; this is your own figure',
  },
  tax: {
    label: 'VAT rate',
    unit: '%',
    about: 'Reads the total as including VAT and splits it at your rate, for example 6',
  },
};
