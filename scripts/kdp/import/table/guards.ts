// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { EstatePlugin, EstateRoute } from "../estate/estate.ts";
import { isGuardAnnotation, isGuardPlugin } from "../estate/guard.ts";
import type { Remark } from "../estate/remark.ts";
import type { NamedApi } from "./draft.ts";
import { urlOf } from "./entries.ts";
import type { Notes } from "./notes.ts";
import { objectsOfRoute } from "./objects.ts";

/** What a closed API answers, until a person has decided who may call it. */
const CLOSED = {
  name: "request-termination",
  config: { status_code: 503, message: "Closed by kdp import until it is decided who may call this API." },
} as const;

/** Closes the APIs of which the source asks who may come in, by something that is not carried for each of their URLs. */
export class Guards {
  /** Objects that let in only some requests by what was not carried, where nobody has answered. */
  readonly #objects: ReadonlySet<string>;
  readonly #isAnswered: (remark: Remark) => boolean;
  readonly #notes: Notes;

  constructor(remarks: readonly Remark[], isAnswered: (remark: Remark) => boolean, notes: Notes) {
    const guards = remarks.filter((remark) => isGuard(remark) && !isAnswered(remark));
    this.#objects = new Set(guards.flatMap(({ place, concerns = [] }) => [place.object, ...concerns]));
    this.#isAnswered = isAnswered;
    this.#notes = notes;
  }

  /**
   * The plugins of an API, closed if it would let in everybody.
   *
   * @param routes - The routes of the source whose requests the API may get.
   */
  closed({ name, row }: NamedApi, plugins: ApiSettings["plugins"], routes: readonly EstateRoute[]): typeof plugins {
    const { place } = row.route;
    const object = routes.flatMap(objectsOfRoute).find((each) => this.#objects.has(each));
    if (object !== undefined) this.#notes.add("closed-for-now", place, undefined, `It is ${object}.`, name);
    const own = new Set(row.route.plugins.filter(isGuardPlugin).map(keyOf));
    const lost = routes.filter((route) => route.plugins.some((each) => isGuardPlugin(each) && !own.has(keyOf(each))));
    const open = lost.filter((route) => {
      const url = urlOf(route.hosts[0] ?? "*", route.path.value);
      return !this.#isAnswered(this.#notes.add("guard-lost", route.place, url, undefined, name));
    });
    if (object === undefined && open.length === 0) return plugins;
    return [CLOSED, ...(plugins ?? []).filter((each) => each.name !== CLOSED.name)];
  }
}

function keyOf({ name, config, withheld }: EstatePlugin): string {
  return JSON.stringify([name, config, withheld]);
}

function isGuard({ treatment, isGuard: said, place: { field } }: Remark): boolean {
  if (treatment === "carried" || treatment === "not-needed") return false;
  const [, annotation] = /\[[^\]/]*\/([a-z0-9.-]+)\]$/.exec(field) ?? [];
  return said ?? (annotation !== undefined && isGuardAnnotation(annotation));
}
