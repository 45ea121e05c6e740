// SPDX-License-Identifier: Apache-2.0

import { takenName } from "./api-rules.ts";
import { listed } from "../../text/listed.ts";
import type { EffectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { Path } from "../../../../plugins/route-table/table/finding.ts";
import {
  apiSource,
  isEnding,
  newHostCandidates,
  type ApiSource,
} from "../../../../plugins/route-table/table/old-cluster.ts";
import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import type { SourceSettings } from "../../../../plugins/route-table/table/schema/source-fields.ts";
import { oldHostOwners } from "../../../../plugins/route-table/table/table-hosts.ts";
import { isIpAddress } from "../../../../plugins/route-table/table/text/host-name.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { ChartValues } from "./chart-values.ts";
import { chartFinding, type ChartFinding } from "./finding.ts";
import { sourceLoops } from "./source-loops.ts";

/** An API, and how the old cluster handles it. */
interface Forwarded {
  readonly api: EffectiveApi;
  readonly source: ApiSource;
}

/** Names of the chart's own objects with `role: source`. */
const TAKEN = ["passthrough", "nginx"];

/** The findings of `role: source`, as the chart's templates/validate/_source.tpl has them. */
export function checkSource(values: ChartValues, table: RouteTable, apis: readonly EffectiveApi[]): ChartFinding[] {
  const owners = oldHostOwners(table, apis);
  const forwarded = apis.map((api) => ({ api, source: apiSource(table, api, owners) }));
  const on = forwarded.filter((each) => isOn(values, each));
  return [
    ...unknownApis(values, table),
    ...guessedHost(table, on),
    ...endingHosts(table, on),
    ...missingSecret(values, forwarded, on),
    ...on.flatMap(({ api }) => takenName(TAKEN, api.name)),
    ...missingAddress(table, on),
    ...on.flatMap((each) => partOfNone(table, each)),
    ...on.flatMap((each) => loops(table, each)),
  ];
}

/** Whether an API is forwarded: switched on, in the batch, and with a host that leads to the old cluster. */
function isOn({ source: said = {} }: ChartValues, { api, source }: Forwarded): boolean {
  if (said.enabled !== true || !source.isEnabled || source.oldHosts.length === 0) return false;
  const { apis: batch = [], selector = {} } = said;
  if (batch.length > 0 && !batch.includes(api.name)) return false;
  return Object.entries(selector).every(
    ([label, value]) => (ownValue(api.settings.labels, label) ?? "") === String(value),
  );
}

function unknownApis({ source: { apis = [] } = {} }: ChartValues, table: RouteTable): ChartFinding[] {
  return apis.flatMap((name, i) => {
    if (ownValue(table.apis, name) !== undefined) return [];
    return chartFinding("source-unknown-api", ["source", "apis", i], `There is no API ${name}.`);
  });
}

function guessedHost(table: RouteTable, on: readonly Forwarded[]): ChartFinding[] {
  const patterns = newHostCandidates(table);
  const guessed = on.filter(({ api }) => api.settings.source?.host === undefined);
  if (patterns.length < 2 || guessed.length === 0) return [];
  const names = namesOf(guessed);
  const message = `${patterns[0] ?? ""} is taken for the new cluster's hosts, as the first of ${patterns.join(", ")}. If it leads to the old cluster, requests of ${names} go round.`;
  return [chartFinding("source-host-guessed", ["routeTable", "legacyHosts"], message)];
}

/** The old cluster sends no client's Host by these methods, unless the API keeps it. */
const BY_HOST: readonly string[] = ["proxy", "fixedIP", "nginx"];

/** Hosts of the new cluster that end. The end that an API says of its own old hosts is meant for it. */
function endingHosts({ legacyHosts = [] }: RouteTable, on: readonly Forwarded[]): ChartFinding[] {
  const called = on.filter(
    ({ api, source }) => !source.keepsHost && BY_HOST.includes(source.method) && api.settings.oldHosts === undefined,
  );
  return legacyHosts.flatMap((legacyHost, i) => {
    const names = called.filter(({ api, source }) => source.host === withApi(legacyHost.host, api.name));
    if (!isEnding(legacyHost) || names.length === 0) return [];
    const message = `${namesOf(names)}: the new cluster is called by the hosts ${legacyHost.host}, which have a sunset or a brownout: then all forwarded requests end with them.`;
    return chartFinding("source-host-ends", ["routeTable", "legacyHosts", i], message);
  });
}

/** The Secret is needed by all methods that open TLS to the new cluster; our nginx has them ready for APIs that are off, too. */
function missingSecret(
  { source = {} }: ChartValues,
  forwarded: readonly Forwarded[],
  on: readonly Forwarded[],
): ChartFinding[] {
  if (source.upstreamTls?.secret !== undefined) return [];
  const ofNginx = forwarded.filter(({ source: { method, oldHosts } }) => {
    return oldHosts.length > 0 && (method === "nginx" || method === "redirect");
  });
  const verified = [...on.filter(({ source: { method } }) => method !== "passthrough"), ...ofNginx];
  if (verified.length === 0) return [];
  const message = `${namesOf(verified)}: a Secret is needed with the authority of the new cluster's certificates. Without it nobody would check them, and ingress-nginx would send no server name.`;
  return [chartFinding("source-no-secret", ["source", "upstreamTls", "secret"], message)];
}

/** The APIs' names in a sentence, each once. */
function namesOf(forwarded: readonly Forwarded[]): string {
  return listed([...new Set(forwarded.map(({ api }) => api.name))].sort());
}

function missingAddress(table: RouteTable, on: readonly Forwarded[]): ChartFinding[] {
  const { address } = table;
  const fixed = on.filter(({ source }) => source.method === "fixedIP");
  const [first] = fixed;
  if (first === undefined || (address !== undefined && isIpAddress(address))) return [];
  const names = namesOf(fixed);
  const what = address === undefined ? "is not there" : `is ${address}, a name`;
  const message = `${names}: forwarded to the new cluster's address (method fixedIP), and routeTable.address ${what}.`;
  const path = address === undefined ? placeOf(table, first, "method") : ["routeTable", "address"];
  return [chartFinding("source-no-address", path, message)];
}

function partOfNone(table: RouteTable, each: Forwarded): ChartFinding[] {
  const { method, weight } = each.source;
  if (weight === 100 || method === "nginx") return [];
  const message = `${each.api.name} has weight ${weight}, and with method ${method} all requests go to the new cluster.`;
  return [chartFinding("source-weight", placeOf(table, each, "weight"), message)];
}

function loops(table: RouteTable, { api, source }: Forwarded): ChartFinding[] {
  return sourceLoops(table, api, source).map(({ cluster, host }) => {
    const message = `The new cluster serves ${api.name} from cluster ${cluster}, by the host ${host}, which the old cluster would forward again: requests would go round.`;
    return chartFinding("source-loop", ["routeTable", "apis", api.name, "source"], message);
  });
}

function placeOf(table: RouteTable, { api }: Forwarded, field: keyof SourceSettings): Path {
  const isOwn = ownValue(table.apis, api.name)?.source?.[field] !== undefined;
  return ["routeTable", ...(isOwn ? ["apis", api.name] : ["defaults"]), "source", field];
}
