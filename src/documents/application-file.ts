import type { ApplicationMessage } from '../embed/protocol';
import { pageFolder } from './page-folder';

/** What the file says of itself. Source: `public/application.schema.json`. */
const FORMAT = 'ssc-application';
const SCHEMA_NAME = 'application.schema.json';

export const APPLICATION_FILE_TYPE = 'application/json';

export const applicationFileName = ({ number }: ApplicationMessage): string => `${number}.json`;

/**
 * An application as a file for the vendor, where no host takes it over: the message, and the whole link that
 * opens its selection. `pageAddress` is the page's, without a hash.
 */
export function writeApplicationFile(application: ApplicationMessage, pageAddress: string): string {
  const file = {
    $schema: `${pageFolder(pageAddress)}${SCHEMA_NAME}`,
    format: FORMAT,
    ...application,
    page: `${pageAddress}${application.link}`,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
