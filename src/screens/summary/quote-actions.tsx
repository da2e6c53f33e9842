import { useState } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useCalculator } from '../../store/calculator-context';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { DialogProps } from '../../ui/dialog-props';

const DIALOGS = {
  save: async () => (await import('../records/save-dialog')).SaveDialog,
  send: async () => (await import('../send/send-dialog')).SendDialog,
} as const satisfies Readonly<Record<string, PartLoader<DialogProps>>>;

/** What a buyer does with a quote: go on to the application, keep it, send it, print it. */
export function QuoteActions() {
  const { actions, page, lazy } = useMessages();
  const goTo = useCalculator((state) => state.goTo);
  const [dialog, setDialog] = useState<keyof typeof DIALOGS>();
  return (
    <div className="quote-actions">
      <button type="button" className="button" onClick={() => goTo({ tag: 'application', step: 1 })}>
        {actions.apply}
      </button>
      <button type="button" className="button secondary" onClick={() => setDialog('save')}>
        {actions.save}
      </button>
      <button type="button" className="button secondary" onClick={() => setDialog('send')}>
        {actions.send}
      </button>
      <button type="button" className="button secondary" onClick={() => goTo({ tag: 'paper' })}>
        {actions.print}
      </button>
      {dialog && (
        <Arriving
          key={dialog}
          loader={DIALOGS[dialog]}
          props={{ onClose: () => setDialog(undefined) }}
          waiting={<p className="note">{page.loading}</p>}
          failedMessage={lazy.modeFailed}
          retryLabel={lazy.retry}
        />
      )}
    </div>
  );
}
