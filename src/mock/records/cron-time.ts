// When a schedule is due next.
import { Cron } from "croner";

/** The next time after `from` (milliseconds since 1970); undefined where the schedule never comes again, or is none. */
export function nextTime(schedule: string, timezone: string | null, from: number): number | undefined {
  try {
    const options = timezone === null ? { timezone: "UTC" } : { timezone };
    return new Cron(ourOrder(schedule), options).nextRun(new Date(from))?.getTime();
  } catch {
    return undefined;
  }
}

/** Whether it is a schedule at all. */
export function isSchedule(schedule: string): boolean {
  try {
    new Cron(ourOrder(schedule));
    return true;
  } catch {
    return false;
  }
}

export function isTimezone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

/** The Python server writes the seconds last, croner first. */
function ourOrder(schedule: string): string {
  const fields = schedule.trim().split(/\s+/);
  const [minute, hour, day, month, weekday, second] = fields;
  return fields.length === 6 ? [second, minute, hour, day, month, weekday].join(" ") : fields.join(" ");
}
