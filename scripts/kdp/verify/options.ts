// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";
import type { Scheme } from "../../../plugins/route-table/table/text/upstream-url.ts";
import { isToken } from "../../../plugins/route-table/table/text/characters.ts";
import { parseDuration } from "../../../plugins/route-table/table/text/duration.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";
import { isAddress } from "../../../plugins/route-table/table/text/host-name.ts";
import type { Direction } from "../plan/direction.ts";
import { CommandError } from "../streams.ts";
import type { ValuesOptions } from "../values/options.ts";

/** The options of `kdp verify`. */
export interface VerifyOptions extends ValuesOptions {
  readonly chart?: string;
  readonly from?: string;
  readonly to?: string;
  /** Names of APIs; empty means all. */
  readonly api: readonly string[];
  readonly requests: readonly string[];
  /** The host of recorded requests that have none. */
  readonly requestsHost?: string;
  readonly perApi: number;
  readonly keepHeader: readonly string[];
  readonly keepParameter: readonly string[];
  /** Whether secrets may go over plain HTTP. */
  readonly allowPlainSecrets: boolean;
  readonly known?: string;
  readonly unsafe: readonly string[];
  readonly token: readonly string[];
  readonly upload: readonly string[];
  readonly websocket: readonly string[];
  readonly address: readonly string[];
  readonly ca: readonly string[];
  readonly dns: string;
  readonly rate: number;
  readonly concurrency: number;
  readonly samples: number;
  readonly timeout: string;
  readonly deadline?: string;
  readonly minDays: number;
  readonly maxTtl: number;
  readonly resume?: string;
  /** kubectl's context, namespace and release of B, for the command of the way back. */
  readonly contextB?: string;
  readonly namespace: string;
  readonly release: string;
  readonly json: boolean;
  readonly junit: boolean;
  readonly markdown: boolean;
  readonly output: readonly string[];
  readonly watch: boolean;
  readonly interval: number;
}

/** An address of a gateway. */
export interface Place {
  readonly scheme?: Scheme | undefined;
  readonly address: string;
  readonly port?: number | undefined;
}

/**
 * The addresses of `--address SIDE=[http://]ADDRESS[:PORT]`. A side is a cluster's name, or A or B.
 *
 * @throws CommandError for any other text.
 */
export function placesOf(
  texts: readonly string[],
  { from, to }: Direction,
): { readonly a: Place | undefined; readonly b: Place | undefined } {
  const places = { a: undefined as Place | undefined, b: undefined as Place | undefined };
  for (const text of texts) {
    const equals = text.indexOf("=");
    const name = text.slice(0, Math.max(equals, 0));
    const place = parsePlace(text.slice(equals + 1));
    if (place === undefined || name === "") {
      throw new CommandError(
        `--address ${text}: write it as SIDE=ADDRESS:PORT, such as ${to}=127.0.0.1:8443, or ${to}=http://127.0.0.1:8000 without TLS.`,
      );
    }
    if (name === from || (name !== to && name.toUpperCase() === "A")) places.a = place;
    else if (name === to || name.toUpperCase() === "B") places.b = place;
    else throw new CommandError(`--address ${text}: ${name} is neither ${from} nor ${to}.`);
  }
  return places;
}

/** An address with an optional scheme and port. */
function parsePlace(text: string): Place | undefined {
  const [, said, rest = ""] = /^(?:(https?):\/\/)?(.*?)\/?$/.exec(text) ?? [];
  const scheme = said as Scheme | undefined;
  if (isIP(rest) !== 0) return { scheme, address: rest };
  const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^[\]:/]+))(?::(\d{1,5}))?$/i.exec(rest) ?? [];
  const address = (bracketed ?? plain ?? "").toLowerCase();
  if (bracketed === undefined ? !isAddress(address) : isIP(address) !== 6) return undefined;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return undefined;
  return { scheme, address, port: port === undefined ? undefined : Number(port) };
}

/** A secret header of `--token`. */
export interface Token {
  /** The API that gets it; undefined for all. */
  readonly api: string | undefined;
  readonly header: string;
  readonly value: string;
}

/**
 * Reads the tokens of `--token [API=]HEADER:env:NAME` and `…:file:PATH`. A token itself never stands on a command line.
 *
 * @throws CommandError without anything of a token.
 */
export async function readTokens(texts: readonly string[], environment: NodeJS.ProcessEnv): Promise<Token[]> {
  return Promise.all(
    texts.map(async (text) => {
      const [, api, header = "", kind, place = ""] = /^(?:([^=:]+)=)?([^:=]+):(env|file):(.+)$/.exec(text) ?? [];
      if (header === "" || !isToken(header)) {
        throw new CommandError(
          "--token: write it as [API=]HEADER:env:NAME or [API=]HEADER:file:PATH, such as Authorization:env:TOKEN. The token itself belongs into a variable of the environment, or a file.",
        );
      }
      const read = kind === "env" ? ownValue(environment, place) : await readFile(place, "utf8").catch(() => undefined);
      const value = read?.trim() ?? "";
      if (value === "") throw new CommandError(`--token ${header}: ${kind ?? ""} ${place} has no token in it.`);
      if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(value)) {
        throw new CommandError(`--token ${header}: what is in ${kind ?? ""} ${place} can't be a header's value.`);
      }
      return { api, header, value };
    }),
  );
}

/**
 * `API=/path` for requests that are asked for by name.
 *
 * @throws CommandError for any other text.
 */
export function pathsByApi(option: string, texts: readonly string[], apis: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const [, api = "", path = "/"] = /^([^=]+)(?:=(\/[^\s]*))?$/.exec(text) ?? [];
      if (api === "") throw new CommandError(`${option} ${text}: write it as API or API=/path.`);
      if (!apis.includes(api)) throw new CommandError(`${option} ${text}: there is no API ${api} among those asked.`);
      return [api, path];
    }),
  );
}

/**
 * A duration in milliseconds.
 *
 * @throws CommandError
 */
export function durationOf(option: string, text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined || milliseconds === 0) {
    throw new CommandError(`${option} ${text}: write a duration, such as 10s, 5m or 1h30m.`);
  }
  return milliseconds;
}

/**
 * Authorities: the system's, and those of files.
 *
 * @throws CommandError
 */
export async function readAuthorities(files: readonly string[]): Promise<string[]> {
  const own = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, "utf8").catch((error: unknown) => {
        throw new CommandError(
          `--ca ${file} can't be read (${error instanceof Error ? error.message : String(error)}).`,
        );
      });
      if (!text.includes("-----BEGIN CERTIFICATE-----")) {
        throw new CommandError(`--ca ${file} has no certificate in PEM (-----BEGIN CERTIFICATE-----).`);
      }
      return text;
    }),
  );
  return [...rootCertificates, ...own];
}
