/** Times, dates, money and language names as the reader's own locale and time zone write them. */
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { instant } from 'c/handoffClock';
const timeOnly = new Intl.DateTimeFormat(locale, {
  hour: '2-digit',
  minute: '2-digit',
  timeZone
});
const timeWithSeconds = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone });
const dateAndTime = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone
});
function formatted(format, iso) {
  const time = instant(iso);
  return time === null ? '' : format.format(time);
}
/** Hours and minutes; blank when unknown. */
export function clockTime(iso) {
  return formatted(timeOnly, iso);
}
/** Hours, minutes and seconds of epoch milliseconds. */
export function exactTime(milliseconds) {
  return milliseconds === null ? '' : timeWithSeconds.format(milliseconds);
}
/** Date, hours and minutes; blank when unknown. */
export function dayAndTime(iso) {
  return formatted(dateAndTime, iso);
}
/** An amount with its currency; a code that is not a currency is written behind the number. */
export function money(amount, currency) {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency}`.trim();
  }
}
/** The name of a language in the reader's language; the code itself when it has no name. */
export function languageName(code) {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
/** The reader's locale, for joining lists. */
export const readerLocale = locale;
