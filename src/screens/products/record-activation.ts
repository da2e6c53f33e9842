import { readLink } from '../../documents/link';
import { priceLink } from '../../documents/priced-link';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { changeOfQuote, quantitiesOf } from '../../pricing/contract-history/change-of-quote';
import { contractProblems } from '../../pricing/contract-history/contract-problems';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { AddOnQuote, NewPurchaseQuote, RenewalQuote } from '../../pricing/quote/quote';
import { withKeptChange } from '../../store/ledger/contract-changes';
import { contractHistoryOf, keptChange } from '../../store/ledger/contract-history-of';
import type { Ledger } from '../../store/ledger/ledger';
import type { ApplicationRecord, ContractRecord } from '../../store/ledger/records';
import type { PageServices } from '../../store/page-services';
import { matchingContracts } from './matching-contracts';

/** The longest id that a record has. */
const MAX_ID = 64;

/**
 * What an application that became active brings about: a new purchase becomes a contract, an addition or
 * renewal is recorded on the contract that it is for, where that is known. Each application does so once, also
 * if its contract was deleted since; nothing is recorded that the contract can't have been. It is read under the
 * list that it was made with, as what was bought stays what it was; where the page does not have that list, under
 * the one in force. Waits for nothing where that is the same.
 */
export async function recordActivation(
  ledger: Ledger,
  application: ApplicationRecord,
  book: PriceBook,
  today: PlainDate,
  findPriceBook: PageServices['findPriceBook'],
): Promise<void> {
  const bookId = readLink(application.link, book)?.record.bookId;
  const isOther = bookId !== undefined && bookId !== book.id;
  const found = isOther ? await findPriceBook(bookId).catch(() => undefined) : undefined;
  const ownBook = found ?? book;
  const priced = priceLink(application.link, ownBook, today);
  if (!priced?.ok) return;
  const { quote } = priced;
  const contracts = contractsIn(ledger);
  const contractId =
    quote.mode === 'new'
      ? contractOf(ledger, application, quote, contracts, today)
      : changedContract(ledger, application, quote, contracts, [ownBook, book], today);
  if (contractId === undefined || application.contractId === contractId) return;
  ledger.change<ApplicationRecord>(application.id, 'application', (kept) => ({ ...kept, contractId }));
}

const contractsIn = (ledger: Ledger): ContractRecord[] =>
  [...ledger.store.getState().records.values()].filter((record) => record.kind === 'contract');

function contractOf(
  ledger: Ledger,
  { id, number, applicant, contractId }: ApplicationRecord,
  quote: NewPurchaseQuote,
  contracts: readonly ContractRecord[],
  today: PlainDate,
): string | undefined {
  if (contractId !== undefined || contracts.some(({ applicationId }) => applicationId === id))
    return undefined;
  const company = applicant?.company.trim() ?? '';
  // Another tab that hears of the same change writes the same record.
  const newContractId = `contract-${id}`.slice(0, MAX_ID);
  ledger.put({
    kind: 'contract',
    id: newContractId,
    name: company === '' ? number : company,
    start: toIsoDate(quote.selection.start ?? today),
    years: quote.selection.years,
    quantities: quantitiesOf(quote),
    changes: [],
    applicationId: id,
  });
  return newContractId;
}

function changedContract(
  ledger: Ledger,
  application: ApplicationRecord,
  quote: AddOnQuote | RenewalQuote,
  contracts: readonly ContractRecord[],
  [ownBook, inForce]: readonly [PriceBook, PriceBook],
  today: PlainDate,
): string | undefined {
  const isRecorded = contracts.some(({ changes }) =>
    changes.some(({ applicationId }) => applicationId === application.id),
  );
  const change = changeOfQuote(quote, today);
  if (isRecorded || change === undefined) return undefined;
  const [match, ...others] = matchingContracts(contracts, quote.selection.contract, today, inForce);
  const contract =
    application.contractId === undefined
      ? others.length === 0
        ? match
        : undefined
      : contracts.find(({ id }) => id === application.contractId);
  if (contract === undefined) return undefined;
  const withChange = (kept: ContractRecord) =>
    withKeptChange(kept, { ...keptChange(change), applicationId: application.id });
  const history = contractHistoryOf(withChange(contract));
  // Good under the list of its offer, or under that of its day.
  if ([ownBook, inForce].every((list) => contractProblems(history, list).length > 0)) return undefined;
  ledger.change<ContractRecord>(contract.id, 'contract', withChange);
  return contract.id;
}
