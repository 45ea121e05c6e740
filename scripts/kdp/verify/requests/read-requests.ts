// SPDX-License-Identifier: Apache-2.0

import { newFate, noteDropped, noteForeign, reportOf, type Fate } from "./file-report.ts";
import { readFileRequests, type FileContents } from "./read-file.ts";
import { candidateOf, probeOf } from "./candidate.ts";
import type { ProbeRequest, ReadRequests, ReadRequestsOptions } from "../probe-request.ts";
import type { Recorded } from "./recorded.ts";
import { Sample } from "./sample.ts";

/** Of each class of status at least so many, if there are. */
const LEAST_OF_CLASS = 10;
/** No more is kept in memory of all APIs together; with more APIs, fewer of each. */
const MOST_KEPT = 60_000;
const NONE: ReadonlySet<string> = new Set();

interface Kept {
  readonly probe: ProbeRequest;
  readonly file: number;
}

/**
 * Reads what is to be asked from files: HAR, lists of URLs, access logs, OpenAPI documents, each found by its content. Takes a sample of
 * each API in one pass. Memory depends on the number of APIs, not on the files' size (documents of JSON and YAML have a limit).
 *
 * @throws CommandError if a file can't be read, or is a broken document.
 */
export async function readRequests(files: readonly string[], options: ReadRequestsOptions): Promise<ReadRequests> {
  const samples = new Samples(options);
  const read: { file: string; contents: FileContents; own: Fate }[] = [];
  for (const [i, file] of files.entries()) {
    const own = newFate();
    const contents = await readFileRequests(file, options, (recorded, from) => {
      samples.add(recorded, from, i, own);
    });
    read.push({ file, contents, own });
  }
  const { requests, taken } = samples.result(files.length);
  return {
    requests,
    files: read.map(({ file, contents, own }, i) => reportOf(file, contents, own, taken[i] ?? 0, samples.limit)),
  };
}

/** The samples of all APIs. */
class Samples {
  private readonly byApi = new Map<string, Sample<Kept>>();
  private readonly options: ReadRequestsOptions;
  private most: number;
  private kept = 0;
  private number = 0;

  constructor(options: ReadRequestsOptions) {
    this.options = options;
    this.most = options.perApi;
  }

  /** How many are taken of each API; undefined if as many as was asked for. */
  get limit(): number | undefined {
    return this.most < this.options.perApi ? this.most : undefined;
  }

  add(recorded: Recorded, from: string, file: number, own: Fate): void {
    this.number += 1;
    const candidate = candidateOf(recorded, this.options);
    if (candidate === "foreign") noteForeign(own, recorded.host);
    else if (candidate === "unsafe") own.unsafe += 1;
    else if (candidate === "no-body") own.noBody += 1;
    else {
      const sample = this.sampleOf(candidate.api);
      const before = sample.size;
      sample.add(candidate.key, candidate.statusClass, this.number, () => {
        const kept = { headers: this.options.keepHeaders, parameters: this.options.keepParameters ?? NONE };
        const probe = probeOf(recorded, candidate, from, kept, (name) => {
          noteDropped(own, name);
        });
        if (probe === undefined) own.withheld += 1;
        return probe === undefined ? undefined : { probe, file };
      });
      this.kept += sample.size - before;
      if (this.kept > MOST_KEPT) this.shrink();
    }
  }

  /** The requests by API, and how many of each file are taken. */
  result(files: number): {
    readonly requests: Map<string, readonly ProbeRequest[]>;
    readonly taken: readonly number[];
  } {
    const taken = Array.from({ length: files }, () => 0);
    const requests = new Map<string, readonly ProbeRequest[]>();
    for (const api of [...this.byApi.keys()].sort()) {
      const kept = (this.byApi.get(api)?.all() ?? []).map(({ item }) => item);
      for (const { file } of kept) taken[file] = (taken[file] ?? 0) + 1;
      if (kept.length > 0)
        requests.set(
          api,
          kept.map(({ probe }) => probe),
        );
    }
    return { requests, taken };
  }

  private sampleOf(api: string): Sample<Kept> {
    const known = this.byApi.get(api);
    if (known !== undefined) return known;
    const sample = new Sample<Kept>(this.most, LEAST_OF_CLASS);
    this.byApi.set(api, sample);
    return sample;
  }

  private shrink(): void {
    this.most = Math.max(1, Math.floor(this.most / 2));
    this.kept = 0;
    for (const sample of this.byApi.values()) {
      sample.shrink(this.most);
      this.kept += sample.size;
    }
  }
}
