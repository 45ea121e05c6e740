// SPDX-License-Identifier: Apache-2.0

import type { EmulatorConfig } from "../config.ts";
import type { Exchange } from "../exchange.ts";
import { companionFunctions } from "./companion.ts";
import { REQUEST_FUNCTIONS } from "./request.ts";
import { RESPONSE_FUNCTIONS } from "./response.ts";
import { serviceFunctions } from "./service.ts";
import { PdkError, stringArgument, type PdkFunctions } from "./values.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** Executes a plugin's PDK call as Kong does in the access phase. Its result may be `PHASE_OVER`. */
export type CallPdk = (exchange: Exchange, method: string, args: readonly unknown[]) => unknown;

/**
 * Creates the PDK of an emulator.
 *
 * @param pools - The names of the configured upstreams.
 * @param log - Kong's log.
 * @param companion - Whether there are the companion's functions besides Kong's, and the table that it has for the plugin server.
 */
export function createPdk(
  pools: readonly string[],
  log: (message: string) => void,
  { hasCompanion = false, table }: Pick<EmulatorConfig, "hasCompanion" | "table">,
): CallPdk {
  const own: PdkFunctions = {
    ...serviceFunctions(pools),
    ...RESPONSE_FUNCTIONS,
    ...REQUEST_FUNCTIONS,
    "kong.ctx.shared.get": ({ shared }, key) => shared.get(stringArgument(key, "key")),
    "kong.ctx.shared.set": ({ shared }, key, value) => void shared.set(stringArgument(key, "key"), value),
    "kong.log.set_serialize_value": ({ logValues }, key, value) =>
      void logValues.set(stringArgument(key, "key"), value),
  };
  const functions = hasCompanion ? { ...own, ...companionFunctions(own, log, table) } : own;
  return (exchange, method, args) => {
    const call = ownValue(functions, method);
    if (call !== undefined) return call(exchange, ...args);
    const isTable = Object.keys(functions).some((name) => name.startsWith(`${method}.`));
    if (isTable) throw new PdkError("attempt to call local 'method' (a table value)");
    log(`err: could not find pdk method: ${method}`);
    return undefined;
  };
}
