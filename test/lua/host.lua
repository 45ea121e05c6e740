-- SPDX-License-Identifier: Apache-2.0

-- Runs what comes from one pipe, and answers on another: the length of a chunk and a line's end, then the chunk; `ok` or `no`, the length
-- of what the global `result` then has, or of Lua's message, and a line's end, then that.

local input = assert(io.open(arg[1], "rb"))
local output = assert(io.open(arg[2], "wb"))

for length in input:lines() do
  local chunk, problem = loadstring(input:read(tonumber(length)))
  local ok, said = false, problem
  if chunk ~= nil then ok, said = pcall(chunk) end
  local text = tostring(ok and result or said)
  output:write(ok and "ok " or "no ", #text, "\n", text)
  output:flush()
end
