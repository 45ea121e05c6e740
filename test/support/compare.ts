// SPDX-License-Identifier: Apache-2.0

import type { RecordedHeader, RecordedResponse, RecordedUpstream } from "./recordings.ts";

/** Texts that are replaced before two texts are compared: ids, and the ports of this run. */
export type Replacements = readonly (readonly [pattern: RegExp, replacement: string])[];

const NOT_STABLE = /^(x-kong-request-id|date|x-kong-(upstream|proxy|response)-latency)$/i;
const REQUEST_ID: Replacements = [[/[0-9a-f]{32}/g, "REQUEST-ID"]];

/**
 * The differences of a response, and of the requests that upstreams received, from a recording: one line for each difference.
 * Case and order of header fields are compared, too.
 */
export function differences(
  actual: { readonly response: RecordedResponse; readonly received: readonly RecordedUpstream[] },
  recorded: { readonly response: RecordedResponse; readonly received: readonly RecordedUpstream[] },
  replacements: Replacements = [],
): string[] {
  const all = [...REQUEST_ID, ...replacements];
  const compared = [
    ...compareFields("response", responseFields(actual.response, all), responseFields(recorded.response, all)),
    ...compareHeaders("response", actual.response.headers, recorded.response.headers, all),
  ];
  if (actual.received.length !== recorded.received.length) {
    return [...compared, `upstream: ${recorded.received.length} requests recorded, ${actual.received.length} received`];
  }
  actual.received.forEach((received, i) => {
    const expected = recorded.received[i];
    if (expected === undefined) return;
    compared.push(
      ...compareFields("upstream", upstreamFields(received), upstreamFields(expected)),
      ...compareHeaders("upstream", received.headers, expected.headers, all),
    );
  });
  return compared;
}

type Fields = Readonly<Record<string, unknown>>;

function responseFields(
  { status, reason, body, interim, connectionClosed, afterUpgradeHex, framing }: RecordedResponse,
  replacements: Replacements,
): Fields {
  return {
    status,
    reason,
    framing,
    body: body === undefined ? undefined : replaceAll(body, replacements),
    interim: interim?.map((each) => each.status),
    connectionClosed,
    afterUpgradeHex,
  };
}

function upstreamFields({
  service,
  method,
  target,
  targetBase64,
  bodyFraming,
  body,
  bodyBase64,
  bodySha256,
  tls,
}: RecordedUpstream): Fields {
  return { service, method, target, targetBase64, bodyFraming, body, bodyBase64, bodySha256, sni: tls?.sni };
}

function compareFields(side: string, actual: Fields, recorded: Fields): string[] {
  return Object.keys(recorded).flatMap((name) => {
    const [was, is] = [JSON.stringify(recorded[name] ?? null), JSON.stringify(actual[name] ?? null)];
    return was === is ? [] : [`${side} ${name}: recorded ${was}, now ${is}`];
  });
}

function compareHeaders(
  side: string,
  actual: readonly RecordedHeader[] | undefined,
  recorded: readonly RecordedHeader[] | undefined,
  replacements: Replacements,
): string[] {
  const lines = (headers: readonly RecordedHeader[] = []): string[] =>
    headers
      .filter(([name]) => !NOT_STABLE.test(name))
      .map(([name, value]) => replaceAll(`${name}: ${typeof value === "string" ? value : value.base64}`, replacements));
  const [was, is] = [lines(recorded), lines(actual)];
  if (was.join("\n") === is.join("\n")) return [];
  const gone = was.filter((line) => !is.includes(line)).map((line) => `${side} header recorded, not now: ${line}`);
  const added = is.filter((line) => !was.includes(line)).map((line) => `${side} header not recorded: ${line}`);
  const changes = [...gone, ...added];
  return changes.length > 0
    ? changes
    : [`${side} headers in another order: ${is.map((line) => line.split(":")[0]).join(", ")}`];
}

function replaceAll(text: string, replacements: Replacements): string {
  return replacements.reduce((result, [pattern, replacement]) => result.replaceAll(pattern, replacement), text);
}
