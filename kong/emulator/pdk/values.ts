// SPDX-License-Identifier: Apache-2.0

import type { Exchange } from "../exchange.ts";

/** A function of Kong's PDK, as a plugin calls it: it reads the exchange, or changes it. */
export type PdkFunction = (exchange: Exchange, ...args: readonly unknown[]) => unknown;

/** Functions by their full names, such as `kong.service.set_target`. */
export type PdkFunctions = Readonly<Record<string, PdkFunction>>;

/** A call that Kong does not make: the request ends with 500, and the message stands in Kong's log. */
export class PdkError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdkError";
  }
}

/** Lua's strings are bytes: a text from the plugin as the bytes of its UTF-8, one character each. */
export function toByteString(value: string | Uint8Array): string {
  return Buffer.from(value).toString("latin1");
}

/** A byte string as the plugin gets it: text where it is UTF-8. The wire carries either. */
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
