// SPDX-License-Identifier: Apache-2.0

import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ScriptStep } from "./recordings.ts";

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** What a scripted call gave the plugin. */
export interface ScriptResult {
  readonly call: string;
  readonly result?: unknown;
  readonly error?: string;
}

/** What a scripted plugin does in each phase. */
export interface Script {
  readonly access?: readonly ScriptStep[];
  readonly log?: readonly ScriptStep[];
}

/**
 * A plugin that does what the file named in SCRIPT_FILE says: the plugin of the recordings. What its calls gave it, it
 * writes into the same file with `.results` behind its name.
 */
export class Plugin {
  constructor(config: { readonly name?: string }) {
    if (config.name === "boom") throw new Error("constructor says no");
  }

  access(kong: unknown): Promise<void> {
    return run(kong, "access");
  }
}

/** Does what the script says for a phase. */
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
