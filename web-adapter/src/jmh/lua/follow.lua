-- Each request follows another tip by its receipt, from a different address behind the proxy. The arguments are how many asked before, and a file with a receipt a line.
local last
local receipts = {}

function init(arguments)
  last = tonumber(arguments[1])
  for receipt in io.lines(arguments[2]) do
    receipts[#receipts + 1] = receipt
  end
end

function request()
  last = last + 1
  local headers = {
    ["Content-Type"] = "application/json",
    ["X-Forwarded-For"] = "11." .. math.floor(last / 65536) % 256 .. "." .. math.floor(last / 256) % 256 .. "." .. last % 256,
  }
  return wrk.format("POST", "/api/v1/tips/lookup", headers, '{"receipt":"' .. receipts[1 + last % #receipts] .. '"}')
end
