// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createSecureContext } from "node:tls";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../../kong/emulator/emulator.ts";
import { listen, type Listening } from "../../kong/emulator/client/listen.ts";
import { createAuthority, type Authority } from "../../scripts/support/certificates.ts";
import { EMULATOR_DEVIATIONS } from "../recordings/deviations.ts";
import { differences } from "../support/compare.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { sendHttp2 } from "../support/http2-client.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { sendRecorded } from "../support/raw-client.ts";
import { respondPlainly, startUpstream, type RecordingUpstream, type Respond } from "../support/recording-upstream.ts";
import { readRecordedJson, readRecordings, type Recording } from "../support/recordings.ts";

/** The upstreams of the recordings, by port. Those with names have TLS. */
const PORTS: Readonly<Record<number, string>> = {
  8721: "own",
  8722: "target",
  8723: "other",
  8724: "good",
  8725: "otls",
  8726: "self",
  8727: "ipcert",
};

const upstreams = new Map<number, RecordingUpstream>();
let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let emulator: Emulator;
let listeners: Readonly<Record<"http" | "https" | "h2c", Listening>>;
let authority: Authority;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(
    join(folder.path, "s"),
    ["--plugin", join(import.meta.dirname, "../support/script-plugin.ts")],
    {
      SCRIPT_FILE: join(folder.path, "script.json"),
    },
  );
  authority = await createAuthority("recordings' CA");
  const stranger = await createAuthority("stranger");
  const tls = new Map([
    [8724, await authority.issue(["good.up.test"])],
    [8725, await authority.issue(["other.up.test"])],
    [8726, await stranger.issue(["good.up.test"])],
    [8727, await authority.issue(["127.0.0.1"])],
  ]);
  for (const [port, service] of Object.entries(PORTS)) {
    upstreams.set(Number(port), await startUpstream(service, tls.get(Number(port))));
  }
  emulator = createEmulator({
    config: fromDeclarative(readRecordedJson("plugin.kong.json")),
    pluginSocket: server.socket,
    routerFlavor: "traditional_compatible",
    connectTo: (host, port) =>
      host === "127.0.0.1" || host === "localhost" || host.endsWith(".up.test")
        ? { host: "127.0.0.1", port: upstreams.get(port)?.port ?? 1 }
        : undefined,
    upstreamCa: [authority.cert],
    log: () => undefined,
  });
  const own = createSecureContext(await authority.issue(["dev-01.aliyun.cloud.cn.aibang"]));
  const common = { host: "127.0.0.1", port: 0, isTrusted: () => false };
  listeners = {
    http: await listen(emulator, common),
    https: await listen(emulator, { ...common, certificateFor: () => Promise.resolve(own) }),
    h2c: await listen(emulator, { ...common, isHttp2: true }),
  };
});

afterAll(async () => {
  for (const listening of Object.values(listeners)) await listening.close(0);
  emulator.close();
  for (const upstream of upstreams.values()) await upstream.close();
  await server.stop();
  await folder.remove();
});

describe("PDK calls have the same effect in the emulator as in Kong", () => {
  beforeEach(() => {
    for (const upstream of upstreams.values()) upstream.received.length = 0;
  });

  it.each(readRecordings("plugin-effects.jsonl"))("$id $kind: $title", async (recording: Recording) => {
    await writeFile(join(folder.path, "script.json"), JSON.stringify({ access: recording.script ?? [] }));
    for (const upstream of upstreams.values()) upstream.respond = respondAs(recording);
    const { request } = recording;
    const response =
      request.http2 === undefined
        ? await sendRecorded(listeners.http.port, request, { expected: recording.response })
        : await sendHttp2(request.tls === true ? listeners.https.port : listeners.h2c.port, request, {
            ca: authority.cert,
          });
    await sleep(5);
    const received = [...upstreams.values()].flatMap((upstream) => upstream.received).slice(0, 1);
    const found = differences(
      { response, received },
      { response: recording.response, received: recording.upstream === null ? [] : [recording.upstream] },
      [
        [new RegExp(`\\b${listeners.http.port}\\b`, "g"), "8700"],
        [new RegExp(`\\b${listeners.https.port}\\b`, "g"), "8743"],
        [new RegExp(`\\b${listeners.h2c.port}\\b`, "g"), "8704"],
      ],
    );
    const deviation = EMULATOR_DEVIATIONS.find(({ concerns }) => concerns(recording));
    expect(found.join("\n"), deviation?.why ?? "must not differ").toMatch(deviation === undefined ? /^$/ : /./);
  });
});

/** What the upstream of the recordings did, where the title says that it was not the usual answer. */
function respondAs({ kind, title = "" }: Recording): Respond {
  if (kind === "upstream-failure" && title.includes("closes without an answer")) return (socket) => socket.destroy();
  if (kind === "upstream-failure" && title.includes("503")) {
    return (socket, { method, target }, service) => {
      const body = `${JSON.stringify({ service, method, target })}\n`;
      socket.write(
        `HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nX-Upstream: ${service}\r\nRetry-After: 3\r\n\r\n${body}`,
      );
    };
  }
  if (kind === "sse") return title.includes("no length") ? sendEventsUntilClose : sendEventsInChunks;
  if (kind === "websocket") return upgradeAndEcho;
  const extra = title.includes("the upstream sets too")
    ? "X-Both: upstream\r\n"
    : title.includes("Set-Cookie from both")
      ? "Set-Cookie: u=1; Path=/\r\n"
      : undefined;
  if (extra === undefined) return respondPlainly;
  return (socket, received, service) => {
    const head = (text: string | Uint8Array): boolean =>
      socket.write(String(text).replace(/(X-Upstream: .*\r\n)/, `$1${extra}`));
    respondPlainly({ write: head } as never, received, service);
  };
}

const sendEventsInChunks: Respond = (socket) => {
  socket.write(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n",
  );
  void sendEvents((event) => socket.write(`${event.length.toString(16)}\r\n${event}\r\n`)).then(() =>
    socket.write("0\r\n\r\n"),
  );
};

const sendEventsUntilClose: Respond = (socket) => {
  socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
  void sendEvents((event) => socket.write(event)).then(() => socket.end());
};

async function sendEvents(send: (event: string) => void): Promise<void> {
  for (let i = 0; i < 5; i++) {
    send(`data: ${i}\n\n`);
    await sleep(20);
  }
}

const upgradeAndEcho: Respond = (socket, received, service) => {
  respondPlainly(socket, received, service);
  socket.removeAllListeners("data");
  socket.on("data", () => socket.write(Buffer.from("81076563686f3a6869", "hex")));
};
