-- SPDX-License-Identifier: Apache-2.0
-- The plugin route-table-guard beside a plugin server: what no request gets past, in Kong's rewrite phase, and the table for the plugin server.
local companion = require("kong.plugins.route-table-response.handler")

return {
  PRIORITY = 850,
  VERSION = companion.VERSION,
  configure = companion.configureGuard,
  rewrite = companion.guard,
}
