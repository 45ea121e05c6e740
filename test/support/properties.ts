// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { PROPERTY_LIMIT_MS } from "./limits.ts";

// Runs before the tests of each file. A property that runs out of time stops, and its examples so far count.
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(PROPERTY_LIMIT_MS));
