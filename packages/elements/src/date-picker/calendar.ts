const DAY = 86_400_000;

/** A day as `yyyy-mm-dd`: days have no time, and are in order as texts. */
export type Day = string;

const toDate = (day: Day) => new Date(`${day}T00:00Z`);
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const today = (): Day => {
  const now = new Date();
  return toDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
};

export const addDays = (day: Day, count: number): Day => toDay(toDate(day).getTime() + count * DAY);

/** The same day of another month, or the last one there. */
export function addMonths(day: Day, count: number): Day {
  const date = toDate(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toDay(Date.UTC(year, month, Math.min(date.getUTCDate(), last)));
}

/** 0 for Sunday. */
export const weekdayOf = (day: Day): number => toDate(day).getUTCDay();

export const formatDay = (day: Day, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(toDate(day));

type WeekInfo = { firstDay: number };

/** The first day of the week where the locale is: Sunday in Indonesia, also where a browser does not know. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?(): WeekInfo;
    weekInfo?: WeekInfo;
  };
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 7) % 7;
}

/** The weeks of a day's month; empty where a week reaches into another month. */
export function weeksOf(day: Day, firstDay: number): (Day | undefined)[][] {
  const month = day.slice(0, 7);
  const first = `${month}-01`;
  let next = addDays(first, -((weekdayOf(first) - firstDay + 7) % 7));
  const weeks: (Day | undefined)[][] = [];
  while (next.slice(0, 7) <= month) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => addDays(next, i)).map((each) =>
        each.startsWith(month) ? each : undefined,
      ),
    );
    next = addDays(next, 7);
  }
  return weeks;
}
