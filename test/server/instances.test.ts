// SPDX-License-Identifier: Apache-2.0

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Instances } from "../../kong/server/instances.ts";
import { RefusingPlugin } from "../../kong/server/refusal.ts";
import { UniqueIds } from "../../kong/server/unique-ids.ts";

class Plugin {
  readonly table: string;
  constructor(config: unknown) {
    const { table } = config as { readonly table: string };
    if (table === "wrong") throw new Error("this table is wrong");
    this.table = table;
  }
}

const CLOSED_TTL = 1_000;
const IDLE_TTL = 60_000;
/** As many entities as have a last good configuration. */
const MOST = 16;

let instances: Instances;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  const module = { Plugin, Name: "p", Version: "1", Priority: 1, Schema: [] };
  instances = new Instances({ module, ids: new UniqueIds(), closedTtl: CLOSED_TTL, idleTtl: IDLE_TTL });
});

afterEach(() => {
  vi.useRealTimers();
});

function start(table: string, entity: string): ReturnType<Instances["start"]> {
  return instances.start(JSON.stringify({ table, __plugin_id: entity }));
}

/** The table by which an instance serves; undefined where it refuses each request. */
function tableOf({ instance }: ReturnType<Instances["start"]>): string | undefined {
  return instance.plugin instanceof RefusingPlugin ? undefined : (instance.plugin as Plugin).table;
}

function after(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
  instances.sweep();
}

describe("an instance", () => {
  it("that is closed serves for its grace, and not longer, used or not", () => {
    const { instance } = start("one", "e");
    expect(instances.close(instance.id)).toBe(instance);
    after(CLOSED_TTL - 1);
    expect(instances.use(instance.id)).toBe(instance);
    after(1);
    expect(instances.use(instance.id)).toBeUndefined();
    expect(instances.size).toBe(0);
  });

  it("is closed once", () => {
    const { instance } = start("one", "e");
    instances.close(instance.id);
    after(CLOSED_TTL - 1);
    expect(instances.close(instance.id)).toBeUndefined();
    after(1);
    expect(instances.size).toBe(0);
  });

  it("that nobody uses is dropped, and each use begins its time anew", () => {
    const { instance: used } = start("one", "e");
    const { instance: idle } = start("one", "e");
    after(IDLE_TTL - 1);
    expect(instances.use(used.id)).toBe(used);
    after(1);
    expect([instances.use(used.id), instances.use(idle.id)]).toEqual([used, undefined]);
  });

  it.each([undefined, null, "1", 1.5, Number.NaN, -1, {}])("is not what %s names", (id) => {
    start("one", "e");
    expect([instances.use(id), instances.close(id)]).toEqual([undefined, undefined]);
  });
});

describe("the last good configuration", () => {
  it("is kept for each entity of Kong, and its object shared by its instances", () => {
    const [one, other] = [start("one", "e1"), start("other", "e2")];
    expect([tableOf(start("wrong", "e1")), tableOf(start("wrong", "e2"))]).toEqual(["one", "other"]);
    expect(tableOf(start("wrong", "e3"))).toBeUndefined();
    expect(start("one", "e1").instance.plugin).toBe(one.instance.plugin);
    expect(start("one", "e2").instance.plugin).not.toBe(other.instance.plugin);
  });

  it("is kept for a limited number of entities; the oldest change goes first", () => {
    for (let i = 0; i < MOST; i++) start("good", `e${i}`);
    start("better", "e0");
    start("good", "one more");
    const served = Array.from({ length: MOST }, (_, i) => tableOf(start("wrong", `e${i}`)));
    expect(served).toEqual(["better", undefined, ...Array.from({ length: MOST - 2 }, () => "good")]);
  });

  it("does not hide that another one is refused", () => {
    start("one", "e");
    const refused = start("wrong", "e");
    expect(refused).toMatchObject({ refusal: new Error("this table is wrong"), servesLastGood: true });
    expect(start("wrong", "new")).toMatchObject({ servesLastGood: false });
    expect(instances.refusals).toEqual(["this table is wrong", "this table is wrong"]);
    expect(start("two", "e")).toMatchObject({ refusal: undefined, servesLastGood: false });
    expect(instances.refusals).toEqual(["this table is wrong"]);
  });
});
