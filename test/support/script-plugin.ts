// SPDX-License-Identifier: Apache-2.0

import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ScriptStep } from "./recordings.ts";

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** The result of a scripted call. */
export interface ScriptResult {
  readonly call: string;
  readonly result?: unknown;
  readonly error?: string;
}

/** The actions of a scripted plugin in each phase. */
export interface Script {
  readonly access?: readonly ScriptStep[];
  readonly log?: readonly ScriptStep[];
}

/**
 * The plugin of the recordings. It follows the script in the file that SCRIPT_FILE names, and writes the results of its calls into
 * the file of the same name with `.results` added.
 */
export class Plugin {
  constructor(config: { readonly name?: string }) {
    if (config.name === "boom") throw new Error("constructor says no");
  }

  access(kong: unknown): Promise<void> {
    return run(kong, "access");
  }
}

/** Follows the script of a phase. */
export async function run(kong: unknown, phase: keyof Script): Promise<void> {
  const file = process.env["SCRIPT_FILE"] ?? "";
  const script = JSON.parse(readFileSync(file, "utf8")) as Script;
  const results: ScriptResult[] = [];
  for (const step of script[phase] ?? []) {
    if (step.throw !== undefined) throw new Error(step.throw);
    if (step.sleep !== undefined) await sleep(step.sleep);
    if (step.call === undefined) continue;
    const [name, ...args] = step.call;
    results.push({ call: name, result: await functionNamed(kong, name)(...args) });
    writeFileSync(`${file}.results`, JSON.stringify(results));
  }
}

export const Name = "rec";
export const Version = "1.0.0";
export const Priority = 1000;
export const Schema = [{ name: { type: "string", default: "default name" } }];

function functionNamed(kong: unknown, name: string): Call {
  const [, ...path] = name.split(".");
  return path.reduce<unknown>((parent, step) => (parent as Record<string, unknown>)[step], kong) as Call;
}
