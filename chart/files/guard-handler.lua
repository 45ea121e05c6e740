-- SPDX-License-Identifier: Apache-2.0
-- The plugin route-table-guard: of the plugin route-table, what no request gets past, in Kong's rewrite phase. The table is that plugin's.
local handler = require("kong.plugins.route-table.handler")

return { PRIORITY = handler.PRIORITY, VERSION = handler.VERSION, rewrite = handler.guard }
