// SPDX-License-Identifier: Apache-2.0

import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { headersOf, type HeaderList } from "../headers.ts";
import { setOwn } from "../../../plugins/route-table/table/own-value.ts";

/** One attempt to reach an upstream. */
export interface Attempt {
  /** Whether the request has a body. */
  readonly hasBody: boolean;
  readonly scheme: "http" | "https";
  /** The host name or IP address to connect to; an IPv6 address may have brackets. */
  readonly host: string;
  readonly port: number;
  /** The Host header. Without its port it is also the SNI and the name to check the certificate against. */
  readonly hostHeader: string;
  readonly tlsVerify: boolean;
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
}

/** Opens requests to upstreams over keep-alive connections. */
export interface Dialer {
  /** Opens a request. The caller writes the body and ends the request. */
  open(attempt: Attempt): ClientRequest;
  /** Closes idle connections. */
  close(): void;
}

/**
 * Redirects connections for a host and port to another host and port, like curl's `--connect-to`; `undefined` for no redirection. It is
 * called with the name in the Host header first, then with the address to connect to.
 */
export type ConnectTo = (host: string, port: number) => { readonly host: string; readonly port: number } | undefined;

interface DialerOptions {
  readonly connectTo: ConnectTo;
  /** The certificate authorities for upstreams, in PEM; the system's own where undefined. */
  readonly ca: readonly string[] | undefined;
}

/** nginx keeps an idle connection to an upstream for this long. */
const IDLE_TIMEOUT_MS = 60_000;

/**
 * Creates a dialer with its own connection pools. Connections are pooled by all TLS settings, including verification. Kong differs: it can
 * send a verified request over a connection that was opened unverified.
 */
export function createDialer({ connectTo, ca }: DialerOptions): Dialer {
  const http = new HttpAgent({ keepAlive: true, timeout: IDLE_TIMEOUT_MS });
  const https = new HttpsAgent({ keepAlive: true, timeout: IDLE_TIMEOUT_MS });
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

/** Methods for which Node does not announce a body by itself. */
const BODILESS_METHODS: readonly string[] = ["GET", "HEAD", "DELETE", "OPTIONS"];

/** Whether Node would announce a body although the request has none. It does so for methods that usually have one. */
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

/** Groups fields by name. Node sends headers from a list at once, so none could be removed afterwards. */
function groupHeaders(headers: HeaderList): Record<string, string | string[]> {
  const grouped: Record<string, string | string[]> = {};
  for (const [name] of headers) {
    const values = headersOf(headers, name);
    const isKnown = Object.keys(grouped).some((known) => known.toLowerCase() === name.toLowerCase());
    if (!isKnown) setOwn(grouped, name, values.length === 1 ? (values[0] ?? "") : values);
  }
  return grouped;
}

function withoutBrackets(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}
