package no.bevilling.rules;

/** The example of the API's description; a test posts it. */
final class RuleCheckExample {

    static final String REQUEST = """
            {
              "municipality": "3451",
              "date": "2026-12-01",
              "application": {
                "kind": "NEW", "licenceType": "SERVING", "drinkGroups": [1, 2, 3], "clientele": "GENERAL",
                "periodFrom": "2026-12-15", "periodTo": "2028-09-30",
                "hours": [
                  { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:30" },
                  { "area": "INDOOR", "drinkGroup": 2, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:00" },
                  { "area": "INDOOR", "drinkGroup": 3, "days": ["FRIDAY", "SATURDAY"], "from": "13:00", "to": "02:00" }
                ]
              },
              "premises": {
                "venueKind": "RESTAURANT", "foodServiceLicence": "GRANTED", "zone": "CENTRE", "connectedTo": [],
                "outdoorArea": { "delimited": true, "delimitation": "FENCE" },
                "nearby": [ { "kind": "SCHOOL", "name": "Nord-Aurdal ungdomsskule", "metres": 85 } ]
              },
              "event": null,
              "people": {
                "manager": { "age": 31, "knowledgeTest": true, "conduct": "CLEAR" },
                "deputy": { "age": 25, "knowledgeTest": true, "conduct": "CLEAR" },
                "holder": { "conduct": "CLEAR" }
              },
              "statements": [
                { "body": "POLICE", "answer": "NO_REMARKS" },
                { "body": "SOCIAL_SERVICES", "answer": "NO_REMARKS" }
              ]
            }
            """;

    private RuleCheckExample() {}
}
