// SPDX-License-Identifier: Apache-2.0

import { Agent as PlainAgent, request as plainRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { decoded } from "./decode.ts";
import { causeOf, failureOf } from "./failure.ts";
import type { Call, Received } from "./call.ts";

/** No answer is read beyond this. */
const MAX_BYTES = 8 * 1_048_576;
const MAX_HEADER_BYTES = 131_072;
/** A timer that comes later than this was held up. */
const STALL_MS = 250;

/** What a client of HTTP/1.1 needs. */
export interface ClientOptions {
  /** Authorities that certificates are checked against. */
  readonly ca: readonly string[];
  /** The longest time for one answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** A client that keeps its connections, dials fixed addresses and follows no redirect. */
export interface Client {
  /** Asks once. Never throws: what went wrong is in the answer's `failure`. */
  readonly ask: (call: Call) => Promise<Received>;
  readonly close: () => void;
}

/** Creates a client. Certificates do not end a request: they are checked apart, so that one fault does not hide others. */
export function createClient({ ca, timeoutMs }: ClientOptions): Client {
  // An agent's own options win over those of a request: what a request must decide is not among them.
  const tls = new TlsAgent({ keepAlive: true, maxCachedSessions: 0 });
  const plain = new PlainAgent({ keepAlive: true });
  const askOnce = (call: Call, isFresh: boolean): Promise<Received & { readonly wasStale: boolean }> =>
    new Promise((resolve) => {
      const started = performance.now();
      const fail = (error: unknown, wasStale = false): void => {
        const failure = failureOf(error, call);
        resolve({ ...NOTHING, ms: performance.now() - started, failure, cause: causeOf(error), wasStale });
      };
      let sent: ClientRequest;
      try {
        sent = begin(call, isFresh ? undefined : { tls, plain }, ca);
      } catch (error) {
        fail(error);
        return;
      }
      let hasAnswer = false;
      const expire = (): void => {
        if (performance.now() - started > timeoutMs + STALL_MS && !wasStalled) {
          // This process itself had no time: the answer may be waiting to be read.
          wasStalled = true;
          timer = setTimeout(expire, timeoutMs);
        } else if (hasAnswer) sent.emit("kdp-cut");
        else sent.destroy(Object.assign(new Error("time is over"), { code: "ETIMEDOUT" }));
      };
      let wasStalled = false;
      let timer = setTimeout(expire, timeoutMs);
      sent.on("error", (error) => {
        clearTimeout(timer);
        fail(error, sent.reusedSocket);
      });
      sent.on("upgrade", (response, socket) => {
        clearTimeout(timer);
        socket.destroy();
        resolve({
          ...headOf(response),
          body: Buffer.alloc(0),
          isCut: false,
          ms: performance.now() - started,
          wasStale: false,
        });
      });
      sent.on("response", (response) => {
        hasAnswer = true;
        readBody(response, sent, (body, isCut, error) => {
          clearTimeout(timer);
          try {
            if (error !== undefined) throw error;
            const ms = performance.now() - started;
            const head = headOf(response);
            resolve({ ...head, ...decoded(body, head.headers, isCut), ms, wasStale: false });
          } catch (caught) {
            fail(caught);
          }
        });
      });
      sent.end(call.body);
    });
  return {
    ask: async (call) => {
      const first = await askOnce(call, false);
      // A server may end a kept connection at the moment of the next request: that says nothing about its answers.
      return first.wasStale ? askOnce(call, true) : first;
    },
    close: () => {
      tls.destroy();
      plain.destroy();
    },
  };
}

const NOTHING = { status: 0, headers: [], body: Buffer.alloc(0), isCut: false } as const;

function begin(
  call: Call,
  agents: { tls: TlsAgent; plain: PlainAgent } | undefined,
  ca: readonly string[],
): ClientRequest {
  const common = {
    host: call.address,
    port: call.port,
    method: call.method,
    path: call.target,
    headers: ["Host", call.host, ...call.headers.flat(), ...lengthOf(call)],
    maxHeaderSize: MAX_HEADER_BYTES,
  };
  if (call.scheme === "http") return plainRequest({ ...common, agent: agents?.plain ?? false });
  return tlsRequest({
    ...common,
    agent: agents?.tls ?? false,
    servername: call.serverName ?? "",
    rejectUnauthorized: call.mustTrust ?? false,
    ca: [...ca],
  });
}

function lengthOf({ body, headers }: Call): string[] {
  const isSaid = headers.some(([name]) => name.toLowerCase() === "content-length");
  return body === undefined || isSaid ? [] : ["Content-Length", `${body.length}`];
}

function headOf({ statusCode = 0, rawHeaders }: IncomingMessage): Pick<Received, "status" | "headers"> {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    headers.push([(rawHeaders[i] ?? "").toLowerCase(), rawHeaders[i + 1] ?? ""]);
  }
  return { status: statusCode, headers };
}

/** Reads a body up to its end, the limit, or the end of the time, whichever comes first. */
function readBody(
  response: IncomingMessage,
  sent: ClientRequest,
  done: (body: Buffer, isCut: boolean, error?: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let isDone = false;
  const end = (isCut: boolean, error?: Error): void => {
    if (isDone) return;
    isDone = true;
    done(Buffer.concat(chunks), isCut, error);
    if (isCut) sent.destroy();
  };
  response.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) end(true);
  });
  sent.once("kdp-cut", () => {
    end(true);
  });
  response.on("end", () => {
    end(false);
  });
  response.on("error", (error) => {
    end(false, error);
  });
  response.on("aborted", () => {
    end(false, Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
  });
}
