// SPDX-License-Identifier: Apache-2.0

/** Makes one PDK call: the function's full name, such as `kong.service.set_target`, and its arguments. */
export type CallPdk = (method: string, args: readonly unknown[]) => Promise<unknown>;

/** The calls after which Kong never answers: they end the phase and the request. */
export const TERMINAL_METHODS: readonly string[] = ["kong.response.exit", "kong.response.error"];

/**
 * Makes the object that a phase gets as `kong`: `kong.service.setTarget(…)` calls `kong.service.set_target`, and so on for any
 * name below `kong.`, whether anybody declared it or not.
 */
export type MakePdk = (call: CallPdk) => unknown;

/** A name of the PDK, with those below it that have been asked for: few, and the same in every phase. */
interface PdkName {
  readonly method: string;
  readonly below: Map<string, PdkName>;
}

/** A maker that remembers the names that it has turned into Kong's. */
export function createPdkMaker(): MakePdk {
  const root: PdkName = { method: "kong", below: new Map() };
  return (call) => pdkFunction(root, call);
}

function pdkFunction(name: PdkName, call: CallPdk): unknown {
  const invoke = (...args: unknown[]): Promise<unknown> => call(name.method, args);
  return new Proxy(invoke, {
    get(target, property): unknown {
      // A promise resolved with `kong` asks it for `then`; symbols are asked for by whoever prints it.
      if (typeof property === "symbol" || property === "then") return Reflect.get(target, property);
      return pdkFunction(nameBelow(name, property), call);
    },
  });
}

function nameBelow({ method, below }: PdkName, property: string): PdkName {
  const known = below.get(property);
  if (known !== undefined) return known;
  const name: PdkName = { method: `${method}.${snakeCase(property)}`, below: new Map() };
  below.set(property, name);
  return name;
}

function snakeCase(name: string): string {
  return name.replaceAll(/[a-z0-9][A-Z]/g, ([before = "", after = ""]) => `${before}_${after.toLowerCase()}`);
}
