import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useServices } from '../../store/calculator-context';

/** The way to the page where the vendor takes applications, where the settings name it; it opens beside this one. */
export function ApplicationPageLink() {
  const messages = useApplicationMessages();
  const { applicationPage } = useServices().settings;
  return (
    applicationPage !== undefined && (
      <a href={applicationPage} target="_blank" rel="noopener noreferrer">
        {messages.toApplicationPage}
      </a>
    )
  );
}
