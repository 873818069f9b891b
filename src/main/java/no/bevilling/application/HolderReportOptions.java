package no.bevilling.application;

import java.util.List;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.platform.Option;

/** What can be reported from outside, with what it means for the licence. */
final class HolderReportOptions {
    private HolderReportOptions() {}

    static List<Option> of(OwnLicenceMessages says, List<LicenceReportKind> kinds) {
        return kinds.stream()
                .map(kind -> new Option(kind.name(), says.kind(kind), says.kindMeaning(kind)))
                .toList();
    }
}
