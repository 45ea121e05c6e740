-- SPDX-License-Identifier: Apache-2.0
-- Made by npm run generate from plugins/route-table/in-process/response-handler.ts.
-- The chart puts it in place of the last two lines of route-table-handler.lua, beside this file.
local ____entry = require("plugins.route-table.in-process.response-handler", ...)
return ____entry
