-- SPDX-License-Identifier: Apache-2.0
-- The plugin route-table-server-name: of the plugin route-table, the check of server names alone, in Kong's rewrite phase.
local handler = require("kong.plugins.route-table.handler")

return {
  PRIORITY = handler.PRIORITY,
  VERSION = handler.VERSION,
  configure = handler.configure,
  rewrite = handler.checkServerName,
}
