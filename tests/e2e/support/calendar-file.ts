import { readFileSync } from 'node:fs';
import { sync, type VEvent } from 'node-ical';
import type { Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Clicks the button with this name, and takes the file that the browser saves. */
export async function saveCalendar(page: Page, button: string): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The lines as they stand in the file, before any is unfolded; what follows the last line end comes last. */
export function linesOf({ bytes }: SavedFile): Buffer[] {
  const lines: Buffer[] = [];
  let begin = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', begin)) {
    lines.push(bytes.subarray(begin, end));
    begin = end + 2;
  }
  return [...lines, bytes.subarray(begin)];
}

/** Entries as another program understands them, in order of time. */
export function eventsOf({ bytes }: SavedFile) {
  return Object.values(sync.parseICS(bytes.toString('utf8')))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map(({ uid, summary, description, start, end, datetype, alarms = [] }) => ({
      uid,
      summary,
      description,
      from: dayOf(start),
      to: dayOf(end),
      isAllDay: datetype === 'date',
      reminders: alarms.map(({ action, trigger, description: text }) => ({ action, trigger, text })),
    }))
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** The parser gives a day as midnight in the zone that it runs in. */
function dayOf(date: Date | undefined): string {
  if (date === undefined) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
