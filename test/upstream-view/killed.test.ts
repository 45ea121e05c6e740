// SPDX-License-Identifier: Apache-2.0

import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { renderChart } from "../support/helm.ts";
import { LONG_MS } from "../support/limits.ts";
import { startRealKong, whyNoKong } from "../support/real-kong.ts";
import { ownTable } from "../support/rendered.ts";
import { startCountingUpstream, startTraffic } from "../support/steady-traffic.ts";
import { preparedFor, totalOf, WHOLE_REQUESTS, wholeTable } from "../support/whole-requests.ts";

/** How often the plugin server is ended, by `kill -9` and by SIGTERM in turn. More find more: `KDP_KILLS=100`. */
const KILLS = Number(process.env["KDP_KILLS"] ?? 8);
/** How long traffic runs between a start and the next kill. */
const BETWEEN_KILLS_MS = 150;

describe.each(["perApi", "perHost"] as const)(
  "routes: %s, real Kong, and a plugin server killed under load",
  (routes) => {
    it(
      "send no request on half prepared",
      async (context) => {
        const why = whyNoKong();
        context.skip(why !== undefined, why);
        let statuses = {};
        const clusters = new Map<number, string>();
        const outcomeOf = ({ url = "", headers }: IncomingMessage, port: number): string => {
          const [cluster = "", host = ""] = [clusters.get(port), headers.host];
          return preparedFor({ cluster, host, target: url, wanted: String(headers["x-cluster"]) }, port);
        };
        const upstreams = { b: await startCountingUpstream(outcomeOf), c: await startCountingUpstream(outcomeOf) };
        for (const [cluster, { port }] of Object.entries(upstreams)) clusters.set(port, cluster);
        const table = wholeTable((cluster) => ({
          url: `http://{api}.${cluster}.example.com:${upstreams[cluster].port}/${cluster}`,
          address: "127.0.0.1",
        }));
        const off = { enabled: false };
        const values = { ...ownTable(table), routes, ingressController: off, accessLog: off };
        const kong = await startRealKong(await renderChart(values), (await createAuthority("an unused CA")).cert);
        const traffic = startTraffic(kong.port, WHOLE_REQUESTS);
        try {
          for (let kill = 0; kill < KILLS; kill++) {
            await sleep(BETWEEN_KILLS_MS);
            await kong.replaceServer(kill % 2 === 0 ? "SIGKILL" : "SIGTERM");
          }
        } finally {
          const answered = await traffic.stop();
          await kong.stop();
          for (const upstream of Object.values(upstreams)) upstream.close();
          statuses = Object.fromEntries(answered);
        }
        const all = Object.values(upstreams).map(({ outcomes }) => outcomes);
        const sum = (begin: string): number => all.reduce((total, outcomes) => total + totalOf(outcomes, begin), 0);
        if (process.env["KDP_KILLS"] !== undefined) {
          const counts = ["right", "left", "half"].map((kind) => `${kind} ${sum(kind)}`).join(", ");
          process.stdout.write(`${routes}, ${KILLS} kills: ${counts}; ${JSON.stringify(statuses)}\n`);
        }
        expect(sum("right")).toBeGreaterThan(KILLS);
        expect(all.flatMap((outcomes) => [...outcomes]).filter(([outcome]) => outcome.startsWith("half"))).toEqual([]);
        // Without the plugin, a request for the lighter cluster goes by Kong's own route of its API; with perHost there is none.
        if (routes === "perHost") expect(sum("left")).toBe(0);
      },
      LONG_MS,
    );
  },
);
