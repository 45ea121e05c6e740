// SPDX-License-Identifier: Apache-2.0

import { refuse } from "../../plugins/route-table/external/refuse.ts";
import type { ProblemName } from "../../plugins/route-table/decision/problems.ts";
import type { Pdk } from "../../plugins/route-table/external/pdk.ts";
import type { Phase, PluginObject } from "./plugin-module.ts";

/** A phase that answers the client with a problem. The problem includes the request's id, by which to find it in the log. */
export function refuseWith(problem: ProblemName): Phase {
  return async (kong) => {
    const pdk = kong as Pdk;
    return refuse(pdk, problem, textOf(await pdk.nginx.getVar("kong_request_id")));
  };
}

/** A phase that answers with a problem and makes no other PDK call, for use after a failed PDK call. */
export function refuseWithoutCalls(problem: ProblemName): Phase {
  return (kong) => refuse(kong as Pdk, problem, "");
}

/** Replaces a plugin whose configuration is refused and that has no last good one. It answers every request with 503. */
export class RefusingPlugin implements PluginObject {
  readonly rewrite = refuseWith("no-table");
  readonly access = refuseWith("no-table");
  readonly response = refuseWith("no-table");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
