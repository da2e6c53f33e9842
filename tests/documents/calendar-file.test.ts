import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, writeCalendarFile } from '../../src/documents/calendar-file';

const renewal: CalendarDay = {
  uid: '2027-11-23-expiry@ssc-calculator',
  date: { year: 2027, month: 11, day: 23 },
  summary: '企业共享服务中心 专业版：合同到期',
  description: '1000 人, 3 席位; 1 年\n续约请提前联系 4009100100，并备好合同。',
  remindDaysBefore: [90, 30, 7],
};

const write = (...days: readonly CalendarDay[]) =>
  writeCalendarFile({ name: '合同, 到期', madeOn: { year: 2026, month: 11, day: 23 }, days });

const linesOf = (file: string, start: string) => file.split('\r\n').filter((line) => line.startsWith(start));

const unfolded = (file: string) => file.replaceAll('\r\n ', '');

test('a calendar of one day, whole', () => {
  expect(write(renewal)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ssc-calculator//calendar//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:合同\\, 到期',
      'BEGIN:VEVENT',
      'UID:2027-11-23-expiry@ssc-calculator',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20271123',
      'DTEND;VALUE=DATE:20271124',
      'SUMMARY:企业共享服务中心 专业版：合同到期',
      'DESCRIPTION:1000 人\\, 3 席位\\; 1 年\\n续约请提前联系 4009100100',
      ' ，并备好合同。',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:企业共享服务中心 专业版：合同到期',
      'TRIGGER:-P90D',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:企业共享服务中心 专业版：合同到期',
      'TRIGGER:-P30D',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:企业共享服务中心 专业版：合同到期',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('a day', () => {
  test.each([
    ['2026-11-23', '20261123', '20261124'],
    ['2026-11-30', '20261130', '20261201'],
    ['2026-12-31', '20261231', '20270101'],
    ['2027-02-28', '20270228', '20270301'],
    ['2028-02-28', '20280228', '20280229'],
    ['2028-02-29', '20280229', '20280301'],
    ['2000-02-29', '20000229', '20000301'],
    ['2100-02-28', '21000228', '21000301'],
    ['2099-12-31', '20991231', '21000101'],
    ['2107-01-01', '21070101', '21070102'],
  ])('%s ends where the next one begins', (iso, start, end) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    const file = write({ ...renewal, date: { year, month, day } });
    expect(linesOf(file, 'DT')).toEqual([
      'DTSTAMP:20261123T000000Z',
      `DTSTART;VALUE=DATE:${start}`,
      `DTEND;VALUE=DATE:${end}`,
    ]);
  });

  test('without reminders has no alarm', () => {
    expect(write({ ...renewal, remindDaysBefore: [] })).not.toContain('VALARM');
  });

  test('reminds on the day itself where no days before are asked for', () => {
    expect(linesOf(write({ ...renewal, remindDaysBefore: [0] }), 'TRIGGER')).toEqual(['TRIGGER:-P0D']);
  });

  test('of several stands in their order, each under its own name', () => {
    const file = write({ ...renewal, uid: 'b' }, { ...renewal, uid: 'a' }, { ...renewal, uid: 'c' });
    expect(linesOf(file, 'UID')).toEqual(['UID:b', 'UID:a', 'UID:c']);
    expect(linesOf(file, 'BEGIN:VCALENDAR')).toHaveLength(1);
  });
});

test('the same calendar is the same file', () => {
  expect(write(renewal, { ...renewal, uid: 'b' })).toBe(write(renewal, { ...renewal, uid: 'b' }));
});

describe('a long text', () => {
  const texts = [
    ['in ASCII', 'x'.repeat(10_000), 75],
    ['in Chinese', '续约'.repeat(5000), 74],
    ['of signs beyond the first plane', '😀'.repeat(5000), 73],
    ['of all lengths in UTF-8', 'aé续😀,'.repeat(2000), 75],
    ['of spaces', ' '.repeat(10_000), 75],
    ['of newlines', '\n'.repeat(10_000), 75],
  ] as const;

  test.each(texts)(
    '%s is folded into lines of at most 75 octets that cut no sign',
    (_, description, longest) => {
      const file = write({ ...renewal, description, summary: description });
      expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
      const lines = file.slice(0, -2).split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(longest);
      expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
      expect(lines.filter((line) => line === '' || line === ' ')).toEqual([]);
    },
  );

  test.each(texts)('%s comes back when unfolded', (_, description) => {
    const written = description.replaceAll('\n', '\\n').replaceAll(',', '\\,');
    expect(unfolded(write({ ...renewal, description }))).toContain(`\r\nDESCRIPTION:${written}\r\n`);
  });

  test('is folded only where it does not fit', () => {
    // `DESCRIPTION:` takes 12 octets of the first line's 74, a space the first of each line that goes on.
    const folds = (length: number) =>
      linesOf(write({ ...renewal, description: 'x'.repeat(length) }), ' ').map((line) => line.length);
    expect(folds(62)).toEqual([]);
    expect(folds(64)).toEqual([3]);
    expect(folds(62 + 74)).toEqual([75]);
    expect(folds(62 + 75)).toEqual([75, 2]);
  });
});

describe('another reader', () => {
  const eventsOf = (file: string) =>
    Object.values(sync.parseICS(file)).filter((entry): entry is VEvent => entry?.type === 'VEVENT');

  test('finds the calendar’s name', () => {
    expect(sync.parseICS(write(renewal)).vcalendar).toMatchObject({
      'WR-CALNAME': '合同, 到期',
      version: '2.0',
    });
  });

  test('finds each day with its texts and reminders', () => {
    const leapDay = { ...renewal, uid: 'leap', date: { year: 2028, month: 2, day: 29 }, summary: 'Leap day' };
    const found = eventsOf(write(renewal, { ...leapDay, description: '', remindDaysBefore: [] }));
    expect(
      found.map(({ uid, datetype, start, end, summary, description, transparency, alarms }) => ({
        uid,
        datetype,
        days: [start.toDateString(), end?.toDateString()],
        summary,
        description,
        transparency,
        alarms: alarms?.map(({ action, trigger }) => [action, trigger]),
      })),
    ).toEqual([
      {
        uid: '2027-11-23-expiry@ssc-calculator',
        datetype: 'date',
        days: ['Tue Nov 23 2027', 'Wed Nov 24 2027'],
        summary: '企业共享服务中心 专业版：合同到期',
        description: '1000 人, 3 席位; 1 年\n续约请提前联系 4009100100，并备好合同。',
        transparency: 'TRANSPARENT',
        alarms: [
          ['DISPLAY', '-P90D'],
          ['DISPLAY', '-P30D'],
          ['DISPLAY', '-P7D'],
        ],
      },
      {
        uid: 'leap',
        datetype: 'date',
        days: ['Tue Feb 29 2028', 'Wed Mar 01 2028'],
        summary: 'Leap day',
        description: '',
        transparency: 'TRANSPARENT',
        alarms: undefined,
      },
    ]);
  });

  test('knows when the file was made', () => {
    expect(eventsOf(write(renewal))[0]?.dtstamp.toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });
});
