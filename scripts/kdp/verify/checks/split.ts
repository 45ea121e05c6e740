// SPDX-License-Identifier: Apache-2.0

import { sharesOf, type CompiledSplit } from "../../../../plugins/route-table/decision/compiled/split.ts";
import { headerValue, type Call } from "../ask/call.ts";
import type { Question } from "../questions.ts";
import type { Check } from "../report.ts";
import { callOf, decisionOf, type Session } from "../session.ts";
import { binomial } from "../statistics.ts";
import type { AskedApi } from "../ways.ts";
import { checked } from "./check.ts";

/** A share is wrong if chance alone gives such a one less often than this. */
const BY_CHANCE = 1e-6;
/** So many keys are asked a second time. */
const ASKED_AGAIN = 5;

/** The cluster that served a request, and the one that the table says; undefined where chance or the client's address decides. */
interface Seen {
  readonly key: string;
  readonly cluster: string | undefined;
  readonly wanted: string | undefined;
}

/**
 * Whether B splits as the table says: the share of each cluster, one key always in one cluster, none to a cluster without weight, and
 * testers where they want to be. It is seen by the header that shows the decision.
 */
export async function checkSplit(session: Session, api: AskedApi, question: Question): Promise<Check[]> {
  const { split, pin } = api.route;
  if (split === undefined || pin !== undefined) return [];
  const way = api.b.find(({ entry }) => split.entry === undefined || split.entry === entry);
  if (way === undefined) return [];
  const header = session.index.decisionHeader?.toLowerCase();
  if (header === undefined) {
    const text = "Which cluster answers is not seen. Set routeTable.decisionHeader, such as X-Kdp-Cluster.";
    return [checked(session, api.name, "split", "UNMEASURED", text)];
  }
  const ask = async (key: string, headers: Question["headers"], isCertain: boolean): Promise<Seen> => {
    const call = callOf(session, way, api.name, { ...question, headers: [...question.headers, ...headers] });
    const received = await session.b.ask(call);
    const cluster = headerValue(received, header)?.split(";")[0]?.trim();
    return { key, cluster, wanted: isCertain ? wantedBy(session, call) : undefined };
  };
  const keyed = split.keys[0];
  const isChosen = keyed?.kind === "header" || keyed?.kind === "cookie";
  const headersOf = (key: string): Question["headers"] => {
    if (keyed?.kind === "header") return [[keyed.name.toLowerCase(), key]];
    return keyed?.kind === "cookie" ? [["cookie", `${keyed.name}=${key}`]] : [];
  };
  const seen: Seen[] = [];
  for (let i = 0; i < Math.max(session.limits.samples * 2, ASKED_AGAIN); i += 1) {
    seen.push(await ask(`kdp-verify-${i}`, headersOf(`kdp-verify-${i}`), isChosen));
  }
  const again: Seen[] = [];
  for (const { key } of keyed === undefined ? [] : seen.slice(0, ASKED_AGAIN))
    again.push(await ask(key, headersOf(key), isChosen));
  const testers: Seen[] = [];
  for (const [name, headers] of wishesOf(split)) testers.push(await ask(name, headers, true));
  const isShared = keyed === undefined || isChosen;
  const problems = problemsOf(split, { seen, again, testers, isShared });
  if (problems === undefined) {
    return [
      checked(
        session,
        api.name,
        "split",
        "UNMEASURED",
        `B's answers have no header ${header}, so the split is not seen.`,
      ),
    ];
  }
  if (problems.length > 0) return problems.map((text) => checked(session, api.name, "split", "DIFF", text));
  const text = `${seen.length} requests: ${sharesSeen(seen)}; the table says ${sharesSaid(split)}.`;
  return [checked(session, api.name, "split", "SAME", text)];
}

function wantedBy(session: Session, call: Call): string | undefined {
  return decisionOf(session, call).cluster ?? undefined;
}

/** What testers can wish for, with the headers that say it. */
function wishesOf({ header, cookie, shares }: CompiledSplit): [string, Question["headers"]][] {
  const wishes = ["always", "never", ...shares.map(({ cluster }) => cluster)];
  return wishes.flatMap((wish): [string, Question["headers"]][] => [
    ...(header === undefined ? [] : [[`${header}: ${wish}`, [[header, wish]]] satisfies [string, Question["headers"]]]),
    ...(cookie === undefined
      ? []
      : [[`cookie ${cookie}=${wish}`, [["cookie", `${cookie}=${wish}`]]] satisfies [string, Question["headers"]]]),
  ]);
}

interface SeenAll {
  readonly seen: readonly Seen[];
  readonly again: readonly Seen[];
  readonly testers: readonly Seen[];
  /** Whether the requests spread over the shares. */
  readonly isShared: boolean;
}

/** What is wrong, as sentences; undefined where no answer shows its cluster. */
function problemsOf(split: CompiledSplit, { seen, again, testers, isShared }: SeenAll): string[] | undefined {
  if (seen.every(({ cluster }) => cluster === undefined)) return undefined;
  const problems: string[] = [];
  const weighted = new Set(split.shares.map(({ cluster }) => cluster));
  const strays = seen.filter(({ cluster }) => cluster !== undefined && !weighted.has(cluster));
  if (strays.length > 0) {
    problems.push(
      `${strays.length} of ${seen.length} requests went to ${strays[0]?.cluster ?? ""}, which has no weight.`,
    );
  }
  const moved = again.find(({ key, cluster }) => seen.find((each) => each.key === key)?.cluster !== cluster);
  if (moved !== undefined) {
    const before = seen.find(({ key }) => key === moved.key)?.cluster ?? "none";
    problems.push(
      `The split is not sticky: the key ${moved.key} went to ${before}, then to ${moved.cluster ?? "none"}.`,
    );
  }
  const wrong = seen.filter(({ cluster, wanted }) => wanted !== undefined && cluster !== wanted);
  const isUnlikely = isShared && sharesOf(split).some((share) => isBeyondChance(share, seen));
  if (wrong.length > 0 || isUnlikely) {
    const keys = wrong.length > 0 ? ` ${wrong.length} keys are in another cluster than the table says.` : "";
    problems.push(
      `The shares are wrong: of ${seen.length} requests ${sharesSeen(seen)}; the table says ${sharesSaid(split)}.${keys}`,
    );
  }
  for (const { key, cluster, wanted } of testers) {
    if (cluster !== wanted)
      problems.push(`A tester's ${key} leads to ${cluster ?? "none"}, and should to ${wanted ?? "none"}.`);
  }
  return problems;
}

function isBeyondChance({ cluster, perCent }: { cluster: string; perCent: number }, seen: readonly Seen[]): boolean {
  const n = seen.length;
  const count = seen.filter((each) => each.cluster === cluster).length;
  const p = perCent / 100;
  let below = 0;
  let above = 0;
  for (let k = 0; k <= n; k += 1) {
    if (k <= count) below += binomial(n, k, p);
    if (k >= count) above += binomial(n, k, p);
  }
  return Math.min(below, above) * 2 < BY_CHANCE;
}

function sharesSeen(seen: readonly Seen[]): string {
  const counts = new Map<string, number>();
  for (const { cluster = "unknown" } of seen) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  return [...counts].map(([cluster, count]) => `${count} by ${cluster}`).join(", ");
}

function sharesSaid(split: CompiledSplit): string {
  return sharesOf(split)
    .map(({ cluster, perCent }) => `${cluster} ${perCent} %`)
    .join(", ");
}
