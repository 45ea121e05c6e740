// SPDX-License-Identifier: Apache-2.0

import { annotationRules } from "./annotation-rule.ts";

const PREFIX = "nginx.ingress.kubernetes.io/";

/** The annotations of ingress-nginx for which a person must set something, or decide. */
export const NGINX_BY_HAND = annotationRules(PREFIX, "by-hand", {
  affinity: [
    "Keeps a client on one pod by a cookie.",
    "The table leads to a Service, and does not know pods.",
    "Keep sessions outside the pods, or set `sessionAffinity: ClientIP` on the Service, or a KongUpstreamPolicy with `hashOn`.",
  ],
  "affinity-canary-behavior": [
    "Whether a client stays with the canary by its cookie.",
    "It counts with `affinity` and a canary.",
    "Give the split `by: cookie` with a cookie that every client has.",
  ],
  "upstream-hash-by": [
    "Keeps requests of one key on one pod.",
    "The table leads to a Service, and does not know pods.",
    "Set a KongUpstreamPolicy with `hashOn` for the Service.",
  ],
  "auth-type": [
    "Asks for a name and a password.",
    "Kong does it by plugin and consumers, and reads no file of passwords.",
    "Give the API Kong's plugin basic-auth, and make consumers of the Secret's users. Until then, don't serve it.",
  ],
  "auth-secret": [
    "The Secret with names and passwords.",
    "Its content is not read here.",
    "Make consumers of its users, and give the API Kong's plugin basic-auth.",
  ],
  "limit-connections": [
    "How many connections an address may have at once.",
    "Kong counts requests, not connections.",
    "Give the API Kong's plugin rate-limiting with `limit_by: ip`.",
  ],
  "limit-rps": [
    "How many requests an address may send in a second, with bursts.",
    "Kong's plugin rate-limiting counts in fixed seconds and has no bursts.",
    "Give the API Kong's plugin rate-limiting with `second`, `limit_by: ip` and a limit that includes bursts.",
  ],
  "limit-rpm": [
    "How many requests an address may send in a minute, with bursts.",
    "Kong's plugin rate-limiting counts in fixed minutes and has no bursts.",
    "Give the API Kong's plugin rate-limiting with `minute`, `limit_by: ip` and a limit that includes bursts.",
  ],
  "custom-http-errors": [
    "Replaces answers of these statuses by pages of the default backend.",
    "The answers of an API are passed on as they are.",
    "Let the API answer with its own pages.",
  ],
  "disable-proxy-intercept-errors": [
    "Whether `custom-http-errors` of the whole controller count here.",
    "The answers of an API are passed on as they are.",
    "Let the API answer with its own pages.",
  ],
  "default-backend": [
    "The Service that answers while the API has no pods, and the pages of `custom-http-errors`.",
    "The table has no second Service for that.",
    "Let the gateway answer 503, or give the table a `failover`.",
  ],
  "x-forwarded-prefix": [
    "Tells the upstream the prefix that was taken off, as X-Forwarded-Prefix.",
    "The gateway tells it the prefix that it took off itself.",
    "Compare the two. Where they differ, set the header by Kong's plugin request-transformer.",
  ],
  "connection-proxy-header": [
    "The Connection header that the upstream gets.",
    "Kong sets it by the protocol: keep-alive, or upgrade for WebSockets.",
    "Correct the upstream, if it needs another one.",
  ],
  "proxy-redirect-from": [
    "What is replaced at the beginning of Location headers; nothing by default.",
    "The gateway replaces the API's own URLs in Location headers by itself.",
    "Look at the Location headers of the API with `kdp preview`.",
  ],
  "proxy-redirect-to": [
    "What replaces it.",
    "The gateway replaces the API's own URLs in Location headers by itself.",
    "Look at the Location headers of the API with `kdp preview`.",
  ],
  "proxy-cookie-domain": [
    "Replaces the Domain of cookies.",
    "The gateway replaces the API's own hosts in cookies by itself.",
    "Look at the cookies of the API with `kdp preview`.",
  ],
  "proxy-cookie-path": [
    "Replaces the Path of cookies.",
    "The gateway replaces the API's own prefix in cookies by itself.",
    "Look at the cookies of the API with `kdp preview`.",
  ],
  "proxy-request-buffering": [
    "Whether an upload is kept until it is complete; it is by default.",
    "Kong does the same, and changes it by a route's `request_buffering` alone.",
    "Set `request_buffering: false` on the API's routes, if it takes uploads without an end.",
  ],
  "ssl-ciphers": [
    "The ciphers for clients of the host.",
    "Kong has one list for the whole gateway.",
    "Set `ssl_cipher_suite` and `ssl_ciphers` of Kong.",
  ],
  "ssl-prefer-server-ciphers": [
    "Whether the server chooses the cipher.",
    "Kong has one setting for the whole gateway.",
    "Set `ssl_prefer_server_ciphers` of Kong.",
  ],
  "proxy-ssl-ciphers": [
    "The ciphers for the upstream.",
    "Kong has one list for all upstreams.",
    "Set `nginx_proxy_proxy_ssl_ciphers` of Kong, if the defaults do not reach the upstream.",
  ],
  "proxy-ssl-protocols": [
    "The versions of TLS for the upstream.",
    "Kong has one list for all upstreams.",
    "Set `nginx_proxy_proxy_ssl_protocols` of Kong, if the defaults do not reach the upstream.",
  ],
  "proxy-ssl-verify-depth": [
    "How long the chain of the upstream's certificate may be.",
    "Kong's Service has it as `tls_verify_depth`, the table does not.",
    "Set it for the whole gateway, by Kong's setting `lua_ssl_verify_depth`.",
  ],
  "limit-rate": [
    "How fast an answer is sent.",
    "Kong has no plugin for it.",
    "Let the API send more slowly, or set `nginx_proxy_limit_rate` for the whole gateway.",
  ],
  "limit-rate-after": [
    "How much of an answer is sent at full speed.",
    "Kong has no plugin for it.",
    "Set `nginx_proxy_limit_rate_after` for the whole gateway.",
  ],
});

