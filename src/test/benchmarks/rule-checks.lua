-- wrk's requests: the eight applications of the benchmarks, one after the other (see docs/benchmarks.md).
local restaurant = [[{ "municipality": "3451", "date": "2026-12-01",
  "application": { "kind": "NEW", "licenceType": "SERVING", "drinkGroups": [1, 2, 3], "clientele": "GENERAL",
    "periodFrom": "2026-12-15", "periodTo": "2028-09-30",
    "hours": [ { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:30" },
               { "area": "INDOOR", "drinkGroup": 2, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:00" },
               { "area": "INDOOR", "drinkGroup": 3, "days": ["FRIDAY", "SATURDAY"], "from": "13:00", "to": "02:00" } ] },
  "premises": { "venueKind": "RESTAURANT", "foodServiceLicence": "GRANTED", "zone": "CENTRE", "connectedTo": [],
    "outdoorArea": { "delimited": true, "delimitation": "FENCE" },
    "nearby": [ { "kind": "SCHOOL", "name": "Nord-Aurdal ungdomsskule", "metres": 85 } ] },
  "event": null,
  "people": { "manager": { "age": 31, "knowledgeTest": true, "conduct": "CLEAR" },
              "deputy": { "age": 25, "knowledgeTest": true, "conduct": "CLEAR" }, "holder": { "conduct": "CLEAR" } },
  "statements": [ { "body": "POLICE", "answer": "NO_REMARKS" }, { "body": "SOCIAL_SERVICES", "answer": "NO_REMARKS" } ] }]]

local concert = [["event": { "kind": "CONCERT", "ageLimit": 18, "minorsExpected": false, "attendance": 300, "doorGuards": 3,
  "invitedBy": "PUBLIC_NOTICE", "paid": true, "from": "2026-12-05T20:00", "to": "2026-12-06T01:00" }]]

local bodies = {
  restaurant,
  (restaurant:gsub("02:30", "02:00")),
  (restaurant:gsub("RESTAURANT", "CAMPSITE"):gsub('"zone": "CENTRE"', '"familyCampsite": true')),
  (restaurant:gsub("RESTAURANT", "KIOSK")),
  (restaurant:gsub("RESTAURANT", "PUB"):gsub('"INDOOR", "drinkGroup": 1', '"OUTDOOR", "drinkGroup": 1')),
  (restaurant:gsub("RESTAURANT", "CONCERT_VENUE"):gsub('"NEW"', '"SINGLE_OCCASION"'):gsub('"event": null', concert)),
  (restaurant:gsub("RESTAURANT", "GROCERY_SHOP"):gsub('"SERVING"', '"SALE"'):gsub("%[1, 2, 3%]", "[1]"):gsub("02:30", "20:00")),
  (restaurant:gsub('"NEW"', '"MANAGER_CHANGE"')),
}

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local turn = 0
request = function()
  turn = turn % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[turn])
end

local threads = {}
setup = function(thread) table.insert(threads, thread) end
init = function() refused = 0 end
response = function(status) if status ~= 200 then refused = refused + 1 end end
done = function(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do refused = refused + thread:get("refused") end
  io.write(string.format("p50 %.1f ms, p99 %.1f ms, answers other than 200: %d\n",
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, refused))
end
