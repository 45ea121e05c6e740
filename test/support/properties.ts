// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { PROPERTY_LIMIT_MS } from "./limits.ts";

// Before the tests of each file: a property that runs out of time stops with the examples that it has tried.
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(PROPERTY_LIMIT_MS));
