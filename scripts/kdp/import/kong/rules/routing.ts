// SPDX-License-Identifier: Apache-2.0

import { BOOKKEEPING, BOOKKEEPING_NOTE, rulesFor, type KongFieldRule } from "./rule.ts";

/** The rules for services, routes, upstreams and targets. */
export const ROUTING_RULES: readonly KongFieldRule[] = [...services(), ...routes(), ...upstreams(), ...targets()];

function services(): KongFieldRule[] {
  const { rules, carried, unneeded, reported } = rulesFor("services");
  unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  carried("name", "The name by which routes and plugins refer to the service; remarks use it, too.");
  carried("url", "The short form of protocol, host, port and path.");
  carried(
    "protocol",
    "`http` and `https` are the scheme of the `upstream`. Others than HTTP have no place in a table.",
  );
  carried("host port path", "The API's `upstream`. A host that is the name of an upstream stands for its targets.");
  carried("connect_timeout write_timeout read_timeout", "`timeouts.connect`, `timeouts.send` and `timeouts.read`.");
  carried("retries", "`retries`.");
  carried("enabled", "A service that is switched off takes its routes with it, so they are left out.");
  carried("tls_verify", "`tlsVerify` of the cluster.");
  carried("client_certificate", "The client certificate of the upstream: `upstreamTls.clientCertificateSecret`.");
  reported("tls_verify_depth", "by-hand", "One depth counts for all upstreams: `upstreamTls.verifyDepth`.", {
    effect: "The service limits the length of its upstream's chain of certificates.",
    remedy: "Set `upstreamTls.verifyDepth` in the chart's values to the largest depth that a service needs.",
  });
  reported("ca_certificates", "by-hand", "Authorities for upstreams are `upstreamTls.certificateAuthorities`.", {
    effect: "The service's upstream is verified with these authorities alone.",
    remedy: "Put the authorities into a ConfigMap or Secret, and name it in `upstreamTls.certificateAuthorities`.",
    usual: [[]],
    isSeen: true,
  });
  carried("routes plugins", "Routes and plugins that stand inside of their service.");
  return rules;
}

function routes(): KongFieldRule[] {
  const { rules, carried, unneeded, reported } = rulesFor("routes");
  unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  carried("name", "The name by which plugins refer to the route; remarks use it, too.");
  carried("service", "The service, by name or id.");
  carried("hosts", "The hosts of the API. A name with a port, or with a wildcard at its end, has no place in a table.");
  carried(
    "paths",
    "The API's `path`. Kong's prefixes are texts (`/api1` takes `/api10`), and those of a table are whole segments; so a prefix that has no slash at its end is reported, and so is a regular expression that is no plain path.",
  );
  carried(
    "methods headers",
    "A table tells APIs apart by host and path alone, so a route that asks for more is reported.",
  );
  carried("snis", "A server name that is the route's host adds nothing. Any other one is reported.");
  carried("regex_priority priority", "The order in which Kong asks the routes is worked out with them.");
  carried("expression", "Expressions of hosts, paths, methods and headers are understood; others are reported.");
  carried("protocols", "`https` alone is `proxy.protocols: [https]`; gRPC and streams are reported.");
  carried("https_redirect_status_code", "`proxy.httpsRedirectStatus`.");
  carried("strip_path", "`stripPath`.");
  carried("preserve_host", "`hostHeader: client`.");
  carried("path_handling", "Only the router `traditional` knows `v1`; where it makes a difference, it is reported.");
  for (const field of ["sources", "destinations"]) {
    reported(field, "refused", "A table tells APIs apart by host and path alone.", {
      effect: "The route only takes connections of certain addresses or ports, so it is left out.",
      remedy: "Limit the clients by the plugin ip-restriction, or by the load balancer.",
      usual: [[]],
      isSeen: true,
    });
  }
  reported("request_buffering", "by-hand", "The gateway holds a request's body until it is complete.", {
    effect: "The route passes a request's body on while it still comes in.",
    remedy: "Give an API with endless or huge request bodies an Ingress of its own (`extraObjects`).",
    usual: [true],
    isSeen: true,
  });
  reported("response_buffering", "by-hand", "The gateway holds as much of a response as fits into its buffers.", {
    effect: "The route passes each part of a response on at once.",
    remedy: "Chunked streams pass at once anyway; try such an API before it is moved.",
    usual: [true],
    isSeen: true,
  });
  carried("plugins", "Plugins that stand inside of their route.");
  return rules;
}

function upstreams(): KongFieldRule[] {
  const { rules, carried, unneeded, reported } = rulesFor("upstreams");
  unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  carried("name", "The host of the services that use the upstream.");
  carried("targets", "Where the API's requests go.");
  carried("host_header", "`hostHeader`.");
  carried(
    "hash_on hash_on_header hash_on_cookie",
    "`split.by`, where the targets have weights: header, cookie, ip, consumer.",
  );
  carried("healthchecks", "`healthCheck`. What a table does not have of it is reported.");
  carried("client_certificate", "The client certificate of the upstream: `upstreamTls.clientCertificateSecret`.");
  unneeded("hash_on_cookie_path", "The path of a cookie that Kong sets itself; a table's split needs none.");
  unneeded("slots", "The size of Kong's own balancer; it changes no request.");
  reported("algorithm", "by-hand", "One algorithm counts for all APIs: `balancing.algorithm`.", {
    effect: "The upstream chooses its targets by another way than in turn.",
    remedy: "Set `balancing.algorithm` in the chart's values if it suits all APIs.",
    usual: ["round-robin", "consistent-hashing"],
  });
  for (const field of ["hash_fallback", "hash_fallback_header"]) {
    reported(field, "by-hand", "A table's `split.by` takes several keys, in order.", {
      effect: "The upstream uses another key for requests without the first one.",
      remedy: "Add it to the API's `split.by`, such as `header:X-User-Id, ip`.",
      usual: ["none"],
    });
  }
  const queries = ["hash_on_query_arg", "hash_fallback_query_arg", "hash_on_uri_capture", "hash_fallback_uri_capture"];
  for (const field of queries) {
    reported(field, "refused", "A table's `split.by` has headers, cookies, the consumer and the address.", {
      effect: "A part of the URL keeps a client on one target.",
      remedy: "Use a header, a cookie, the consumer or the address in `split.by`.",
    });
  }
  reported("use_srv_name", "refused", "The gateway takes the port of the `upstream`.", {
    effect: "The upstream's ports come from SRV records.",
    remedy: "Write the port into the API's `upstream`.",
    usual: [false],
  });
  return rules;
}

function targets(): KongFieldRule[] {
  const { rules, carried, unneeded } = rulesFor("targets");
  unneeded(`${BOOKKEEPING} cache_key`, BOOKKEEPING_NOTE);
  carried("target", "The host and port of the `upstream`.");
  carried("weight", "`split.weights`, where several targets have different weights.");
  carried("upstream", "The upstream, by name or id.");
  return rules;
}
