// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import type { Call, Received } from "../ask/call.ts";
import type { Question } from "../questions.ts";
import type { Check } from "../report.ts";
import { callOf, decisionOf, type Session } from "../session.ts";
import type { AskedApi } from "../ways.ts";
import { checked, said } from "./check.ts";

/** Kong's plugins that refuse a request without credentials. */
const AUTH = new Set([
  "key-auth",
  "key-auth-enc",
  "basic-auth",
  "jwt",
  "jwt-signer",
  "oauth2",
  "oauth2-introspection",
  "hmac-auth",
  "ldap-auth",
  "ldap-auth-advanced",
  "openid-connect",
  "mtls-auth",
]);
const RATE_LIMITS = new Set(["rate-limiting", "rate-limiting-advanced", "response-ratelimiting"]);
const REFUSALS = [401, 403];

/** Whether the API's plugins are in force at B: authentication, rate limits; and whether a request's id gets through. */
export async function checkPlugins(session: Session, api: AskedApi, question: Question): Promise<Check[]> {
  const call = callTo(session, api, question);
  if (call === undefined) return [];
  const names = (api.settings.plugins ?? []).map(({ name }) => name);
  return [
    ...(names.some((name) => AUTH.has(name)) ? [await authentication(session, api, question)] : []),
    ...(names.some((name) => RATE_LIMITS.has(name)) ? [await rateLimit(session, api, call)] : []),
    await requestId(session, api, question),
  ].filter((check) => check !== undefined);
}

/** A question at the first of B's hosts at which the table passes it on. */
export function callTo(session: Session, { name, b }: AskedApi, question: Question): Call | undefined {
  return b
    .map((way) => callOf(session, way, name, question))
    .find((call) => decisionOf(session, call).upstream !== null);
}

async function authentication(session: Session, api: AskedApi, question: Question): Promise<Check | undefined> {
  const call = callTo(session, api, { ...question, hasToken: false });
  if (call === undefined) return undefined;
  const { status, failure } = await session.b.ask(call);
  if (failure !== undefined) return checked(session, api.name, "auth", "FAIL", `B gives no answer: ${failure}`);
  if (REFUSALS.includes(status)) {
    return checked(session, api.name, "auth", "SAME", `B answers ${status} to a request without credentials.`);
  }
  const text = `Authentication is missing: B answers ${status} to a request without credentials, and the table has a plugin that refuses it. Look at the API's plugins in Kong.`;
  return checked(session, api.name, "auth", "FAIL", text);
}

async function rateLimit(session: Session, api: AskedApi, call: Call): Promise<Check> {
  const received = await session.b.ask(call);
  if (received.failure !== undefined || REFUSALS.includes(received.status)) {
    return said(
      session,
      "rate-limit",
      "B refuses the request before it counts it, so the limit is not seen. Give a --token.",
    );
  }
  const found = received.headers.find(([name]) => /^(x-)?ratelimit-limit/.test(name));
  if (found !== undefined) {
    return checked(session, api.name, "rate-limit", "SAME", `B limits: ${found[0]}: ${found[1]}.`);
  }
  const text =
    "B's answer has no RateLimit-Limit, and the table has a plugin that limits. Look at the API's plugins in Kong.";
  return checked(session, api.name, "rate-limit", "FAIL", text);
}

async function requestId(session: Session, api: AskedApi, question: Question): Promise<Check> {
  const id = `kdp-verify-${randomBytes(8).toString("hex")}`;
  const asked = { ...question, headers: [...question.headers, ["x-request-id", id] as const] };
  const call = callTo(session, api, asked);
  if (call === undefined) return said(session, "request-id", "B passes none of its hosts on.");
  const a = await session.a.ask(callOf(session, api.a, api.name, asked));
  const b = await session.b.ask(call);
  if (shows(b, id)) return checked(session, api.name, "request-id", "SAME", "B's answer shows the request's own id.");
  if (!shows(a, id)) {
    return said(
      session,
      "request-id",
      "Neither answer shows the request's id, so whether it gets through is not seen.",
    );
  }
  const text =
    "A's answer shows the request's X-Request-Id, B's does not: logs and traces of one request no longer meet.";
  return checked(session, api.name, "request-id", "DIFF", text);
}

function shows({ headers, body }: Received, id: string): boolean {
  return headers.some(([, value]) => value.includes(id)) || body.includes(id);
}
