// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { rawRequest } from "./case-outcome.ts";
import { sendRecorded } from "./raw-client.ts";
import { respondPlainly, startUpstream, type RecordingUpstream, type Respond } from "./recording-upstream.ts";
import type { RecordedHeader, RecordedUpstream } from "./recordings.ts";

/** A request. What its upstream receives is compared between set-ups. */
export interface ViewedRequest extends Request {
  readonly title: string;
}

/** An intended difference between set-ups. */
export interface MeantDifference {
  /** A header's name, or `method`, `target`, `sni`. */
  readonly part: string;
  /** The titles of the requests with this difference. */
  readonly requests: readonly string[];
  readonly reason: string;
}

interface WrittenFile {
  readonly table: unknown;
  readonly requests: readonly (Partial<Request> & { title: string; host: string; target: string })[];
  readonly differences: readonly MeantDifference[];
}

const FILE = join(import.meta.dirname, "..", "upstream-view", "requests.yaml");
/** Values that differ in each request of any set-up. */
const NOT_STABLE = /^x-kong-request-id$/i;

const written = parse(readFileSync(FILE, "utf8")) as WrittenFile;

export const VIEWED_REQUESTS: readonly ViewedRequest[] = written.requests.map((each) => ({ method: "GET", ...each }));

const MEANT_DIFFERENCES = written.differences;

/** The request that an upstream received, one line for each part: method, target, server name, and every header, sorted. */
export type View = readonly string[];

/** The upstreams of the table. They record what they receive. */
export interface ViewedUpstreams {
  /** The authority of the upstreams' certificates, in PEM. */
  readonly authority: string;
  readonly table: unknown;
  readonly ports: Readonly<Record<"http" | "https", number>>;
  /** Sends a request to a gateway. Returns the view of the one upstream that received it, or the gateway's own answer. */
  viewOf(gatewayPort: number, request: ViewedRequest): Promise<View>;
  /** The response headers that the client receives for a request. */
  answerTo(gatewayPort: number, request: ViewedRequest): Promise<readonly RecordedHeader[]>;
  close(): Promise<void>;
}

/** The upstream's own deprecation headers in its response to a request with `own-dates` in its path. */
export const OWN_DATES = {
  Deprecation: "@1700000000",
  Sunset: "Sat, 01 Jan 2028 00:00:00 GMT",
  Link: "<https://upstream.example/>",
};

const respond: Respond = (socket, received, service) => {
  if (received.target?.includes("own-dates") !== true) {
    respondPlainly(socket, received, service);
    return;
  }
  const fields = Object.entries(OWN_DATES).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 0\r\n${fields.join("")}\r\n`);
};

/** Starts the upstreams. */
export async function startViewedUpstreams(): Promise<ViewedUpstreams> {
  const authority = await createAuthority("the upstreams' CA");
  const names = ["secure", "literal-secure", "split"].map((api) => `${api}.tls.example.com`);
  const upstreams = {
    http: await startUpstream("http"),
    https: await startUpstream("https", await authority.issue(names)),
  };
  const all: readonly RecordingUpstream[] = [upstreams.http, upstreams.https];
  for (const upstream of all) upstream.respond = respond;
  const send = (gatewayPort: number, request: ViewedRequest): ReturnType<typeof sendRecorded> =>
    sendRecorded(gatewayPort, { rawBase64: Buffer.from(rawRequest(request), "latin1").toString("base64") });
  const ports = { http: upstreams.http.port, https: upstreams.https.port };
  const text = JSON.stringify(written.table)
    .replaceAll("TLS_PORT", `${ports.https}`)
    .replaceAll("PORT", `${ports.http}`);
  return {
    authority: authority.cert,
    table: JSON.parse(text) as unknown,
    ports,
    async viewOf(gatewayPort, request) {
      for (const { received } of all) received.length = 0;
      const response = await send(gatewayPort, request);
      const received = all.flatMap((each) => each.received);
      const [only] = received;
      return received.length === 1 && only !== undefined
        ? viewIn(only, ports, gatewayPort)
        : [`status: ${response.status} ${response.body}`];
    },
    answerTo: async (gatewayPort, request) => (await send(gatewayPort, request)).headers ?? [],
    async close() {
      await Promise.all(all.map((each) => each.close()));
    },
  };
}

function viewIn(
  { service, method, target = "", headers, tls }: RecordedUpstream,
  ports: ViewedUpstreams["ports"],
  gatewayPort: number,
): View {
  const lines = headers
    .filter(([name]) => !NOT_STABLE.test(name))
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : value.base64}`);
  const view = [
    `scheme: ${service}`,
    `method: ${method}`,
    `target: ${target}`,
    `sni: ${tls?.sni ?? ""}`,
    ...lines.sort(),
  ];
  return view.map((line) =>
    line
      .replace(`: ${gatewayPort}`, ": GATEWAY_PORT")
      .replace(`:${ports.http}`, ":PORT")
      .replace(`:${ports.https}`, ":TLS_PORT"),
  );
}

/** The lines in which two views differ, without intended differences. */
export function differencesOf({ title }: ViewedRequest, view: View, other: View): string[] {
  const meant = MEANT_DIFFERENCES.filter(({ requests }) => requests.includes(title)).map(({ part }) =>
    part.toLowerCase(),
  );
  const isMeant = (line: string): boolean => meant.includes(line.split(":")[0]?.toLowerCase() ?? "");
  return [
    ...view.filter((line) => !other.includes(line) && !isMeant(line)).map((line) => `only there: ${line}`),
    ...other.filter((line) => !view.includes(line) && !isMeant(line)).map((line) => `only here: ${line}`),
  ];
}
