// SPDX-License-Identifier: Apache-2.0

import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { VERSION } from "../../../plugins/route-table/version.ts";
import { listed } from "../text/listed.ts";
import { counted } from "../text/counted.ts";
import { inUrl } from "../text/in-url.ts";
import { classOf, worstOf } from "./classes.ts";
import { endedEarly, GATEWAY } from "./checks/check.ts";
import { checkRefusals } from "./checks/refusals.ts";
import { CLASSES, type ApiReport, type Check, type Class, type Verdict, type VerifyReport } from "./report.ts";
import type { ReadFile } from "./probe-request.ts";
import type { Session } from "./session.ts";
import { verifyApi } from "./verify-api.ts";
import { waysOf, type AskedApi, type Way } from "./ways.ts";

/** What a run does besides asking. */
export interface RunOptions {
  /** Names of APIs that are asked, in this order. */
  readonly apis: readonly string[];
  /** The number of APIs that are asked at the same time. */
  readonly concurrency: number;
  /** Results of an earlier run that are kept. */
  readonly earlier: ReadonlyMap<string, ApiReport>;
  readonly files: readonly ReadFile[];
  readonly rollback: string;
  /** Called when an API is done. */
  readonly onApi: (report: ApiReport) => void;
}

/** Verifies APIs one by one, and the gateway as a whole. */
export async function verifyAll(session: Session, options: RunOptions): Promise<VerifyReport> {
  const { apis, concurrency, earlier, files, rollback, onApi } = options;
  const { table, index, places } = session;
  const started = new Date();
  const pinned = compileTable({ ...table, pin: places.from });
  const asked = apis.map((name) => waysOf(table, index, name, places)).filter((api) => api !== undefined);
  const checks = await gatewayChecks(session, asked[0]);
  const reports = new Map<string, ApiReport>(earlier);
  const rest = asked.filter(({ name }) => !reports.has(name)).values();
  const work = async (): Promise<void> => {
    for (const api of rest) {
      const report = await verifyApi(session, api, { other: otherWay(asked, api), pinned });
      reports.set(api.name, report);
      onApi(report);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const all = asked.flatMap(({ name }) => reports.get(name) ?? []);
  const { verdict, because } = verdictOf(all, checks);
  return {
    format: 1,
    kdp: VERSION,
    table: index.version,
    started: timeOf(started),
    ended: timeOf(new Date()),
    a: { name: places.from, address: addressesOf(asked.map(({ a }) => a)), asked: session.a.asked() },
    b: { name: session.to, address: addressesOf(asked.flatMap(({ b }) => b)), asked: session.b.asked() },
    verdict,
    because,
    totals: totalsOf(all),
    checks,
    apis: all,
    requests: files,
    remarks: session.known.remarks(),
    rollback,
  };
}

async function gatewayChecks(session: Session, api: AskedApi | undefined): Promise<readonly Check[]> {
  if (api === undefined) return [];
  try {
    return await checkRefusals(session, api);
  } catch (error) {
    return [endedEarly(session, GATEWAY, "unknown-host", error)];
  }
}

/** A host of another API, whose HTTP/2 connection a browser could use for this one. */
function otherWay(asked: readonly AskedApi[], api: AskedApi): Way | undefined {
  const place = asked.indexOf(api);
  const next = asked[(place + 1) % asked.length];
  return next === api ? undefined : next?.b.find(({ entry }) => entry === "legacy");
}

function totalsOf(apis: readonly ApiReport[]): VerifyReport["totals"] {
  const count = (wanted: Class): number => apis.filter((api) => api.class === wanted).length;
  return {
    SAME: count("SAME"),
    KNOWN: count("KNOWN"),
    UNMEASURED: count("UNMEASURED"),
    DIFF: count("DIFF"),
    FAIL: count("FAIL"),
  };
}

function verdictOf(
  apis: readonly ApiReport[],
  checks: readonly Check[],
): { readonly verdict: Verdict; readonly because: string } {
  const gateway = classOf(checks, []);
  const worst = worstOf([gateway.class, ...apis.map((api) => api.class)]);
  const isGo = CLASSES.indexOf(worst) <= CLASSES.indexOf("KNOWN");
  if (apis.length === 0) return { verdict: "UNMEASURED", because: "There is no API to ask." };
  if (isGo) {
    const known = apis.filter((api) => api.class === "KNOWN").length;
    const rest = known === 0 ? "the same" : `the same, but for known differences of ${known}`;
    return { verdict: "GO", because: `${counted(apis.length, "API")}: B answers ${rest}.` };
  }
  const verdict = worst === "UNMEASURED" ? "UNMEASURED" : "NO-GO";
  const guilty = apis.filter((api) => api.class === worst);
  const [first] = guilty;
  if (first === undefined) return { verdict, because: gateway.because };
  const names = listed(guilty.map(({ api }) => api));
  return {
    verdict,
    because: `${worst} of ${counted(guilty.length, "API")} (${names}). ${first.api}: ${first.because}`,
  };
}

function addressesOf(ways: readonly Way[]): string {
  return listed([...new Set(ways.map(({ dialled: { address, port } }) => `${inUrl(address)}:${port}`))]);
}

function timeOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
