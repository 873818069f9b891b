package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Rule bases of municipalities that differ only in numbers: a policy, a setting and two tables of hours each. */
public final class MunicipalityStock {

    /** The municipalities of Norway since 2024. */
    public static final int ALL = 357;

    private static final int FIRST_NUMBER = 6000;

    private MunicipalityStock() {}

    /** Layers that extend Valdres' and replace its hours with their own. */
    public static List<LayerSource> layers(int count) {
        List<LayerSource> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String number = String.valueOf(FIRST_NUMBER + i);
            String end = i % 2 == 0 ? "01:30" : "02:00";
            TreeMap<String, byte[]> files = new TreeMap<>();
            files.put("policy.yaml", bytes(policy(number, 60 + i % 90)));
            files.put("tables/serving-hours.yaml", bytes(hours(number, end)));
            all.add(new LayerSource("municipalities/" + number + "-made-up", files));
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String policy(String number, int metres) {
        return """
                id: "%1$s"
                version: "2024.1"
                name: Kommune %1$s
                extends: valdres
                numbers:
                  - { number: "%1$s", from: 2020-01-01 }
                adoptedBy: Kommunestyret
                resolution: null
                validFrom: 2020-01-01
                validTo: null
                verified: false
                source: "Oppdiktet plan"
                settings:
                  valdres-near-metres:
                    value: %2$d
                    note: { nb: "Oppdiktet avstand.", nn: "Oppdikta avstand.", en: "A made-up distance." }
                    source: "Oppdiktet plan pkt. 6"
                """.formatted(number, metres);
    }

    private static String hours(String number, String end) {
        return """
                id: valdres-serving-hours
                kind: HOURS
                topic: serving-hours
                licenceType: SERVING
                source: GUIDELINE
                law: ["alkoholloven § 4-4"]
                plan: ["Oppdiktet plan for %1$s pkt. 10"]
                rows:
                  - { drinkGroups: [1, 2], days: [FRIDAY, SATURDAY], from: "08:00", to: "%2$s" }
                  - { drinkGroups: [3],    days: [FRIDAY, SATURDAY], from: "13:00", to: "%2$s" }
                  - { drinkGroups: [1, 2], from: "08:00", to: "01:00" }
                  - { drinkGroups: [3],    from: "13:00", to: "01:00" }
                """.formatted(number, end);
    }
}
