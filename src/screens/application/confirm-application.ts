import { applicationMessage } from '../../documents/application-message';
import { applicationNumber } from '../../documents/application-number';
import type { QuoteDocument } from '../../documents/quote-document';
import type { Applicant } from '../../embed/protocol';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { fenToYuan } from '../../pricing/fen';
import type { ApplicantMemory } from '../../store/applicant/applicant-memory';
import { isMendable, stateOf } from '../../store/ledger/application-states';
import type { Ledger } from '../../store/ledger/ledger';
import type { ApplicationRecord } from '../../store/ledger/records';
import type { PageServices } from '../../store/page-services';
import { handOver } from './hand-over';

export interface ConfirmInput {
  readonly document: QuoteDocument;
  readonly applicant: Applicant;
  /** The application that is being mended, by its id. */
  readonly mending: string | undefined;
  readonly memory: ApplicantMemory;
  readonly ledger: Ledger;
  readonly services: PageServices;
  readonly today: PlainDate;
}

/** What is confirmed, as one text: the same twice is one application. */
export const confirmedText = (
  { link }: QuoteDocument,
  applicant: Applicant,
  mending: string | undefined,
): string => JSON.stringify([link, applicant, mending]);

/**
 * Makes the application, or mends the one that was returned, and hands it to the host where one takes it.
 * It is prepared, no more, until the host or the buyer says otherwise. A second press does nothing.
 */
export function confirmApplication(input: ConfirmInput): void {
  const { document, applicant, mending, memory, ledger, services, today } = input;
  const of = confirmedText(document, applicant, mending);
  const { confirmed, isRemembered } = memory.store.getState();
  const { records } = ledger.store.getState();
  if (confirmed?.of === of && records.has(confirmed.id)) return;

  const content = {
    mode: document.quote.mode,
    link: document.link,
    totalYuan: fenToYuan(document.quote.totalFen),
    madeOn: toIsoDate(today),
    ...(isRemembered && { applicant }),
  };
  const prepared = { state: 'prepared', by: 'page', at: services.now() } as const;
  const mended = mending === undefined ? undefined : records.get(mending);
  let record: Pick<ApplicationRecord, 'id' | 'number' | 'madeOn'>;
  if (mended?.kind === 'application' && isMendable(stateOf(mended))) {
    ledger.change<ApplicationRecord>(mended.id, 'application', ({ applicant: _, history, ...rest }) => ({
      ...rest,
      ...content,
      history: [...history, prepared],
    }));
    record = { id: mended.id, number: mended.number, madeOn: content.madeOn };
  } else {
    const id = services.newId();
    record = { id, number: applicationNumber(id, today), madeOn: content.madeOn };
    ledger.put({ kind: 'application', ...record, ...content, history: [prepared] });
  }
  memory.setApplicant(record.id, applicant);
  memory.setConfirmed({ id: record.id, of });
  const { quote, link } = document;
  handOver(applicationMessage({ ...record, quote, link, applicant }), memory, ledger, services);
}
