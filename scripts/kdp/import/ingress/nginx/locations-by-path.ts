// SPDX-License-Identifier: Apache-2.0

interface WithPath {
  readonly path: string;
}

/** The locations of servers by path, in the order of each server's list: a host can have thousands. */
export class LocationsByPath<L extends WithPath> {
  readonly #byList = new Map<readonly L[], Map<string, L[]>>();

  /** The locations of a list that have a path. */
  at(list: readonly L[], path: string): readonly L[] {
    return this.#of(list).get(path) ?? [];
  }

  /** Adds a location to a list. */
  add(list: L[], location: L): void {
    const paths = this.#of(list);
    const same = paths.get(location.path);
    if (same === undefined) paths.set(location.path, [location]);
    else same.push(location);
    list.push(location);
  }

  #of(list: readonly L[]): Map<string, L[]> {
    const known = this.#byList.get(list);
    if (known !== undefined) return known;
    const paths = new Map<string, L[]>();
    for (const location of list) {
      const same = paths.get(location.path);
      if (same === undefined) paths.set(location.path, [location]);
      else same.push(location);
    }
    this.#byList.set(list, paths);
    return paths;
  }
}
