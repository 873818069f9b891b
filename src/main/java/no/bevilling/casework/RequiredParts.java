package no.bevilling.casework;

import java.util.List;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.Option;

/** What an application must hold, by the form that it was written in; told by the room that knows the forms. */
public interface RequiredParts {
    /**
     * Parts and attachments that may be missing in the application of a case.
     *
     * @param language that they are named in: letters name them as the municipality writes
     */
    List<Option> of(LicensingCase about, LanguageForm language);
}
