// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { shakeHands, type Handshake } from "../ask/tls.ts";
import type { Cluster } from "../cluster.ts";
import type { Check } from "../report.ts";
import type { Session } from "../session.ts";
import type { AskedApi, Way } from "../ways.ts";
import { checked } from "./check.ts";

/** What the handshakes of an API showed. */
export interface TlsResult {
  readonly checks: readonly Check[];
  /** What is wrong with A's certificate; undefined if it is right, or if A has no TLS. */
  readonly ofA: string | undefined;
  /** Whether A and B speak HTTP/2; undefined where there was no handshake. */
  readonly http2: { readonly a: boolean | undefined; readonly b: boolean | undefined };
}

/** Shakes hands with A and with B by each host: version, chain, names, days left. */
export async function checkTls(session: Session, api: AskedApi): Promise<TlsResult> {
  const a = await handshakeBy(session, session.a, api.a);
  const checks: Check[] = [];
  let http2: boolean | undefined;
  for (const way of api.b) {
    const shaken = await handshakeBy(session, session.b, way);
    if (shaken === undefined) continue;
    if (typeof shaken !== "string") http2 = (http2 ?? true) && shaken.alpn === "h2";
    const wrong = typeof shaken === "string" ? shaken : problemOf(shaken, way.host, session.limits.minDays);
    const text = wrong ?? summaryOf(shaken as Handshake);
    checks.push(checked(session, api.name, "tls", wrong === undefined ? "SAME" : "FAIL", `B, ${way.host}: ${text}`));
  }
  return {
    checks,
    ofA: typeof a === "object" ? problemOf(a, api.a.host, session.limits.minDays) : undefined,
    http2: { a: typeof a === "object" ? a.alpn === "h2" : undefined, b: http2 },
  };
}

async function handshakeBy(
  { client }: Session,
  cluster: Cluster,
  { dialled, host }: Way,
): Promise<Handshake | string | undefined> {
  if (dialled.scheme === "http") return undefined;
  await cluster.turn();
  return shakeHands(dialled, dialled.serverName ?? host.replace(/:\d+$/, ""), client);
}

/** What is wrong with a certificate, with what to do; undefined if nothing is. */
function problemOf(shaken: Handshake, host: string, minDays: number): string | undefined {
  const { daysLeft, ends, isEarly, coversHost, names, distrust, endingAuthority } = shaken;
  const whose =
    endingAuthority === undefined ? "The certificate" : `The certificate of the authority ${endingAuthority}`;
  const remedy = endingAuthority === undefined ? "Renew it." : "Take a certificate of a chain that holds longer.";
  if (daysLeft < 0) return `${whose} ended on ${ends}. ${remedy}`;
  if (isEarly) return "The certificate has not begun yet. Check the server's clock and the certificate.";
  if (!coversHost) {
    const listed = names.length === 0 ? "no name at all" : names.slice(0, 5).join(", ");
    return `The certificate is for ${listed}, not for ${host}. Add the host to it, or give this server name its own certificate.`;
  }
  if (distrust !== undefined) {
    return `The certificate's chain is not trusted here (${distrust}). Send the whole chain, or name its authority with --ca FILE.`;
  }
  if (daysLeft < minDays) {
    return `${whose} ends on ${ends}, in ${counted(daysLeft, "day")}; --min-days ${minDays} asks for more. ${remedy}`;
  }
  return undefined;
}

function summaryOf({ version, chain, daysLeft }: Handshake): string {
  return `${version}, ${chain.join(" < ")}, ${counted(daysLeft, "day")} left.`;
}
