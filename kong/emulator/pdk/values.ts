// SPDX-License-Identifier: Apache-2.0

import type { Exchange } from "../exchange.ts";

/** A function of Kong's PDK. It reads or changes the exchange. */
export type PdkFunction = (exchange: Exchange, ...args: readonly unknown[]) => unknown;

/** PDK functions by full name, such as `kong.service.set_target`. */
export type PdkFunctions = Readonly<Record<string, PdkFunction>>;

/** What a function gives after which the plugin's phase is over: Kong goes on, and the plugin server gets no answer. */
export const PHASE_OVER = Symbol("the phase is over");

/** A PDK call that Kong refuses. The request ends with 500, and the message is in Kong's log. */
export class PdkError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdkError";
  }
}

/** Converts a text from the plugin to a byte string of its UTF-8, since strings are bytes in Lua. */
export function toByteString(value: string | Uint8Array): string {
  return Buffer.from(value).toString("latin1");
}

/** Converts a byte string to text for the plugin. Invalid UTF-8 is replaced. */
export function fromByteString(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** The argument as a byte string. */
export function stringArgument(value: unknown, name: string): string {
  if (typeof value === "string" || value instanceof Uint8Array) return toByteString(value);
  throw new PdkError(`${name} must be a string`);
}

/** The argument as a whole number between two bounds. */
export function integerArgument(value: unknown, name: string, min: number, max: number): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new PdkError(`${name} must be an integer`);
  if (value < min || value > max) {
    throw new PdkError(`${name} must be an integer between ${min} and ${max}: given ${value}`);
  }
  return value;
}

/** The values of one header, given as text, number, boolean or a list of them. */
export function headerValues(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => headerValues(name, each));
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value === "string" || value instanceof Uint8Array) return [toByteString(value)];
  const got = value === null || value === undefined ? "nil" : "table";
  throw new PdkError(
    `invalid header value for "${name}": got ${got}, expected array of string, string, number or boolean`,
  );
}

/** A map of headers, each with its values. */
export function headerMap(value: unknown): [string, string[]][] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new PdkError("headers must be a table");
  return Object.entries(value).map(([name, each]) => [name, headerValues(name, each)]);
}
