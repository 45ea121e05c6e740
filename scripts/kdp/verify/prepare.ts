// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";
import { directionOf } from "../plan/direction.ts";
import { CommandError } from "../streams.ts";
import { decodeText } from "../values/decode-text.ts";
import { createDns } from "./ask/dns.ts";
import { createClient, type Client } from "./ask/http1.ts";
import { createPace } from "./ask/pace.ts";
import { createCluster } from "./cluster.ts";
import { createKnown, parseKnown, type KnownDifference } from "./known.ts";
import { createMask } from "./mask.ts";
import {
  durationOf,
  pathsByApi,
  placesOf,
  readAuthorities,
  readTokens,
  type Token,
  type VerifyOptions,
} from "./options.ts";
import type { ReadRequests } from "./probe-request.ts";
import { valuesInQuery } from "./requests/without-secrets.ts";
import type { Session } from "./session.ts";
import type { Places } from "./ways.ts";

/** Everything that is read once, before anything is asked. */
export interface Prepared {
  readonly table: RouteTable;
  readonly apis: readonly string[];
  readonly places: Places;
  readonly to: string;
  readonly ca: readonly string[];
  readonly tokens: readonly Token[];
  readonly known: readonly KnownDifference[];
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly uploads: ReadonlyMap<string, string>;
  readonly webSockets: ReadonlyMap<string, string>;
}

/** A session, and what ends its connections. */
export interface OpenSession {
  readonly session: Session;
  readonly close: () => void;
}

/**
 * Reads options and files, and checks them against the table.
 *
 * @throws CommandError
 */
export async function prepare(table: RouteTable, options: VerifyOptions): Promise<Prepared> {
  const { from, to } = directionOf(table, options);
  const given = placesOf(options.address, { from, to });
  const b = given.b ?? (table.address === undefined ? undefined : { address: table.address });
  if (b === undefined) {
    throw new CommandError(
      `where B answers is not known. Set routeTable.address, or name it with --address ${to}=ADDRESS:PORT.`,
    );
  }
  const apis = chosenApis(table, options.api);
  return {
    table,
    apis,
    places: { from, a: given.a, b },
    to,
    ca: await readAuthorities(options.ca),
    tokens: await readTokens(options.token, process.env),
    known: options.known === undefined ? [] : await readKnown(options.known),
    timeoutMs: durationOf("--timeout", options.timeout),
    deadlineMs: options.deadline === undefined ? undefined : durationOf("--deadline", options.deadline),
    uploads: pathsByApi("--upload", options.upload, apis),
    webSockets: pathsByApi("--websocket", options.websocket, apis),
  };
}

/** Opens a session for one run. */
export function openSession(
  prepared: Prepared,
  options: VerifyOptions,
  requests: ReadRequests["requests"],
  signal: AbortSignal,
): OpenSession {
  const { table, places, to, ca, tokens, known, timeoutMs, deadlineMs, uploads, webSockets } = prepared;
  const { rate, concurrency, samples, minDays, maxTtl, dns } = options;
  const until = deadlineMs === undefined ? undefined : performance.now() + deadlineMs;
  const client = { ca, timeoutMs };
  const clients: Client[] = [createClient(client), createClient(client)];
  const [ofA, ofB] = clients.map((each, i) =>
    createCluster(i === 0 ? "A" : "B", each, createPace(rate, until, signal), concurrency),
  );
  if (ofA === undefined || ofB === undefined) throw new Error("two clients make two clusters");
  return {
    session: {
      table,
      index: compileTable(table),
      places,
      to,
      a: ofA,
      b: ofB,
      client,
      dns: dns === "none" ? undefined : createDns(dns === "system" ? undefined : dns),
      known: createKnown(known, Math.floor(Date.now() / 1_000)),
      tokens,
      secretHeaders: new Set(options.keepHeader.map((name) => name.toLowerCase())),
      secretParameters: new Set(options.keepParameter),
      allowsPlainSecrets: options.allowPlainSecrets,
      mask: createMask([...tokens.map(({ value }) => value), ...keptSecrets(requests, options)]),
      requests,
      limits: { samples, minDays, maxTtl },
      uploads,
      webSockets,
    },
    close: () => {
      for (const each of clients) each.close();
    },
  };
}

/** The values of recorded headers and parameters that are sent although they are secrets. */
function keptSecrets(requests: ReadRequests["requests"], { keepHeader, keepParameter }: VerifyOptions): string[] {
  const headers = new Set(keepHeader.map((name) => name.toLowerCase()));
  const parameters = new Set(keepParameter);
  if (headers.size === 0 && parameters.size === 0) return [];
  return [...requests.values()]
    .flat()
    .flatMap((request) => [
      ...request.headers.filter(([name]) => headers.has(name)).map(([, value]) => value),
      ...valuesInQuery(request.target, parameters),
    ]);
}

function chosenApis(table: RouteTable, names: readonly string[]): string[] {
  const unknown = names.find((name) => ownValue(table.apis, name) === undefined);
  if (unknown !== undefined) throw new CommandError(`--api ${unknown}: the table has no such API.`);
  return names.length === 0 ? Object.keys(table.apis) : [...new Set(names)];
}

async function readKnown(file: string): Promise<KnownDifference[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--known ${file} can't be read (${reason}).`, { cause: error });
  });
  const { text, problem } = decodeText(bytes, file);
  if (problem !== undefined) {
    throw new CommandError(`--known ${file}:${problem.place.line}: ${problem.message} ${problem.remedy ?? ""}`.trim());
  }
  return parseKnown(text, file);
}
