// SPDX-License-Identifier: Apache-2.0

import type { FieldRule } from "../../estate/field-rule.ts";
import type { Treatment } from "../../estate/remark.ts";

/** A rule for a plugin of Kong. `note` is the reason in the remark about a plugin that is not carried. */
export interface PluginRule extends FieldRule {
  readonly plugin: string;
  /** What to do by hand, if it is not carried. */
  readonly remedy: string | undefined;
  /** Whether requests are answered differently without it. */
  readonly isSeen: boolean;
}

const AUTHENTICATES = "An entry of the API's `plugins`. Whom it lets in is said in `consumers`.";
const ROW = "An entry of the API's `plugins`.";
const OWN_CODE = "Its code can do anything, also route, and can hold secrets, so it is not carried unread.";
const LICENSED = "It is a part of Kong Enterprise; the open-source Kong 3.9 of the chart does not have it.";

/** The rules for Kong's bundled plugins, and for those of Kong Enterprise that route or that many use, by name. */
export const PLUGIN_RULES: ReadonlyMap<string, PluginRule> = new Map(
  [
    ...all("carried", "key-auth basic-auth hmac-auth jwt acl", AUTHENTICATES),
    ...all(
      "carried",
      "ldap-auth",
      "An entry of the API's `plugins`. The directory must be reachable from the new cluster.",
    ),
    ...all(
      "carried",
      "rate-limiting response-ratelimiting",
      `${ROW} The policy \`cluster\` needs a database, and is reported.`,
    ),
    ...all("carried", "request-transformer", `${ROW} One that sets the path or the Host routes, and is reported.`),
    ...all(
      "carried",
      "ip-restriction",
      `${ROW} It needs the client's address: set \`proxy.trustedIps\` as in the source.`,
    ),
    ...all("carried", "session", `${ROW} The storage \`kong\` needs a database, and is reported.`),
    ...all(
      "carried",
      "redirect",
      "The answer of the route itself. A table redirects old hosts only, so it is reported.",
    ),
    ...all(
      "carried",
      "bot-detection correlation-id cors proxy-cache request-size-limiting request-termination response-transformer " +
        "standard-webhooks datadog http-log loggly opentelemetry statsd syslog tcp-log udp-log zipkin " +
        "ai-prompt-decorator ai-prompt-guard ai-prompt-template ai-request-transformer ai-response-transformer",
      ROW,
    ),
    ...all("not-needed", "prometheus", "The chart measures all APIs itself (`metrics`).", undefined, false),
    ...all(
      "by-hand",
      "file-log",
      "The chart writes the access log by this plugin, and Kong takes one configuration of it for a request.",
      "Use `accessLog`, or add another log plugin to the API.",
      false,
    ),
    ...all(
      "by-hand",
      "acme",
      "It needs a storage that all pods share; cert-manager does the same for a cluster.",
      "Let cert-manager make the certificates: `tls.certManager`.",
    ),
    ...all(
      "by-hand",
      "pre-function post-function",
      OWN_CODE,
      "Read the code. If the API needs it, add the plugin to the API's `plugins` by `configFrom`.",
    ),
    ...all(
      "by-hand",
      "aws-lambda azure-functions",
      "It answers instead of the upstream, and a table's rows are upstreams.",
      "Give the function a URL of its own as the API's `upstream`, or add the plugin to the API's `plugins` by `configFrom`.",
    ),
    ...all(
      "by-hand",
      "ai-proxy",
      "It chooses the upstream itself, and a table's rows are upstreams.",
      "Add the plugin to the API's `plugins` by `configFrom`, and try the API before it is moved.",
    ),
    ...all(
      "by-hand",
      "grpc-gateway grpc-web",
      "Upstreams of a table get HTTP/1.1, and these plugins need gRPC.",
      "Give the API objects of its own (`extraObjects`, chart/README.md, gRPC).",
    ),
    ...all(
      "refused",
      "oauth2",
      "It writes its tokens into Kong's database, and the chart's Kong has none.",
      "Let an identity provider issue the tokens, and check them by the plugin jwt.",
    ),
    ...all(
      "refused",
      "route-by-header canary forward-proxy upstream-timeout route-transformer-advanced",
      `It decides where a request goes, and that is the table's part. ${LICENSED}`,
      "Say it in the table: `split` with `override`, or an API of its own.",
    ),
    ...all(
      "refused",
      "rate-limiting-advanced request-transformer-advanced response-transformer-advanced openid-connect mtls-auth " +
        "key-auth-enc ldap-auth-advanced opa proxy-cache-advanced graphql-proxy-cache-advanced graphql-rate-limiting-advanced " +
        "jwe-decrypt jwt-signer kafka-log kafka-upstream mocking oas-validation oauth2-introspection request-validator " +
        "saml service-protection statsd-advanced tls-handshake-modifier tls-metadata-headers vault-auth websocket-size-limit " +
        "websocket-validator xml-threat-protection injection-protection json-threat-protection degraphql exit-transformer " +
        "header-cert-auth confluent application-registration ai-rate-limiting-advanced ai-semantic-cache " +
        "ai-semantic-prompt-guard ai-proxy-advanced ai-azure-content-safety",
      LICENSED,
      "Look for a bundled plugin that does what the API needs, or use a Kong image with a license.",
    ),
  ].map((rule) => [rule.plugin, rule]),
);

/** Plugins that are not carried, and let in everybody. Of all others, also unknown ones, it is taken that they may not. */
const LETS_IN_ALL = new Set(
  (
    "prometheus file-log acme grpc-gateway grpc-web ai-proxy canary route-by-header upstream-timeout rate-limiting-advanced " +
    "response-transformer-advanced proxy-cache-advanced graphql-proxy-cache-advanced graphql-rate-limiting-advanced kafka-log " +
    "statsd-advanced tls-metadata-headers websocket-size-limit ai-rate-limiting-advanced ai-semantic-cache ai-proxy-advanced"
  ).split(" "),
);

/** Whether a plugin that is not carried may refuse requests for who sends them. */
export function mayRefuse(plugin: string): boolean {
  return !LETS_IN_ALL.has(plugin);
}

/** What happens to a plugin that neither Kong 3.9 nor Kong Enterprise has. */
export function ruleOf(plugin: string): PluginRule {
  const known = PLUGIN_RULES.get(plugin);
  if (known !== undefined) return known;
  const note = "Kong 3.9 has no such plugin; it is an own one, and nothing is known about its configuration.";
  const remedy =
    "Install the plugin in the chart's Kong (`extraVolumes`, `KONG_PLUGINS`), and add it to the API's `plugins`.";
  return { field: `plugins[${plugin}]`, plugin, treatment: "by-hand", note, remedy, isSeen: true };
}

function all(treatment: Treatment, plugins: string, note: string, remedy?: string, isSeen = true): PluginRule[] {
  return plugins.split(" ").map((plugin) => ({ field: `plugins[${plugin}]`, plugin, treatment, note, remedy, isSeen }));
}
