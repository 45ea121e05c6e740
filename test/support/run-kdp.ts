// SPDX-License-Identifier: Apache-2.0

import { run } from "../../scripts/kdp/cli.ts";

/** The result of a run of `kdp`. */
export interface KdpRun {
  readonly code: number;
  readonly out: string;
  readonly stderr: string;
}

/** Runs `kdp` in this process, with text or bytes as its standard input. */
export async function runKdp(args: readonly string[], input: string | Uint8Array = ""): Promise<KdpRun> {
  let out = "";
  let stderr = "";
  const code = await run(args, {
    readStdin: () => Promise.resolve(Buffer.from(input)),
    stdout: (text) => (out += text),
    stderr: (text) => (stderr += text),
  });
  return { code, out, stderr };
}

/** A values file with a valid table. */
export const RIGHT_VALUES = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts:
    - host: "{api}.old.example.com"
      sunset: 2027-03-31
  clusters:
    b: { url: "http://{api}.svc.example.net" }
    a: { url: "https://{api}.old.example.com", address: 10.98.10.88 }
  defaults: { cluster: b }
  apis:
    api01: {}
    api02: { path: /team/api02, pin: a }
`;
