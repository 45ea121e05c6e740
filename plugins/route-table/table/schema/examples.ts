// SPDX-License-Identifier: Apache-2.0

import type { FormatName } from "./formats.ts";

/** An example of each format, as it is written in YAML. */
export const EXAMPLES: Readonly<Record<FormatName, string>> = {
  name: "api01",
  host: "dev-01.example.com",
  hostPattern: '"{api}.example.com"',
  ownHost: "api01.example.com",
  prefix: "/api01",
  url: '"http://{api}.example.com:8080"',
  address: "10.98.10.88",
  hostHeader: "upstream",
  date: '"2027-03-31"',
  duration: "5s",
  splitKeys: "header:X-User-Id",
  salt: "wave-1",
  token: "X-Kdp-Cluster",
  link: "https://example.com/policy",
  origin: "https://dev-01.example.com",
  corsOrigin: "https://app.example.com",
  requestPath: "/healthz",
  objectName: '"{api}-service"',
  label: "wave-1",
  line: "payments@example.com",
  secretKey: "config.json",
  pluginName: "rate-limiting",
};
