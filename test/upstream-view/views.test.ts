// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromObjects } from "../support/controller.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { startEmulator, withTables } from "../support/chart-emulator.ts";
import { renderChart } from "../support/helm.ts";
import { startRealKong, whyNoKong } from "../support/real-kong.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";
import {
  differencesOf,
  OWN_DATES,
  startViewedUpstreams,
  VIEWED_REQUESTS,
  type View,
  type ViewedRequest,
  type ViewedUpstreams,
} from "../support/upstream-view.ts";

/** A running Kong or emulator. */
interface Gateway {
  readonly port: number;
  stop(): Promise<void>;
}

/** A way to serve the chart's values: Kong, or the emulator with the same configuration. */
interface GatewayKind {
  readonly name: string;
  /** Whether the configuration comes from objects, as the ingress controller reads them. */
  readonly isController: boolean;
  readonly why?: string | undefined;
  start(objects: Awaited<ReturnType<typeof renderChart>>, trusted: string): Promise<Gateway>;
}

const GATEWAYS: readonly GatewayKind[] = [
  {
    name: "the emulator and kong.yml",
    isController: false,
    start: (objects, trusted) => startEmulator(withTables(fromDeclarative(declarativeOf(objects))), trusted),
  },
  {
    name: "the emulator and objects for the ingress controller",
    isController: true,
    start: (objects, trusted) => startEmulator(withTables(fromObjects(objects)), trusted),
  },
  { name: "Kong and kong.yml", isController: false, why: whyNoKong(), start: startRealKong },
];

const SET_UPS = GATEWAYS.flatMap((kind) =>
  (["perApi", "perHost"] as const).flatMap((routes) =>
    (["pluginServer", "inProcess"] as const).map((runtime) => ({ kind, name: kind.name, routes, runtime })),
  ),
);

const START_TIMEOUT_MS = 60_000;

let upstreams: ViewedUpstreams;
/** The views of the first set-up, which all others must equal. */
const reference = new Map<ViewedRequest, View>();

async function startGateway({ kind, routes, runtime }: (typeof SET_UPS)[0]): Promise<Gateway> {
  const values = {
    ...ownTable(upstreams.table),
    routes,
    runtime,
    ingressController: { enabled: kind.isController },
    // It would write to the tests' own output.
    accessLog: { enabled: false },
  };
  return kind.start(await renderChart(values), upstreams.authority);
}

beforeAll(async () => {
  upstreams = await startViewedUpstreams();
  const [first] = SET_UPS;
  if (first === undefined) throw new Error("there is no set-up");
  const gateway = await startGateway(first);
  for (const request of VIEWED_REQUESTS) reference.set(request, await upstreams.viewOf(gateway.port, request));
  await gateway.stop();
}, START_TIMEOUT_MS);

afterAll(async () => {
  await upstreams.close();
});

describe.each(SET_UPS)("the upstream's view with routes: $routes, runtime: $runtime, $name", (setUp) => {
  let gateway: Gateway | undefined;

  beforeAll(async () => {
    if (setUp.kind.why === undefined) gateway = await startGateway(setUp);
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await gateway?.stop();
  });

  it.for(VIEWED_REQUESTS)("is the same of $title", async (request, context) => {
    context.skip(setUp.kind.why !== undefined, setUp.kind.why);
    const view = await upstreams.viewOf(gateway?.port ?? 0, request);
    expect(differencesOf(request, reference.get(request) ?? [], view)).toEqual([]);
    expect(view.join("\n")).toContain("X-Forwarded-Host");
  });

  it("has the old host's dates take the place of the upstream's own, and leaves its links", async (context) => {
    context.skip(setUp.kind.why !== undefined, setUp.kind.why);
    const asked = { method: "GET", title: "", host: "api01.old.example.com", target: "/own-dates" };
    const headers = await upstreams.answerTo(gateway?.port ?? 0, asked);
    const valuesOf = (wanted: string): unknown[] =>
      headers.filter(([name]) => name === wanted).map(([, value]) => value);
    expect(valuesOf("Sunset")).toEqual(["Wed, 31 Mar 2027 00:00:00 GMT"]);
    // The table has no deprecation date for it.
    expect(valuesOf("Deprecation")).toEqual([OWN_DATES.Deprecation]);
    expect(valuesOf("Link")).toEqual([expect.stringContaining("successor-version"), OWN_DATES.Link]);
  });
});
