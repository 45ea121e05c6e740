// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import { headerValue, urlOf, type Call, type Received } from "../ask/call.ts";
import type { Check, CheckName } from "../report.ts";
import { decisionOf, type Session } from "../session.ts";
import type { AskedApi } from "../ways.ts";
import { checked, GATEWAY } from "./check.ts";

/** Whatever the gateway says to what it does not serve. */
const REFUSALS = [400, 403, 404, 421];
/** Kong adds it to what an upstream has answered. */
const FROM_UPSTREAM = "x-kong-upstream-latency";
const SUFFIXES = ["0", "-kdp-verify", "kdpverify"];

/** Whether B refuses a host and a path that no API has. */
export async function checkRefusals(session: Session, api: AskedApi): Promise<Check[]> {
  const [way] = api.b;
  if (way === undefined) return [];
  const name = `kdp-verify-${randomBytes(4).toString("hex")}`;
  const base = { ...way.dialled, method: "GET", headers: [], target: "/" } as const;
  const host = `${name}.invalid`;
  const hosts = await refusal(
    session,
    GATEWAY,
    "unknown-host",
    { ...base, host, serverName: host },
    { ...base, host: way.host },
  );
  const paths = await refusal(session, GATEWAY, "unknown-path", { ...base, host: way.host, target: `/${name}` });
  return [hosts, paths].filter((check) => check !== undefined);
}

/** Whether B keeps an API's prefix apart from a longer name: `/api1` is not `/api10`. */
export async function checkPrefix(session: Session, api: AskedApi): Promise<Check[]> {
  const way = api.b.find(({ entry }) => entry === "short");
  const { prefix } = api.route;
  if (way === undefined || prefix === "/") return [];
  for (const suffix of SUFFIXES) {
    const call = { ...way.dialled, method: "GET", host: way.host, target: `${prefix}${suffix}/`, headers: [] };
    if (decisionOf(session, call).because[0] !== "unknown-path") continue;
    const check = await refusal(session, api.name, "prefix", call);
    return check === undefined ? [] : [check];
  }
  return [];
}

/** @param other - A call of a host that B has. */
async function refusal(
  session: Session,
  api: string,
  name: CheckName,
  call: Call,
  other = call,
): Promise<Check | undefined> {
  const { exit } = decisionOf(session, call);
  if (exit === null) return undefined;
  const received = await session.b.ask(call);
  const { status, failure } = received;
  const url = urlOf(call);
  if (failure !== undefined) {
    // A server may end the handshake of a name that it does not have, if it answers other names.
    const isRefused = name === "unknown-host" && received.cause === "ended" && (await answersOther(session, other));
    return checked(session, api, name, isRefused ? "SAME" : "FAIL", `B, ${url}: ${failure}`);
  }
  if (REFUSALS.includes(status) && !isFromUpstream(received)) {
    return checked(session, api, name, "SAME", `B refuses ${url}: ${status}.`);
  }
  const who = isFromUpstream(received) ? ", from an upstream" : "";
  return checked(
    session,
    api,
    name,
    "FAIL",
    `B answers ${url}, which no API has: ${status}${who}. It should be ${exit.status}.`,
  );
}

async function answersOther({ b }: Session, call: Call): Promise<boolean> {
  return b.hasAnswered() || (await b.ask(call)).failure === undefined;
}

function isFromUpstream(received: Received): boolean {
  return headerValue(received, FROM_UPSTREAM) !== undefined;
}
