import fc from 'fast-check';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { writeCalendarFile } from '../../src/documents/calendar-file';
import { anyText } from '../properties/any-text';

interface Texts {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

const SOME_DAY = { year: 2027, month: 11, day: 23 };

const write = ({ name, summary, description }: Texts, date = SOME_DAY, remindDaysBefore = [30]) =>
  writeCalendarFile({
    name,
    madeOn: { year: 2026, month: 11, day: 23 },
    days: [{ uid: 'day', date, summary, description, remindDaysBefore }],
  });

const linesOf = (file: string) => file.replaceAll('\r\n ', '').slice(0, -2).split('\r\n');

/** What the lines of a name hold, without the escapes of RFC 5545, section 3.3.11. */
const textsOf = (file: string, name: string) =>
  linesOf(file)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1))
    .map((text) => text.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)));

describe('a text', () => {
  test.each([
    ['a,b;c', 'a\\,b\\;c'],
    ['C:\\new\\;', 'C:\\\\new\\\\\\;'],
    ['two\nlines', 'two\\nlines'],
    ['two\r\nlines\rthree', 'two\\nlines\\nthree'],
    ['a\u2028b\u2029c\u0085d\ve\ff', 'a\\nb\\nc\\nd\\ne\\nf'],
    ['a\0b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
    ['tab\there', 'tab\there'],
    ['"quoted": yes', '"quoted": yes'],
    ['half \ud83d and \ude00', 'half \ufffd and \ufffd'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['👩‍💼 ok', '👩‍💼 ok'],
    ['\\n', '\\\\n'],
    ['', ''],
    ['\r\nEND:VEVENT\r\nBEGIN:VEVENT', '\\nEND:VEVENT\\nBEGIN:VEVENT'],
  ])('%j is written as %j', (text, written) => {
    const lines = linesOf(write({ name: text, summary: text, description: text }));
    expect(lines[4]).toBe(`X-WR-CALNAME:${written}`);
    expect(lines.filter((line) => /^(SUMMARY|DESCRIPTION):/.test(line))).toEqual([
      `SUMMARY:${written}`,
      `DESCRIPTION:${written}`,
      `DESCRIPTION:${written}`,
    ]);
  });

  test('of 10 000 hostile characters comes back', () => {
    const text = ',;\\\n😀'.repeat(2000);
    const file = write({ name: text, summary: text, description: text });
    expect(textsOf(file, 'DESCRIPTION')).toEqual([text, text]);
  });
});

const TELLING = [...'\r\n\t\v\f\0\u0085\u2028\u2029,;:\\nN"\'= \u007f\ufeff\ufffeé企😀'];
TELLING.push('\r\n', '\ud83d', '\ude00', 'END:VEVENT', '\r\nBEGIN:VALARM', 'x'.repeat(70));

const hostileText = fc.oneof(
  anyText,
  fc.array(fc.constantFrom(...TELLING), { maxLength: 60 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

/** Sign by sign, in another way than src: what of a text can stand in a calendar. */
function storable(text: string): string {
  const signs = Array.from(text.replaceAll('\r\n', '\n'), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if ('\r\v\f\u0085\u2028\u2029'.includes(sign)) return '\n';
    if (sign === '\t' || sign === '\n') return sign;
    if (code < 32 || (code >= 127 && code < 160)) return '';
    return code >= 0xd800 && code < 0xe000 ? '\ufffd' : sign;
  });
  return signs.join('');
}

const anyDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((number) => {
    const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
    const [year = 0, month = 0, day = 0] = iso(number).split('-').map(Number);
    return { date: { year, month, day }, iso: iso(number), nextIso: iso(number + 1) };
  });

const anyTexts = fc.record({ name: hostileText, summary: hostileText, description: hostileText });

test('no text breaks out of its line, and all that can be kept comes back', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const file = write(texts);
      expect(linesOf(file).map((line) => line.replace(/[:;].*/s, ''))).toEqual([
        ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'X-WR-CALNAME'],
        ...['BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'TRANSP'],
        ...['BEGIN', 'ACTION', 'DESCRIPTION', 'TRIGGER', 'END', 'END', 'END'],
      ]);
      const lines = file.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
      expect(lines.filter((line) => /(?!\t)\p{Control}/u.test(line))).toEqual([]);
      const summary = storable(texts.summary);
      expect(textsOf(file, 'X-WR-CALNAME')).toEqual([storable(texts.name)]);
      expect(textsOf(file, 'SUMMARY')).toEqual([summary]);
      expect(textsOf(file, 'DESCRIPTION')).toEqual([storable(texts.description), summary]);
    }),
    { numRuns: 500 },
  );
});

test('another reader finds every day, reminder and text', () => {
  // That reader takes an escaped backslash and a letter n for a newline, and drops quotes around a text.
  const isReadable = ({ name, summary, description }: Texts) =>
    [name, summary, description].every((text) => !/["\\]/.test(text));
  const anyReminders = fc.array(fc.integer({ min: 0, max: 3650 }), { maxLength: 4 });
  fc.assert(
    fc.property(
      anyTexts.filter(isReadable),
      anyDay,
      anyReminders,
      (texts, { date, iso, nextIso }, reminders) => {
        const { vcalendar, day } = sync.parseICS(write(texts, date, reminders));
        const event = day as VEvent;
        const summary = storable(texts.summary);
        expect(vcalendar).toMatchObject({ 'WR-CALNAME': storable(texts.name) });
        expect(event).toMatchObject({ datetype: 'date', summary, description: storable(texts.description) });
        expect([localIso(event.start), localIso(event.end)]).toEqual([iso, nextIso]);
        expect((event.alarms ?? []).map(({ trigger, description }) => [trigger, description])).toEqual(
          reminders.map((days) => [`-P${days}D`, summary]),
        );
      },
    ),
    { numRuns: 300 },
  );
});

/** That reader gives a day as its midnight in the zone of the computer. */
function localIso(day: Date | undefined): string {
  const parts = [day?.getFullYear(), (day?.getMonth() ?? 0) + 1, day?.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
