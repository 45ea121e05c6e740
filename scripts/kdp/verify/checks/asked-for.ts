// SPDX-License-Identifier: Apache-2.0

import { createHash, randomBytes } from "node:crypto";
import { headerValue, type Received } from "../ask/call.ts";
import type { Question } from "../questions.ts";
import type { Check } from "../report.ts";
import { callOf, tokensOf, type Session } from "../session.ts";
import type { AskedApi } from "../ways.ts";
import { checked } from "./check.ts";
import { callTo } from "./plugins.ts";

const UPLOAD_BYTES = 1_048_576;
/** RFC 6455 section 1.3. */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const SWITCHING = 101;

/** The checks that are made only where they are asked for: an upload of 1 MB, and a WebSocket. */
export async function checkAskedFor(session: Session, api: AskedApi): Promise<Check[]> {
  const upload = session.uploads.get(api.name);
  const webSocket = session.webSockets.get(api.name);
  return [
    ...(upload === undefined ? [] : await checkUpload(session, api, upload)),
    ...(webSocket === undefined ? [] : await checkWebSocket(session, api, webSocket)),
  ];
}

async function checkUpload(session: Session, api: AskedApi, path: string): Promise<Check[]> {
  const headers = [["content-type", "application/octet-stream"]] as const;
  const question: Question = { method: "POST", path, headers, from: "--upload", hasToken: hasToken(session, api) };
  const call = callTo(session, api, question);
  if (call === undefined) return [];
  const body = Buffer.alloc(UPLOAD_BYTES, "kdp-verify ");
  const a = await session.a.ask({ ...callOf(session, api.a, api.name, question), body });
  const b = await session.b.ask({ ...call, body });
  const text = `An upload of 1 MB: A ${saidBy(a)}, B ${saidBy(b)}.`;
  if (a.failure !== undefined) return [checked(session, api.name, "upload", "UNMEASURED", text)];
  if (b.failure !== undefined) return [checked(session, api.name, "upload", "FAIL", text)];
  return [checked(session, api.name, "upload", a.status === b.status ? "SAME" : "DIFF", text)];
}

async function checkWebSocket(session: Session, api: AskedApi, path: string): Promise<Check[]> {
  const key = randomBytes(16).toString("base64");
  const headers = [
    ["connection", "Upgrade"],
    ["upgrade", "websocket"],
    ["sec-websocket-version", "13"],
    ["sec-websocket-key", key],
  ] as const;
  const question: Question = { method: "GET", path, headers, from: "--websocket", hasToken: hasToken(session, api) };
  const call = callTo(session, api, question);
  if (call === undefined) return [];
  const a = await session.a.ask(callOf(session, api.a, api.name, question));
  const b = await session.b.ask(call);
  const text = `A WebSocket: A ${saidBy(a)}, B ${saidBy(b)}.`;
  if (a.status !== SWITCHING) return [checked(session, api.name, "websocket", "UNMEASURED", `${text} A opens none.`)];
  if (b.failure !== undefined) return [checked(session, api.name, "websocket", "FAIL", text)];
  if (b.status !== SWITCHING) return [checked(session, api.name, "websocket", "DIFF", text)];
  const accept = createHash("sha1").update(`${key}${GUID}`).digest("base64");
  if (headerValue(b, "sec-websocket-accept") !== accept) {
    return [checked(session, api.name, "websocket", "FAIL", "B opens a WebSocket with a wrong Sec-WebSocket-Accept.")];
  }
  return [checked(session, api.name, "websocket", "SAME", text)];
}

function hasToken(session: Session, { name }: AskedApi): boolean {
  return tokensOf(session.tokens, name).length > 0;
}

function saidBy({ status, failure }: Received): string {
  return failure ?? `answers ${status}`;
}