/** The annotations of ingress-nginx that neither a table nor Kong can mean, or that would open a hole. */
export const NGINX_REFUSED = annotationRules(PREFIX, "refused", {
  "configuration-snippet": [
    "Adds nginx configuration to the locations.",
    "Configuration of nginx can do anything, and is not understood here.",
    "Read it, and set what it does by fields of the table or by plugins of Kong.",
  ],
  "server-snippet": [
    "Adds nginx configuration to the server.",
    "Configuration of nginx can do anything, and is not understood here.",
    "Read it, and set what it does by fields of the table or by plugins of Kong.",
  ],
  "stream-snippet": [
    "Adds nginx configuration for TCP and UDP.",
    "The table serves HTTP alone.",
    "Serve TCP and UDP by a Service of type LoadBalancer.",
  ],
  "auth-snippet": [
    "Adds nginx configuration to the request of `auth-url`.",
    "Configuration of nginx can do anything, and is not understood here.",
    "See `auth-url`.",
  ],
  "modsecurity-snippet": [
    "Adds rules of ModSecurity.",
    "Kong has no web application firewall.",
    "Put a firewall in front of the gateway.",
  ],
  "enable-modsecurity": [
    "Checks requests by ModSecurity.",
    "Kong has no web application firewall.",
    "Put a firewall in front of the gateway.",
  ],
  "enable-owasp-core-rules": [
    "Checks requests by OWASP's rules.",
    "Kong has no web application firewall.",
    "Put a firewall in front of the gateway.",
  ],
  "modsecurity-transaction-id": [
    "The name of a request in ModSecurity's log.",
    "Kong has no web application firewall.",
    "Put a firewall in front of the gateway.",
  ],
  "auth-url": [
    "Asks another service whether a request may pass.",
    "Kong's open plugins can't ask another service.",
    "Check tokens by Kong's plugins jwt, key-auth or oauth2, or in the API. Until then, don't serve it.",
  ],
  "enable-global-auth": [
    "Whether the controller's own `global-auth-url` is asked.",
    "Kong's open plugins can't ask another service.",
    "Check tokens by Kong's plugins, or in the API. Until then, don't serve it.",
  ],
  satisfy: [
    "Lets in who has the right address or the right password.",
    "Plugins of Kong must all let a request pass.",
    "Decide which of the two counts.",
  ],
  "auth-tls-secret": [
    "Asks clients for a certificate.",
    "Kong's open plugins don't check certificates of clients.",
    "Check them in front of the gateway. Until then, don't serve it.",
  ],
  "auth-tls-match-cn": [
    "Lets in certificates of some names alone.",
    "Kong's open plugins don't check certificates of clients.",
    "Check them in front of the gateway. Until then, don't serve it.",
  ],
  "auth-tls-pass-certificate-to-upstream": [
    "Sends the client's certificate to the upstream.",
    "Kong's open plugins don't check certificates of clients.",
    "Check them in front of the gateway, and let it send the header.",
  ],
  "ssl-passthrough": [
    "Passes TLS on to the upstream, unopened.",
    "The gateway must open TLS to see the path and the host.",
    "Give the gateway the certificate, or keep the host on its own load balancer.",
  ],
  "mirror-target": [
    "Sends copies of requests to another service.",
    "Neither the table nor Kong's open plugins copy requests.",
    "Compare the clusters by `kdp verify` instead.",
  ],
});
