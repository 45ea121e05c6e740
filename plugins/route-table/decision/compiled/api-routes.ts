// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../table/schema/route-table.ts";
import type { ApiRoute } from "./api-route.ts";
import { LruCache } from "./lru-cache.ts";

/** So many are kept, and as many again. */
const MOST_RECENT = 500;

/**
 * The APIs of a table, each compiled when it is asked for: a table has thousands, of which a minute's requests ask for few, and
 * inside Kong Lua's garbage collector goes through all that is kept again and again.
 */
export class Routes {
  private readonly apis: RouteTable["apis"];
  private readonly compile: (api: string) => ApiRoute;
  private readonly known = new LruCache<ApiRoute>(MOST_RECENT);

  /**
   * @param apis - What the table says of each, by name.
   * @param compile - What is known of one of them.
   */
  constructor(apis: RouteTable["apis"], compile: (api: string) => ApiRoute) {
    this.apis = apis;
    this.compile = compile;
  }

  /** What is known of an API; undefined where the table has none of this name. */
  get(api: string): ApiRoute | undefined {
    const known = this.known.get(api);
    if (known !== undefined) return known;
    if (!this.has(api)) return undefined;
    const route = this.compile(api);
    this.known.add(api, route);
    return route;
  }

  /** Whether the table has an API of this name. */
  has(api: string): boolean {
    // JavaScript's objects have a function `constructor` each.
    return typeof this.apis[api] === "object";
  }

  /** Each API, in the table's order. */
  forEach(visit: (route: ApiRoute) => void): void {
    for (const api of Object.keys(this.apis)) visit(this.compile(api));
  }

  /** Something for each API, in the table's order. */
  map<Result>(make: (route: ApiRoute) => Result): Result[] {
    const made: Result[] = [];
    this.forEach((route) => made.push(make(route)));
    return made;
  }

  /** Whether something holds for each API. */
  every(holds: (route: ApiRoute) => boolean): boolean {
    return Object.keys(this.apis).every((api) => holds(this.compile(api)));
  }
}
