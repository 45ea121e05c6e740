-- SPDX-License-Identifier: Apache-2.0

-- Runs Lua chunks from one pipe and answers on another. A chunk comes after its length and a line end. The answer is `ok` or `no`, the
-- length of a text, a line end, and the text: the global `result` after the chunk, or the error message.

local input = assert(io.open(arg[1], "rb"))
local output = assert(io.open(arg[2], "wb"))

for length in input:lines() do
  local chunk, problem = loadstring(input:read(tonumber(length)))
  local ok, value = false, problem
  if chunk ~= nil then ok, value = pcall(chunk) end
  local text = tostring(ok and result or value)
  output:write(ok and "ok " or "no ", #text, "\n", text)
  output:flush()
end
