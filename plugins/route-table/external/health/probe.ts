// SPDX-License-Identifier: Apache-2.0

import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { ProbeTarget } from "../../health/target.ts";

/** A client certificate and its key, in PEM. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
}

/** The result of one health check. */
export interface ProbeResult {
  readonly isGood: boolean;
  /** The status of the answer, or why there was none. */
  readonly what: string;
}

/** Checks an upstream once, over a new connection. Never rejects, and takes no longer than the target's timeout. */
export function probe(target: ProbeTarget, certificate: ClientCertificate | undefined): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const { scheme, address, port, host, serverName, tlsVerify, path, timeout, statuses } = target;
    const signal = AbortSignal.timeout(timeout);
    const options = {
      host: address,
      port,
      path,
      agent: false,
      signal,
      headers: { Host: host, "User-Agent": "ddd-int-kdp-health-check", Accept: "*/*" },
    };
    const outgoing =
      scheme === "http"
        ? requestHttp(options)
        : requestHttps({ ...options, ...certificate, servername: serverName ?? "", rejectUnauthorized: tlsVerify });
    outgoing.once("response", ({ statusCode = 0 }) => {
      resolve({ isGood: statuses.includes(statusCode), what: `status ${statusCode}` });
      // The body is not needed, and may be endless.
      outgoing.destroy();
    });
    outgoing.on("error", (error) => {
      resolve({ isGood: false, what: signal.aborted ? `no answer within ${timeout} ms` : error.message });
    });
    outgoing.end();
  });
}
