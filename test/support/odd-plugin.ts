// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** The part of Kong that the behaviours below call. */
interface Kong {
  readonly log: { readonly err: Call };
  readonly response: { readonly exit: Call; readonly setHeader: Call };
  readonly nginx: { readonly getVar: Call };
  readonly someName: { readonly ofItsOwn: Call };
}

/** Faulty and unusual behaviours of a plugin, by name. */
const BEHAVIOURS: Readonly<Record<string, (kong: Kong) => unknown>> = {
  "throws at once": () => {
    throw new Error("boom");
  },
  "throws after a call": async (kong) => {
    await kong.nginx.getVar("host");
    throw new Error("boom");
  },
  "rejects with nothing": () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless plugin does
    throw undefined;
  },
  "never ends": () => new Promise(() => undefined),
  "never ends after a call": async (kong) => {
    await kong.nginx.getVar("host");
    await new Promise(() => undefined);
  },
  "ends too late": async (kong) => {
    await sleep(800);
    return kong.response.exit(200, "late");
  },
  "does not await its calls": (kong) => {
    void kong.response.setHeader("A", "1");
    void kong.response.setHeader("B", "2");
  },
  "goes on after its exit": async (kong) => {
    await kong.response.exit(418, "tea");
    await kong.log.err("this never runs");
  },
  "calls after its end": (kong) => {
    setTimeout(() => void kong.log.err("too late"), 20);
  },
  "catches a failed call": async (kong) => {
    const result = await kong.nginx.getVar("host").catch((error: unknown) => String(error));
    return kong.response.exit(200, String(result));
  },
  "calls a name of its own making": (kong) => kong.someName.ofItsOwn({ nested: [1, null] }),
  "runs for long without a call": () => {
    const end = Date.now() + 300;
    while (Date.now() < end);
  },
};

/** A plugin whose configuration names one of the behaviours. */
export class Plugin {
  readonly #behaviour: string;

  constructor({ behaviour = "" }: { readonly behaviour?: string }) {
    this.#behaviour = behaviour;
  }

  access(kong: unknown): unknown {
    return BEHAVIOURS[this.#behaviour]?.(kong as Kong);
  }

  log(kong: unknown): unknown {
    return BEHAVIOURS[this.#behaviour]?.(kong as Kong);
  }
}

export const Name = "odd";
export const Version = "1.0.0";
export const Priority = 1;
export const Schema = [{ behaviour: { type: "string" } }];
