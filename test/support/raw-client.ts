// SPDX-License-Identifier: Apache-2.0

import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ANSWER_TIMEOUT_MS } from "./limits.ts";
import { bytesOf, type RecordedRequest, type RecordedResponse } from "./recordings.ts";

/** How long a connection is watched that must stay open. */
const STAYS_OPEN_MS = 60;

interface SendOptions {
  readonly dial?: (port: number) => Socket;
  readonly expected?: RecordedResponse;
}

/**
 * Sends the exact bytes of a recorded request over a new connection, and reads the response in the form of the recordings.
 *
 * @param options.dial - Opens the connection. Default: to this machine, without TLS.
 * @param options.expected - The expected response. If it has a close, or no answer, the client waits for that.
 */
export async function sendRecorded(
  port: number,
  request: RecordedRequest,
  { dial = (each) => connect(each, "127.0.0.1"), expected = {} }: SendOptions = {},
): Promise<RecordedResponse> {
  const socket = dial(port);
  const chunks: Buffer[] = [];
  let isEnded = false;
  const hasEnded = (): boolean => isEnded;
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("end", () => (isEnded = true));
  socket.on("close", () => (isEnded = true));
  socket.on("error", () => (isEnded = true));
  try {
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.write(bytesOf(request));
    await sendRest(socket, request);
    const isHead = bytesOf(request).toString("latin1").startsWith("HEAD ");
    const patience = expected.timedOutAfterMs ?? ANSWER_TIMEOUT_MS;
    const deadline = Date.now() + patience;
    for (;;) {
      const parsed = parseResponse(Buffer.concat(chunks), isHead, isEnded);
      if (parsed !== undefined) {
        const closeBy = Date.now() + (expected.connectionClosed === true ? ANSWER_TIMEOUT_MS : STAYS_OPEN_MS);
        while (!hasEnded() && Date.now() < closeBy) await sleep(5);
        const after = parseResponse(Buffer.concat(chunks), isHead, isEnded) ?? parsed;
        return { ...after, connectionClosed: isEnded };
      }
      if (Date.now() > deadline) return { timedOutAfterMs: patience, connectionClosed: isEnded };
      await sleep(5);
    }
  } finally {
    socket.destroy();
  }
}

async function sendRest(socket: Socket, { rawThen }: RecordedRequest): Promise<void> {
  if (rawThen === undefined) return;
  const { byte, times = 0, pieces = 0, pieceBytes = 0, everyMs = 0, framing } = rawThen;
  if (times > 0) socket.write(Buffer.alloc(times, byte));
  for (let i = 0; i < pieces; i++) {
    const piece = Buffer.alloc(pieceBytes, byte);
    if (framing === "chunked") socket.write(`${pieceBytes.toString(16)}\r\n`);
    socket.write(piece);
    if (framing === "chunked") socket.write("\r\n");
    if (i < pieces - 1) await sleep(everyMs);
  }
  if (pieces > 0 && framing === "chunked") socket.write("0\r\n\r\n");
}

/** The response in some bytes; `undefined` if it is incomplete. */
function parseResponse(bytes: Buffer, isHead: boolean, isEnded: boolean): RecordedResponse | undefined {
  const text = bytes.toString("latin1");
  if (isEnded && !text.startsWith("HTTP/")) return { rawBytes: text };
  const headEnd = text.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const [statusLine = "", ...lines] = text.slice(0, headEnd).split("\r\n");
  const [, status = "0", reason = ""] = /^HTTP\/1\.[01] ([0-9]{3}) ?(.*)$/.exec(statusLine) ?? [];
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), Buffer.from(line.slice(colon + 1).trim(), "latin1").toString("utf8")];
  });
  const rest = bytes.subarray(headEnd + 4);
  if (status === "100") {
    const final = parseResponse(rest, isHead, isEnded);
    return final === undefined ? undefined : { interim: [{ status: 100 }], ...final };
  }
  const head = { status: Number(status), reason, headers };
  if (status === "101") return { ...head, body: "", ...(rest.length > 0 && { afterUpgradeHex: rest.toString("hex") }) };
  if (isHead || status === "204" || status === "304") return { ...head, body: "" };
  const body = bodyOf(headers, rest, isEnded);
  return body === undefined ? undefined : { ...head, ...body };
}

function bodyOf(
  headers: readonly (readonly [string, string])[],
  rest: Buffer,
  isEnded: boolean,
): { framing: string; body: string } | undefined {
  const find = (name: string): string | undefined => headers.find(([each]) => each.toLowerCase() === name)?.[1];
  const length = find("content-length");
  if (length !== undefined) {
    if (rest.length < Number(length)) return undefined;
    return { framing: "content-length", body: rest.subarray(0, Number(length)).toString("utf8") };
  }
  if (find("transfer-encoding") === "chunked") {
    const body = unchunk(rest.toString("latin1"));
    return body === undefined ? undefined : { framing: "chunked", body: Buffer.from(body, "latin1").toString("utf8") };
  }
  return isEnded ? { framing: "close", body: rest.toString("utf8") } : undefined;
}

function unchunk(text: string): string | undefined {
  let body = "";
  let position = 0;
  for (;;) {
    const lineEnd = text.indexOf("\r\n", position);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(text.slice(position, lineEnd), 16);
    if (size === 0) return !text.includes("\r\n", lineEnd) ? undefined : body;
    if (text.length < lineEnd + 2 + size + 2) return undefined;
    body += text.slice(lineEnd + 2, lineEnd + 2 + size);
    position = lineEnd + 2 + size + 2;
  }
}
