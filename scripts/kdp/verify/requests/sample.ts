// SPDX-License-Identifier: Apache-2.0

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** 0 for requests without a recorded answer, then 1xx to 5xx. */
const CLASSES = 6;

/** A request in a sample. */
export interface Sampled<Item> {
  /** What is the same request: method, host and shape, and the class of the answer. */
  readonly key: string;
  /** The class of the recorded status: 1 to 5, or 0 where there is none. */
  readonly statusClass: number;
  readonly item: Item;
  /** The lowest wins. Each occurrence draws one, so that what is asked often most likely stays. */
  rank: number;
}

/**
 * A sample of one API's requests, taken in one pass and in bounded memory: at most `most` different ones, and of each class of status at
 * least `least` if there are so many. Among the rest, a request's chance grows with how often it was asked. The draws come from a
 * request's own text and number, so the same input always gives the same sample.
 */
export class Sample<Item> {
  private readonly byKey = new Map<string, Sampled<Item>>();
  /** Of each class of status, the lowest rank first. */
  private readonly classes: Sampled<Item>[][] = Array.from({ length: CLASSES }, () => []);
  private most: number;
  private least: number;

  /**
   * @param most - Of all classes together.
   * @param least - Of each class; fewer, if `most` is not enough for all classes.
   */
  constructor(most: number, least: number) {
    this.most = most;
    this.least = Math.min(least, Math.floor(most / CLASSES));
  }

  /** The number of different requests in the sample. */
  get size(): number {
    return this.byKey.size;
  }

  /**
   * Adds one request.
   *
   * @param number - Its number among all requests.
   * @param make - Gives what is kept of it, or `undefined` to leave it out after all; not called if it is not wanted.
   */
  add(key: string, statusClass: number, number: number, make: () => Item | undefined): void {
    const rank = draw(key, number);
    const known = this.byKey.get(key);
    if (known !== undefined) {
      if (rank < known.rank) this.improve(known, rank);
      return;
    }
    const inClass = this.classOf(statusClass);
    const isWanted = this.size < this.most || inClass.length < this.least || rank < (this.worst()?.rank ?? 0);
    const item = isWanted ? make() : undefined;
    if (item === undefined) return;
    const added = { key, statusClass, item, rank };
    this.byKey.set(key, added);
    insert(inClass, added);
    this.prune();
  }

  /** Keeps fewer from now on. */
  shrink(most: number): void {
    this.most = Math.min(this.most, most);
    this.least = Math.min(this.least, Math.floor(this.most / CLASSES));
    this.prune();
  }

  /** The requests of the sample, by class of status, then by rank. */
  all(): readonly Sampled<Item>[] {
    return this.classes.flat();
  }

  private classOf(statusClass: number): Sampled<Item>[] {
    return this.classes[statusClass] ?? [];
  }

  private improve(known: Sampled<Item>, rank: number): void {
    const inClass = this.classOf(known.statusClass);
    inClass.splice(inClass.indexOf(known), 1);
    known.rank = rank;
    insert(inClass, known);
  }

  private prune(): void {
    while (this.size > this.most) {
      const worst = this.worst();
      if (worst === undefined) return;
      this.classOf(worst.statusClass).pop();
      this.byKey.delete(worst.key);
    }
  }

  /** The one with the highest rank, of the classes that have more than they must. */
  private worst(): Sampled<Item> | undefined {
    let worst: Sampled<Item> | undefined;
    for (const inClass of this.classes) {
      const last = inClass.length > this.least ? inClass.at(-1) : undefined;
      if (last !== undefined && (worst === undefined || last.rank > worst.rank)) worst = last;
    }
    return worst;
  }
}

function insert<Item>(list: Sampled<Item>[], added: Sampled<Item>): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.rank ?? 0) <= added.rank) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, added);
}

/** A number from 0 to 2^32 - 1 for one occurrence of a request, evenly spread. */
function draw(key: string, number: number): number {
  let hash = FNV_OFFSET ^ number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
