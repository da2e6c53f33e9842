import { notOffered } from '../../entry/not-offered';
import { useMessages } from '../../i18n/catalogue';
import { useBook, useMode, useTexts } from '../../store/calculator-context';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { NotOfferedDetailsProps } from './not-offered-details';

const DETAILS: PartLoader<NotOfferedDetailsProps> = async () =>
  (await import('./not-offered-details')).NotOfferedDetails;

/** Says what the fields ask for that this price list does not have, as those of an older link may. */
export function NotOfferedNotice() {
  const { lazy } = useMessages();
  const items = notOffered(useTexts(), useMode(), useBook());
  if (items.length === 0) return null;
  return (
    <div className="notice quoted-then">
      <Arriving
        loader={DETAILS}
        props={{ items }}
        waiting={null}
        failedMessage={lazy.modeFailed}
        retryLabel={lazy.retry}
      />
    </div>
  );
}
