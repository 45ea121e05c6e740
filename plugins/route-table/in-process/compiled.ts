// SPDX-License-Identifier: Apache-2.0

import type { PluginConfig } from "../config.ts";
import { checkTargetsOf } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import { isIdle } from "../idle.ts";
import { compileTable, type RouteIndex } from "../route/route-index.ts";
import { Configurations } from "./configurations.ts";
import { WorkerHealth } from "./health.ts";

/** A configuration made ready for requests. */
export interface Compiled {
  readonly config: PluginConfig;
  readonly index: RouteIndex;
  readonly isIdle: boolean;
  readonly watch: Watch;
}

/** This worker's checks. */
const health = new WorkerHealth();

const configurations = new Configurations<Compiled>((config, table) => {
  const index = compileTable(table);
  const watch = health.watch(config.entity, checkTargetsOf(index));
  return { config, index, isIdle: isIdle(config, index), watch };
});

/** A configuration made ready; see `Configurations`. */
export function compiledOf(conf: object): Compiled | undefined {
  return configurations.meaningOf(conf);
}
