// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateConsumer } from "../estate/estate.ts";
import type { Remark } from "../estate/remark.ts";

/** An entry of the chart's `consumers`. */
export interface ConsumerValue {
  readonly name: string;
  readonly customId?: string;
  readonly groups?: readonly string[];
  readonly credentials?: readonly { readonly type: string; readonly secret: string }[];
}

/** The consumers for the chart's values, and the Secrets that their owner must make. */
export interface ConsumerValues {
  readonly consumers: readonly ConsumerValue[];
  readonly remarks: readonly Remark[];
}

/** The keys of a Secret for each type that the chart takes. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ["key-auth", "key"],
  ["basic-auth", "username and password"],
  ["hmac-auth", "username and secret"],
  ["jwt", "key, and secret or rsa_public_key; also algorithm"],
]);
/** No name in the chart is longer. */
const LONGEST = 253;

/** Makes the chart's `consumers` of those of an estate, by name. Each credential gets the name of a Secret that does not exist yet. */
export function consumerValues({ consumers }: Estate): ConsumerValues {
  const taken = new Set<string>();
  const named = new Set<string>();
  const remarks: Remark[] = [];
  const values: ConsumerValue[] = [];
  const nameOf = ({ username, customId }: EstateConsumer): string => username ?? customId ?? "";
  for (const consumer of [...consumers].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const name = nameOf(consumer);
    if (name === "" || name.length > LONGEST || hasControls(name) || named.has(name)) {
      remarks.push(unnamed(consumer));
      continue;
    }
    named.add(name);
    const credentials: { type: string; secret: string }[] = [];
    for (const [type, count] of consumer.credentials) {
      const keys = KEYS.get(type);
      if (keys === undefined) {
        remarks.push(unsupported(consumer, name, type));
        continue;
      }
      for (let i = 0; i < count; i++) {
        const secret = free(`${labelOf(name)}-${type}`, taken);
        credentials.push({ type, secret });
        remarks.push(secretNeeded(consumer, name, type, secret, keys));
      }
    }
    const groups = consumer.groups.filter((group) => group !== "" && !hasControls(group));
    const { customId } = consumer;
    values.push({
      name,
      ...(customId !== undefined && customId !== "" && !hasControls(customId) && { customId }),
      ...(groups.length > 0 && { groups }),
      ...(credentials.length > 0 && { credentials }),
    });
  }
  return { consumers: values, remarks };
}

function secretNeeded(consumer: EstateConsumer, name: string, type: string, secret: string, keys: string): Remark {
  return {
    code: "consumer-credential",
    place: { ...consumer.place, field: `${type} ${secret}` },
    treatment: "by-hand",
    effect: `The consumer ${name} has a credential for ${type}; the values name the Secret ${secret} for it.`,
    reason: "Credentials are never read, so the Secret does not exist yet.",
    remedy: `Make the Secret ${secret} in the release's namespace (keys: ${keys}), from ${consumer.place.object} in ${consumer.place.file}, and label it konghq.com/credential=${type}.`,
    urls: [],
  };
}

function unsupported(consumer: EstateConsumer, name: string, type: string): Remark {
  return {
    code: "consumer-credential",
    place: { ...consumer.place, field: type },
    treatment: "refused",
    effect: `The consumer ${name} has a credential for ${type}.`,
    reason: "Kong 3.9 without a database and without a license does not have this kind.",
    remedy: "Give the consumer a credential of another kind.",
    urls: [],
  };
}

function unnamed(consumer: EstateConsumer): Remark {
  return {
    code: "consumer-name",
    place: consumer.place,
    treatment: "by-hand",
    effect: "The consumer has no name that the chart can use, or the name of another one, and is left out.",
    reason: "The chart's consumers have names of up to 253 characters in one line, each once.",
    remedy: "Add the consumer to `consumers` by hand.",
    urls: [],
  };
}

/** A name's part of a Secret's name: only what Kubernetes allows. */
function labelOf(name: string): string {
  const label = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return label === "" ? "consumer" : label.slice(0, 40).replace(/-+$/, "");
}

function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}-${i}`;
  taken.add(name);
  return name;
}

function hasControls(text: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(text);
}
