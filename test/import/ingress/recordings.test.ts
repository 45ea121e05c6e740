// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../../plugins/route-table/decision/decide.ts";
import type { EstateRoute } from "../../../scripts/kdp/import/estate/estate.ts";
import { ingressEstate } from "../../../scripts/kdp/import/ingress/ingress-estate.ts";
import { NGINX_CARRIED } from "../../../scripts/kdp/import/ingress/rules/nginx-carried.ts";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf } from "../../../scripts/kdp/import/table/table.ts";
import { withoutRefused } from "../../../scripts/kdp/import/table/without-refused.ts";
import { placeIn } from "../../support/estates.ts";
import { askRoutes, type Outcome, type RecordedRequest } from "./ask-routes.ts";

/** What the real ingress-nginx answered. */
interface Recording {
  readonly request: RecordedRequest;
  readonly answer: {
    readonly status: number;
    readonly location?: string;
    readonly cors?: Readonly<Record<string, string>>;
    readonly upstream?: { readonly service: string; readonly target: string; readonly host: string };
  };
}

const FOLDER = join(import.meta.dirname, "recordings");
const ESTATE = readFileSync(join(FOLDER, "estate.yaml"), "utf8");
const LINES = readFileSync(join(FOLDER, "answers.jsonl"), "utf8").trim().split("\n");
const RECORDINGS = LINES.map((line) => JSON.parse(line) as Recording);
const PREFIX = "nginx.ingress.kubernetes.io/";

/** Carried annotations of which no request of the recordings tells. Cases tell what becomes of them. */
const NOT_RECORDED = [
  // They need Secrets or ConfigMaps of their own, or two pods.
  ...["proxy-ssl-secret", "proxy-ssl-name", "proxy-ssl-verify", "custom-headers"],
  ...["proxy-connect-timeout", "proxy-send-timeout", "proxy-next-upstream", "proxy-next-upstream-tries"],
];

function estateOf(text: string): ReturnType<typeof ingressEstate> {
  return ingressEstate({ ...readObjects([{ name: "estate.yaml", text }]), kongService: undefined });
}

const { routes: ROUTES } = estateOf(ESTATE);

function outcomesOf(routes: readonly EstateRoute[]): readonly Outcome[] {
  return RECORDINGS.map(({ request }) => askRoutes(routes, request));
}

test.each(RECORDINGS.map((recording) => [titleOf(recording.request), recording] as const))(
  "%s is answered as by the real ingress-nginx",
  (_, { request, answer }) => {
    const outcome = askRoutes(ROUTES, request);
    const { upstream } = answer;
    if (upstream === undefined) {
      expect(outcome.service).toBeUndefined();
      // Of the two answers without an upstream, the neutral form has one.
      expect(outcome.status).toBe(answer.status === 503 ? 404 : answer.status);
      // Whether a redirect to HTTPS keeps a slash at the end is no part of it.
      expect(outcome.location?.replace(/\/$/, "")).toBe(answer.location?.replace(":18080", "").replace(/\/$/, ""));
    } else {
      const { service, host } = upstream;
      expect(outcome).toMatchObject({ status: 200, service, host });
      if (outcome.target !== undefined) expect(outcome.target).toBe(upstream.target);
    }
  },
);

test("the plugin cors says what the real ingress-nginx says", () => {
  const preflight = RECORDINGS.find(({ request }) => request.method === "OPTIONS");
  expect(preflight?.answer.cors).toEqual({
    "access-control-allow-origin": "https://a.example.org",
    "access-control-allow-methods": "GET, PUT",
    "access-control-allow-headers": "X-A,X-B",
    "access-control-expose-headers": "X-C",
    "access-control-max-age": "60",
  });
  expect(preflight && askRoutes(ROUTES, preflight.request).cors).toEqual({
    origins: ["^https://[A-Za-z0-9\\-]+\\.example\\.org$"],
    methods: ["GET", "PUT"],
    headers: ["X-A", "X-B"],
    exposed_headers: ["X-C"],
    credentials: false,
    max_age: 60,
  });
});

test("each carried annotation has a request that is answered otherwise without it", () => {
  const withAll = outcomesOf(ROUTES);
  const names = NGINX_CARRIED.map(({ field }) => field.slice(PREFIX.length));
  const tells = names.filter((name) => {
    if (!ESTATE.includes(`${PREFIX}${name}:`)) return false;
    const without = ESTATE.replaceAll(new RegExp(`^ +${PREFIX.replaceAll(".", "\\.")}${name}: .*\n`, "gm"), "");
    return JSON.stringify(outcomesOf(estateOf(without).routes)) !== JSON.stringify(withAll);
  });
  expect(names.filter((name) => !tells.includes(name)).sort()).toEqual([...NOT_RECORDED].sort());
});

test("the imported table answers the recorded requests alike, or a remark names their host", () => {
  const estate = estateOf(ESTATE);
  const { table, remarks } = withoutRefused(tableOf(estate, DEFAULT_OPTIONS, placeIn("the import", "")));
  if (table === undefined) throw new Error("the recordings have APIs");
  const index = compileTable(table);
  const urls = remarks.flatMap((remark) => remark.urls);
  const seen = { same: 0, said: 0 };
  for (const { request, answer } of RECORDINGS) {
    const { host, target, method = "GET", headers = {} } = request;
    const decision = decide(index, { method, host, target, headers }, { time: 0, random: 0, isHealthy: () => true });
    const { upstream } = decision;
    const got = upstream === null ? undefined : `${upstream.address.split(".")[0] ?? ""}${upstream.target}`;
    const wanted = answer.upstream === undefined ? undefined : `${answer.upstream.service}${answer.upstream.target}`;
    const isSaid = urls.some((url) => url.includes(`//${host}/`) || url.includes("//*"));
    if (got === wanted) seen.same += 1;
    else {
      seen.said += 1;
      expect(isSaid, `${titleOf(request)}: ${wanted ?? "none"}, and with the table ${got ?? "none"}`).toBe(true);
    }
  }
  expect(Math.min(seen.same, seen.said)).toBeGreaterThan(10);
});

function titleOf({ method = "GET", scheme, host, target, headers = {}, body }: RecordedRequest): string {
  const more = `${JSON.stringify(headers)}${body === undefined ? "" : ` ${body} bytes`}`;
  return `${method} ${scheme ?? "http"}://${host}${target} ${more}`;
}
