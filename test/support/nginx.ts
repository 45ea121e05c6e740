// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach } from "vitest";
import { onFreePorts } from "../../scripts/support/free-ports.ts";
import { start } from "../../scripts/support/start.ts";
import { temporaryFolder } from "./plugin-server.ts";
import { until } from "./until.ts";

/** KDP_NGINX can name another nginx than the one on PATH, such as a newer one that resolves names again. */
const NGINX = process.env["KDP_NGINX"] ?? pathOf("nginx");
/** The stream module of Debian's nginx. Other builds have it built in. */
const STREAM_MODULE = "/usr/lib/nginx/modules/ngx_stream_module.so";

const BUILD = buildOf(NGINX);
const HAS_STREAM = / --with-stream( |$)/m.test(BUILD) || existsSync(STREAM_MODULE);

function pathOf(program: string): string {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? program;
}

function buildOf(nginx: string): string {
  try {
    // nginx prints its build on standard error.
    return execFileSync("/bin/sh", ["-c", '"$0" -V 2>&1', nginx], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Whether this nginx resolves the names of upstreams again (`resolve`, since 1.27.3). With an older nginx the tests remove `resolve`. */
export const RESOLVES = ((): boolean => {
  const [, major = 0, minor = 0, patch = 0] = (/nginx\/([0-9]+)\.([0-9]+)\.([0-9]+)/.exec(BUILD) ?? []).map(Number);
  return major * 1_000_000 + minor * 1_000 + patch >= 1_027_003;
})();

/** Skips the tests of a file if there is no nginx with the stream module. */
export function nginxForTests({ stream = false } = {}): void {
  beforeEach((context) => {
    context.skip(BUILD === "", "there is no nginx on this machine");
    context.skip(stream && !HAS_STREAM, "this nginx has no stream module (libnginx-mod-stream)");
  });
}

/** Files beside the configuration, by path: certificates. */
export type NginxFiles = Readonly<Record<string, string>>;

/** The places of names on this machine. */
export interface NginxPlace {
  /** The real place of each upstream: `127.0.0.1:PORT` by `name:port`. */
  readonly upstreams: Readonly<Record<string, string>>;
  /** The DNS server that resolves names again. With it, upstreams keep their names and get these ports. */
  readonly resolver?: string;
  readonly files?: NginxFiles;
}

/** A real nginx with a configuration of the chart. */
export interface Nginx {
  /** The ports on 127.0.0.1 by those of the configuration: 8080, 8081, 8443. */
  readonly ports: Readonly<Record<string, number>>;
  /** Finishes running requests and ends, as in a pod that is replaced. */
  quit(): Promise<void>;
  /** Its access log so far. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** The ports of the pod's configurations. */
const PORTS = ["8080", "8081", "8443"];

/** Starts an nginx with the pod's configuration. Only ports and paths differ. */
export function startNginx(conf: string, place: NginxPlace): Promise<Nginx> {
  return onFreePorts(PORTS.length, (free) =>
    startOn(Object.fromEntries(PORTS.map((port, i) => [port, free[i] ?? 0])), conf, place),
  );
}

async function startOn(ports: Readonly<Record<string, number>>, conf: string, place: NginxPlace): Promise<Nginx> {
  const folder = await temporaryFolder();
  const inFolder = (name: string): string => join(folder.path, name);
  await mkdir(inFolder("tls"));
  for (const [path, text] of Object.entries(place.files ?? {})) await writeFile(inFolder(`tls/${path}`), text);
  const write = (text: string): Promise<void> =>
    writeFile(inFolder("nginx.conf"), placed(text, folder.path, ports, place));
  await write(conf);
  const daemon = start(NGINX, ["-e", inFolder("error.log"), "-c", inFolder("nginx.conf"), "-g", "daemon off;"], {
    env: {},
  });
  const output = (): string => daemon.output();
  const errors = (): Promise<string> => readFile(inFolder("error.log"), "utf8").catch(() => "");
  const stop = async (): Promise<void> => {
    await daemon.stop();
    await folder.remove();
  };
  try {
    await until(
      async () => {
        if (daemon.hasEnded()) throw new Error(`nginx ended: ${output()}\n${await errors()}`);
        // It writes its process id when it listens on every port. A connection to a port proves less: another process may answer there.
        return existsSync(inFolder("nginx.pid"));
      },
      "nginx listens",
      output,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ports,
    async quit() {
      process.kill(Number(await readFile(inFolder("nginx.pid"), "utf8")), "SIGQUIT");
      await until(daemon.hasEnded, "nginx ends", output);
    },
    log: () => readFile(inFolder("access.log"), "utf8").catch(() => ""),
    stop,
  };
}

function placed(conf: string, folder: string, ports: Readonly<Record<string, number>>, place: NginxPlace): string {
  const needsModule = /^stream \{/m.test(conf) && !/ --with-stream( |$)/m.test(BUILD);
  const named = Object.entries(place.upstreams).reduce((text, [name, address]) => {
    const port = address.slice(address.lastIndexOf(":"));
    const there = place.resolver === undefined ? address : name.replace(/:[0-9]+$/, port);
    return text.replaceAll(
      `server ${name} resolve`,
      place.resolver === undefined ? `server ${there}` : `server ${there} resolve`,
    );
  }, conf);
  const text = named
    .replaceAll(
      /^( *)resolver [^;]*;/gm,
      place.resolver === undefined ? "" : `$1resolver ${place.resolver} valid=1s ipv6=off;`,
    )
    .replaceAll(/ listen ([0-9]+)/g, (_, port: string) => ` listen 127.0.0.1:${ports[port] ?? port}`)
    .replaceAll(" reuseport", "")
    .replaceAll(" /tmp/", ` ${folder}/`)
    .replaceAll("/etc/kdp-tls/", join(folder, "tls/"))
    .replaceAll("/dev/stdout", join(folder, "access.log"))
    .replaceAll("/dev/stderr", join(folder, "error.log"))
    .replace("worker_processes 2;", "worker_processes 1;")
    .replace("worker_rlimit_nofile 65536;", "")
    .replace("worker_connections 16384;", "worker_connections 512;")
    // The tests' clients come from 127.0.0.1.
    .replace("real_ip_header", "set_real_ip_from 127.0.0.1;\n  real_ip_header");
  // As root, nginx would run its workers as nobody, who may not write to the folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${needsModule ? `load_module ${STREAM_MODULE};\n` : ""}${user}${text}`;
}
