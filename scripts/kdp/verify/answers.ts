// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { urlOf, headerValue, type Call, type Received } from "./ask/call.ts";
import { isText } from "./compare/body-facts.ts";
import { maskCookie } from "./mask.ts";
import type { Answer } from "./report.ts";

/** So much of a body is kept for people, in characters. */
const MOST_TEXT = 4_000;
const MOST_HEADER = 500;

/** An answer for the report: without secrets, and without more of its body than people read. */
export function answerOf(call: Call, received: Received, mask: (text: string) => string): Answer {
  const { status, headers, body, ms, failure, isCut } = received;
  const type = headerValue(received, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const text = isText(type) ? mask(body.toString("utf8", 0, MOST_TEXT * 4)) : undefined;
  return {
    url: mask(urlOf(call)),
    status,
    headers: headers.map(([name, value]) => {
      const shown = mask(name === "set-cookie" ? maskCookie(value) : value);
      return [mask(name), shown.length > MOST_HEADER ? `${shown.slice(0, MOST_HEADER)}…` : shown];
    }),
    body: {
      size: body.length,
      sha256: createHash("sha256").update(body).digest("hex"),
      ...(text !== undefined && { text: text.slice(0, MOST_TEXT) }),
      isCut: isCut || (text?.length ?? 0) > MOST_TEXT,
    },
    ms: Math.round(ms * 100) / 100,
    ...(failure !== undefined && { failure: mask(failure) }),
  };
}

/** An answer without its body's text: of those that are the same nobody reads it. */
export function withoutText({ body: { size, sha256, isCut }, ...answer }: Answer): Answer {
  return { ...answer, body: { size, sha256, isCut } };
}
