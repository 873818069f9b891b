package no.bevilling.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.rules.fact.Area;

/** The field of the page that a finding belongs to; null where it is the page as a whole. */
final class FieldOfFinding {
    private static final Pattern HOURS_MISSING = Pattern.compile("licence\\.hours\\.(INDOOR|OUTDOOR)\\.(\\d)");

    private FieldOfFinding() {}

    static String of(Finding finding, HoursFields hours) {
        Matcher missing = HOURS_MISSING.matcher(finding.path());
        if (missing.matches()) {
            return hours.firstField(Area.valueOf(missing.group(1)), Integer.parseInt(missing.group(2)))
                    .orElse(null);
        }
        if (finding.path().equals("people.influential")) {
            return "people.influential[0].name";
        }
        return finding.path().startsWith("licence.hours[") || finding.path().equals("licence.hours")
                ? null
                : finding.path();
    }
}
