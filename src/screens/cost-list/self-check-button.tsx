import { useState } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { DialogProps } from '../../ui/dialog-props';

const dialog: PartLoader<DialogProps> = async () =>
  (await import('../self-check/self-check-dialog')).SelfCheckDialog;

/** Opens the check of the calculator by itself, whose code and scenarios load with the click. */
export function SelfCheckButton() {
  const { page, lazy } = useMessages();
  const { selfCheck, selfCheckAbout, selfCheckFailed } = useBreakdownMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="self-check">
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {selfCheck}
      </button>
      <span className="note">{selfCheckAbout}</span>
      {isOpen && (
        <Arriving
          loader={dialog}
          props={{ onClose: () => setOpen(false) }}
          waiting={<p className="note">{page.loading}</p>}
          failedMessage={selfCheckFailed}
          retryLabel={lazy.retry}
        />
      )}
    </div>
  );
}
