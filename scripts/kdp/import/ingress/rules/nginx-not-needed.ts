// SPDX-License-Identifier: Apache-2.0

import { annotationRules } from "./annotation-rule.ts";

const BUFFERS = "Kong's own buffers do; clients and upstreams see no difference but in speed.";
const NAMES = "The table always leads to the Service's name, and Kubernetes balances.";

/** The annotations of ingress-nginx that have no effect here, or whose effect is always there. */
export const NGINX_NOT_NEEDED = annotationRules("nginx.ingress.kubernetes.io/", "not-needed", {
  "service-upstream": ["Leads to the Service's address instead of its pods.", NAMES],
  "load-balance": ["How requests are balanced over the pods.", NAMES],
  "proxy-ssl-server-name": [
    "Whether the name is sent in the TLS handshake; it is not by default.",
    "Kong always sends it, and a server that does not look at it loses nothing.",
  ],
  "client-body-buffer-size": ["How much of a request's body is kept in memory.", BUFFERS],
  "proxy-buffering": ["Whether responses are buffered.", BUFFERS],
  "proxy-buffers-number": ["How many buffers a response has.", BUFFERS],
  "proxy-buffer-size": [
    "How long the headers of a response can be.",
    "Kong's own limit for the whole gateway counts (`nginx_proxy_proxy_buffer_size`).",
  ],
  "proxy-busy-buffers-size": ["How much of a response is on its way to the client at once.", BUFFERS],
  "proxy-max-temp-file-size": ["How much of a response is kept in a file.", BUFFERS],
  "proxy-http-version": [
    "The version of HTTP to the upstream; 1.1 by default.",
    "Kong speaks 1.1, which every upstream of 1.0 understands.",
  ],
  "http2-push-preload": [
    "HTTP/2 server push.",
    "Browsers have given it up, and ingress-nginx does nothing for it any more.",
  ],
  "enable-access-log": [
    "Whether requests are logged.",
    "The gateway's log is set for the whole gateway (values: `proxy.accessLog`).",
  ],
  "enable-rewrite-log": ["Whether rewrites are logged.", "`kdp explain` says how a path is rewritten."],
  "enable-opentelemetry": [
    "Whether requests are traced.",
    "Tracing is set for the whole gateway, by Kong's plugin opentelemetry.",
  ],
  "opentelemetry-trust-incoming-span": [
    "Whether a client's trace goes on.",
    "Tracing is set for the whole gateway, by Kong's plugin opentelemetry.",
  ],
  "opentelemetry-operation-name": [
    "The name of a trace's span.",
    "Tracing is set for the whole gateway, by Kong's plugin opentelemetry.",
  ],
  "preserve-trailing-slash": [
    "Whether the redirect to HTTPS keeps a slash at the end; it does not by default.",
    "Kong's redirect always keeps it.",
  ],
  "use-port-in-redirects": [
    "Whether redirects name the port.",
    "Redirects of the gateway name the port that the client used.",
  ],
  "relative-redirects": ["Whether redirects of nginx have no host.", "Clients end at the same URL."],
  "canary-by-query": [
    "The query parameter that sends a request to the canary.",
    "Other controllers know it, ingress-nginx does not.",
  ],
  "proxy-next-upstream-timeout": [
    "How long all attempts together may take.",
    "Each attempt has its own timeouts, and retries are counted.",
  ],
  "session-cookie-change-on-failure": [
    "Whether a client gets another pod after an error.",
    "It counts only with `affinity`, which is reported.",
  ],
  "session-cookie-conditional-samesite-none": [
    "Whether old browsers get a cookie without SameSite.",
    "It counts only with `affinity`, which is reported.",
  ],
  "session-cookie-domain": [
    "The domain of the affinity's cookie.",
    "It counts only with `affinity`, which is reported.",
  ],
  "session-cookie-expires": ["When the affinity's cookie ends.", "It counts only with `affinity`, which is reported."],
  "session-cookie-max-age": ["When the affinity's cookie ends.", "It counts only with `affinity`, which is reported."],
  "session-cookie-name": ["The name of the affinity's cookie.", "It counts only with `affinity`, which is reported."],
  "session-cookie-path": ["The path of the affinity's cookie.", "It counts only with `affinity`, which is reported."],
  "session-cookie-samesite": [
    "The SameSite of the affinity's cookie.",
    "It counts only with `affinity`, which is reported.",
  ],
  "session-cookie-secure": [
    "Whether the affinity's cookie is for HTTPS alone.",
    "It counts only with `affinity`, which is reported.",
  ],
  "auth-realm": ["The realm of basic authentication.", "It counts only with `auth-type`, which is reported."],
  "auth-secret-type": [
    "How the Secret of basic authentication is written.",
    "It counts only with `auth-type`, which is reported.",
  ],
  "auth-cache-key": [
    "The key under which the answers of `auth-url` are kept.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-cache-duration": [
    "How long the answers of `auth-url` are kept.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-keepalive": [
    "How many connections to `auth-url` stay open.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-keepalive-share-vars": [
    "Whether the request to `auth-url` shares variables.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-keepalive-requests": [
    "How many requests a connection to `auth-url` has.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-keepalive-timeout": [
    "How long a connection to `auth-url` stays open.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-method": ["The method of the request to `auth-url`.", "It counts only with `auth-url`, which is reported."],
  "auth-proxy-set-headers": [
    "Headers of the request to `auth-url`.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-request-redirect": [
    "A header of the request to `auth-url`.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-response-headers": [
    "Headers that go from the answer of `auth-url` to the upstream.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-always-set-cookie": [
    "When a cookie of `auth-url` goes to the client.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-signin": ["Where a client without a right is led to.", "It counts only with `auth-url`, which is reported."],
  "auth-signin-redirect-param": [
    "The parameter with the way back from the sign-in.",
    "It counts only with `auth-url`, which is reported.",
  ],
  "auth-tls-verify-depth": [
    "How long a client certificate's chain may be.",
    "It counts only with `auth-tls-secret`, which is reported.",
  ],
  "auth-tls-verify-client": [
    "Whether a client certificate must be there.",
    "It counts only with `auth-tls-secret`, which is reported.",
  ],
  "auth-tls-error-page": [
    "Where a client without a certificate is led to.",
    "It counts only with `auth-tls-secret`, which is reported.",
  ],
  "mirror-request-body": [
    "Whether copies of requests have a body.",
    "It counts only with `mirror-target`, which is reported.",
  ],
  "mirror-host": ["The Host of the copies of requests.", "It counts only with `mirror-target`, which is reported."],
  "affinity-mode": ["Whether a client's pod can change.", "It counts only with `affinity`, which is reported."],
  "upstream-hash-by-subset": [
    "Whether a key has several pods.",
    "It counts only with `upstream-hash-by`, which is reported.",
  ],
  "upstream-hash-by-subset-size": [
    "How many pods a key has.",
    "It counts only with `upstream-hash-by`, which is reported.",
  ],
  "limit-whitelist": ["The addresses without rate limits.", "It counts only with the limits, which are reported."],
  "limit-allowlist": ["The addresses without rate limits.", "It counts only with the limits, which are reported."],
  "limit-burst-multiplier": [
    "How far a rate limit may be passed for a moment.",
    "It counts only with the limits, which are reported.",
  ],
  "fastcgi-index": ["The index file of FastCGI.", "It counts only with the backend protocol FCGI, which is reported."],
  "fastcgi-params-configmap": [
    "The parameters of FastCGI.",
    "It counts only with the backend protocol FCGI, which is reported.",
  ],
});
