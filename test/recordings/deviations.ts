// SPDX-License-Identifier: Apache-2.0

import { bytesOf, type Recording } from "../support/recordings.ts";

/** Something that is not as Kong does it, on purpose or because it can't be had. */
export interface Deviation {
  readonly why: string;
  /** Which recordings it concerns: by what was sent or called, so that it holds for recordings yet to come. */
  readonly concerns: (recording: Recording) => boolean;
}

/** Where the emulator differs from Kong. A recording that it concerns must differ, or the entry is stale. */
export const EMULATOR_DEVIATIONS: readonly Deviation[] = [
  {
    why: "Node's HTTP parser refuses control characters in a header; nginx passes them on",
    concerns: (recording) => headerLines(recording).some((line) => /[\u0001-\u0008\u000b-\u001f]/.test(line)),
  },
  {
    why: "Node's HTTP parser refuses a line that ends without a carriage return; nginx takes it",
    concerns: ({ request }) => /^[A-Z]+ [^\r\n]+\n/.test(bytesOf(request).toString("latin1")),
  },
  {
    why: "Node's HTTP parser answers 400 to a transfer coding that is not chunked at its end; nginx answers 501",
    concerns: (recording) => headerLines(recording).some((line) => /^transfer-encoding:(?!.*chunked\s*$)/i.test(line)),
  },
  {
    why: "A tab around a Host is white space (RFC 9110 section 5.6.3); nginx takes it for a part of the name",
    concerns: (recording) => headerLines(recording).some((line) => /^host:.*\t/i.test(line)),
  },
  {
    why: "HTTP/0.9 is not spoken; Kong answers it with a bare body",
    concerns: (recording) => /^[A-Z]+ [^ ]+$/.test(requestLine(recording)),
  },
  {
    why: "Upgrade counts where Connection names it (RFC 9110 section 7.8); Kong upgrades to a WebSocket without",
    concerns: (recording) =>
      hasHeader(recording, /^upgrade:\s*websocket/i) && !hasHeader(recording, /^connection:.*upgrade/i),
  },
  {
    why: "Trailers don't get through, so neither does the announcement of them; Kong passes that on",
    concerns: (recording) => hasHeader(recording, /^trailer:/i) && !hasHeader(recording, /^connection:.*trailer/i),
  },
  {
    why: "A verified request never gets a connection that another opened unverified; Kong's pool does not tell them apart",
    concerns: ({ title = "" }) => title.includes("connection open already"),
  },
  {
    why: "A plugin's exit says nothing about the client's connection; Kong sends its Connection header beside its own",
    concerns: ({ script = [] }) => JSON.stringify(script).includes('{"Connection":'),
  },
  {
    why: "A refused upgrade ends the connection, since no parser reads it any more; nginx goes on reading",
    concerns: ({ kind, script = [] }) => kind === "websocket" && callsExit(script),
  },
  {
    why: "A phase that throws ends in a 503 of the plugin server's; with the stock server the request goes on without it",
    concerns: ({ script = [] }) => script.some((step) => step.throw !== undefined),
  },
];

/** Where the plugin server differs from the stock one. */
export const SERVER_DEVIATIONS: readonly Deviation[] = [
  {
    why: "A phase that throws ends in kong.response.exit; the stock server says that it is over",
    concerns: ({ script }) => JSON.stringify(script).includes('"throw"'),
  },
  {
    why: "A refused configuration starts an instance that answers 503; the stock server's error makes Kong answer 500",
    concerns: ({ title = "" }) => title.includes("refuses its configuration"),
  },
];

/** Where the decision differs from Kong's own routes. */
export const DECISION_DEVIATIONS: readonly Deviation[] = [
  {
    why: "Hosts compare without case and final dot (RFC 9110 section 4.2.3); Kong's router compares them as sent",
    concerns: (recording) => /[A-Z]|\.(:|$)/.test(hostOf(recording)),
  },
  {
    why: "An empty port is none (RFC 3986 section 3.2.3); Kong's router of today takes its colon for a part of the host",
    concerns: (recording) =>
      recording.kong?.router_flavor === "traditional_compatible" && hostOf(recording).endsWith(":"),
  },
  {
    why: "An upstream gets the client's Host without an empty port (RFC 3986 section 3.2.3); Kong sends the colon",
    concerns: ({ upstream }) =>
      upstream?.headers.some(
        ([name, value]) => name.toLowerCase() === "host" && typeof value === "string" && value.endsWith(":"),
      ) === true,
  },
  {
    why: "A prefix is whole segments; a plain path of Kong's is the beginning of a text",
    concerns: (recording) => /^[A-Z]+ \/api02[^/? ]/.test(requestLine(recording)),
  },
  {
    why: "A path that is not UTF-8 is matched in its escaped form; Kong's router of today takes it for no path at all",
    concerns: (recording) =>
      recording.kong?.router_flavor === "traditional_compatible" && bytesBeyondAscii(requestLine(recording)),
  },
];

function requestLine({ request }: Recording): string {
  const text = bytesOf(request)
    .toString("latin1")
    .replace(/^(\r?\n)+/, "");
  return text.split(/\r?\n/)[0] ?? "";
}

function headerLines({ request }: Recording): string[] {
  const [head = ""] = bytesOf(request).toString("latin1").split("\r\n\r\n");
  return head.split("\r\n").slice(1);
}

function hostOf(recording: Recording): string {
  const line = headerLines(recording).find((each) => /^host:/i.test(each)) ?? "";
  return line.slice("host:".length).trim();
}

function hasHeader(recording: Recording, pattern: RegExp): boolean {
  return headerLines(recording).some((line) => pattern.test(line));
}

function callsExit(script: Recording["script"]): boolean {
  return (script ?? []).some(({ call }) => call?.[0] === "kong.response.exit");
}

function bytesBeyondAscii(text: string): boolean {
  return /[^\u0000-\u007f]/.test(text);
}
