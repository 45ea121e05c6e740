// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { expectOutcome, expectedPrefix, type ReceivedRequest } from "../support/case-outcome.ts";
import { ORDINARY_CIRCUMSTANCES, readCases, type BehaviourCase } from "../support/cases.ts";
import { echoIn, type Echo } from "../support/kind/ask.ts";
import { caseSurroundings, placesOf } from "../support/kind/case-places.ts";
import { isServed, MINUTES } from "../support/kind/eventually.ts";
import { sendCase } from "../support/kind/send-case.ts";
import { kindForTests } from "../support/kind/suite.ts";

const suite = kindForTests();

/** Consecutive answers that show that a table is in force in every worker of Kong. */
const SURE = 10;

/** An additional API in each file's table. It shows that this table is in force. */
const files = readCases().map((file, i) => {
  const marker = `in-force-${i}`;
  const table: RouteTable = { ...file.table, apis: { ...file.table.apis, [marker]: {} } };
  return { ...file, table, index: compileTable(table), marker };
});
const tables = files.map(({ table }) => table);
const places = placesOf(tables);

const isOn = process.env["KDP_KIND"] === "on";

const WAYS = [
  ["perApi", "pluginServer"],
  ["perApi", "inProcess"],
  ["perHost", "pluginServer"],
  ["perHost", "inProcess"],
] as const;

// One skipped test with the suite's reason stands for all of them.
describe.each(isOn ? [] : ["on kind"])("behaviour cases %s", () => {
  it("are run", () => {
    expect(isOn).toBe(true);
  });
});

describe.each(isOn ? WAYS : [])("on kind with routes: %s, runtime: %s", (routes, runtime) => {
  describe.each(files)("$about", (file) => {
    beforeAll(async () => {
      const { table, marker } = file;
      await suite().install({ routeTable: table, routes, runtime }, caseSurroundings(tables, suite().images.node));
      await isServed(suite(), { host: table.shortHosts[0] ?? "", path: `/${marker}`, scheme: "http" }, SURE);
    }, 6 * MINUTES);

    it.for(file.cases)("$title", async (behaviour, context) => {
      const { request, decision } = behaviour;
      const decided = decide(file.index, request, { ...ORDINARY_CIRCUMSTANCES, time: Date.now() / 1_000 });
      const reason = notHere(behaviour, decided);
      context.skip(reason !== undefined, reason);
      const response = await sendCase(suite(), request);
      const echo = echoIn(response.body ?? "");
      const received = echo === undefined ? [] : [receivedRequest(echo)];
      expectOutcome(response, received, decision);
      // The fields that the case does not name equal the decision.
      if (received.length > 0) expect(received[0]).toMatchObject(decided.upstream ?? {});
      for (const { headers } of received) {
        expect(headers["x-forwarded-prefix"]).toBe(expectedPrefix(file.index, request));
      }
    });
  });
});

function receivedRequest({ received }: Echo): ReceivedRequest {
  const { port: receivedAt, scheme, host, sni, target, headers } = received;
  const { address = "", port = 0 } = places.find((place) => place.receivedAt === receivedAt) ?? {};
  return { scheme: scheme === "https" ? "https" : "http", host, sni, address, port, target, headers };
}

/** The reason for which a case can't run in the cluster. */
function notHere({ request, at }: BehaviourCase, { upstream }: Decision): string | undefined {
  if (at !== undefined) return "the cluster's clock is not set";
  if (request.client !== undefined) return "the client's address is the node's";
  if (request.consumer !== undefined) return "there are no consumers";
  if (upstream === null) return undefined;
  const { scheme, sni, address, target } = upstream;
  if (isIP(address) === 6) return "the cluster has no IPv6";
  // https-address in plugins/route-table/table/finding-codes.ts.
  if (scheme === "https" && sni === null) return "Kong finds no IP address in a certificate, and answers 502";
  return /[^\x20-\x7e]/.test(target) ? "the upstream is Node's server, which refuses such a target" : undefined;
}
