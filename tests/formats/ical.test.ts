import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (events: string, ...head: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, `${events}END:VCALENDAR`, ''].join('\r\n');
const london = 'TZID=Europe/London';
const forum = [
  'UID:1',
  'SUMMARY:Monthly meeting of the Aber Forum',
  `DTSTART;${london}:20210624T133000`,
  `DTEND;${london}:20210624T150000`,
  'LOCATION:Town Hall',
];
const meeting = {
  row: 1,
  board: 'Aber Forum',
  date: '2021-06-24',
  start: '13:30',
  locator: 'event 1',
  quote: 'Monthly meeting of the Aber Forum',
};

describe('an event', () => {
  it('is a meeting, and whoever accepted is taken to have come', async () => {
    const { rows, problems } = await readText(
      'a.ics',
      calendar(
        event(
          ...forum,
          'ATTENDEE;CN="Sample, Ann (Aber Council)";PARTSTAT=ACCEPTED:mailto:a@example.invalid',
          'ATTENDEE;CN=Dr Bob Placeholder;PARTSTAT=DECLINED:mailto:b@example.invalid',
          'ATTENDEE;CN=Cat Example;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:b@example.invalid":mailto:c@example.invalid',
          'ATTENDEE;CN=d@example.invalid;PARTSTAT=ACCEPTED:mailto:d@example.invalid',
          'ATTENDEE;CN=Dai Example;PARTSTAT=NEEDS-ACTION:mailto:e@example.invalid',
          'ATTENDEE;CN=Room Two;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:r@example.invalid',
        ),
      ),
    );
    expect(rows).toEqual({
      people: [{ row: 1, person: 'Bob Placeholder', honorific: 'Dr', locator: 'event 1' }],
      meetings: [{ ...meeting, end: '15:00', place: 'Town Hall' }],
      attendance: [
        { ...meeting, person: 'Ann Sample', organisation: 'Aber Council', status: 'PRESENT', certainty: 'INFERRED' },
        { ...meeting, person: 'Bob Placeholder', status: 'APOLOGIES', certainty: 'INFERRED' },
        { ...meeting, person: 'Cat Example', status: 'PRESENT', certainty: 'INFERRED', deputy_for: 'Bob Placeholder' },
      ],
    });
    expect(problems).toEqual([['WARNING', 'inviteesLeftOut', 1]]);
  });

  it.each([
    ['is shown in the time of the place', 'DTSTART:20210701T120000Z', { date: '2021-07-01', start: '13:00' }],
    ['may take the day', 'DTSTART;VALUE=DATE:20210701', { date: '2021-07-01' }],
    ['may be to come', 'DTSTART;VALUE=DATE:29990701', { date: '2999-07-01', planned: true }],
  ])('%s', async (_, start, expected) => {
    const { rows } = await readText('a.ics', calendar(event('UID:1', 'SUMMARY:Aber Forum', start)));
    expect(rows.meetings).toEqual([
      { row: 1, board: 'Aber Forum', locator: 'event 1', quote: 'Aber Forum', ...expected },
    ]);
  });

  it.each([
    ['Safety Exchange: budget', [], ['Safety Exchange'], 'Safety Exchange', []],
    ['Cyfarfod y Fforwm Aber', [], [], 'Fforwm Aber', []],
    ['Budget', ['X-WR-CALNAME:Aber Partnership'], [], 'Aber Partnership', []],
    ['Dentist', [], [], 'Dentist', ['boardUnclear']],
  ])('called %s is one of a board, or to be decided', async (summary, head, boards, board, doubts) => {
    const text = calendar(event('UID:1', `SUMMARY:${summary}`, 'DTSTART;VALUE=DATE:20210701'), ...head);
    const read = await readText('a.ics', text, boards);
    expect(read.rows.meetings).toMatchObject([{ board }]);
    expect(read.doubts).toEqual(doubts);
  });

  it('that was cancelled is left out, and said', async () => {
    const { rows, problems } = await readText('a.ics', calendar(event(...forum) + event(...forum, 'STATUS:CANCELLED')));
    expect(rows.meetings).toHaveLength(1);
    expect(problems).toEqual([['WARNING', 'eventCancelled', 2]]);
  });
});

