-- SPDX-License-Identifier: Apache-2.0
-- Made by npm run generate from plugins/route-table/in-process/handler.ts.
-- With the library of TypeScriptToLua (MIT: LICENSES.txt, beside this file).

local ____modules = {}
local ____moduleCache = {}
local ____originalRequire = require
local function require(file, ...)
if ____moduleCache[file] then
return ____moduleCache[file].value
end
if ____modules[file] then
local module = ____modules[file]
local value = nil
if (select("#", ...) > 0) then value = module(...) else value = module(file) end
____moduleCache[file] = { value = value }
return value
else
if ____originalRequire then
return ____originalRequire(file)
else
error("module '" .. file .. "' not found")
end
end
end
____modules = {
["lualib_bundle"] = function(...) 
local function __TS__StringIncludes(self, searchString, position)
if not position then
position = 1
else
position = position + 1
end
local index = string.find(self, searchString, position, true)
return index ~= nil
end

local function __TS__StringCharAt(self, pos)
if pos ~= pos then
pos = 0
end
if pos < 0 then
return ""
end
return (string.sub(self, pos + 1, pos + 1))
end

local function __TS__StringStartsWith(self, searchString, position)
if position == nil or position < 0 then
position = 0
end
return string.sub(self, position + 1, #searchString + position) == searchString
end

local function __TS__StringSubstring(self, start, ____end)
if ____end ~= ____end then
____end = 0
end
if ____end ~= nil and start > ____end then
start, ____end = ____end, start
end
if start >= 0 then
start = start + 1
else
start = 1
end
if ____end ~= nil and ____end < 0 then
____end = 0
end
return (string.sub(self, start, ____end))
end

local function __TS__StringCharCodeAt(self, index)
if index ~= index then
index = 0
end
if index < 0 then
return 0 / 0
end
return string.byte(self, index + 1) or 0 / 0
end

local function __TS__StringEndsWith(self, searchString, endPosition)
if endPosition == nil or endPosition > #self then
endPosition = #self
end
return string.sub(self, endPosition - #searchString + 1, endPosition) == searchString
end

local __TS__StringSplit
do
local sub = string.sub
local find = string.find
function __TS__StringSplit(source, separator, limit)
if limit == nil then
limit = 4294967295
end
if limit == 0 then
return {}
end
local result = {}
local resultIndex = 1
if separator == nil or separator == "" then
for i = 1, #source do
result[resultIndex] = sub(source, i, i)
resultIndex = resultIndex + 1
end
else
local currentPos = 1
while resultIndex <= limit do
local startPos, endPos = find(source, separator, currentPos, true)
if not startPos then
break
end
result[resultIndex] = sub(source, currentPos, startPos - 1)
resultIndex = resultIndex + 1
currentPos = endPos + 1
end
if resultIndex <= limit then
result[resultIndex] = sub(source, currentPos)
end
end
return result
end
end

local function __TS__Number(value)
local valueType = type(value)
if valueType == "number" then
return value
elseif valueType == "string" then
local numberValue = tonumber(value)
if numberValue then
return numberValue
end
if value == "Infinity" then
return math.huge
end
if value == "-Infinity" then
return -math.huge
end
local stringWithoutSpaces = string.gsub(value, "%s", "")
if stringWithoutSpaces == "" then
return 0
end
return 0 / 0
elseif valueType == "boolean" then
return value and 1 or 0
else
return 0 / 0
end
end

local function __TS__ObjectKeys(obj)
local result = {}
local len = 0
for key in pairs(obj) do
len = len + 1
result[len] = key
end
return result
end

local function __TS__ArrayIncludes(self, searchElement, fromIndex)
if fromIndex == nil then
fromIndex = 0
end
local len = #self
local k = fromIndex
if fromIndex < 0 then
k = len + fromIndex
end
if k < 0 then
k = 0
end
for i = k + 1, len do
if self[i] == searchElement then
return true
end
end
return false
end

local function __TS__ArrayMap(self, callbackfn, thisArg)
local result = {}
for i = 1, #self do
result[i] = callbackfn(thisArg, self[i], i - 1, self)
end
return result
end

local function __TS__Class(self)
local c = {prototype = {}}
c.prototype.__index = c.prototype
c.prototype.constructor = c
return c
end

local __TS__Symbol, Symbol
do
local symbolMetatable = {__tostring = function(self)
return ("Symbol(" .. (self.description or "")) .. ")"
end}
function __TS__Symbol(description)
return setmetatable({description = description}, symbolMetatable)
end
Symbol = {
asyncDispose = __TS__Symbol("Symbol.asyncDispose"),
dispose = __TS__Symbol("Symbol.dispose"),
iterator = __TS__Symbol("Symbol.iterator"),
hasInstance = __TS__Symbol("Symbol.hasInstance"),
species = __TS__Symbol("Symbol.species"),
toStringTag = __TS__Symbol("Symbol.toStringTag")
}
end

local __TS__Iterator
do
local function iteratorGeneratorStep(self)
local co = self.____coroutine
local status, value = coroutine.resume(co)
if not status then
error(value, 0)
end
if coroutine.status(co) == "dead" then
return
end
return true, value
end
local function iteratorIteratorStep(self)
local result = self:next()
if result.done then
return
end
return true, result.value
end
local function iteratorStringStep(self, index)
index = index + 1
if index > #self then
return
end
return index, string.sub(self, index, index)
end
function __TS__Iterator(iterable)
if type(iterable) == "string" then
return iteratorStringStep, iterable, 0
elseif iterable.____coroutine ~= nil then
return iteratorGeneratorStep, iterable
elseif iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
return iteratorIteratorStep, iterator
else
return ipairs(iterable)
end
end
end

local Map
do
Map = __TS__Class()
Map.name = "Map"
function Map.prototype.____constructor(self, entries)
self[Symbol.toStringTag] = "Map"
self.items = {}
self.size = 0
self.nextKey = {}
self.previousKey = {}
if entries == nil then
return
end
local iterable = entries
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
local value = result.value
self:set(value[1], value[2])
end
else
local array = entries
for ____, kvp in ipairs(array) do
self:set(kvp[1], kvp[2])
end
end
end
function Map.prototype.clear(self)
self.items = {}
self.nextKey = {}
self.previousKey = {}
self.firstKey = nil
self.lastKey = nil
self.size = 0
end
function Map.prototype.delete(self, key)
local contains = self:has(key)
if contains then
self.size = self.size - 1
local next = self.nextKey[key]
local previous = self.previousKey[key]
if next ~= nil and previous ~= nil then
self.nextKey[previous] = next
self.previousKey[next] = previous
elseif next ~= nil then
self.firstKey = next
self.previousKey[next] = nil
elseif previous ~= nil then
self.lastKey = previous
self.nextKey[previous] = nil
else
self.firstKey = nil
self.lastKey = nil
end
self.nextKey[key] = nil
self.previousKey[key] = nil
end
self.items[key] = nil
return contains
end
function Map.prototype.forEach(self, callback)
for ____, key in __TS__Iterator(self:keys()) do
callback(nil, self.items[key], key, self)
end
end
function Map.prototype.get(self, key)
return self.items[key]
end
function Map.prototype.has(self, key)
return self.nextKey[key] ~= nil or self.lastKey == key
end
function Map.prototype.set(self, key, value)
local isNewValue = not self:has(key)
if isNewValue then
self.size = self.size + 1
end
self.items[key] = value
if self.firstKey == nil then
self.firstKey = key
self.lastKey = key
elseif isNewValue then
self.nextKey[self.lastKey] = key
self.previousKey[key] = self.lastKey
self.lastKey = key
end
return self
end
Map.prototype[Symbol.iterator] = function(self)
return self:entries()
end
function Map.prototype.entries(self)
local function getFirstKey()
return self.firstKey
end
local items = self.items
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = {key, items[key]}}
end
}
end
function Map.prototype.keys(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Map.prototype.values(self)
local function getFirstKey()
return self.firstKey
end
local items = self.items
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = items[key]}
end
}
end
Map[Symbol.species] = Map
end

local function __TS__New(target, ...)
local instance = setmetatable({}, target.prototype)
instance:____constructor(...)
return instance
end

local function __TS__ArraySlice(self, first, last)
local len = #self
first = first or 0
if first < 0 then
first = len + first
if first < 0 then
first = 0
end
else
if first > len then
first = len
end
end
last = last or len
if last < 0 then
last = len + last
if last < 0 then
last = 0
end
else
if last > len then
last = len
end
end
local out = {}
first = first + 1
last = last + 1
local n = 1
while first < last do
out[n] = self[first]
first = first + 1
n = n + 1
end
return out
end

local function __TS__ArrayEvery(self, callbackfn, thisArg)
for i = 1, #self do
if not callbackfn(thisArg, self[i], i - 1, self) then
return false
end
end
return true
end

local function __TS__ObjectAssign(target, ...)
local sources = {...}
for i = 1, select("#", ...) do
local source = sources[i]
if type(source) == "table" then
for key in pairs(source) do
target[key] = source[key]
end
end
end
return target
end

local function __TS__CloneDescriptor(____bindingPattern0)
local value
local writable
local set
local get
local configurable
local enumerable
enumerable = ____bindingPattern0.enumerable
configurable = ____bindingPattern0.configurable
get = ____bindingPattern0.get
set = ____bindingPattern0.set
writable = ____bindingPattern0.writable
value = ____bindingPattern0.value
local descriptor = {enumerable = enumerable == true, configurable = configurable == true}
local hasGetterOrSetter = get ~= nil or set ~= nil
local hasValueOrWritableAttribute = writable ~= nil or value ~= nil
if hasGetterOrSetter and hasValueOrWritableAttribute then
error("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute.", 0)
end
if get or set then
descriptor.get = get
descriptor.set = set
else
descriptor.value = value
descriptor.writable = writable == true
end
return descriptor
end

local __TS__DescriptorGet
do
local getmetatable = _G.getmetatable
local ____rawget = _G.rawget
function __TS__DescriptorGet(self, metatable, key)
while metatable do
local rawResult = ____rawget(metatable, key)
if rawResult ~= nil then
return rawResult
end
local descriptors = ____rawget(metatable, "_descriptors")
if descriptors then
local descriptor = descriptors[key]
if descriptor ~= nil then
if descriptor.get then
return descriptor.get(self)
end
return descriptor.value
end
end
metatable = getmetatable(metatable)
end
end
end

local __TS__DescriptorSet
do
local getmetatable = _G.getmetatable
local ____rawget = _G.rawget
local rawset = _G.rawset
function __TS__DescriptorSet(self, metatable, key, value)
while metatable do
local descriptors = ____rawget(metatable, "_descriptors")
if descriptors then
local descriptor = descriptors[key]
if descriptor ~= nil then
if descriptor.set then
descriptor.set(self, value)
else
if descriptor.writable == false then
error(
((("Cannot assign to read only property '" .. key) .. "' of object '") .. tostring(self)) .. "'",
0
)
end
descriptor.value = value
end
return
end
end
metatable = getmetatable(metatable)
end
rawset(self, key, value)
end
end

local __TS__SetDescriptor
do
local getmetatable = _G.getmetatable
local function descriptorIndex(self, key)
return __TS__DescriptorGet(
self,
getmetatable(self),
key
)
end
local function descriptorNewIndex(self, key, value)
return __TS__DescriptorSet(
self,
getmetatable(self),
key,
value
)
end
function __TS__SetDescriptor(target, key, desc, isPrototype)
if isPrototype == nil then
isPrototype = false
end
local ____isPrototype_0
if isPrototype then
____isPrototype_0 = target
else
____isPrototype_0 = getmetatable(target)
end
local metatable = ____isPrototype_0
if not metatable then
metatable = {}
setmetatable(target, metatable)
end
if not isPrototype and not rawget(metatable, "_isOwnDescriptorMetatable") then
local instanceMetatable = {}
instanceMetatable._isOwnDescriptorMetatable = true
setmetatable(instanceMetatable, metatable)
setmetatable(target, instanceMetatable)
metatable = instanceMetatable
end
local value = rawget(target, key)
if value ~= nil then
rawset(target, key, nil)
end
if not rawget(metatable, "_descriptors") then
metatable._descriptors = {}
end
metatable._descriptors[key] = __TS__CloneDescriptor(desc)
metatable.__index = descriptorIndex
metatable.__newindex = descriptorNewIndex
end
end

local function __TS__ObjectDefineProperty(target, key, desc)
local luaKey = type(key) == "number" and key + 1 or key
local value = rawget(target, luaKey)
local hasGetterOrSetter = desc.get ~= nil or desc.set ~= nil
local descriptor
if hasGetterOrSetter then
if value ~= nil then
error(
"Cannot redefine property: " .. tostring(key),
0
)
end
descriptor = desc
else
local valueExists = value ~= nil
local ____desc_set_4 = desc.set
local ____desc_get_5 = desc.get
local ____desc_configurable_0 = desc.configurable
if ____desc_configurable_0 == nil then
____desc_configurable_0 = valueExists
end
local ____desc_enumerable_1 = desc.enumerable
if ____desc_enumerable_1 == nil then
____desc_enumerable_1 = valueExists
end
local ____desc_writable_2 = desc.writable
if ____desc_writable_2 == nil then
____desc_writable_2 = valueExists
end
local ____temp_3
if desc.value ~= nil then
____temp_3 = desc.value
else
____temp_3 = value
end
descriptor = {
set = ____desc_set_4,
get = ____desc_get_5,
configurable = ____desc_configurable_0,
enumerable = ____desc_enumerable_1,
writable = ____desc_writable_2,
value = ____temp_3
}
end
__TS__SetDescriptor(target, luaKey, descriptor)
return target
end

local function __TS__ArrayForEach(self, callbackFn, thisArg)
for i = 1, #self do
callbackFn(thisArg, self[i], i - 1, self)
end
end

local function __TS__ArraySort(self, compareFn)
if compareFn ~= nil then
table.sort(
self,
function(a, b) return compareFn(nil, a, b) < 0 end
)
else
table.sort(self)
end
return self
end

local Set
do
Set = __TS__Class()
Set.name = "Set"
function Set.prototype.____constructor(self, values)
self[Symbol.toStringTag] = "Set"
self.size = 0
self.nextKey = {}
self.previousKey = {}
if values == nil then
return
end
local iterable = values
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
self:add(result.value)
end
else
local array = values
for ____, value in ipairs(array) do
self:add(value)
end
end
end
function Set.prototype.add(self, value)
local isNewValue = not self:has(value)
if isNewValue then
self.size = self.size + 1
end
if self.firstKey == nil then
self.firstKey = value
self.lastKey = value
elseif isNewValue then
self.nextKey[self.lastKey] = value
self.previousKey[value] = self.lastKey
self.lastKey = value
end
return self
end
function Set.prototype.clear(self)
self.nextKey = {}
self.previousKey = {}
self.firstKey = nil
self.lastKey = nil
self.size = 0
end
function Set.prototype.delete(self, value)
local contains = self:has(value)
if contains then
self.size = self.size - 1
local next = self.nextKey[value]
local previous = self.previousKey[value]
if next ~= nil and previous ~= nil then
self.nextKey[previous] = next
self.previousKey[next] = previous
elseif next ~= nil then
self.firstKey = next
self.previousKey[next] = nil
elseif previous ~= nil then
self.lastKey = previous
self.nextKey[previous] = nil
else
self.firstKey = nil
self.lastKey = nil
end
self.nextKey[value] = nil
self.previousKey[value] = nil
end
return contains
end
function Set.prototype.forEach(self, callback)
for ____, key in __TS__Iterator(self:keys()) do
callback(nil, key, key, self)
end
end
function Set.prototype.has(self, value)
return self.nextKey[value] ~= nil or self.lastKey == value
end
Set.prototype[Symbol.iterator] = function(self)
return self:values()
end
function Set.prototype.entries(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = {key, key}}
end
}
end
function Set.prototype.keys(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Set.prototype.values(self)
local function getFirstKey()
return self.firstKey
end
local nextKey = self.nextKey
local key
local started = false
return {
[Symbol.iterator] = function(self)
return self
end,
next = function(self)
if not started then
started = true
key = getFirstKey(nil)
else
key = nextKey[key]
end
return {done = not key, value = key}
end
}
end
function Set.prototype.union(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
result:add(item)
end
return result
end
function Set.prototype.intersection(self, other)
local result = __TS__New(Set)
for ____, item in __TS__Iterator(self) do
if other:has(item) then
result:add(item)
end
end
return result
end
function Set.prototype.difference(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
result:delete(item)
end
return result
end
function Set.prototype.symmetricDifference(self, other)
local result = __TS__New(Set, self)
for ____, item in __TS__Iterator(other) do
if self:has(item) then
result:delete(item)
else
result:add(item)
end
end
return result
end
function Set.prototype.isSubsetOf(self, other)
for ____, item in __TS__Iterator(self) do
if not other:has(item) then
return false
end
end
return true
end
function Set.prototype.isSupersetOf(self, other)
for ____, item in __TS__Iterator(other) do
if not self:has(item) then
return false
end
end
return true
end
function Set.prototype.isDisjointFrom(self, other)
for ____, item in __TS__Iterator(self) do
if other:has(item) then
return false
end
end
return true
end
Set[Symbol.species] = Set
end

local function __TS__StringAccess(self, index)
if index >= 0 and index < #self then
return (string.sub(self, index + 1, index + 1))
end
end

local __TS__Unpack = table.unpack or unpack

local function __TS__Spread(iterable)
local arr = {}
if type(iterable) == "string" then
for i = 0, #iterable - 1 do
arr[i + 1] = __TS__StringAccess(iterable, i)
end
else
local len = 0
for ____, item in __TS__Iterator(iterable) do
len = len + 1
arr[len] = item
end
end
return __TS__Unpack(arr)
end

local function __TS__ArrayReverse(self)
local i = 1
local j = #self
while i < j do
local temp = self[j]
self[j] = self[i]
self[i] = temp
i = i + 1
j = j - 1
end
return self
end

local function __TS__ArraySome(self, callbackfn, thisArg)
for i = 1, #self do
if callbackfn(thisArg, self[i], i - 1, self) then
return true
end
end
return false
end

local function __TS__ArrayIsArray(value)
return type(value) == "table" and (value[1] ~= nil or next(value) == nil)
end

local function __TS__ArrayFlatMap(self, callback, thisArg)
local result = {}
local len = 0
for i = 1, #self do
local value = callback(thisArg, self[i], i - 1, self)
if __TS__ArrayIsArray(value) then
for j = 1, #value do
len = len + 1
result[len] = value[j]
end
else
len = len + 1
result[len] = value
end
end
return result
end

local function __TS__ClassExtends(target, base)
target.____super = base
local staticMetatable = setmetatable({__index = base}, base)
setmetatable(target, staticMetatable)
local baseMetatable = getmetatable(base)
if baseMetatable then
if type(baseMetatable.__index) == "function" then
staticMetatable.__index = baseMetatable.__index
end
if type(baseMetatable.__newindex) == "function" then
staticMetatable.__newindex = baseMetatable.__newindex
end
end
setmetatable(target.prototype, base.prototype)
if type(base.prototype.__index) == "function" then
target.prototype.__index = base.prototype.__index
end
if type(base.prototype.__newindex) == "function" then
target.prototype.__newindex = base.prototype.__newindex
end
if type(base.prototype.__tostring) == "function" then
target.prototype.__tostring = base.prototype.__tostring
end
end

local Error, RangeError, ReferenceError, SyntaxError, TypeError, URIError
do
local function getErrorStack(self, constructor)
if debug == nil then
return nil
end
local level = 1
while true do
local info = debug.getinfo(level, "f")
level = level + 1
if not info then
level = 1
break
elseif info.func == constructor then
break
end
end
if __TS__StringIncludes(_VERSION, "Lua 5.0") then
return debug.traceback(("[Level " .. tostring(level)) .. "]")
elseif _VERSION == "Lua 5.1" then
return string.sub(
debug.traceback("", level),
2
)
else
return debug.traceback(nil, level)
end
end
local function wrapErrorToString(self, getDescription)
return function(self)
local description = getDescription(self)
local caller = debug.getinfo(3, "f")
local isClassicLua = __TS__StringIncludes(_VERSION, "Lua 5.0")
if isClassicLua or caller and caller.func ~= error then
return description
else
return (description .. "\n") .. tostring(self.stack)
end
end
end
local function initErrorClass(self, Type, name)
Type.name = name
return setmetatable(
Type,
{__call = function(____, _self, message) return __TS__New(Type, message) end}
)
end
local ____initErrorClass_1 = initErrorClass
local ____class_0 = __TS__Class()
____class_0.name = ""
function ____class_0.prototype.____constructor(self, message)
if message == nil then
message = ""
end
self.message = message
self.name = "Error"
self.stack = getErrorStack(nil, __TS__New)
local metatable = getmetatable(self)
if metatable and not metatable.__errorToStringPatched then
metatable.__errorToStringPatched = true
metatable.__tostring = wrapErrorToString(nil, metatable.__tostring)
end
end
function ____class_0.prototype.__tostring(self)
return self.message ~= "" and (self.name .. ": ") .. self.message or self.name
end
Error = ____initErrorClass_1(nil, ____class_0, "Error")
local function createErrorClass(self, name)
local ____initErrorClass_3 = initErrorClass
local ____class_2 = __TS__Class()
____class_2.name = ____class_2.name
__TS__ClassExtends(____class_2, Error)
function ____class_2.prototype.____constructor(self, ...)
____class_2.____super.prototype.____constructor(self, ...)
self.name = name
end
return ____initErrorClass_3(nil, ____class_2, name)
end
RangeError = createErrorClass(nil, "RangeError")
ReferenceError = createErrorClass(nil, "ReferenceError")
SyntaxError = createErrorClass(nil, "SyntaxError")
TypeError = createErrorClass(nil, "TypeError")
URIError = createErrorClass(nil, "URIError")
end

local function __TS__CountVarargs(...)
return select("#", ...)
end

local function __TS__SparseArrayNew(...)
local sparseArray = {...}
sparseArray.sparseLength = __TS__CountVarargs(...)
return sparseArray
end

local function __TS__SparseArrayPush(sparseArray, ...)
local args = {...}
local argsLen = __TS__CountVarargs(...)
local listLen = sparseArray.sparseLength
for i = 1, argsLen do
sparseArray[listLen + i] = args[i]
end
sparseArray.sparseLength = listLen + argsLen
end

local function __TS__SparseArraySpread(sparseArray)
local _unpack = unpack or table.unpack
return _unpack(sparseArray, 1, sparseArray.sparseLength)
end

local function __TS__ArrayFind(self, predicate, thisArg)
for i = 1, #self do
local elem = self[i]
if predicate(thisArg, elem, i - 1, self) then
return elem
end
end
return nil
end

local function __TS__ArrayFilter(self, callbackfn, thisArg)
local result = {}
local len = 0
for i = 1, #self do
if callbackfn(thisArg, self[i], i - 1, self) then
len = len + 1
result[len] = self[i]
end
end
return result
end

local function __TS__StringPadStart(self, maxLength, fillString)
if fillString == nil then
fillString = " "
end
if maxLength ~= maxLength then
maxLength = 0
end
if maxLength == -math.huge or maxLength == math.huge then
error("Invalid string length", 0)
end
if #self >= maxLength or #fillString == 0 then
return self
end
maxLength = maxLength - #self
if maxLength > #fillString then
fillString = fillString .. string.rep(
fillString,
math.floor(maxLength / #fillString)
)
end
return string.sub(
fillString,
1,
math.floor(maxLength)
) .. self
end

local function __TS__ObjectEntries(obj)
local result = {}
local len = 0
for key in pairs(obj) do
len = len + 1
result[len] = {key, obj[key]}
end
return result
end

local __TS__MathModf = math.modf

local __TS__NumberToString
do
local radixChars = "0123456789abcdefghijklmnopqrstuvwxyz"
function __TS__NumberToString(self, radix)
if radix == nil or radix == 10 or self == math.huge or self == -math.huge or self ~= self then
return tostring(self)
end
radix = math.floor(radix)
if radix < 2 or radix > 36 then
error("toString() radix argument must be between 2 and 36", 0)
end
local integer, fraction = __TS__MathModf(math.abs(self))
local result = ""
if radix == 8 then
result = string.format("%o", integer)
elseif radix == 16 then
result = string.format("%x", integer)
else
repeat
do
result = __TS__StringAccess(radixChars, integer % radix) .. result
integer = math.floor(integer / radix)
end
until not (integer ~= 0)
end
if fraction ~= 0 then
result = result .. "."
local delta = 1e-16
repeat
do
fraction = fraction * radix
delta = delta * radix
local digit = math.floor(fraction)
result = result .. __TS__StringAccess(radixChars, digit)
fraction = fraction - digit
end
until not (fraction >= delta)
end
if self < 0 then
result = "-" .. result
end
return result
end
end

local function __TS__StringTrim(self)
local result = string.gsub(self, "^[%s\194\160\239\187\191]*(.-)[%s\194\160\239\187\191]*$", "%1")
return result
end

local function __TS__TypeOf(value)
local luaType = type(value)
if luaType == "table" then
return "object"
elseif luaType == "nil" then
return "undefined"
else
return luaType
end
end

local function __TS__ArrayIndexOf(self, searchElement, fromIndex)
if fromIndex == nil then
fromIndex = 0
end
local len = #self
if len == 0 then
return -1
end
if fromIndex >= len then
return -1
end
if fromIndex < 0 then
fromIndex = len + fromIndex
if fromIndex < 0 then
fromIndex = 0
end
end
for i = fromIndex + 1, len do
if self[i] == searchElement then
return i - 1
end
end
return -1
end

local __TS__ArrayFrom
do
local function arrayLikeStep(self, index)
index = index + 1
if index > self.length then
return
end
return index, self[index]
end
local function arrayLikeIterator(arr)
if type(arr.length) == "number" then
return arrayLikeStep, arr, 0
end
return __TS__Iterator(arr)
end
function __TS__ArrayFrom(arrayLike, mapFn, thisArg)
local result = {}
if mapFn == nil then
for ____, v in arrayLikeIterator(arrayLike) do
result[#result + 1] = v
end
else
local i = 0
for ____, v in arrayLikeIterator(arrayLike) do
local ____mapFn_3 = mapFn
local ____thisArg_1 = thisArg
local ____v_2 = v
local ____i_0 = i
i = ____i_0 + 1
result[#result + 1] = ____mapFn_3(____thisArg_1, ____v_2, ____i_0)
end
end
return result
end
end

local function __TS__ArrayFlat(self, depth)
if depth == nil then
depth = 1
end
local result = {}
local len = 0
for i = 1, #self do
local value = self[i]
if depth > 0 and __TS__ArrayIsArray(value) then
local toAdd
if depth == 1 then
toAdd = value
else
toAdd = __TS__ArrayFlat(value, depth - 1)
end
for j = 1, #toAdd do
local val = toAdd[j]
len = len + 1
result[len] = val
end
else
len = len + 1
result[len] = value
end
end
return result
end

local function __TS__ArrayFindIndex(self, callbackFn, thisArg)
for i = 1, #self do
if callbackFn(thisArg, self[i], i - 1, self) then
return i - 1
end
end
return -1
end

local function __TS__ArrayReduce(self, callbackFn, ...)
local len = #self
local k = 0
local accumulator = nil
if __TS__CountVarargs(...) ~= 0 then
accumulator = ...
elseif len > 0 then
accumulator = self[1]
k = 1
else
error("Reduce of empty array with no initial value", 0)
end
for i = k + 1, len do
accumulator = callbackFn(
nil,
accumulator,
self[i],
i - 1,
self
)
end
return accumulator
end

local function __TS__ArrayPushArray(self, items)
local len = #self
for i = 1, #items do
len = len + 1
self[len] = items[i]
end
return len
end

local function __TS__ObjectFromEntries(entries)
local obj = {}
local iterable = entries
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
local value = result.value
obj[value[1]] = value[2]
end
else
for ____, entry in ipairs(entries) do
obj[entry[1]] = entry[2]
end
end
return obj
end

local WeakMap
do
WeakMap = __TS__Class()
WeakMap.name = "WeakMap"
function WeakMap.prototype.____constructor(self, entries)
self[Symbol.toStringTag] = "WeakMap"
self.items = {}
setmetatable(self.items, {__mode = "k"})
if entries == nil then
return
end
local iterable = entries
if iterable[Symbol.iterator] then
local iterator = iterable[Symbol.iterator](iterable)
while true do
local result = iterator:next()
if result.done then
break
end
local value = result.value
self.items[value[1]] = value[2]
end
else
for ____, kvp in ipairs(entries) do
self.items[kvp[1]] = kvp[2]
end
end
end
function WeakMap.prototype.delete(self, key)
local contains = self:has(key)
self.items[key] = nil
return contains
end
function WeakMap.prototype.get(self, key)
return self.items[key]
end
function WeakMap.prototype.has(self, key)
return self.items[key] ~= nil
end
function WeakMap.prototype.set(self, key, value)
self.items[key] = value
return self
end
WeakMap[Symbol.species] = WeakMap
end

local function __TS__ArrayPush(self, ...)
local items = {...}
local len = #self
for i = 1, select("#", ...) do
len = len + 1
self[len] = items[i]
end
return len
end

return {
__TS__StringIncludes = __TS__StringIncludes,
__TS__StringCharAt = __TS__StringCharAt,
__TS__StringStartsWith = __TS__StringStartsWith,
__TS__StringSubstring = __TS__StringSubstring,
__TS__StringCharCodeAt = __TS__StringCharCodeAt,
__TS__StringEndsWith = __TS__StringEndsWith,
__TS__StringSplit = __TS__StringSplit,
__TS__Number = __TS__Number,
__TS__ObjectKeys = __TS__ObjectKeys,
__TS__ArrayIncludes = __TS__ArrayIncludes,
__TS__ArrayMap = __TS__ArrayMap,
Map = Map,
__TS__New = __TS__New,
__TS__ArraySlice = __TS__ArraySlice,
__TS__ArrayEvery = __TS__ArrayEvery,
__TS__ObjectAssign = __TS__ObjectAssign,
__TS__ObjectDefineProperty = __TS__ObjectDefineProperty,
__TS__ArrayForEach = __TS__ArrayForEach,
__TS__ArraySort = __TS__ArraySort,
__TS__Iterator = __TS__Iterator,
Set = Set,
__TS__Spread = __TS__Spread,
__TS__ArrayReverse = __TS__ArrayReverse,
__TS__ArraySome = __TS__ArraySome,
__TS__ArrayFlatMap = __TS__ArrayFlatMap,
Error = Error,
RangeError = RangeError,
ReferenceError = ReferenceError,
SyntaxError = SyntaxError,
TypeError = TypeError,
URIError = URIError,
__TS__SparseArrayNew = __TS__SparseArrayNew,
__TS__SparseArrayPush = __TS__SparseArrayPush,
__TS__SparseArraySpread = __TS__SparseArraySpread,
__TS__ArrayFind = __TS__ArrayFind,
__TS__ArrayFilter = __TS__ArrayFilter,
__TS__Class = __TS__Class,
__TS__StringPadStart = __TS__StringPadStart,
__TS__ObjectEntries = __TS__ObjectEntries,
__TS__NumberToString = __TS__NumberToString,
__TS__ArrayIsArray = __TS__ArrayIsArray,
__TS__StringTrim = __TS__StringTrim,
__TS__TypeOf = __TS__TypeOf,
__TS__ArrayIndexOf = __TS__ArrayIndexOf,
__TS__ArrayFrom = __TS__ArrayFrom,
__TS__ArrayFlat = __TS__ArrayFlat,
__TS__ArrayFindIndex = __TS__ArrayFindIndex,
__TS__ArrayReduce = __TS__ArrayReduce,
__TS__ArrayPushArray = __TS__ArrayPushArray,
__TS__ObjectFromEntries = __TS__ObjectFromEntries,
WeakMap = WeakMap,
__TS__ArrayPush = __TS__ArrayPush
}
end,
["plugins.route-table.table.text.characters"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local ____exports = {}
local isLetter, isAlphanumericWith, isBeginning, FIRST_FURTHER, LAST_FURTHER
function ____exports.isDigit(self, character)
return #character == 1 and character >= "0" and character <= "9"
end
function isLetter(self, character)
return character >= "a" and character <= "z" or character >= "A" and character <= "Z"
end
function ____exports.isAlphanumeric(self, character)
return isLetter(nil, character) or ____exports.isDigit(nil, character)
end
function isAlphanumericWith(self, text, others)
local ends = string.sub(text, 1, 1) .. __TS__StringCharAt(text, #text - 1)
if text == "" or #text > 63 or not ____exports.every(nil, ends, ____exports.isAlphanumeric) then
return false
end
return ____exports.every(
nil,
text,
function(____, c) return ____exports.isAlphanumeric(nil, c) or __TS__StringIncludes(others, c) end
)
end
function ____exports.every(self, text, test)
do
local i = 0
while i < #text do
if not test(
nil,
__TS__StringCharAt(text, i)
) then
return false
end
i = i + 1
end
end
return true
end
function ____exports.characterCount(self, text)
local count = 0
do
local i = 0
while i < #text do
if isBeginning(nil, text, i) then
count = count + 1
end
i = i + 1
end
end
return count
end
function isBeginning(self, text, position)
local code = __TS__StringCharCodeAt(text, position)
return code < FIRST_FURTHER or code > LAST_FURTHER
end
function ____exports.isDigits(self, text)
return text ~= "" and ____exports.every(nil, text, ____exports.isDigit)
end
function ____exports.isHexDigit(self, character)
return ____exports.isDigit(nil, character) or character >= "a" and character <= "f" or character >= "A" and character <= "F"
end
function ____exports.isUnreserved(self, character)
return isLetter(nil, character) or ____exports.isDigit(nil, character) or character ~= "" and __TS__StringIncludes("-._~", character)
end
function ____exports.isLabel(self, text)
return isAlphanumericWith(nil, text, "-._/")
end
function ____exports.isPluginName(self, text)
return isAlphanumericWith(nil, text, "-_")
end
function ____exports.isSecretKey(self, text)
if text == "" or #text > 253 or __TS__StringStartsWith(text, ".") then
return false
end
return ____exports.every(
nil,
text,
function(____, c) return ____exports.isAlphanumeric(nil, c) or __TS__StringIncludes("-._", c) end
)
end
function ____exports.isPrintable(self, text)
return text ~= "" and ____exports.characterCount(nil, text) <= 200 and ____exports.every(
nil,
text,
function(____, c) return (string.byte(c, 1) or 0 / 0) >= 32 and (string.byte(c, 1) or 0 / 0) ~= 127 end
)
end
function ____exports.isToken(self, text)
return ____exports.every(
nil,
text,
function(____, c) return isLetter(nil, c) or ____exports.isDigit(nil, c) or __TS__StringIncludes("!#$%&'*+-.^_`|~", c) end
)
end
local HAS_BYTES = #"\195\169" > 1
FIRST_FURTHER, LAST_FURTHER = unpack(HAS_BYTES and ({128, 191}) or ({56320, 57343}), 1, 2)
function ____exports.shortText(self, text, most)
if most == nil then
most = 200
end
local count = 0
do
local i = 0
while i < #text do
if isBeginning(nil, text, i) then
count = count + 1
end
if count > most then
return __TS__StringSubstring(text, 0, i) .. "..."
end
i = i + 1
end
end
return text
end
return ____exports
end,
["plugins.route-table.table.text.host-name"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isDigit = ____characters_2Ets.isDigit
local isDigits = ____characters_2Ets.isDigits
local isHexDigit = ____characters_2Ets.isHexDigit
local MAX_LABEL_LENGTH = 63
local MAX_NAME_LENGTH = 253
function ____exports.isDnsLabel(self, text)
return text ~= "" and #text <= MAX_LABEL_LENGTH and not __TS__StringStartsWith(text, "-") and not __TS__StringEndsWith(text, "-") and every(
nil,
text,
function(____, c) return isDigit(nil, c) or c >= "a" and c <= "z" or c == "-" end
)
end
function ____exports.isHostName(self, text)
if #text > MAX_NAME_LENGTH then
return false
end
local labels = __TS__StringSplit(text, ".")
for ____, label in ipairs(labels) do
if not ____exports.isDnsLabel(nil, label) then
return false
end
end
return not isDigits(nil, labels[#labels] or "")
end
function ____exports.isIpv4(self, text)
local parts = __TS__StringSplit(text, ".")
if #parts ~= 4 then
return false
end
for ____, part in ipairs(parts) do
if not isDigits(nil, part) or #part > 3 or __TS__Number(part) > 255 then
return false
end
if #part > 1 and __TS__StringStartsWith(part, "0") then
return false
end
end
return true
end
function ____exports.isIpv6(self, text)
local halves = __TS__StringSplit(text, "::")
if #halves > 2 then
return false
end
local groups = 0
do
local i = 0
while i < #halves do
do
local half = halves[i + 1] or ""
if half == "" and #halves == 2 then
goto __continue18
end
local parts = __TS__StringSplit(half, ":")
do
local j = 0
while j < #parts do
local part = parts[j + 1] or ""
local isLast = i == #halves - 1 and j == #parts - 1
if isLast and ____exports.isIpv4(nil, part) then
groups = groups + 2
elseif part ~= "" and #part <= 4 and every(nil, part, isHexDigit) then
groups = groups + 1
else
return false
end
j = j + 1
end
end
end
::__continue18::
i = i + 1
end
end
local ____temp_0
if #halves == 2 then
____temp_0 = groups < 8
else
____temp_0 = groups == 8
end
return ____temp_0
end
function ____exports.isIpAddress(self, text)
return ____exports.isIpv4(nil, text) or ____exports.isIpv6(nil, text)
end
function ____exports.isAddress(self, text)
return ____exports.isIpAddress(nil, text) or ____exports.isHostName(nil, text)
end
return ____exports
end,
["plugins.route-table.table.text.path-prefix"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local segmentsAre, isNormalSegment, isUpperEscape
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isHexDigit = ____characters_2Ets.isHexDigit
local isUnreserved = ____characters_2Ets.isUnreserved
function segmentsAre(self, path, allows)
if not __TS__StringStartsWith(path, "/") then
return false
end
for ____, segment in ipairs(__TS__StringSplit(
__TS__StringSubstring(path, 1),
"/"
)) do
if segment == "." or segment == ".." or not allows(nil, segment) then
return false
end
end
return true
end
function isNormalSegment(self, segment)
local i = 0
while i < #segment do
local character = __TS__StringCharAt(segment, i)
if character == "%" then
if not isUpperEscape(
nil,
__TS__StringSubstring(segment, i, i + 3)
) then
return false
end
i = i + 3
else
if not isUnreserved(nil, character) and not __TS__StringIncludes("!$&'()*+,;=:@", character) then
return false
end
i = i + 1
end
end
return segment ~= ""
end
function isUpperEscape(self, text)
local digits = __TS__StringSubstring(text, 1)
return #digits == 2 and every(nil, digits, isHexDigit) and string.upper(digits) == digits
end
function ____exports.isPrefix(self, text)
if text == "/" then
return true
end
return segmentsAre(
nil,
text,
function(____, segment) return segment ~= "" and every(nil, segment, isUnreserved) end
)
end
function ____exports.isBasePath(self, text)
if text == "" or text == "/" then
return true
end
local withoutLastSlash = __TS__StringEndsWith(text, "/") and __TS__StringSubstring(text, 0, #text - 1) or text
return segmentsAre(nil, withoutLastSlash, isNormalSegment)
end
return ____exports
end,
["plugins.route-table.table.text.upstream-url"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local parseAuthority, parseHost, parsePort
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigits = ____characters_2Ets.isDigits
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isHostName = ____host_2Dname_2Ets.isHostName
local isIpv4 = ____host_2Dname_2Ets.isIpv4
local isIpv6 = ____host_2Dname_2Ets.isIpv6
local ____path_2Dprefix_2Ets = require("plugins.route-table.table.text.path-prefix")
local isBasePath = ____path_2Dprefix_2Ets.isBasePath
function parseAuthority(self, authority)
local bracket = (string.find(authority, "]", nil, true) or 0) - 1
local colon = (string.find(
authority,
":",
math.max((bracket == -1 and 0 or bracket) + 1, 1),
true
) or 0) - 1
local name = colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
local host = parseHost(nil, name)
if host == nil then
return nil
end
if colon == -1 then
return {host = host, port = nil}
end
local port = parsePort(
nil,
__TS__StringSubstring(authority, colon + 1)
)
local ____temp_0
if port == nil then
____temp_0 = nil
else
____temp_0 = {host = host, port = port}
end
return ____temp_0
end
function parseHost(self, text)
if __TS__StringStartsWith(text, "[") and __TS__StringEndsWith(text, "]") then
local address = __TS__StringSubstring(text, 1, #text - 1)
return isIpv6(nil, address) and address or nil
end
return (isHostName(nil, text) or isIpv4(nil, text)) and text or nil
end
function parsePort(self, text)
if not isDigits(nil, text) or #text > 5 or __TS__StringStartsWith(text, "0") then
return nil
end
local port = __TS__Number(text)
return port <= 65535 and port or nil
end
function ____exports.defaultPort(self, scheme)
return scheme == "https" and 443 or 80
end
function ____exports.parseUpstreamUrl(self, url)
local scheme = __TS__StringStartsWith(url, "http://") and "http" or (__TS__StringStartsWith(url, "https://") and "https" or nil)
if scheme == nil then
return nil
end
local rest = __TS__StringSubstring(url, #scheme + #"://")
local slash = (string.find(rest, "/", nil, true) or 0) - 1
local authority = slash == -1 and rest or __TS__StringSubstring(rest, 0, slash)
local basePath = slash == -1 and "" or __TS__StringSubstring(rest, slash)
local hostAndPort = parseAuthority(nil, authority)
if hostAndPort == nil or not isBasePath(nil, basePath) then
return nil
end
return {
scheme = scheme,
host = hostAndPort.host,
port = hostAndPort.port or ____exports.defaultPort(nil, scheme),
basePath = basePath
}
end
function ____exports.isNameWithPort(self, text)
local authority = parseAuthority(nil, text)
return authority ~= nil and isHostName(nil, authority.host)
end
function ____exports.withoutPortNumber(self, authority)
local colon = (string.find(authority, ":", nil, true) or 0) - 1
return colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
end
return ____exports
end,
["plugins.route-table.decision.problems"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
____exports.PROBLEMS = {
["malformed-path"] = {type = "urn:ddd-int-kdp:problem:malformed-path", title = "Malformed path", status = 400, detail = "The path is not a valid one, or leaves the root."},
["unknown-path"] = {type = "urn:ddd-int-kdp:problem:unknown-path", title = "No API has this path", status = 404, detail = "No API of the route table is served below this path on this host."},
["unknown-host"] = {type = "urn:ddd-int-kdp:problem:unknown-host", title = "Not a host of this gateway", status = 421, detail = "The request's host is not in the route table."},
misdirected = {type = "urn:ddd-int-kdp:problem:misdirected", title = "Not the host of this connection", status = 421, detail = "The connection was made to a host of another API. Send the request over a connection to its own host."},
["refused-path"] = {type = "urn:ddd-int-kdp:problem:refused-path", title = "The API does not take such a path", status = 400, detail = "The path has escaped slashes, parameters or control characters, which this API does not take."},
["old-host-gone"] = {type = "urn:ddd-int-kdp:problem:old-host-gone", title = "This host is gone", status = 410, detail = "The host is no longer served. Where there is a successor, it is the URL of the same resource."},
["old-host-brownout"] = {type = "urn:ddd-int-kdp:problem:old-host-brownout", title = "This host is switched off for a while", status = 503, detail = "The host will soon be gone, and is switched off for an announced time. Where there is a successor, it is the URL of the same resource."},
loop = {type = "urn:ddd-int-kdp:problem:loop", title = "The request has come round again", status = 508, detail = "This gateway has already sent the request on, and it has come back."},
["no-healthy-cluster"] = {type = "urn:ddd-int-kdp:problem:no-healthy-cluster", title = "The API is healthy in no cluster", status = 503, detail = "Health checks find the API unhealthy in every cluster that could serve the request."},
["host-form"] = {type = "urn:ddd-int-kdp:problem:host-form", title = "The host is not written as Kong compares it", status = 421, detail = "Kong compares hosts as they are sent: write it in lower case, without a final dot."},
["no-route"] = {type = "urn:ddd-int-kdp:problem:no-route", title = "Kong has no route for this request", status = 503, detail = "The route table has an API for this request, but Kong's route of it is missing."},
["no-table"] = {type = "urn:ddd-int-kdp:problem:no-table", title = "No valid route table", status = 503, detail = "The gateway has been given a route table with errors, and had no valid one before."},
failure = {type = "urn:ddd-int-kdp:problem:failure", title = "The request could not be routed", status = 503, detail = "Something went wrong inside the gateway. The request was not forwarded."}
}
function ____exports.isProblem(self, reason)
return reason ~= nil and __TS__ArrayIncludes(
__TS__ObjectKeys(____exports.PROBLEMS),
reason
)
end
return ____exports
end,
["plugins.route-table.decision.decision"] = function(...) 
local ____exports = {}
____exports.NO_HEADERS = {}
return ____exports
end,
["plugins.route-table.table.text.date"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local parseTime, parseOffset, digitsAt, twoDigits, isLeapYear, daysOfYear, daysOfMonth, daysSince1970, MONTH_LENGTHS
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigits = ____characters_2Ets.isDigits
function parseTime(self, text)
local hour = digitsAt(nil, text, 1, 2)
local minute = digitsAt(nil, text, 4, 2)
local second = digitsAt(nil, text, 7, 2)
if not __TS__StringStartsWith(text, "T") or string.sub(text, 4, 4) ~= ":" or string.sub(text, 7, 7) ~= ":" then
return nil
end
if hour == nil or minute == nil or second == nil then
return nil
end
if hour > 23 or minute > 59 or second > 59 then
return nil
end
local offset = parseOffset(
nil,
__TS__StringSubstring(text, 9)
)
local ____temp_1
if offset == nil then
____temp_1 = nil
else
____temp_1 = hour * 3600 + minute * 60 + second - offset
end
return ____temp_1
end
function parseOffset(self, text)
if text == "Z" then
return 0
end
local sign = string.sub(text, 1, 1)
local hour = digitsAt(nil, text, 1, 2)
local minute = digitsAt(nil, text, 4, 2)
if #text ~= 6 or string.sub(text, 4, 4) ~= ":" or sign ~= "+" and sign ~= "-" then
return nil
end
if hour == nil or minute == nil or hour > 23 or minute > 59 then
return nil
end
return (sign == "+" and 1 or -1) * (hour * 3600 + minute * 60)
end
function digitsAt(self, text, start, length)
local digits = __TS__StringSubstring(text, start, start + length)
return #digits == length and isDigits(nil, digits) and __TS__Number(digits) or nil
end
function twoDigits(self, value)
return value < 10 and "0" .. tostring(value) or tostring(value)
end
function isLeapYear(self, year)
return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
end
function daysOfYear(self, year)
return isLeapYear(nil, year) and 366 or 365
end
function daysOfMonth(self, year, month)
return month == 2 and isLeapYear(nil, year) and 29 or (MONTH_LENGTHS[month] or 0)
end
function daysSince1970(self, year, month, day)
local days = day - 1
do
local y = 1970
while y < year do
days = days + daysOfYear(nil, y)
y = y + 1
end
end
do
local m = 1
while m < month do
days = days + daysOfMonth(nil, year, m)
m = m + 1
end
end
return days
end
local SECONDS_PER_DAY = 86400
local DAY_NAMES = {
"Thu",
"Fri",
"Sat",
"Sun",
"Mon",
"Tue",
"Wed"
}
local MONTH_NAMES = {
"Jan",
"Feb",
"Mar",
"Apr",
"May",
"Jun",
"Jul",
"Aug",
"Sep",
"Oct",
"Nov",
"Dec"
}
MONTH_LENGTHS = {
31,
28,
31,
30,
31,
30,
31,
31,
30,
31,
30,
31
}
function ____exports.parseDate(self, text)
local date = __TS__StringSubstring(text, 0, 10)
if string.sub(date, 5, 5) ~= "-" or string.sub(date, 8, 8) ~= "-" then
return nil
end
local year = digitsAt(nil, text, 0, 4)
local month = digitsAt(nil, text, 5, 2)
local day = digitsAt(nil, text, 8, 2)
if year == nil or month == nil or day == nil or year < 1970 then
return nil
end
if month < 1 or month > 12 or day < 1 or day > daysOfMonth(nil, year, month) then
return nil
end
local midnight = daysSince1970(nil, year, month, day) * SECONDS_PER_DAY
if #text == 10 then
return midnight
end
local time = parseTime(
nil,
__TS__StringSubstring(text, 10)
)
local ____temp_0
if time == nil then
____temp_0 = nil
else
____temp_0 = midnight + time
end
return ____temp_0
end
function ____exports.isDate(self, text)
return ____exports.parseDate(nil, text) ~= nil
end
function ____exports.formatHttpDate(self, time)
local days = math.floor(time / SECONDS_PER_DAY)
local seconds = time - days * SECONDS_PER_DAY
local year = 1970
local rest = days
while rest >= daysOfYear(nil, year) do
rest = rest - daysOfYear(nil, year)
year = year + 1
end
local month = 1
while rest >= daysOfMonth(nil, year, month) do
rest = rest - daysOfMonth(nil, year, month)
month = month + 1
end
local clock = table.concat(
__TS__ArrayMap(
{
math.floor(seconds / 3600),
math.floor(seconds / 60) % 60,
seconds % 60
},
function(____, part) return twoDigits(nil, part) end
),
":"
)
local dayName = DAY_NAMES[days % 7 + 1] or ""
local monthName = MONTH_NAMES[month] or ""
return ((((((((dayName .. ", ") .. twoDigits(nil, rest + 1)) .. " ") .. monthName) .. " ") .. tostring(year)) .. " ") .. clock) .. " GMT"
end
return ____exports
end,
["plugins.route-table.table.text.duration"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__Number = ____lualib.__TS__Number
local ____exports = {}
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigit = ____characters_2Ets.isDigit
local UNITS = __TS__New(Map, {{"h", 3600000}, {"m", 60000}, {"s", 1000}, {"ms", 1}})
local MAX_MILLISECONDS = 2147483646
local MAX_PARTS = 4
local MAX_DIGITS = 5
function ____exports.parseDuration(self, text)
local total = 0
local parts = 0
local i = 0
while i < #text do
local numberStart = i
while isDigit(
nil,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
local digits = __TS__StringSubstring(text, numberStart, i)
local unitStart = i
while i < #text and not isDigit(
nil,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
local factor = UNITS:get(__TS__StringSubstring(text, unitStart, i))
if digits == "" or #digits > MAX_DIGITS or factor == nil then
return nil
end
total = total + __TS__Number(digits) * factor
parts = parts + 1
end
return parts >= 1 and parts <= MAX_PARTS and total <= MAX_MILLISECONDS and total or nil
end
function ____exports.isDuration(self, text)
return ____exports.parseDuration(nil, text) ~= nil
end
return ____exports
end,
["plugins.route-table.table.text.placeholder"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
____exports.API_PLACEHOLDER = "{api}"
function ____exports.withApi(self, text, api)
return table.concat(
__TS__StringSplit(text, ____exports.API_PLACEHOLDER),
api or ","
)
end
return ____exports
end,
["plugins.route-table.table.text.link"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__ArrayEvery = ____lualib.__TS__ArrayEvery
local ____exports = {}
local hasWholeEscapes
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isDigit = ____characters_2Ets.isDigit
local isHexDigit = ____characters_2Ets.isHexDigit
local isUnreserved = ____characters_2Ets.isUnreserved
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
function hasWholeEscapes(self, text)
return __TS__ArrayEvery(
__TS__ArraySlice(
__TS__StringSplit(text, "%"),
1
),
function(____, part) return isHexDigit(
nil,
string.sub(part, 1, 1)
) and isHexDigit(
nil,
string.sub(part, 2, 2)
) end
)
end
local RESERVED = ":/?#[]@!$&()*+,;="
function ____exports.isLink(self, text)
local start = (string.find(text, "://", nil, true) or 0) - 1
if start == -1 then
return false
end
local ____end = start + #"://"
while ____end < #text and not __TS__StringIncludes(
"/?#",
__TS__StringCharAt(text, ____end)
) do
____end = ____end + 1
end
if parseUpstreamUrl(
nil,
string.lower(__TS__StringSubstring(text, 0, ____end))
) == nil then
return false
end
local rest = __TS__StringSubstring(text, ____end)
return every(
nil,
rest,
function(____, c) return isUnreserved(nil, c) or isDigit(nil, c) or c == "%" or __TS__StringIncludes(RESERVED, c) end
) and hasWholeEscapes(nil, rest)
end
return ____exports
end,
["plugins.route-table.table.text.split-keys"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local withoutSpaces, parseSplitKey
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isToken = ____characters_2Ets.isToken
function withoutSpaces(self, text)
local start = 0
local ____end = #text
while start < ____end and __TS__StringCharAt(text, start) == " " do
start = start + 1
end
while ____end > start and __TS__StringCharAt(text, ____end - 1) == " " do
____end = ____end - 1
end
return __TS__StringSubstring(text, start, ____end)
end
function parseSplitKey(self, text)
if text == "consumer" or text == "ip" then
return {kind = text}
end
local colon = (string.find(text, ":", nil, true) or 0) - 1
local kind = __TS__StringSubstring(text, 0, colon)
local name = __TS__StringSubstring(text, colon + 1)
if kind ~= "header" and kind ~= "cookie" or name == "" or not isToken(nil, name) then
return nil
end
return {kind = kind, name = name}
end
function ____exports.parseSplitKeys(self, text)
local keys = {}
for ____, part in ipairs(__TS__StringSplit(text, ",")) do
local key = parseSplitKey(
nil,
withoutSpaces(nil, part)
)
if key == nil then
return nil
end
keys[#keys + 1] = key
end
return keys
end
return ____exports
end,
["plugins.route-table.table.schema.formats"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____date_2Ets = require("plugins.route-table.table.text.date")
local isDate = ____date_2Ets.isDate
local ____duration_2Ets = require("plugins.route-table.table.text.duration")
local isDuration = ____duration_2Ets.isDuration
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isAddress = ____host_2Dname_2Ets.isAddress
local isDnsLabel = ____host_2Dname_2Ets.isDnsLabel
local isHostName = ____host_2Dname_2Ets.isHostName
local ____path_2Dprefix_2Ets = require("plugins.route-table.table.text.path-prefix")
local isBasePath = ____path_2Dprefix_2Ets.isBasePath
local isPrefix = ____path_2Dprefix_2Ets.isPrefix
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local API_PLACEHOLDER = ____placeholder_2Ets.API_PLACEHOLDER
local withApi = ____placeholder_2Ets.withApi
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isLabel = ____characters_2Ets.isLabel
local isPluginName = ____characters_2Ets.isPluginName
local isPrintable = ____characters_2Ets.isPrintable
local isSecretKey = ____characters_2Ets.isSecretKey
local isToken = ____characters_2Ets.isToken
local isUnreserved = ____characters_2Ets.isUnreserved
local ____link_2Ets = require("plugins.route-table.table.text.link")
local isLink = ____link_2Ets.isLink
local ____split_2Dkeys_2Ets = require("plugins.route-table.table.text.split-keys")
local parseSplitKeys = ____split_2Dkeys_2Ets.parseSplitKeys
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local isNameWithPort = ____upstream_2Durl_2Ets.isNameWithPort
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
local function withSomeApi(self, allows)
return function(____, text) return allows(
nil,
withApi(nil, text, "x")
) end
end
local function isOrigin(self, text)
local url = parseUpstreamUrl(nil, text)
return (url and url.basePath) == "" and not __TS__StringEndsWith(
text,
":" .. tostring(defaultPort(nil, url.scheme))
)
end
____exports.FORMATS = {
name = {mustBe = "a DNS label (RFC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends", allows = isDnsLabel},
host = {mustBe = "a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot", allows = isHostName},
hostPattern = {
mustBe = ("a host name in lower case in which " .. API_PLACEHOLDER) .. " stands for the API's name, once",
allows = function(____, text) return #__TS__StringSplit(text, API_PLACEHOLDER) == 2 and withSomeApi(nil, isHostName)(nil, text) end
},
ownHost = {
mustBe = ("a host name in lower case (" .. API_PLACEHOLDER) .. " may stand for the API's name), without scheme, port, wildcard or final dot",
allows = withSomeApi(nil, isHostName)
},
prefix = {
mustBe = "a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segment",
allows = withSomeApi(nil, isPrefix)
},
url = {
mustBe = "http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",
allows = function(____, text) return parseUpstreamUrl(
nil,
withApi(nil, text, "x")
) ~= nil end
},
address = {
mustBe = "an IP address or a host name, without a port",
allows = withSomeApi(nil, isAddress)
},
hostHeader = {
mustBe = "\"upstream\", \"client\" or a host name in lower case, with a port (name:port) where the upstream shall see one",
allows = withSomeApi(nil, isNameWithPort)
},
date = {mustBe = "a day such as \"2027-03-31\" or a time such as \"2027-03-31T18:00:00Z\"", allows = isDate},
duration = {mustBe = "a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days", allows = isDuration},
splitKeys = {
mustBe = "\"header:NAME\", \"cookie:NAME\", \"consumer\" or \"ip\", or several of them separated by commas (and spaces)",
allows = function(____, text) return parseSplitKeys(nil, text) ~= nil end
},
salt = {
mustBe = "1 to 64 letters, digits or -._~",
allows = function(____, text) return text ~= "" and #text <= 64 and every(nil, text, isUnreserved) end
},
token = {
mustBe = "a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",
allows = function(____, text) return text ~= "" and isToken(nil, text) end
},
link = {mustBe = "an http or https URL such as https://example.com/policy, in ASCII and without user", allows = isLink},
origin = {
mustBe = "http://host[:port] or https://host[:port], without a path",
allows = function(____, text)
local ____opt_2 = parseUpstreamUrl(nil, text)
return (____opt_2 and ____opt_2.basePath) == ""
end
},
corsOrigin = {
mustBe = "\"*\", or https://host[:port] or http://host[:port] as browsers send it, without a path and without the scheme's own port",
allows = function(____, text) return text == "*" or isOrigin(nil, text) end
},
requestPath = {
mustBe = "a path that begins with /, such as /healthz",
allows = function(____, text) return isBasePath(nil, text) and text ~= "" end
},
objectName = {
mustBe = ("the name of a Kubernetes object: a DNS label in which " .. API_PLACEHOLDER) .. " may stand for the API's name",
allows = withSomeApi(nil, isDnsLabel)
},
label = {mustBe = "1 to 63 letters, digits or -._/, a letter or digit at both ends", allows = isLabel},
line = {mustBe = "one line of 1 to 200 characters", allows = isPrintable},
secretKey = {mustBe = "a key of a Secret: letters, digits and -._, at most 253, no dot at its front", allows = isSecretKey},
pluginName = {mustBe = "the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends", allows = isPluginName}
}
return ____exports
end,
["plugins.route-table.table.schema.cors-fields"] = function(...) 
local ____exports = {}
____exports.CORS = {kind = "record", fields = {allowOrigins = {is = {kind = "array", min = 1, items = {kind = "string", format = "corsOrigin"}}, doc = "Origins to the letter, such as https://app.example.com or http://localhost:3000, or \"*\" for any.", required = true}, allowCredentials = {is = {kind = "boolean"}, doc = "Whether they may read answers to requests with cookies or Authorization. Not with *. Default: false."}}}
return ____exports
end,
["plugins.route-table.table.schema.health-check-fields"] = function(...) 
local ____exports = {}
____exports.HEALTH_CHECK = {kind = "record", fields = {
path = {is = {kind = "string", format = "requestPath"}, doc = "The path that a check requests on each upstream.", required = true},
interval = {is = {kind = "string", format = "duration"}, doc = "The time between two checks. Default: 5s."},
timeout = {is = {kind = "string", format = "duration"}, doc = "How long an answer may take. Default: 2s."},
successes = {is = {kind = "integer", min = 1, max = 255}, doc = "How many good answers in a row make an unhealthy upstream healthy. Default: 2."},
failures = {is = {kind = "integer", min = 1, max = 255}, doc = "How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},
statuses = {is = {kind = "array", min = 1, items = {kind = "integer", min = 100, max = 599}}, doc = "The statuses of a good answer. Default: 200, 204 and 302."},
passive = {is = {kind = "integer", min = 1, max = 255}, doc = "How many responses of 500 or more to clients in a row, or missing ones, make an upstream unhealthy. Default: responses to clients do not count."},
failover = {is = {kind = "boolean"}, doc = "Whether requests for an unhealthy cluster go to the next healthy one. Default: true."}
}}
return ____exports
end,
["plugins.route-table.table.schema.old-host-fields"] = function(...) 
local ____exports = {}
____exports.REDIRECT = {kind = "record", fields = {status = {is = {kind = "enum", values = {302, 307, 308}}, doc = "The redirect's status. Default: 307. A 308 needs permanent: true."}, permanent = {is = {kind = "boolean"}, doc = "The sign-off for a 308. Clients remember a 308, so a rollback does not reach them for as long."}, maxAge = {is = {kind = "string", format = "duration"}, doc = "How long clients may remember a 308 (Cache-Control). Default: 5m."}, origin = {is = {kind = "string", format = "origin"}, doc = "The scheme, short host and port of new URLs. Default: https and the first short host."}}}
local brownout = {kind = "record", fields = {from = {is = {kind = "string", format = "date"}, doc = "When it begins.", required = true}, ["until"] = {is = {kind = "string", format = "date"}, doc = "When it is over.", required = true}, status = {is = {kind = "enum", values = {410, 503}}, doc = "The status of the old host's answers in the meantime. Default: 503."}}}
local links = {kind = "record", fields = {deprecation = {is = {kind = "string", format = "link"}, doc = "A page about the deprecation (RFC 9745 section 3)."}, sunset = {is = {kind = "string", format = "link"}, doc = "A page about the sunset (RFC 8594 section 6)."}}}
____exports.LIFECYCLE_FIELDS = {
deprecated = {is = {kind = "string", format = "date"}, doc = "When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},
sunset = {is = {kind = "string", format = "date"}, doc = "When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset = {is = {kind = "enum", values = {"serve", "redirect", "gone"}}, doc = "What the host does after its sunset: serve as before (serve, the default), redirect to the short host, or answer 410 (gone)."},
brownouts = {is = {kind = "array", min = 0, items = brownout}, doc = "Announced periods before the sunset in which the host answers with an error."},
links = {is = links, doc = "Pages that responses link to."}
}
____exports.OLD_HOSTS = {kind = "record", fields = ____exports.LIFECYCLE_FIELDS}
return ____exports
end,
["plugins.route-table.table.schema.source-fields"] = function(...) 
local ____exports = {}
local service = {kind = "record", fields = {name = {is = {kind = "string", format = "objectName"}, doc = "Its name, in the namespace of the release. Default: {api}-service."}, port = {is = {kind = "integer", min = 1, max = 65535}, doc = "Its port. Default: 80."}}}
____exports.SOURCE = {kind = "record", fields = {
enabled = {is = {kind = "boolean"}, doc = "Whether the old cluster forwards this API's old hosts. With false they stay as they were before. Default: true."},
method = {is = {kind = "enum", values = {
"proxy",
"fixedIP",
"redirect",
"nginx",
"passthrough"
}}, doc = "How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its own, or with TLS passed through by server name."},
host = {is = {kind = "string", format = "ownHost"}, doc = "The old host by which the old cluster calls the new one; in the defaults, the pattern of the new cluster's hosts, and all other patterns lead to the old one. Default: the first of legacyHosts that is not the host of a cluster's url, those without a sunset and brownouts before the others; without one, the first short host, with the client's Host."},
hostHeader = {is = {kind = "enum", values = {"upstream", "client"}}, doc = "The Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client), so that its lifecycle applies."},
weight = {is = {kind = "integer", min = 0, max = 100}, doc = "How many per cent of the requests go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},
service = {is = service, doc = "The old cluster's own Service of the API."},
tlsSecret = {is = {kind = "string", format = "host"}, doc = "The Secret in the old cluster with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}
}}
return ____exports
end,
["plugins.route-table.table.schema.split-fields"] = function(...) 
local ____exports = {}
local override = {kind = "record", fields = {header = {is = {kind = "string", format = "token"}, doc = "The request header by which a tester chooses: always, never, or a cluster's name."}, cookie = {is = {kind = "string", format = "token"}, doc = "The cookie by which a tester chooses, where the header does not."}}}
____exports.SPLIT = {kind = "record", fields = {
weights = {is = {kind = "map", min = 1, keys = "name", values = {kind = "number", min = 0, max = 1000}}, doc = "The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster with weight 0, or without a weight, gets no requests.", required = true},
by = {is = {kind = "string", format = "splitKeys"}, doc = "What keeps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a request has. Without it each request is decided at random."},
entry = {is = {kind = "enum", values = {"short", "legacy"}}, doc = "Splits only the requests on the short hosts, or only those on old hosts. Default: both."},
override = {is = override, doc = "How testers can choose a cluster themselves."},
salt = {is = {kind = "string", format = "salt"}, doc = "Hashed together with the key. APIs with the same salt and key put a client into the same share. Default: the API's name."}
}}
return ____exports
end,
["plugins.route-table.table.schema.api-fields"] = function(...) 
local ____exports = {}
local ____cors_2Dfields_2Ets = require("plugins.route-table.table.schema.cors-fields")
local CORS = ____cors_2Dfields_2Ets.CORS
local ____health_2Dcheck_2Dfields_2Ets = require("plugins.route-table.table.schema.health-check-fields")
local HEALTH_CHECK = ____health_2Dcheck_2Dfields_2Ets.HEALTH_CHECK
local ____old_2Dhost_2Dfields_2Ets = require("plugins.route-table.table.schema.old-host-fields")
local OLD_HOSTS = ____old_2Dhost_2Dfields_2Ets.OLD_HOSTS
local REDIRECT = ____old_2Dhost_2Dfields_2Ets.REDIRECT
local ____source_2Dfields_2Ets = require("plugins.route-table.table.schema.source-fields")
local SOURCE = ____source_2Dfields_2Ets.SOURCE
local ____split_2Dfields_2Ets = require("plugins.route-table.table.schema.split-fields")
local SPLIT = ____split_2Dfields_2Ets.SPLIT
local timeouts = {kind = "record", fields = {connect = {is = {kind = "string", format = "duration"}, doc = "How long to wait for a connection to the upstream. Kong's default is 60s."}, send = {is = {kind = "string", format = "duration"}, doc = "How long to wait between two writes of the request. Kong's default is 60s."}, read = {is = {kind = "string", format = "duration"}, doc = "How long to wait between two reads of the response. Kong's default is 60s."}}}
local configFrom = {kind = "record", fields = {secret = {is = {kind = "string", format = "host"}, doc = "The name of a Secret in the release's namespace.", required = true}, key = {is = {kind = "string", format = "secretKey"}, doc = "The key in it.", required = true}}}
local plugin = {kind = "record", fields = {name = {is = {kind = "string", format = "pluginName"}, doc = "The name of a Kong plugin, such as rate-limiting.", required = true}, config = {is = {kind = "opaque"}, doc = "The plugin's own configuration, passed on as it is. Secrets do not belong here: a text {vault://env/NAME} stands for one."}, configFrom = {is = configFrom, doc = "Where the plugin's whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}}
____exports.API_DEFINITION = {kind = "record", fields = {
path = {is = {kind = "string", format = "prefix"}, doc = "The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts = {is = {kind = "array", min = 0, items = {kind = "string", format = "ownHost"}}, doc = "Old hosts of this API only, in addition to the legacyHosts."},
cluster = {is = {kind = "string", format = "name"}, doc = "The cluster that serves the API when nothing else decides."},
upstream = {is = {kind = "string", format = "url"}, doc = "Replaces the default cluster's url (and address) for this API. A base path is put in front of the path."},
split = {is = SPLIT, doc = "Weights across clusters."},
pin = {is = {kind = "string", format = "name"}, doc = "Sends all of the API's requests to this cluster and overrides split: the instant rollback."},
stripPath = {is = {kind = "boolean"}, doc = "Whether the prefix is removed before the request goes upstream. Default: true."},
hostHeader = {is = {kind = "string", format = "hostHeader"}, doc = "The Host header that the upstream receives: upstream (default), client, or a host name of one's own, to the letter: with a port only where one is said."},
legacy = {is = {kind = "enum", values = {"proxy", "redirect"}}, doc = "What old hosts do: proxy (default), or redirect to the short host."},
redirect = {is = REDIRECT, doc = "How old hosts redirect, and what the new URLs begin with."},
oldHosts = {is = OLD_HOSTS, doc = "The lifecycle of this API's old hosts. It replaces the lifecycle of their legacyHosts."},
escapedSlashes = {is = {kind = "enum", values = {"keep", "reject"}}, doc = "What happens to paths with %2F, %5C or a backslash: keep (default), or reject with 400."},
pathParameters = {is = {kind = "enum", values = {"keep", "reject"}}, doc = "What happens to paths with a semicolon: keep (default), or reject with 400."},
controlCharacters = {is = {kind = "enum", values = {"keep", "reject"}}, doc = "What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},
rewriteResponse = {is = {kind = "boolean"}, doc = "Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL. Default: false."},
cors = {is = CORS, doc = "Whose code in a browser may read the gateway's own answers (problems and redirects) to this API's requests. Default: nobody's."},
timeouts = {is = timeouts, doc = "Timeouts towards the upstream, as durations such as 5s."},
retries = {is = {kind = "integer", min = 0, max = 32767}, doc = "How often a failed attempt to reach the upstream is repeated. Kong's default is 5."},
healthCheck = {is = HEALTH_CHECK, doc = "Health checks of the upstreams, and fail-over."},
plugins = {is = {kind = "array", min = 0, items = plugin}, doc = "Kong plugins for this API only."},
source = {is = SOURCE, doc = "What the old cluster does with this API's old hosts (the chart's role: source). Merged with the defaults field by field."},
owner = {is = {kind = "string", format = "line"}, doc = "Who is responsible for the API, such as a team or an address: for the plan."},
labels = {is = {kind = "map", min = 0, keys = "label", values = {kind = "string", format = "label"}}, doc = "Labels by which APIs are moved in batches."}
}}
return ____exports
end,
["plugins.route-table.table.schema.route-table"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local ____api_2Dfields_2Ets = require("plugins.route-table.table.schema.api-fields")
local API_DEFINITION = ____api_2Dfields_2Ets.API_DEFINITION
local ____old_2Dhost_2Dfields_2Ets = require("plugins.route-table.table.schema.old-host-fields")
local LIFECYCLE_FIELDS = ____old_2Dhost_2Dfields_2Ets.LIFECYCLE_FIELDS
local legacyHost = {
kind = "record",
fields = __TS__ObjectAssign({host = {is = {kind = "string", format = "hostPattern"}, doc = "The host pattern; {api} stands for the API's name.", required = true}}, LIFECYCLE_FIELDS)
}
local cluster = {kind = "record", fields = {url = {is = {kind = "string", format = "url"}, doc = "Where the cluster serves an API; {api} stands for the API's name.", required = true}, address = {is = {kind = "string", format = "address"}, doc = "The address to connect to. Host, SNI and certificate remain those of the url."}, tlsVerify = {is = {kind = "boolean"}, doc = "Whether the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read and change the traffic."}}}
____exports.ROUTE_TABLE_DEFINITION = {kind = "record", fields = {
shortHosts = {is = {kind = "array", min = 1, items = {kind = "string", format = "host"}}, doc = "The hosts on which every API is served below its prefix.", required = true},
legacyHosts = {is = {kind = "array", min = 0, items = legacyHost}, doc = "Host patterns that clients still call. The order counts: an earlier pattern wins."},
clusters = {is = {kind = "map", min = 1, keys = "name", values = cluster}, doc = "Where APIs can be served from, by name.", required = true},
address = {is = {kind = "string", format = "address"}, doc = "The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster connects to it (fixedIP)."},
oldCluster = {is = {kind = "string", format = "name"}, doc = "The cluster that APIs are moved away from, for the plan. Needed where the clusters' urls do not tell."},
pin = {is = {kind = "string", format = "name"}, doc = "Sends every API to this cluster and overrides the rest of the table: the emergency rollback of all APIs."},
decisionHeader = {is = {kind = "string", format = "token"}, doc = "The name of a response header that shows which cluster was chosen, and why. Default: none."},
checkServerName = {is = {kind = "boolean"}, doc = "Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another API. For a gateway behind something that routes or admits by server name. Default: false."},
defaults = {is = API_DEFINITION, doc = "Fields for every API that does not set them itself."},
apis = {is = {kind = "map", min = 1, keys = "name", values = API_DEFINITION}, doc = "The APIs by name. {} is all that most need.", required = true}
}}
return ____exports
end,
["plugins.route-table.table.effective-api"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local onlyClusterOf
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function ____exports.effectiveApi(self, ____table, name)
local own = __TS__ObjectAssign(
{},
____table.defaults,
ownValue(nil, ____table.apis, name)
)
local ____opt_0 = ____table.defaults
local source = __TS__ObjectAssign({}, ____opt_0 and ____opt_0.source, own.source)
local settings = own.source == nil and own or __TS__ObjectAssign({}, own, {source = source})
return {
name = name,
settings = settings,
path = withApi(nil, settings.path or "/{api}", name),
hosts = __TS__ArrayMap(
settings.hosts or ({}),
function(____, host) return withApi(nil, host, name) end
),
cluster = settings.cluster or onlyClusterOf(nil, ____table)
}
end
function onlyClusterOf(self, ____bindingPattern0)
local clusters
clusters = ____bindingPattern0.clusters
local names = __TS__ObjectKeys(clusters)
local ____temp_2
if #names == 1 then
____temp_2 = names[1]
else
____temp_2 = nil
end
return ____temp_2
end
function ____exports.effectiveApis(self, ____table)
return __TS__ArrayMap(
__TS__ObjectKeys(____table.apis),
function(____, name) return ____exports.effectiveApi(nil, ____table, name) end
)
end
function ____exports.declaredAt(self, ____table, api, field)
local own = ownValue(nil, ____table.apis, api)
return (own and own[field]) ~= nil and ({"apis", api, field}) or ({"defaults", field})
end
function ____exports.declaredSettings(self, ____table)
local declared = {}
if ____table.defaults ~= nil then
declared[#declared + 1] = {{"defaults"}, ____table.defaults}
end
for ____, name in ipairs(__TS__ObjectKeys(____table.apis)) do
local settings = ownValue(nil, ____table.apis, name)
if settings ~= nil then
declared[#declared + 1] = {{"apis", name}, settings}
end
end
return declared
end
return ____exports
end,
["plugins.route-table.table.text.host-pattern"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local API_PLACEHOLDER = ____placeholder_2Ets.API_PLACEHOLDER
function ____exports.patternOf(self, text)
local start = (string.find(text, API_PLACEHOLDER, nil, true) or 0) - 1
return {
text = text,
before = __TS__StringSubstring(text, 0, start),
after = __TS__StringSubstring(text, start + #API_PLACEHOLDER)
}
end
function ____exports.apiOfHost(self, pattern, host)
local ____end = #host - #pattern.after
if ____end <= #pattern.before then
return nil
end
if not __TS__StringStartsWith(host, pattern.before) or not __TS__StringEndsWith(host, pattern.after) then
return nil
end
return __TS__StringSubstring(host, #pattern.before, ____end)
end
return ____exports
end,
["plugins.route-table.table.text.pattern-index"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__ArrayForEach = ____lualib.__TS__ArrayForEach
local __TS__ArraySort = ____lualib.__TS__ArraySort
local __TS__Iterator = ____lualib.__TS__Iterator
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local Set = ____lualib.Set
local __TS__Spread = ____lualib.__TS__Spread
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayReverse = ____lualib.__TS__ArrayReverse
local ____exports = {}
local related, firstFrom, reversed, inOrder
function related(self, index, ____bindingPattern0)
local after
local before
before = ____bindingPattern0.before
after = ____bindingPattern0.after
local found = {}
local key = reversed(nil, after)
do
local length = 0
while length <= #before do
do
local group = index:get(__TS__StringSubstring(before, 0, length))
if group == nil then
goto __continue25
end
do
local start = 1
while start <= #after do
local position = group.byAfter:get(__TS__StringSubstring(after, start))
if position ~= nil then
found[#found + 1] = position
end
start = start + 1
end
end
local next = firstFrom(nil, group, key)
while true do
local ____opt_8 = group.sorted[next + 1]
if ____opt_8 ~= nil then
local ____opt_9 = group.sorted[next + 1]
____opt_8 = __TS__StringStartsWith(____opt_9 and ____opt_9.key, key)
end
if not (____opt_8 == true) then
break
end
local ____opt_6 = group.sorted[next + 1]
found[#found + 1] = ____opt_6 and ____opt_6.position or 0
next = next + 1
end
end
::__continue25::
length = length + 1
end
end
return found
end
function firstFrom(self, ____bindingPattern0, key)
local sorted
sorted = ____bindingPattern0.sorted
local low = 0
local high = #sorted
while low < high do
local middle = math.floor((low + high) / 2)
local ____opt_12 = sorted[middle + 1]
if (____opt_12 and ____opt_12.key or "") < key then
low = middle + 1
else
high = middle
end
end
return low
end
function reversed(self, text)
return table.concat(
__TS__ArrayReverse(__TS__StringSplit(text, "")),
""
)
end
function inOrder(self, positions)
return __TS__ArraySort(
positions,
function(____, one, other) return one - other end
)
end
function ____exports.indexPatterns(self, patterns)
local groups = __TS__New(Map)
__TS__ArrayForEach(
patterns,
function(____, ____bindingPattern0, position)
local after
local before
before = ____bindingPattern0.before
after = ____bindingPattern0.after
local group = groups:get(before) or ({
byAfter = __TS__New(Map),
sorted = {}
})
groups:set(before, group)
if group.byAfter:has(after) then
return
end
group.byAfter:set(after, position)
local ____group_sorted_0 = group.sorted
____group_sorted_0[#____group_sorted_0 + 1] = {
key = reversed(nil, after),
position = position
}
end
)
for ____, group in __TS__Iterator(groups:values()) do
__TS__ArraySort(
group.sorted,
function(____, one, other) return one.key < other.key and -1 or 1 end
)
end
return groups
end
function ____exports.matching(self, index, host)
local found = {}
do
local start = 0
while start < #host do
do
local group = index:get(__TS__StringSubstring(host, 0, start))
if group == nil then
goto __continue10
end
do
local ____end = start + 1
while ____end <= #host do
local position = group.byAfter:get(__TS__StringSubstring(host, ____end))
if position ~= nil then
found[#found + 1] = position
end
____end = ____end + 1
end
end
end
::__continue10::
start = start + 1
end
end
return inOrder(nil, found)
end
function ____exports.earlierOnes(self, index, patterns)
local earlier = __TS__ArrayMap(
patterns,
function() return {} end
)
__TS__ArrayForEach(
patterns,
function(____, pattern, position)
local ____opt_1 = index:get(pattern.before)
if (____opt_1 and ____opt_1.byAfter:get(pattern.after)) ~= position then
return
end
for ____, other in ipairs(related(nil, index, pattern)) do
if other ~= position then
local ____opt_3 = earlier[math.max(position, other) + 1]
if ____opt_3 ~= nil then
local ____earlier_index_4 = earlier[math.max(position, other) + 1]
____earlier_index_4[#____earlier_index_4 + 1] = math.min(position, other)
end
end
end
end
)
return __TS__ArrayMap(
earlier,
function(____, positions) return inOrder(
nil,
{__TS__Spread(__TS__New(Set, positions))}
) end
)
end
return ____exports
end,
["plugins.route-table.table.table-hosts"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__ArrayFlatMap = ____lualib.__TS__ArrayFlatMap
local Map = ____lualib.Map
local ____exports = {}
local FEW
local ____host_2Dpattern_2Ets = require("plugins.route-table.table.text.host-pattern")
local apiOfHost = ____host_2Dpattern_2Ets.apiOfHost
local patternOf = ____host_2Dpattern_2Ets.patternOf
local ____pattern_2Dindex_2Ets = require("plugins.route-table.table.text.pattern-index")
local indexPatterns = ____pattern_2Dindex_2Ets.indexPatterns
local matching = ____pattern_2Dindex_2Ets.matching
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
function ____exports.isOwnHostIn(self, hosts, names, patterns)
local index = #patterns > FEW and indexPatterns(nil, patterns) or nil
return function(____, host)
if __TS__ArraySome(
hosts,
function(____, known) return known:has(host) end
) then
return true
end
local possible = index == nil and patterns or __TS__ArrayFlatMap(
matching(nil, index, host),
function(____, i) return patterns[i + 1] or ({}) end
)
return __TS__ArraySome(
possible,
function(____, pattern)
local api = apiOfHost(nil, pattern, host)
return api ~= nil and names:has(api)
end
)
end
end
FEW = 20
function ____exports.patternsOf(self, ____table)
return __TS__ArrayMap(
____table.legacyHosts or ({}),
function(____, legacyHost) return patternOf(nil, legacyHost.host) end
)
end
function ____exports.ownHostsOf(self, ____table, apis)
local hosts = __TS__New(Set, ____table.shortHosts)
for ____, api in ipairs(apis) do
for ____, host in ipairs(api.hosts) do
hosts:add(host)
end
end
return ____exports.isOwnHostIn(
nil,
{hosts},
__TS__New(
Set,
__TS__ArrayMap(
apis,
function(____, ____bindingPattern0)
local name
name = ____bindingPattern0.name
return name
end
)
),
____exports.patternsOf(nil, ____table)
)
end
function ____exports.oldHostOwners(self, ____table, apis)
local owners = __TS__New(Map)
for ____, ____value in ipairs(apis) do
local name = ____value.name
local hosts = ____value.hosts
for ____, host in ipairs(hosts) do
owners:set(host, name)
end
end
for ____, ____value in ipairs(____table.legacyHosts or ({})) do
local host = ____value.host
for ____, ____value in ipairs(apis) do
local name = ____value.name
local oldHost = withApi(nil, host, name)
if not owners:has(oldHost) then
owners:set(oldHost, name)
end
end
end
return owners
end
return ____exports
end,
["plugins.route-table.decision.http.host-key"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local withoutFinalDot
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigits = ____characters_2Ets.isDigits
function withoutFinalDot(self, name)
return __TS__StringEndsWith(name, ".") and __TS__StringSubstring(name, 0, #name - 1) or name
end
function ____exports.hostKey(self, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
if colon == -1 then
return withoutFinalDot(
nil,
string.lower(host)
)
end
local port = __TS__StringSubstring(host, colon + 1)
return (port == "" or isDigits(nil, port)) and withoutFinalDot(
nil,
string.lower(__TS__StringSubstring(host, 0, colon))
) or ""
end
function ____exports.canonicalHost(self, host)
local name = ____exports.hostKey(nil, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
if name == "" then
return host
end
return (colon == -1 or colon == #host - 1) and name or name .. __TS__StringSubstring(host, colon)
end
function ____exports.withoutPort(self, host)
local colon = (string.find(host, ":", nil, true) or 0) - 1
return colon ~= -1 and isDigits(
nil,
__TS__StringSubstring(host, colon + 1)
) and __TS__StringSubstring(host, 0, colon) or host
end
return ____exports
end,
["plugins.route-table.decision.compiled.destination"] = function(...) 
local ____lualib = require("lualib_bundle")
local Error = ____lualib.Error
local RangeError = ____lualib.RangeError
local ReferenceError = ____lualib.ReferenceError
local SyntaxError = ____lualib.SyntaxError
local TypeError = ____lualib.TypeError
local URIError = ____lualib.URIError
local __TS__New = ____lualib.__TS__New
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local ____exports = {}
local withPort, serverNameOf
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local canonicalHost = ____host_2Dkey_2Ets.canonicalHost
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isIpAddress = ____host_2Dname_2Ets.isIpAddress
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
local withoutPortNumber = ____upstream_2Durl_2Ets.withoutPortNumber
function withPort(self, name, scheme, port)
return port == defaultPort(nil, scheme) and name or (name .. ":") .. tostring(port)
end
function serverNameOf(self, host)
if __TS__StringStartsWith(host, "[") then
return nil
end
local name = withoutPortNumber(nil, host)
local ____isIpAddress_result_9
if isIpAddress(nil, name) then
____isIpAddress_result_9 = nil
else
____isIpAddress_result_9 = name
end
return ____isIpAddress_result_9
end
function ____exports.destinationOf(self, cluster, api, isOwnHost)
local url = withApi(nil, cluster.url, api)
local parsed = parseUpstreamUrl(nil, url)
if parsed == nil then
error(
__TS__New(Error, ("unchecked table: " .. url) .. " is no upstream URL"),
0
)
end
local scheme = parsed.scheme
local host = parsed.host
local port = parsed.port
local basePath = parsed.basePath
local authority = withPort(
nil,
__TS__StringIncludes(host, ":") and ("[" .. host) .. "]" or host,
scheme,
port
)
local address = cluster.address == nil and host or withApi(nil, cluster.address, api)
local ____scheme_2 = scheme
local ____host_3 = host
local ____temp_0
if scheme == "https" then
____temp_0 = serverNameOf(nil, authority)
else
____temp_0 = nil
end
local ____address_4 = address
local ____temp_5 = __TS__StringIncludes(address, ":") and ("[" .. address) .. "]" or address
local ____port_6 = port
local ____basePath_7 = basePath
local ____cluster_tlsVerify_1 = cluster.tlsVerify
if ____cluster_tlsVerify_1 == nil then
____cluster_tlsVerify_1 = true
end
return {
scheme = ____scheme_2,
name = ____host_3,
host = authority,
serverName = ____temp_0,
address = ____address_4,
dialled = ____temp_5,
port = ____port_6,
basePath = ____basePath_7,
tlsVerify = ____cluster_tlsVerify_1,
isOwnHost = isOwnHost(nil, host)
}
end
function ____exports.hostHeaderOf(self, setting, client, destination)
if setting == "upstream" then
return destination.host
end
return setting == "client" and canonicalHost(nil, client) or setting
end
function ____exports.isSentByKong(self, setting, ____bindingPattern0)
local port
local scheme
scheme = ____bindingPattern0.scheme
port = ____bindingPattern0.port
if setting == "upstream" or setting == "client" or port == defaultPort(nil, scheme) then
return true
end
return __TS__StringEndsWith(
setting,
":" .. tostring(port)
)
end
function ____exports.serverNameFor(self, host, destination)
if host == destination.host then
return destination.serverName
end
local ____temp_8
if destination.scheme == "https" then
____temp_8 = serverNameOf(nil, host)
else
____temp_8 = nil
end
return ____temp_8
end
return ____exports
end,
["plugins.route-table.decision.compiled.cors"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
local ANY = "*"
function ____exports.compileCors(self, cors)
if cors == nil then
return nil
end
local ____TS__ArrayIncludes_result_1 = __TS__ArrayIncludes(cors.allowOrigins, ANY)
local ____cors_allowOrigins_2 = cors.allowOrigins
local ____cors_allowCredentials_0 = cors.allowCredentials
if ____cors_allowCredentials_0 == nil then
____cors_allowCredentials_0 = false
end
return {allowsAny = ____TS__ArrayIncludes_result_1, origins = ____cors_allowOrigins_2, allowsCredentials = ____cors_allowCredentials_0}
end
return ____exports
end,
["plugins.route-table.decision.compiled.old-host-lifecycle"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local ____exports = {}
local ____date_2Ets = require("plugins.route-table.table.text.date")
local formatHttpDate = ____date_2Ets.formatHttpDate
local parseDate = ____date_2Ets.parseDate
function ____exports.compileLifecycle(self, ____bindingPattern0)
local links
local brownouts
local afterSunset
local sunset
local deprecated
deprecated = ____bindingPattern0.deprecated
sunset = ____bindingPattern0.sunset
afterSunset = ____bindingPattern0.afterSunset
brownouts = ____bindingPattern0.brownouts
if brownouts == nil then
brownouts = {}
end
links = ____bindingPattern0.links
local ____temp_0
if deprecated == nil then
____temp_0 = nil
else
____temp_0 = parseDate(nil, deprecated)
end
local from = ____temp_0
local ____temp_1
if sunset == nil then
____temp_1 = nil
else
____temp_1 = parseDate(nil, sunset)
end
local ____until = ____temp_1
local ____TS__ObjectAssign_result_7 = __TS__ObjectAssign(
{},
from ~= nil and ({Deprecation = "@" .. tostring(from)}),
____until ~= nil and ({Sunset = formatHttpDate(nil, ____until)})
)
local ____array_6 = __TS__SparseArrayNew(unpack((links and links.deprecation) == nil and ({}) or ({("<" .. links.deprecation) .. ">; rel=\"deprecation\""})))
__TS__SparseArrayPush(
____array_6,
unpack((links and links.sunset) == nil and ({}) or ({("<" .. links.sunset) .. ">; rel=\"sunset\""}))
)
return {
headers = ____TS__ObjectAssign_result_7,
links = {__TS__SparseArraySpread(____array_6)},
namesSuccessor = from ~= nil or ____until ~= nil,
isDeclared = from ~= nil or ____until ~= nil or #brownouts > 0 or links ~= nil,
sunset = ____until,
afterSunset = afterSunset or "serve",
brownouts = __TS__ArrayMap(
brownouts,
function(____, ____bindingPattern0)
local status
local ____end
local start
start = ____bindingPattern0.from
____end = ____bindingPattern0["until"]
status = ____bindingPattern0.status
if status == nil then
status = 503
end
return {
from = parseDate(nil, start) or 0,
["until"] = parseDate(nil, ____end) or 0,
status = status
}
end
)
}
end
function ____exports.brownoutAt(self, ____bindingPattern0, time)
local brownouts
brownouts = ____bindingPattern0.brownouts
return __TS__ArrayFind(
brownouts,
function(____, ____bindingPattern0)
local ____until
local from
from = ____bindingPattern0.from
____until = ____bindingPattern0["until"]
return time >= from and time < ____until
end
)
end
function ____exports.stateAt(self, ____bindingPattern0, time)
local afterSunset
local sunset
sunset = ____bindingPattern0.sunset
afterSunset = ____bindingPattern0.afterSunset
return sunset ~= nil and time >= sunset and afterSunset or "serve"
end
function ____exports.lifecycleHeaders(self, lifecycle, successor)
local named = lifecycle.namesSuccessor and successor ~= nil and ({("<" .. successor) .. ">; rel=\"successor-version\""}) or ({})
local ____array_8 = __TS__SparseArrayNew(unpack(named))
__TS__SparseArrayPush(
____array_8,
unpack(lifecycle.links)
)
local links = {__TS__SparseArraySpread(____array_8)}
return #links == 0 and lifecycle.headers or __TS__ObjectAssign(
{},
lifecycle.headers,
{Link = table.concat(links, ", ")}
)
end
return ____exports
end,
["plugins.route-table.decision.compiled.path-rules"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__ArraySome = ____lualib.__TS__ArraySome
local ____exports = {}
local hasControl
function hasControl(self, path)
return __TS__ArraySome(
__TS__ArraySlice(
__TS__StringSplit(path, "%"),
1
),
function(____, part) return __TS__StringStartsWith(part, "0") or __TS__StringStartsWith(part, "1") or __TS__StringStartsWith(part, "7F") end
)
end
function ____exports.compilePathRules(self, settings)
return {rejectsSlashes = settings.escapedSlashes == "reject", rejectsParameters = settings.pathParameters == "reject", rejectsControls = settings.controlCharacters == "reject"}
end
function ____exports.restrictsPaths(self, ____bindingPattern0)
local rejectsControls
local rejectsParameters
local rejectsSlashes
rejectsSlashes = ____bindingPattern0.rejectsSlashes
rejectsParameters = ____bindingPattern0.rejectsParameters
rejectsControls = ____bindingPattern0.rejectsControls
return rejectsSlashes or rejectsParameters or rejectsControls
end
function ____exports.isRefusedPath(self, ____bindingPattern0, path)
local rejectsControls
local rejectsParameters
local rejectsSlashes
rejectsSlashes = ____bindingPattern0.rejectsSlashes
rejectsParameters = ____bindingPattern0.rejectsParameters
rejectsControls = ____bindingPattern0.rejectsControls
if rejectsSlashes and (__TS__StringIncludes(path, "%2F") or __TS__StringIncludes(path, "%5C")) then
return true
end
if rejectsParameters and (__TS__StringIncludes(path, ";") or __TS__StringIncludes(path, "%3B")) then
return true
end
return rejectsControls and hasControl(nil, path)
end
return ____exports
end,
["plugins.route-table.decision.compiled.redirect"] = function(...) 
local ____exports = {}
local ____duration_2Ets = require("plugins.route-table.table.text.duration")
local parseDuration = ____duration_2Ets.parseDuration
local DEFAULT_STATUS = 307
local PERMANENT = 308
local DEFAULT_MAX_AGE = 300000
function ____exports.compileRedirect(self, ____bindingPattern0, ____bindingPattern1)
local shortHosts
shortHosts = ____bindingPattern0.shortHosts
local redirect
local legacy
legacy = ____bindingPattern1.legacy
redirect = ____bindingPattern1.redirect
local status = redirect and redirect.status or DEFAULT_STATUS
local maxAge = parseDuration(nil, redirect and redirect.maxAge or "") or DEFAULT_MAX_AGE
return {
isOn = legacy == "redirect",
status = status,
origin = redirect and redirect.origin or "https://" .. (shortHosts[1] or ""),
headers = status == PERMANENT and ({["Cache-Control"] = "max-age=" .. tostring(math.floor(maxAge / 1000))}) or ({})
}
end
return ____exports
end,
["plugins.route-table.decision.http.headers"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local isSpace
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function isSpace(self, character)
return character == " " or character == "\t"
end
function ____exports.headerOf(self, ____bindingPattern0, name)
local headers
headers = ____bindingPattern0.headers
return ownValue(nil, headers, name)
end
function ____exports.joinLines(self, name, values)
return table.concat(values, name == "cookie" and "; " or ", " or ",")
end
function ____exports.trimSpace(self, text)
local start = 0
local ____end = #text
while start < ____end and isSpace(
nil,
__TS__StringCharAt(text, start)
) do
start = start + 1
end
while ____end > start and isSpace(
nil,
__TS__StringCharAt(text, ____end - 1)
) do
____end = ____end - 1
end
return __TS__StringSubstring(text, start, ____end)
end
return ____exports
end,
["plugins.route-table.decision.http.cookie"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local trimSpace = ____headers_2Ets.trimSpace
function ____exports.cookieOf(self, request, name)
local start = name .. "="
for ____, part in ipairs(__TS__StringSplit(
headerOf(nil, request, "cookie") or "",
";"
)) do
do
local pair = trimSpace(nil, part)
if not __TS__StringStartsWith(pair, start) then
goto __continue3
end
local value = __TS__StringSubstring(pair, #start)
local isQuoted = #value >= 2 and __TS__StringStartsWith(value, "\"") and __TS__StringEndsWith(value, "\"")
return isQuoted and __TS__StringSubstring(value, 1, #value - 1) or value
end
::__continue3::
end
return nil
end
return ____exports
end,
["plugins.route-table.decision.compiled.murmur3"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local ____exports = {}
local wordAt, scramble, multiply, rotate, xor, WORD
function wordAt(self, text, start, length)
local word = 0
do
local i = length - 1
while i >= 0 do
word = word * 256 + __TS__StringCharCodeAt(text, start + i)
i = i - 1
end
end
return word
end
function scramble(self, word)
return multiply(
nil,
rotate(
nil,
multiply(nil, word, 3432918353),
15
),
461845907
)
end
function multiply(self, one, other)
local low = one % 65536
local high = (one - low) / 65536
return (low * other + high * other % 65536 * 65536) % WORD
end
function rotate(self, word, bits)
local shifted = word * 2 ^ bits
return shifted % WORD + math.floor(shifted / WORD)
end
function xor(self, one, other)
local signed = bit.bxor(one, other)
return signed < 0 and signed + WORD or signed
end
WORD = 4294967296
function ____exports.murmur3(self, text, seed)
local hash = seed
local wholeBlocks = #text - #text % 4
do
local i = 0
while i < wholeBlocks do
hash = (multiply(
nil,
rotate(
nil,
xor(
nil,
hash,
scramble(
nil,
wordAt(nil, text, i, 4)
)
),
13
),
5
) + 3864292196) % WORD
i = i + 4
end
end
if wholeBlocks < #text then
hash = xor(
nil,
hash,
scramble(
nil,
wordAt(nil, text, wholeBlocks, #text - wholeBlocks)
)
)
end
hash = xor(nil, hash, #text)
hash = multiply(
nil,
xor(
nil,
hash,
math.floor(hash / 65536)
),
2246822507
)
hash = multiply(
nil,
xor(
nil,
hash,
math.floor(hash / 8192)
),
3266489909
)
return xor(
nil,
hash,
math.floor(hash / 65536)
)
end
return ____exports
end,
["plugins.route-table.decision.compiled.split"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArraySort = ____lualib.__TS__ArraySort
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__Spread = ____lualib.__TS__Spread
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local headersOf, clusterAt, placeBy, readKey, withFallbacks, requestedCluster, HASH_RANGE
local ____split_2Dkeys_2Ets = require("plugins.route-table.table.text.split-keys")
local parseSplitKeys = ____split_2Dkeys_2Ets.parseSplitKeys
local ____cookie_2Ets = require("plugins.route-table.decision.http.cookie")
local cookieOf = ____cookie_2Ets.cookieOf
local ____hash_2Ets = require("plugins.route-table.in-process.hash")
local hashOf = ____hash_2Ets.hashOf
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function headersOf(self, header, cookie, keys)
local names = __TS__New(Set)
if header ~= nil then
names:add(header)
end
if cookie ~= nil then
names:add("cookie")
end
for ____, key in ipairs(keys) do
if key.kind == "header" then
names:add(string.lower(key.name))
end
if key.kind == "cookie" then
names:add("cookie")
end
end
return {__TS__Spread(names)}
end
function ____exports.isInSplit(self, ____bindingPattern0, cluster)
local shares
shares = ____bindingPattern0.shares
return __TS__ArraySome(
shares,
function(____, share) return share.cluster == cluster end
)
end
function clusterAt(self, split, point, from)
local share = split.shares[from + 1]
if share == nil then
return split.stable
end
if point < share["end"] or from == #split.shares - 1 then
return share.cluster
end
return clusterAt(nil, split, point, from + 1)
end
function ____exports.placeOf(self, split, request)
return placeBy(nil, split, request, 0)
end
function placeBy(self, split, request, from)
local key = split.keys[from + 1]
if key == nil then
return nil
end
local value = ____exports.valueOfKey(nil, key, request)
if value == nil then
return placeBy(nil, split, request, from + 1)
end
local name = (key.kind == "header" or key.kind == "cookie") and (key.kind .. " ") .. key.name or key.kind
return {
place = hashOf(nil, (split.salt .. ":") .. value) / HASH_RANGE,
key = name
}
end
function ____exports.valueOfKey(self, key, request)
local value = readKey(nil, key, request)
local ____temp_26
if value == "" then
____temp_26 = nil
else
____temp_26 = value
end
return ____temp_26
end
function readKey(self, key, request)
if key.kind == "header" then
return headerOf(
nil,
request,
string.lower(key.name)
)
end
if key.kind == "cookie" then
return cookieOf(nil, request, key.name)
end
local ____temp_27
if key.kind == "consumer" then
____temp_27 = request.consumer
else
____temp_27 = request.client
end
return ____temp_27
end
function withFallbacks(self, keys)
local kinds = __TS__ArrayMap(
keys,
function(____, ____bindingPattern0)
local kind
kind = ____bindingPattern0.kind
return kind
end
)
if __TS__ArrayIncludes(kinds, "ip") then
return keys
end
local ____kinds_includes_result_30
if __TS__ArrayIncludes(kinds, "consumer") then
local ____array_28 = __TS__SparseArrayNew(unpack(keys))
__TS__SparseArrayPush(____array_28, {kind = "ip"})
____kinds_includes_result_30 = {__TS__SparseArraySpread(____array_28)}
else
local ____array_29 = __TS__SparseArrayNew(unpack(keys))
__TS__SparseArrayPush(____array_29, {kind = "consumer"}, {kind = "ip"})
____kinds_includes_result_30 = {__TS__SparseArraySpread(____array_29)}
end
return ____kinds_includes_result_30
end
function requestedCluster(self, split, text)
if text == nil then
return nil
end
local ____temp_31
if text == "always" then
____temp_31 = split.canary
else
____temp_31 = text == "never" and split.stable or text
end
local cluster = ____temp_31
return cluster ~= nil and ____exports.isInSplit(nil, split, cluster) and cluster or nil
end
HASH_RANGE = 4294967296
function ____exports.compileSplit(self, api, split, defaultCluster)
local shares = {}
local sum = 0
for ____, cluster in ipairs(__TS__ArraySort(__TS__ObjectKeys(split.weights))) do
do
local weight = ownValue(nil, split.weights, cluster) or 0
if weight <= 0 then
goto __continue3
end
sum = sum + weight
shares[#shares + 1] = {cluster = cluster, ["end"] = sum}
end
::__continue3::
end
local keys = split.by == nil and ({}) or withFallbacks(
nil,
parseSplitKeys(nil, split.by) or ({})
)
local ____opt_4 = split.override
local ____opt_0 = ____opt_4 and ____opt_4.header
if ____opt_0 ~= nil then
local ____opt_1 = split.override
____opt_0 = string.lower(____opt_1 and ____opt_1.header)
end
local header = ____opt_0
local ____opt_6 = split.override
local cookie = ____opt_6 and ____opt_6.cookie
local ____split_entry_10 = split.entry
local ____shares_11 = shares
local ____sum_12 = sum
local ____keys_13 = keys
local ____headersOf_result_14 = headersOf(nil, header, cookie, keys)
local ____TS__ArraySome_result_15 = __TS__ArraySome(
keys,
function(____, ____bindingPattern0)
local kind
kind = ____bindingPattern0.kind
return kind == "consumer"
end
)
local ____temp_16 = split.salt or api
local ____header_17 = header
local ____cookie_18 = cookie
local ____defaultCluster_19 = defaultCluster
local ____opt_8 = __TS__ArrayFind(
shares,
function(____, ____bindingPattern0)
local cluster
cluster = ____bindingPattern0.cluster
return cluster ~= defaultCluster
end
)
return {
entry = ____split_entry_10,
shares = ____shares_11,
sum = ____sum_12,
keys = ____keys_13,
headers = ____headersOf_result_14,
asksForConsumer = ____TS__ArraySome_result_15,
salt = ____temp_16,
header = ____header_17,
cookie = ____cookie_18,
stable = ____defaultCluster_19,
canary = ____opt_8 and ____opt_8.cluster
}
end
function ____exports.heaviestOf(self, settings, defaultCluster)
local ____settings_20 = settings
local split = ____settings_20.split
if split == nil or split.entry ~= nil then
return nil
end
local heaviest
for ____, cluster in ipairs(__TS__ArraySort(__TS__ObjectKeys(split.weights))) do
local weight = ownValue(nil, split.weights, cluster) or 0
local greatest = heaviest == nil and 0 or (ownValue(nil, split.weights, heaviest) or 0)
if weight > greatest or weight == greatest and weight > 0 and cluster == defaultCluster then
heaviest = cluster
end
end
return heaviest
end
function ____exports.sharesOf(self, ____bindingPattern0)
local sum
local shares
shares = ____bindingPattern0.shares
sum = ____bindingPattern0.sum
local start = 0
return __TS__ArrayMap(
shares,
function(____, ____bindingPattern0)
local ____end
local cluster
cluster = ____bindingPattern0.cluster
____end = ____bindingPattern0["end"]
local weight = ____end - start
start = ____end
return {
cluster = cluster,
perCent = math.floor(weight * 100000000 / sum + 0.5) / 1000000
}
end
)
end
function ____exports.overrideOf(self, split, request)
local ____temp_21
if split.header == nil then
____temp_21 = nil
else
____temp_21 = requestedCluster(
nil,
split,
headerOf(nil, request, split.header)
)
end
local byHeader = ____temp_21
if byHeader ~= nil then
return {cluster = byHeader, because = "header"}
end
local ____temp_22
if split.cookie == nil then
____temp_22 = nil
else
____temp_22 = requestedCluster(
nil,
split,
cookieOf(nil, request, split.cookie)
)
end
local byCookie = ____temp_22
local ____temp_23
if byCookie == nil then
____temp_23 = nil
else
____temp_23 = {cluster = byCookie, because = "cookie"}
end
return ____temp_23
end
function ____exports.bucketOf(self, split, request, random)
local ____opt_24 = ____exports.placeOf(nil, split, request)
local place = ____opt_24 and ____opt_24.place
local cluster = clusterAt(nil, split, (place or random) * split.sum, 0)
return {cluster = cluster, because = place == nil and "random" or "bucket"}
end
return ____exports
end,
["plugins.route-table.decision.compiled.upstreams"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local Error = ____lualib.Error
local RangeError = ____lualib.RangeError
local ReferenceError = ____lualib.ReferenceError
local SyntaxError = ____lualib.SyntaxError
local TypeError = ____lualib.TypeError
local URIError = ____lualib.URIError
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local effectiveApis = ____effective_2Dapi_2Ets.effectiveApis
local ____table_2Dhosts_2Ets = require("plugins.route-table.table.table-hosts")
local ownHostsOf = ____table_2Dhosts_2Ets.ownHostsOf
local ____destination_2Ets = require("plugins.route-table.decision.compiled.destination")
local destinationOf = ____destination_2Ets.destinationOf
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function ____exports.destinationIn(self, ____table, ____bindingPattern0, cluster, isOwnHost)
local upstream
local own
local name
name = ____bindingPattern0.name
own = ____bindingPattern0.cluster
upstream = ____bindingPattern0.settings.upstream
local settings = ownValue(nil, ____table.clusters, cluster)
if settings == nil then
error(
__TS__New(Error, "unchecked table: there is no cluster " .. cluster),
0
)
end
if upstream == nil or cluster ~= own then
return destinationOf(nil, settings, name, isOwnHost)
end
local tlsVerify = settings.tlsVerify
return destinationOf(
nil,
__TS__ObjectAssign({url = upstream}, tlsVerify ~= nil and ({tlsVerify = tlsVerify})),
name,
isOwnHost
)
end
function ____exports.upstreamsOf(self, ____table)
local upstreams = __TS__New(Map)
local apis = effectiveApis(nil, ____table)
local isOwnHost = ownHostsOf(nil, ____table, apis)
for ____, api in ipairs(apis) do
local others = __TS__ArrayFilter(
__TS__ObjectKeys(____table.clusters),
function(____, cluster) return cluster ~= api.cluster end
)
local all = api.cluster == nil and others or ({
api.cluster,
unpack(others)
})
upstreams:set(
api.name,
__TS__ArrayMap(
all,
function(____, cluster) return {
cluster = cluster,
destination = ____exports.destinationIn(
nil,
____table,
api,
cluster,
isOwnHost
)
} end
)
)
end
return upstreams
end
return ____exports
end,
["plugins.route-table.decision.compiled.api-route"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local Error = ____lualib.Error
local RangeError = ____lualib.RangeError
local ReferenceError = ____lualib.ReferenceError
local SyntaxError = ____lualib.SyntaxError
local TypeError = ____lualib.TypeError
local URIError = ____lualib.URIError
local ____exports = {}
local compileTimeouts, KONG_DEFAULT_TIMEOUT
local ____duration_2Ets = require("plugins.route-table.table.text.duration")
local parseDuration = ____duration_2Ets.parseDuration
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local withoutPortNumber = ____upstream_2Durl_2Ets.withoutPortNumber
local ____destination_2Ets = require("plugins.route-table.decision.compiled.destination")
local isSentByKong = ____destination_2Ets.isSentByKong
local ____cors_2Ets = require("plugins.route-table.decision.compiled.cors")
local compileCors = ____cors_2Ets.compileCors
local ____old_2Dhost_2Dlifecycle_2Ets = require("plugins.route-table.decision.compiled.old-host-lifecycle")
local compileLifecycle = ____old_2Dhost_2Dlifecycle_2Ets.compileLifecycle
local ____path_2Drules_2Ets = require("plugins.route-table.decision.compiled.path-rules")
local compilePathRules = ____path_2Drules_2Ets.compilePathRules
local restrictsPaths = ____path_2Drules_2Ets.restrictsPaths
local ____redirect_2Ets = require("plugins.route-table.decision.compiled.redirect")
local compileRedirect = ____redirect_2Ets.compileRedirect
local ____split_2Ets = require("plugins.route-table.decision.compiled.split")
local compileSplit = ____split_2Ets.compileSplit
local heaviestOf = ____split_2Ets.heaviestOf
local ____upstreams_2Ets = require("plugins.route-table.decision.compiled.upstreams")
local destinationIn = ____upstreams_2Ets.destinationIn
function compileTimeouts(self, timeouts)
if timeouts == nil then
return nil
end
local function milliseconds(____, duration)
local ____temp_34
if duration == nil then
____temp_34 = nil
else
____temp_34 = parseDuration(nil, duration)
end
return ____temp_34 or KONG_DEFAULT_TIMEOUT
end
return {
connect = milliseconds(nil, timeouts.connect),
send = milliseconds(nil, timeouts.send),
read = milliseconds(nil, timeouts.read)
}
end
KONG_DEFAULT_TIMEOUT = 60000
local DEFAULT_INTERVAL = 5000
function ____exports.compileApi(self, ____table, api, clusters, isOwnHost)
local ____api_0 = api
local settings = ____api_0.settings
local pin = ____table.pin or settings.pin
local cluster = api.cluster or ""
local destinations = __TS__New(Map)
local hostHeader = withApi(nil, settings.hostHeader or "upstream", api.name)
local getsOwnHost = hostHeader == "client" or hostHeader ~= "upstream" and isOwnHost(
nil,
withoutPortNumber(nil, hostHeader)
)
for ____, each in ipairs(clusters) do
local destination = destinationIn(
nil,
____table,
api,
each,
isOwnHost
)
destinations:set(
each,
getsOwnHost and __TS__ObjectAssign({}, destination, {isOwnHost = true}) or destination
)
end
local ____settings_1 = settings
local healthCheck = ____settings_1.healthCheck
local nativeCluster = pin or heaviestOf(nil, settings, cluster) or cluster
local nativeDestination = destinations:get(nativeCluster)
if nativeDestination == nil then
error(
__TS__New(Error, "unchecked table: there is no cluster " .. nativeCluster),
0
)
end
local hasOtherHost = not isSentByKong(nil, hostHeader, nativeDestination)
local redirect = compileRedirect(nil, ____table, settings)
local pathRules = compilePathRules(nil, settings)
local ____temp_2
if settings.oldHosts == nil then
____temp_2 = nil
else
____temp_2 = compileLifecycle(nil, settings.oldHosts)
end
local lifecycle = ____temp_2
local ____temp_4 = healthCheck ~= nil
if ____temp_4 then
local ____healthCheck_failover_3 = healthCheck.failover
if ____healthCheck_failover_3 == nil then
____healthCheck_failover_3 = true
end
____temp_4 = ____healthCheck_failover_3
end
local hasFailover = ____temp_4
local hasOneCluster = pin ~= nil or settings.split == nil and not hasFailover
local needsPlugin = redirect.isOn or (lifecycle and lifecycle.isDeclared) == true or settings.rewriteResponse == true or (healthCheck and healthCheck.passive) ~= nil or hasOtherHost
local ____api_name_16 = api.name
local ____api_path_17 = api.path
local ____settings_stripPath_9 = settings.stripPath
if ____settings_stripPath_9 == nil then
____settings_stripPath_9 = true
end
local ____hostHeader_18 = hostHeader
local ____hasOtherHost_19 = hasOtherHost
local ____pin_20 = pin
local ____cluster_21 = cluster
local ____nativeCluster_22 = nativeCluster
local ____nativeDestination_23 = nativeDestination
local ____clusters_24 = clusters
local ____destinations_25 = destinations
local ____temp_10
if settings.split == nil then
____temp_10 = nil
else
____temp_10 = compileSplit(nil, api.name, settings.split, cluster)
end
local ____hasFailover_26 = hasFailover
local ____temp_27 = (healthCheck and healthCheck.passive) ~= nil
local ____healthCheck_28 = healthCheck
local ____temp_29 = parseDuration(nil, healthCheck and healthCheck.interval or "") or DEFAULT_INTERVAL
local ____redirect_30 = redirect
local ____lifecycle_31 = lifecycle
local ____pathRules_32 = pathRules
local ____compileCors_result_33 = compileCors(nil, settings.cors)
local ____settings_rewriteResponse_15 = settings.rewriteResponse
if ____settings_rewriteResponse_15 == nil then
____settings_rewriteResponse_15 = false
end
return {
api = ____api_name_16,
prefix = ____api_path_17,
stripPath = ____settings_stripPath_9,
hostHeader = ____hostHeader_18,
hasOtherHost = ____hasOtherHost_19,
pin = ____pin_20,
cluster = ____cluster_21,
nativeCluster = ____nativeCluster_22,
nativeDestination = ____nativeDestination_23,
clusters = ____clusters_24,
destinations = ____destinations_25,
split = ____temp_10,
hasFailover = ____hasFailover_26,
hasPassiveChecks = ____temp_27,
healthCheck = ____healthCheck_28,
checkInterval = ____temp_29,
redirect = ____redirect_30,
lifecycle = ____lifecycle_31,
pathRules = ____pathRules_32,
cors = ____compileCors_result_33,
rewritesResponse = ____settings_rewriteResponse_15,
timeouts = compileTimeouts(nil, settings.timeouts),
retries = settings.retries,
hasConnectionSettings = settings.timeouts ~= nil or settings.retries ~= nil,
isNative = hasOneCluster and not needsPlugin and not restrictsPaths(nil, pathRules) and not nativeDestination.isOwnHost
}
end
return ____exports
end,
["plugins.route-table.decision.compiled.prefix-map"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local findDeeper, endOfSegment
function findDeeper(self, names, path, start, depth, foundSoFar)
local found = foundSoFar
local ____end = start
do
local i = 0
while i < depth and ____end < #path do
____end = endOfSegment(nil, path, ____end)
found = names[__TS__StringSubstring(path, 0, ____end)] or found
i = i + 1
end
end
return found
end
function endOfSegment(self, path, start)
local slash = (string.find(
path,
"/",
math.max(start + 1 + 1, 1),
true
) or 0) - 1
return slash == -1 and #path or slash
end
function ____exports.compilePrefixes(self, prefixes)
local names = {}
local depth = 0
for ____, ____value in ipairs(prefixes) do
local prefix = ____value[1]
local api = ____value[2]
names[prefix] = api
depth = math.max(
depth,
prefix == "/" and 0 or #__TS__StringSplit(prefix, "/") - 1
)
end
return {names = names, depth = depth}
end
function ____exports.findLongestPrefix(self, ____bindingPattern0, path)
local depth
local names
names = ____bindingPattern0.names
depth = ____bindingPattern0.depth
local ____end = endOfSegment(nil, path, 0)
local found = names[__TS__StringSubstring(path, 0, ____end)] or names["/"]
local ____temp_0
if depth > 1 then
____temp_0 = findDeeper(
nil,
names,
path,
____end,
depth - 1,
found
)
else
____temp_0 = found
end
return ____temp_0
end
return ____exports
end,
["plugins.route-table.decision.compiled.lru-cache"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__Class = ____lualib.__TS__Class
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local ____exports = {}
____exports.LruCache = __TS__Class()
local LruCache = ____exports.LruCache
LruCache.name = "LruCache"
function LruCache.prototype.____constructor(self, most)
self.recent = __TS__New(Map)
self.older = __TS__New(Map)
self.most = most
end
function LruCache.prototype.get(self, key)
local recent = self.recent:get(key)
if recent ~= nil then
return recent
end
local older = self.older:get(key)
if older ~= nil then
self:add(key, older)
end
return older
end
function LruCache.prototype.add(self, key, value)
if self.recent.size >= self.most then
self.older = self.recent
self.recent = __TS__New(Map)
end
self.recent:set(key, value)
end
return ____exports
end,
["plugins.route-table.decision.compiled.api-routes"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__Class = ____lualib.__TS__Class
local __TS__New = ____lualib.__TS__New
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayEvery = ____lualib.__TS__ArrayEvery
local ____exports = {}
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local ____lru_2Dcache_2Ets = require("plugins.route-table.decision.compiled.lru-cache")
local LruCache = ____lru_2Dcache_2Ets.LruCache
local CACHE_SIZE = 10000
____exports.Routes = __TS__Class()
local Routes = ____exports.Routes
Routes.name = "Routes"
function Routes.prototype.____constructor(self, apis, compile)
self.known = __TS__New(LruCache, CACHE_SIZE)
self.apis = apis
self.compile = compile
end
function Routes.prototype.get(self, api)
local known = self.known:get(api)
if known ~= nil then
return known
end
if not self:has(api) then
return nil
end
local route = self:compile(api)
self.known:add(api, route)
return route
end
function Routes.prototype.has(self, api)
return ownValue(nil, self.apis, api) ~= nil
end
function Routes.prototype.names(self)
return __TS__ObjectKeys(self.apis)
end
function Routes.prototype.some(self, names)
return __TS__ArrayMap(
names,
function(____, api) return self:compile(api) end
)
end
function Routes.prototype.forEach(self, visit)
for ____, api in ipairs(self:names()) do
visit(
nil,
self:compile(api)
)
end
end
function Routes.prototype.map(self, make)
local made = {}
self:forEach(function(____, route)
local ____temp_0 = #made + 1
made[____temp_0] = make(nil, route)
return ____temp_0
end)
return made
end
function Routes.prototype.every(self, holds)
return __TS__ArrayEvery(
self:names(),
function(____, api) return holds(
nil,
self:compile(api)
) end
)
end
return ____exports
end,
["plugins.route-table.table.text.number-text"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringPadStart = ____lualib.__TS__StringPadStart
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local hugeText, LONGEST_WHOLE
function hugeText(self, value)
if value ~= value then
return "NaN"
end
local sign = value < 0 and "-" or ""
local size = math.abs(value)
if size - size ~= 0 then
return sign .. "Infinity"
end
local zeros = 0
while size >= LONGEST_WHOLE do
size = size / 10
zeros = zeros + 1
end
return ((sign .. tostring(math.floor(size))) .. "e") .. tostring(zeros)
end
local PLACES = 12
local SCALE = 1000000000000
LONGEST_WHOLE = 100000000000000
function ____exports.numberText(self, value)
if value - value ~= 0 or math.abs(value) >= LONGEST_WHOLE then
return hugeText(nil, value)
end
local size = math.abs(value)
local whole = math.floor(size)
local places = math.floor((size - whole) * SCALE + 0.5)
local sign = value < 0 and "-" or ""
if places == 0 then
return sign .. tostring(whole)
end
if places == SCALE then
return sign .. tostring(whole + 1)
end
local digits = __TS__StringPadStart(
tostring(places),
PLACES,
"0"
)
while __TS__StringEndsWith(digits, "0") do
digits = __TS__StringSubstring(digits, 0, #digits - 1)
end
return ((sign .. tostring(whole)) .. ".") .. digits
end
return ____exports
end,
["plugins.route-table.decision.compiled.table-version"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__NumberToString = ____lualib.__TS__NumberToString
local __TS__StringPadStart = ____lualib.__TS__StringPadStart
local __TS__ArrayIsArray = ____lualib.__TS__ArrayIsArray
local __TS__ArraySort = ____lualib.__TS__ArraySort
local ____exports = {}
local pluginFields, canonical, IGNORED_FIELDS
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local setOwn = ____own_2Dvalue_2Ets.setOwn
local ____number_2Dtext_2Ets = require("plugins.route-table.table.text.number-text")
local numberText = ____number_2Dtext_2Ets.numberText
local ____murmur3_2Ets = require("plugins.route-table.decision.compiled.murmur3")
local murmur3 = ____murmur3_2Ets.murmur3
function pluginFields(self, settings)
local own = {}
for ____, ____value in ipairs(__TS__ObjectEntries(settings or ({}))) do
local field = ____value[1]
local value = ____value[2]
if not __TS__ArrayIncludes(IGNORED_FIELDS, field) then
setOwn(nil, own, field, value)
end
end
return own
end
function canonical(self, value)
if type(value) == "number" then
return numberText(nil, value)
end
if type(value) ~= "table" or value == nil then
return tostring(value)
end
local parts = {}
if __TS__ArrayIsArray(value) then
for ____, each in ipairs(value) do
parts[#parts + 1] = canonical(nil, each)
end
return ("[" .. table.concat(parts, ",")) .. "]"
end
local map = value
for ____, key in ipairs(__TS__ArraySort(__TS__ObjectKeys(map))) do
local each = ownValue(nil, map, key)
if each ~= nil and each ~= nil then
parts[#parts + 1] = (key .. ":") .. canonical(nil, each)
end
end
return #parts == 0 and "[]" or ("{" .. table.concat(parts, ",")) .. "}"
end
IGNORED_FIELDS = {"plugins", "source", "owner", "labels"}
local IGNORED_TABLE_FIELDS = {"address", "oldCluster"}
function ____exports.tableVersion(self, ____table)
local apis = {}
for ____, name in ipairs(__TS__ObjectKeys(____table.apis)) do
setOwn(
nil,
apis,
name,
pluginFields(
nil,
ownValue(nil, ____table.apis, name)
)
)
end
local routed = {}
for ____, ____value in ipairs(__TS__ObjectEntries(____table)) do
local field = ____value[1]
local value = ____value[2]
if not __TS__ArrayIncludes(IGNORED_TABLE_FIELDS, field) then
setOwn(nil, routed, field, value)
end
end
local text = canonical(
nil,
__TS__ObjectAssign(
{},
routed,
{
apis = apis,
defaults = pluginFields(nil, ____table.defaults)
}
)
)
return __TS__StringPadStart(
__TS__NumberToString(
murmur3(nil, text, 0),
16
),
8,
"0"
)
end
return ____exports
end,
["plugins.route-table.decision.compiled.table-index"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArraySort = ____lualib.__TS__ArraySort
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local Set = ____lualib.Set
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__ArraySome = ____lualib.__TS__ArraySome
local ____exports = {}
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local effectiveApi = ____effective_2Dapi_2Ets.effectiveApi
local effectiveApis = ____effective_2Dapi_2Ets.effectiveApis
local ____host_2Dpattern_2Ets = require("plugins.route-table.table.text.host-pattern")
local patternOf = ____host_2Dpattern_2Ets.patternOf
local ____table_2Dhosts_2Ets = require("plugins.route-table.table.table-hosts")
local isOwnHostIn = ____table_2Dhosts_2Ets.isOwnHostIn
local ____api_2Droute_2Ets = require("plugins.route-table.decision.compiled.api-route")
local compileApi = ____api_2Droute_2Ets.compileApi
local ____cors_2Ets = require("plugins.route-table.decision.compiled.cors")
local compileCors = ____cors_2Ets.compileCors
local ____old_2Dhost_2Dlifecycle_2Ets = require("plugins.route-table.decision.compiled.old-host-lifecycle")
local compileLifecycle = ____old_2Dhost_2Dlifecycle_2Ets.compileLifecycle
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local compilePrefixes = ____prefix_2Dmap_2Ets.compilePrefixes
local ____api_2Droutes_2Ets = require("plugins.route-table.decision.compiled.api-routes")
local Routes = ____api_2Droutes_2Ets.Routes
local ____table_2Dversion_2Ets = require("plugins.route-table.decision.compiled.table-version")
local tableVersion = ____table_2Dversion_2Ets.tableVersion
function ____exports.compileTable(self, ____table)
local isOwnHost
local apis = effectiveApis(nil, ____table)
local clusters = __TS__ArraySort(__TS__ObjectKeys(____table.clusters))
local ownHosts = __TS__New(Map)
for ____, ____value in ipairs(apis) do
local name = ____value.name
local hosts = ____value.hosts
for ____, host in ipairs(hosts) do
ownHosts:set(host, name)
end
end
local shortHosts = __TS__New(Set, ____table.shortHosts)
local legacyPatterns = __TS__ArrayMap(
____table.legacyHosts or ({}),
function(____, legacyHost) return {
pattern = patternOf(nil, legacyHost.host),
lifecycle = compileLifecycle(nil, legacyHost)
} end
)
local routes = __TS__New(
Routes,
____table.apis,
function(____, name) return compileApi(
nil,
____table,
effectiveApi(nil, ____table, name),
clusters,
isOwnHost
) end
)
isOwnHost = isOwnHostIn(
nil,
{shortHosts, ownHosts},
routes,
__TS__ArrayMap(
legacyPatterns,
function(____, ____bindingPattern0)
local pattern
pattern = ____bindingPattern0.pattern
return pattern
end
)
)
local ____tableVersion_result_6 = tableVersion(nil, ____table)
local ____temp_7 = ____table.shortHosts[1] or ""
local ____routes_8 = routes
local ____shortHosts_9 = shortHosts
local ____compilePrefixes_result_10 = compilePrefixes(
nil,
__TS__ArrayMap(
apis,
function(____, ____bindingPattern0)
local name
local path
path = ____bindingPattern0.path
name = ____bindingPattern0.name
return {path, name}
end
)
)
local ____ownHosts_11 = ownHosts
local ____legacyPatterns_12 = legacyPatterns
local ____table_decisionHeader_13 = ____table.decisionHeader
local ____table_checkServerName_0 = ____table.checkServerName
if ____table_checkServerName_0 == nil then
____table_checkServerName_0 = false
end
local ____compileCors_3 = compileCors
local ____opt_1 = ____table.defaults
return {
version = ____tableVersion_result_6,
gateway = ____temp_7,
routes = ____routes_8,
shortHosts = ____shortHosts_9,
prefixes = ____compilePrefixes_result_10,
ownHosts = ____ownHosts_11,
legacyPatterns = ____legacyPatterns_12,
decisionHeader = ____table_decisionHeader_13,
checksServerName = ____table_checkServerName_0,
cors = ____compileCors_3(nil, ____opt_1 and ____opt_1.cors),
checkedApis = __TS__ArrayMap(
__TS__ArrayFilter(
apis,
function(____, api) return api.settings.healthCheck ~= nil end
),
function(____, ____bindingPattern0)
local name
name = ____bindingPattern0.name
return name
end
),
hasPassiveChecks = __TS__ArraySome(
apis,
function(____, ____bindingPattern0)
local healthCheck
healthCheck = ____bindingPattern0.settings.healthCheck
return (healthCheck and healthCheck.passive) ~= nil
end
)
}
end
return ____exports
end,
["plugins.route-table.decision.match"] = function(...) 
local ____exports = {}
local routeOf
local ____host_2Dpattern_2Ets = require("plugins.route-table.table.text.host-pattern")
local apiOfHost = ____host_2Dpattern_2Ets.apiOfHost
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local hostKey = ____host_2Dkey_2Ets.hostKey
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local findLongestPrefix = ____prefix_2Dmap_2Ets.findLongestPrefix
function routeOf(self, ____bindingPattern0, api)
local routes
routes = ____bindingPattern0.routes
local ____temp_0
if api == nil then
____temp_0 = nil
else
____temp_0 = routes:get(api)
end
return ____temp_0
end
function ____exports.matchRequest(self, index, host, path)
local key = hostKey(nil, host)
if index.shortHosts:has(key) then
local route = routeOf(
nil,
index,
findLongestPrefix(nil, index.prefixes, path)
)
if route == nil then
return {kind = "unknown-path", entry = "short"}
end
return {
kind = "api",
entry = "short",
route = route,
host = key,
prefix = route.prefix,
lifecycle = nil
}
end
local owner = routeOf(
nil,
index,
index.ownHosts:get(key)
)
if owner ~= nil then
return {
kind = "api",
entry = "legacy",
route = owner,
host = key,
prefix = "",
lifecycle = owner.lifecycle
}
end
for ____, ____value in ipairs(index.legacyPatterns) do
local pattern = ____value.pattern
local lifecycle = ____value.lifecycle
do
local route = routeOf(
nil,
index,
apiOfHost(nil, pattern, key)
)
if route == nil then
goto __continue6
end
return {
kind = "api",
entry = "legacy",
route = route,
host = pattern.text,
prefix = "",
lifecycle = route.lifecycle or lifecycle
}
end
::__continue6::
end
return {kind = "unknown-host"}
end
return ____exports
end,
["plugins.route-table.apply.response-mapping"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local hostKey = ____host_2Dkey_2Ets.hostKey
local withoutPort = ____host_2Dkey_2Ets.withoutPort
function ____exports.sharedRewrite(self, ____bindingPattern0, request, ____bindingPattern1, destination)
local entry
local prefix
local route
route = ____bindingPattern0.route
prefix = ____bindingPattern0.prefix
entry = ____bindingPattern0.entry
local host
local scheme
scheme = ____bindingPattern1.scheme
host = ____bindingPattern1.host
local own = {
scheme = scheme,
authority = string.lower(host)
}
local named = {scheme = scheme, authority = destination.host}
return {
upstreams = own.authority == named.authority and ({own}) or ({own, named}),
basePath = destination.basePath,
prefix = route.stripPath and prefix or "",
host = hostKey(nil, request.host) .. __TS__StringSubstring(
request.host,
#withoutPort(nil, request.host)
),
isShort = entry == "short"
}
end
return ____exports
end,
["plugins.route-table.apply.calls"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local ____exports = {}
function ____exports.loggedDecision(self, ____bindingPattern0, ____bindingPattern1, ____bindingPattern2)
local version
version = ____bindingPattern0.version
local because
local cluster
local entry
local api
api = ____bindingPattern1.api
entry = ____bindingPattern1.entry
cluster = ____bindingPattern1.cluster
because = ____bindingPattern1.because
local host
host = ____bindingPattern2.host
return {
api = api,
entry = entry,
cluster = cluster,
host = host,
because = table.concat(because, ","),
table = version
}
end
function ____exports.requestHeaderCalls(self, headers, calls)
for ____, ____value in ipairs(__TS__ObjectEntries(headers)) do
local name = ____value[1]
local value = ____value[2]
calls:setHeader(name, value)
end
end
function ____exports.connectionCalls(self, ____bindingPattern0, calls)
local retries
local timeouts
timeouts = ____bindingPattern0.timeouts
retries = ____bindingPattern0.retries
if timeouts ~= nil then
calls:setTimeouts(timeouts.connect, timeouts.send, timeouts.read)
end
if retries ~= nil then
calls:setRetries(retries)
end
end
return ____exports
end,
["plugins.route-table.table.schema.kong-schema"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local kongFieldsOf, kongFieldTypeOf, kongTypeOf
function kongFieldsOf(self, definition)
return __TS__ArrayMap(
__TS__ObjectEntries(definition.fields),
function(____, ____bindingPattern0)
local field
local name
name = ____bindingPattern0[1]
field = ____bindingPattern0[2]
return {[name] = __TS__ObjectAssign(
{},
kongFieldTypeOf(nil, field.is),
field.required == true and ({required = true})
)}
end
)
end
function kongFieldTypeOf(self, definition)
if definition.kind ~= "record" then
return kongTypeOf(nil, definition)
end
return {
type = "record",
required = false,
fields = ____exports.optionalKongFieldsOf(nil, definition)
}
end
function ____exports.optionalKongFieldsOf(self, definition)
return __TS__ArrayMap(
__TS__ObjectEntries(definition.fields),
function(____, ____bindingPattern0)
local field
local name
name = ____bindingPattern0[1]
field = ____bindingPattern0[2]
return {[name] = kongFieldTypeOf(nil, field.is)}
end
)
end
function kongTypeOf(self, definition)
repeat
local ____switch9 = definition.kind
local ____cond9 = ____switch9 == "string"
if ____cond9 then
return {type = "string", len_min = 1}
end
____cond9 = ____cond9 or ____switch9 == "enum"
if ____cond9 then
return {
type = type(definition.values[1]) == "number" and "integer" or "string",
one_of = definition.values
}
end
____cond9 = ____cond9 or (____switch9 == "integer" or ____switch9 == "number")
if ____cond9 then
return {type = definition.kind, between = {definition.min, definition.max}}
end
____cond9 = ____cond9 or ____switch9 == "boolean"
if ____cond9 then
return {type = "boolean"}
end
____cond9 = ____cond9 or ____switch9 == "array"
if ____cond9 then
return __TS__ObjectAssign(
{
type = "array",
elements = kongTypeOf(nil, definition.items)
},
definition.min > 0 and ({len_min = definition.min})
)
end
____cond9 = ____cond9 or ____switch9 == "map"
if ____cond9 then
return __TS__ObjectAssign(
{
type = "map",
keys = {type = "string", len_min = 1},
values = kongTypeOf(nil, definition.values)
},
definition.min > 0 and ({len_min = definition.min})
)
end
____cond9 = ____cond9 or ____switch9 == "opaque"
if ____cond9 then
return {type = "json", json_schema = {inline = {type = "object"}}}
end
____cond9 = ____cond9 or ____switch9 == "record"
if ____cond9 then
return {
type = "record",
fields = kongFieldsOf(nil, definition)
}
end
until true
end
return ____exports
end,
["plugins.route-table.table.finding-codes"] = function(...) 
local ____exports = {}
____exports.CODES = {
["yaml-syntax"] = {severity = "error", when = "The file is not YAML, or has a key twice.", remedy = "Correct the YAML at this place."},
["not-text"] = {severity = "error", when = "The file is not text in UTF-8: it has another encoding, or control characters.", remedy = "Save the file as UTF-8, without control characters."},
["too-large"] = {severity = "error", when = "The table or a values file has more values, levels or bytes than are read: 3,000,000 values, those of aliases included, 100 levels, 64 MiB.", remedy = "Take out what the table does not need; serve more APIs than that by two installations."},
["no-table"] = {severity = "error", when = "The values have no routeTable.", remedy = "Put the table under the key routeTable, or name the file with the table with -f."},
["misread-key"] = {severity = "error", when = "YAML 1.1, and so helm, reads a key as a number or as true or false.", remedy = "Quote the key."},
["null-value"] = {severity = "error", when = "A key has no value. helm removes such a key.", remedy = "Give it a value ({} for an API that needs nothing), or remove the key."},
["unknown-field"] = {severity = "error", when = "A field has a name that the table does not know.", remedy = "Correct the name, or remove the field."},
["missing-field"] = {severity = "error", when = "A required field is missing.", remedy = "Add the field."},
["wrong-type"] = {severity = "error", when = "A value has the wrong type for its field.", remedy = "Write a value of the right type; quote text that YAML reads as something else."},
["bad-value"] = {severity = "error", when = "A value has the right type, but not the format of its field.", remedy = "Write it in the format that the message describes."},
["too-few"] = {severity = "error", when = "A list or map has fewer entries than it needs.", remedy = "Add an entry."},
["unknown-cluster"] = {severity = "error", when = "The table names a cluster that it does not define.", remedy = "Name one of the clusters, or add it under clusters."},
["no-cluster"] = {severity = "error", when = "The table has several clusters, and an API has no default cluster.", remedy = "Set defaults.cluster, or the API's own cluster."},
["path-taken"] = {severity = "error", when = "Two APIs have the same path on the short hosts.", remedy = "Give one of them another path."},
["path-inside"] = {severity = "warning", when = "An API's path is below another API's path. The longer path then takes requests from the shorter one.", remedy = "Make sure that this is intended; the longest path wins."},
["host-taken"] = {severity = "error", when = "Two APIs name the same old host.", remedy = "Remove the host from one of them; a host serves one API."},
["host-repeated"] = {severity = "error", when = "A host or host pattern is listed twice.", remedy = "Remove one of the two."},
["host-is-short"] = {severity = "error", when = "An old host is one of the short hosts.", remedy = "Remove it from the old hosts, or from shortHosts."},
["host-shadowed"] = {severity = "warning", when = "A legacy pattern gives a host to one API, but an own host or an earlier pattern gives it to another API.", remedy = "Make sure that this is intended: an API's own hosts win over patterns, an earlier pattern over a later one."},
["end-bypassed"] = {severity = "warning", when = "An API's own host is one that a legacy pattern means for it, and the pattern's end (deprecated, sunset, brownouts, links) does not hold for own hosts.", remedy = "Take it out of hosts, so that the pattern's end holds, or say its end under the API's oldHosts."},
["name-too-long"] = {severity = "error", when = "With an API's name in it, a host has a label of more than 63 characters, or more than 253 in all.", remedy = "Shorten the API's name or the pattern."},
["upstream-loop"] = {severity = "error", when = "An upstream is one of the table's own hosts, without an address: requests would come back here.", remedy = "Give the cluster an address to connect to, or the upstream a name that leads elsewhere."},
["sni-is-not-upstream"] = {severity = "warning", when = "An https upstream receives a Host header that is not its own. Kong uses it as SNI and checks the certificate against it.", remedy = "Make sure that the upstream's certificate covers that name, or set hostHeader: upstream."},
["tls-unverified"] = {severity = "warning", when = "A cluster's tlsVerify is false: the certificates of its https upstreams are not checked.", remedy = "Give Kong the certificate authority that signed them (upstreamTls.certificateAuthorities), and remove tlsVerify."},
["tls-mixed"] = {severity = "error", when = "Two clusters have the same address, port and server name, and only one checks certificates. Kong would send a checked request over a connection that was opened unchecked.", remedy = "Check the certificates of both clusters, or of neither."},
["https-address"] = {severity = "warning", when = "An https upstream is an IP address. nginx, and so Kong, compares it only with the DNS names of the certificate (or its common name, if it has none), never with its IP addresses, and answers 502.", remedy = "Give the upstream a name from its certificate, and set the IP address as the cluster's address."},
["weights-sum"] = {severity = "error", when = "The weights of a split do not add up to 100 or 1000.", remedy = "Make them add up to 100 (per cent) or to 1000 (thousandths)."},
["cors-any-with-credentials"] = {severity = "error", when = "Answers are to be read by code of any origin, and with credentials.", remedy = "Name the origins, or take allowCredentials out."},
["key-unread"] = {severity = "warning", when = "A key by which clients are kept in one cluster, or a header by which testers choose, never gets to where it would be read: the next key decides, at last the client's address.", remedy = "Use a cookie, or a header whose name has only letters, digits and hyphens."},
["sunset-too-early"] = {severity = "error", when = "A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).", remedy = "Set sunset to the day of deprecated or later."},
["no-sunset"] = {severity = "error", when = "afterSunset is set without a sunset.", remedy = "Set sunset, or remove afterSunset."},
["sunset-passed"] = {severity = "warning", when = "An old host's sunset has passed and it is gone by now (kdp says this, by its clock).", remedy = "Correct the date if this is not meant; once nobody calls the host, take it out of the table."},
["brownout-order"] = {severity = "error", when = "A brownout ends before it begins, goes on after the host's sunset, or overlaps the previous brownout.", remedy = "Set until after from, list brownouts in order, and let the last one end by the sunset."},
["redirect-not-signed-off"] = {severity = "error", when = "A redirect is permanent (308), but not signed off with permanent: true.", remedy = "Set permanent: true, or use 302 or 307."},
["redirect-elsewhere"] = {severity = "error", when = "Redirects would lead to a host that is not a short host of the table.", remedy = "Name one of the shortHosts as the origin's host."},
["check-too-often"] = {severity = "error", when = "The interval or timeout of a health check is less than 100ms.", remedy = "Set it to 100ms or more."},
["secret-in-table"] = {severity = "warning", when = "A plugin's configuration has what looks like a secret: by the field's name, a header's, or a password in a URL.", remedy = "Keep the plugin's whole configuration in a Secret and name it: configFrom: {secret: NAME, key: KEY}. Or write {vault://env/NAME} here, and give Kong the variable NAME from a Secret (proxy.extraEnv)."},
["plugin-config-twice"] = {severity = "error", when = "A plugin has both config and configFrom.", remedy = "Keep one of them."},
["source-host"] = {severity = "error", when = "source.host is a host that the table does not serve for that API. The old cluster would call the new one by it.", remedy = "Name one of the API's old hosts or a short host, or add the host to the API's hosts."}
}
return ____exports
end,
["plugins.route-table.table.finding"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____finding_2Dcodes_2Ets = require("plugins.route-table.table.finding-codes")
local CODES = ____finding_2Dcodes_2Ets.CODES
function ____exports.finding(self, code, path, message, remedy)
if remedy == nil then
remedy = CODES[code].remedy
end
return {
code = code,
severity = CODES[code].severity,
path = path,
message = message,
remedy = remedy
}
end
function ____exports.formatPath(self, path)
local text = ""
for ____, step in ipairs(path) do
if type(step) == "number" then
text = text .. ("[" .. tostring(step)) .. "]"
else
text = text .. (text == "" and "" or ".") .. table.concat(
__TS__StringSplit(step, "."),
"\\."
)
end
end
return text
end
function ____exports.formatFinding(self, ____bindingPattern0)
local remedy
local message
local path
local code
code = ____bindingPattern0.code
path = ____bindingPattern0.path
message = ____bindingPattern0.message
remedy = ____bindingPattern0.remedy
return (((((("[" .. code) .. "] ") .. ____exports.formatPath(nil, path)) .. ": ") .. message) .. " ") .. remedy
end
function ____exports.hasErrors(self, findings)
for ____, finding in ipairs(findings) do
if finding.severity == "error" then
return true
end
end
return false
end
return ____exports
end,
["plugins.route-table.table.schema.closest-name"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local ____exports = {}
local editDistance, MAX_DISTANCE
function editDistance(self, a, b)
if math.abs(#a - #b) > MAX_DISTANCE then
return MAX_DISTANCE + 1
end
local previous = {}
do
local j = 0
while j <= #b do
previous[#previous + 1] = j
j = j + 1
end
end
do
local i = 1
while i <= #a do
local current = {i}
do
local j = 1
while j <= #b do
local replaced = (previous[j] or 0) + (__TS__StringCharAt(a, i - 1) == __TS__StringCharAt(b, j - 1) and 0 or 1)
local inserted = (current[j] or 0) + 1
local deleted = (previous[j + 1] or 0) + 1
current[#current + 1] = math.min(replaced, inserted, deleted)
j = j + 1
end
end
previous = current
i = i + 1
end
end
return previous[#b + 1] or 0
end
MAX_DISTANCE = 2
function ____exports.closest(self, word, candidates)
local best
local bestDistance = math.min(
MAX_DISTANCE,
math.floor(#word / 2)
) + 1
for ____, candidate in ipairs(candidates) do
local distance = editDistance(
nil,
string.lower(word),
string.lower(candidate)
)
if distance < bestDistance then
best = candidate
bestDistance = distance
end
end
return best
end
return ____exports
end,
["plugins.route-table.table.schema.suggestions"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringTrim = ____lualib.__TS__StringTrim
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__Number = ____lualib.__TS__Number
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local candidatesFor, hostIn, afterWildcard, pathIn, withLowerScheme, originsFor, dashed, datesFor, durationsFor
local ____formats_2Ets = require("plugins.route-table.table.schema.formats")
local FORMATS = ____formats_2Ets.FORMATS
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local API_PLACEHOLDER = ____placeholder_2Ets.API_PLACEHOLDER
function candidatesFor(self, text, format)
repeat
local ____switch5 = format
local ____cond5 = ____switch5 == "name" or ____switch5 == "objectName"
if ____cond5 then
return {
text,
dashed(
nil,
string.lower(text)
)
}
end
____cond5 = ____cond5 or (____switch5 == "host" or ____switch5 == "ownHost" or ____switch5 == "hostHeader" or ____switch5 == "address")
if ____cond5 then
return {
text,
hostIn(nil, text)
}
end
____cond5 = ____cond5 or ____switch5 == "hostPattern"
if ____cond5 then
return {
text,
hostIn(nil, text),
API_PLACEHOLDER .. afterWildcard(
nil,
hostIn(nil, text)
)
}
end
____cond5 = ____cond5 or (____switch5 == "prefix" or ____switch5 == "requestPath")
if ____cond5 then
return {
text,
"/" .. pathIn(nil, text)
}
end
____cond5 = ____cond5 or (____switch5 == "url" or ____switch5 == "origin" or ____switch5 == "link")
if ____cond5 then
return {
text,
withLowerScheme(nil, text),
"https://" .. text,
table.concat(
__TS__ArraySlice(
__TS__StringSplit(
withLowerScheme(nil, text),
"/"
),
0,
3
),
"/"
)
}
end
____cond5 = ____cond5 or ____switch5 == "corsOrigin"
if ____cond5 then
return originsFor(
nil,
string.lower(text)
)
end
____cond5 = ____cond5 or ____switch5 == "date"
if ____cond5 then
return datesFor(nil, text)
end
____cond5 = ____cond5 or ____switch5 == "duration"
if ____cond5 then
return durationsFor(nil, text)
end
____cond5 = ____cond5 or ____switch5 == "splitKeys"
if ____cond5 then
return {
text,
string.lower(table.concat(
__TS__StringSplit(text, " "),
""
)),
"header:" .. text
}
end
____cond5 = ____cond5 or (____switch5 == "salt" or ____switch5 == "token" or ____switch5 == "label" or ____switch5 == "secretKey" or ____switch5 == "pluginName")
if ____cond5 then
return {
text,
dashed(nil, text)
}
end
____cond5 = ____cond5 or ____switch5 == "line"
if ____cond5 then
return {table.concat(
__TS__StringSplit(text, "\n"),
" "
)}
end
until true
end
function hostIn(self, text)
local parts = __TS__StringSplit(
string.lower(text),
"://"
)
local authority = __TS__StringSplit(parts[#parts] or "", "/")[1] or ""
local name = __TS__StringSplit(authority, ":")[1] or ""
return __TS__StringEndsWith(name, ".") and __TS__StringSubstring(name, 0, #name - 1) or name
end
function afterWildcard(self, host)
return __TS__StringStartsWith(host, "*") and __TS__StringSubstring(host, 1) or host
end
function pathIn(self, text)
return table.concat(
__TS__ArrayFilter(
__TS__StringSplit(text, "/"),
function(____, segment) return segment ~= "" end
),
"/"
)
end
function withLowerScheme(self, text)
local ____TS__StringSplit_result_0 = __TS__StringSplit(text, "://")
local scheme = ____TS__StringSplit_result_0[1]
if scheme == nil then
scheme = ""
end
local rest = __TS__ArraySlice(____TS__StringSplit_result_0, 1)
return #rest == 0 and text or (string.lower(scheme) .. "://") .. table.concat(rest, "://")
end
function originsFor(self, text)
local url = __TS__StringIncludes(text, "://") and text or "https://" .. text
local origin = table.concat(
__TS__ArraySlice(
__TS__StringSplit(url, "/"),
0,
3
),
"/"
)
local ownPort = __TS__StringStartsWith(origin, "http://") and ":80" or ":443"
return {__TS__StringEndsWith(origin, ownPort) and __TS__StringSubstring(origin, 0, #origin - #ownPort) or origin}
end
function dashed(self, text)
return table.concat(
__TS__StringSplit(
table.concat(
__TS__StringSplit(text, "_"),
"-"
),
" "
),
"-"
)
end
function datesFor(self, text)
local ____TS__StringSplit_result_1 = __TS__StringSplit(
table.concat(
__TS__StringSplit(text, "T"),
" "
),
" "
)
local day = ____TS__StringSplit_result_1[1]
if day == nil then
day = ""
end
local time = __TS__ArraySlice(____TS__StringSplit_result_1, 1)
local parts = __TS__StringSplit(
table.concat(
__TS__StringSplit(
table.concat(
__TS__StringSplit(day, "/"),
"-"
),
"."
),
"-"
),
"-"
)
local padded = table.concat(
__TS__ArrayMap(
parts,
function(____, part) return #part == 1 and "0" .. part or part end
),
"-"
)
if #time == 0 then
return #day == 8 and ({
(((__TS__StringSubstring(day, 0, 4) .. "-") .. __TS__StringSubstring(day, 4, 6)) .. "-") .. __TS__StringSubstring(day, 6),
padded
}) or ({padded})
end
local whole = (padded .. "T") .. table.concat(time, "")
return {whole, whole .. "Z", whole .. ":00Z"}
end
function durationsFor(self, text)
local short = table.concat(
__TS__StringSplit(
string.lower(text),
" "
),
""
)
local days = __TS__StringEndsWith(short, "d") and __TS__Number(__TS__StringSubstring(short, 0, #short - 1)) or 0
local words = {
"seconds",
"second",
"secs",
"sec",
"minutes",
"minute",
"mins",
"min",
"hours",
"hour"
}
local named = __TS__ArrayMap(
words,
function(____, word) return __TS__StringEndsWith(short, word) and __TS__StringSubstring(short, 0, #short - #word + 1) or "" end
)
local ____array_2 = __TS__SparseArrayNew(
short,
unpack(named)
)
__TS__SparseArrayPush(
____array_2,
short .. "s",
days > 0 and tostring(days * 24) .. "h" or ""
)
return {__TS__SparseArraySpread(____array_2)}
end
function ____exports.suggestionFor(self, text, format)
return __TS__ArrayFind(
candidatesFor(
nil,
__TS__StringTrim(text),
format
),
function(____, each) return each ~= text and FORMATS[format]:allows(each) end
)
end
return ____exports
end,
["plugins.route-table.table.schema.examples"] = function(...) 
local ____exports = {}
____exports.EXAMPLES = {
name = "api01",
host = "dev-01.example.com",
hostPattern = "\"{api}.example.com\"",
ownHost = "api01.example.com",
prefix = "/api01",
url = "\"http://{api}.example.com:8080\"",
address = "10.98.10.88",
hostHeader = "upstream",
date = "\"2027-03-31\"",
duration = "5s",
splitKeys = "header:X-User-Id",
salt = "wave-1",
token = "X-Kdp-Cluster",
link = "https://example.com/policy",
origin = "https://dev-01.example.com",
corsOrigin = "https://app.example.com",
requestPath = "/healthz",
objectName = "\"{api}-service\"",
label = "wave-1",
line = "payments@example.com",
secretKey = "config.json",
pluginName = "rate-limiting"
}
return ____exports
end,
["plugins.route-table.table.text.look-alikes"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringTrim = ____lualib.__TS__StringTrim
local ____exports = {}
local LOOK_ALIKES = {
{"\239\188\154", "full-width colon", ": "},
{"\239\188\140", "full-width comma", ", "},
{"\227\128\128", "full-width space", " "},
{"\226\128\156", "curly quotation mark", "\""},
{"\226\128\157", "curly quotation mark", "\""},
{"\239\189\155", "full-width brace", "{"},
{"\239\189\157", "full-width brace", "}"}
}
function ____exports.lookAlikeRemedy(self, text)
local first
local meant = text
for ____, ____value in ipairs(LOOK_ALIKES) do
local written = ____value[1]
local name = ____value[2]
local ascii = ____value[3]
do
if not __TS__StringIncludes(meant, written) then
goto __continue3
end
if first == nil then
first = (written .. " is a ") .. name
end
meant = table.concat(
__TS__StringSplit(
table.concat(
__TS__StringSplit(meant, written),
ascii or ","
),
ascii .. " "
),
ascii or ","
)
end
::__continue3::
end
local ____temp_0
if first == nil then
____temp_0 = nil
else
____temp_0 = ((first .. ". Write ") .. __TS__StringTrim(meant)) .. "."
end
return ____temp_0
end
return ____exports
end,
["plugins.route-table.table.text.yaml-text"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local AT_THE_START = "*&!|>%@`\"'#,?-:~"
local ANYWHERE = "{}[]"
function ____exports.yamlText(self, text)
local isPlain = text ~= "" and not __TS__StringIncludes(
AT_THE_START,
string.sub(text, 1, 1)
) and every(
nil,
text,
function(____, character) return not __TS__StringIncludes(ANYWHERE, character) end
) and not __TS__StringIncludes(text, ": ") and not __TS__StringIncludes(text, " #")
if isPlain then
return text
end
return ("\"" .. table.concat(
__TS__StringSplit(
table.concat(
__TS__StringSplit(text, "\\"),
"\\\\"
),
"\""
),
"\\\""
)) .. "\""
end
return ____exports
end,
["plugins.route-table.table.schema.remedies"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringTrim = ____lualib.__TS__StringTrim
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local remedyForText, listItems, TRUE, FALSE, LONGEST_TO_CORRECT
local ____closest_2Dname_2Ets = require("plugins.route-table.table.schema.closest-name")
local closest = ____closest_2Dname_2Ets.closest
local ____suggestions_2Ets = require("plugins.route-table.table.schema.suggestions")
local suggestionFor = ____suggestions_2Ets.suggestionFor
local ____examples_2Ets = require("plugins.route-table.table.schema.examples")
local EXAMPLES = ____examples_2Ets.EXAMPLES
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isDigit = ____characters_2Ets.isDigit
local ____look_2Dalikes_2Ets = require("plugins.route-table.table.text.look-alikes")
local lookAlikeRemedy = ____look_2Dalikes_2Ets.lookAlikeRemedy
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local API_PLACEHOLDER = ____placeholder_2Ets.API_PLACEHOLDER
local ____yaml_2Dtext_2Ets = require("plugins.route-table.table.text.yaml-text")
local yamlText = ____yaml_2Dtext_2Ets.yamlText
function remedyForText(self, text, definition)
if #text > LONGEST_TO_CORRECT then
return nil
end
repeat
local ____switch9 = definition.kind
local ____cond9 = ____switch9 == "boolean"
if ____cond9 then
if __TS__ArrayIncludes(
TRUE,
string.lower(text)
) then
return "Write true, without quotes."
end
return __TS__ArrayIncludes(
FALSE,
string.lower(text)
) and "Write false, without quotes." or "Write true or false."
end
____cond9 = ____cond9 or (____switch9 == "integer" or ____switch9 == "number" or ____switch9 == "enum")
if ____cond9 then
do
local number = __TS__StringEndsWith(text, "%") and __TS__StringTrim(__TS__StringSubstring(text, 0, #text - 1)) or text
local isNumber = number ~= "" and every(
nil,
number,
function(____, c) return isDigit(nil, c) or c == "." end
) and #__TS__StringSplit(number, ".") < 3
return isNumber and ("Write " .. number) .. ", without quotes." or "Write a number, without quotes and unit."
end
end
____cond9 = ____cond9 or ____switch9 == "array"
if ____cond9 then
return text == "" and "Write [] for none." or ("Write [" .. listItems(nil, text)) .. "]."
end
____cond9 = ____cond9 or (____switch9 == "map" or ____switch9 == "record" or ____switch9 == "opaque")
if ____cond9 then
return lookAlikeRemedy(nil, text) or (text == "" and "Write {} for nothing." or nil)
end
do
return nil
end
until true
end
function listItems(self, text)
local items = __TS__ArrayMap(
__TS__StringSplit(text, ","),
function(____, item) return yamlText(
nil,
__TS__StringTrim(item)
) end
)
return table.concat(items, ", ")
end
TRUE = {"true", "yes", "on", "y"}
FALSE = {"false", "no", "off", "n"}
LONGEST_TO_CORRECT = 1000
function ____exports.remedyForType(self, value, definition)
if type(value) == "string" then
return remedyForText(nil, value, definition)
end
if definition.kind ~= "string" and definition.kind ~= "enum" then
return nil
end
if type(value) == "number" or type(value) == "boolean" then
local isDuration = definition.kind == "string" and definition.format == "duration"
if isDuration and type(value) == "number" then
return ((("Write " .. tostring(value)) .. "s for seconds, ") .. tostring(value)) .. "ms for milliseconds."
end
return ("Write \"" .. tostring(value)) .. "\", in quotes."
end
local isPlaceholder = type(value) == "table" and value ~= nil and table.concat(
__TS__ObjectKeys(value),
","
) == "api"
return isPlaceholder and ("Write \"" .. API_PLACEHOLDER) .. "\", in quotes: a brace begins a map." or nil
end
function ____exports.remedyForFormat(self, text, format)
local example = ("Write it as in this example: " .. EXAMPLES[format]) .. "."
if #text > LONGEST_TO_CORRECT then
return example
end
local written = lookAlikeRemedy(nil, text)
if written ~= nil then
return written
end
local suggestion = suggestionFor(nil, text, format)
return suggestion == nil and example or ("Write " .. yamlText(nil, suggestion)) .. "."
end
function ____exports.remedyForEnum(self, value, allowed)
local near = closest(
nil,
tostring(value),
__TS__ArrayMap(
allowed,
function(____, each) return tostring(each) end
)
)
return near == nil and ("Write " .. table.concat(allowed, " or ")) .. "." or ("Write " .. near) .. "."
end
function ____exports.remedyForNumber(self, value, min, max)
if value < min then
return ("Write " .. tostring(min)) .. " or more."
end
if value > max then
return ("Write " .. tostring(max)) .. " or less."
end
return ((("Write " .. tostring(math.floor(value))) .. " or ") .. tostring(math.floor(value) + 1)) .. "."
end
return ____exports
end,
["plugins.route-table.table.schema.check-structure"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayIsArray = ____lualib.__TS__ArrayIsArray
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__Iterator = ____lualib.__TS__Iterator
local __TS__TypeOf = ____lualib.__TS__TypeOf
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local ____exports = {}
local isList, check, checkLeaf, checkRecord, checkMap, checkArray, checkNumber, checkEnum, wrongType, badValue, grpcRemedy, plainText, label, MOST_UNKNOWN, EMPTY_IS_BOTH
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local formatPath = ____finding_2Ets.formatPath
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local ____number_2Dtext_2Ets = require("plugins.route-table.table.text.number-text")
local numberText = ____number_2Dtext_2Ets.numberText
local ____formats_2Ets = require("plugins.route-table.table.schema.formats")
local FORMATS = ____formats_2Ets.FORMATS
local ____closest_2Dname_2Ets = require("plugins.route-table.table.schema.closest-name")
local closest = ____closest_2Dname_2Ets.closest
local ____remedies_2Ets = require("plugins.route-table.table.schema.remedies")
local remedyForEnum = ____remedies_2Ets.remedyForEnum
local remedyForFormat = ____remedies_2Ets.remedyForFormat
local remedyForNumber = ____remedies_2Ets.remedyForNumber
local remedyForType = ____remedies_2Ets.remedyForType
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local shortText = ____characters_2Ets.shortText
local ____look_2Dalikes_2Ets = require("plugins.route-table.table.text.look-alikes")
local lookAlikeRemedy = ____look_2Dalikes_2Ets.lookAlikeRemedy
function isList(self, value)
return __TS__ArrayIsArray(value)
end
function ____exports.isMap(self, value)
if type(value) ~= "table" or value == nil then
return false
end
return not isList(nil, value) or EMPTY_IS_BOTH and #value == 0
end
function check(self, value, definition, path, findings)
if value == nil or value == nil then
findings[#findings + 1] = finding(
nil,
"null-value",
path,
label(nil, path) .. " has no value."
)
return
end
repeat
local ____switch8 = definition.kind
local ____cond8 = ____switch8 == "record"
if ____cond8 then
if ____exports.isMap(nil, value) then
checkRecord(
nil,
value,
definition,
path,
findings
)
else
findings[#findings + 1] = wrongType(
nil,
value,
"a map",
definition,
path
)
end
return
end
____cond8 = ____cond8 or ____switch8 == "map"
if ____cond8 then
if ____exports.isMap(nil, value) then
checkMap(
nil,
value,
definition,
path,
findings
)
else
findings[#findings + 1] = wrongType(
nil,
value,
"a map",
definition,
path
)
end
return
end
____cond8 = ____cond8 or ____switch8 == "array"
if ____cond8 then
if isList(nil, value) then
checkArray(
nil,
value,
definition,
path,
findings
)
else
findings[#findings + 1] = wrongType(
nil,
value,
"a list",
definition,
path
)
end
return
end
do
do
local found = checkLeaf(nil, value, definition, path)
if found ~= nil then
findings[#findings + 1] = found
end
end
end
until true
end
function checkLeaf(self, value, definition, path)
repeat
local ____switch18 = definition.kind
local ____cond18 = ____switch18 == "opaque"
if ____cond18 then
local ____isMap_result_0
if ____exports.isMap(nil, value) then
____isMap_result_0 = nil
else
____isMap_result_0 = wrongType(
nil,
value,
"a map",
definition,
path
)
end
return ____isMap_result_0
end
____cond18 = ____cond18 or ____switch18 == "boolean"
if ____cond18 then
local ____temp_1
if type(value) == "boolean" then
____temp_1 = nil
else
____temp_1 = wrongType(
nil,
value,
"true or false",
definition,
path
)
end
return ____temp_1
end
____cond18 = ____cond18 or (____switch18 == "integer" or ____switch18 == "number")
if ____cond18 then
return checkNumber(nil, value, definition, path)
end
____cond18 = ____cond18 or ____switch18 == "enum"
if ____cond18 then
return checkEnum(nil, value, definition, path)
end
____cond18 = ____cond18 or ____switch18 == "string"
if ____cond18 then
do
if type(value) ~= "string" then
return wrongType(
nil,
value,
"text",
definition,
path
)
end
local format = FORMATS[definition.format]
if format:allows(value) then
return nil
end
local ____temp_2
if definition.format == "url" then
____temp_2 = grpcRemedy(nil, value)
else
____temp_2 = nil
end
local grpc = ____temp_2
return badValue(
nil,
value,
format.mustBe,
path,
grpc or remedyForFormat(nil, value, definition.format)
)
end
end
until true
end
function checkRecord(self, value, definition, path, findings)
local known = __TS__ObjectKeys(definition.fields)
local names = __TS__New(
Set,
__TS__ObjectKeys(value)
)
local unknown = 0
for ____, name in __TS__Iterator(names) do
local field = ownValue(nil, definition.fields, name)
if field ~= nil then
local ____check_6 = check
local ____ownValue_result_4 = ownValue(nil, value, name)
local ____field_is_5 = field.is
local ____array_3 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_3, name)
____check_6(
nil,
____ownValue_result_4,
____field_is_5,
{__TS__SparseArraySpread(____array_3)},
findings
)
elseif unknown < MOST_UNKNOWN then
findings[#findings + 1] = ____exports.unknownField(
nil,
name,
known,
path,
label(nil, path)
)
end
if field == nil then
unknown = unknown + 1
end
end
if unknown > MOST_UNKNOWN then
local message = ((((label(nil, path) .. " has ") .. tostring(unknown)) .. " unknown fields. The first ") .. tostring(MOST_UNKNOWN)) .. " are reported one by one."
findings[#findings + 1] = finding(
nil,
"unknown-field",
path,
message,
("Known here: " .. table.concat(known, ", ")) .. "."
)
end
for ____, name in ipairs(known) do
local ____opt_7 = ownValue(nil, definition.fields, name)
if (____opt_7 and ____opt_7.required) == true and not names:has(name) then
local ____findings_11 = findings
local ____finding_10 = finding
local ____array_9 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_9, name)
____findings_11[#____findings_11 + 1] = ____finding_10(
nil,
"missing-field",
{__TS__SparseArraySpread(____array_9)},
((label(nil, path) .. " needs the field ") .. name) .. "."
)
end
end
end
function checkMap(self, value, definition, path, findings)
local format = FORMATS[definition.keys]
local names = __TS__ObjectKeys(value)
for ____, name in ipairs(names) do
if not format:allows(name) then
local ____findings_15 = findings
local ____badValue_14 = badValue
local ____format_mustBe_13 = format.mustBe
local ____array_12 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_12, name)
____findings_15[#____findings_15 + 1] = ____badValue_14(
nil,
name,
____format_mustBe_13,
{__TS__SparseArraySpread(____array_12)},
remedyForFormat(nil, name, definition.keys)
)
end
local ____check_19 = check
local ____ownValue_result_17 = ownValue(nil, value, name)
local ____definition_values_18 = definition.values
local ____array_16 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_16, name)
____check_19(
nil,
____ownValue_result_17,
____definition_values_18,
{__TS__SparseArraySpread(____array_16)},
findings
)
end
if #names < definition.min then
findings[#findings + 1] = finding(
nil,
"too-few",
path,
label(nil, path) .. " has no entry."
)
end
end
function checkArray(self, value, definition, path, findings)
do
local i = 0
while i < #value do
local ____check_23 = check
local ____value_index_21 = value[i + 1]
local ____definition_items_22 = definition.items
local ____array_20 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_20, i)
____check_23(
nil,
____value_index_21,
____definition_items_22,
{__TS__SparseArraySpread(____array_20)},
findings
)
i = i + 1
end
end
if #value < definition.min then
findings[#findings + 1] = finding(
nil,
"too-few",
path,
label(nil, path) .. " has no entry."
)
end
end
function checkNumber(self, value, definition, path)
local what = definition.kind == "integer" and "a whole number" or "a number"
if type(value) ~= "number" then
return wrongType(
nil,
value,
what,
definition,
path
)
end
local fits = value >= definition.min and value <= definition.max
if fits and (definition.kind == "number" or math.floor(value) == value) then
return nil
end
local remedy = remedyForNumber(nil, value, definition.min, definition.max)
return badValue(
nil,
numberText(nil, value),
(((what .. " from ") .. tostring(definition.min)) .. " to ") .. tostring(definition.max),
path,
remedy
)
end
function checkEnum(self, value, definition, path)
local allowed = definition.values
local kind = type(allowed[1]) == "number" and "number" or "string"
if __TS__TypeOf(value) ~= kind then
return wrongType(
nil,
value,
kind == "number" and "a whole number" or "text",
definition,
path
)
end
local word = value
if __TS__ArrayIncludes(allowed, word) then
return nil
end
return badValue(
nil,
plainText(nil, value),
"one of " .. table.concat(allowed, ", "),
path,
remedyForEnum(nil, word, allowed)
)
end
function ____exports.unknownField(self, name, known, path, owner)
local near = closest(nil, name, known)
local remedy = lookAlikeRemedy(nil, name) or (near == nil and ("Known here: " .. table.concat(known, ", ")) .. "." or ("Did you mean " .. near) .. "?")
local ____finding_25 = finding
local ____array_24 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_24, name)
return ____finding_25(
nil,
"unknown-field",
{__TS__SparseArraySpread(____array_24)},
((owner .. " has no field ") .. shortText(nil, name)) .. ".",
remedy
)
end
function wrongType(self, value, expected, definition, path)
local message = ((((label(nil, path) .. " must be ") .. expected) .. ", but is ") .. ____exports.describeValue(nil, value)) .. "."
return finding(
nil,
"wrong-type",
path,
message,
remedyForType(nil, value, definition)
)
end
function badValue(self, value, mustBe, path, remedy)
return finding(
nil,
"bad-value",
path,
((((label(nil, path) .. ": \"") .. shortText(nil, value)) .. "\" must be ") .. mustBe) .. ".",
remedy
)
end
function grpcRemedy(self, url)
if not __TS__StringStartsWith(url, "grpc://") and not __TS__StringStartsWith(url, "grpcs://") then
return nil
end
return "A table routes HTTP by paths, and gRPC has paths of its own: give such an API a host and a route of Kong's beside the table (chart/README.md, gRPC)."
end
function ____exports.describeValue(self, value)
if isList(nil, value) then
return "a list"
end
if ____exports.isMap(nil, value) then
return "a map"
end
if type(value) == "string" then
return ("the text \"" .. shortText(nil, value)) .. "\""
end
return ((type(value) == "number" and "the number" or "the word") .. " ") .. plainText(nil, value)
end
function plainText(self, value)
return type(value) == "number" and numberText(nil, value) or tostring(value)
end
function label(self, path)
return #path == 0 and "routeTable" or formatPath(nil, path)
end
MOST_UNKNOWN = 100
EMPTY_IS_BOTH = __TS__ArrayIsArray({})
function ____exports.checkStructure(self, value, definition, path)
local findings = {}
check(
nil,
value,
definition,
path,
findings
)
return findings
end
return ____exports
end,
["plugins.route-table.table.limits"] = function(...) 
local ____exports = {}
____exports.MAX_VALUES = 3000000
____exports.MAX_DEPTH = 100
____exports.MAX_TEXT_BYTES = 64 * 1024 * 1024
____exports.TOO_MANY_VALUES = ("has more than " .. tostring(____exports.MAX_VALUES)) .. " values"
____exports.TOO_DEEP = ("has lists and maps that are more than " .. tostring(____exports.MAX_DEPTH)) .. " levels deep"
____exports.TOO_LONG = ("has more than " .. tostring(____exports.MAX_TEXT_BYTES)) .. " bytes"
return ____exports
end,
["plugins.route-table.table.text.json-size"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local ____exports = {}
local endOfString, isEscaped
local ____limits_2Ets = require("plugins.route-table.table.limits")
local MAX_DEPTH = ____limits_2Ets.MAX_DEPTH
local MAX_TEXT_BYTES = ____limits_2Ets.MAX_TEXT_BYTES
local MAX_VALUES = ____limits_2Ets.MAX_VALUES
local TOO_DEEP = ____limits_2Ets.TOO_DEEP
local TOO_LONG = ____limits_2Ets.TOO_LONG
local TOO_MANY_VALUES = ____limits_2Ets.TOO_MANY_VALUES
function endOfString(self, text, start)
local ____end = start
repeat
do
____end = (string.find(
text,
"\"",
math.max(____end + 1 + 1, 1),
true
) or 0) - 1
end
until not (____end ~= -1 and isEscaped(nil, text, ____end))
return ____end == -1 and #text or ____end
end
function isEscaped(self, text, position)
local backslashes = 0
while __TS__StringCharAt(text, position - backslashes - 1) == "\\" do
backslashes = backslashes + 1
end
return backslashes % 2 == 1
end
local QUOTE = 34
local COMMA = 44
local OPENING_BRACKET = 91
local CLOSING_BRACKET = 93
local OPENING_BRACE = 123
local CLOSING_BRACE = 125
function ____exports.jsonExcess(self, text)
if #text > MAX_TEXT_BYTES then
return TOO_LONG
end
local depth = 0
local values = 1
local i = 0
while i < #text do
local code = __TS__StringCharCodeAt(text, i)
if code == QUOTE then
i = endOfString(nil, text, i)
elseif code == COMMA then
values = values + 1
elseif code == OPENING_BRACKET or code == OPENING_BRACE then
values = values + 1
depth = depth + 1
if depth > MAX_DEPTH then
return ((TOO_DEEP .. " (character ") .. tostring(i + 1)) .. " of the JSON)"
end
elseif code == CLOSING_BRACKET or code == CLOSING_BRACE then
depth = depth - 1
end
if values > MAX_VALUES then
return TOO_MANY_VALUES
end
i = i + 1
end
return nil
end
return ____exports
end,
["plugins.route-table.apply.config"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local tableOf, isAddedByKong
local ____route_2Dtable_2Ets = require("plugins.route-table.table.schema.route-table")
local ROUTE_TABLE_DEFINITION = ____route_2Dtable_2Ets.ROUTE_TABLE_DEFINITION
local ____kong_2Dschema_2Ets = require("plugins.route-table.table.schema.kong-schema")
local optionalKongFieldsOf = ____kong_2Dschema_2Ets.optionalKongFieldsOf
local ____check_2Dstructure_2Ets = require("plugins.route-table.table.schema.check-structure")
local isMap = ____check_2Dstructure_2Ets.isMap
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local setOwn = ____own_2Dvalue_2Ets.setOwn
local ____json_2Dsize_2Ets = require("plugins.route-table.table.text.json-size")
local jsonExcess = ____json_2Dsize_2Ets.jsonExcess
function tableOf(self, json, parseJson)
local ____temp_10
if jsonExcess(nil, json) == nil then
____temp_10 = parseJson(nil, json)
else
____temp_10 = json
end
return ____temp_10
end
function isAddedByKong(self, name)
return __TS__StringStartsWith(name, "__") or __TS__StringEndsWith(name, "_id")
end
local SWITCHES = {
"nativeRoutes",
"catchAll",
"logDecision",
"countOutcomes",
"sharedTable",
"companion"
}
local ____array_0 = __TS__SparseArrayNew(unpack(__TS__ArrayMap(
SWITCHES,
function(____, name) return {[name] = {type = "boolean", default = false}} end
)))
__TS__SparseArrayPush(
____array_0,
{json = {type = "string", len_min = 2}},
unpack(optionalKongFieldsOf(nil, ROUTE_TABLE_DEFINITION))
)
____exports.CONFIG_SCHEMA = {__TS__SparseArraySpread(____array_0)}
local DEFAULTS = {
nativeRoutes = false,
catchAll = false,
logDecision = false,
countOutcomes = false,
sharedTable = false,
companion = false,
entity = ""
}
function ____exports.readConfig(self, config, parseJson)
if not isMap(nil, config) then
return __TS__ObjectAssign({}, DEFAULTS, {table = config})
end
local ____table = {}
for ____, name in ipairs(__TS__ObjectKeys(config)) do
if not __TS__ArrayIncludes(SWITCHES, name) and name ~= "json" and not isAddedByKong(nil, name) then
setOwn(
nil,
____table,
name,
ownValue(nil, config, name)
)
end
end
local ____config_1 = config
local json = ____config_1.json
local ____temp_3 = config.nativeRoutes == true
local ____temp_4 = config.catchAll == true
local ____temp_5 = config.logDecision == true
local ____temp_6 = config.countOutcomes == true
local ____temp_7 = config.sharedTable == true
local ____temp_8 = config.companion == true
local ____temp_9 = type(config.__plugin_id) == "string" and config.__plugin_id or ""
local ____temp_2
if type(json) == "string" then
____temp_2 = tableOf(nil, json, parseJson)
else
____temp_2 = ____table
end
return {
nativeRoutes = ____temp_3,
catchAll = ____temp_4,
logDecision = ____temp_5,
countOutcomes = ____temp_6,
sharedTable = ____temp_7,
companion = ____temp_8,
entity = ____temp_9,
table = ____temp_2
}
end
return ____exports
end,
["plugins.route-table.apply.forwarded-prefix"] = function(...) 
local ____exports = {}
function ____exports.prefixTakenOff(self, prefix, path)
if prefix == "/" then
return nil
end
return #path == #prefix and prefix or prefix .. "/"
end
function ____exports.forwardedPrefix(self, ____bindingPattern0, path)
local prefix
local route
route = ____bindingPattern0.route
prefix = ____bindingPattern0.prefix
local ____temp_0
if route.stripPath and prefix ~= "" then
____temp_0 = ____exports.prefixTakenOff(nil, prefix, path)
else
____temp_0 = nil
end
return ____temp_0
end
return ____exports
end,
["plugins.route-table.decision.upstream-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
function ____exports.upstreamPath(self, path, prefix, basePath)
local base = basePath == "" and "/" or basePath
local baseWithoutSlash = __TS__StringEndsWith(base, "/") and __TS__StringSubstring(base, 0, #base - 1) or base
if prefix == "" or prefix == "/" then
return path == "/" and base or baseWithoutSlash .. path
end
local rest = __TS__StringSubstring(path, #prefix)
if rest ~= "" then
return baseWithoutSlash .. rest
end
return baseWithoutSlash == "" and "/" or baseWithoutSlash
end
return ____exports
end,
["plugins.route-table.apply.upstream-calls"] = function(...) 
local ____lualib = require("lualib_bundle")
local Error = ____lualib.Error
local RangeError = ____lualib.RangeError
local ReferenceError = ____lualib.ReferenceError
local SyntaxError = ____lualib.SyntaxError
local TypeError = ____lualib.TypeError
local URIError = ____lualib.URIError
local __TS__New = ____lualib.__TS__New
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local ownRouteCalls, upstreamCalls, nativeForwarding
local ____calls_2Ets = require("plugins.route-table.apply.calls")
local connectionCalls = ____calls_2Ets.connectionCalls
local loggedDecision = ____calls_2Ets.loggedDecision
local requestHeaderCalls = ____calls_2Ets.requestHeaderCalls
local ____forwarded_2Dprefix_2Ets = require("plugins.route-table.apply.forwarded-prefix")
local forwardedPrefix = ____forwarded_2Dprefix_2Ets.forwardedPrefix
local ____response_2Dmapping_2Ets = require("plugins.route-table.apply.response-mapping")
local sharedRewrite = ____response_2Dmapping_2Ets.sharedRewrite
local ____decision_2Ets = require("plugins.route-table.decision.decision")
local NO_HEADERS = ____decision_2Ets.NO_HEADERS
local ____upstream_2Dpath_2Ets = require("plugins.route-table.decision.upstream-path")
local upstreamPath = ____upstream_2Dpath_2Ets.upstreamPath
function ownRouteCalls(self, ____bindingPattern0, calls)
local path
local match
match = ____bindingPattern0.match
path = ____bindingPattern0.path
connectionCalls(nil, match.route, calls)
local prefix = forwardedPrefix(nil, match, path)
if prefix ~= nil then
calls:setForwardedPrefix(prefix)
end
end
function upstreamCalls(self, ____bindingPattern0, ____bindingPattern1, ____bindingPattern2, serviceScheme, calls)
local query
local path
local match
match = ____bindingPattern0.match
path = ____bindingPattern0.path
query = ____bindingPattern0.query
local target
local port
local host
local scheme
scheme = ____bindingPattern1.scheme
host = ____bindingPattern1.host
port = ____bindingPattern1.port
target = ____bindingPattern1.target
local tlsVerify
local dialled
dialled = ____bindingPattern2.dialled
tlsVerify = ____bindingPattern2.tlsVerify
local native = serviceScheme == nil and nativeForwarding(nil, match, path) or nil
if scheme ~= (serviceScheme or native and native.scheme) then
calls:setScheme(scheme)
end
calls:setTarget(dialled, port)
if scheme == "https" and tlsVerify ~= (native and native.tlsVerify) then
calls:setTlsVerify(tlsVerify)
end
if host ~= dialled then
calls:setHeader("Host", host)
end
local sent = query == "" and target or __TS__StringSubstring(target, 0, #target - #query)
if sent ~= (native and native.path or path) then
calls:setPath(sent)
end
end
function nativeForwarding(self, ____bindingPattern0, path)
local prefix
local route
route = ____bindingPattern0.route
prefix = ____bindingPattern0.prefix
local ____route_nativeDestination_10 = route.nativeDestination
local scheme = ____route_nativeDestination_10.scheme
local basePath = ____route_nativeDestination_10.basePath
local tlsVerify = ____route_nativeDestination_10.tlsVerify
local sent = upstreamPath(nil, path, route.stripPath and prefix or "", basePath)
local ____scheme_12 = scheme
local ____temp_11
if scheme == "https" then
____temp_11 = tlsVerify
else
____temp_11 = nil
end
return {scheme = ____scheme_12, path = sent, tlsVerify = ____temp_11}
end
function ____exports.callsFor(self, ____bindingPattern0, index, routed, serviceScheme, calls)
local countOutcomes
local logDecision
local nativeRoutes
nativeRoutes = ____bindingPattern0.nativeRoutes
logDecision = ____bindingPattern0.logDecision
countOutcomes = ____bindingPattern0.countOutcomes
local ____routed_0 = routed
local match = ____routed_0.match
local request = ____routed_0.request
local decision = ____routed_0.decision
local ____decision_1 = decision
local upstream = ____decision_1.upstream
local cluster = ____decision_1.cluster
local requestHeaders = ____decision_1.requestHeaders
local responseHeaders = ____decision_1.responseHeaders
local ____match_2 = match
local route = ____match_2.route
local isNativeCluster = cluster == route.nativeCluster
local destination = isNativeCluster and route.nativeDestination or route.destinations:get(cluster or "")
if upstream == nil or destination == nil then
error(
__TS__New(Error, ("decided for " .. route.api) .. " without an upstream"),
0
)
end
local isNative = nativeRoutes and isNativeCluster
if not isNative then
upstreamCalls(
nil,
routed,
upstream,
destination,
serviceScheme,
calls
)
elseif route.hasOtherHost then
calls:setHeader("Host", upstream.host)
end
if requestHeaders ~= nil then
requestHeaderCalls(nil, requestHeaders, calls)
end
if not nativeRoutes then
ownRouteCalls(nil, routed, calls)
end
if responseHeaders ~= NO_HEADERS and #__TS__ObjectKeys(responseHeaders) > 0 then
calls:setResponseHeaders(responseHeaders)
end
local ____nativeRoutes_3
if nativeRoutes then
____nativeRoutes_3 = countOutcomes and not isNative
else
____nativeRoutes_3 = logDecision or countOutcomes
end
local isLogged = ____nativeRoutes_3
if isLogged then
calls:log(loggedDecision(nil, index, decision, request))
end
local isShared = nativeRoutes and logDecision and not isNative
if isShared or route.hasPassiveChecks and not countOutcomes then
calls:share(loggedDecision(nil, index, decision, request))
end
if route.rewritesResponse then
calls:shareRewrite(sharedRewrite(
nil,
match,
request,
upstream,
destination
))
end
end
return ____exports
end,
["plugins.route-table.decision.problem-exit"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local PROBLEM_MEDIA_TYPE
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local PROBLEMS = ____problems_2Ets.PROBLEMS
function ____exports.problemExit(self, problem, headers, members, status)
if headers == nil then
headers = {}
end
if status == nil then
status = PROBLEMS[problem].status
end
local ____PROBLEMS_problem_0 = PROBLEMS[problem]
local ____type = ____PROBLEMS_problem_0.type
return __TS__ObjectAssign(
{
status = status,
type = ____type,
headers = __TS__ObjectAssign({["Content-Type"] = PROBLEM_MEDIA_TYPE}, headers)
},
members ~= nil and ({members = members})
)
end
PROBLEM_MEDIA_TYPE = "application/problem+json"
function ____exports.refusalExit(self, problem)
return ____exports.problemExit(nil, problem, {["Retry-After"] = "5"})
end
return ____exports
end,
["plugins.route-table.apply.exit"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local ____calls_2Ets = require("plugins.route-table.apply.calls")
local loggedDecision = ____calls_2Ets.loggedDecision
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local hostKey = ____host_2Dkey_2Ets.hostKey
local withoutPort = ____host_2Dkey_2Ets.withoutPort
local ____problem_2Dexit_2Ets = require("plugins.route-table.decision.problem-exit")
local problemExit = ____problem_2Dexit_2Ets.problemExit
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local isProblem = ____problems_2Ets.isProblem
function ____exports.hasExit(self, decision)
return decision.exit ~= nil
end
function ____exports.exitForMissingRoute(self, ____bindingPattern0, ____bindingPattern1)
local responseHeaders
local entry
local api
api = ____bindingPattern0.api
entry = ____bindingPattern0.entry
responseHeaders = ____bindingPattern0.responseHeaders
local host
host = ____bindingPattern1.host
local problem = withoutPort(nil, host) == hostKey(nil, host) and "no-route" or "host-form"
local base = {
api = api,
entry = entry,
cluster = nil,
upstream = nil,
responseHeaders = responseHeaders
}
return __TS__ObjectAssign(
{},
base,
{
because = {problem},
exit = problemExit(nil, problem)
}
)
end
function ____exports.logExit(self, ____bindingPattern0, index, request, decision, calls)
local catchAll
local nativeRoutes
local countOutcomes
local logDecision
logDecision = ____bindingPattern0.logDecision
countOutcomes = ____bindingPattern0.countOutcomes
nativeRoutes = ____bindingPattern0.nativeRoutes
catchAll = ____bindingPattern0.catchAll
local isShared = nativeRoutes or catchAll
if countOutcomes or logDecision and not isShared then
calls:log(loggedDecision(nil, index, decision, request))
end
if logDecision and isShared then
calls:share(loggedDecision(nil, index, decision, request))
end
end
function ____exports.kongExitOf(self, ____bindingPattern0)
local because
local responseHeaders
local exit
exit = ____bindingPattern0.exit
responseHeaders = ____bindingPattern0.responseHeaders
because = ____bindingPattern0.because
local reason = unpack(because, 1, 1)
return {
status = exit.status,
headers = __TS__ObjectAssign({}, responseHeaders, exit.headers),
problem = isProblem(nil, reason) and reason or nil
}
end
return ____exports
end,
["plugins.route-table.decision.loop"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local gatewaysIn, elementsOf, closingQuote, NONE
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local trimSpace = ____headers_2Ets.trimSpace
function gatewaysIn(self, value)
return __TS__ArrayFilter(
__TS__ArrayMap(
elementsOf(nil, value),
function(____, element) return trimSpace(
nil,
__TS__StringSplit(element, ";")[1] or ""
) end
),
function(____, id) return id ~= "" end
)
end
function elementsOf(self, value)
local elements = {}
local start = 0
local hasQuotes = true
local i = 0
while i < #value do
local character = __TS__StringCharAt(value, i)
if character == "," then
elements[#elements + 1] = __TS__StringSubstring(value, start, i)
start = i + 1
elseif character == "\"" and hasQuotes then
local ____end = closingQuote(nil, value, i)
if ____end == nil then
hasQuotes = false
else
i = ____end
end
end
i = i + 1
end
elements[#elements + 1] = __TS__StringSubstring(value, start)
return elements
end
function closingQuote(self, value, start)
local i = start + 1
while i < #value do
local character = __TS__StringCharAt(value, i)
if character == "\"" then
return i
end
i = i + (character == "\\" and 2 or 1)
end
return nil
end
____exports.LOOP_HEADER = "cdn-loop"
function ____exports.gatewaysOf(self, request)
local value = headerOf(nil, request, ____exports.LOOP_HEADER)
return value == nil and NONE or gatewaysIn(nil, value)
end
NONE = {}
function ____exports.loopHeaders(self, gateway, request, ____bindingPattern0)
local isOwnHost
isOwnHost = ____bindingPattern0.isOwnHost
if not isOwnHost then
return nil
end
local before = headerOf(nil, request, ____exports.LOOP_HEADER) or ""
return {["CDN-Loop"] = before == "" and gateway or (before .. ", ") .. gateway}
end
return ____exports
end,
["plugins.route-table.decision.native-request"] = function(...) 
local ____exports = {}
local BY_DEFAULT, BY_PIN
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local LOOP_HEADER = ____loop_2Ets.LOOP_HEADER
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
function ____exports.isNativeRequest(self, ____bindingPattern0, ____bindingPattern1, request)
local checksServerName
local decisionHeader
decisionHeader = ____bindingPattern0.decisionHeader
checksServerName = ____bindingPattern0.checksServerName
local lifecycle
local route
route = ____bindingPattern1.route
lifecycle = ____bindingPattern1.lifecycle
local ____request_0 = request
local serverName = ____request_0.serverName
if serverName == nil then
serverName = ""
end
local isHttp2 = ____request_0.isHttp2
if isHttp2 == nil then
isHttp2 = false
end
local host = ____request_0.host
if not route.isNative or (lifecycle and lifecycle.isDeclared) == true or decisionHeader ~= nil then
return false
end
if headerOf(nil, request, LOOP_HEADER) ~= nil then
return false
end
return not checksServerName or not isHttp2 or serverName == "" or serverName == host
end
function ____exports.nativeDecision(self, ____bindingPattern0, entry)
local pin
local nativeCluster
local api
api = ____bindingPattern0.api
nativeCluster = ____bindingPattern0.nativeCluster
pin = ____bindingPattern0.pin
return {api = api, entry = entry, cluster = nativeCluster, because = pin == nil and BY_DEFAULT or BY_PIN}
end
BY_DEFAULT = {"default"}
BY_PIN = {"pin"}
return ____exports
end,
["plugins.route-table.decision.not-redirected"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArraySome = ____lualib.__TS__ArraySome
local ____exports = {}
local hasHeader, opensWebSocket, namesWebSocket
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local trimSpace = ____headers_2Ets.trimSpace
function ____exports.isPreflight(self, request)
if request.method ~= "OPTIONS" then
return false
end
return hasHeader(nil, request, "origin") and hasHeader(nil, request, "access-control-request-method")
end
function hasHeader(self, request, name)
return (headerOf(nil, request, name) or "") ~= ""
end
function opensWebSocket(self, request)
local ____temp_0
if request.method == "GET" then
____temp_0 = headerOf(nil, request, "upgrade")
else
____temp_0 = nil
end
local upgrade = ____temp_0
return upgrade ~= nil and namesWebSocket(nil, upgrade)
end
function namesWebSocket(self, upgrade)
return __TS__ArraySome(
__TS__StringSplit(upgrade, ","),
function(____, protocol) return string.lower(trimSpace(nil, protocol)) == "websocket" end
)
end
function ____exports.notRedirected(self, request)
if ____exports.isPreflight(nil, request) then
return "preflight"
end
return opensWebSocket(nil, request) and "websocket" or nil
end
return ____exports
end,
["plugins.route-table.decision.own-answer"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local isMisdirected, oldHostAnswer, NO_STORE
local ____old_2Dhost_2Dlifecycle_2Ets = require("plugins.route-table.decision.compiled.old-host-lifecycle")
local brownoutAt = ____old_2Dhost_2Dlifecycle_2Ets.brownoutAt
local stateAt = ____old_2Dhost_2Dlifecycle_2Ets.stateAt
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local hostKey = ____host_2Dkey_2Ets.hostKey
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local gatewaysOf = ____loop_2Ets.gatewaysOf
local ____match_2Ets = require("plugins.route-table.decision.match")
local matchRequest = ____match_2Ets.matchRequest
local ____path_2Drules_2Ets = require("plugins.route-table.decision.compiled.path-rules")
local isRefusedPath = ____path_2Drules_2Ets.isRefusedPath
local ____not_2Dredirected_2Ets = require("plugins.route-table.decision.not-redirected")
local notRedirected = ____not_2Dredirected_2Ets.notRedirected
local ____problem_2Dexit_2Ets = require("plugins.route-table.decision.problem-exit")
local problemExit = ____problem_2Dexit_2Ets.problemExit
function isMisdirected(self, ____bindingPattern0)
local path
local request
local match
local index
index = ____bindingPattern0.index
match = ____bindingPattern0.match
request = ____bindingPattern0.request
path = ____bindingPattern0.path
local ____request_2 = request
local serverName = ____request_2.serverName
if serverName == nil then
serverName = ""
end
local isHttp2 = ____request_2.isHttp2
if isHttp2 == nil then
isHttp2 = false
end
local host = ____request_2.host
if not index.checksServerName or not isHttp2 or serverName == "" or hostKey(nil, serverName) == hostKey(nil, host) then
return false
end
local other = matchRequest(nil, index, serverName, path)
return other.kind == "api" and other.route.api ~= match.route.api
end
function oldHostAnswer(self, ____bindingPattern0, lifecycle)
local time
local successor
local request
local match
match = ____bindingPattern0.match
request = ____bindingPattern0.request
successor = ____bindingPattern0.successor
time = ____bindingPattern0.time
local ____temp_3
if successor == nil then
____temp_3 = nil
else
____temp_3 = {successor = successor}
end
local members = ____temp_3
local state = lifecycle == nil and "serve" or stateAt(nil, lifecycle, time)
if state == "gone" then
return {
reason = "old-host-gone",
exit = problemExit(nil, "old-host-gone", NO_STORE, members)
}
end
local ____temp_4
if lifecycle == nil then
____temp_4 = nil
else
____temp_4 = brownoutAt(nil, lifecycle, time)
end
local brownout = ____temp_4
if brownout ~= nil then
local headers = __TS__ObjectAssign(
{},
NO_STORE,
{["Retry-After"] = tostring(math.ceil(brownout["until"] - time))}
)
return {
reason = "old-host-brownout",
exit = problemExit(
nil,
"old-host-brownout",
headers,
members,
brownout.status
)
}
end
local ____match_route_5 = match.route
local redirect = ____match_route_5.redirect
if successor == nil or state ~= "redirect" and not redirect.isOn then
return nil
end
if notRedirected(nil, request) ~= nil then
return nil
end
local headers = __TS__ObjectAssign({Location = successor}, redirect.headers)
return {reason = "redirect", exit = {status = redirect.status, type = nil, headers = headers}}
end
NO_STORE = {["Cache-Control"] = "no-store"}
function ____exports.ownAnswerOf(self, input)
local ____input_0 = input
local index = ____input_0.index
local match = ____input_0.match
local request = ____input_0.request
local path = ____input_0.path
if isMisdirected(nil, input) then
return {
reason = "misdirected",
exit = problemExit(nil, "misdirected")
}
end
local gateways = gatewaysOf(nil, request)
if #gateways > 0 and __TS__ArrayIncludes(gateways, index.gateway) then
local ____array_1 = __TS__SparseArrayNew(unpack(gateways))
__TS__SparseArrayPush(____array_1, index.gateway)
local hops = table.concat(
{__TS__SparseArraySpread(____array_1)},
" > "
)
return {
reason = "loop",
exit = problemExit(nil, "loop", {}, {hops = hops})
}
end
if isRefusedPath(nil, match.route.pathRules, path) then
return {
reason = "refused-path",
exit = problemExit(nil, "refused-path")
}
end
if match.entry == "short" then
return nil
end
return oldHostAnswer(nil, input, match.lifecycle)
end
return ____exports
end,
["plugins.route-table.decision.cors"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
local ended, withoutExit, asked, printable, allowedOrigin
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local headerOf = ____headers_2Ets.headerOf
local ____not_2Dredirected_2Ets = require("plugins.route-table.decision.not-redirected")
local isPreflight = ____not_2Dredirected_2Ets.isPreflight
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local isProblem = ____problems_2Ets.isProblem
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
function ended(self, decision, exit, headers)
return __TS__ObjectAssign(
{},
withoutExit(nil, decision),
{exit = __TS__ObjectAssign(
{},
exit,
{headers = __TS__ObjectAssign({}, exit.headers, headers)}
)}
)
end
function withoutExit(self, ____bindingPattern0)
local responseHeaders
local because
local entry
local api
api = ____bindingPattern0.api
entry = ____bindingPattern0.entry
because = ____bindingPattern0.because
responseHeaders = ____bindingPattern0.responseHeaders
return {
api = api,
entry = entry,
cluster = nil,
because = because,
upstream = nil,
responseHeaders = responseHeaders
}
end
function asked(self, request)
local method = printable(
nil,
headerOf(nil, request, "access-control-request-method")
)
local headers = printable(
nil,
headerOf(nil, request, "access-control-request-headers")
)
local methods = method == "" and ({}) or ({["Access-Control-Allow-Methods"] = method})
return headers == "" and methods or __TS__ObjectAssign({}, methods, {["Access-Control-Allow-Headers"] = headers})
end
function printable(self, text)
if text == nil then
text = ""
end
return every(
nil,
text,
function(____, character) return character >= " " and character <= "~" end
) and text or ""
end
function allowedOrigin(self, ____bindingPattern0, origin)
local origins
local allowsAny
allowsAny = ____bindingPattern0.allowsAny
origins = ____bindingPattern0.origins
if origin == "" or origin == "*" then
return nil
end
if allowsAny then
return "*"
end
return __TS__ArrayIncludes(origins, origin) and origin or nil
end
local EXPOSED = "Deprecation, Link, Retry-After, Sunset"
function ____exports.corsOf(self, ____bindingPattern0, match)
local cors
cors = ____bindingPattern0.cors
if match.kind == "api" then
return match.route.cors
end
local ____temp_0
if match.kind == "unknown-path" then
____temp_0 = cors
else
____temp_0 = nil
end
return ____temp_0
end
function ____exports.withCors(self, cors, request, decision, exit)
local origin = headerOf(nil, request, "origin") or ""
local allowed = allowedOrigin(nil, cors, origin)
local vary = cors.allowsAny and ({}) or ({Vary = "Origin"})
if allowed == nil then
return ended(nil, decision, exit, vary)
end
local reason = unpack(decision.because, 1, 1)
local credentials = cors.allowsCredentials and ({["Access-Control-Allow-Credentials"] = "true"}) or ({})
local granted = __TS__ObjectAssign({["Access-Control-Allow-Origin"] = allowed}, credentials, vary)
if isProblem(nil, reason) and isPreflight(nil, request) then
local headers = __TS__ObjectAssign(
{},
granted,
asked(nil, request),
{["Access-Control-Max-Age"] = "0", ["Cache-Control"] = "no-store"}
)
return __TS__ObjectAssign(
{},
withoutExit(nil, decision),
{because = {"preflight"}, exit = {status = 204, type = nil, headers = headers}}
)
end
return ended(
nil,
decision,
exit,
__TS__ObjectAssign({}, granted, {["Access-Control-Expose-Headers"] = EXPOSED})
)
end
return ____exports
end,
["plugins.route-table.decision.required-inputs"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local NONE
local ____cors_2Ets = require("plugins.route-table.decision.cors")
local corsOf = ____cors_2Ets.corsOf
local ____split_2Ets = require("plugins.route-table.decision.compiled.split")
local valueOfKey = ____split_2Ets.valueOfKey
function ____exports.splitFor(self, ____bindingPattern0, entry)
local pin
local split
split = ____bindingPattern0.split
pin = ____bindingPattern0.pin
if split == nil or pin ~= nil then
return nil
end
return (split.entry == nil or split.entry == entry) and split or nil
end
function ____exports.requiredHeaders(self, route, entry)
local ____opt_0 = ____exports.splitFor(nil, route, entry)
return ____opt_0 and ____opt_0.headers or NONE
end
NONE = {}
local ORIGIN = {"origin"}
local OF_PREFLIGHT = {"origin", "access-control-request-method"}
local ____array_2 = __TS__SparseArrayNew(unpack(OF_PREFLIGHT))
__TS__SparseArrayPush(____array_2, "access-control-request-headers")
local OF_ALLOWED_PREFLIGHT = {__TS__SparseArraySpread(____array_2)}
local OF_UPGRADE = {"upgrade"}
local ____array_3 = __TS__SparseArrayNew(unpack(ORIGIN))
__TS__SparseArrayPush(
____array_3,
unpack(OF_UPGRADE)
)
local OF_ORIGIN_AND_UPGRADE = {__TS__SparseArraySpread(____array_3)}
function ____exports.requiredToEnd(self, index, match, ____bindingPattern0, method)
local exit
local because
because = ____bindingPattern0.because
exit = ____bindingPattern0.exit
if exit == nil then
return NONE
end
local hasCors = corsOf(nil, index, match) ~= nil
local isRedirect = because[1] == "redirect"
if method == "OPTIONS" then
return hasCors and OF_ALLOWED_PREFLIGHT or (isRedirect and OF_PREFLIGHT or NONE)
end
local mayUpgrade = isRedirect and method == "GET"
if hasCors then
return mayUpgrade and OF_ORIGIN_AND_UPGRADE or ORIGIN
end
return mayUpgrade and OF_UPGRADE or NONE
end
function ____exports.requiresConsumer(self, route, entry, request)
local split = ____exports.splitFor(nil, route, entry)
if (split and split.asksForConsumer) ~= true then
return false
end
for ____, key in ipairs(split.keys) do
if key.kind == "consumer" then
return true
end
if valueOfKey(nil, key, request) ~= nil then
return false
end
end
return false
end
return ____exports
end,
["plugins.route-table.decision.choose-cluster"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local __TS__ArrayIndexOf = ____lualib.__TS__ArrayIndexOf
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local nextHealthy, clustersAfter
local ____required_2Dinputs_2Ets = require("plugins.route-table.decision.required-inputs")
local splitFor = ____required_2Dinputs_2Ets.splitFor
local ____split_2Ets = require("plugins.route-table.decision.compiled.split")
local bucketOf = ____split_2Ets.bucketOf
local isInSplit = ____split_2Ets.isInSplit
local overrideOf = ____split_2Ets.overrideOf
function nextHealthy(self, ____bindingPattern0, cluster, isHealthy)
local split
local clusters
local api
api = ____bindingPattern0.api
clusters = ____bindingPattern0.clusters
split = ____bindingPattern0.split
return __TS__ArrayFind(
clustersAfter(nil, clusters, cluster),
function(____, other) return (split == nil or isInSplit(nil, split, other)) and isHealthy(nil, api, other) end
)
end
function clustersAfter(self, clusters, cluster)
local place = __TS__ArrayIndexOf(clusters, cluster)
local ____array_0 = __TS__SparseArrayNew(unpack(__TS__ArraySlice(clusters, place + 1)))
__TS__SparseArrayPush(
____array_0,
unpack(__TS__ArraySlice(clusters, 0, place))
)
return {__TS__SparseArraySpread(____array_0)}
end
function ____exports.chooseCluster(self, route, entry, request, ____bindingPattern0)
local isHealthy
local random
random = ____bindingPattern0.random
isHealthy = ____bindingPattern0.isHealthy
if route.pin ~= nil then
return {cluster = route.pin, because = {"pin"}}
end
local split = splitFor(nil, route, entry)
local wanted = split == nil and ({cluster = route.cluster, because = "default"}) or (overrideOf(nil, split, request) or bucketOf(nil, split, request, random))
if not route.hasFailover or isHealthy(nil, route.api, wanted.cluster) then
return {cluster = wanted.cluster, because = {wanted.because}}
end
return {
cluster = nextHealthy(nil, route, wanted.cluster, isHealthy),
because = {wanted.because, "unhealthy"}
}
end
return ____exports
end,
["plugins.route-table.decision.http.normal-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local normalizeEscapes, encode, climbsAboveRoot, decodeDotsAndSlashes, resolveSegments, hexValue, RESERVED, HEX
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isHexDigit = ____characters_2Ets.isHexDigit
local isUnreserved = ____characters_2Ets.isUnreserved
local ____plain_2Dpath_2Ets = require("plugins.route-table.in-process.plain-path")
local isPlainPath = ____plain_2Dpath_2Ets.isPlainPath
function normalizeEscapes(self, path)
local parts = {}
local i = 0
while i < #path do
local character = __TS__StringCharAt(path, i)
local code = __TS__StringCharCodeAt(path, i)
if code < 32 or code == 127 then
return nil
end
if character == "%" then
local value = hexValue(nil, path, i + 1)
if value == nil or value == 0 then
return nil
end
parts[#parts + 1] = encode(nil, value, true)
i = i + 3
else
parts[#parts + 1] = encode(nil, code, false)
i = i + 1
end
end
return table.concat(parts, "")
end
function encode(self, code, wasEscaped)
local character = string.char(code)
if isUnreserved(nil, character) then
return character
end
if __TS__StringIncludes(RESERVED, character) and not wasEscaped then
return character
end
return ("%" .. __TS__StringCharAt(
HEX,
math.floor(code / 16)
)) .. __TS__StringCharAt(HEX, code % 16)
end
function climbsAboveRoot(self, path)
local hash = (string.find(path, "#", nil, true) or 0) - 1
local seen = hash == -1 and path or __TS__StringSubstring(path, 0, hash)
local depth = 0
for ____, segment in ipairs(__TS__StringSplit(
decodeDotsAndSlashes(nil, seen),
"/"
)) do
if segment == ".." then
depth = depth - 1
elseif segment ~= "" and segment ~= "." then
depth = depth + 1
end
if depth < 0 then
return true
end
end
return false
end
function decodeDotsAndSlashes(self, path)
local parts = {}
local i = 0
while i < #path do
local ____temp_0
if __TS__StringCharAt(path, i) == "%" then
____temp_0 = hexValue(nil, path, i + 1)
else
____temp_0 = nil
end
local value = ____temp_0
if value == nil then
parts[#parts + 1] = __TS__StringCharAt(path, i)
i = i + 1
else
local character = string.char(value)
parts[#parts + 1] = (character == "." or character == "/") and character or "x"
i = i + 3
end
end
return table.concat(parts, "")
end
function resolveSegments(self, path)
local kept = {}
local segments = __TS__StringSplit(path, "/")
local endsInDirectory = false
do
local i = 1
while i < #segments do
local segment = segments[i + 1] or ""
if segment == ".." then
table.remove(kept)
elseif segment ~= "" and segment ~= "." then
kept[#kept + 1] = segment
end
endsInDirectory = segment == ".." or segment == "" or segment == "."
i = i + 1
end
end
if #kept == 0 then
return "/"
end
return ("/" .. table.concat(kept, "/")) .. (endsInDirectory and "/" or "")
end
function hexValue(self, text, start)
local high = __TS__StringCharAt(text, start)
local low = __TS__StringCharAt(text, start + 1)
if not isHexDigit(nil, high) or not isHexDigit(nil, low) then
return nil
end
return ((string.find(
HEX,
string.upper(high),
nil,
true
) or 0) - 1) * 16 + ((string.find(
HEX,
string.upper(low),
nil,
true
) or 0) - 1)
end
RESERVED = "!*'();:@&=+$,/?%#[]"
HEX = "0123456789ABCDEF"
function ____exports.normalPath(self, path)
if isPlainPath(nil, path) then
return path
end
if not __TS__StringStartsWith(path, "/") then
return nil
end
local escaped = normalizeEscapes(nil, path)
if escaped == nil or climbsAboveRoot(nil, path) then
return nil
end
return resolveSegments(nil, escaped)
end
return ____exports
end,
["plugins.route-table.decision.http.target"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
function ____exports.splitTarget(self, target)
local mark = (string.find(target, "?", nil, true) or 0) - 1
if mark == -1 then
return {path = target, query = ""}
end
local path = __TS__StringSubstring(target, 0, mark)
if __TS__StringIncludes(path, "#") then
return {path = path, query = ""}
end
local query = __TS__StringSubstring(target, mark)
local hash = (string.find(query, "#", nil, true) or 0) - 1
return {
path = path,
query = hash == -1 and query or __TS__StringSubstring(query, 0, hash)
}
end
return ____exports
end,
["plugins.route-table.decision.short-url"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__StringCharCodeAt = ____lualib.__TS__StringCharCodeAt
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local ____exports = {}
local mayHaveDotSegment, escapeUrl, ESCAPED, HEX
local ____normal_2Dpath_2Ets = require("plugins.route-table.decision.http.normal-path")
local normalPath = ____normal_2Dpath_2Ets.normalPath
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local findLongestPrefix = ____prefix_2Dmap_2Ets.findLongestPrefix
function mayHaveDotSegment(self, path)
return __TS__StringIncludes(path, "/.") or __TS__StringIncludes(path, "/%2e") or __TS__StringIncludes(path, "/%2E")
end
function escapeUrl(self, text)
local parts = {}
do
local i = 0
while i < #text do
local code = __TS__StringCharCodeAt(text, i)
local character = __TS__StringCharAt(text, i)
local mustEscape = code <= 32 or code >= 127 or __TS__StringIncludes(ESCAPED, character)
parts[#parts + 1] = mustEscape and ("%" .. __TS__StringCharAt(
HEX,
math.floor(code / 16)
)) .. __TS__StringCharAt(HEX, code % 16) or character
i = i + 1
end
end
return table.concat(parts, "")
end
ESCAPED = "\"<>\\#"
HEX = "0123456789ABCDEF"
function ____exports.shortUrl(self, index, route, ____bindingPattern0)
local query
local path
path = ____bindingPattern0.path
query = ____bindingPattern0.query
local ____route_0 = route
local redirect = ____route_0.redirect
local prefix = ____route_0.prefix
local stripPath = ____route_0.stripPath
local there = (stripPath and prefix ~= "/" and prefix or "") .. escapeUrl(nil, path)
local normal = normalPath(nil, there)
if normal == nil or findLongestPrefix(nil, index.prefixes, normal) ~= route.api then
return nil
end
return (redirect.origin .. (mayHaveDotSegment(nil, there) and normal or there)) .. escapeUrl(nil, query)
end
return ____exports
end,
["plugins.route-table.decision.decide"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local decidedLocated, destinationFor, needsSuccessor, upstreamOf, withDecision, exitDecision, UNKNOWN_HOST
local ____own_2Danswer_2Ets = require("plugins.route-table.decision.own-answer")
local ownAnswerOf = ____own_2Danswer_2Ets.ownAnswerOf
local ____choose_2Dcluster_2Ets = require("plugins.route-table.decision.choose-cluster")
local chooseCluster = ____choose_2Dcluster_2Ets.chooseCluster
local ____decision_2Ets = require("plugins.route-table.decision.decision")
local NO_HEADERS = ____decision_2Ets.NO_HEADERS
local ____cors_2Ets = require("plugins.route-table.decision.cors")
local corsOf = ____cors_2Ets.corsOf
local withCors = ____cors_2Ets.withCors
local ____destination_2Ets = require("plugins.route-table.decision.compiled.destination")
local hostHeaderOf = ____destination_2Ets.hostHeaderOf
local serverNameFor = ____destination_2Ets.serverNameFor
local ____old_2Dhost_2Dlifecycle_2Ets = require("plugins.route-table.decision.compiled.old-host-lifecycle")
local lifecycleHeaders = ____old_2Dhost_2Dlifecycle_2Ets.lifecycleHeaders
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local loopHeaders = ____loop_2Ets.loopHeaders
local ____match_2Ets = require("plugins.route-table.decision.match")
local matchRequest = ____match_2Ets.matchRequest
local ____normal_2Dpath_2Ets = require("plugins.route-table.decision.http.normal-path")
local normalPath = ____normal_2Dpath_2Ets.normalPath
local ____problem_2Dexit_2Ets = require("plugins.route-table.decision.problem-exit")
local problemExit = ____problem_2Dexit_2Ets.problemExit
local ____short_2Durl_2Ets = require("plugins.route-table.decision.short-url")
local shortUrl = ____short_2Durl_2Ets.shortUrl
local ____target_2Ets = require("plugins.route-table.decision.http.target")
local splitTarget = ____target_2Ets.splitTarget
local ____upstream_2Dpath_2Ets = require("plugins.route-table.decision.upstream-path")
local upstreamPath = ____upstream_2Dpath_2Ets.upstreamPath
function ____exports.decideLocated(self, index, located, request, circumstances)
local decision = decidedLocated(
nil,
index,
located,
request,
circumstances
)
if decision.exit == nil then
return decision
end
local cors = corsOf(nil, index, located.match)
return cors == nil and decision or withCors(
nil,
cors,
request,
decision,
decision.exit
)
end
function decidedLocated(self, index, ____bindingPattern0, request, circumstances)
local match
local path
local target
target = ____bindingPattern0.target
path = ____bindingPattern0.path
match = ____bindingPattern0.match
if path == nil then
return exitDecision(
nil,
nil,
nil,
"malformed-path",
problemExit(nil, "malformed-path"),
NO_HEADERS
)
end
if match.kind == "unknown-host" then
return exitDecision(
nil,
nil,
nil,
"unknown-host",
problemExit(nil, "unknown-host"),
NO_HEADERS
)
end
if match.kind == "unknown-path" then
return exitDecision(
nil,
nil,
match.entry,
"unknown-path",
problemExit(nil, "unknown-path"),
NO_HEADERS
)
end
local ____match_0 = match
local route = ____match_0.route
local entry = ____match_0.entry
local lifecycle = ____match_0.lifecycle
local ____temp_1
if entry == "legacy" and needsSuccessor(nil, match) then
____temp_1 = shortUrl(nil, index, route, target)
else
____temp_1 = nil
end
local successor = ____temp_1
local headers = lifecycle == nil and NO_HEADERS or lifecycleHeaders(nil, lifecycle, successor)
local answer = ownAnswerOf(nil, {
index = index,
match = match,
request = request,
path = path,
successor = successor,
time = circumstances.time
})
if answer ~= nil then
return exitDecision(
nil,
route.api,
entry,
answer.reason,
answer.exit,
headers
)
end
local choice = chooseCluster(
nil,
route,
entry,
request,
circumstances
)
local cluster = choice.cluster
local destination = destinationFor(nil, route, cluster)
if cluster == nil or destination == nil then
local exit = problemExit(
nil,
"no-healthy-cluster",
{["Retry-After"] = tostring(math.ceil(route.checkInterval / 1000))}
)
return exitDecision(
nil,
route.api,
entry,
"no-healthy-cluster",
exit,
headers
)
end
local decision = {
api = route.api,
entry = entry,
cluster = cluster,
because = choice.because,
upstream = upstreamOf(
nil,
match,
request,
destination,
path,
target.query
),
responseHeaders = withDecision(nil, index, headers, choice),
exit = nil
}
local requestHeaders = loopHeaders(nil, index.gateway, request, destination)
return requestHeaders == nil and decision or __TS__ObjectAssign({}, decision, {requestHeaders = requestHeaders})
end
function destinationFor(self, route, cluster)
if cluster == route.nativeCluster then
return route.nativeDestination
end
local ____temp_2
if cluster == nil then
____temp_2 = nil
else
____temp_2 = route.destinations:get(cluster)
end
return ____temp_2
end
function needsSuccessor(self, ____bindingPattern0)
local lifecycle
local route
route = ____bindingPattern0.route
lifecycle = ____bindingPattern0.lifecycle
return route.redirect.isOn or (lifecycle and lifecycle.isDeclared) == true
end
function upstreamOf(self, ____bindingPattern0, request, destination, path, query)
local prefix
local route
route = ____bindingPattern0.route
prefix = ____bindingPattern0.prefix
local host = hostHeaderOf(nil, route.hostHeader, request.host, destination)
return {
scheme = destination.scheme,
host = host,
sni = serverNameFor(nil, host, destination),
address = destination.address,
port = destination.port,
target = upstreamPath(nil, path, route.stripPath and prefix or "", destination.basePath) .. query
}
end
function withDecision(self, ____bindingPattern0, headers, ____bindingPattern1)
local decisionHeader
decisionHeader = ____bindingPattern0.decisionHeader
local because
local cluster
cluster = ____bindingPattern1.cluster
because = ____bindingPattern1.because
if decisionHeader == nil then
return headers
end
return __TS__ObjectAssign(
{},
headers,
{[decisionHeader] = (((cluster or "") .. "; because=\"") .. table.concat(because, ", ")) .. "\""}
)
end
function exitDecision(self, api, entry, reason, exit, responseHeaders)
return {
api = api,
entry = entry,
cluster = nil,
because = {reason},
upstream = nil,
responseHeaders = responseHeaders,
exit = exit
}
end
function ____exports.locate(self, index, request)
local target = splitTarget(nil, request.target)
local path = normalPath(nil, target.path)
return {
target = target,
path = path,
match = path == nil and UNKNOWN_HOST or matchRequest(nil, index, request.host, path)
}
end
UNKNOWN_HOST = {kind = "unknown-host"}
function ____exports.decide(self, index, request, circumstances)
return ____exports.decideLocated(
nil,
index,
____exports.locate(nil, index, request),
request,
circumstances
)
end
return ____exports
end,
["plugins.route-table.version"] = function(...) 
local ____exports = {}
____exports.VERSION = "0.1.0"
____exports.PRIORITY = 850
return ____exports
end,
["plugins.route-table.apply.check-message"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayEvery = ____lualib.__TS__ArrayEvery
local ____exports = {}
local isTarget, isTimeouts, isTimeout, isExit, isHeaders, isTable, isText, isInteger, MAX_PORT, MAX_TIMEOUT_MS
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function isTarget(self, value)
return isTable(nil, value) and isText(nil, value.host) and value.host ~= "" and isInteger(nil, value.port, 0, MAX_PORT)
end
function isTimeouts(self, value)
return isTable(nil, value) and isTimeout(nil, value.connect) and isTimeout(nil, value.send) and isTimeout(nil, value.read)
end
function isTimeout(self, value)
return isInteger(nil, value, 1, MAX_TIMEOUT_MS)
end
function isExit(self, value)
return isTable(nil, value) and isInteger(nil, value.status, 200, 599) and isText(nil, value.body) and isHeaders(nil, value.headers)
end
function isHeaders(self, value)
return isTable(nil, value) and __TS__ArrayEvery(
__TS__ObjectKeys(value),
function(____, name) return isText(
nil,
ownValue(nil, value, name)
) end
)
end
function isTable(self, value)
return type(value) == "table" and value ~= nil
end
function isText(self, value)
return type(value) == "string"
end
function isInteger(self, value, min, max)
return type(value) == "number" and value % 1 == 0 and value >= min and value <= max
end
MAX_PORT = 65535
local MAX_RETRIES = 32767
MAX_TIMEOUT_MS = 2147483646
local CHECKS = __TS__New(
Map,
{
{
"scheme",
function(____, value) return value == "http" or value == "https" end
},
{"target", isTarget},
{
"tlsVerify",
function(____, value) return type(value) == "boolean" end
},
{"headers", isHeaders},
{
"path",
function(____, value) return type(value) == "string" and __TS__StringStartsWith(value, "/") end
},
{"timeouts", isTimeouts},
{
"retries",
function(____, value) return isInteger(nil, value, 0, MAX_RETRIES) end
},
{"forwardedPrefix", isText},
{"responseHeaders", isHeaders},
{"log", isTable},
{"share", isTable},
{"shareRewrite", isTable},
{"exit", isExit}
}
)
function ____exports.wrongField(self, message)
if not isTable(nil, message) then
return "all of it"
end
for ____, name in ipairs(__TS__ObjectKeys(message)) do
local isRight = CHECKS:get(name)
if (isRight and isRight(
nil,
ownValue(nil, message, name)
)) ~= true then
return name
end
end
return nil
end
return ____exports
end,
["plugins.route-table.apply.decision-message"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local ____exports = {}
local ____check_2Dmessage_2Ets = require("plugins.route-table.apply.check-message")
local wrongField = ____check_2Dmessage_2Ets.wrongField
function ____exports.carryOut(self, message, calls)
local ____message_0 = message
local scheme = ____message_0.scheme
local target = ____message_0.target
local tlsVerify = ____message_0.tlsVerify
local headers = ____message_0.headers
local path = ____message_0.path
local timeouts = ____message_0.timeouts
local retries = ____message_0.retries
local forwardedPrefix = ____message_0.forwardedPrefix
local responseHeaders = ____message_0.responseHeaders
if scheme ~= nil then
calls:setScheme(scheme)
end
if target ~= nil then
calls:setTarget(target.host, target.port)
end
if tlsVerify ~= nil then
calls:setTlsVerify(tlsVerify)
end
for ____, ____value in ipairs(__TS__ObjectEntries(headers or ({}))) do
local name = ____value[1]
local value = ____value[2]
calls:setHeader(name, value)
end
if path ~= nil then
calls:setPath(path)
end
if timeouts ~= nil then
calls:setTimeouts(timeouts.connect, timeouts.send, timeouts.read)
end
if retries ~= nil then
calls:setRetries(retries)
end
if forwardedPrefix ~= nil then
calls:setForwardedPrefix(forwardedPrefix)
end
if responseHeaders ~= nil then
calls:setResponseHeaders(responseHeaders)
end
if message.log ~= nil then
calls:log(message.log)
end
if message.share ~= nil then
calls:share(message.share)
end
if message.shareRewrite ~= nil then
calls:shareRewrite(message.shareRewrite)
end
end
function ____exports.tryToCarryOut(self, message, calls)
local field = wrongField(nil, message)
if field ~= nil then
return "wrong or unknown: " .. field
end
do
local function ____catch(____error)
return true, tostring(____error)
end
local ____try, ____hasReturned, ____returnValue = pcall(function()
____exports.carryOut(nil, message, calls)
return true, nil
end)
if not ____try then
____hasReturned, ____returnValue = ____catch(____hasReturned)
end
if ____hasReturned then
return ____returnValue
end
end
end
return ____exports
end,
["plugins.route-table.apply.request-message"] = function(...) 
local ____exports = {}
local headersOf
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local LOOP_HEADER = ____loop_2Ets.LOOP_HEADER
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local setOwn = ____own_2Dvalue_2Ets.setOwn
function headersOf(self, names, source)
local headers = {}
for ____, name in ipairs(names) do
local value = source:header(name)
if value ~= nil then
setOwn(nil, headers, name, value)
end
end
return headers
end
function ____exports.requestMessage(self, names, source)
local protocol = source:variable("server_protocol")
local isHttp2 = protocol == "HTTP/2.0"
local consumer = source:consumer()
local ____temp_8 = source:variable("request_method")
local ____temp_9 = source:variable("http_host")
local ____temp_10 = source:variable("request_uri")
local ____temp_11 = source:variable("remote_addr")
local ____isHttp2_0
if isHttp2 then
____isHttp2_0 = protocol
else
____isHttp2_0 = nil
end
local ____isHttp2_1
if isHttp2 then
____isHttp2_1 = source:variable("ssl_server_name")
else
____isHttp2_1 = nil
end
local ____temp_2
if source:variable("http_cdn_loop") == nil then
____temp_2 = nil
else
____temp_2 = source:header(LOOP_HEADER)
end
local ____temp_12 = #names == 0 and ({}) or headersOf(nil, names, source)
local ____temp_3
if consumer ~= nil and source:hasCredential() then
____temp_3 = consumer.id
else
____temp_3 = nil
end
return {
method = ____temp_8,
host = ____temp_9,
target = ____temp_10,
client = ____temp_11,
protocol = ____isHttp2_0,
serverName = ____isHttp2_1,
loop = ____temp_2,
headers = ____temp_12,
consumer = ____temp_3,
consumerName = consumer and consumer.username or consumer and consumer.id,
serviceScheme = source:variable("upstream_scheme"),
requestId = source:variable("kong_request_id"),
table = source:table()
}
end
return ____exports
end,
["plugins.route-table.in-process.header-named"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local joinLines = ____headers_2Ets.joinLines
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local MOST_HEADERS = 1000
function ____exports.headerNamed(self, name)
if nginx(nil).var["http_" .. table.concat(
__TS__StringSplit(name, "-"),
"_"
)] == nil then
return nil
end
local sent = pdk(nil).request.get_headers(MOST_HEADERS)
local value = rawget(
sent,
string.lower(name)
)
if value == nil or type(value) == "string" then
return value
end
return joinLines(nil, name, value)
end
return ____exports
end,
["plugins.route-table.table.rules.clusters"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local ____exports = {}
local isAbout, unknownCluster
local ____closest_2Dname_2Ets = require("plugins.route-table.table.schema.closest-name")
local closest = ____closest_2Dname_2Ets.closest
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local withoutPortNumber = ____upstream_2Durl_2Ets.withoutPortNumber
local ____number_2Dtext_2Ets = require("plugins.route-table.table.text.number-text")
local numberText = ____number_2Dtext_2Ets.numberText
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function isAbout(self, sum, whole)
return math.abs(sum - whole) < 0.000001
end
function unknownCluster(self, name, known, path)
local near = closest(nil, name, known)
local guess = near == nil and "" or (" Did you mean " .. near) .. "?"
local remedy = (("The clusters are: " .. table.concat(known, ", ")) .. ".") .. guess
return finding(
nil,
"unknown-cluster",
path,
("There is no cluster " .. name) .. ".",
remedy
)
end
function ____exports.checkClusters(self, ____table, apis)
local findings = {}
local known = __TS__ObjectKeys(____table.clusters)
local function check(____, name, path)
if name ~= nil and not __TS__ArrayIncludes(known, name) then
findings[#findings + 1] = unknownCluster(nil, name, known, path)
end
end
check(nil, ____table.pin, {"pin"})
check(nil, ____table.oldCluster, {"oldCluster"})
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local settings = ____value[2]
local ____settings_cluster_1 = settings.cluster
local ____array_0 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_0, "cluster")
check(
nil,
____settings_cluster_1,
{__TS__SparseArraySpread(____array_0)}
)
local ____settings_pin_3 = settings.pin
local ____array_2 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_2, "pin")
check(
nil,
____settings_pin_3,
{__TS__SparseArraySpread(____array_2)}
)
local ____opt_5 = settings.split
for ____, name in ipairs(__TS__ObjectKeys(____opt_5 and ____opt_5.weights or ({}))) do
local ____array_4 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_4, "split", "weights", name)
check(
nil,
name,
{__TS__SparseArraySpread(____array_4)}
)
end
end
for ____, api in ipairs(apis) do
do
if api.cluster ~= nil then
goto __continue9
end
local message = ((api.name .. " has no default cluster: ") .. table.concat(known, " or ")) .. "."
findings[#findings + 1] = finding(nil, "no-cluster", {"apis", api.name}, message)
end
::__continue9::
end
return findings
end
function ____exports.checkWeights(self, ____table)
local findings = {}
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local split = ____value[2].split
do
if split == nil then
goto __continue13
end
local sum = 0
for ____, cluster in ipairs(__TS__ObjectKeys(split.weights)) do
sum = sum + (ownValue(nil, split.weights, cluster) or 0)
end
if isAbout(nil, sum, 100) or isAbout(nil, sum, 1000) then
goto __continue13
end
local ____finding_8 = finding
local ____array_7 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_7, "split", "weights")
findings[#findings + 1] = ____finding_8(
nil,
"weights-sum",
{__TS__SparseArraySpread(____array_7)},
("The weights add up to " .. numberText(nil, sum)) .. "."
)
end
::__continue13::
end
return findings
end
function ____exports.checkHostHeaders(self, ____table, apis)
local findings = {}
local seen = __TS__New(Set)
for ____, api in ipairs(apis) do
do
local hostHeader = api.settings.hostHeader or "upstream"
if hostHeader == "upstream" or api.cluster == nil then
goto __continue20
end
local ____api_settings_upstream_11 = api.settings.upstream
if ____api_settings_upstream_11 == nil then
local ____opt_9 = ownValue(nil, ____table.clusters, api.cluster)
____api_settings_upstream_11 = ____opt_9 and ____opt_9.url
end
local url = ____api_settings_upstream_11 or ""
local path = declaredAt(nil, ____table, api.name, "hostHeader")
local place = table.concat(path, ".")
if not __TS__StringStartsWith(url, "https://") or seen:has(place) then
goto __continue20
end
seen:add(place)
local name = hostHeader == "client" and "the host that the client called" or withoutPortNumber(nil, hostHeader)
local message = ((((api.name .. " is served by ") .. url) .. " with Host and SNI ") .. name) .. "; its certificate is checked against that."
findings[#findings + 1] = finding(nil, "sni-is-not-upstream", path, message)
end
::__continue20::
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.cors"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
function ____exports.checkCors(self, ____table)
local findings = {}
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local cors = ____value[2].cors
do
if (cors and cors.allowCredentials) ~= true or not __TS__ArrayIncludes(cors.allowOrigins, "*") then
goto __continue3
end
local message = "Browsers take no answer that is for any origin (*) and with credentials."
local ____finding_3 = finding
local ____array_2 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_2, "cors", "allowCredentials")
findings[#findings + 1] = ____finding_3(
nil,
"cors-any-with-credentials",
{__TS__SparseArraySpread(____array_2)},
message
)
end
::__continue3::
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.health"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____duration_2Ets = require("plugins.route-table.table.text.duration")
local parseDuration = ____duration_2Ets.parseDuration
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local MIN_MILLISECONDS = 100
function ____exports.checkHealthChecks(self, ____table)
local findings = {}
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local healthCheck = ____value[2].healthCheck
for ____, field in ipairs({"interval", "timeout"}) do
do
local text = healthCheck and healthCheck[field]
local ____temp_2
if text == nil then
____temp_2 = nil
else
____temp_2 = parseDuration(nil, text)
end
local length = ____temp_2
if text == nil or length == nil or length >= MIN_MILLISECONDS then
goto __continue4
end
local message = ((((field .. " is ") .. text) .. "; it must be at least ") .. tostring(MIN_MILLISECONDS)) .. "ms."
local ____finding_4 = finding
local ____array_3 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_3, "healthCheck", field)
findings[#findings + 1] = ____finding_4(
nil,
"check-too-often",
{__TS__SparseArraySpread(____array_3)},
message
)
end
::__continue4::
end
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.hosts"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayFlat = ____lualib.__TS__ArrayFlat
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__ArrayForEach = ____lualib.__TS__ArrayForEach
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local Map = ____lualib.Map
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ArrayFlatMap = ____lualib.__TS__ArrayFlatMap
local __TS__ArrayFindIndex = ____lualib.__TS__ArrayFindIndex
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayReduce = ____lualib.__TS__ArrayReduce
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local ____exports = {}
local checkRepeatedHosts, checkOwnHosts, endingPattern, checkPatternsAgainstShortHosts, checkLegacyNames
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
local ____host_2Dpattern_2Ets = require("plugins.route-table.table.text.host-pattern")
local apiOfHost = ____host_2Dpattern_2Ets.apiOfHost
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isAddress = ____host_2Dname_2Ets.isAddress
local ____pattern_2Dindex_2Ets = require("plugins.route-table.table.text.pattern-index")
local earlierOnes = ____pattern_2Dindex_2Ets.earlierOnes
local indexPatterns = ____pattern_2Dindex_2Ets.indexPatterns
local matching = ____pattern_2Dindex_2Ets.matching
local ____table_2Dhosts_2Ets = require("plugins.route-table.table.table-hosts")
local patternsOf = ____table_2Dhosts_2Ets.patternsOf
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
function checkRepeatedHosts(self, ____table)
local findings = {}
local shortHosts = __TS__New(Set)
__TS__ArrayForEach(
____table.shortHosts,
function(____, host, i)
if not shortHosts:has(host) then
shortHosts:add(host)
else
findings[#findings + 1] = finding(nil, "host-repeated", {"shortHosts", i}, host .. " is listed twice in shortHosts.")
end
end
)
local patterns = __TS__New(Set)
__TS__ArrayForEach(
____table.legacyHosts or ({}),
function(____, ____bindingPattern0, i)
local host
host = ____bindingPattern0.host
if not patterns:has(host) then
patterns:add(host)
else
findings[#findings + 1] = finding(nil, "host-repeated", {"legacyHosts", i, "host"}, host .. " is listed twice in legacyHosts.")
end
end
)
return findings
end
function checkOwnHosts(self, ____table, apis)
local findings = {}
local names = __TS__New(
Set,
__TS__ObjectKeys(____table.apis)
)
local shortHosts = __TS__New(Set, ____table.shortHosts)
local patterns = patternsOf(nil, ____table)
local index = indexPatterns(nil, patterns)
local owners = __TS__New(Map)
for ____, api in ipairs(apis) do
__TS__ArrayForEach(
api.hosts,
function(____, host, i)
local ____array_0 = __TS__SparseArrayNew(unpack(declaredAt(nil, ____table, api.name, "hosts")))
__TS__SparseArrayPush(____array_0, i)
local path = {__TS__SparseArraySpread(____array_0)}
local owner = owners:get(host)
if shortHosts:has(host) then
findings[#findings + 1] = finding(nil, "host-is-short", path, host .. " is a short host.")
end
if owner == api.name then
findings[#findings + 1] = finding(nil, "host-repeated", path, ((host .. " is listed twice for ") .. api.name) .. ".")
elseif owner ~= nil then
findings[#findings + 1] = finding(nil, "host-taken", path, ((((host .. " is an own host of both ") .. owner) .. " and ") .. api.name) .. ".")
end
owners:set(host, owner or api.name)
local matched = __TS__ArrayFlatMap(
matching(nil, index, host),
function(____, position) return patterns[position + 1] or ({}) end
)
for ____, pattern in ipairs(matched) do
do
local other = apiOfHost(nil, pattern, host)
if other == nil or other == api.name or not names:has(other) then
goto __continue17
end
local message = ((((((((host .. " goes to ") .. api.name) .. " and no longer to ") .. other) .. ", although it matches the pattern ") .. pattern.text) .. " for ") .. other) .. "."
findings[#findings + 1] = finding(nil, "host-shadowed", path, message)
end
::__continue17::
end
local ____temp_1
if api.settings.oldHosts == nil then
____temp_1 = endingPattern(
nil,
____table,
patterns,
host,
api.name
)
else
____temp_1 = nil
end
local bypassed = ____temp_1
if bypassed ~= nil then
local message = ((((host .. " is an own host of ") .. api.name) .. ", so the end of ") .. bypassed) .. " does not hold for it."
findings[#findings + 1] = finding(nil, "end-bypassed", path, message)
end
if not isAddress(nil, host) then
findings[#findings + 1] = finding(nil, "name-too-long", path, host .. " is too long for DNS.")
end
end
)
end
return findings
end
function endingPattern(self, ____bindingPattern0, patterns, host, api)
local legacyHosts
legacyHosts = ____bindingPattern0.legacyHosts
if legacyHosts == nil then
legacyHosts = {}
end
local first = __TS__ArrayFindIndex(
patterns,
function(____, pattern) return apiOfHost(nil, pattern, host) == api end
)
local ____temp_2 = legacyHosts[first + 1] or ({})
local deprecated = ____temp_2.deprecated
local sunset = ____temp_2.sunset
local brownouts = ____temp_2.brownouts
if brownouts == nil then
brownouts = {}
end
local links = ____temp_2.links
local isEnding = deprecated ~= nil or sunset ~= nil or #brownouts > 0 or links ~= nil
local ____isEnding_5
if isEnding then
local ____opt_3 = patterns[first + 1]
____isEnding_5 = ____opt_3 and ____opt_3.text
else
____isEnding_5 = nil
end
return ____isEnding_5
end
function checkPatternsAgainstShortHosts(self, ____table, apis)
local findings = {}
local names = __TS__New(
Set,
__TS__ArrayMap(
apis,
function(____, api) return api.name end
)
)
__TS__ArrayForEach(
patternsOf(nil, ____table),
function(____, pattern, i)
for ____, host in ipairs(____table.shortHosts) do
do
local api = apiOfHost(nil, pattern, host)
if api == nil or not names:has(api) then
goto __continue28
end
local message = ((("For " .. api) .. " the pattern gives ") .. host) .. ", which is a short host."
findings[#findings + 1] = finding(nil, "host-is-short", {"legacyHosts", i, "host"}, message)
end
::__continue28::
end
end
)
return findings
end
function checkLegacyNames(self, ____table, apis)
local findings = {}
local patterns = patternsOf(nil, ____table)
local names = __TS__New(
Set,
__TS__ArrayMap(
apis,
function(____, api) return api.name end
)
)
local earlier = earlierOnes(
nil,
indexPatterns(nil, patterns),
patterns
)
local longest = __TS__ArrayReduce(
apis,
function(____, longer, ____bindingPattern0)
local name
name = ____bindingPattern0.name
return #name > #longer and name or longer
end,
"a"
)
__TS__ArrayForEach(
patterns,
function(____, pattern, i)
local path = {"legacyHosts", i, "host"}
local host = withApi(nil, pattern.text, longest)
if not isAddress(nil, host) then
findings[#findings + 1] = finding(nil, "name-too-long", path, host .. " is too long for DNS.")
end
for ____, position in ipairs(earlier[i + 1] or ({})) do
do
local first = patterns[position + 1] or pattern
local shadowed = __TS__ArrayFind(
apis,
function(____, api)
local other = apiOfHost(
nil,
first,
withApi(nil, pattern.text, api.name)
)
return other ~= nil and other ~= api.name and names:has(other)
end
)
if shadowed == nil then
goto __continue36
end
local taken = withApi(nil, pattern.text, shadowed.name)
local message = ((((("The pattern gives " .. taken) .. " to ") .. shadowed.name) .. ", but the earlier pattern ") .. first.text) .. " gives it to another API."
findings[#findings + 1] = finding(nil, "host-shadowed", path, message)
end
::__continue36::
end
end
)
return findings
end
function ____exports.checkHosts(self, ____table, apis)
return __TS__ArrayFlat({
checkRepeatedHosts(nil, ____table),
checkOwnHosts(nil, ____table, apis),
checkPatternsAgainstShortHosts(nil, ____table, apis),
checkLegacyNames(nil, ____table, apis)
})
end
return ____exports
end,
["plugins.route-table.table.rules.old-hosts"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayPushArray = ____lualib.__TS__ArrayPushArray
local __TS__ArrayForEach = ____lualib.__TS__ArrayForEach
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
local checkLifecycle, checkBrownouts, checkRedirect
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____date_2Ets = require("plugins.route-table.table.text.date")
local parseDate = ____date_2Ets.parseDate
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
function checkLifecycle(self, lifecycle, path)
local findings = {}
local ____temp_7
if lifecycle.deprecated == nil then
____temp_7 = nil
else
____temp_7 = parseDate(nil, lifecycle.deprecated)
end
local from = ____temp_7
local ____temp_8
if lifecycle.sunset == nil then
____temp_8 = nil
else
____temp_8 = parseDate(nil, lifecycle.sunset)
end
local sunset = ____temp_8
if from ~= nil and sunset ~= nil and sunset < from then
local message = ((("The host's sunset, " .. (lifecycle.sunset or "")) .. ", is before its deprecation, ") .. (lifecycle.deprecated or "")) .. "."
local ____finding_10 = finding
local ____array_9 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_9, "sunset")
findings[#findings + 1] = ____finding_10(
nil,
"sunset-too-early",
{__TS__SparseArraySpread(____array_9)},
message
)
end
if lifecycle.afterSunset ~= nil and lifecycle.sunset == nil then
local message = "afterSunset is set, but there is no sunset."
local ____finding_12 = finding
local ____array_11 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_11, "afterSunset")
findings[#findings + 1] = ____finding_12(
nil,
"no-sunset",
{__TS__SparseArraySpread(____array_11)},
message
)
end
local ____array_16 = __TS__SparseArrayNew(unpack(findings))
local ____checkBrownouts_15 = checkBrownouts
local ____lifecycle_14 = lifecycle
local ____array_13 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_13, "brownouts")
__TS__SparseArrayPush(
____array_16,
unpack(____checkBrownouts_15(
nil,
____lifecycle_14,
sunset,
{__TS__SparseArraySpread(____array_13)}
))
)
return {__TS__SparseArraySpread(____array_16)}
end
function checkBrownouts(self, ____bindingPattern0, sunset, path)
local brownouts
brownouts = ____bindingPattern0.brownouts
if brownouts == nil then
brownouts = {}
end
local findings = {}
local last = -1
__TS__ArrayForEach(
brownouts,
function(____, brownout, i)
local from = parseDate(nil, brownout.from)
local ____until = parseDate(nil, brownout["until"])
if from == nil or ____until == nil then
return
end
local function report(____, what)
local ____finding_18 = finding
local ____array_17 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_17, i)
findings[#findings + 1] = ____finding_18(
nil,
"brownout-order",
{__TS__SparseArraySpread(____array_17)},
((((("The brownout from " .. brownout.from) .. " to ") .. brownout["until"]) .. " ") .. what) .. "."
)
end
if ____until <= from then
report(nil, "ends before it begins")
end
if sunset ~= nil and ____until > sunset then
report(nil, "goes on after the host's sunset")
end
if from < last then
report(nil, "begins before the previous one is over")
end
last = math.max(last, ____until)
end
)
return findings
end
function checkRedirect(self, ____bindingPattern0, shortHosts, path)
local origin
local permanent
local status
status = ____bindingPattern0.status
permanent = ____bindingPattern0.permanent
origin = ____bindingPattern0.origin
local findings = {}
if status == 308 and permanent ~= true then
local message = "Clients remember a 308, so a rollback does not reach them."
local ____finding_20 = finding
local ____array_19 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_19, "status")
findings[#findings + 1] = ____finding_20(
nil,
"redirect-not-signed-off",
{__TS__SparseArraySpread(____array_19)},
message
)
end
local ____temp_23
if origin == nil then
____temp_23 = nil
else
local ____opt_21 = parseUpstreamUrl(nil, origin)
____temp_23 = ____opt_21 and ____opt_21.host
end
local host = ____temp_23
if host ~= nil and not __TS__ArrayIncludes(shortHosts, host) then
local ____finding_25 = finding
local ____array_24 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_24, "origin")
findings[#findings + 1] = ____finding_25(
nil,
"redirect-elsewhere",
{__TS__SparseArraySpread(____array_24)},
host .. " is not one of the short hosts."
)
end
return findings
end
function ____exports.checkOldHosts(self, ____table)
local findings = {}
__TS__ArrayForEach(
____table.legacyHosts or ({}),
function(____, legacyHost, i)
__TS__ArrayPushArray(
findings,
checkLifecycle(nil, legacyHost, {"legacyHosts", i})
)
end
)
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local oldHosts = ____value[2].oldHosts
local redirect = ____value[2].redirect
if oldHosts ~= nil then
local ____checkLifecycle_2 = checkLifecycle
local ____oldHosts_1 = oldHosts
local ____array_0 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_0, "oldHosts")
__TS__ArrayPushArray(
findings,
____checkLifecycle_2(
nil,
____oldHosts_1,
{__TS__SparseArraySpread(____array_0)}
)
)
end
if redirect ~= nil then
local ____checkRedirect_6 = checkRedirect
local ____redirect_4 = redirect
local ____table_shortHosts_5 = ____table.shortHosts
local ____array_3 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_3, "redirect")
__TS__ArrayPushArray(
findings,
____checkRedirect_6(
nil,
____redirect_4,
____table_shortHosts_5,
{__TS__SparseArraySpread(____array_3)}
)
)
end
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.paths"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local pathOf, ownerOfParent
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
function pathOf(self, ____table, api)
return api.settings.path == nil and ({"apis", api.name}) or declaredAt(nil, ____table, api.name, "path")
end
function ownerOfParent(self, path, owners)
local ____end = #path - 1
while ____end >= 0 do
if __TS__StringCharAt(path, ____end) == "/" then
local parent = ____end == 0 and "/" or __TS__StringSubstring(path, 0, ____end)
local ____temp_0
if parent == path then
____temp_0 = nil
else
____temp_0 = owners:get(parent)
end
local name = ____temp_0
if name ~= nil then
return {name = name, path = parent}
end
end
____end = ____end - 1
end
return nil
end
function ____exports.checkPaths(self, ____table, apis)
local findings = {}
local owners = __TS__New(Map)
for ____, api in ipairs(apis) do
local owner = owners:get(api.path)
if owner == nil then
owners:set(api.path, api.name)
else
local message = ((((owner .. " and ") .. api.name) .. " have the same path ") .. api.path) .. " on the short hosts."
findings[#findings + 1] = finding(
nil,
"path-taken",
pathOf(nil, ____table, api),
message
)
end
end
for ____, api in ipairs(apis) do
do
local outer = ownerOfParent(nil, api.path, owners)
if outer == nil or owners:get(api.path) ~= api.name then
goto __continue7
end
local message = ((((((api.path .. " is below ") .. outer.path) .. ", the path of ") .. outer.name) .. ": ") .. api.name) .. " takes these requests from it."
findings[#findings + 1] = finding(
nil,
"path-inside",
pathOf(nil, ____table, api),
message
)
end
::__continue7::
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.secrets"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local __TS__ArrayIsArray = ____lualib.__TS__ArrayIsArray
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringTrim = ____lualib.__TS__StringTrim
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
local checkPlugins, walk, hasUserInfo, ENDINGS, NAMES, KEYS
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____check_2Dstructure_2Ets = require("plugins.route-table.table.schema.check-structure")
local isMap = ____check_2Dstructure_2Ets.isMap
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function checkPlugins(self, ____bindingPattern0, at, findings)
local plugins
plugins = ____bindingPattern0.plugins
if plugins == nil then
plugins = {}
end
do
local i = 0
while i < #plugins do
do
local plugin = plugins[i + 1]
if plugin == nil then
goto __continue7
end
local ____array_0 = __TS__SparseArrayNew(unpack(at))
__TS__SparseArrayPush(____array_0, "plugins", i)
local path = {__TS__SparseArraySpread(____array_0)}
if plugin.config ~= nil and plugin.configFrom ~= nil then
local message = ((plugin.name .. " has its configuration here and in the Secret ") .. plugin.configFrom.secret) .. "; Kong's ingress controller takes one of them alone."
local ____findings_3 = findings
local ____finding_2 = finding
local ____array_1 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_1, "configFrom")
____findings_3[#____findings_3 + 1] = ____finding_2(
nil,
"plugin-config-twice",
{__TS__SparseArraySpread(____array_1)},
message
)
end
local ____walk_6 = walk
local ____plugin_config_5 = plugin.config
local ____array_4 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_4, "config")
____walk_6(
nil,
____plugin_config_5,
{__TS__SparseArraySpread(____array_4)},
"",
plugin.name,
findings
)
end
::__continue7::
i = i + 1
end
end
end
function walk(self, value, path, name, plugin, findings)
if type(value) == "string" then
if ____exports.holdsSecret(nil, name, value) then
local message = plugin .. " has what looks like a secret here, in plain text."
findings[#findings + 1] = finding(nil, "secret-in-table", path, message)
end
elseif __TS__ArrayIsArray(value) then
do
local i = 0
while i < #value do
local ____walk_9 = walk
local ____value_index_8 = value[i + 1]
local ____array_7 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_7, i)
____walk_9(
nil,
____value_index_8,
{__TS__SparseArraySpread(____array_7)},
name,
plugin,
findings
)
i = i + 1
end
end
elseif isMap(nil, value) then
for ____, key in ipairs(__TS__ObjectKeys(value)) do
local ____walk_12 = walk
local ____ownValue_result_11 = ownValue(nil, value, key)
local ____array_10 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_10, key)
____walk_12(
nil,
____ownValue_result_11,
{__TS__SparseArraySpread(____array_10)},
key,
plugin,
findings
)
end
end
end
function ____exports.holdsSecret(self, name, value)
if value == "" or __TS__StringStartsWith(value, "{vault://") and __TS__StringEndsWith(value, "}") then
return false
end
local colon = (string.find(value, ":", nil, true) or 0) - 1
local isHeader = colon > 0 and __TS__StringTrim(__TS__StringSubstring(value, colon + 1)) ~= "" and ____exports.isSecretName(
nil,
__TS__StringSubstring(value, 0, colon)
)
return ____exports.isSecretName(nil, name) or isHeader or hasUserInfo(nil, value)
end
function ____exports.isSecretName(self, text)
local name = table.concat(
__TS__StringSplit(
string.lower(text),
"-"
),
"_"
)
if __TS__ArrayIncludes(NAMES, name) then
return true
end
for ____, ending in ipairs(ENDINGS) do
if name == ending or __TS__StringEndsWith(name, "_" .. ending) then
return true
end
end
for ____, before in ipairs(KEYS) do
local key = before .. "_key"
if name == key or __TS__StringEndsWith(name, "_" .. key) then
return true
end
end
return false
end
function hasUserInfo(self, url)
local start = (string.find(url, "://", nil, true) or 0) - 1
if start == -1 then
return false
end
local authority = __TS__StringSplit(
__TS__StringSplit(
__TS__StringSubstring(url, start + 3),
"/"
)[1] or "",
"?"
)[1] or ""
local at = (string.find(authority, "@", nil, true) or 0) - 1
local colon = (string.find(authority, ":", nil, true) or 0) - 1
return colon ~= -1 and colon < at
end
ENDINGS = {
"secret",
"password",
"passwd",
"passphrase",
"token",
"apikey",
"credential"
}
NAMES = {"key", "authorization", "proxy_authorization", "cookie"}
KEYS = {
"api",
"private",
"secret",
"access",
"aws",
"hmac",
"signing",
"encryption",
"client",
"auth"
}
function ____exports.checkSecrets(self, ____table)
local findings = {}
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local path = ____value[1]
local settings = ____value[2]
checkPlugins(nil, settings, path, findings)
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.source"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local ____exports = {}
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function ____exports.checkSources(self, ____table, apis)
local findings = {}
for ____, ____value in ipairs(apis) do
local name = ____value.name
local settings = ____value.settings
local hosts = ____value.hosts
do
local ____opt_0 = settings.source
local host = ____opt_0 and ____opt_0.host
if host == nil then
goto __continue3
end
local isServed = __TS__ArrayIncludes(____table.shortHosts, host) or __TS__ArrayIncludes(
hosts,
withApi(nil, host, name)
) or __TS__ArraySome(
____table.legacyHosts or ({}),
function(____, legacyHost) return withApi(nil, legacyHost.host, name) == withApi(nil, host, name) end
)
if isServed then
goto __continue3
end
local ____opt_4 = ownValue(nil, ____table.apis, name)
local ____opt_2 = ____opt_4 and ____opt_4.source
local isOwn = (____opt_2 and ____opt_2.host) ~= nil
local ____array_6 = __TS__SparseArrayNew(unpack(isOwn and ({"apis", name}) or ({"defaults"})))
__TS__SparseArrayPush(____array_6, "source", "host")
local path = {__TS__SparseArraySpread(____array_6)}
findings[#findings + 1] = finding(
nil,
"source-host",
path,
((name .. " is not served at ") .. withApi(nil, host, name)) .. "."
)
end
::__continue3::
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.split-keys"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local isPassedOn, dropped, checkOldCluster, whyUnread
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
local declaredSettings = ____effective_2Dapi_2Ets.declaredSettings
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local isAlphanumeric = ____characters_2Ets.isAlphanumeric
local ____split_2Dkeys_2Ets = require("plugins.route-table.table.text.split-keys")
local parseSplitKeys = ____split_2Dkeys_2Ets.parseSplitKeys
function isPassedOn(self, header)
return every(
nil,
header,
function(____, character) return isAlphanumeric(nil, character) or character == "-" or character == "_" end
)
end
function dropped(self, header, path)
local message = ("nginx, and so Kong, ignores a header called " .. header) .. ": names have letters, digits, - and _ there."
return finding(nil, "key-unread", path, message)
end
function checkOldCluster(self, ____table, apis)
local findings = {}
local seen = __TS__New(Set)
for ____, ____value in ipairs(apis) do
local name = ____value.name
local settings = ____value.settings
do
local ____opt_13 = settings.source
if (____opt_13 and ____opt_13.method) ~= "nginx" then
goto __continue13
end
local ____array_15 = __TS__SparseArrayNew(unpack(declaredAt(nil, ____table, name, "split")))
__TS__SparseArrayPush(____array_15, "by")
local path = {__TS__SparseArraySpread(____array_15)}
local ____parseSplitKeys_18 = parseSplitKeys
local ____opt_16 = settings.split
for ____, key in ipairs(____parseSplitKeys_18(nil, ____opt_16 and ____opt_16.by or "") or ({})) do
do
local why = whyUnread(nil, key)
local place = (table.concat(path, ".") .. " ") .. (why or "")
if why == nil or seen:has(place) then
goto __continue15
end
seen:add(place)
findings[#findings + 1] = finding(nil, "key-unread", path, (("For " .. name) .. " the old cluster divides requests without it: ") .. why)
end
::__continue15::
end
end
::__continue13::
end
return findings
end
function whyUnread(self, key)
if key.kind == "consumer" then
return "it knows no consumers of Kong."
end
if key.kind ~= "header" or not __TS__StringIncludes(key.name, "_") or not isPassedOn(nil, key.name) then
return nil
end
return ("ingress-nginx drops " .. key.name) .. ", unless its ConfigMap says enable-underscores-in-headers: \"true\"."
end
function ____exports.checkSplitKeys(self, ____table, apis)
local findings = {}
for ____, ____value in ipairs(declaredSettings(nil, ____table)) do
local said = ____value[1]
local split = ____value[2].split
local ____array_0 = __TS__SparseArrayNew(unpack(said))
__TS__SparseArrayPush(____array_0, "split")
local path = {__TS__SparseArraySpread(____array_0)}
for ____, key in ipairs(parseSplitKeys(nil, split and split.by or "") or ({})) do
if key.kind == "header" and not isPassedOn(nil, key.name) then
local ____dropped_3 = dropped
local ____key_name_2 = key.name
local ____array_1 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_1, "by")
findings[#findings + 1] = ____dropped_3(
nil,
____key_name_2,
{__TS__SparseArraySpread(____array_1)}
)
end
end
local ____opt_6 = split and split.override
local header = ____opt_6 and ____opt_6.header
if header ~= nil and not isPassedOn(nil, header) then
local ____dropped_11 = dropped
local ____array_10 = __TS__SparseArrayNew(unpack(path))
__TS__SparseArrayPush(____array_10, "override", "header")
findings[#findings + 1] = ____dropped_11(
nil,
header,
{__TS__SparseArraySpread(____array_10)}
)
end
end
local ____array_12 = __TS__SparseArrayNew(unpack(findings))
__TS__SparseArrayPush(
____array_12,
unpack(checkOldCluster(nil, ____table, apis))
)
return {__TS__SparseArraySpread(____array_12)}
end
return ____exports
end,
["plugins.route-table.table.rules.tls"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__ArrayFlat = ____lualib.__TS__ArrayFlat
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__SparseArrayNew = ____lualib.__TS__SparseArrayNew
local __TS__SparseArrayPush = ____lualib.__TS__SparseArrayPush
local __TS__SparseArraySpread = ____lualib.__TS__SparseArraySpread
local Map = ____lualib.Map
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local __TS__ArraySome = ____lualib.__TS__ArraySome
local ____exports = {}
local checkAddresses, isAtAddress, checkMixed, useOf, isMixed, ANY_NAME
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isIpAddress = ____host_2Dname_2Ets.isIpAddress
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local withApi = ____placeholder_2Ets.withApi
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
local withoutPortNumber = ____upstream_2Durl_2Ets.withoutPortNumber
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function checkAddresses(self, ____table, apis)
local findings = {}
local reported = __TS__New(Set)
local addresses = __TS__ArrayFilter(
__TS__ObjectKeys(____table.clusters),
function(____, name)
local ____isAtAddress_4 = isAtAddress
local ____opt_2 = ownValue(nil, ____table.clusters, name)
return ____isAtAddress_4(nil, ____opt_2 and ____opt_2.url or "")
end
)
for ____, api in ipairs(apis) do
local hasOwn = api.settings.upstream ~= nil and api.cluster ~= nil
local ____hasOwn_10
if hasOwn then
local ____array_9 = __TS__SparseArrayNew(unpack(addresses))
__TS__SparseArrayPush(____array_9, api.cluster)
____hasOwn_10 = {__TS__SparseArraySpread(____array_9)}
else
____hasOwn_10 = addresses
end
for ____, cluster in ipairs(____hasOwn_10) do
do
local ____opt_5 = useOf(nil, ____table, api, cluster)
local use = ____opt_5 and ____opt_5.use
if (use and use.isVerified) ~= true or not isIpAddress(nil, use.name) then
goto __continue9
end
local isOwn = hasOwn and cluster == api.cluster
local path = isOwn and declaredAt(nil, ____table, api.name, "upstream") or ({"clusters", cluster, "url"})
if reported:has(table.concat(path, ".")) then
goto __continue9
end
reported:add(table.concat(path, "."))
local message = ((("For " .. api.name) .. " the upstream is the IP address ") .. use.name) .. ". Kong does not compare it with the IP addresses in a certificate."
findings[#findings + 1] = finding(nil, "https-address", path, message)
end
::__continue9::
end
end
return findings
end
function isAtAddress(self, url)
local ____isIpAddress_13 = isIpAddress
local ____opt_11 = parseUpstreamUrl(
nil,
withApi(nil, url, "api")
)
return ____isIpAddress_13(nil, ____opt_11 and ____opt_11.host or "")
end
function checkMixed(self, ____table, apis)
local findings = {}
local reported = __TS__New(Set)
local uses = __TS__New(Map)
for ____, api in ipairs(apis) do
for ____, cluster in ipairs(__TS__ObjectKeys(____table.clusters)) do
do
local found = useOf(nil, ____table, api, cluster)
if found == nil then
goto __continue17
end
local place = found.place
local use = found.use
local known = uses:get(place) or ({})
local other = __TS__ArrayFind(
known,
function(____, each) return isMixed(nil, each, use) end
)
local unverified = use.isVerified and (other and other.cluster or "") or cluster
if other ~= nil and not reported:has(unverified) then
reported:add(unverified)
local message = ((((((((place .. " is reached for ") .. other.api) .. " by cluster ") .. other.cluster) .. " and for ") .. api.name) .. " by cluster ") .. cluster) .. ", and only one of them checks the certificate."
findings[#findings + 1] = finding(nil, "tls-mixed", {"clusters", unverified, "tlsVerify"}, message)
end
if not __TS__ArraySome(
known,
function(____, each) return each.isVerified == use.isVerified and each.name == use.name end
) then
known[#known + 1] = use
end
uses:set(place, known)
end
::__continue17::
end
end
return findings
end
function useOf(self, ____table, ____bindingPattern0, cluster)
local settings
local own
local api
api = ____bindingPattern0.name
own = ____bindingPattern0.cluster
settings = ____bindingPattern0.settings
local said = ownValue(nil, ____table.clusters, cluster)
if said == nil then
return nil
end
local isOwnUrl = settings.upstream ~= nil and cluster == own
local url = parseUpstreamUrl(
nil,
withApi(nil, isOwnUrl and (settings.upstream or "") or said.url, api)
)
if (url and url.scheme) ~= "https" then
return nil
end
local address = (isOwnUrl or said.address == nil) and url.host or withApi(nil, said.address, api)
local hostHeader = settings.hostHeader or "upstream"
local name = hostHeader == "upstream" and url.host or (hostHeader == "client" and ANY_NAME or withoutPortNumber(
nil,
withApi(nil, hostHeader, api)
))
return {
place = ((address .. ", port ") .. tostring(url.port)) .. ",",
use = {api = api, cluster = cluster, isVerified = said.tlsVerify ~= false, name = name}
}
end
function isMixed(self, one, other)
if one.isVerified == other.isVerified then
return false
end
return one.name == other.name or one.name == ANY_NAME or other.name == ANY_NAME
end
ANY_NAME = ""
function ____exports.checkTls(self, ____table, apis)
local findings = {}
for ____, name in ipairs(__TS__ObjectKeys(____table.clusters)) do
do
local ____opt_0 = ownValue(nil, ____table.clusters, name)
if (____opt_0 and ____opt_0.tlsVerify) ~= false then
goto __continue3
end
local message = ("The certificates of cluster " .. name) .. " are not checked: anybody between the clusters can read and change its traffic."
findings[#findings + 1] = finding(nil, "tls-unverified", {"clusters", name, "tlsVerify"}, message)
end
::__continue3::
end
local mixed = #findings > 0 and checkMixed(nil, ____table, apis) or ({})
return __TS__ArrayFlat({
findings,
mixed,
checkAddresses(nil, ____table, apis)
})
end
return ____exports
end,
["plugins.route-table.table.rules.upstreams"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local ____exports = {}
local named, pushFirst, checkUrl, checkAddressName
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local declaredAt = ____effective_2Dapi_2Ets.declaredAt
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isAddress = ____host_2Dname_2Ets.isAddress
local ____table_2Dhosts_2Ets = require("plugins.route-table.table.table-hosts")
local ownHostsOf = ____table_2Dhosts_2Ets.ownHostsOf
local ____placeholder_2Ets = require("plugins.route-table.table.text.placeholder")
local API_PLACEHOLDER = ____placeholder_2Ets.API_PLACEHOLDER
local withApi = ____placeholder_2Ets.withApi
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local parseUpstreamUrl = ____upstream_2Durl_2Ets.parseUpstreamUrl
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
function named(self, text, apis)
return __TS__StringIncludes(text, API_PLACEHOLDER) and apis or __TS__ArraySlice(apis, 0, 1)
end
function pushFirst(self, findings, apis, check)
for ____, api in ipairs(apis) do
local found = check(nil, api)
if found ~= nil then
findings[#findings + 1] = found
return
end
end
end
function checkUrl(self, url, api, hasAddress, isOwnHost, path)
local upstream = parseUpstreamUrl(
nil,
withApi(nil, url, api)
)
if upstream == nil then
return finding(
nil,
"name-too-long",
path,
withApi(nil, url, api) .. " is too long for DNS."
)
end
if hasAddress or not isOwnHost(nil, upstream.host) then
return nil
end
local message = ((("For " .. api) .. " the upstream is ") .. upstream.host) .. ", one of the table's own hosts: requests would come back here."
return finding(nil, "upstream-loop", path, message)
end
function checkAddressName(self, address, api, path)
if isAddress(
nil,
withApi(nil, address, api)
) then
return nil
end
return finding(
nil,
"name-too-long",
path,
withApi(nil, address, api) .. " is too long for DNS."
)
end
function ____exports.checkUpstreams(self, ____table, apis)
local isOwnHost = ownHostsOf(nil, ____table, apis)
local findings = {}
for ____, name in ipairs(__TS__ObjectKeys(____table.clusters)) do
do
local cluster = ownValue(nil, ____table.clusters, name)
if cluster == nil then
goto __continue3
end
local url = cluster.url
local address = cluster.address
local path = {"clusters", name, "url"}
pushFirst(
nil,
findings,
named(nil, url, apis),
function(____, api) return checkUrl(
nil,
url,
api.name,
address ~= nil,
isOwnHost,
path
) end
)
if address == nil then
goto __continue3
end
pushFirst(
nil,
findings,
named(nil, address, apis),
function(____, api) return checkAddressName(nil, address, api.name, {"clusters", name, "address"}) end
)
end
::__continue3::
end
for ____, api in ipairs(apis) do
do
local ____api_settings_0 = api.settings
local upstream = ____api_settings_0.upstream
if upstream == nil then
goto __continue9
end
local found = checkUrl(
nil,
upstream,
api.name,
false,
isOwnHost,
declaredAt(nil, ____table, api.name, "upstream")
)
if found ~= nil then
findings[#findings + 1] = found
end
end
::__continue9::
end
return findings
end
return ____exports
end,
["plugins.route-table.table.rules.partial-table"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local Set = ____lualib.Set
local __TS__New = ____lualib.__TS__New
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local __TS__ObjectFromEntries = ____lualib.__TS__ObjectFromEntries
local __TS__ArrayEvery = ____lualib.__TS__ArrayEvery
local ____exports = {}
local partialDefaults, withoutBad, isUnder, isAt
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local setOwn = ____own_2Dvalue_2Ets.setOwn
function partialDefaults(self, defaults, bad, clusters)
local anyCluster = __TS__ObjectKeys(clusters)[1]
if __TS__ArraySome(
bad,
function(____, path) return isAt(nil, path, {"defaults"}) end
) then
return __TS__ObjectAssign({}, anyCluster and ({cluster = anyCluster}))
end
local badFields = __TS__New(
Set,
__TS__ArrayMap(
__TS__ArrayFilter(
bad,
function(____, path) return path[1] == "defaults" end
),
function(____, path) return path[2] end
)
)
local kept = __TS__ObjectFromEntries(__TS__ArrayFilter(
__TS__ObjectEntries(defaults),
function(____, ____bindingPattern0)
local field
field = ____bindingPattern0[1]
return not badFields:has(field)
end
))
return badFields:has("cluster") and anyCluster ~= nil and __TS__ObjectAssign({}, kept, {cluster = anyCluster}) or kept
end
function withoutBad(self, map, bad, section, standIn)
local badNames = __TS__New(
Set,
__TS__ArrayMap(
__TS__ArrayFilter(
bad,
function(____, path) return path[1] == section end
),
function(____, path) return path[2] end
)
)
local kept = {}
for ____, name in ipairs(__TS__ObjectKeys(map)) do
local ____badNames_has_result_0
if badNames:has(name) then
____badNames_has_result_0 = standIn
else
____badNames_has_result_0 = ownValue(nil, map, name)
end
local value = ____badNames_has_result_0
if value ~= nil then
setOwn(nil, kept, name, value)
end
end
return kept
end
function isUnder(self, paths, section)
return __TS__ArraySome(
paths,
function(____, path) return path[1] == section end
)
end
function isAt(self, path, other)
return #path == #other and __TS__ArrayEvery(
path,
function(____, step, i) return step == other[i + 1] end
)
end
local VALID_CLUSTER = {url = "http://stand-in.invalid"}
function ____exports.partialTable(self, value, structureFindings)
local bad = __TS__ArrayMap(
__TS__ArrayFilter(
structureFindings,
function(____, found) return found.severity == "error" and found.code ~= "unknown-field" end
),
function(____, found) return found.path end
)
if __TS__ArraySome(
bad,
function(____, path) return isAt(nil, path, {}) or isAt(nil, path, {"clusters"}) or isAt(nil, path, {"apis"}) end
) then
return nil
end
local ____table = value
local clusters = withoutBad(
nil,
____table.clusters,
bad,
"clusters",
VALID_CLUSTER
)
return __TS__ObjectAssign(
{
shortHosts = isUnder(nil, bad, "shortHosts") and ({}) or ____table.shortHosts,
legacyHosts = isUnder(nil, bad, "legacyHosts") and ({}) or (____table.legacyHosts or ({})),
clusters = clusters
},
(____table.pin == nil or isUnder(nil, bad, "pin")) and ({}) or ({pin = ____table.pin}),
{
defaults = partialDefaults(nil, ____table.defaults or ({}), bad, clusters),
apis = withoutBad(
nil,
____table.apis,
bad,
"apis",
nil
)
}
)
end
return ____exports
end,
["plugins.route-table.table.size"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__ArrayIsArray = ____lualib.__TS__ArrayIsArray
local __TS__ObjectKeys = ____lualib.__TS__ObjectKeys
local ____exports = {}
local tooLarge, excessOf, excessBelow
local ____finding_2Ets = require("plugins.route-table.table.finding")
local finding = ____finding_2Ets.finding
local formatPath = ____finding_2Ets.formatPath
local ____limits_2Ets = require("plugins.route-table.table.limits")
local MAX_DEPTH = ____limits_2Ets.MAX_DEPTH
local MAX_VALUES = ____limits_2Ets.MAX_VALUES
local TOO_DEEP = ____limits_2Ets.TOO_DEEP
local TOO_MANY_VALUES = ____limits_2Ets.TOO_MANY_VALUES
local ____own_2Dvalue_2Ets = require("plugins.route-table.in-process.own-value")
local ownValue = ____own_2Dvalue_2Ets.ownValue
local ____json_2Dsize_2Ets = require("plugins.route-table.table.text.json-size")
local jsonExcess = ____json_2Dsize_2Ets.jsonExcess
function tooLarge(self, path, excess)
return finding(
nil,
"too-large",
path,
(((#path == 0 and "routeTable" or formatPath(nil, path)) .. " ") .. excess) .. "."
)
end
function excessOf(self, value, walk)
walk.values = walk.values + 1
if walk.values > MAX_VALUES then
return TOO_MANY_VALUES
end
if type(value) ~= "table" or value == nil then
return nil
end
if #walk.path >= MAX_DEPTH then
return TOO_DEEP
end
if __TS__ArrayIsArray(value) then
local items = value
do
local i = 0
while i < #items do
local excess = excessBelow(nil, i, items[i + 1], walk)
if excess ~= nil then
return excess
end
i = i + 1
end
end
return nil
end
local map = value
for ____, key in ipairs(__TS__ObjectKeys(map)) do
local excess = excessBelow(
nil,
key,
ownValue(nil, map, key),
walk
)
if excess ~= nil then
return excess
end
end
return nil
end
function excessBelow(self, step, value, walk)
local ____walk_path_2 = walk.path
____walk_path_2[#____walk_path_2 + 1] = step
local excess = excessOf(nil, value, walk)
if excess == nil then
table.remove(walk.path)
end
return excess
end
local MOST_STEPS = 5
function ____exports.checkSize(self, value)
if type(value) == "string" then
local excess = jsonExcess(nil, value)
local ____temp_0
if excess == nil then
____temp_0 = nil
else
____temp_0 = tooLarge(nil, {}, excess)
end
return ____temp_0
end
local walk = {values = 0, path = {}}
local excess = excessOf(nil, value, walk)
local ____temp_1
if excess == nil then
____temp_1 = nil
else
____temp_1 = tooLarge(
nil,
__TS__ArraySlice(walk.path, 0, walk.path[1] == "apis" and MOST_STEPS or MOST_STEPS - 1),
excess
)
end
return ____temp_1
end
return ____exports
end,
["plugins.route-table.table.check"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayFlat = ____lualib.__TS__ArrayFlat
local ____exports = {}
local checkMeaning
local ____effective_2Dapi_2Ets = require("plugins.route-table.table.effective-api")
local effectiveApis = ____effective_2Dapi_2Ets.effectiveApis
local ____finding_2Ets = require("plugins.route-table.table.finding")
local hasErrors = ____finding_2Ets.hasErrors
local ____route_2Dtable_2Ets = require("plugins.route-table.table.schema.route-table")
local ROUTE_TABLE_DEFINITION = ____route_2Dtable_2Ets.ROUTE_TABLE_DEFINITION
local ____clusters_2Ets = require("plugins.route-table.table.rules.clusters")
local checkClusters = ____clusters_2Ets.checkClusters
local checkHostHeaders = ____clusters_2Ets.checkHostHeaders
local checkWeights = ____clusters_2Ets.checkWeights
local ____cors_2Ets = require("plugins.route-table.table.rules.cors")
local checkCors = ____cors_2Ets.checkCors
local ____health_2Ets = require("plugins.route-table.table.rules.health")
local checkHealthChecks = ____health_2Ets.checkHealthChecks
local ____hosts_2Ets = require("plugins.route-table.table.rules.hosts")
local checkHosts = ____hosts_2Ets.checkHosts
local ____old_2Dhosts_2Ets = require("plugins.route-table.table.rules.old-hosts")
local checkOldHosts = ____old_2Dhosts_2Ets.checkOldHosts
local ____paths_2Ets = require("plugins.route-table.table.rules.paths")
local checkPaths = ____paths_2Ets.checkPaths
local ____secrets_2Ets = require("plugins.route-table.table.rules.secrets")
local checkSecrets = ____secrets_2Ets.checkSecrets
local ____source_2Ets = require("plugins.route-table.table.rules.source")
local checkSources = ____source_2Ets.checkSources
local ____split_2Dkeys_2Ets = require("plugins.route-table.table.rules.split-keys")
local checkSplitKeys = ____split_2Dkeys_2Ets.checkSplitKeys
local ____tls_2Ets = require("plugins.route-table.table.rules.tls")
local checkTls = ____tls_2Ets.checkTls
local ____upstreams_2Ets = require("plugins.route-table.table.rules.upstreams")
local checkUpstreams = ____upstreams_2Ets.checkUpstreams
local ____partial_2Dtable_2Ets = require("plugins.route-table.table.rules.partial-table")
local partialTable = ____partial_2Dtable_2Ets.partialTable
local ____check_2Dstructure_2Ets = require("plugins.route-table.table.schema.check-structure")
local checkStructure = ____check_2Dstructure_2Ets.checkStructure
local ____size_2Ets = require("plugins.route-table.table.size")
local checkSize = ____size_2Ets.checkSize
function checkMeaning(self, ____table)
local apis = effectiveApis(nil, ____table)
return __TS__ArrayFlat({
checkClusters(nil, ____table, apis),
checkWeights(nil, ____table),
checkSplitKeys(nil, ____table, apis),
checkHosts(nil, ____table, apis),
checkOldHosts(nil, ____table),
checkCors(nil, ____table),
checkPaths(nil, ____table, apis),
checkUpstreams(nil, ____table, apis),
checkTls(nil, ____table, apis),
checkHostHeaders(nil, ____table, apis),
checkHealthChecks(nil, ____table),
checkSources(nil, ____table, apis),
checkSecrets(nil, ____table)
})
end
function ____exports.checkTable(self, value)
local tooLarge = checkSize(nil, value)
if tooLarge ~= nil then
return {findings = {tooLarge}, table = nil}
end
local structure = checkStructure(nil, value, ROUTE_TABLE_DEFINITION, {})
local ____hasErrors_result_0
if hasErrors(nil, structure) then
____hasErrors_result_0 = partialTable(nil, value, structure)
else
____hasErrors_result_0 = value
end
local checkable = ____hasErrors_result_0
local findings = __TS__ArrayFlat({
structure,
checkable == nil and ({}) or checkMeaning(nil, checkable)
})
local ____findings_2 = findings
local ____hasErrors_result_1
if hasErrors(nil, findings) then
____hasErrors_result_1 = nil
else
____hasErrors_result_1 = checkable
end
return {findings = ____findings_2, table = ____hasErrors_result_1}
end
return ____exports
end,
["plugins.route-table.health.state"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
____exports.UNKNOWN = {isHealthy = true, contrary = 0, badResponses = 0}
function ____exports.afterCheck(self, state, isGood, ____bindingPattern0)
local failures
local successes
successes = ____bindingPattern0.successes
failures = ____bindingPattern0.failures
if isGood == state.isHealthy then
return __TS__ObjectAssign({}, state, {contrary = 0})
end
local contrary = state.contrary + 1
if contrary < (isGood and successes or failures) then
return __TS__ObjectAssign({}, state, {contrary = contrary})
end
return {isHealthy = isGood, contrary = 0, badResponses = 0}
end
function ____exports.afterResponse(self, state, isGood, ____bindingPattern0)
local passive
passive = ____bindingPattern0.passive
if passive == nil or not state.isHealthy then
return state
end
local badResponses = isGood and 0 or state.badResponses + 1
return badResponses < passive and __TS__ObjectAssign({}, state, {badResponses = badResponses}) or ({isHealthy = false, contrary = 0, badResponses = 0})
end
return ____exports
end,
["plugins.route-table.health.target"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__Iterator = ____lualib.__TS__Iterator
local ____exports = {}
local targetOf, DEFAULT_TIMEOUT, DEFAULT_THRESHOLD, DEFAULT_STATUSES
local ____destination_2Ets = require("plugins.route-table.decision.compiled.destination")
local hostHeaderOf = ____destination_2Ets.hostHeaderOf
local serverNameFor = ____destination_2Ets.serverNameFor
local ____duration_2Ets = require("plugins.route-table.table.text.duration")
local parseDuration = ____duration_2Ets.parseDuration
function targetOf(self, ____bindingPattern0, cluster, destination, check)
local checkInterval
local hostHeader
local api
api = ____bindingPattern0.api
hostHeader = ____bindingPattern0.hostHeader
checkInterval = ____bindingPattern0.checkInterval
local ____destination_2 = destination
local scheme = ____destination_2.scheme
local address = ____destination_2.address
local port = ____destination_2.port
local tlsVerify = ____destination_2.tlsVerify
local host = hostHeaderOf(nil, hostHeader, destination.host, destination)
return {
api = api,
cluster = cluster,
probe = {
scheme = scheme,
address = address,
port = port,
host = host,
serverName = serverNameFor(nil, host, destination),
tlsVerify = tlsVerify,
path = check.path,
timeout = parseDuration(nil, check.timeout or "") or DEFAULT_TIMEOUT,
statuses = check.statuses or DEFAULT_STATUSES
},
interval = checkInterval,
thresholds = {successes = check.successes or DEFAULT_THRESHOLD, failures = check.failures or DEFAULT_THRESHOLD, passive = check.passive}
}
end
DEFAULT_TIMEOUT = 2000
DEFAULT_THRESHOLD = 2
DEFAULT_STATUSES = {200, 204, 302}
function ____exports.checkTargetsOf(self, ____bindingPattern0)
local checkedApis
local routes
routes = ____bindingPattern0.routes
checkedApis = ____bindingPattern0.checkedApis
local targets = {}
for ____, api in ipairs(checkedApis) do
do
local route = routes:get(api)
if (route and route.healthCheck) == nil then
goto __continue3
end
for ____, ____value in __TS__Iterator(route.destinations) do
local cluster = ____value[1]
local destination = ____value[2]
targets[#targets + 1] = targetOf(
nil,
route,
cluster,
destination,
route.healthCheck
)
end
end
::__continue3::
end
return targets
end
return ____exports
end,
["plugins.route-table.health.watch"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local ____exports = {}
local nameOf
local ____state_2Ets = require("plugins.route-table.health.state")
local afterResponse = ____state_2Ets.afterResponse
function nameOf(self, api, cluster)
return (api .. " ") .. cluster
end
local MIN_BAD_STATUS = 500
function ____exports.watchOf(self, checks, setState)
local own = __TS__New(Map)
for ____, check in ipairs(checks) do
own:set(
nameOf(nil, check.target.api, check.target.cluster),
check
)
end
return {
isHealthy = function(____, api, cluster)
local ____opt_0 = own:get(nameOf(nil, api, cluster))
local ____temp_2 = ____opt_0 and ____opt_0.state.isHealthy
if ____temp_2 == nil then
____temp_2 = true
end
return ____temp_2
end,
report = function(____, api, cluster, status)
local check = own:get(nameOf(nil, api, cluster))
if check == nil then
return
end
local isGood = status < MIN_BAD_STATUS
setState(
nil,
check,
afterResponse(nil, check.state, isGood, check.target.thresholds),
"responses of " .. tostring(status)
)
end
}
end
return ____exports
end,
["plugins.route-table.apply.native-table"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArraySome = ____lualib.__TS__ArraySome
local ____exports = {}
local isNativeTable, needsPluginForEveryRequest
function isNativeTable(self, index)
return not needsPluginForEveryRequest(nil, index) and index.routes:every(function(____, ____bindingPattern0)
local isNative
isNative = ____bindingPattern0.isNative
return isNative
end)
end
function needsPluginForEveryRequest(self, ____bindingPattern0)
local legacyPatterns
local decisionHeader
decisionHeader = ____bindingPattern0.decisionHeader
legacyPatterns = ____bindingPattern0.legacyPatterns
return decisionHeader ~= nil or __TS__ArraySome(
legacyPatterns,
function(____, ____bindingPattern0)
local lifecycle
lifecycle = ____bindingPattern0.lifecycle
return lifecycle.isDeclared
end
)
end
function ____exports.needsNoPlugin(self, ____bindingPattern0, index)
local nativeRoutes
nativeRoutes = ____bindingPattern0.nativeRoutes
return nativeRoutes and not index.checksServerName and isNativeTable(nil, index)
end
function ____exports.isNativeApi(self, index, ____bindingPattern0)
local isNative
isNative = ____bindingPattern0.isNative
return isNative and not needsPluginForEveryRequest(nil, index)
end
return ____exports
end,
["plugins.route-table.health.registry"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__Class = ____lualib.__TS__Class
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local __TS__Iterator = ____lualib.__TS__Iterator
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local Set = ____lualib.Set
local ____exports = {}
local keyOf
local ____state_2Ets = require("plugins.route-table.health.state")
local UNKNOWN = ____state_2Ets.UNKNOWN
local ____watch_2Ets = require("plugins.route-table.health.watch")
local watchOf = ____watch_2Ets.watchOf
function keyOf(self, ____bindingPattern0)
local probe
local thresholds
local interval
local cluster
local api
api = ____bindingPattern0.api
cluster = ____bindingPattern0.cluster
interval = ____bindingPattern0.interval
thresholds = ____bindingPattern0.thresholds
probe = ____bindingPattern0.probe
local ____thresholds_0 = thresholds
local successes = ____thresholds_0.successes
local failures = ____thresholds_0.failures
local passive = ____thresholds_0.passive
if passive == nil then
passive = 0
end
local ____probe_1 = probe
local scheme = ____probe_1.scheme
local address = ____probe_1.address
local port = ____probe_1.port
local host = ____probe_1.host
local serverName = ____probe_1.serverName
local tlsVerify = ____probe_1.tlsVerify
local path = ____probe_1.path
local timeout = ____probe_1.timeout
local statuses = ____probe_1.statuses
return table.concat(
{
api,
cluster,
((((scheme .. "://") .. address) .. ":") .. tostring(port)) .. path,
host,
serverName or "",
tlsVerify and "verified" or "unverified",
(((((((tostring(interval) .. " ") .. tostring(timeout)) .. " ") .. tostring(successes)) .. " ") .. tostring(failures)) .. " ") .. tostring(passive),
table.concat(statuses, " ")
},
"\n"
)
end
____exports.HealthRegistry = __TS__Class()
local HealthRegistry = ____exports.HealthRegistry
HealthRegistry.name = "HealthRegistry"
function HealthRegistry.prototype.____constructor(self, runner)
self.checks = __TS__New(Map)
self.owners = __TS__New(Map)
self.runner = runner
end
function HealthRegistry.prototype.unhealthy(self)
local targets = {}
for ____, ____value in __TS__Iterator(self.checks) do
local state = ____value[2].state
local target = ____value[2].target
if not state.isHealthy then
targets[#targets + 1] = target
end
end
return targets
end
function HealthRegistry.prototype.watch(self, owner, targets)
local checks = __TS__ArrayMap(
targets,
function(____, target) return self:checkFor(target) end
)
self.owners:set(
owner,
__TS__ArrayMap(
checks,
function(____, ____bindingPattern0)
local key
key = ____bindingPattern0.key
return key
end
)
)
self:stopUnwatched()
return watchOf(
nil,
checks,
function(____, check, state, why)
self:setState(check, state, why)
end
)
end
function HealthRegistry.prototype.setState(self, check, state, why)
local wasHealthy = check.state.isHealthy
check.state = state
if state.isHealthy ~= wasHealthy then
self.runner:onChange(check.target, state.isHealthy, why)
end
end
function HealthRegistry.prototype.checkFor(self, target)
local key = keyOf(nil, target)
local known = self.checks:get(key)
if known ~= nil then
return known
end
local check = {target = target, key = key, state = UNKNOWN, isStopped = false}
self.checks:set(key, check)
self.runner:start(check)
return check
end
function HealthRegistry.prototype.stopUnwatched(self)
local watched = __TS__New(Set)
for ____, ____value in __TS__Iterator(self.owners) do
local keys = ____value[2]
for ____, key in ipairs(keys) do
watched:add(key)
end
end
local unwatched = {}
for ____, ____value in __TS__Iterator(self.checks) do
local key = ____value[1]
local check = ____value[2]
if not watched:has(key) then
unwatched[#unwatched + 1] = check
end
end
for ____, check in ipairs(unwatched) do
check.isStopped = true
self.checks:delete(check.key)
self.runner:stop(check)
end
end
return ____exports
end,
["plugins.route-table.in-process.client-certificate"] = function(...) 
local ____exports = {}
local load, textOf
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local pdk = ____globals_2Ets.pdk
function load(self)
local ____pdk_result_configuration_1 = pdk(nil).configuration
local isOn = ____pdk_result_configuration_1.client_ssl
local certFile = ____pdk_result_configuration_1.client_ssl_cert
local keyFile = ____pdk_result_configuration_1.client_ssl_cert_key
if isOn ~= true or certFile == nil or keyFile == nil then
return nil
end
local ____require_result_2 = require("ngx.ssl")
local parseCertificate = ____require_result_2.parse_pem_cert
local parseKey = ____require_result_2.parse_pem_priv_key
local chain = parseCertificate(textOf(nil, certFile))
local key = parseKey(textOf(nil, keyFile))
if chain ~= nil and key ~= nil then
return {chain = chain, key = key}
end
local file = chain == nil and certFile or keyFile
pdk(nil).log.err("health checks send no client certificate, since this file can't be read: ", file)
return nil
end
function textOf(self, path)
local file = io.open(path)
if file == nil then
return ""
end
local text = file:read("*a")
file:close()
return text
end
local found = {}
function ____exports.clientCertificate(self)
if found.certificate == nil then
found.certificate = load(nil) or "none"
end
local ____temp_0
if found.certificate == "none" then
____temp_0 = nil
else
____temp_0 = found.certificate
end
return ____temp_0
end
return ____exports
end,
["plugins.route-table.in-process.probe"] = function(...) 
local ____exports = {}
local ____client_2Dcertificate_2Ets = require("plugins.route-table.in-process.client-certificate")
local clientCertificate = ____client_2Dcertificate_2Ets.clientCertificate
function ____exports.probe(self, ____bindingPattern0)
local timeout
local path
local tlsVerify
local serverName
local host
local port
local address
local scheme
scheme = ____bindingPattern0.scheme
address = ____bindingPattern0.address
port = ____bindingPattern0.port
host = ____bindingPattern0.host
serverName = ____bindingPattern0.serverName
tlsVerify = ____bindingPattern0.tlsVerify
path = ____bindingPattern0.path
timeout = ____bindingPattern0.timeout
local client = require("resty.http").new()
client:set_timeout(timeout)
local ____temp_0
if scheme == "https" then
____temp_0 = clientCertificate(nil)
else
____temp_0 = nil
end
local certificate = ____temp_0
local connected = client:connect({
scheme = scheme,
host = address,
port = port,
ssl_verify = scheme == "https" and tlsVerify,
ssl_server_name = serverName or nil,
ssl_client_cert = certificate and certificate.chain,
ssl_client_priv_key = certificate and certificate.key
})
if connected == nil then
return nil
end
local headers = {Host = host, ["User-Agent"] = "ddd-int-kdp-health-check", Accept = "*/*", Connection = "close"}
local ____opt_5 = client:request({method = "GET", path = path, headers = headers})
local status = ____opt_5 and ____opt_5.status
client:close()
return status
end
return ____exports
end,
["plugins.route-table.in-process.health"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__New = ____lualib.__TS__New
local __TS__ArrayIncludes = ____lualib.__TS__ArrayIncludes
local ____exports = {}
local schedule
local ____registry_2Ets = require("plugins.route-table.health.registry")
local HealthRegistry = ____registry_2Ets.HealthRegistry
local ____state_2Ets = require("plugins.route-table.health.state")
local afterCheck = ____state_2Ets.afterCheck
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____probe_2Ets = require("plugins.route-table.in-process.probe")
local probe = ____probe_2Ets.probe
function schedule(self, registry, check, milliseconds)
nginx(nil).timer.at(
milliseconds / 1000,
function(isPremature)
if isPremature or check.isStopped then
return
end
local ____check_0 = check
local target = ____check_0.target
local status = probe(nil, target.probe)
local isGood = status ~= nil and __TS__ArrayIncludes(target.probe.statuses, status)
local why = status == nil and "no answer" or "status " .. tostring(status)
registry:setState(
check,
afterCheck(nil, check.state, isGood, target.thresholds),
why
)
schedule(nil, registry, check, target.interval)
end
)
end
function ____exports.createWorkerHealth(self)
local registry
registry = __TS__New(
HealthRegistry,
{
start = function(____, check)
schedule(
nil,
registry,
check,
math.random() * check.target.interval
)
end,
stop = function() return nil end,
onChange = function(____, ____bindingPattern0, isHealthy, why)
local cluster
local api
api = ____bindingPattern0.api
cluster = ____bindingPattern0.cluster
if isHealthy then
pdk(nil).log.notice((((api .. " is healthy again in cluster ") .. cluster) .. ": ") .. why)
else
pdk(nil).log.warn((((api .. " is unhealthy in cluster ") .. cluster) .. ": ") .. why)
end
end
}
)
return registry
end
return ____exports
end,
["plugins.route-table.in-process.configurations"] = function(...) 
local ____lualib = require("lualib_bundle")
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local WeakMap = ____lualib.WeakMap
local __TS__Iterator = ____lualib.__TS__Iterator
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local compile, share, read, parseJson, worker, lastGood, refusals, sharing
local ____config_2Ets = require("plugins.route-table.apply.config")
local readConfig = ____config_2Ets.readConfig
local ____target_2Ets = require("plugins.route-table.health.target")
local checkTargetsOf = ____target_2Ets.checkTargetsOf
local ____native_2Dtable_2Ets = require("plugins.route-table.apply.native-table")
local needsNoPlugin = ____native_2Dtable_2Ets.needsNoPlugin
local ____table_2Dindex_2Ets = require("plugins.route-table.decision.compiled.table-index")
local compileTable = ____table_2Dindex_2Ets.compileTable
local ____check_2Ets = require("plugins.route-table.table.check")
local checkTable = ____check_2Ets.checkTable
local ____finding_2Ets = require("plugins.route-table.table.finding")
local formatFinding = ____finding_2Ets.formatFinding
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local cjson = ____globals_2Ets.cjson
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____health_2Ets = require("plugins.route-table.in-process.health")
local createWorkerHealth = ____health_2Ets.createWorkerHealth
function compile(self, conf)
local text = type(conf.json) == "string" and conf.json or nil
local ____temp_0
if text ~= nil and text == worker.text then
____temp_0 = worker.inForce
else
____temp_0 = nil
end
local same = ____temp_0
local config = __TS__ObjectAssign(
{},
readConfig(
nil,
conf,
same == nil and parseJson or (function() return nil end)
),
{countOutcomes = false}
)
local entity = config.entity
refusals:delete(entity)
if config.sharedTable then
sharing:set(entity, config)
share(nil, config)
return {entity = entity, compiled = nil}
end
sharing:delete(entity)
local ____table = same or read(nil, config)
if ____table == nil then
return {entity = entity, compiled = nil}
end
local index = ____table.index
local findings = ____table.findings
local since = ____table.since
local watch = worker.health:watch(
entity,
checkTargetsOf(nil, index)
)
local compiled = {
config = config,
index = index,
needsNoPlugin = needsNoPlugin(nil, config, index),
watch = watch,
findings = findings,
since = since
}
lastGood:set(entity, compiled)
worker.inForce = compiled
worker.text = text
for ____, ____value in __TS__Iterator(sharing) do
local each = ____value[2]
share(nil, each)
end
return {entity = entity, compiled = compiled}
end
function share(self, config)
local inForce = worker.inForce
if inForce == nil then
return
end
lastGood:set(
config.entity,
__TS__ObjectAssign({}, inForce, {config = config, needsNoPlugin = false})
)
end
function read(self, ____bindingPattern0)
local value
local entity
entity = ____bindingPattern0.entity
value = ____bindingPattern0.table
local ____checkTable_result_1 = checkTable(nil, value)
local ____table = ____checkTable_result_1.table
local findings = ____checkTable_result_1.findings
if ____table ~= nil then
local index = compileTable(nil, ____table)
local inForce = worker.inForce
return {
index = index,
findings = findings,
since = (inForce and inForce.index.version) == index.version and inForce.since or nginx(nil).now()
}
end
local why = table.concat(
__TS__ArrayMap(
findings,
function(____, found) return formatFinding(nil, found) end
),
" "
)
refusals:set(entity, why)
pdk(nil).log.err("the route table is refused: ", why)
return nil
end
function parseJson(self, text)
local ____cjson_result_decode_result_4 = cjson(nil).decode(text)
if ____cjson_result_decode_result_4 == nil then
____cjson_result_decode_result_4 = text
end
return ____cjson_result_decode_result_4
end
worker = {
health = createWorkerHealth(nil),
inForce = nil,
text = nil
}
lastGood = __TS__New(Map)
refusals = __TS__New(Map)
sharing = __TS__New(Map)
local known = __TS__New(WeakMap)
function ____exports.compiledOf(self, conf)
local kept = known:get(conf)
if kept == nil then
kept = compile(nil, conf)
known:set(conf, kept)
end
return kept.compiled or lastGood:get(kept.entity)
end
function ____exports.tableInForce(self)
return worker.inForce
end
function ____exports.refused(self)
local all = {}
for ____, ____value in __TS__Iterator(refusals) do
local why = ____value[2]
all[#all + 1] = why
end
return all
end
return ____exports
end,
["plugins.route-table.apply.problem-body"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local ____problems_2Ets = require("plugins.route-table.decision.problems")
local PROBLEMS = ____problems_2Ets.PROBLEMS
function ____exports.problemOf(self, name, ____bindingPattern0, api, requestId)
local members
local status
status = ____bindingPattern0.status
members = ____bindingPattern0.members
local ____PROBLEMS_name_0 = PROBLEMS[name]
local ____type = ____PROBLEMS_name_0.type
local title = ____PROBLEMS_name_0.title
local detail = ____PROBLEMS_name_0.detail
return __TS__ObjectAssign({type = ____type, title = title, status = status, detail = detail}, api ~= nil and ({api = api}), members, {request_id = requestId})
end
function ____exports.problemBody(self, name, exit, api, requestId)
return JSON:stringify(____exports.problemOf(
nil,
name,
exit,
api,
requestId
))
end
return ____exports
end,
["plugins.route-table.in-process.refuse"] = function(...) 
local ____exports = {}
local ____problem_2Dbody_2Ets = require("plugins.route-table.apply.problem-body")
local problemOf = ____problem_2Dbody_2Ets.problemOf
local ____problem_2Dexit_2Ets = require("plugins.route-table.decision.problem-exit")
local refusalExit = ____problem_2Dexit_2Ets.refusalExit
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
function ____exports.exitWith(self, status, problem, exit, api, headers)
local requestId = nginx(nil).var.kong_request_id or ""
pdk(nil).response.exit(
status,
problem == nil and "" or problemOf(
nil,
problem,
exit,
api,
requestId
),
headers
)
end
function ____exports.refuseWith(self, problem)
local exit = refusalExit(nil, problem)
____exports.exitWith(
nil,
exit.status,
problem,
exit,
nil,
exit.headers
)
end
return ____exports
end,
["plugins.route-table.in-process.exit"] = function(...) 
local ____lualib = require("lualib_bundle")
local Error = ____lualib.Error
local RangeError = ____lualib.RangeError
local ReferenceError = ____lualib.ReferenceError
local SyntaxError = ____lualib.SyntaxError
local TypeError = ____lualib.TypeError
local URIError = ____lualib.URIError
local __TS__New = ____lualib.__TS__New
local ____exports = {}
local ____exit_2Ets = require("plugins.route-table.apply.exit")
local kongExitOf = ____exit_2Ets.kongExitOf
local hasExit = ____exit_2Ets.hasExit
local logExit = ____exit_2Ets.logExit
local ____calls_2Ets = require("plugins.route-table.in-process.calls")
local CALLS = ____calls_2Ets.CALLS
local ____refuse_2Ets = require("plugins.route-table.in-process.refuse")
local exitWith = ____refuse_2Ets.exitWith
function ____exports.exitAsDecided(self, ____bindingPattern0, request, decision)
local index
local config
config = ____bindingPattern0.config
index = ____bindingPattern0.index
if not hasExit(nil, decision) then
error(
__TS__New(Error, "decided for an API that does not match"),
0
)
end
logExit(
nil,
config,
index,
request,
decision,
CALLS
)
local ____kongExitOf_result_0 = kongExitOf(nil, decision)
local status = ____kongExitOf_result_0.status
local headers = ____kongExitOf_result_0.headers
local problem = ____kongExitOf_result_0.problem
exitWith(
nil,
status,
problem,
decision.exit,
decision.api,
headers
)
end
return ____exports
end,
["plugins.route-table.in-process.host-form"] = function(...) 
local ____exports = {}
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local canonicalHost = ____host_2Dkey_2Ets.canonicalHost
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
function ____exports.normalizeHost(self)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
local req = ____nginx_result_0.req
local ctx = ____nginx_result_0.ctx
local host = variables.http_host
if host == nil or host == variables.host then
return
end
local form = canonicalHost(nil, host)
if form == host then
return
end
req.set_header("Host", form)
ctx.cached_request_headers = nil
end
return ____exports
end,
["plugins.route-table.in-process.read-request"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local ____exports = {}
local withHeaders
local ____decision_2Ets = require("plugins.route-table.decision.decision")
local NO_HEADERS = ____decision_2Ets.NO_HEADERS
local ____loop_2Ets = require("plugins.route-table.decision.loop")
local LOOP_HEADER = ____loop_2Ets.LOOP_HEADER
local ____required_2Dinputs_2Ets = require("plugins.route-table.decision.required-inputs")
local requiredHeaders = ____required_2Dinputs_2Ets.requiredHeaders
local requiredToEnd = ____required_2Dinputs_2Ets.requiredToEnd
local requiresConsumer = ____required_2Dinputs_2Ets.requiresConsumer
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____header_2Dnamed_2Ets = require("plugins.route-table.in-process.header-named")
local headerNamed = ____header_2Dnamed_2Ets.headerNamed
function withHeaders(self, read, needed)
local headers = __TS__ObjectAssign({}, read)
for ____, name in ipairs(needed) do
headers[name] = headerNamed(nil, name)
end
return headers
end
function ____exports.readRequest(self)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
local ____temp_1
if variables.http_cdn_loop == nil then
____temp_1 = nil
else
____temp_1 = headerNamed(nil, LOOP_HEADER)
end
local loop = ____temp_1
local isHttp2 = variables.server_protocol == "HTTP/2.0"
return {
method = "",
host = variables.http_host or "",
target = variables.request_uri or "",
serverName = isHttp2 and (variables.ssl_server_name or "") or "",
isHttp2 = isHttp2,
headers = loop == nil and NO_HEADERS or ({[LOOP_HEADER] = loop})
}
end
function ____exports.completeRequest(self, request, ____bindingPattern0)
local entry
local route
route = ____bindingPattern0.route
entry = ____bindingPattern0.entry
if route.split == nil then
return request
end
local ____nginx_result_2 = nginx(nil)
local variables = ____nginx_result_2.var
local needed = requiredHeaders(nil, route, entry)
local ____request_3 = request
local method = ____request_3.method
local host = ____request_3.host
local target = ____request_3.target
local serverName = ____request_3.serverName
if serverName == nil then
serverName = ""
end
local isHttp2 = ____request_3.isHttp2
if isHttp2 == nil then
isHttp2 = false
end
local read = ____request_3.headers
if read == nil then
read = NO_HEADERS
end
local headers = #needed == 0 and read or withHeaders(nil, read, needed)
local completed = {
method = method,
host = host,
target = target,
serverName = serverName,
isHttp2 = isHttp2,
headers = headers,
client = variables.remote_addr or ""
}
if not requiresConsumer(nil, route, entry, completed) then
return completed
end
local ____temp_6
if pdk(nil).client.get_credential() == nil then
____temp_6 = nil
else
local ____opt_4 = pdk(nil).client.get_consumer()
____temp_6 = ____opt_4 and ____opt_4.id
end
local id = ____temp_6
return id == nil and completed or __TS__ObjectAssign({}, completed, {consumer = id})
end
function ____exports.completeToEnd(self, index, match, request, decision)
local method = nginx(nil).var.request_method or ""
local required = requiredToEnd(
nil,
index,
match,
decision,
method
)
if #required == 0 then
return request
end
return __TS__ObjectAssign(
{},
request,
{
method = method,
headers = withHeaders(nil, request.headers or NO_HEADERS, required)
}
)
end
function ____exports.serviceScheme(self)
return nginx(nil).var.upstream_scheme == "https" and "https" or "http"
end
return ____exports
end,
["plugins.route-table.in-process.guard"] = function(...) 
local ____exports = {}
local mayBeMisdirected, IGNORED_INPUTS
local ____exit_2Ets = require("plugins.route-table.apply.exit")
local hasExit = ____exit_2Ets.hasExit
local ____decide_2Ets = require("plugins.route-table.decision.decide")
local decideLocated = ____decide_2Ets.decideLocated
local locate = ____decide_2Ets.locate
local ____exit_2Ets = require("plugins.route-table.in-process.exit")
local exitAsDecided = ____exit_2Ets.exitAsDecided
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local ____host_2Dform_2Ets = require("plugins.route-table.in-process.host-form")
local normalizeHost = ____host_2Dform_2Ets.normalizeHost
local ____read_2Drequest_2Ets = require("plugins.route-table.in-process.read-request")
local completeToEnd = ____read_2Drequest_2Ets.completeToEnd
local readRequest = ____read_2Drequest_2Ets.readRequest
function mayBeMisdirected(self, variables)
if variables.server_protocol ~= "HTTP/2.0" then
return false
end
local serverName = variables.ssl_server_name or ""
return serverName ~= "" and serverName ~= variables.http_host
end
function ____exports.guardBy(self, tableInForce)
normalizeHost(nil)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
if variables.http_cdn_loop == nil and not mayBeMisdirected(nil, variables) then
return
end
local compiled = tableInForce(nil)
if compiled == nil then
return
end
local index = compiled.index
local request = readRequest(nil)
local located = locate(nil, index, request)
local decision = decideLocated(
nil,
index,
located,
request,
IGNORED_INPUTS
)
local reason = unpack(decision.because, 1, 1)
if not hasExit(nil, decision) or reason ~= "misdirected" and reason ~= "loop" then
return
end
local completed = completeToEnd(
nil,
index,
located.match,
request,
decision
)
exitAsDecided(
nil,
compiled,
completed,
decideLocated(
nil,
index,
located,
completed,
IGNORED_INPUTS
)
)
end
IGNORED_INPUTS = {
time = 0,
random = 0,
isHealthy = function() return true end
}
return ____exports
end,
["plugins.route-table.in-process.kept-table"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local compile, worker
local ____config_2Ets = require("plugins.route-table.apply.config")
local readConfig = ____config_2Ets.readConfig
local ____table_2Dindex_2Ets = require("plugins.route-table.decision.compiled.table-index")
local compileTable = ____table_2Dindex_2Ets.compileTable
local ____check_2Ets = require("plugins.route-table.table.check")
local checkTable = ____check_2Ets.checkTable
local ____finding_2Ets = require("plugins.route-table.table.finding")
local formatFinding = ____finding_2Ets.formatFinding
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local cjson = ____globals_2Ets.cjson
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
function compile(self, json)
local config = readConfig(
nil,
__TS__ObjectAssign({}, worker.config, {json = json, nativeRoutes = true}),
function(____, text)
local ____cjson_result_decode_result_4 = cjson(nil).decode(text)
if ____cjson_result_decode_result_4 == nil then
____cjson_result_decode_result_4 = text
end
return ____cjson_result_decode_result_4
end
)
local ____checkTable_result_5 = checkTable(nil, config.table)
local ____table = ____checkTable_result_5.table
local findings = ____checkTable_result_5.findings
if ____table ~= nil then
worker.compiled = {
config = config,
index = compileTable(nil, ____table)
}
else
pdk(nil).log.err(
"the route table is refused: ",
table.concat(
__TS__ArrayMap(
findings,
function(____, found) return formatFinding(nil, found) end
),
" "
)
)
end
end
worker = {config = nil, kept = nil, compiled = nil, triedLabel = nil}
function ____exports.keepTable(self, config)
local json = config and config.json
local before = worker.kept
worker.config = config
if type(json) ~= "string" then
worker.kept = nil
worker.compiled = nil
return before ~= nil
end
if json == (before and before.json) then
return false
end
worker.kept = {
label = nginx(nil).md5(json),
json = json
}
return true
end
function ____exports.keptTable(self)
return worker.kept
end
function ____exports.compiledKeptTable(self)
local kept = worker.kept
if kept ~= nil and kept.label ~= worker.triedLabel then
worker.triedLabel = kept.label
compile(nil, kept.json)
end
return worker.compiled
end
return ____exports
end,
["plugins.route-table.in-process.messages"] = function(...) 
local ____exports = {}
local isSentElsewhere
local ____decision_2Dmessage_2Ets = require("plugins.route-table.apply.decision-message")
local tryToCarryOut = ____decision_2Dmessage_2Ets.tryToCarryOut
local ____request_2Dmessage_2Ets = require("plugins.route-table.apply.request-message")
local requestMessage = ____request_2Dmessage_2Ets.requestMessage
local ____calls_2Ets = require("plugins.route-table.in-process.calls")
local CALLS = ____calls_2Ets.CALLS
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local endPhase = ____globals_2Ets.endPhase
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____header_2Dnamed_2Ets = require("plugins.route-table.in-process.header-named")
local headerNamed = ____header_2Dnamed_2Ets.headerNamed
local ____kept_2Dtable_2Ets = require("plugins.route-table.in-process.kept-table")
local keptTable = ____kept_2Dtable_2Ets.keptTable
local ____refuse_2Ets = require("plugins.route-table.in-process.refuse")
local refuseWith = ____refuse_2Ets.refuseWith
function isSentElsewhere(self, ctx)
local balancer = ctx.balancer_data
local service = ctx.service
return (balancer and balancer.host) ~= (service and service.host)
end
local DECIDED = "kdp_decided"
local SOURCE = {
variable = function(____, name) return nginx(nil).var[name] end,
header = headerNamed,
consumer = function() return pdk(nil).client.get_consumer() end,
hasCredential = function() return pdk(nil).client.get_credential() ~= nil end,
table = function()
local ____opt_0 = keptTable(nil)
return ____opt_0 and ____opt_0.label
end
}
____exports.MESSAGES = {
read_request = function(names) return requestMessage(nil, names, SOURCE) end,
read_table = function() return keptTable(nil) end,
apply_decision = function(decision)
local why = tryToCarryOut(nil, decision, CALLS)
if why ~= nil then
pdk(nil).log.err("a decision is refused: ", why)
refuseWith(nil, "failure")
return
end
nginx(nil).ctx[DECIDED] = true
local ____decision_2 = decision
local exit = ____decision_2.exit
if exit == nil then
endPhase(nil)
else
pdk(nil).response.exit(exit.status, exit.body, exit.headers)
end
end
}
function ____exports.refuseUndecided(self)
local ____nginx_result_3 = nginx(nil)
local ctx = ____nginx_result_3.ctx
if ctx[DECIDED] == true or isSentElsewhere(nil, ctx) then
return
end
refuseWith(nil, "failure")
end
return ____exports
end,
["plugins.route-table.in-process.globals"] = function(...) 
local ____exports = {}
function ____exports.cjson(self)
return require("cjson.safe")
end
function ____exports.pdk(self)
return kong
end
function ____exports.nginx(self)
return ngx
end
function ____exports.endPhase(self)
coroutine.yield()
end
return ____exports
end,
["plugins.route-table.in-process.companion"] = function(...) 
local ____exports = {}
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
____exports.COMPANION = {
set_forwarded_prefix = function(prefix)
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
if variables.upstream_x_forwarded_prefix == nil then
variables.upstream_x_forwarded_prefix = prefix
end
end,
set_response_headers = function(headers)
pdk(nil).response.set_headers(headers)
pdk(nil).ctx.shared.kdp_headers = headers
end
}
return ____exports
end,
["plugins.route-table.in-process.calls"] = function(...) 
local ____exports = {}
local ____companion_2Ets = require("plugins.route-table.in-process.companion")
local COMPANION = ____companion_2Ets.COMPANION
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local pdk = ____globals_2Ets.pdk
____exports.CALLS = {
setScheme = function(self, scheme)
pdk(nil).service.request.set_scheme(scheme)
end,
setTarget = function(self, host, port)
pdk(nil).service.set_target(host, port)
end,
setTlsVerify = function(self, on)
pdk(nil).service.set_tls_verify(on)
end,
setHeader = function(self, name, value)
pdk(nil).service.request.set_header(name, value)
end,
setPath = function(self, path)
pdk(nil).service.request.set_path(path)
end,
setTimeouts = function(self, connect, send, read)
pdk(nil).service.set_timeouts(connect, send, read)
end,
setRetries = function(self, retries)
pdk(nil).service.set_retries(retries)
end,
setForwardedPrefix = function(self, prefix)
COMPANION.set_forwarded_prefix(prefix)
end,
setResponseHeaders = function(self, headers)
COMPANION.set_response_headers(headers)
end,
log = function(self, decision)
pdk(nil).log.set_serialize_value("kdp", decision)
end,
share = function(self, decision)
pdk(nil).ctx.shared.kdp = decision
end,
shareRewrite = function(self, rewrite)
pdk(nil).ctx.shared.kdp_rewrite = rewrite
end
}
return ____exports
end,
["plugins.route-table.rewrite.path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSplit = ____lualib.__TS__StringSplit
local ____exports = {}
local withoutFinalSlash, isBelow, climbs
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local findLongestPrefix = ____prefix_2Dmap_2Ets.findLongestPrefix
local ____normal_2Dpath_2Ets = require("plugins.route-table.decision.http.normal-path")
local normalPath = ____normal_2Dpath_2Ets.normalPath
function withoutFinalSlash(self, path)
return __TS__StringEndsWith(path, "/") and __TS__StringSubstring(path, 0, #path - 1) or path
end
function isBelow(self, path, parent)
return path == parent or __TS__StringStartsWith(path, parent .. "/")
end
function climbs(self, path)
local depth = 0
for ____, segment in ipairs(__TS__StringSplit(
table.concat(
__TS__StringSplit(path, "\\"),
"/"
),
"/"
)) do
local name = table.concat(
__TS__StringSplit(
string.lower(segment),
"%2e"
),
"."
)
if name == ".." then
depth = depth - 1
elseif name ~= "" and name ~= "." then
depth = depth + 1
end
if depth < 0 then
return true
end
end
return false
end
function ____exports.mapPath(self, rewrite, path)
local prefix = withoutFinalSlash(nil, rewrite.prefix)
local basePath = withoutFinalSlash(nil, rewrite.basePath)
if prefix ~= "" and isBelow(nil, path, prefix) or not isBelow(nil, path, basePath) then
return path
end
local rest = __TS__StringSubstring(path, #basePath)
if climbs(nil, rest) then
return path
end
local mapped = prefix .. rest
return mapped == "" and "/" or mapped
end
function ____exports.mayBeOfApi(self, ____bindingPattern0, path, isOwn)
local prefixes
local isShort
isShort = ____bindingPattern0.isShort
prefixes = ____bindingPattern0.prefixes
if not isShort then
return false
end
if prefixes == nil then
return not isOwn
end
local normal = normalPath(nil, path)
return normal == nil or findLongestPrefix(nil, prefixes, normal) ~= nil
end
function ____exports.mapCookiePathOnClientHost(self, rewrite, path)
return (path == "/" or ____exports.mayBeOfApi(nil, rewrite, path, false)) and path or ____exports.mapPath(nil, rewrite, path)
end
function ____exports.mapCookiePath(self, rewrite, path)
local prefix = withoutFinalSlash(nil, rewrite.prefix)
local coversAll = path == "/" or __TS__StringStartsWith(
withoutFinalSlash(nil, rewrite.basePath),
withoutFinalSlash(nil, path) .. "/"
)
if not coversAll or prefix ~= "" and isBelow(nil, path, prefix) then
return ____exports.mapPath(nil, rewrite, path)
end
return prefix == "" and "/" or prefix
end
return ____exports
end,
["plugins.route-table.rewrite.url"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local mapAbsolute, isClientHost, mapPathOnly, isUpstream, withoutDefaultPort, schemeOf, firstOf, isSlash, isControl
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local every = ____characters_2Ets.every
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local ____host_2Dkey_2Ets = require("plugins.route-table.decision.http.host-key")
local withoutPort = ____host_2Dkey_2Ets.withoutPort
local ____path_2Ets = require("plugins.route-table.rewrite.path")
local mapPath = ____path_2Ets.mapPath
local mayBeOfApi = ____path_2Ets.mayBeOfApi
function mapAbsolute(self, rewrite, scheme, url, start)
local pathStart = firstOf(nil, "/?#", url, start)
local authority = string.lower(__TS__StringSubstring(url, start, pathStart))
local isOwn = isUpstream(nil, rewrite, scheme, authority)
local isClients = isClientHost(nil, rewrite, scheme, authority)
if rewrite.host == "" or not (isOwn or isClients) then
return url
end
local pathEnd = firstOf(nil, "?#", url, pathStart)
local path = pathEnd == pathStart and "/" or __TS__StringSubstring(url, pathStart, pathEnd)
local mapped = isClients and mayBeOfApi(nil, rewrite, path, isOwn) and path or mapPath(nil, rewrite, path)
if not isOwn and mapped == path then
return url
end
local before = scheme == nil and "" or rewrite.scheme .. ":"
return (((before .. "//") .. rewrite.host) .. mapped) .. __TS__StringSubstring(url, pathEnd)
end
function isClientHost(self, ____bindingPattern0, scheme, written)
local own
local host
host = ____bindingPattern0.host
own = ____bindingPattern0.scheme
local authority = withoutDefaultPort(nil, written, scheme or own)
local called = string.lower(host)
return authority == called or authority == withoutPort(nil, called)
end
function mapPathOnly(self, rewrite, url)
local pathEnd = firstOf(nil, "?#", url, 0)
local path = __TS__StringSubstring(url, 0, pathEnd)
local mapped = mapPath(nil, rewrite, path)
if isSlash(
nil,
string.sub(path, 2, 2)
) or isSlash(
nil,
string.sub(mapped, 2, 2)
) then
return url
end
return mapped .. __TS__StringSubstring(url, pathEnd)
end
function isUpstream(self, ____bindingPattern0, scheme, written)
local upstreams
upstreams = ____bindingPattern0.upstreams
for ____, upstream in ipairs(upstreams) do
if withoutDefaultPort(nil, written, scheme or upstream.scheme) == upstream.authority then
return true
end
end
return false
end
function withoutDefaultPort(self, authority, scheme)
for ____, port in ipairs({
":",
":" .. tostring(defaultPort(nil, scheme))
}) do
if __TS__StringEndsWith(authority, port) then
return __TS__StringSubstring(authority, 0, #authority - #port)
end
end
return authority
end
function schemeOf(self, url)
local start = string.lower(__TS__StringSubstring(url, 0, #"https:"))
if start == "https:" then
return "https"
end
return __TS__StringStartsWith(start, "http:") and "http" or nil
end
function firstOf(self, characters, text, start)
local i = start
while i < #text and not __TS__StringIncludes(
characters,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
return i
end
function isSlash(self, character)
return character == "/" or character == "\\"
end
function isControl(self, character)
local code = string.byte(character, 1) or 0 / 0
return code < 32 or code == 127
end
function ____exports.mapUrl(self, rewrite, url)
if not every(
nil,
url,
function(____, character) return not isControl(nil, character) end
) then
return url
end
local scheme = schemeOf(nil, url)
local start = scheme == nil and 0 or #scheme + 1
if __TS__StringStartsWith(url, "//", start) then
return mapAbsolute(
nil,
rewrite,
scheme,
url,
start + 2
)
end
return scheme == nil and __TS__StringStartsWith(url, "/") and mapPathOnly(nil, rewrite, url) or url
end
return ____exports
end,
["plugins.route-table.rewrite.link-header"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ArrayPush = ____lualib.__TS__ArrayPush
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
local targetStart, linkEnd
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
function targetStart(self, value, start)
local i = start
while i < #value and __TS__StringIncludes(
" \t,",
__TS__StringCharAt(value, i)
) do
i = i + 1
end
return __TS__StringCharAt(value, i) == "<" and i + 1 or nil
end
function linkEnd(self, value, start)
local isQuoted = false
do
local i = start
while i < #value do
local character = __TS__StringCharAt(value, i)
if isQuoted and character == "\\" then
i = i + 1
elseif character == "\"" then
isQuoted = not isQuoted
elseif character == "," and not isQuoted then
return i
end
i = i + 1
end
end
return #value
end
function ____exports.mapLinks(self, rewrite, value)
local parts = {}
local done = 0
while done < #value do
local open = targetStart(nil, value, done)
local close = open == nil and -1 or (string.find(
value,
">",
math.max(open + 1, 1),
true
) or 0) - 1
if open == nil or close == -1 then
break
end
local ____end = linkEnd(nil, value, close)
__TS__ArrayPush(
parts,
__TS__StringSubstring(value, done, open),
mapUrl(
nil,
rewrite,
__TS__StringSubstring(value, open, close)
),
__TS__StringSubstring(value, close, ____end)
)
done = ____end
end
return table.concat(parts, "") .. __TS__StringSubstring(value, done)
end
return ____exports
end,
["plugins.route-table.rewrite.refresh"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringCharAt = ____lualib.__TS__StringCharAt
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local urlStart, skip, isSpace
local ____characters_2Ets = require("plugins.route-table.table.text.characters")
local isDigit = ____characters_2Ets.isDigit
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
function urlStart(self, value)
local time = skip(nil, value, 0, isSpace)
local timeEnd = skip(
nil,
value,
time,
function(____, character) return isDigit(nil, character) or character == "." end
)
local i = skip(nil, value, timeEnd, isSpace)
local separator = __TS__StringCharAt(value, i)
if separator == ";" or separator == "," then
i = skip(nil, value, i + 1, isSpace)
end
if timeEnd == time or i == timeEnd then
return nil
end
if string.lower(__TS__StringSubstring(value, i, i + 3)) ~= "url" then
return nil
end
i = skip(nil, value, i + 3, isSpace)
return __TS__StringCharAt(value, i) == "=" and skip(nil, value, i + 1, isSpace) or nil
end
function skip(self, text, start, test)
local i = start
while i < #text and test(
nil,
__TS__StringCharAt(text, i)
) do
i = i + 1
end
return i
end
function isSpace(self, character)
return character == " " or character == "\t"
end
function ____exports.mapRefresh(self, rewrite, value)
local start = urlStart(nil, value)
if start == nil then
return value
end
local quote = __TS__StringCharAt(value, start)
local isQuoted = quote == "\"" or quote == "'"
local first = isQuoted and start + 1 or start
local closing = isQuoted and (string.find(
value,
quote,
math.max(first + 1, 1),
true
) or 0) - 1 or -1
local ____end = closing == -1 and #value or closing
while ____end > first and isSpace(
nil,
__TS__StringCharAt(value, ____end - 1)
) do
____end = ____end - 1
end
return (__TS__StringSubstring(value, 0, first) .. mapUrl(
nil,
rewrite,
__TS__StringSubstring(value, first, ____end)
)) .. __TS__StringSubstring(value, ____end)
end
return ____exports
end,
["plugins.route-table.rewrite.set-cookie"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__StringStartsWith = ____lualib.__TS__StringStartsWith
local __TS__ArraySlice = ____lualib.__TS__ArraySlice
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ArrayFilter = ____lualib.__TS__ArrayFilter
local __TS__ArraySome = ____lualib.__TS__ArraySome
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local ____exports = {}
local isShared, isOfClient, domainIn, withoutDot, mapAttribute, mapValue, mapDomain, covers, nameOf
local ____headers_2Ets = require("plugins.route-table.decision.http.headers")
local trimSpace = ____headers_2Ets.trimSpace
local ____host_2Dname_2Ets = require("plugins.route-table.table.text.host-name")
local isIpAddress = ____host_2Dname_2Ets.isIpAddress
local ____path_2Ets = require("plugins.route-table.rewrite.path")
local mapCookiePath = ____path_2Ets.mapCookiePath
local mapCookiePathOnClientHost = ____path_2Ets.mapCookiePathOnClientHost
function isShared(self, rewrite, domain)
return not isOfClient(nil, rewrite, domain) and mapDomain(nil, rewrite, domain) == domain
end
function isOfClient(self, ____bindingPattern0, written)
local host
host = ____bindingPattern0.host
local domain = string.lower(withoutDot(nil, written))
return domain ~= "" and domain == string.lower(nameOf(nil, host))
end
function domainIn(self, part)
local equals = (string.find(part, "=", nil, true) or 0) - 1
if equals == -1 or string.lower(trimSpace(
nil,
__TS__StringSubstring(part, 0, equals)
)) ~= "domain" then
return ""
end
return trimSpace(
nil,
__TS__StringSubstring(part, equals + 1)
)
end
function withoutDot(self, domain)
return __TS__StringStartsWith(domain, ".") and __TS__StringSubstring(domain, 1) or domain
end
function mapAttribute(self, rewrite, part, mapPathOf)
local equals = (string.find(part, "=", nil, true) or 0) - 1
if equals == -1 then
return part
end
local name = string.lower(trimSpace(
nil,
__TS__StringSubstring(part, 0, equals)
))
local written = __TS__StringSubstring(part, equals + 1)
local value = trimSpace(nil, written)
local mapped = mapValue(
nil,
rewrite,
name,
value,
mapPathOf
)
if mapped == value then
return part
end
local start = equals + 1 + ((string.find(written, value, nil, true) or 0) - 1)
return (__TS__StringSubstring(part, 0, start) .. mapped) .. __TS__StringSubstring(part, start + #value)
end
function mapValue(self, rewrite, name, value, mapPathOf)
if name == "domain" then
return mapDomain(nil, rewrite, value)
end
return name == "path" and __TS__StringStartsWith(value, "/") and mapPathOf(nil, rewrite, value) or value
end
function mapDomain(self, ____bindingPattern0, value)
local host
local upstreams
upstreams = ____bindingPattern0.upstreams
host = ____bindingPattern0.host
local domain = string.lower(withoutDot(nil, value))
local client = nameOf(nil, host)
if domain == "" or client == "" or covers(
nil,
domain,
string.lower(client)
) then
return value
end
return __TS__ArraySome(
upstreams,
function(____, ____bindingPattern0)
local authority
authority = ____bindingPattern0.authority
return covers(
nil,
domain,
nameOf(nil, authority)
)
end
) and client or value
end
function covers(self, domain, host)
return host == domain or __TS__StringEndsWith(host, "." .. domain) and not isIpAddress(nil, host)
end
function nameOf(self, authority)
local colon = (string.find(
authority,
":",
math.max(
(string.find(authority, "]", nil, true) or 0) - 1 + 1 + 1,
1
),
true
) or 0) - 1
return colon == -1 and authority or __TS__StringSubstring(authority, 0, colon)
end
function ____exports.mapCookie(self, rewrite, value)
local parts = __TS__StringSplit(value, ";")
local name = trimSpace(
nil,
__TS__StringSplit(parts[1] or "", "=")[1] or ""
)
if __TS__StringStartsWith(
string.lower(name),
"__host-"
) then
return value
end
local domains = __TS__ArrayFilter(
__TS__ArrayMap(
__TS__ArraySlice(parts, 1),
domainIn
),
function(____, domain) return domain ~= "" end
)
if __TS__ArraySome(
domains,
function(____, domain) return isShared(nil, rewrite, domain) end
) then
return value
end
local isClients = __TS__ArraySome(
domains,
function(____, domain) return isOfClient(nil, rewrite, domain) end
)
local mapPathOf = isClients and mapCookiePathOnClientHost or mapCookiePath
return table.concat(
__TS__ArrayMap(
parts,
function(____, part, i) return i == 0 and part or mapAttribute(nil, rewrite, part, mapPathOf) end
),
";"
)
end
return ____exports
end,
["plugins.route-table.rewrite.rewrite-header"] = function(...) 
local ____exports = {}
local ____link_2Dheader_2Ets = require("plugins.route-table.rewrite.link-header")
local mapLinks = ____link_2Dheader_2Ets.mapLinks
local ____refresh_2Ets = require("plugins.route-table.rewrite.refresh")
local mapRefresh = ____refresh_2Ets.mapRefresh
local ____set_2Dcookie_2Ets = require("plugins.route-table.rewrite.set-cookie")
local mapCookie = ____set_2Dcookie_2Ets.mapCookie
local ____url_2Ets = require("plugins.route-table.rewrite.url")
local mapUrl = ____url_2Ets.mapUrl
____exports.REWRITTEN_HEADERS = {
"location",
"content-location",
"refresh",
"link",
"set-cookie"
}
function ____exports.rewriteHeader(self, rewrite, name, value)
repeat
local ____switch3 = name
local ____cond3 = ____switch3 == "location" or ____switch3 == "content-location"
if ____cond3 then
return mapUrl(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "refresh"
if ____cond3 then
return mapRefresh(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "link"
if ____cond3 then
return mapLinks(nil, rewrite, value)
end
____cond3 = ____cond3 or ____switch3 == "set-cookie"
if ____cond3 then
return mapCookie(nil, rewrite, value)
end
do
return value
end
until true
end
return ____exports
end,
["plugins.route-table.in-process.header-filter"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ObjectEntries = ____lualib.__TS__ObjectEntries
local __TS__StringEndsWith = ____lualib.__TS__StringEndsWith
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local __TS__ObjectAssign = ____lualib.__TS__ObjectAssign
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local keepOwnHeaders, mapHeaders
local ____rewrite_2Dheader_2Ets = require("plugins.route-table.rewrite.rewrite-header")
local REWRITTEN_HEADERS = ____rewrite_2Dheader_2Ets.REWRITTEN_HEADERS
local rewriteHeader = ____rewrite_2Dheader_2Ets.rewriteHeader
local ____upstream_2Durl_2Ets = require("plugins.route-table.table.text.upstream-url")
local defaultPort = ____upstream_2Durl_2Ets.defaultPort
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
function keepOwnHeaders(self)
local own = pdk(nil).ctx.shared.kdp_headers
if own == nil then
return
end
local ____nginx_result_0 = nginx(nil)
local header = ____nginx_result_0.header
for ____, ____value in ipairs(__TS__ObjectEntries(own)) do
local name = ____value[1]
local value = ____value[2]
if name ~= "Link" and type(header[name]) == "table" then
header[name] = value
end
end
end
function mapHeaders(self, shared, prefixes)
local scheme = pdk(nil).request.get_forwarded_scheme() == "https" and "https" or "http"
local ownPort = ":" .. tostring(defaultPort(nil, scheme))
local host = __TS__StringEndsWith(shared.host, ownPort) and __TS__StringSubstring(shared.host, 0, #shared.host - #ownPort) or shared.host
local rewrite = __TS__ObjectAssign({}, shared, {scheme = scheme, host = host, prefixes = prefixes})
local ____nginx_result_1 = nginx(nil)
local header = ____nginx_result_1.header
for ____, name in ipairs(REWRITTEN_HEADERS) do
do
local value = header[name]
if value == nil then
goto __continue10
end
header[name] = type(value) == "string" and rewriteHeader(nil, rewrite, name, value) or __TS__ArrayMap(
value,
function(____, each) return rewriteHeader(nil, rewrite, name, each) end
)
end
::__continue10::
end
end
function ____exports.filterHeaders(self, conf, prefixesOf)
keepOwnHeaders(nil)
local shared = pdk(nil).ctx.shared.kdp_rewrite
if shared ~= nil then
mapHeaders(
nil,
shared,
prefixesOf(nil, conf)
)
end
end
return ____exports
end,
["plugins.route-table.in-process.fast-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringSubstring = ____lualib.__TS__StringSubstring
local ____exports = {}
local ____calls_2Ets = require("plugins.route-table.apply.calls")
local loggedDecision = ____calls_2Ets.loggedDecision
local ____forwarded_2Dprefix_2Ets = require("plugins.route-table.apply.forwarded-prefix")
local prefixTakenOff = ____forwarded_2Dprefix_2Ets.prefixTakenOff
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local findLongestPrefix = ____prefix_2Dmap_2Ets.findLongestPrefix
local ____plain_2Dpath_2Ets = require("plugins.route-table.in-process.plain-path")
local isPlainPath = ____plain_2Dpath_2Ets.isPlainPath
local ____native_2Drequest_2Ets = require("plugins.route-table.decision.native-request")
local nativeDecision = ____native_2Drequest_2Ets.nativeDecision
local ____upstream_2Dpath_2Ets = require("plugins.route-table.decision.upstream-path")
local upstreamPath = ____upstream_2Dpath_2Ets.upstreamPath
local ____calls_2Ets = require("plugins.route-table.in-process.calls")
local CALLS = ____calls_2Ets.CALLS
local ____companion_2Ets = require("plugins.route-table.in-process.companion")
local COMPANION = ____companion_2Ets.COMPANION
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____read_2Drequest_2Ets = require("plugins.route-table.in-process.read-request")
local serviceScheme = ____read_2Drequest_2Ets.serviceScheme
function ____exports.takeFastPath(self, ____bindingPattern0)
local index
local config
config = ____bindingPattern0.config
index = ____bindingPattern0.index
if config.sharedTable or config.catchAll or index.decisionHeader ~= nil then
return false
end
local ____nginx_result_0 = nginx(nil)
local variables = ____nginx_result_0.var
local host = variables.http_host or ""
if not index.shortHosts:has(host) or variables.http_cdn_loop ~= nil then
return false
end
if index.checksServerName and variables.server_protocol == "HTTP/2.0" and variables.ssl_server_name ~= host then
return false
end
local target = variables.request_uri or ""
local mark = (string.find(target, "?", nil, true) or 0) - 1
local path = mark == -1 and target or __TS__StringSubstring(target, 0, mark)
if not isPlainPath(nil, path) then
return false
end
local api = findLongestPrefix(nil, index.prefixes, path)
local ____temp_1
if api == nil then
____temp_1 = nil
else
____temp_1 = index.routes:get(api)
end
local route = ____temp_1
if (route and route.isNative) ~= true then
return false
end
if config.nativeRoutes then
return true
end
if route.hostHeader ~= "upstream" or route.hasConnectionSettings then
return false
end
local ____route_nativeDestination_4 = route.nativeDestination
local scheme = ____route_nativeDestination_4.scheme
local upstreamHost = ____route_nativeDestination_4.host
local dialled = ____route_nativeDestination_4.dialled
local port = ____route_nativeDestination_4.port
local basePath = ____route_nativeDestination_4.basePath
local tlsVerify = ____route_nativeDestination_4.tlsVerify
local ____pdk_result_5 = pdk(nil)
local service = ____pdk_result_5.service
if scheme ~= serviceScheme(nil) then
service.request.set_scheme(scheme)
end
service.set_target(dialled, port)
if scheme == "https" then
service.set_tls_verify(tlsVerify)
end
if upstreamHost ~= dialled then
service.request.set_header("Host", upstreamHost)
end
local sent = upstreamPath(nil, path, route.stripPath and route.prefix or "", basePath)
if sent ~= path then
service.request.set_path(sent)
end
local ____route_stripPath_6
if route.stripPath then
____route_stripPath_6 = prefixTakenOff(nil, route.prefix, path)
else
____route_stripPath_6 = nil
end
local prefix = ____route_stripPath_6
if prefix ~= nil then
COMPANION.set_forwarded_prefix(prefix)
end
if config.logDecision then
CALLS:log(loggedDecision(
nil,
index,
nativeDecision(nil, route, "short"),
{host = host}
))
end
return true
end
return ____exports
end,
["plugins.route-table.apply.table-status"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local __TS__ObjectFromEntries = ____lualib.__TS__ObjectFromEntries
local Map = ____lualib.Map
local __TS__New = ____lualib.__TS__New
local ____exports = {}
local ____split_2Ets = require("plugins.route-table.decision.compiled.split")
local sharesOf = ____split_2Ets.sharesOf
local ____finding_2Ets = require("plugins.route-table.table.finding")
local formatPath = ____finding_2Ets.formatPath
function ____exports.reasonOf(self, ____bindingPattern0)
local split
local pin
pin = ____bindingPattern0.pin
split = ____bindingPattern0.split
if pin ~= nil then
return "pin"
end
return split == nil and "default" or "split"
end
function ____exports.weightsOf(self, ____bindingPattern0)
local clusters
local pin
local split
split = ____bindingPattern0.split
pin = ____bindingPattern0.pin
clusters = ____bindingPattern0.clusters
if split == nil or pin ~= nil then
return {}
end
local shares = __TS__New(
Map,
__TS__ArrayMap(
sharesOf(nil, split),
function(____, ____bindingPattern0)
local perCent
local cluster
cluster = ____bindingPattern0.cluster
perCent = ____bindingPattern0.perCent
return {cluster, perCent}
end
)
)
return __TS__ArrayMap(
clusters,
function(____, cluster) return {
cluster = cluster,
ratio = math.floor((shares:get(cluster) or 0) * 10000 + 0.5) / 1000000
} end
)
end
function ____exports.apiStatus(self, route, isHealthy)
local ____route_0 = route
local nativeCluster = ____route_0.nativeCluster
local clusters = ____route_0.clusters
local healthCheck = ____route_0.healthCheck
local weights = ____exports.weightsOf(nil, route)
local ____nativeCluster_2 = nativeCluster
local ____exports_reasonOf_result_3 = ____exports.reasonOf(nil, route)
local ____temp_4 = #weights > 0 and __TS__ObjectFromEntries(__TS__ArrayMap(
weights,
function(____, ____bindingPattern0)
local ratio
local cluster
cluster = ____bindingPattern0.cluster
ratio = ____bindingPattern0.ratio
return {cluster, ratio}
end
)) or nil
local ____temp_1
if healthCheck == nil then
____temp_1 = nil
else
____temp_1 = __TS__ObjectFromEntries(__TS__ArrayMap(
clusters,
function(____, each) return {
each,
isHealthy(nil, each) and "healthy" or "unhealthy"
} end
))
end
return {cluster = ____nativeCluster_2, because = ____exports_reasonOf_result_3, split = ____temp_4, health = ____temp_1}
end
function ____exports.findingStatus(self, ____bindingPattern0)
local message
local path
local severity
local code
code = ____bindingPattern0.code
severity = ____bindingPattern0.severity
path = ____bindingPattern0.path
message = ____bindingPattern0.message
return {
code = code,
severity = severity,
path = formatPath(nil, path),
message = message
}
end
return ____exports
end,
["plugins.route-table.in-process.status"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local listOf
local ____table_2Dstatus_2Ets = require("plugins.route-table.apply.table-status")
local apiStatus = ____table_2Dstatus_2Ets.apiStatus
local findingStatus = ____table_2Dstatus_2Ets.findingStatus
local ____configurations_2Ets = require("plugins.route-table.in-process.configurations")
local refused = ____configurations_2Ets.refused
local tableInForce = ____configurations_2Ets.tableInForce
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local cjson = ____globals_2Ets.cjson
function listOf(self, values)
return #values == 0 and cjson(nil).empty_array or values
end
function ____exports.status(self)
local compiled = tableInForce(nil)
if compiled == nil then
return {
findings = listOf(nil, {}),
apis = {},
refused = listOf(
nil,
refused(nil)
)
}
end
local index = compiled.index
local findings = compiled.findings
local since = compiled.since
local watch = compiled.watch
local apis = {}
for ____, api in ipairs(index.checkedApis) do
local route = index.routes:get(api)
if route ~= nil then
apis[api] = apiStatus(
nil,
route,
function(____, cluster) return watch:isHealthy(api, cluster) end
)
end
end
return {
version = index.version,
loadedAt = os.date("!%Y-%m-%dT%H:%M:%SZ", since),
findings = listOf(
nil,
__TS__ArrayMap(
findings,
function(____, found) return findingStatus(nil, found) end
)
),
apis = apis,
refused = listOf(
nil,
refused(nil)
)
}
end
return ____exports
end,
["plugins.route-table.in-process.handler"] = function(...) 
local ____exports = {}
local prefixesOf, route, decideFully, circumstances
local ____upstream_2Dcalls_2Ets = require("plugins.route-table.apply.upstream-calls")
local callsFor = ____upstream_2Dcalls_2Ets.callsFor
local ____exit_2Ets = require("plugins.route-table.apply.exit")
local hasExit = ____exit_2Ets.hasExit
local exitForMissingRoute = ____exit_2Ets.exitForMissingRoute
local ____native_2Drequest_2Ets = require("plugins.route-table.decision.native-request")
local isNativeRequest = ____native_2Drequest_2Ets.isNativeRequest
local ____decide_2Ets = require("plugins.route-table.decision.decide")
local decideLocated = ____decide_2Ets.decideLocated
local locate = ____decide_2Ets.locate
local ____version_2Ets = require("plugins.route-table.version")
local PRIORITY = ____version_2Ets.PRIORITY
local VERSION = ____version_2Ets.VERSION
local ____calls_2Ets = require("plugins.route-table.in-process.calls")
local CALLS = ____calls_2Ets.CALLS
local ____configurations_2Ets = require("plugins.route-table.in-process.configurations")
local compiledOf = ____configurations_2Ets.compiledOf
local tableInForce = ____configurations_2Ets.tableInForce
local ____exit_2Ets = require("plugins.route-table.in-process.exit")
local exitAsDecided = ____exit_2Ets.exitAsDecided
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____guard_2Ets = require("plugins.route-table.in-process.guard")
local guardBy = ____guard_2Ets.guardBy
local ____header_2Dfilter_2Ets = require("plugins.route-table.in-process.header-filter")
local filterHeaders = ____header_2Dfilter_2Ets.filterHeaders
local ____refuse_2Ets = require("plugins.route-table.in-process.refuse")
local refuseWith = ____refuse_2Ets.refuseWith
local ____read_2Drequest_2Ets = require("plugins.route-table.in-process.read-request")
local completeRequest = ____read_2Drequest_2Ets.completeRequest
local completeToEnd = ____read_2Drequest_2Ets.completeToEnd
local readRequest = ____read_2Drequest_2Ets.readRequest
local serviceScheme = ____read_2Drequest_2Ets.serviceScheme
local ____fast_2Dpath_2Ets = require("plugins.route-table.in-process.fast-path")
local takeFastPath = ____fast_2Dpath_2Ets.takeFastPath
local ____status_2Ets = require("plugins.route-table.in-process.status")
local status = ____status_2Ets.status
function prefixesOf(self, conf)
local ____opt_4 = compiledOf(nil, conf)
return ____opt_4 and ____opt_4.index.prefixes
end
function route(self, compiled)
if takeFastPath(nil, compiled) then
return
end
local ____compiled_6 = compiled
local config = ____compiled_6.config
local index = ____compiled_6.index
local read = readRequest(nil)
local located = locate(nil, index, read)
local match = located.match
local path = located.path
if path == nil then
path = "/"
end
local target = located.target
if match.kind ~= "api" then
if not config.nativeRoutes then
exitAsDecided(
nil,
compiled,
read,
decideFully(nil, compiled, located, read)
)
end
return
end
if config.nativeRoutes and isNativeRequest(nil, index, match, read) then
return
end
local request = completeRequest(nil, read, match)
local decision = decideFully(nil, compiled, located, request)
if hasExit(nil, decision) or config.catchAll then
exitAsDecided(
nil,
compiled,
request,
hasExit(nil, decision) and decision or exitForMissingRoute(nil, decision, request)
)
return
end
local ____config_nativeRoutes_7
if config.nativeRoutes then
____config_nativeRoutes_7 = nil
else
____config_nativeRoutes_7 = serviceScheme(nil)
end
local scheme = ____config_nativeRoutes_7
callsFor(
nil,
config,
index,
{
match = match,
path = path,
query = target.query,
request = request,
decision = decision
},
scheme,
CALLS
)
end
function decideFully(self, compiled, located, request)
local given = circumstances(nil, compiled)
local decision = decideLocated(
nil,
compiled.index,
located,
request,
given
)
if not hasExit(nil, decision) then
return decision
end
local completed = completeToEnd(
nil,
compiled.index,
located.match,
request,
decision
)
return completed == request and decision or decideLocated(
nil,
compiled.index,
located,
completed,
given
)
end
function circumstances(self, ____bindingPattern0)
local watch
watch = ____bindingPattern0.watch
return {
time = nginx(nil).now(),
random = math.random(),
isHealthy = watch.isHealthy
}
end
____exports.PRIORITY = PRIORITY
____exports.VERSION = VERSION
____exports.status = status
function ____exports.guard(self)
guardBy(nil, tableInForce)
end
function ____exports.configure(self, configs)
for ____, conf in ipairs(configs or ({})) do
compiledOf(nil, conf)
end
end
function ____exports.access(self, conf)
local compiled = compiledOf(nil, conf)
if compiled == nil then
refuseWith(nil, "no-table")
return
end
if not compiled.needsNoPlugin then
route(nil, compiled)
end
end
function ____exports.log(self, conf)
local compiled = compiledOf(nil, conf)
if (compiled and compiled.index.hasPassiveChecks) ~= true then
return
end
local decided = pdk(nil).ctx.shared.kdp
if (decided and decided.api) == nil or decided.cluster == nil then
return
end
compiled.watch:report(
decided.api,
decided.cluster,
pdk(nil).response.get_status()
)
end
function ____exports.header_filter(self, conf)
filterHeaders(nil, conf, prefixesOf)
end
return ____exports
end,
["plugins.route-table.in-process.plain-path"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__StringIncludes = ____lualib.__TS__StringIncludes
local ____exports = {}
function ____exports.isPlainPath(self, path)
return string.find(path, "^/[%w/._~-]*$") ~= nil and not __TS__StringIncludes(path, "//") and not __TS__StringIncludes(path, "/.")
end
return ____exports
end,
["plugins.route-table.in-process.hash"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__New = ____lualib.__TS__New
local ____exports = {}
local hashes
local ____lru_2Dcache_2Ets = require("plugins.route-table.decision.compiled.lru-cache")
local LruCache = ____lru_2Dcache_2Ets.LruCache
local ____murmur3_2Ets = require("plugins.route-table.decision.compiled.murmur3")
local murmur3 = ____murmur3_2Ets.murmur3
function ____exports.hashOf(self, text)
local known = hashes:get(text)
if known ~= nil then
return known
end
local hash = murmur3(nil, text, 0)
hashes:add(text, hash)
return hash
end
hashes = __TS__New(LruCache, 1000)
return ____exports
end,
["plugins.route-table.in-process.own-value"] = function(...) 
local ____exports = {}
function ____exports.ownValue(self, map, key)
return map and map[key]
end
function ____exports.setOwn(self, map, key, value)
map[key] = value
end
return ____exports
end,
["plugins.route-table.in-process.offer-table"] = function(...) 
local ____lualib = require("lualib_bundle")
local __TS__ArrayFind = ____lualib.__TS__ArrayFind
local ____exports = {}
local offer, call, socketPath, CONNECT_TIMEOUT_MS, ANSWER_TIMEOUT_MS, MOST_BYTES, PLUGIN, SERVER
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local nginx = ____globals_2Ets.nginx
local pdk = ____globals_2Ets.pdk
local ____kept_2Dtable_2Ets = require("plugins.route-table.in-process.kept-table")
local keptTable = ____kept_2Dtable_2Ets.keptTable
function offer(isPremature)
local ____table = keptTable(nil)
local path = socketPath(nil)
if isPremature or ____table == nil or path == nil then
return
end
local label = ____table.label
local json = ____table.json
local isWanted = call(nil, path, "plugin.OfferTable", {Name = PLUGIN, Label = label})
if isWanted == true then
call(nil, path, "plugin.LoadTable", {Name = PLUGIN, Label = label, Json = json})
end
end
function call(self, path, method, argument)
local ____require_result_0 = require("MessagePack")
local pack = ____require_result_0.pack
local ____unpack = ____require_result_0.unpack
local socket = nginx(nil).socket.tcp()
socket:settimeouts(CONNECT_TIMEOUT_MS, ANSWER_TIMEOUT_MS, ANSWER_TIMEOUT_MS)
if socket:connect("unix:" .. path) == nil then
return nil
end
local sent = socket:send(pack({0, 1, method, {argument}}))
local ____temp_1
if sent == nil then
____temp_1 = nil
else
____temp_1 = socket:receiveany(MOST_BYTES)
end
local bytes = ____temp_1
socket:close()
do
local function ____catch()
return true, nil
end
local ____try, ____hasReturned, ____returnValue = pcall(function()
local ____temp_2
if bytes == nil then
____temp_2 = nil
else
____temp_2 = ____unpack(bytes)[4]
end
return true, ____temp_2
end)
if not ____try then
____hasReturned, ____returnValue = ____catch()
end
if ____hasReturned then
return ____returnValue
end
end
end
function socketPath(self)
local servers = pdk(nil).configuration.pluginservers or ({})
local first = unpack(servers, 1, 1)
local named = __TS__ArrayFind(
servers,
function(____, ____bindingPattern0)
local name
name = ____bindingPattern0.name
return name == SERVER
end
)
local ____named_6 = named
if ____named_6 == nil then
local ____temp_5
if #servers == 1 then
____temp_5 = first
else
____temp_5 = nil
end
____named_6 = ____temp_5
end
return ____named_6 and ____named_6.socket
end
local INTERVAL = 5
CONNECT_TIMEOUT_MS = 1000
ANSWER_TIMEOUT_MS = 10000
MOST_BYTES = 4096
PLUGIN = "route-table"
SERVER = "kdp"
local worker = {offers = false}
function ____exports.offerTable(self)
if nginx(nil).worker.id() ~= 0 then
return
end
nginx(nil).timer.at(0, offer)
if worker.offers then
return
end
worker.offers = true
nginx(nil).timer.every(INTERVAL, offer)
end
return ____exports
end,
["plugins.route-table.in-process.response-handler"] = function(...) 
local ____lualib = require("lualib_bundle")
local WeakMap = ____lualib.WeakMap
local __TS__New = ____lualib.__TS__New
local __TS__StringSplit = ____lualib.__TS__StringSplit
local __TS__ArrayMap = ____lualib.__TS__ArrayMap
local ____exports = {}
local prefixesOf, known
local ____prefix_2Dmap_2Ets = require("plugins.route-table.decision.compiled.prefix-map")
local compilePrefixes = ____prefix_2Dmap_2Ets.compilePrefixes
local ____version_2Ets = require("plugins.route-table.version")
local VERSION = ____version_2Ets.VERSION
local ____globals_2Ets = require("plugins.route-table.in-process.globals")
local pdk = ____globals_2Ets.pdk
local ____guard_2Ets = require("plugins.route-table.in-process.guard")
local guardBy = ____guard_2Ets.guardBy
local ____header_2Dfilter_2Ets = require("plugins.route-table.in-process.header-filter")
local filterHeaders = ____header_2Dfilter_2Ets.filterHeaders
local ____kept_2Dtable_2Ets = require("plugins.route-table.in-process.kept-table")
local compiledKeptTable = ____kept_2Dtable_2Ets.compiledKeptTable
local keepTable = ____kept_2Dtable_2Ets.keepTable
local ____messages_2Ets = require("plugins.route-table.in-process.messages")
local MESSAGES = ____messages_2Ets.MESSAGES
local refuseUndecided = ____messages_2Ets.refuseUndecided
local ____offer_2Dtable_2Ets = require("plugins.route-table.in-process.offer-table")
local offerTable = ____offer_2Dtable_2Ets.offerTable
function prefixesOf(self, conf)
local ____conf_2 = conf
local text = ____conf_2.prefixes
if type(text) ~= "string" then
return nil
end
local prefixes = known:get(conf)
if prefixes == nil then
prefixes = compilePrefixes(
nil,
__TS__ArrayMap(
__TS__StringSplit(text, "\n"),
function(____, prefix) return {prefix, prefix} end
)
)
known:set(conf, prefixes)
end
return prefixes
end
____exports.VERSION = VERSION
function ____exports.guard(self)
guardBy(nil, compiledKeptTable)
end
function ____exports.configureGuard(self, configs)
if keepTable(nil, configs and configs[1]) then
offerTable(nil)
end
end
____exports.PRIORITY = 1
pdk(nil).kdp = MESSAGES
function ____exports.access(self, conf)
if conf.refuseUndecided == true then
refuseUndecided(nil)
end
end
function ____exports.header_filter(self, conf)
filterHeaders(nil, conf, prefixesOf)
end
known = __TS__New(WeakMap)
return ____exports
end,
}
local ____entry = require("plugins.route-table.in-process.handler", ...)
return ____entry
