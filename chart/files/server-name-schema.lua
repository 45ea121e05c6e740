-- SPDX-License-Identifier: Apache-2.0
-- The plugin route-table-server-name has the configuration of the plugin route-table.
return { name = "route-table-server-name", fields = require("kong.plugins.route-table.schema").fields }
