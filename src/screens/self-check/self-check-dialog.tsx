import './self-check.css';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import type { DialogProps } from '../../ui/dialog-props';
import { Modal } from '../../ui/modal';
import { CheckResult } from './check-result';
import { CheckStatus } from './check-status';
import { useSelfCheck } from './use-self-check';

/** 核对计算器: every scenario computed anew in this browser, and what came of it. */
export function SelfCheckDialog({ onClose }: DialogProps) {
  const { title, close, about } = useSelfCheckMessages();
  const check = useSelfCheck();
  return (
    <Modal title={title} closeLabel={close} onClose={onClose}>
      <div className="check-panel">
        <p className="note">{about}</p>
        <CheckStatus check={check} />
        {check.tag === 'done' && <CheckResult items={check.items} books={check.books} />}
      </div>
    </Modal>
  );
}