describe('the times of an event', () => {
  it.each([
    ['a day that does not exist', ['DTSTART:20210431T100000'], null, 'eventDayUnknown'],
    ['a time that does not exist', ['DTSTART:20210430T990000'], null, 'eventDayUnknown'],
    ['no day', [], null, 'eventWithoutDay'],
    ['an early end', ['DTSTART:20210430T100000', 'DTEND:20200430T100000'], '10:00', 'eventEndsEarly'],
    ['no end to speak of', ['DTSTART:20210430T100000', 'DURATION:PT999999999999H'], '10:00', 'eventTooLong'],
    ['a day where a time should be', ['DTSTART:20210430'], '', null],
  ])('with %s are read as far as they make sense, and the rest is said', async (_, lines, start, rule) => {
    const { rows, problems } = await readText(
      'a.ics',
      calendar(event('SUMMARY:Aber Forum', ...lines) + event(...forum)),
    );
    const expected = start === null ? [] : [{ date: '2021-04-30', ...(start && { start }) }];
    expect(rows.meetings).toMatchObject([...expected, { date: '2021-06-24' }]);
    expect(problems).toEqual(rule === null ? [] : [['WARNING', rule, 1]]);
  });
});

describe('a series', () => {
  it('is read one by one, without those left out, and with those that are otherwise', async () => {
    const { rows, problems } = await readText(
      'a.ics',
      calendar(
        event(...forum, 'RRULE:FREQ=MONTHLY;COUNT=4', `EXDATE;${london}:20210724T133000`) +
          event(
            'UID:1',
            `RECURRENCE-ID;${london}:20210824T133000`,
            'SUMMARY:Aber Forum',
            `DTSTART;${london}:20210825T100000`,
          ),
      ),
    );
    const days = rows.meetings?.map((row) => ('date' in row ? row.date : null));
    expect(days).toEqual(['2021-06-24', '2021-08-25', '2021-09-24']);
    expect(problems).toEqual([]);
  });

  it.each(['FREQ=DAILY', 'FREQ=SECONDLY', 'FREQ=WEEKLY;COUNT=99999999'])(
    'without end (%s) is cut, and said',
    async (rule) => {
      const { rows, problems } = await readText('a.ics', calendar(event(...forum, `RRULE:${rule}`)));
      expect(rows.meetings?.length).toBeLessThanOrEqual(500);
      expect(problems).toEqual([['WARNING', 'seriesCut', 1]]);
    },
  );

  it('that goes on for long is read around today', async () => {
    const { rows } = await readText('a.ics', calendar(event(...forum, 'RRULE:FREQ=DAILY')));
    const days = (rows.meetings ?? []).flatMap((row) => ('date' in row ? String(row.date) : []));
    const today = new Date().toISOString().slice(0, 10);
    expect([days.includes(today), days.some((day) => day > today)]).toEqual([true, true]);
  });

  it.each(['FREQ=WEEKLY;BYDAY=XX', 'FREQ=MINUTELY;BYHOUR=25'])('of no sense (%s) is refused', async (rule) => {
    const { problems } = await readText('a.ics', calendar(event(...forum, `RRULE:${rule}`)));
    expect(problems).toEqual([['ERROR', 'calendarLine', null]]);
  });

  it.each(['FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2,4;BYMONTHDAY=31'])(
    'that never comes (%s) is left out at once',
    async (rule) => {
      const { rows, problems } = await readText('a.ics', calendar(event(...forum, `RRULE:${rule}`) + event(...forum)));
      expect(rows.meetings).toHaveLength(1);
      expect(problems).toEqual([['WARNING', 'seriesUnfit', 1]]);
    },
  );
});
