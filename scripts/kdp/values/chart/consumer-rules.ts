// SPDX-License-Identifier: Apache-2.0

import { declaredAt, type EffectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import type { ChartValues } from "./chart-values.ts";
import { chartFinding, type ChartFinding } from "./finding.ts";

/** The plugins that let in consumers with a credential of their own kind; acl lets in groups of them. */
const NEEDING = new Set(["key-auth", "basic-auth", "hmac-auth", "jwt", "acl"]);

/** What is wrong with consumers, and with plugins that let nobody in, as templates/validate/_values.tpl and the notes have it. */
export function checkConsumers(
  { consumers = [] }: ChartValues,
  table: RouteTable,
  apis: readonly EffectiveApi[],
): ChartFinding[] {
  return [
    ...repeated(
      consumers.map(({ name }) => name),
      "name",
      (name) => `${name} stands twice.`,
    ),
    ...repeated(
      consumers.map(({ customId }) => customId),
      "customId",
      () => "Another consumer has the same customId.",
    ),
    ...repeatedSecrets(consumers),
    ...withoutConsumers(consumers, table, apis),
  ];
}

/** A Secret of one type finds one consumer. Kong refuses the same credential twice, and prints it. */
function repeatedSecrets(consumers: NonNullable<ChartValues["consumers"]>): ChartFinding[] {
  const holders = new Map<string, string>();
  return consumers.flatMap(({ name, credentials = [] }, i) =>
    credentials.flatMap(({ type, secret }, j) => {
      const key = `${type} ${secret}`;
      const holder = holders.get(key);
      holders.set(key, holder ?? name);
      if (holder === undefined) return [];
      const text = `The Secret ${secret} is already a ${type} credential of the consumer ${holder}.`;
      return [chartFinding("consumer-repeated", ["consumers", i, "credentials", j, "secret"], text)];
    }),
  );
}

function repeated(
  values: readonly (string | undefined)[],
  field: string,
  say: (value: string) => string,
): ChartFinding[] {
  return values.flatMap((value, i) =>
    value !== undefined && values.indexOf(value) < i
      ? [chartFinding("consumer-repeated", ["consumers", i, field], say(value))]
      : [],
  );
}

function withoutConsumers(
  consumers: NonNullable<ChartValues["consumers"]>,
  table: RouteTable,
  apis: readonly EffectiveApi[],
): ChartFinding[] {
  const known = new Set(consumers.flatMap(({ credentials = [] }) => credentials.map(({ type }) => type)));
  if (consumers.some(({ groups = [] }) => groups.length > 0)) known.add("acl");
  return apis.flatMap(({ name, settings }) =>
    (settings.plugins ?? []).flatMap((plugin, i) => {
      if (!NEEDING.has(plugin.name) || known.has(plugin.name)) return [];
      const path = ["routeTable", ...declaredAt(table, name, "plugins"), i];
      const what = plugin.name === "acl" ? "is in a group" : `has a credential of the type ${plugin.name}`;
      return [chartFinding("plugin-without-consumers", path, `${plugin.name} lets nobody in: no consumer ${what}.`)];
    }),
  );
}
