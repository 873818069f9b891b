package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one dated number of the law. */
final class ParameterReader {

    private ParameterReader() {}

    static DatedParameter read(YamlValue yaml) {
        String id = yaml.text("id");
        yaml.about(id);
        String asOf = yaml.optionalText("asOf");
        if (asOf != null && Facts.typeAt(asOf) != LocalDate.class) {
            yaml.problem("asOf must be the path of a date");
        }
        List<DatedParameter.Period> periods = new ArrayList<>();
        for (YamlValue period : yaml.elements("values")) {
            periods.add(period(period));
            period.done();
        }
        DatedParameter parameter =
                new DatedParameter(id, yaml.optionalText("unit"), asOf, periods, yaml.file(), yaml.line());
        yaml.done();
        if (periods.isEmpty()) {
            yaml.problem("a parameter needs values");
        }
        noGapOrOverlap(periods.stream().map(p -> new Days(p.from(), p.to())).toList(), yaml);
        return parameter;
    }

    private static DatedParameter.Period period(YamlValue yaml) {
        LocalDate from = yaml.date("from");
        LocalDate to = yaml.optionalDate("to");
        if (yaml.has("unknown")) {
            return new DatedParameter.Period(null, from, to, null, false, yaml.text("unknown"));
        }
        Object value = yaml.has("value") ? yaml.get("value").scalar() : null;
        if (value == null) {
            yaml.problem("'value' is missing; where no value is known, write 'unknown' and why");
        }
        return new DatedParameter.Period(value, from, to, yaml.text("source"), yaml.flag("secondHand"), null);
    }

    /** Days from and to, both inclusive; {@code to} null is open. */
    record Days(LocalDate from, LocalDate to) {}

    /** Reports periods that overlap, leave a gap between them or end before they start. */
    static void noGapOrOverlap(List<Days> periods, YamlValue yaml) {
        List<Days> sorted =
                periods.stream().sorted(Comparator.comparing(Days::from)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Days p = sorted.get(i);
            if (p.to() != null && p.to().isBefore(p.from())) {
                yaml.problem("a period ends before it starts: " + p.from() + " to " + p.to());
            }
            if (i == 0) {
                continue;
            }
            LocalDate before = sorted.get(i - 1).to();
            if (before == null || !before.isBefore(p.from())) {
                yaml.problem("overlap in time: two values hold on " + p.from());
            } else if (!before.plusDays(1).equals(p.from())) {
                yaml.problem("gap in time: no value from " + before.plusDays(1) + " to "
                        + p.from().minusDays(1));
            }
        }
    }
}
