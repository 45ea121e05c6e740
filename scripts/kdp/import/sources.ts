// SPDX-License-Identifier: Apache-2.0

import { INGRESS_SOURCE } from "./ingress/ingress-estate.ts";
import { KONG } from "./kong/source.ts";
import type { Source } from "./source.ts";

/** The sources of Ingresses, which may lead to a Kong. */
export const INGRESS_SOURCES: readonly Source[] = [INGRESS_SOURCE];

/** Every source that an import knows: the docs' matrix has all of them. */
export const SOURCES: readonly Source[] = [...INGRESS_SOURCES, KONG];
