import { describe, expect } from 'vitest';
import { eventsOf, linesOf, type SavedFile, saveCalendar } from './support/calendar-file';
import { breakOff } from './support/holding-back';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const ADDITION = '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2';
const BUTTON = '下载日历提醒（.ics）';
const CALENDAR_SCRIPT = /\/calendar-file-[^/]*\.js$/;

const EXPIRY = 'SSC 专业版合同到期，服务停止';
const RECLAIM = 'SSC 专业版资源回收，数据无法恢复';

const remindersOf = (summary: string) =>
  ['-P90D', '-P30D', '-P7D'].map((trigger) => ({ action: 'DISPLAY', trigger, text: summary }));

/** Lines end with CR LF, none is longer than 75 octets, and none ends within a character. */
function expectWellFormed(file: SavedFile): void {
  const lines = linesOf(file);
  const texts = lines.map((line) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
  expect(texts.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(texts.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines.filter((line) => line.length > 75).map(String)).toEqual([]);
  expect(texts.filter((text) => /[\r\n]/.test(text))).toEqual([]);
  for (const name of ['VEVENT', 'VALARM']) {
    const count = (line: string) => texts.filter((text) => text === line).length;
    expect(count(`BEGIN:${name}`), name).toBe(count(`END:${name}`));
  }
}

describe('the calendar file', () => {
  pageTest('of a contract has its expiry and its reclaim, each with three reminders', async ({ visit }) => {
    const page = await visit({ link: ADDITION, now: '2026-03-02T10:00:00+08:00' });
    const file = await saveCalendar(page, BUTTON);
    expect(file.name).toBe('ssc-contract-2027-01-01.ics');
    expectWellFormed(file);
    expect(eventsOf(file)).toEqual([
      {
        uid: 'expiry-2027-01-01-of-2025-01-01@ssc-calculator',
        summary: EXPIRY,
        description:
          '合同 2027-01-01 到期，当天起服务停止；不中断须在此前续费。2027-04-01 起资源回收，数据无法恢复。',
        from: '2027-01-01',
        to: '2027-01-02',
        isAllDay: true,
        reminders: remindersOf(EXPIRY),
      },
      {
        uid: 'reclaim-2027-01-01-of-2025-01-01@ssc-calculator',
        summary: RECLAIM,
        description: '合同 2027-01-01 已到期；2027-04-01 起资源回收，前一天仍可续费，回收后只能新购。',
        from: '2027-04-01',
        to: '2027-04-02',
        isAllDay: true,
        reminders: remindersOf(RECLAIM),
      },
    ]);
    expect((await saveCalendar(page, BUTTON)).bytes).toEqual(file.bytes);
  });

  pageTest('of a renewal has the deadlines of the new term too', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2024-02-29&term=1&on=2025-02-01&years=3' });
    const file = await saveCalendar(page, BUTTON);
    expectWellFormed(file);
    expect(eventsOf(file).map(({ from, summary }) => [from, summary])).toEqual([
      ['2025-02-28', `若尚未续费：${EXPIRY}`],
      ['2025-05-28', `若尚未续费：${RECLAIM}`],
      ['2028-02-29', EXPIRY],
      ['2028-05-29', RECLAIM],
    ]);
    expect(new Set(eventsOf(file).map(({ uid }) => uid)).size).toBe(4);
  });

  pageTest('of a renewal that is refused has those of the contract', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2021-06-01&term=1&on=2022-09-01' });
    const file = await saveCalendar(page, BUTTON);
    expectWellFormed(file);
    expect(eventsOf(file).map(({ from }) => from)).toEqual(['2022-06-01', '2022-09-01']);
  });

  pageTest('is in the language of the page', async ({ visit }) => {
    const page = await visit({ link: `${ADDITION}&lang=en` });
    const file = await saveCalendar(page, 'Calendar reminders (.ics)');
    expectWellFormed(file);
    expect(file.bytes.toString('utf8')).not.toMatch(/\p{Script=Han}/u);
    expect(eventsOf(file).map(({ summary }) => summary)).toEqual([
      'SSC Professional contract expires, service stops',
      'SSC Professional resources are reclaimed',
    ]);
  });

  pageTest('needs code that loads on the click', async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit({
      link: ADDITION,
      prepare: async (opened) => {
        opened.on('request', (request) => asked.push(request.url()));
      },
    });
    await expectTotal(page, '9600.00');
    await page.getByRole('button', { name: BUTTON }).scrollIntoViewIfNeeded();
    expect(asked.filter((address) => CALENDAR_SCRIPT.test(address))).toEqual([]);
    await saveCalendar(page, BUTTON);
    expect(asked.filter((address) => CALENDAR_SCRIPT.test(address))).toHaveLength(1);
  });

  pageTest('whose code does not come says so, and comes with another click', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      link: ADDITION,
      prepare: async (opened) => {
        mend = await breakOff(opened, CALENDAR_SCRIPT);
      },
      expectedTrouble: [/net::ERR_FAILED/],
    });
    await page.getByRole('button', { name: BUTTON }).click();
    const alert = page.getByRole('alert');
    await eventually(() => alert.allTextContents()).toEqual(['日历文件没有生成成功，请重试。']);
    await mend();
    expect(eventsOf(await saveCalendar(page, BUTTON))).toHaveLength(2);
    expect(await alert.count()).toBe(0);
    await expectTotal(page, '9600.00');
  });
});
