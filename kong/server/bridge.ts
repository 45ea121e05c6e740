// SPDX-License-Identifier: Apache-2.0

/** Makes one PDK call. Takes the function's full name, such as `kong.service.set_target`, and its arguments. */
export type CallPdk = (method: string, args: readonly unknown[]) => Promise<unknown>;

/** The calls that Kong never answers, since they end the phase and the request. */
export const TERMINAL_METHODS: readonly string[] = [
  "kong.response.exit",
  "kong.response.error",
  "kong.kdp.apply_decision",
];

/**
 * Makes the object that a phase receives as `kong`. `kong.service.setTarget(…)` calls `kong.service.set_target`, and so on for any name
 * below `kong.`, also for names that are not declared.
 */
export type MakePdk = (call: CallPdk) => unknown;

/** A name of the PDK, and a cache of the names used below it. There are few, and every phase uses the same ones. */
interface PdkName {
  readonly method: string;
  readonly below: Map<string, PdkName>;
}

/** Creates a function that makes `kong` objects. It caches the names that it has converted to Kong's. */
export function createPdkMaker(): MakePdk {
  const root: PdkName = { method: "kong", below: new Map() };
  return (call) => pdkFunction(root, call);
}

function pdkFunction(name: PdkName, call: CallPdk): unknown {
  const invoke = (...args: unknown[]): Promise<unknown> => call(name.method, args);
  return new Proxy(invoke, {
    get(target, property): unknown {
      // Promises read `then` of a value, and console.log reads symbols. Neither is a name of the PDK.
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
