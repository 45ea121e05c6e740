// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../table/own-value.ts";

const MAX_PORT = 65_535;
const MAX_RETRIES = 32_767;
const MAX_TIMEOUT_MS = 2_147_483_646;

/** Each field of a `DecisionMessage`, and whether a value is one that Kong's own functions take. */
const CHECKS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["scheme", (value: unknown) => value === "http" || value === "https"],
  ["target", isTarget],
  ["tlsVerify", (value: unknown) => typeof value === "boolean"],
  ["headers", isHeaders],
  ["path", (value: unknown) => typeof value === "string" && value.startsWith("/")],
  ["timeouts", isTimeouts],
  ["retries", (value: unknown) => isInteger(value, 0, MAX_RETRIES)],
  ["forwardedPrefix", isText],
  ["responseHeaders", isHeaders],
  ["log", isTable],
  ["share", isTable],
  ["shareRewrite", isTable],
  ["exit", isExit],
]);

/**
 * The first field of a message that Kong can't carry out; undefined where there is none. Unknown names count as wrong: a decision of a newer
 * plugin server would be carried out only in part.
 */
export function wrongField(message: unknown): string | undefined {
  if (!isTable(message)) return "all of it";
  for (const name of Object.keys(message)) {
    const isRight = CHECKS.get(name);
    if (isRight?.(ownValue(message, name)) !== true) return name;
  }
  return undefined;
}

function isTarget(value: unknown): boolean {
  return isTable(value) && isText(value["host"]) && value["host"] !== "" && isInteger(value["port"], 0, MAX_PORT);
}

function isTimeouts(value: unknown): boolean {
  return isTable(value) && isTimeout(value["connect"]) && isTimeout(value["send"]) && isTimeout(value["read"]);
}

function isTimeout(value: unknown): boolean {
  return isInteger(value, 1, MAX_TIMEOUT_MS);
}

function isExit(value: unknown): boolean {
  return isTable(value) && isInteger(value["status"], 200, 599) && isText(value["body"]) && isHeaders(value["headers"]);
}

function isHeaders(value: unknown): boolean {
  return isTable(value) && Object.keys(value).every((name) => isText(ownValue(value, name)));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isInteger(value: unknown, min: number, max: number): boolean {
  return typeof value === "number" && value % 1 === 0 && value >= min && value <= max;
}
