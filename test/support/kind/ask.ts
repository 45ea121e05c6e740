// SPDX-License-Identifier: Apache-2.0

import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import { ANSWER_TIMEOUT_MS } from "../limits.ts";
import type { Suite } from "./suite.ts";

/** What a client sends. */
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
  /** Default: a connection of its own. */
  readonly agent?: Agent | undefined;
}

/** What an upstream says that it received (scripts/kind/echo-program.ts). */
export interface Echo {
  readonly cluster: string;
  readonly received: {
    readonly method: string;
    readonly scheme: string;
    readonly target: string;
    readonly host: string;
    /** Of its own, at which it was received. */
    readonly port: number;
    readonly sni: string | null;
    readonly client: string | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** What a client gets. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The upstream's own words; undefined where the answer is not an upstream's. */
  readonly echo: Echo | undefined;
  /** The problem (RFC 9457), where the answer is one. */
  readonly problem: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Asks the proxy as a client does: by the host's name, checking the certificate for it. Where a connection that was kept alive is
 * closed before there is an answer, it asks once more, over another one (RFC 9112, section 9.3.1): any server may close one that is idle,
 * and one that ends does, while a request is on its way.
 */
export async function ask(suite: Suite, question: Question): Promise<Answer> {
  try {
    return await askOnce(suite, question);
  } catch (error) {
    if (!(error instanceof ConnectionClosed)) throw error;
    return askOnce(suite, { ...question, agent: undefined });
  }
}

/** A connection that had been used before was closed instead of an answer. */
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
      text(response).then((said) => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, text: said, echo: echoIn(said), problem: problemIn(got, said) });
      }, reject);
    });
    sent.end(body);
  });
}

/** What an upstream received, where an answer says it. */
export function echoIn(said: string): Echo | undefined {
  const value = jsonIn(said);
  return "received" in value ? (value as unknown as Echo) : undefined;
}

function problemIn({ "content-type": type = "" }: IncomingHttpHeaders, said: string): Answer["problem"] {
  return type.startsWith("application/problem+json") ? jsonIn(said) : undefined;
}

function jsonIn(said: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(said);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
