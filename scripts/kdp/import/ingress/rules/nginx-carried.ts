// SPDX-License-Identifier: Apache-2.0

import { annotationRules } from "./annotation-rule.ts";

/** The annotations of ingress-nginx that the neutral form holds, so that the table can mean them. */
export const NGINX_CARRIED = annotationRules("nginx.ingress.kubernetes.io/", "carried", {
  "rewrite-target": [
    "Replaces the path, and makes all paths of the host regular expressions.",
    "A prefix that is taken off or replaced is `stripPath` and the upstream's base path. Other rewrites are reported with their URLs.",
  ],
  "use-regex": [
    "Makes all paths of the host regular expressions that ignore letter case and match at the beginning.",
    "Expressions that mean a prefix become one. The others are reported with their URLs.",
  ],
  "app-root": ["Redirects `/` to a path.", "It becomes a redirect of the exact path `/`."],
  "server-alias": [
    "Serves the same on more hosts.",
    "Whole names become hosts of the same API. Patterns are reported: in nginx they take other names than a wildcard of Kubernetes.",
  ],
  "from-to-www-redirect": [
    "Redirects from the host with `www.` to the one without, or the other way round.",
    "It becomes a redirect of the other host.",
  ],
  "permanent-redirect": [
    "Answers every request with a redirect, before TLS, authentication and allow lists.",
    "It becomes a redirect of the same paths. The request's own path is not kept, as there.",
  ],
  "permanent-redirect-code": ["The status of that redirect.", "A status beyond 300 to 308 counts as 301, as there."],
  "temporal-redirect": [
    "Answers every request with a redirect; it counts before `permanent-redirect`.",
    "It becomes a redirect of the same paths.",
  ],
  "temporal-redirect-code": ["The status of that redirect.", "A status beyond 300 to 307 counts as 302, as there."],
  "ssl-redirect": [
    "Whether HTTP is redirected to HTTPS on a host with a certificate; it is if nothing says otherwise.",
    "It becomes the redirect of the host's routes.",
  ],
  "force-ssl-redirect": [
    "Redirects HTTP to HTTPS without a certificate as well.",
    "It becomes the redirect of the host's routes.",
  ],
  canary: [
    "Makes the Ingress the canary of another one with the same host and path.",
    "The two become a split. The canary counts for all paths that lead to the same Service and port, as there.",
  ],
  "canary-weight": ["The share of requests that go to the canary.", "It becomes a weight of the split."],
  "canary-weight-total": ["What the weight is a share of.", "Less than 100 counts as 100, as there."],
  "canary-by-header": [
    "The header that sends a request to the canary (`always`) or away from it (`never`).",
    "It becomes rules of the split, before cookie and weight.",
  ],
  "canary-by-header-value": [
    "The value of that header that sends a request to the canary.",
    "It becomes a rule of the split.",
  ],
  "canary-by-header-pattern": ["A regular expression for that header.", "It becomes a rule of the split."],
  "canary-by-cookie": [
    "The cookie that sends a request to the canary (`always`) or away from it (`never`).",
    "It becomes rules of the split, before the weight.",
  ],
  "backend-protocol": [
    "How the upstream is spoken to.",
    "HTTP, HTTPS, GRPC and GRPCS are the upstream's scheme. FCGI and AUTO_HTTP are reported: Kong speaks no FastCGI and has one scheme an upstream.",
  ],
  "upstream-vhost": ["The Host header that the upstream gets.", "It becomes the upstream's `host`."],
  "proxy-ssl-secret": [
    "The Secret with the client certificate and authorities for the upstream. The other `proxy-ssl-*` count only with it.",
    "The route names it. Its content stays where it is.",
    "Carry the Secret over, and make it a `certificate` and `ca_certificate` of Kong.",
  ],
  "proxy-ssl-name": ["The name that the upstream's certificate must have.", "It becomes the upstream's server name."],
  "proxy-ssl-verify": [
    "Whether the upstream's certificate is checked; it is not by default.",
    "It becomes the upstream's own setting.",
  ],
  "proxy-connect-timeout": ["How long to wait for the upstream's connection.", "It becomes `timeouts.connect`."],
  "proxy-send-timeout": ["How long to wait between two writes to the upstream.", "It becomes `timeouts.send`."],
  "proxy-read-timeout": ["How long to wait between two reads from the upstream.", "It becomes `timeouts.read`."],
  "proxy-next-upstream": [
    "When a failed request is tried again.",
    "`off` becomes no retries. Kong repeats after errors and timeouts of a connection.",
  ],
  "proxy-next-upstream-tries": ["How many attempts there are at most.", "It becomes `retries`, which is one less."],
  "whitelist-source-range": ["The client addresses that are let in.", "It becomes Kong's plugin ip-restriction."],
  "allowlist-source-range": ["The newer name of `whitelist-source-range`.", "It becomes Kong's plugin ip-restriction."],
  "denylist-source-range": ["The client addresses that are refused.", "It becomes Kong's plugin ip-restriction."],
  "enable-cors": ["Answers preflights and adds the headers of CORS.", "It becomes Kong's plugin cors."],
  "cors-allow-origin": [
    "The origins that are allowed.",
    "A star for a label becomes a regular expression of the plugin cors.",
  ],
  "cors-allow-methods": ["The methods that are allowed.", "It becomes a field of the plugin cors."],
  "cors-allow-headers": ["The request headers that are allowed.", "It becomes a field of the plugin cors."],
  "cors-expose-headers": ["The response headers that scripts may read.", "It becomes a field of the plugin cors."],
  "cors-allow-credentials": [
    "Whether credentials are allowed; they are by default.",
    "It becomes a field of the plugin cors.",
  ],
  "cors-max-age": ["How long a preflight counts.", "It becomes a field of the plugin cors."],
  "proxy-body-size": [
    "The largest body of a request; 1 MiB by default.",
    "It becomes Kong's plugin request-size-limiting; 0 is no limit.",
  ],
  "custom-headers": [
    "Response headers from a ConfigMap.",
    "With the ConfigMap in the input, they become Kong's plugin response-transformer; without it, they are reported.",
  ],
});
