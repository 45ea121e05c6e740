// SPDX-License-Identifier: Apache-2.0

import { checkServerIdentity, connect, type DetailedPeerCertificate, type TLSSocket } from "node:tls";
import { isIP } from "node:net";
import { failureOf } from "./failure.ts";
import type { Dialled } from "./call.ts";

const DAY = 86_400_000;
/** A chain is not followed further than this. */
const MAX_CHAIN = 10;

/** What a TLS handshake showed. */
export interface Handshake {
  /** Such as `TLSv1.3`. */
  readonly version: string;
  /** The protocol that ALPN chose; undefined for none. */
  readonly alpn: string | undefined;
  /** The names of the certificate's subject and of its issuers, from the server's own on. */
  readonly chain: readonly string[];
  /** The alternative names, such as `*.example.com`. */
  readonly names: readonly string[];
  /** Days until the first certificate of the chain ends; negative if it has ended. */
  readonly daysLeft: number;
  /** RFC 3339. */
  readonly ends: string;
  /** The name of the authority whose certificate ends first; undefined if it is the server's own that does. */
  readonly endingAuthority: string | undefined;
  /** Whether it has not begun yet. */
  readonly isEarly: boolean;
  /** Whether the server's certificate is for the host. */
  readonly coversHost: boolean;
  /** Why the chain is not trusted; undefined if it is. */
  readonly distrust: string | undefined;
}

/** The handshake with a host at a fixed address, or why there is none. Never throws. */
export function shakeHands(
  dialled: Dialled,
  host: string,
  { ca, timeoutMs }: { readonly ca: readonly string[]; readonly timeoutMs: number },
): Promise<Handshake | string> {
  return new Promise((resolve) => {
    const socket = connect({
      host: dialled.address,
      port: dialled.port,
      ...(dialled.serverName !== null && isIP(dialled.serverName) === 0 && { servername: dialled.serverName }),
      ca: [...ca],
      ALPNProtocols: ["h2", "http/1.1"],
      rejectUnauthorized: false,
      timeout: timeoutMs,
    });
    const end = (result: Handshake | string): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once("error", (error) => {
      end(failureOf(error, dialled));
    });
    socket.once("timeout", () => {
      end(failureOf(Object.assign(new Error("time is over"), { code: "ETIMEDOUT" }), dialled));
    });
    socket.once("end", () => {
      end(failureOf(Object.assign(new Error("closed"), { code: "ECONNRESET" }), dialled));
    });
    socket.once("secureConnect", () => {
      end(handshakeOf(socket, host));
    });
  });
}

function handshakeOf(socket: TLSSocket, host: string): Handshake {
  const certificates = chainOf(socket.getPeerCertificate(true));
  const [own] = certificates;
  const ends = Math.min(...certificates.map(({ valid_to }) => Date.parse(valid_to)));
  const first = certificates.find(({ valid_to }) => Date.parse(valid_to) === ends);
  const begins = Math.max(...certificates.map(({ valid_from }) => Date.parse(valid_from)));
  const known = Number.isFinite(ends);
  return {
    version: socket.getProtocol() ?? "TLS",
    alpn: typeof socket.alpnProtocol === "string" ? socket.alpnProtocol : undefined,
    chain: certificates.map(subjectOf),
    names: namesOf(own),
    daysLeft: known ? Math.floor((ends - Date.now()) / DAY) : Number.NaN,
    ends: known ? new Date(ends).toISOString().replace(".000", "") : "an unknown time",
    endingAuthority: first === undefined || first === own ? undefined : subjectOf(first),
    isEarly: begins > Date.now(),
    coversHost: own !== undefined && checkServerIdentity(host, own) === undefined,
    distrust: socket.authorized ? undefined : String(socket.authorizationError),
  };
}

function chainOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  let next: Partial<DetailedPeerCertificate> | undefined = certificate;
  while (next?.fingerprint256 !== undefined && chain.length < MAX_CHAIN) {
    const { fingerprint256 } = next;
    // The last issuer is its own.
    if (chain.some((each) => each.fingerprint256 === fingerprint256)) break;
    chain.push(next as DetailedPeerCertificate);
    next = next.issuerCertificate;
  }
  return chain;
}

function subjectOf({ subject }: DetailedPeerCertificate): string {
  const { CN, O } = subject as { readonly CN?: unknown; readonly O?: unknown };
  return [CN, O].find((name): name is string => typeof name === "string") ?? "a subject without a name";
}

function namesOf(certificate: DetailedPeerCertificate | undefined): string[] {
  return (certificate?.subjectaltname ?? "")
    .split(", ")
    .map((name) => name.replace(/^(DNS|IP Address):/, ""))
    .filter((name) => name !== "");
}
