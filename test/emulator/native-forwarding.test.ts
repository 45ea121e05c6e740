// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../../kong/emulator/emulator.ts";
import { listen, type Listening } from "../../kong/emulator/client/listen.ts";
import type { RouterFlavor } from "../../kong/emulator/router.ts";
import { differences } from "../support/compare.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { sendRecorded } from "../support/raw-client.ts";
import { startUpstream, type RecordingUpstream } from "../support/recording-upstream.ts";
import { readRecordedJson, readRecordings, type Recording } from "../support/recordings.ts";
import { EMULATOR_DEVIATIONS } from "../recordings/deviations.ts";

const PORTS: Readonly<Record<number, string>> = {
  8711: "api01",
  8712: "api02",
  8713: "api03",
  8714: "base",
  8715: "hostdef",
  8716: "wild",
  8717: "ip",
};

interface Mode {
  readonly emulator: Emulator;
  readonly listening: Listening;
}

const upstreams = new Map<number, RecordingUpstream>();
/** An emulator for each setting of Kong in the recordings. */
const modes = new Map<string, Mode>();

beforeAll(async () => {
  for (const [port, service] of Object.entries(PORTS)) upstreams.set(Number(port), await startUpstream(service));
  for (const flavor of ["traditional_compatible", "traditional"] as const) {
    for (const isTrusted of [false, true]) modes.set(modeOf(flavor, isTrusted), await startMode(flavor, isTrusted));
  }
});

afterAll(async () => {
  for (const { emulator, listening } of modes.values()) {
    await listening.close(0);
    emulator.close();
  }
  for (const upstream of upstreams.values()) await upstream.close();
});

describe("the emulator forwards like Kong's own routes", () => {
  beforeEach(() => {
    for (const upstream of upstreams.values()) upstream.received.length = 0;
  });

  it.each(readRecordings("native-forwarding.jsonl"))("$id $kind: $routeCase", async (recording: Recording) => {
    const { kong, request, response, upstream } = recording;
    const mode = modes.get(modeOf(kong?.router_flavor ?? "", kong?.trusted_ips !== null));
    const port = mode?.listening.port ?? 0;
    const actual = await sendRecorded(port, request, { expected: response });
    const received = [...upstreams.values()].flatMap((each) => each.received);
    const found = differences(
      { response: actual, received },
      { response, received: upstream === null ? [] : [upstream] },
      [[new RegExp(`\\b${port}\\b`, "g"), "8700"]],
    );
    const deviation = EMULATOR_DEVIATIONS.find(({ concerns }) => concerns(recording));
    expect(found.join("\n"), deviation?.why ?? "must not differ").toMatch(deviation === undefined ? /^$/ : /./);
  });
});

function modeOf(flavor: string, isTrusted: boolean): string {
  return `${flavor}, ${isTrusted ? "trusted" : "untrusted"}`;
}

async function startMode(routerFlavor: RouterFlavor, isTrusted: boolean): Promise<Mode> {
  const emulator = createEmulator({
    config: fromDeclarative(readRecordedJson("native-forwarding.kong.json")),
    pluginSocket: "/nonexistent",
    routerFlavor,
    connectTo: (_, port) => ({ host: "127.0.0.1", port: upstreams.get(port)?.port ?? 1 }),
    upstreamCa: undefined,
    log: () => undefined,
  });
  return { emulator, listening: await listen(emulator, { host: "127.0.0.1", port: 0, isTrusted: () => isTrusted }) };
}
