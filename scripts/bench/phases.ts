// SPDX-License-Identifier: Apache-2.0

import { createRpcClient, type RpcClient } from "../../kong/emulator/plugin-server/rpc-client.ts";
import type { Contender } from "./contenders.ts";

/** A kind of request, with its nginx variables. */
export interface Kind {
  readonly name: string;
  readonly variables: Readonly<Record<string, string>>;
}

const request = (host: string): string => `GET ${host} /api00042/orders?limit=10`;

/** A request that goes to an upstream: the plugin reads two variables and sets a target and a path. */
export const ROUTED: Kind = {
  name: "routed",
  variables: { kdp_request: request("dev-01.example.com"), upstream_scheme: "http" },
};

/** A request that the plugin answers itself. */
export const EXIT: Kind = {
  name: "exit",
  variables: { kdp_request: request("nobody.example.com"), kong_request_id: "0" },
};

/** The table that both servers serve. */
export function tableOf(count: number): object {
  return {
    shortHosts: ["dev-01.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: { b: { url: "http://{api}.svc.example.net" } },
    apis: Object.fromEntries(namesOf(count).map((name) => [name, {}])),
  };
}

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `api${String(i).padStart(5, "0")}`);
}

/** Kong's side of a server's socket. */
export interface Worker {
  /** Runs access phases on several connections, one after the other on each. Resolves when all have ended. */
  run(kinds: readonly Kind[], phases: number, connections: number): Promise<void>;
  /** Runs a log phase for each API of such a table, so that the metrics have all that they can have of them. */
  finish(apis: number): Promise<void>;
  close(): void;
}

/** Connects to a contender, and starts an instance of the plugin with a table. */
export async function connectTo({ socket }: Pick<Contender, "socket">, table: object): Promise<Worker> {
  const client = createRpcClient(socket);
  const Config = JSON.stringify({ ...table, __plugin_id: "bench" });
  const { Id } = (await client.call("plugin.StartInstance", { Name: "route-table", Config })) as { Id: number };
  return {
    async run(kinds, phases, connections) {
      let left = phases;
      const runSome = async (): Promise<void> => {
        while (left > 0) {
          const kind = kinds[left % kinds.length] ?? ROUTED;
          left -= 1;
          await runPhase(client, Id, kind.variables);
        }
      };
      await Promise.all(Array.from({ length: connections }, runSome));
    },
    async finish(apis) {
      for (const api of namesOf(apis)) {
        const log = { kdp: { api, cluster: "b" }, response: { status: 200 }, latencies: { proxy: 30 } };
        const { EventId } = (await client.call("plugin.HandleEvent", { InstanceId: Id, EventName: "log" })) as Step;
        await client.call("plugin.Step", { EventId, Data: JSON.stringify(log) });
        await runPhase(client, Id, { ...ROUTED.variables, kdp_request: `GET dev-01.example.com /${api}/orders` });
      }
    },
    close: () => {
      client.close();
    },
  };
}

interface Step {
  readonly EventId: number;
  readonly Data: "ret" | { readonly Method: string; readonly Args?: readonly unknown[] };
}

async function runPhase(client: RpcClient, instance: number, variables: Kind["variables"]): Promise<void> {
  let step = (await client.call("plugin.HandleEvent", { InstanceId: instance, EventName: "access" })) as Step;
  while (step.Data !== "ret") {
    const { Method: method, Args: args = [] } = step.Data;
    if (method === "kong.response.exit") return;
    const value = method === "kong.nginx.get_var" ? variables[String(args[0])] : undefined;
    const data = { EventId: step.EventId, ...(value !== undefined && { Data: value }) };
    step = (await client.call("plugin.Step", data)) as Step;
  }
}
