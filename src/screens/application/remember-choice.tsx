import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantMemory, useApplicantState } from '../../store/applicant/use-applicant';
import { useLedger } from '../../store/ledger/use-ledger';
import { forgetApplicants } from './forget-applicants';

/** 在此设备上记住: only while it is ticked do contact details leave this page's memory. */
export function RememberChoice() {
  const messages = useApplicationMessages();
  const memory = useApplicantMemory();
  const ledger = useLedger();
  const isRemembered = useApplicantState((state) => state.isRemembered);
  const isKept = useApplicantState((state) => state.isKept);
  return (
    <div className="remember">
      <label className="check">
        <input
          type="checkbox"
          checked={isRemembered}
          aria-describedby="remember-about"
          onChange={({ currentTarget }) => {
            memory.remember(currentTarget.checked);
            if (!currentTarget.checked) forgetApplicants(ledger, memory);
          }}
        />
        <span>{messages.remember}</span>
      </label>
      <p className="about" id="remember-about">
        {messages.rememberAbout}
      </p>
      <p className="field-message" role="status">
        {isRemembered && !isKept && messages.notKept}
      </p>
    </div>
  );
}
