// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../table/schema/route-table.ts";
import { ownValue } from "../../table/own-value.ts";
import type { ApiRoute } from "./api-route.ts";
import { LruCache } from "./lru-cache.ts";

/**
 * The LRU cache holds up to twice as many. An API takes 2.7 kB inside Kong; to compile it again takes as long as fifty requests, so a table whose
 * APIs are all asked must not make the cache turn over.
 */
const CACHE_SIZE = 10_000;

/**
 * The APIs of a table. Each is compiled on first use and kept in an LRU cache. A table can have thousands of APIs, of which few are in
 * use at a time, and Lua's garbage collector traverses everything that is kept.
 */
export class Routes {
  private readonly apis: RouteTable["apis"];
  private readonly compile: (api: string) => ApiRoute;
  private readonly known = new LruCache<ApiRoute>(CACHE_SIZE);

  /**
   * @param apis - The table's `apis`.
   * @param compile - Compiles the API with a name.
   */
  constructor(apis: RouteTable["apis"], compile: (api: string) => ApiRoute) {
    this.apis = apis;
    this.compile = compile;
  }

  /** A compiled API; undefined where the table has none with this name. */
  get(api: string): ApiRoute | undefined {
    const known = this.known.get(api);
    if (known !== undefined) return known;
    if (!this.has(api)) return undefined;
    const route = this.compile(api);
    this.known.add(api, route);
    return route;
  }

  /** Whether the table has an API with this name. */
  has(api: string): boolean {
    return ownValue(this.apis, api) !== undefined;
  }

  /** The names of all APIs, in the table's order. */
  names(): string[] {
    return Object.keys(this.apis);
  }

  /** Compiles some APIs of the table and keeps none. */
  some(names: readonly string[]): ApiRoute[] {
    return names.map((api) => this.compile(api));
  }

  /** Calls a function with each API, in the table's order. */
  forEach(visit: (route: ApiRoute) => void): void {
    for (const api of this.names()) visit(this.compile(api));
  }

  /** Maps each API to a result, in the table's order. */
  map<Result>(make: (route: ApiRoute) => Result): Result[] {
    const made: Result[] = [];
    this.forEach((route) => made.push(make(route)));
    return made;
  }

  /** Whether a condition holds for every API. */
  every(holds: (route: ApiRoute) => boolean): boolean {
    return this.names().every((api) => holds(this.compile(api)));
  }
}
