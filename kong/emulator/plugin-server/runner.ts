// SPDX-License-Identifier: Apache-2.0

import type { KongPlugin } from "../config.ts";
import type { Exchange } from "../exchange.ts";
import type { CallPdk } from "../pdk/functions.ts";
import { PHASE_OVER } from "../pdk/values.ts";
import { RpcFailure, type RpcClient } from "./rpc-client.ts";

/** Runs a plugin's access phase for one request. */
export interface PluginRunner {
  /**
   * Resolves at the end of the phase: the plugin changed the exchange, answered itself (`exchange.exit`), or was skipped because its
   * server failed.
   *
   * @throws Error where Kong would answer 500: no instance can be started, or a PDK call is refused.
   */
  runAccess(plugin: KongPlugin, exchange: Exchange): Promise<void>;
}

interface RunnerOptions {
  readonly client: RpcClient;
  readonly callPdk: CallPdk;
  readonly log: (message: string) => void;
}

interface RunningInstance {
  /** The configuration of the instance, compared by identity: a new table is a new object. */
  readonly config: KongPlugin["config"];
  readonly id: Promise<number>;
}

/** A server's error message for an unknown instance contains these words. */
const UNKNOWN_INSTANCE = "no plugin instance";
const MAX_ATTEMPTS = 5;

/** Creates a runner that works like one of Kong's workers: with one instance for each plugin entity. */
export function createPluginRunner({ client, callPdk, log }: RunnerOptions): PluginRunner {
  const running = new Map<string, RunningInstance>();
  let sequence = 0;

  const start = (plugin: KongPlugin): RunningInstance => {
    sequence += 1;
    const config = JSON.stringify({ ...plugin.config, __plugin_id: plugin.id, __seq__: sequence });
    const id = client.call("plugin.StartInstance", { Name: plugin.name, Config: config }).then(
      (status) => (status as { Id: number }).Id,
      (error: unknown) => {
        running.delete(plugin.id);
        throw error;
      },
    );
    const instance = { config: plugin.config, id };
    running.set(plugin.id, instance);
    return instance;
  };

  const instanceOf = async (plugin: KongPlugin): Promise<number> => {
    const known = running.get(plugin.id);
    if (known?.config === plugin.config) return known.id;
    const id = await start(plugin).id;
    if (known !== undefined)
      void known.id.then((old) => client.call("plugin.CloseInstance", old)).catch(() => undefined);
    return id;
  };

  const runOnce = async (exchange: Exchange, instanceId: number): Promise<void> => {
    let step = await client.call("plugin.HandleEvent", { InstanceId: instanceId, EventName: "access" });
    for (;;) {
      const { Data: data, EventId: eventId } = step as { Data: unknown; EventId: number };
      if (data === "ret") return;
      const { Method: method, Args: args } = data as { Method: string; Args: unknown };
      const result = callPdk(exchange, method, Array.isArray(args) ? (args as unknown[]) : []);
      if (exchange.exit !== undefined || result === PHASE_OVER) return;
      step = await client.call(stepFor(method), { EventId: eventId, Data: result });
    }
  };

  return {
    async runAccess(plugin, exchange) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const instanceId = await instanceOf(plugin);
        try {
          await runOnce(exchange, instanceId);
          return;
        } catch (error) {
          if (!(error instanceof RpcFailure)) throw error;
          log(`[${plugin.name}] ${error.message}`);
          // Kong continues without the plugin. Only for an unknown instance, after a restart of the server, it tries again.
          if (!error.message.toLowerCase().includes(UNKNOWN_INSTANCE)) return;
          running.delete(plugin.id);
        }
      }
    },
  };
}

/** The RPC method for the result of a PDK call. Its name tells the server the result's type. */
function stepFor(method: string): string {
  switch (method) {
    case "kong.request.get_headers":
    case "kong.request.get_query":
    case "kong.response.get_headers":
      return "plugin.StepMultiMap";
    case "kong.router.get_route":
      return "plugin.StepRoute";
    case "kong.router.get_service":
      return "plugin.StepService";
    case "kong.client.get_consumer":
      return "plugin.StepConsumer";
    case "kong.client.get_credential":
      return "plugin.StepCredential";
    default:
      return "plugin.Step";
  }
}
