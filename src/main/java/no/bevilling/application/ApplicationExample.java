package no.bevilling.application;

/** The examples of the API's description: a shop that applies for beer. A test sends them. */
final class ApplicationExample {
    static final String START = """
            { "municipality": "3454", "licenceType": "SALE", "kind": "NEW" }
            """;

    /** Everything that has to be answered; the numbers of organisation and person are made up. */
    static final String ANSWERS = """
            {
              "version": 0,
              "answers": {
                "holder": {
                  "organisationNumber": "310099112", "name": "Vang Landhandel AS", "form": "AS",
                  "postalAddress": "Tyinvegen 5100, 2975 Vang i Valdres", "contactName": "Kari Søker",
                  "email": "post@landhandel.example", "telephone": "61 00 00 00",
                  "actingAs": "GENERAL_MANAGER"
                },
                "place": {
                  "name": "Vang Landhandel", "streetAddress": "Tyinvegen 5100", "postalCode": "2975",
                  "postalPlace": "Vang i Valdres", "cadastralUnit": "12/34", "latitude": 61.125, "longitude": 8.571,
                  "venueKind": "GROCERY_SHOP", "concept": "Dagligvarer for bygda og hyttefolket", "connectedTo": [],
                  "mainAssortment": "GROCERIES", "otherLicence": "NONE"
                },
                "licence": {
                  "drinkGroups": [1], "periodFrom": "2027-01-01", "periodTo": "2028-09-30", "ownProduction": false,
                  "channels": ["COUNTER"],
                  "hours": [
                    { "area": "INDOOR", "drinkGroup": 1, "from": "08:00", "to": "20:00",
                      "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] },
                    { "area": "INDOOR", "drinkGroup": 1, "from": "08:00", "to": "18:00", "days": ["SATURDAY"] }
                  ]
                },
                "people": {
                  "manager": { "name": "Mona Styrer", "identityNumber": "08879100306", "knowledgeTest": true,
                               "employed": true, "hasAuthority": true },
                  "deputyExemption": true, "deputyExemptionReason": "Liten butikk med to ansatte",
                  "influential": [
                    { "name": "Oda Eier", "birthDate": "1970-01-02", "role": "Eier", "sharePercent": 100 }
                  ]
                },
                "turnover": { "group1Litres": 1200.5 },
                "truthful": true
              }
            }
            """;

    private ApplicationExample() {}
}
