// SPDX-License-Identifier: Apache-2.0

import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { headersOf, type HeaderList } from "../headers.ts";

/** One attempt to reach an upstream. */
export interface Attempt {
  /** Whether a body will follow. */
  readonly hasBody: boolean;
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

/**
 * Where a host and port lead instead; `undefined` for where they say (curl's `--connect-to`). It is asked for the name in
 * the Host header first, then for what would be dialled.
 */
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
      const name = attempt.hostHeader.replace(/:[0-9]*$/, "");
      const { host, port } = connectTo(name, attempt.port) ??
        connectTo(dialled, attempt.port) ?? { host: dialled, port: attempt.port };
      const options: RequestOptions = {
        host,
        port,
        method: attempt.method,
        path: attempt.target,
        setHost: false,
        headers: announcesBody(attempt) ? groupHeaders(attempt.headers) : attempt.headers.flat(),
      };
      if (attempt.scheme === "http") return prepared(httpRequest({ ...options, agent: http }), attempt);
      const tls = {
        agent: https,
        servername: isIP(withoutBrackets(name)) === 0 ? name : "",
        rejectUnauthorized: attempt.tlsVerify,
        checkServerIdentity: (_: string, certificate: PeerCertificate) =>
          checkServerIdentity(withoutBrackets(name), certificate),
        ...(ca !== undefined && { ca: [...ca] }),
      };
      return prepared(httpsRequest({ ...options, ...tls }), attempt);
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/** Methods that Node knows to come without a body. */
const BODILESS_METHODS: readonly string[] = ["GET", "HEAD", "DELETE", "OPTIONS"];

/** Whether Node would announce a body that there is not: it does for methods that mostly have one. */
function announcesBody({ hasBody, method }: Attempt): boolean {
  return !hasBody && !BODILESS_METHODS.includes(method);
}

function prepared(request: ClientRequest, attempt: Attempt): ClientRequest {
  if (announcesBody(attempt)) {
    request.removeHeader("Transfer-Encoding");
    request.removeHeader("Content-Length");
  }
  return request;
}

/** Fields of one name side by side, as Node takes them where it shall not send them at once. */
function groupHeaders(headers: HeaderList): Record<string, string | string[]> {
  const grouped: Record<string, string | string[]> = {};
  for (const [name] of headers) {
    const values = headersOf(headers, name);
    const isKnown = Object.keys(grouped).some((known) => known.toLowerCase() === name.toLowerCase());
    if (!isKnown) grouped[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return grouped;
}

function withoutBrackets(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}
