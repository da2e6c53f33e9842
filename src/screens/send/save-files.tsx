import { useId } from 'react';
import { writeCsv } from '../../documents/csv-file';
import { documentFileName } from '../../documents/file-name';
import { writeJson } from '../../documents/json-file';
import { useDocumentTexts } from '../../i18n/use-document-texts';
import { useSendMessages } from '../../i18n/use-send-messages';
import { useWorkbookMessages } from '../../i18n/use-workbook-messages';
import { saveFile } from '../../ui/save-file';
import type { SendPartProps } from './send-part';

interface Format {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly write: () => BlobPart | Promise<BlobPart>;
}

/** Downloads in each format. The writer of workbooks is heavy and loads with the click. */
export function SaveFiles({ document, onSay }: SendPartProps) {
  const { files } = useSendMessages();
  const workbook = useWorkbookMessages();
  const texts = useDocumentTexts();
  const id = useId();
  const formats: readonly Format[] = [
    {
      label: files.workbook,
      extension: 'xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      write: async () => {
        const { writeWorkbook } = await import('../../documents/workbook/write-workbook');
        return writeWorkbook(document, { ...texts, workbook });
      },
    },
    {
      label: files.csv,
      extension: 'csv',
      type: 'text/csv;charset=utf-8',
      write: () => writeCsv(document, texts),
    },
    {
      label: files.json,
      extension: 'json',
      type: 'application/json',
      write: () => writeJson(document, texts),
    },
  ];
  const save = async ({ label, extension, type, write }: Format) => {
    try {
      const name = documentFileName(document, texts.documents.fileTitle, extension);
      saveFile(name, type, await write());
      onSay(files.saved(name));
    } catch {
      onSay(files.failed(label));
    }
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{files.heading}</h3>
      <p className="note">{files.about}</p>
      <div className="send-buttons">
        {formats.map((format) => (
          <button
            key={format.extension}
            type="button"
            className="button secondary"
            onClick={() => save(format)}
          >
            {format.label}
          </button>
        ))}
      </div>
    </section>
  );
}
