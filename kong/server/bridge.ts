// SPDX-License-Identifier: Apache-2.0

/** Makes one PDK call: the function's full name, such as `kong.service.set_target`, and its arguments. */
export type CallPdk = (method: string, args: readonly unknown[]) => Promise<unknown>;

/** The calls after which Kong never answers: they end the phase and the request. */
export const TERMINAL_METHODS: readonly string[] = ["kong.response.exit", "kong.response.error"];

/**
 * The object that a phase gets as `kong`: `kong.service.setTarget(…)` calls `kong.service.set_target`, and so on for any
 * name below `kong.`, whether anybody declared it or not.
 */
export function createPdk(call: CallPdk): unknown {
  return pdkFunction("kong", call);
}

function pdkFunction(method: string, call: CallPdk): unknown {
  const invoke = (...args: unknown[]): Promise<unknown> => call(method, args);
  return new Proxy(invoke, {
    get(target, name): unknown {
      // A promise resolved with `kong` asks it for `then`; symbols are asked for by whoever prints it.
      if (typeof name === "symbol" || name === "then") return Reflect.get(target, name);
      return pdkFunction(`${method}.${snakeCase(name)}`, call);
    },
  });
}

function snakeCase(name: string): string {
  return name.replaceAll(/[a-z0-9][A-Z]/g, ([before = "", after = ""]) => `${before}_${after.toLowerCase()}`);
}
