// SPDX-License-Identifier: Apache-2.0

import type { Release } from "./install.ts";

/** The cluster that `./scripts/up` creates and `./scripts/down` deletes. */
export const CLUSTER_NAME = "ddd-int-kdp";

/** The release of the chart in that cluster. */
export const RELEASE: Release = { name: "ddd-int-kdp", namespace: "kong" };
