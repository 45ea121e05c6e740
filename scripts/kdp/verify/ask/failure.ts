// SPDX-License-Identifier: Apache-2.0

import { inUrl } from "../../text/in-url.ts";
import type { Dialled, FailureCause } from "./call.ts";

/** Longest part of another program's message that is passed on. */
const MAX_WORDS = 160;
const DISTRUST = /^(ERR_TLS_CERT_ALTNAME_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/;

/** The code of an error that says that an answer can't be read. */
export const UNREADABLE = "KDP_UNREADABLE";

/** Why a call got no answer, as a sentence. What a server sent never becomes more than a short quotation. */
export function failureOf(error: unknown, { address, port }: Pick<Dialled, "address" | "port">): string {
  const at = `${inUrl(address)}:${port}`;
  const { code = "", message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  if (code === "ECONNREFUSED") return `Nothing listens on ${at} (connection refused).`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `The name ${address} does not resolve here.`;
  if (code === "ETIMEDOUT") return `${at} did not answer in time.`;
  if (code === "EHOSTUNREACH" || code === "ENETUNREACH") return `There is no way to ${at} from here (${code}).`;
  if (code === "ECONNRESET" || code === "EPIPE") return `${at} closed the connection before it had answered.`;
  if (code.startsWith("HPE_") || code === "ERR_HTTP_INVALID_HEADER_VALUE") {
    return `${at} answered something that is no HTTP (${shortened(message)}).`;
  }
  if (code === "ERR_UNESCAPED_CHARACTERS" || code === "ERR_INVALID_CHAR") {
    return `This request can't be sent (${shortened(message)}).`;
  }
  if (code === UNREADABLE) return `${at} gave an answer that can't be read: ${message}.`;
  if (DISTRUST.test(code)) {
    return `The certificate of ${at} is not trusted (${shortened(message)}), so the request with its secret was not sent.`;
  }
  if (code.startsWith("ERR_SSL_") || code === "EPROTO" || code.startsWith("ERR_TLS_")) {
    return `The TLS handshake with ${at} failed (${shortened(message)}).`;
  }
  return `${at} gave no answer (${shortened(message)}).`;
}

/** What kind of failure an error is. */
export function causeOf(error: unknown): FailureCause {
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? "") : "";
  if (DISTRUST.test(code)) return "untrusted";
  if (code === UNREADABLE) return "unreadable";
  const isEnded = code === "ECONNRESET" || code === "EPIPE" || code === "EPROTO" || /^ERR_(SSL|TLS)_/.test(code);
  return isEnded ? "ended" : "down";
}

/** The readable part of an error's message, cut short. */
function shortened(message: string): string {
  const readable = message
    .replaceAll(/^[0-9A-F]+:error:[0-9A-F]+:/gi, "")
    .replaceAll(/:\.\.\/deps\/openssl\/\S+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return readable.length > MAX_WORDS ? `${readable.slice(0, MAX_WORDS)}…` : readable;
}
