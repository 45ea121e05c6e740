// SPDX-License-Identifier: Apache-2.0

import { isDigits } from "./characters.ts";

const SECONDS_PER_DAY = 86_400;
const DAY_NAMES = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Parses a day (`2027-03-31`: its first second, UTC) or a time of RFC 3339 without fractions (`2027-03-31T18:00:00+08:00`) to Unix
 * time in seconds. `undefined` for any other text, and for a day that does not exist.
 */
export function parseDate(text: string): number | undefined {
  const date = text.substring(0, 10);
  if (date.charAt(4) !== "-" || date.charAt(7) !== "-") return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (year === undefined || month === undefined || day === undefined || year < 1970) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  const midnight = daysSince1970(year, month, day) * SECONDS_PER_DAY;
  if (text.length === 10) return midnight;
  const time = parseTime(text.substring(10));
  return time === undefined ? undefined : midnight + time;
}

/** Whether a text is a day or a time (`parseDate`). */
export function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** Formats a Unix time in whole seconds as an HTTP-date, such as `Wed, 31 Mar 2027 00:00:00 GMT` (RFC 9110 section 5.6.7). */
export function formatHttpDate(time: number): string {
  const days = Math.floor(time / SECONDS_PER_DAY);
  const seconds = time - days * SECONDS_PER_DAY;
  let year = 1970;
  let rest = days;
  while (rest >= daysOfYear(year)) {
    rest -= daysOfYear(year);
    year += 1;
  }
  let month = 1;
  while (rest >= daysOfMonth(year, month)) {
    rest -= daysOfMonth(year, month);
    month += 1;
  }
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => twoDigits(part))
    .join(":");
  const dayName = DAY_NAMES[days % 7] ?? "";
  const monthName = MONTH_NAMES[month - 1] ?? "";
  return `${dayName}, ${twoDigits(rest + 1)} ${monthName} ${year} ${clock} GMT`;
}

/** Parses `T18:00:00` with `Z` or an offset such as `+08:00` to seconds after the day's midnight in UTC. */
function parseTime(text: string): number | undefined {
  const hour = digitsAt(text, 1, 2);
  const minute = digitsAt(text, 4, 2);
  const second = digitsAt(text, 7, 2);
  if (!text.startsWith("T") || text.charAt(3) !== ":" || text.charAt(6) !== ":") return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = parseOffset(text.substring(9));
  return offset === undefined ? undefined : hour * 3600 + minute * 60 + second - offset;
}

function parseOffset(text: string): number | undefined {
  if (text === "Z") return 0;
  const sign = text.charAt(0);
  const hour = digitsAt(text, 1, 2);
  const minute = digitsAt(text, 4, 2);
  if (text.length !== 6 || text.charAt(3) !== ":" || (sign !== "+" && sign !== "-")) return undefined;
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined;
  return (sign === "+" ? 1 : -1) * (hour * 3600 + minute * 60);
}

function digitsAt(text: string, start: number, length: number): number | undefined {
  const digits = text.substring(start, start + length);
  return digits.length === length && isDigits(digits) ? Number(digits) : undefined;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysOfYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function daysOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function daysSince1970(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let y = 1970; y < year; y++) days += daysOfYear(y);
  for (let m = 1; m < month; m++) days += daysOfMonth(year, m);
  return days;
}
