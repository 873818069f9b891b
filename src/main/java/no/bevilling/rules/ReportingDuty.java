package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Who must tell whom what, and when: a duty to report, inform or notify in the act or its regulations.
 *
 * @param when the time in words, with the parameter that holds it where the law gives a number
 * @param parameter the dated number of the time; null where the law gives none
 */
public record ReportingDuty(
        String id,
        Party by,
        Party to,
        Text what,
        Text when,
        String parameter,
        List<String> law,
        LocalDate from,
        String file,
        int line) {

    /** Who reports, or is told. */
    public enum Party {
        HOLDER,
        MUNICIPALITY,
        POLICE,
        TAX_AUTHORITY,
        HEALTH_DIRECTORATE,
        ESTATE,
        INSPECTORS
    }

    static ReportingDuty read(YamlValue yaml) {
        String id = yaml.text("id");
        yaml.about(id);
        ReportingDuty duty = new ReportingDuty(
                id,
                yaml.oneOf("by", Party.class),
                yaml.oneOf("to", Party.class),
                yaml.languages("what"),
                yaml.languages("when"),
                yaml.optionalText("parameter"),
                yaml.texts("law"),
                yaml.date("from"),
                yaml.file(),
                yaml.line());
        yaml.done();
        if (duty.law().isEmpty()) {
            yaml.problem("a duty needs its paragraph");
        }
        return duty;
    }
}
