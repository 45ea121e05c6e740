// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { readYaml } from "../../../scripts/kdp/values/read-yaml.ts";
import { kongEstate } from "../../../scripts/kdp/import/kong/estate.ts";
import { isKongDocument } from "../../../scripts/kdp/import/kong/document.ts";
import { bytesOf, readRecordedJson, readRecordings, type Recording } from "../../support/recordings.ts";
import { estateOutcome, type EstateRequest } from "../../support/estate-outcome.ts";

const { root } = readYaml(JSON.stringify(readRecordedJson("native-forwarding.kong.json")), "kong.json");
if (root === undefined || !isKongDocument(root)) throw new Error("no configuration of Kong");
const estate = kongEstate(root);

const recordings = readRecordings("native-forwarding.jsonl").filter(isForwarded);

describe("the estate of the recorded Kong", () => {
  it("has a place for every recording that reached an upstream", () => {
    expect(recordings.length).toBeGreaterThan(80);
  });

  it.each(recordings)("$id sends the request where Kong sent it: $routeCase", (recording) => {
    const request = requestOf(recording);
    expect(request, recording.id).toBeDefined();
    if (request === undefined) return;
    const outcome = estateOutcome(estate, request);
    const [backend] = outcome?.route.backends ?? [];
    expect({ port: backend?.port, target: outcome?.target }).toEqual({
      port: recording.upstream?.port,
      target: recording.upstream?.target,
    });
    // A name in upper case, with a port or with a dot goes on as it was sent.
    const sentHost = recording.upstream?.headers.find(([name]) => name === "Host")?.[1] as string | undefined;
    const own = backend === undefined || backend.port === 80 ? backend?.host : `${backend.host}:${backend.port}`;
    expect(outcome?.route.hostHeader === "client" ? request.host : own).toBe(sentHost?.replace(/:$/, ""));
  });
});

/** A request in HTTP/1 that Kong forwarded, with bytes that a text can hold. */
function isForwarded(recording: Recording): boolean {
  return recording.upstream?.target !== undefined && requestOf(recording) !== undefined;
}

function requestOf({ request, kong }: Recording): EstateRequest | undefined {
  if (request.http2 !== undefined) return undefined;
  const [head = ""] = bytesOf(request).toString("latin1").split("\r\n\r\n");
  const [line = "", ...headers] = head.split("\r\n");
  const [method = "", target = ""] = line.split(" ");
  const written = headers
    .find((header) => /^host:/i.test(header))
    ?.slice("host:".length)
    .trim();
  // The older router ignores a colon without a port.
  const host = kong?.router_flavor === "traditional" ? written?.replace(/:$/, "") : written;
  return host === undefined || !target.startsWith("/") ? undefined : { method, host, target };
}
