// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../../../plugins/route-table/decision/decide.ts";
import { isIpAddress } from "../../../../plugins/route-table/table/text/host-name.ts";
import type { Check, Comparison } from "../report.ts";
import type { Session } from "../session.ts";
import { targetOn, type AskedApi } from "../ways.ts";
import { checked, said } from "./check.ts";

/** Whether the way back is open now: A answers by its address and its certificate holds, a pin leads there, and DNS follows soon. */
export async function checkRollback(
  session: Session,
  api: AskedApi,
  given: {
    readonly comparisons: readonly Comparison[];
    /** What is wrong with A's certificate. */
    readonly certificate: string | undefined;
    /** The table with everything pinned to A. */
    readonly pinned: RouteIndex;
  },
): Promise<Check[]> {
  const { certificate, comparisons, pinned } = given;
  const problems: string[] = [];
  if (certificate !== undefined) problems.push(`A, ${api.a.host}: ${certificate}`);
  const pin = pinProblem(session, api, pinned);
  if (pin !== undefined) problems.push(pin);
  const { slow, unknown } = await slowHosts(session, api);
  if (slow.length > 0) {
    problems.push(
      `DNS would follow a rollback only after ${Math.max(...slow.map(({ ttl }) => ttl))} s (${slow.map(({ host }) => host).join(", ")}); --max-ttl ${session.limits.maxTtl} asks for less. Lower the TTL, and wait for the old one to pass.`,
    );
  }
  const dns = unknown.length === 0 ? [] : [said(session, "dns", `No address in DNS here: ${unknown.join(", ")}.`)];
  if (problems.length > 0)
    return [...problems.map((text) => checked(session, api.name, "rollback", "FAIL", text)), ...dns];
  const answers = comparisons.flatMap(({ a }) => a);
  if (answers.length > 0 && answers.every(({ failure }) => failure !== undefined)) {
    const text = `A does not answer by its address, so the way back is not open: ${answers[0]?.failure ?? ""}`;
    return [checked(session, api.name, "rollback", "UNMEASURED", text), ...dns];
  }
  return [checked(session, api.name, "rollback", "SAME", "A answers by its address, and a pin leads there."), ...dns];
}

/** Why a pin to A would not lead there. */
function pinProblem({ places: { from } }: Session, api: AskedApi, pinned: RouteIndex): string | undefined {
  const [way] = api.b;
  const destination = api.route.destinations.get(from);
  if (way === undefined || destination === undefined) return undefined;
  const request = { method: "GET", host: way.host, target: targetOn(way, `${api.root}/`) };
  const { cluster, upstream, because } = decide(pinned, request, {
    time: Date.now() / 1_000,
    random: 0,
    isHealthy: () => true,
  });
  if (upstream === null || cluster !== from) return `A pin would not lead to ${from}: ${because.join(", ")}.`;
  const isOwn = destination.isOwnHost && !isIpAddress(destination.address);
  if (!isOwn) return undefined;
  return `A pin leads to ${destination.address} by its name, which will be B's own once DNS has moved. Set routeTable.clusters.${from}.address.`;
}

async function slowHosts(
  { dns, limits }: Session,
  { b }: AskedApi,
): Promise<{ slow: { host: string; ttl: number }[]; unknown: string[] }> {
  if (dns === undefined) return { slow: [], unknown: [] };
  const answers = await Promise.all(b.map(async ({ host }) => ({ host, answer: await dns(host) })));
  return {
    slow: answers.flatMap(({ host, answer }) =>
      answer !== undefined && answer.ttl > limits.maxTtl ? [{ host, ttl: answer.ttl }] : [],
    ),
    unknown: answers.flatMap(({ host, answer }) => (answer === undefined ? [host] : [])),
  };
}

/** What DNS says now of each host of an API: that is only said. */
export async function describeDns({ dns, ...session }: Session, { b }: AskedApi): Promise<Check[]> {
  if (dns === undefined) return [];
  const checks: Check[] = [];
  for (const { host } of b) {
    const answer = await dns(host);
    if (answer === undefined) continue;
    const { addresses, ttl, authority } = answer;
    const whose =
      authority === undefined ? "left at the resolver; no authoritative server answered" : `of ${authority}`;
    const text = `${host} is ${addresses.join(", ")}, TTL ${ttl} s (${whose}).`;
    checks.push({ name: "dns", class: "SAME", counts: false, text: session.mask(text) });
  }
  return checks;
}
