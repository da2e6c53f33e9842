import { useState } from 'react';
import { useMessages } from '../../i18n/catalogue';
import type { AddOnQuote, RenewalQuote } from '../../pricing/quote/quote';
import { useServices } from '../../store/calculator-context';
import { browserRecordStorage } from '../../store/ledger/record-storage';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { RecordChangeProps } from './record-change';

const RECORD_CHANGE: PartLoader<RecordChangeProps> = async () =>
  (await import('./record-change')).RecordChange;

/**
 * The way to record an addition or renewal on a kept contract. The ledger and all that it needs load only for
 * visitors who keep any records.
 */
export function CarriedOut({ quote }: { readonly quote: AddOnQuote | RenewalQuote }) {
  const { lazy } = useMessages();
  const { recordStorage } = useServices();
  const [hasRecords] = useState(() => browserRecordStorage(recordStorage).readAll().size > 0);
  if (!hasRecords) return null;
  return (
    <Arriving
      loader={RECORD_CHANGE}
      props={{ quote }}
      waiting={null}
      failedMessage={lazy.modeFailed}
      retryLabel={lazy.retry}
    />
  );
}
