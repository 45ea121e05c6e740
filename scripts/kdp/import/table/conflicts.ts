// SPDX-License-Identifier: Apache-2.0

import { parseUpstreamUrl } from "../../../../plugins/route-table/table/text/upstream-url.ts";
import type { Draft } from "./draft.ts";
import { urlOf } from "./entries.ts";
import type { Notes } from "./notes.ts";
import type { RowUpstream } from "./row.ts";

/** The APIs without those that would call the gateway itself, and without those that leave a certificate unchecked that others check. */
export function withoutConflicts(
  drafts: readonly Draft[],
  shortHosts: readonly string[],
  notes: Notes,
): readonly Draft[] {
  const own = new Set([...shortHosts, ...drafts.flatMap(({ hosts }) => hosts)]);
  const checked = new Set(
    drafts.flatMap(({ row }) => row.upstreams.filter(({ isVerified }) => isVerified).map((each) => authorityOf(each))),
  );
  return drafts.filter(({ row, hosts, path }) => {
    const url = urlOf(hosts[0] ?? shortHosts[0] ?? "*", path ?? "/");
    const isLoop = row.upstreams.some(({ url: upstream }) => own.has(parseUpstreamUrl(upstream)?.host ?? ""));
    const isMixed = row.upstreams.some((each) => !each.isVerified && checked.has(authorityOf(each)));
    if (isLoop) notes.add("upstream-is-own-host", row.route.place, url);
    else if (isMixed) notes.add("tls-mixed", row.route.place, url);
    return !isLoop && !isMixed;
  });
}

function authorityOf({ url }: RowUpstream): string {
  const parsed = parseUpstreamUrl(url);
  return `${parsed?.scheme ?? ""} ${parsed?.host ?? ""} ${parsed?.port ?? 0}`;
}
