// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { Agent, request as httpsRequest, type RequestOptions } from "node:https";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { start } from "../../scripts/support/start.ts";
import { until } from "./until.ts";

const KDP = join(import.meta.dirname, "..", "..", "dist", "scripts", "kdp", "main.js");

/** The response to a client. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A `kdp preview` in its own process. */
export interface PreviewProcess {
  readonly pid: number;
  readonly port: number;
  /** The authority's certificate, in PEM. */
  readonly ca: string;
  readonly out: () => string;
  readonly stderr: () => string;
  /** Options of a request to a host of the table, for a client that trusts the authority. */
  options(host: string, path: string, more?: RequestOptions): RequestOptions;
  get(host: string, path: string, more?: RequestOptions): Promise<Reply>;
  /** Waits until stderr contains the words. */
  says(words: string | RegExp): Promise<void>;
  /** Sends a signal and resolves to the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `kdp preview` and waits until it serves. */
export async function startPreviewProcess(args: readonly string[], cwd?: string): Promise<PreviewProcess> {
  const child = start(process.execPath, [KDP, "preview", "--port", "0", ...args], { cwd });
  const { stderr } = child;
  const says = (words: string | RegExp): Promise<void> =>
    until(
      () => (typeof words === "string" ? stderr().includes(words) : words.test(stderr())),
      `saying ${String(words)}`,
      stderr,
    );
  await until(() => stderr().includes("Ctrl-C ends everything") || child.hasEnded(), "serving", stderr);
  const [, port = ""] = /at https:\/\/[^:]+:([0-9]+)/.exec(stderr()) ?? [];
  const [, caFile = ""] = /--cacert (\S+)/.exec(child.stdout()) ?? [];
  if (child.hasEnded() || port === "") throw new Error(`kdp preview did not start: ${stderr()}`);
  const ca = readFileSync(caFile, "utf8");
  const agent = new Agent({ keepAlive: true, ca });
  const options = (host: string, path: string, more: RequestOptions = {}): RequestOptions => ({
    host: "127.0.0.1",
    port: Number(port),
    servername: host,
    path,
    ca,
    agent,
    ...more,
    headers: { Host: host, ...(more.headers as Record<string, string> | undefined) },
  });
  return {
    pid: child.pid,
    port: Number(port),
    ca,
    out: child.stdout,
    stderr,
    options,
    get: (host, path, more) => send(options(host, path, more)),
    says,
    end(signal = "SIGTERM") {
      agent.destroy();
      return child.stop(signal);
    },
  };
}

/** Makes a request without a body. */
export async function send(options: RequestOptions): Promise<Reply> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpsRequest(options, resolve);
    request.once("error", reject);
    request.end();
  });
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}
