// SPDX-License-Identifier: Apache-2.0

import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Question } from "../support/kind/ask.ts";
import { isServed, MINUTES } from "../support/kind/eventually.ts";
import { killerValues, killServers } from "../support/kind/killer.ts";
import { clusterOrStatus, startClients } from "../support/kind/load.ts";
import { kindForTests, RELEASE } from "../support/kind/suite.ts";
import { preparedFor, totalOf, WHOLE_REQUESTS, wholeTable } from "../support/whole-requests.ts";

const suite = kindForTests();
/** How often the plugin server is killed. */
const KILLS = Number(process.env["KDP_KILLS"] ?? 24);

const QUESTIONS = WHOLE_REQUESTS.map(({ host, target, headers = {} }): Question => ({ host, path: target, headers }));
/** A table in force answers each of these in a row; each of Kong's workers has it at its own time. */
const SURE = 10;

function outcomeOf(answer: Answer): string {
  if (answer.echo === undefined) return clusterOrStatus(answer);
  const { cluster, received } = answer.echo;
  return preparedFor({ cluster, ...received, wanted: received.headers["x-cluster"] ?? "" });
}

describe.each(["perApi", "perHost"])("routes: %s, on kind, and a plugin server that is killed under load", (routes) => {
  beforeAll(async () => {
    if (process.env["KDP_KIND"] !== "on") return;
    const routeTable = wholeTable((cluster) => ({ url: `http://{api}.${cluster}.example.com/${cluster}` }));
    await suite().install({ routeTable, routes, ...killerValues(KILLS) });
    // Traffic goes on to this pod while its server is not ready.
    const patch = JSON.stringify({ spec: { publishNotReadyAddresses: true } });
    await suite().kubectl("-n", RELEASE.namespace, "patch", "service", "ddd-int-kdp", "--patch", patch);
    for (const question of QUESTIONS) await isServed(suite(), question, SURE);
  }, 6 * MINUTES);

  it(
    "sends no request on half prepared",
    async () => {
      const clients = startClients(suite(), QUESTIONS, outcomeOf);
      await killServers(suite(), KILLS).finally(() => clients.stop());
      const outcomes = await clients.stop();
      process.stdout.write(`${routes}, ${KILLS} kills: ${JSON.stringify(Object.fromEntries(outcomes))}\n`);
      expect([...outcomes].filter(([outcome]) => outcome.startsWith("half"))).toEqual([]);
      expect(totalOf(outcomes, "right")).toBeGreaterThan(KILLS);
      // Without the plugin, a request for the lighter cluster goes by Kong's own route of its API; with perHost there is none.
      if (routes === "perHost") expect(totalOf(outcomes, "left")).toBe(0);
      // What got no upstream's answer got 503, or 500 from a worker without an instance yet. No connection was refused.
      const others = [...outcomes.keys()].filter((outcome) => !/^(?:right|left|half|status 50[03])/.test(outcome));
      expect(others).toEqual([]);
    },
    6 * MINUTES,
  );
});
