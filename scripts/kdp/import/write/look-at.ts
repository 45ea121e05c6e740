// SPDX-License-Identifier: Apache-2.0

import type { ReportedRemark } from "../report/report.ts";
import type { CommentsOf } from "./emit-yaml.ts";

/** The comments of a values file. */
export type LookAt = CommentsOf;

/** More remarks of one row are in the report. */
const MOST_COMMENTS = 3;

/** Comments at the rows and fields of the table to which an open remark belongs. */
export function lookAtOpen(
  remarks: readonly ReportedRemark[],
  { fromName, toName, fromAddress }: ClusterNames,
): LookAt {
  const byApi = new Map<string, ReportedRemark[]>();
  for (const remark of remarks) {
    if (!remark.isOpen && remark.code !== "way-back") continue;
    for (const api of remark.apis) {
      const list = byApi.get(api);
      if (list === undefined) byApi.set(api, [remark]);
      else list.push(remark);
    }
  }
  const hasNoShortHost = remarks.some(({ code }) => code === "no-short-host");
  return ([first, second, third, ...rest]) => {
    if (first !== "routeTable" || rest.length > 0) return [];
    if (second === "shortHosts" && third === undefined && hasNoShortHost) {
      return ["LOOK: no host of the source is a short host. Put the one here that you introduce."];
    }
    if (second === "clusters" && fromAddress !== undefined && third !== undefined) {
      if (third === fromName) return ["The old cluster, by its ingress controller: the way back."];
      return third === toName ? ["The Services, which keep their names in the new cluster."] : [];
    }
    if (second === "clusters" && third === fromName) {
      return ["Where the source sends requests today. From another cluster, import with --from-address."];
    }
    if (second === "clusters" && third === toName) return ["The same Services in the new cluster."];
    if (second !== "apis" || third === undefined) return [];
    return commentsOfApi(byApi.get(third) ?? []);
  };
}

/** The names of the two clusters. */
export interface ClusterNames {
  readonly fromName: string;
  readonly toName: string;
  /** The address of the old cluster's ingress controller; undefined where nobody knows it. */
  readonly fromAddress?: string | undefined;
}

function commentsOfApi(remarks: readonly ReportedRemark[]): string[] {
  const shown = remarks.slice(0, MOST_COMMENTS).map(({ code, place, urls: [url, ...others] }) => {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return `LOOK: ${code}${url === undefined ? "" : `, ${url}${more}`} (${place.file}:${place.line}, ${place.object})`;
  });
  const rest = remarks.length - shown.length;
  return rest > 0 ? [...shown, `LOOK: ${rest} more in the report`] : shown;
}
