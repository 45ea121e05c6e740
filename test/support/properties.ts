// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { PROPERTY_LIMIT_MS } from "./limits.ts";

/** The seed of all properties, so that one commit has one result. */
const SEED = 20_261_130;

const { KDP_SEED: wanted } = process.env;

// Runs before the tests of each file. A property that runs out of time stops, and its examples so far count.
fc.configureGlobal(wanted === "random" ? {} : { seed: wanted === undefined ? SEED : Number(wanted) });
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(PROPERTY_LIMIT_MS));
