-- SPDX-License-Identifier: Apache-2.0
-- The plugin route-table-guard beside a plugin server: puts hosts into the form in which Kong's router compares them, before it does.
local companion = require("kong.plugins.route-table-response.handler")

return { PRIORITY = 850, VERSION = companion.VERSION, rewrite = companion.normalizeHost }
