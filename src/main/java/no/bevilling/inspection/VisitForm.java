package no.bevilling.inspection;

import java.util.List;
import java.util.Set;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;

/** The form of a visit as the page shows it: what was typed, beside the choices. Times are local, as browsers send them. */
public record VisitForm(
        List<Option> modes,
        String mode,
        String startedAt,
        String endedAt,
        List<Option> inspectors,
        Set<String> chosen,
        String guests,
        String staff,
        String inCharge,
        String situation,
        List<Point> points,
        List<Option> results,
        List<Observed> observations,
        List<Option> oralAccounts,
        String oralAccount,
        String oralAccountNote,
        String inChargeRemark,
        FormErrors errors) {

    /** A point of the checklist with its answer; {@code types} are the licences it is for. */
    public record Point(String id, String name, String source, String types, String result, String note) {}

    /** An observation; {@code key} tells its fields from those of the others, {@code field} names its error. */
    public record Observed(
            String key, String id, String item, String at, String place, String text, String observer, String field) {
        static Observed blank(String key, String at) {
            return new Observed(key, "", "", at, "", "", "", "observations." + key);
        }
    }

    /** An observation that nothing was written in yet. */
    public Observed blank() {
        return Observed.blank("x", "");
    }
}
