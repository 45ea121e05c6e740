// SPDX-License-Identifier: Apache-2.0

import { afterEach, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { ask } from "../support/http-client.ts";
import { renderChart } from "../support/helm.ts";
import { annotationsOf } from "../support/ingress-nginx.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { objectOf } from "../support/rendered.ts";
import { oldHost, startTwoClusters } from "../support/two-clusters.ts";

nginxForTests();

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

/** The nginx directives that ingress-nginx makes from an Ingress's annotations (nginx.tmpl). */
function configurationOf(annotations: Readonly<Record<string, string>>, address: string): string {
  // Without a Secret, ingress-nginx ignores the other proxy-ssl annotations.
  const secret = annotations["proxy-ssl-secret"] ?? "";
  const tls =
    secret === ""
      ? []
      : [
          "proxy_ssl_trusted_certificate /etc/kdp-tls/ca.crt;",
          `proxy_ssl_protocols ${annotations["proxy-ssl-protocols"] ?? "TLSv1.2"};`,
          `proxy_ssl_verify ${annotations["proxy-ssl-verify"] ?? "off"};`,
          `proxy_ssl_verify_depth ${annotations["proxy-ssl-verify-depth"] ?? "1"};`,
          `proxy_ssl_name ${annotations["proxy-ssl-name"] ?? ""};`,
          `proxy_ssl_server_name ${annotations["proxy-ssl-server-name"] ?? "off"};`,
        ];
  return `
pid /tmp/nginx.pid;
events { worker_connections 64; }
http {
  client_body_temp_path /tmp/a; proxy_temp_path /tmp/b; fastcgi_temp_path /tmp/c; uwsgi_temp_path /tmp/d; scgi_temp_path /tmp/e;
  access_log off;
  upstream balancer { server ${address}; keepalive 8; }
  server {
    listen 8080;
    location ~* "^${annotations["use-regex"] === "true" ? "/(in-front-of-the-original-ingress)?" : "/"}" {
      proxy_set_header Host ${annotations["upstream-vhost"] ?? "$http_host"};
      proxy_set_header Connection "";
      proxy_http_version 1.1;
      client_max_body_size ${annotations["proxy-body-size"] ?? "1m"};
      proxy_connect_timeout ${annotations["proxy-connect-timeout"] ?? "5"}s;
      proxy_read_timeout ${annotations["proxy-read-timeout"] ?? "60"}s;
      proxy_buffering ${annotations["proxy-buffering"] ?? "off"};
      proxy_next_upstream ${annotations["proxy-next-upstream"] ?? "error timeout"};
      proxy_next_upstream_tries ${annotations["proxy-next-upstream-tries"] ?? "3"};
      ${tls.join("\n      ")}
      proxy_pass ${annotations["backend-protocol"] === "HTTPS" ? "https" : "http"}://balancer;
    }
  }
  server { listen 8081; }
}
`;
}

describe.each(["proxy", "fixedIP"])("the annotations of method %s, in a real nginx", (method) => {
  async function start(
    source: object = {},
    ca?: string,
  ): Promise<{ port: number } & Awaited<ReturnType<typeof startTwoClusters>>> {
    const clusters = await startTwoClusters(["api01"]);
    started.push({ stop: () => clusters.close() });
    const values = {
      role: "source",
      source: { apis: ["api01"], upstreamTls: { secret: "kdp-upstream" } },
      routeTable: { apis: { api01: { source: { method, ...source } } } },
    };
    const ingress = objectOf(await renderChart(values), "Ingress", "ddd-int-kdp-api01");
    const conf = configurationOf(annotationsOf(ingress), `127.0.0.1:${clusters.target.port}`);
    const files = { "ca.crt": ca ?? clusters.authority.cert };
    const nginx = await startNginx(conf, { upstreams: {}, files });
    started.push(nginx);
    return { ...clusters, port: nginx.ports["8080"] ?? 0 };
  }

  it("lead to the new cluster, verified, with its host as server name and Host", async () => {
    const { port, target } = await start();
    const body = "x".repeat(2_000_000);
    const answer = await ask(port, { host: oldHost("api01"), path: "/a%2Fb;c?d=%20", method: "POST", body });
    expect(answer.status).toBe(200);
    const [received] = target.received;
    const newHost = "api01.target-team2.dev.aliyun.cloud.cn.aibang";
    expect(received).toMatchObject({ target: "/a%2Fb;c?d=%20", tls: { sni: newHost }, bodyLength: body.length });
    expect(Object.fromEntries(received?.headers ?? [])["Host"]).toBe(newHost);
  });

  it("keep the client's Host if the API asks for it", async () => {
    const { port, target } = await start({ hostHeader: "client" });
    await ask(port, { host: oldHost("api01") });
    expect(Object.fromEntries(target.received[0]?.headers ?? [])["Host"]).toBe(oldHost("api01"));
  });

  it("give 502 for a certificate of another authority, and forward nothing", async () => {
    const stranger = await createAuthority("a stranger");
    const { port, target } = await start({}, stranger.cert);
    expect((await ask(port, { host: oldHost("api01") })).status).toBe(502);
    expect(target.received).toEqual([]);
  });
});

describe("the annotations of the source documents", () => {
  it("have no effect without a Secret: no server name, no verification", async () => {
    const clusters = await startTwoClusters(["api01"]);
    started.push({ stop: () => clusters.close() });
    const annotations = {
      "backend-protocol": "HTTPS",
      "proxy-ssl-name": "b.example.com",
      "proxy-ssl-server-name": "true",
    };
    const nginx = await startNginx(configurationOf(annotations, `127.0.0.1:${clusters.target.port}`), {
      upstreams: {},
    });
    started.push(nginx);
    await ask(nginx.ports["8080"] ?? 0, { host: oldHost("api01") });
    expect(clusters.target.received[0]?.tls).toEqual({ sni: null });
  });
});
