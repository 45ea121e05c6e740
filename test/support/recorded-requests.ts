// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import type { ProbeRequest, ReadRequests, ReadRequestsOptions } from "../../scripts/kdp/verify/probe-request.ts";
import { readRequests } from "../../scripts/kdp/verify/requests/read-requests.ts";
import { placesIn } from "../../scripts/kdp/verify/requests/table-places.ts";
import { temporaryFolder } from "./plugin-server.ts";

/** The short host and the old host of `api01`. */
export const SHORT = "dev-01.aliyun.cloud.cn.aibang";
export const OLD = "api01.source-team1.dev.aliyun.cloud.cn.aibang";

/** A table of `api01`, `api02` and so on. */
function tableOf(apis: readonly string[]): RouteTable {
  return {
    shortHosts: [SHORT],
    legacyHosts: [{ host: "{api}.source-team1.dev.aliyun.cloud.cn.aibang" }],
    clusters: {
      a: { url: "https://{api}.source-team1.dev.aliyun.cloud.cn.aibang" },
      b: { url: "http://{api}-service.team1.svc.cluster.local:80" },
    },
    defaults: { cluster: "b" },
    apis: Object.fromEntries(apis.map((api) => [api, {}])),
  };
}

/** Reads files of requests for a table of two APIs. */
export function readFiles(files: readonly string[], options: Partial<ReadRequestsOptions> = {}): Promise<ReadRequests> {
  return readRequests(files, {
    ...placesIn(compileTable(tableOf(["api01", "api02"])), () => true),
    unsafe: new Set(),
    keepHeaders: new Set(),
    perApi: 100,
    ...options,
  });
}

/** Reads one file with these contents, named `requests`, whose folder is left out of all texts. */
export async function readText(
  contents: string | Uint8Array,
  options: Partial<ReadRequestsOptions> = {},
): Promise<ReadRequests> {
  const folder = await temporaryFolder();
  try {
    const file = join(folder.path, "requests");
    await writeFile(file, contents);
    const read = await readFiles([file], options);
    return reviveRequests(JSON.stringify([...read.requests]), JSON.stringify(read.files), `${folder.path}/`);
  } finally {
    await folder.remove();
  }
}

function reviveRequests(requests: string, files: string, folder: string): ReadRequests {
  return {
    requests: new Map(JSON.parse(requests.replaceAll(folder, "")) as [string, ProbeRequest[]][]),
    files: JSON.parse(files.replaceAll(folder, "")) as ReadRequests["files"],
  };
}

/** The requests that are asked, as `METHOD HOST TARGET`. */
export function askedOf({ requests }: ReadRequests): string[] {
  return [...requests.values()].flat().map(({ method, host, target }) => `${method} ${host} ${target}`);
}
