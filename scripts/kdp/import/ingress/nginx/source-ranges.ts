// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import type { Annotations } from "../annotations.ts";
import type { GlobalSettings } from "./global-settings.ts";

/** The addresses of clients that are let in, and that are not. */
export interface SourceRanges {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** The annotation of which no part is an address: each request gets a 503. */
  readonly wrong: string | undefined;
}

/** The names of the two lists; the first that is there counts. */
const ALLOW = ["whitelist-source-range", "allowlist-source-range"];
const DENY = ["denylist-source-range"];

/** Reads the lists of addresses of an Ingress. An entry that is no address is left out, as long as there are others. */
export function readSourceRanges(annotations: Annotations, globals: GlobalSettings): SourceRanges {
  const [allowName, allow] = written(annotations, ALLOW, globals.allowlist);
  const [denyName, deny] = written(annotations, DENY, globals.denylist);
  const allowed = addressesIn(allow);
  const denied = addressesIn(deny);
  const wrongAllow = allow !== undefined && allowed.length === 0 ? allowName : undefined;
  const wrongDeny = deny !== undefined && denied.length === 0 ? denyName : undefined;
  return { allow: allowed, deny: denied, wrong: wrongAllow ?? wrongDeny };
}

function written(
  annotations: Annotations,
  names: readonly string[],
  fallback: string | undefined,
): readonly [string | undefined, string | undefined] {
  const name = names.find((each) => annotations.text(each) !== undefined);
  return name === undefined ? [undefined, fallback] : [name, annotations.text(name)];
}

function addressesIn(list: string | undefined): readonly string[] {
  const entries = (list ?? "").split(",").map((entry) => entry.trim());
  return [...new Set(entries.filter(isRange))].sort();
}

function isRange(entry: string): boolean {
  const [address = "", bits, more] = entry.split("/");
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
