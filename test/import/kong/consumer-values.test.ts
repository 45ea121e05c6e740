// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { consumerValues } from "../../../scripts/kdp/import/kong/consumer-values.ts";
import { renderChart } from "../../support/helm.ts";
import { estateOfConfig } from "./kong-document.ts";

const CONSUMERS = [
  { username: "web", basicauth_credentials: [{ username: "hush", password: "hush" }] },
  {
    username: "Mobile App",
    custom_id: "42",
    acls: [{ group: "gold" }],
    keyauth_credentials: [{ key: "hush" }, { key: "hush" }],
    oauth2_credentials: [{ name: "hush", client_secret: "hush" }],
  },
  { username: "mobile-app", keyauth_credentials: [{ key: "hush" }] },
  { custom_id: "only-an-id" },
  { username: "two\nlines" },
];

describe("consumers of an estate in the chart's values", () => {
  it("have names of Secrets that are still to be made, and say so", () => {
    const { consumers, remarks } = consumerValues(estateOfConfig({ consumers: CONSUMERS }));
    expect(consumers).toEqual([
      {
        name: "Mobile App",
        customId: "42",
        groups: ["gold"],
        credentials: [
          { type: "key-auth", secret: "mobile-app-key-auth" },
          { type: "key-auth", secret: "mobile-app-key-auth-2" },
        ],
      },
      { name: "mobile-app", credentials: [{ type: "key-auth", secret: "mobile-app-key-auth-3" }] },
      { name: "only-an-id", customId: "only-an-id" },
      { name: "web", credentials: [{ type: "basic-auth", secret: "web-basic-auth" }] },
    ]);
    expect(remarks.map(({ code, treatment }) => `${code} ${treatment}`).sort()).toEqual([
      "consumer-credential by-hand",
      "consumer-credential by-hand",
      "consumer-credential by-hand",
      "consumer-credential by-hand",
      "consumer-credential refused",
      "consumer-name by-hand",
    ]);
    expect(JSON.stringify({ consumers, remarks })).not.toContain("hush");
  });

  it("are ones that the chart takes", async () => {
    const { consumers } = consumerValues(estateOfConfig({ consumers: CONSUMERS }));
    const objects = await renderChart({ consumers });
    expect(objects.filter(({ kind }) => kind === "KongConsumer")).toHaveLength(4);
  });
});
