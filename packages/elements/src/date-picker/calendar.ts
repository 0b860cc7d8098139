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

export const startOfWeek = (day: Day): Day => addDays(day, -toDate(day).getUTCDay());

export const formatDay = (day: Day, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(toDate(day));

/**
 * The weeks of a day's month; empty where a week reaches into another month. They begin on Sunday,
 * as Unicode CLDR says of Indonesia (`new Intl.Locale('id-ID').getWeekInfo()`), in either language.
 */
export function weeksOf(day: Day): (Day | undefined)[][] {
  const month = day.slice(0, 7);
  const weeks: (Day | undefined)[][] = [];
  for (let next = startOfWeek(`${month}-01`); next.slice(0, 7) <= month; next = addDays(next, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(next, i));
    weeks.push(days.map((each) => (each.startsWith(month) ? each : undefined)));
  }
  return weeks;
}
