-- SPDX-License-Identifier: Apache-2.0

-- As much of Kong and OpenResty as the handlers use, to run them without either. Calls that change something are remembered, in their
-- order and by Kong's names; what is read comes from `vars` and `given`.

vars = {}
given = {}
calls = {}
shared = {}

local function remember(name)
  return function(...)
    calls[#calls + 1] = { name, ... }
  end
end

local ended = {}

kong = {
  service = {
    set_target = remember("kong.service.set_target"),
    set_timeouts = remember("kong.service.set_timeouts"),
    set_retries = remember("kong.service.set_retries"),
    set_tls_verify = remember("kong.service.set_tls_verify"),
    request = {
      set_scheme = remember("kong.service.request.set_scheme"),
      set_header = remember("kong.service.request.set_header"),
      set_path = remember("kong.service.request.set_path"),
    },
  },
  response = {
    get_status = function() return given.status end,
    set_headers = remember("kong.response.set_headers"),
    -- Nothing comes after it.
    exit = function(...)
      calls[#calls + 1] = { "kong.response.exit", ... }
      error(ended)
    end,
  },
  request = {
    get_forwarded_scheme = function() return given.scheme end,
    get_forwarded_port = function() return given.port end,
    get_headers = function()
      local headers = {}
      for name, value in pairs(vars) do
        if name:sub(1, 7) == "header:" then headers[name:sub(8)] = value end
      end
      return headers
    end,
  },
  client = {
    get_consumer = function() return given.consumer end,
    get_credential = function() return given.credential end,
  },
  log = {
    err = remember("kong.log.err"),
    warn = remember("kong.log.warn"),
    notice = remember("kong.log.notice"),
    set_serialize_value = remember("kong.log.set_serialize_value"),
  },
  ctx = { shared = setmetatable({}, {
    __index = shared,
    __newindex = function(_, key, value)
      calls[#calls + 1] = { "kong.ctx.shared.set", key, value }
      shared[key] = value
    end,
  }) },
}

kong.configuration = {}

-- The files that there are, by their paths.
files = {}

io.open = function(path)
  local text = files[path]
  return text and { read = function() return text end, close = function() end }
end

timers = {}

-- What a plugin server was sent over its socket, and what it answers.
sent = {}
replies = {}

ngx = { timer = {
  at = function(seconds, callback) timers[#timers + 1] = { seconds, callback } end,
  every = function(seconds, callback) repeated = { seconds, callback } end,
}, worker = { id = function() return given.worker or 0 end }, md5 = function(text) return "md5 of " .. text end, socket = { tcp = function()
  local path
  return {
    settimeouts = function() end,
    connect = function(_, address) path = address return given.noServer ~= true and 1 or nil end,
    send = function(_, message) sent[#sent + 1] = { path, message } return 1 end,
    receiveany = function() return table.remove(replies, 1) end,
    close = function() sent[#sent + 1] = { path, "closed" } end,
  }
end }, var = setmetatable({}, {
  __index = function(_, name) return vars[name] end,
  __newindex = function(_, name, value) calls[#calls + 1] = { "ngx.var", name, value } end,
}), now = function() return given.time end, header = {}, ctx = {}, req = { set_header = remember("ngx.req.set_header") } }

-- LuaJIT has these built in; this is for a plain Lua 5.2.
unpack = unpack or table.unpack

-- LuaJIT gives up with some 8,000 values; a plain Lua has room for more, and would hide it.
local unpack_all = unpack
unpack = function(list, first, last)
  if (last or #list) > 7000 then error("too many results to unpack") end
  return unpack_all(list, first, last)
end
table.unpack = unpack
bit = bit or { bxor = function(a, b)
  local result, place = 0, 1
  for _ = 1, 32 do
    local x, y = a % 2, b % 2
    if x ~= y then result = result + place end
    a, b, place = (a - x) / 2, (b - y) / 2, place * 2
  end
  return result >= 2147483648 and result - 4294967296 or result
end }

-- What texts of JSON mean, as a test says, and which ones were asked for.
texts = {}
decoded = {}

local empty_array = {}

package.preload["cjson.safe"] = function()
  return {
    decode = function(text)
      decoded[#decoded + 1] = text
      return texts[text]
    end,
    empty_array = empty_array,
  }
end

-- Messages are tables here.
package.preload["MessagePack"] = function()
  return {
    pack = function(message) return message end,
    unpack = function(message)
      if type(message) ~= "table" then error("not a message") end
      return message
    end,
  }
end

-- What is read of PEM, in this file's own way: what stands between the dashes.
local function pem(kind)
  return function(text)
    local said = text:match("%-%-" .. kind .. " (.*)%-%-")
    return said and { said }
  end
end

package.preload["ngx.ssl"] = function()
  return { parse_pem_cert = pem("certificate"), parse_pem_priv_key = pem("key") }
end

-- What upstreams answer to health checks, by address: a status, or nothing. And what they were asked.
answers = {}
asked = {}

package.preload["resty.http"] = function()
  return { new = function()
    local address
    return {
      set_timeout = function() end,
      close = function() end,
      connect = function(_, options)
        address = options.host
        asked[#asked + 1] = options
        return answers[address] and true or nil
      end,
      request = function(_, options)
        asked[#asked].path, asked[#asked].headers = options.path, options.headers
        return { status = answers[address] }
      end,
    }
  end }
end

-- A response's headers by their names in any case, as nginx has them.
function headers(values)
  return setmetatable({}, {
    values = values,
    __index = function(_, name) return values[name:lower()] end,
    __newindex = function(_, name, value) values[name:lower()] = value end,
  })
end

-- Runs every timer that is due by now.
function tick()
  local due = timers
  timers = {}
  for _, timer in ipairs(due) do timer[2](false) end
end

-- A value as JSON, as lua-cjson has it, a byte as one character; what is neither text, number, boolean nor table is null.
function to_json(value)
  local kind = type(value)
  if kind == "string" then
    return '"' .. value:gsub('[%c"\\\128-\255]', function(c) return string.format("\\u%04x", c:byte()) end) .. '"'
  elseif kind == "number" or kind == "boolean" then
    return tostring(value)
  elseif kind ~= "table" then
    return "null"
  end
  local parts = {}
  if value == empty_array then return "[]" end
  if value[1] ~= nil then
    for i = 1, #value do parts[i] = to_json(value[i]) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for key, each in pairs(value) do parts[#parts + 1] = to_json(tostring(key)) .. ":" .. to_json(each) end
  return "{" .. table.concat(parts, ",") .. "}"
end

-- Runs a phase and gives the calls that it made. An error of its own goes on.
function run(phase, ...)
  calls = {}
  -- Kong runs it in a coroutine, and does not resume it where it yields.
  local ok, problem = coroutine.resume(coroutine.create(phase), ...)
  if not ok and problem ~= ended then error(problem) end
  return to_json(calls)
end
