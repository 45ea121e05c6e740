// SPDX-License-Identifier: Apache-2.0

import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import { ANSWER_TIMEOUT_MS } from "../limits.ts";
import type { Suite } from "./suite.ts";

/** A client's request. */
export interface Question {
  readonly host: string;
  /** Default: `/`. */
  readonly path?: string;
  /** Default: GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Default: https. */
  readonly scheme?: "http" | "https";
  /** Default: a new connection. */
  readonly agent?: Agent | undefined;
}

/** The request that an upstream received, from its answer (scripts/kind/echo-program.ts). */
export interface Echo {
  readonly cluster: string;
  readonly received: {
    readonly method: string;
    readonly scheme: string;
    readonly target: string;
    readonly host: string;
    /** The upstream's port that received it. */
    readonly port: number;
    readonly sni: string | null;
    readonly client: string | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** The response that a client receives. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** What the upstream received; undefined if the answer is not an upstream's. */
  readonly echo: Echo | undefined;
  /** The problem (RFC 9457), if the answer is one. */
  readonly problem: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Sends a request to the proxy as a client does: by the host's name, and checks the certificate for that name. If a kept-alive connection
 * is closed before the answer, it sends the request once more over a new connection (RFC 9112, section 9.3.1): a server may close an idle
 * connection at any time, and closes it when it stops.
 */
export async function ask(suite: Suite, question: Question): Promise<Answer> {
  try {
    return await askOnce(suite, question);
  } catch (error) {
    if (!(error instanceof ConnectionClosed)) throw error;
    return askOnce(suite, { ...question, agent: undefined });
  }
}

/** A reused connection was closed before the answer. */
class ConnectionClosed extends Error {}

function askOnce(suite: Suite, question: Question): Promise<Answer> {
  const { host, path = "/", method = "GET", headers = {}, body, scheme = "https", agent } = question;
  const common = { host: "127.0.0.1", port: suite.ports[scheme], path, method, headers: { ...headers, Host: host } };
  return new Promise((resolve, reject) => {
    const sent =
      scheme === "http"
        ? httpRequest({ ...common, agent: false, timeout: ANSWER_TIMEOUT_MS })
        : httpsRequest({
            ...common,
            agent: agent ?? false,
            servername: host,
            ca: suite.ca,
            timeout: ANSWER_TIMEOUT_MS,
          });
    sent.once("error", (error: NodeJS.ErrnoException) => {
      const isClosed = sent.reusedSocket && error.code === "ECONNRESET";
      reject(isClosed ? new ConnectionClosed(error.message, { cause: error }) : error);
    });
    sent.once("timeout", () => sent.destroy(new Error(`no answer within ${ANSWER_TIMEOUT_MS} ms`)));
    sent.once("response", (response) => {
      text(response).then((payload) => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, text: payload, echo: echoIn(payload), problem: problemIn(got, payload) });
      }, reject);
    });
    sent.end(body);
  });
}

/** The request that an upstream received, if the text contains it. */
export function echoIn(payload: string): Echo | undefined {
  const value = jsonIn(payload);
  return "received" in value ? (value as unknown as Echo) : undefined;
}

/** A text without the id of a request, so that equal faults have equal texts. */
export function withoutId(text: string): string {
  return text.replace(/"request_id": *"[^"]*"/, "");
}

function problemIn({ "content-type": type = "" }: IncomingHttpHeaders, payload: string): Answer["problem"] {
  return type.startsWith("application/problem+json") ? jsonIn(payload) : undefined;
}

function jsonIn(payload: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
