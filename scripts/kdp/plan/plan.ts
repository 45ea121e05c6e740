// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { changeA, changeB, notesOnA, statusAt } from "./shell-commands.ts";
import { shellLines, type ShellText } from "../text/shell-word.ts";
import { dnsRecords, type DnsRecord } from "./dns.ts";
import { inventoryOf, type PlannedApi } from "./inventory.ts";
import { openPoints, type OpenPoint } from "./open-points.ts";
import { pilotOf, type Phase, type PhaseContext, type Step } from "./phase.ts";
import { cleanUp, shortDomain } from "./phases/after.ts";
import { prepare, ready } from "./phases/before.ts";
import { cutover, forward } from "./phases/move.ts";
import { tableVersion } from "../../../plugins/route-table/decision/compiled/table-version.ts";
import { verifiedItem, type Verified } from "./verified.ts";
import type { PlannedCluster, PlanSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

/** A person or team to inform, with their APIs. */
export interface Contact {
  readonly who: string;
  readonly apis: readonly string[];
  readonly isNamed: boolean;
}

/** A migration plan as data, as `kdp plan --json` prints it. Its sentences are in the chosen language. */
export interface Plan {
  readonly clusters: { readonly a: PlannedCluster; readonly b: PlannedCluster };
  readonly release: string;
  /** The short TTL, in seconds. */
  readonly ttl: number;
  readonly openPoints: readonly OpenPoint[];
  readonly inventory: readonly PlannedApi[];
  readonly dns: readonly DnsRecord[];
  readonly emergency: readonly EmergencyRow[];
  /** Notes on the emergency commands. */
  readonly emergencyNotes: readonly string[];
  readonly phases: readonly Phase[];
  readonly goNoGo: readonly string[];
  readonly owners: readonly Contact[];
  readonly cleanup: readonly string[];
}

/** A rollback that works at any time. */
export interface EmergencyRow extends Step {
  readonly title: string;
}

/**
 * Makes the plan of a checked table. A pure function.
 *
 * @param verified - The last result of `kdp verify`.
 */
export function makePlan(table: RouteTable, settings: PlanSettings, words: Words, verified?: Verified): Plan {
  const apis = inventoryOf(table, settings);
  const context: PhaseContext = { table, apis, settings, words };
  return {
    clusters: { a: settings.a, b: settings.b },
    release: settings.release,
    ttl: settings.ttl,
    openPoints: openPoints(table, apis, settings, words),
    inventory: apis,
    dns: dnsRecords(table, apis, settings, words),
    emergency: emergencyOf(context),
    emergencyNotes: notesOf(context),
    phases: [prepare, ready, forward, cutover, shortDomain, cleanUp].map((phase) => phase(context)),
    goNoGo: [verifiedItem(context, verified, tableVersion(table)), ...words.goNoGo.items],
    owners: ownersOf(apis),
    cleanup: words.cleanup,
  };
}

function emergencyOf({ apis, settings, words }: PhaseContext): EmergencyRow[] {
  const said = words.emergency;
  const { a, b } = settings;
  const forwarded = pilotOf(apis);
  const direct = apis.find(({ isForwarded }) => !isForwarded);
  const pin = (api: string, to: string): ShellText => changeB(settings, `routeTable.apis.${api}.pin=${to}`);
  const enable = (api: string, is: boolean): ShellText =>
    changeA(settings, `routeTable.apis.${api}.source.enabled=${is}`);
  const check = ({ shortUrl, checkPath }: PlannedApi): ShellText => statusAt(b.address, `${shortUrl}${checkPath}`);
  const rows: EmergencyRow[] = [];
  if (forwarded !== undefined) {
    const { api } = forwarded;
    const run = shellLines(enable(api, false), pin(api, a.name), check(forwarded));
    rows.push({ title: said.one(api), say: said.oneForwarded, run, expect: said.oneExpect });
  }
  if (direct !== undefined) {
    const run = shellLines(pin(direct.api, a.name), check(direct));
    rows.push({ title: said.one(direct.api), say: said.oneDirect, run, expect: said.oneExpect });
  }
  const all = changeB(settings, `routeTable.pin=${a.name}`);
  const offAll = forwarded === undefined ? [] : [changeA(settings, "source.enabled=false")];
  rows.push({ title: said.all, say: said.allSay, run: shellLines(...offAll, all) });
  rows.push({ title: said.dns, say: said.dnsSay(settings.ttl, a.address) });
  const on = forwarded === undefined ? [] : [enable(forwarded.api, true)];
  const first = (forwarded ?? direct)?.api ?? "";
  const lift = shellLines(pin(first, "null"), ...on);
  rows.push({ title: said.again, say: said.lift, run: lift });
  return rows;
}

function notesOf({ apis, settings, words: { emergency } }: PhaseContext): string[] {
  const isForwarding = apis.some(({ isForwarded }) => isForwarded);
  return [...(isForwarding ? [emergency.original(`\`${notesOnA(settings)}\``)] : []), emergency.keep, emergency.slow];
}

function ownersOf(apis: readonly PlannedApi[]): Contact[] {
  const byOwner = new Map<string | undefined, string[]>();
  for (const { api, owner } of apis) byOwner.set(owner, [...(byOwner.get(owner) ?? []), api]);
  return [...byOwner].map(([owner, names]) => ({ who: owner ?? "", apis: names, isNamed: owner !== undefined }));
}
