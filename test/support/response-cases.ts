// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compilePrefixes } from "../../plugins/route-table/decision/compiled/prefix-map.ts";
import type { ResponseRewrite } from "../../plugins/route-table/rewrite/response-rewrite.ts";
import { byteString } from "./cases.ts";

/** One response header of an upstream, and the header that the client gets. */
export interface ResponseCase {
  readonly title: string;
  /** In lower case. */
  readonly header: string;
  /** One character for each byte. */
  readonly value: string;
  /** Equal to `value` if the header is not changed. */
  readonly becomes: string;
}

/** An upstream and a client, with response headers: one file of `test/responses`. */
export interface ResponseCaseFile {
  readonly about: string;
  readonly rewrite: ResponseRewrite;
  /** The prefixes of all APIs. */
  readonly prefixes: readonly string[];
  readonly cases: readonly ResponseCase[];
}

interface WrittenFile {
  readonly about: string;
  readonly rewrite: Omit<ResponseRewrite, "isShort" | "prefixes"> & {
    /** Left out: where there is a prefix. */
    readonly isShort?: boolean;
    /** Left out: its own alone. */
    readonly prefixes?: readonly string[];
  };
  readonly cases: readonly (Omit<ResponseCase, "becomes"> & { readonly becomes?: string })[];
}

const FOLDER = join(import.meta.dirname, "..", "responses");

/** All cases of `test/responses`. Unknown words are errors: a misspelt word would otherwise test nothing. */
export function readResponseCases(): ResponseCaseFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const file = parse(readFileSync(join(FOLDER, name), "utf8")) as WrittenFile;
      checkFile(name, file);
      const { prefix } = file.rewrite;
      const prefixes = file.rewrite.prefixes ?? (prefix === "" ? [] : [prefix]);
      const rewrite = {
        ...file.rewrite,
        isShort: file.rewrite.isShort ?? prefix !== "",
        prefixes: compilePrefixes(prefixes.map((each) => [each, each])),
      };
      return { ...file, rewrite, prefixes, cases: file.cases.map(caseOf) };
    });
}

function caseOf({ title, header, value, becomes }: WrittenFile["cases"][number]): ResponseCase {
  const bytes = byteString(value);
  return { title, header, value: bytes, becomes: becomes === undefined ? bytes : byteString(becomes) };
}

const REWRITE_WORDS = ["upstreams", "basePath", "prefix", "scheme", "host"];

function checkFile(name: string, file: WrittenFile): void {
  checkWords(name, file, ["about", "rewrite", "cases"]);
  checkWords(name, { isShort: false, prefixes: [], ...file.rewrite }, [...REWRITE_WORDS, "isShort", "prefixes"]);
  for (const upstream of file.rewrite.upstreams) checkWords(name, upstream, ["scheme", "authority"]);
  for (const each of file.cases) {
    const where = `${name}, case "${each.title}"`;
    checkWords(where, { becomes: "", ...each }, ["title", "header", "value", "becomes"]);
    if (each.header !== each.header.toLowerCase()) throw new Error(`${where}: the header's name is in lower case`);
    if (each.becomes === each.value) throw new Error(`${where}: leave "becomes" out where the value stays`);
  }
}

function checkWords(where: string, map: object, words: readonly string[]): void {
  const written = Object.keys(map);
  const wrong = [
    ...written.filter((word) => !words.includes(word)).map((word) => `"${word}" is no word of it`),
    ...words.filter((word) => !written.includes(word)).map((word) => `"${word}" is not there`),
  ];
  if (wrong.length > 0) throw new Error(`${where}: ${wrong.join(", ")}`);
}
