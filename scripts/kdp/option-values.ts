// SPDX-License-Identifier: Apache-2.0

import { InvalidArgumentError } from "commander";

/** A port; 0 is any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("It must be 0 to 65535.");
  return port;
}

/** A whole number of seconds above 0. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return seconds;
}

/** Names with commas between, of an option that may be repeated. */
export function splitNames(text: string, previous: readonly string[]): string[] {
  return [...previous, ...text.split(",").filter((name) => name !== "")];
}

/** The values of an option that may be repeated. */
export function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

/** A whole number above 0. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return count;
}

/** A number above 0. */
export function parseRate(text: string): number {
  const rate = Number(text);
  if (text.trim() === "" || !Number.isFinite(rate) || rate <= 0)
    throw new InvalidArgumentError("It must be a number above 0.");
  return rate;
}
