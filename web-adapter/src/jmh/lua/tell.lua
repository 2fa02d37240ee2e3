-- A different tip in each request, told from a different address behind the proxy. The argument is how many were told before, so that no two runs tell the same.
local last

function init(arguments)
  last = tonumber(arguments[1])
end

function request()
  last = last + 1
  local headers = {
    ["Content-Type"] = "application/json",
    ["X-Forwarded-For"] = "10." .. math.floor(last / 65536) % 256 .. "." .. math.floor(last / 256) % 256 .. "." .. last % 256,
  }
  local body = '{"account":"Tối hôm trước, khoảng ' .. last % 24 .. ' giờ, có nhóm người mua bán pháo nổ trái phép ở đầu thôn; biển số xe không nhìn rõ. Tin thứ '
    .. last .. '.","offenceKind":"FIREWORKS_WEAPONS","place":"' .. 10000 + last % 100 .. '","happenedOn":"2025-01-' .. string.format("%02d", 1 + last % 28) .. '"}'
  return wrk.format("POST", "/api/v1/tips", headers, body)
end
