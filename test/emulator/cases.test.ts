// SPDX-License-Identifier: Apache-2.0

import { deadEndRoute } from "../../kong/emulator/dead-end.ts";
import { readCases } from "../support/cases.ts";
import { describeEmulatorCases } from "../support/emulator-cases.ts";

describeEmulatorCases("through the emulator", readCases(), {
  routerFlavor: "traditional_compatible",
  configOf: ({ table }) => ({
    routes: [deadEndRoute(true)],
    upstreams: [],
    plugins: [{ id: "route-table", name: "route-table", config: { nativeRoutes: false, companion: true, ...table } }],
    hasCompanion: true,
  }),
});
