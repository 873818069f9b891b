package no.bevilling.application;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.RequiredParts;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.Option;

/** The parts of the form and the attachments, as a caseworker ticks off what is missing. */
@ApplicationScoped
class RequiredPartsOfForm implements RequiredParts {
    @Override
    public List<Option> of(LicensingCase about, LanguageForm language) {
        Localized.Literal form = Localized.Literal.of(language.name());
        TermMessages terms = MessageBundles.get(TermMessages.class, form);
        ApplicationMessages parts = MessageBundles.get(ApplicationMessages.class, form);
        List<Option> all = new ArrayList<>();
        Stream.of(AttachmentKind.values())
                .filter(kind -> kind != AttachmentKind.OTHER)
                .forEach(kind -> all.add(Option.of(kind, capital(terms.attachmentKind(kind)))));
        plan(about).steps().stream()
                .filter(step -> step != Step.ATTACHMENTS && step != Step.REVIEW)
                .forEach(step -> all.add(Option.of("PART_" + step.name(), capital(parts.step(step)))));
        return all;
    }

    private static FormPlan plan(LicensingCase about) {
        return Application.<Application>findById(TenantKey.of(about.applicationId))
                .plan();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
