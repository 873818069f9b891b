package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;

/** The applications of the benchmarks, all to Nord-Aurdal: eight kinds of case, with every outcome and all layers. */
final class Applications {

    static final String MUNICIPALITY = "3451";

    private static final String CONCERT = """
            "event": { "kind": "CONCERT", "ageLimit": 18, "minorsExpected": false, "attendance": 300, "doorGuards": 3,
              "invitedBy": "PUBLIC_NOTICE", "paid": true, "from": "2026-12-05T20:00", "to": "2026-12-06T01:00" }""";

    private Applications() {}

    /** The requests as they are posted. */
    static List<String> json() {
        String restaurant = RuleCheckExample.REQUEST;
        return List.of(
                restaurant,
                restaurant.replace("02:30", "02:00"),
                restaurant
                        .replace("RESTAURANT", "CAMPSITE")
                        .replace("\"zone\": \"CENTRE\"", "\"familyCampsite\": true"),
                restaurant.replace("RESTAURANT", "KIOSK"),
                restaurant
                        .replace("RESTAURANT", "PUB")
                        .replace("\"INDOOR\", \"drinkGroup\": 1", "\"OUTDOOR\", \"drinkGroup\": 1"),
                restaurant
                        .replace("RESTAURANT", "CONCERT_VENUE")
                        .replace("\"NEW\"", "\"SINGLE_OCCASION\"")
                        .replace("\"event\": null", CONCERT),
                restaurant
                        .replace("RESTAURANT", "GROCERY_SHOP")
                        .replace("\"SERVING\"", "\"SALE\"")
                        .replace("[1, 2, 3]", "[1]")
                        .replace("02:30", "20:00"),
                restaurant.replace("\"NEW\"", "\"MANAGER_CHANGE\""));
    }

    static List<CheckRequest> requests() {
        List<CheckRequest> all = new ArrayList<>();
        json().forEach(text -> all.add(Rules.request(text)));
        return List.copyOf(all);
    }
}
