// SPDX-License-Identifier: Apache-2.0

import { refuse } from "../../plugins/route-table/external/refuse.ts";
import type { ProblemName } from "../../plugins/route-table/decision/problems.ts";
import type { Pdk } from "../../plugins/route-table/external/pdk.ts";
import type { Phase, PluginObject } from "./plugin-module.ts";

/** A phase that answers the client with a problem, and with the request's id so that the log can be found. */
export function refuseWith(problem: ProblemName): Phase {
  return async (kong) => {
    const pdk = kong as Pdk;
    return refuse(pdk, problem, textOf(await pdk.nginx.getVar("kong_request_id")));
  };
}

/** The same without asking Kong for anything: for when asking is what failed. */
export function refuseAtOnce(problem: ProblemName): Phase {
  return (kong) => refuse(kong as Pdk, problem, "");
}

/** Stands in for a plugin whose configuration is wrong and that never had a right one: no request gets past it. */
export class RefusingPlugin implements PluginObject {
  readonly rewrite = refuseWith("no-table");
  readonly access = refuseWith("no-table");
  readonly response = refuseWith("no-table");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
