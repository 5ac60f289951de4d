#!/usr/bin/env bash
# The whole story by API, against a running `make run`: a campaign with a target is launched, a commune reports, the
# approver approves, progress shows, a commendation is decided and published, and anyone reads it.
set -euo pipefail

api=${API_URL:-http://localhost:8080}/api/v1
realm=${KEYCLOAK_URL:-http://localhost:8180}/realms/phongtrao

say() { printf '\n== %s\n' "$*"; }
field() { node -pe "JSON.parse(require('fs').readFileSync(0, 'utf8'))$1"; }

token() {
  curl -sf "$realm/protocol/openid-connect/token" -d grant_type=password -d client_id=phongtrao-cli \
    -d "username=$1" -d "password=$1" | field .access_token
}

# as USER METHOD PATH [BODY] [HEADER…]: the answer's body; its headers go to $headers.
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT
as() {
  local user=$1 method=$2 path=$3 body=${4:-}
  shift $(($# < 4 ? $# : 4))
  local options=(-sS --fail-with-body -D "$headers" -X "$method" -H "Authorization: Bearer $(token "$user")")
  for header in "$@"; do options+=(-H "$header"); done
  if [ -n "$body" ]; then options+=(-H 'Content-Type: application/json' -d "$body"); fi
  curl "${options[@]}" "$api$path"
}
etag() { sed -nE 's/^[Ee][Tt]ag: (.*)\r?$/\1/p' "$headers" | tr -d '\r'; }

# A number of its own for each run, because a document is registered once.
run=$(date +%s)

say 'The province and a commune of it, as they were in 2019'
province=$(as planner GET '/units?code=70&asOf=2019-06-01' | field .items[0].id)
commune=$(as planner GET '/units?code=25234&asOf=2019-06-01' | field .items[0].id)
echo "Bình Phước $province, Bình Thắng $commune"

say 'The planner registers the plan, defines a campaign with a target of 75%, and launches it'
plan=$(as planner POST /directives "{\"type\":\"PLAN\",\"number\":\"$run/KH-UBND\",\"issuer\":\"$province\",
  \"issuedOn\":\"2019-01-15\",\"subject\":\"Tổ chức phong trào năm 2019\"}" "Idempotency-Key: plan-$run" | field .id)
campaign=$(as planner POST /campaigns "{\"name\":\"Phong trào thử $run\",\"kind\":\"EMULATION\",\"owner\":\"$province\",
  \"period\":\"2019\",\"directives\":[\"$plan\"],\"contents\":[{\"title\":\"Tuyên truyền đến từng hộ\"}],
  \"indicators\":[{\"indicator\":\"HOUSEHOLDS\",\"unitTypes\":[\"COMMUNE\",\"WARD\",\"TOWNSHIP\"],\"required\":true},
    {\"indicator\":\"HOUSEHOLDS_REACHED\",\"unitTypes\":[\"COMMUNE\",\"WARD\",\"TOWNSHIP\"],\"required\":true}]}" \
  "Idempotency-Key: campaign-$run" | field .id)
as planner POST "/campaigns/$campaign/targets" '{"code":"T1","title":"Tỷ lệ hộ dân được tuyên truyền",
  "appliesTo":["COMMUNE","WARD","TOWNSHIP"],"periodKind":"YEAR","expression":{"ratio":{"of":"HOUSEHOLDS_REACHED",
  "to":"HOUSEHOLDS"},"op":">=","value":75,"unitOfMeasure":"PERCENT"}}' | field .code
as planner GET "/campaigns/$campaign" > /dev/null
as planner POST "/campaigns/$campaign/launch" '{"date":"2019-01-15"}' "If-Match: $(etag)" | field .stage

say 'The reporter writes the figures as officials do, and submits them'
report=$(as reporter POST /reports "{\"campaign\":\"$campaign\",\"unit\":\"$commune\",\"period\":\"2019\",\"figures\":[
  {\"indicator\":\"HOUSEHOLDS\",\"figure\":{\"raw\":\"1.234\"}},
  {\"indicator\":\"HOUSEHOLDS_REACHED\",\"figure\":{\"raw\":\"trên 1.000 hộ\"}}]}" "Idempotency-Key: report-$run" \
  | field .id)
as reporter POST "/reports/$report/submit" '' "If-Match: $(etag)" | field .status

say 'The approver approves'
as approver GET "/reports/$report" > /dev/null
as approver POST "/reports/$report/approve" '' "If-Match: $(etag)" | field .status

say 'Progress of the commune, and of the province'
as planner GET "/campaigns/$campaign/progress?period=2019&unit=$commune" | field .targets[0].status
as planner GET "/campaigns/$campaign/progress?period=2019" | field .targets[0].units

say 'The planner proposes a commendation; the council votes, decides and publishes it'
dossier=$(as planner POST /commendations "{\"campaign\":\"$campaign\",\"awardForm\":\"MERIT_CERTIFICATE_PROVINCE\",
  \"unit\":\"$province\",\"subject\":{\"type\":\"COLLECTIVE\",\"unit\":\"$commune\"},
  \"citation\":\"Dẫn đầu phong trào năm 2019\",\"evidence\":[{\"kind\":\"REPORT\",\"reference\":\"$report\"}]}" \
  "Idempotency-Key: dossier-$run" | field .id)
as planner POST "/commendations/$dossier/submit" '' "If-Match: $(etag)" | field .status
as council POST "/commendations/$dossier/vote" '{"vote":"FOR"}' "If-Match: $(etag)" | field .status
as council POST "/commendations/$dossier/decide" "{\"number\":\"$run/QĐ-UBND\",\"decidedOn\":\"2019-12-20\",
  \"issuer\":\"$province\"}" "If-Match: $(etag)" | field .status
code=$(as council POST "/commendations/$dossier/publish" '' "If-Match: $(etag)" | field .awardCode)

say 'Anyone reads it, without a token'
curl -sf "$api/public/campaigns/$campaign" | field .name
curl -sf "$api/public/campaigns/$campaign/progress?period=2019" | field .targets[0].code
curl -sf "$api/public/awards/$code" | field .status
