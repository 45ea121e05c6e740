// SPDX-License-Identifier: Apache-2.0

import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { checkServerIdentity } from "node:tls";
import type { HeaderList } from "./headers.ts";

/** One attempt to reach an upstream. */
export interface Attempt {
  readonly scheme: "http" | "https";
  /** What is dialled: a name or an IP address, an IPv6 address in brackets or without. */
  readonly host: string;
  readonly port: number;
  /** The Host header; SNI and certificate go by it, without its port. */
  readonly hostHeader: string;
  readonly tlsVerify: boolean;
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
}

/** Opens requests to upstreams over kept-alive connections. */
export interface Dialer {
  /** Begins a request; its body, and the end of it, are the caller's. */
  open(attempt: Attempt): ClientRequest;
  /** Closes the connections that nothing uses. */
  close(): void;
}

/** Where a dialled host and port lead instead; `undefined` for where they say (curl's `--connect-to`). */
export type ConnectTo = (host: string, port: number) => { readonly host: string; readonly port: number } | undefined;

interface DialerOptions {
  readonly connectTo: ConnectTo;
  /** Certificates that upstreams are checked against, in PEM; the system's own where none are given. */
  readonly ca: readonly string[] | undefined;
}

/** As long as nginx keeps a connection to an upstream that nothing uses. */
const IDLE_TIMEOUT = 60_000;

/**
 * A dialer with pools of its own. Connections are pooled by everything that makes TLS what it is, verification too: unlike
 * Kong, which can give a verified request a connection that another opened unverified.
 */
export function createDialer({ connectTo, ca }: DialerOptions): Dialer {
  const http = new HttpAgent({ keepAlive: true, timeout: IDLE_TIMEOUT });
  const https = new HttpsAgent({ keepAlive: true, timeout: IDLE_TIMEOUT });
  return {
    open(attempt) {
      const dialled = withoutBrackets(attempt.host);
      const { host, port } = connectTo(dialled, attempt.port) ?? { host: dialled, port: attempt.port };
      const options: RequestOptions = {
        host,
        port,
        method: attempt.method,
        path: attempt.target,
        setHost: false,
        headers: attempt.headers.flat(),
      };
      if (attempt.scheme === "http") return httpRequest({ ...options, agent: http });
      const name = attempt.hostHeader.replace(/:[0-9]*$/, "");
      return httpsRequest({
        ...options,
        agent: https,
        servername: isIP(withoutBrackets(name)) === 0 ? name : "",
        rejectUnauthorized: attempt.tlsVerify,
        checkServerIdentity: (_, certificate) => checkServerIdentity(withoutBrackets(name), certificate),
        ...(ca !== undefined && { ca: [...ca] }),
      });
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

function withoutBrackets(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}
