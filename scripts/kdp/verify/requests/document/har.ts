// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../../plugins/route-table/table/own-value.ts";
import { bytesOf } from "../../../explain/byte-text.ts";
import { requestOf } from "../line/request-line.ts";
import { NO_REQUEST, NOT_UNDERSTOOD, type Header, type Reading } from "../recorded.ts";
import { asFields, asList, fieldsIn, textIn, type Fields } from "../fields.ts";

/** The readings of a HAR's entries, in their order. Undefined if the document is no HAR. */
export function readHar(document: Fields): Reading[] | undefined {
  const entries = ownValue(fieldsIn(document, "log"), "entries");
  return Array.isArray(entries) ? entries.map((entry) => readEntry(asFields(entry))) : undefined;
}

function readEntry(entry: Fields | undefined): Reading {
  const request = fieldsIn(entry, "request");
  const method = textIn(request, "method");
  const url = textIn(request, "url");
  if (method === undefined || url === undefined) return NOT_UNDERSTOOD;
  // Browsers record what they load from elsewhere too: data:, blob:, chrome-extension:, wss:.
  if (!/^https?:/i.test(url)) return NO_REQUEST;
  const found = requestOf(method, bytesOf(withoutUser(url)));
  if (found === undefined) return NOT_UNDERSTOOD;
  const headers = asList(ownValue(request, "headers")).flatMap((each): Header[] => {
    const name = textIn(asFields(each), "name");
    const value = textIn(asFields(each), "value");
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  const status = ownValue(fieldsIn(entry, "response"), "status");
  const body = fieldsIn(request, "postData");
  const text = textIn(body, "text");
  return {
    kind: "request",
    recorded: {
      form: "HAR",
      method,
      // Behind a proxy the URL may have another one.
      host: headers.find(([name]) => [":authority", "host"].includes(name.toLowerCase()))?.[1] ?? found.host,
      target: found.target,
      headers: () => headers,
      ...(typeof status === "number" && { status }),
      ...(text !== undefined && { body: { type: textIn(body, "mimeType") ?? "", text } }),
    },
  };
}

function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");
}
