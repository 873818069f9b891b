package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.Account;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationChannel;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.HolderOfCase;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Language;
import no.bevilling.premises.Premises;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what a message needs to leave the house, in its municipality and transaction. */
@ApplicationScoped
class Shipments {
    @Inject
    SendingChoices choices;

    @Inject
    Municipalities municipalities;

    @Inject
    StoredFiles files;

    @Inject
    CaseAddresses addresses;

    @Inject
    HolderOfCase holders;

    @Inject
    Clock clock;

    /** Where everybody reaches this installation. */
    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /**
     * The channel that a message takes where nobody has chosen: the municipality's own, or print for a letter to somebody
     * who could not read it.
     */
    SendingChannel channel(OutboxMessage message) {
        if (message.notice != OutboxNotice.LETTER) {
            return SendingChannel.EMAIL;
        }
        if (message.caseId == null || message.recipient == OutboxRecipient.OTHER_APPEAL_BODY) {
            return Addresses.isEmail(message.email) ? SendingChannel.EMAIL : SendingChannel.PRINT;
        }
        SendingChoices.Choice choice = choices.of(message.recipient);
        if (choice.channel() != SendingChannel.EMAIL || message.recipient != OutboxRecipient.APPLICANT) {
            return choice.channel();
        }
        if (message.isCopy()) {
            return choice.attachLetter() && Addresses.isEmail(message.email)
                    ? SendingChannel.EMAIL
                    : SendingChannel.PRINT;
        }
        Known known = known(message);
        boolean reads = choice.attachLetter() || known.reads(paper(message));
        return reads && Addresses.isEmail(known.email()) ? SendingChannel.EMAIL : SendingChannel.PRINT;
    }

    Shipment of(OutboxMessage message) {
        if (message.notice == OutboxNotice.DRAFT_WARNING) {
            return warning(message);
        }
        if (message.caseId == null) {
            return ofNoCase(message);
        }
        Known known = known(message);
        Municipalities.Short here = municipalities.byId(message.municipalityId).orElseThrow();
        SendingChoices.Choice choice = choices.of(message.recipient);
        boolean applicant = message.recipient == OutboxRecipient.APPLICANT;
        Document paper = paper(message);
        boolean reads = applicant && !message.isCopy() && known.reads(paper);
        return new Shipment(
                message.id,
                message.notice,
                message.recipient,
                known.municipality(),
                here.number(),
                new Shipment.CaseReference(
                        known.about().caseYear,
                        known.about().caseSequence,
                        known.about().number()),
                message.notice.isAboutStatement() || message.recipient == OutboxRecipient.OTHER_APPEAL_BODY
                        ? new Shipment.To(message.name, List.of(), null, message.email)
                        : message.isCopy()
                                ? copyTo(message)
                                : applicant ? known.applicant() : body(message.recipient, choice, known.municipality()),
                applicant ? known.language() : known.municipalityLanguage(),
                message.answerDueOn,
                message.recipient == OutboxRecipient.CONSULTED_BODY
                        ? publicAddress + "/uttalelser"
                        : reads
                                ? addresses
                                        .own(known.about())
                                        .map(publicAddress::concat)
                                        .orElse(null)
                                : null,
                choice.attaches() || applicant && !reads,
                paper == null ? null : written(paper),
                paper == null ? List.of() : enclosures(message));
    }

    /** What belongs to no case goes whole to the one whose name and address it bears. */
    private Shipment ofNoCase(OutboxMessage message) {
        Municipalities.Short here = municipalities.byId(message.municipalityId).orElseThrow();
        Municipality municipality = Municipality.findById(message.municipalityId);
        String[] number = message.reference.replaceAll("[^0-9/]", "").split("/");
        return new Shipment(
                message.id,
                message.notice,
                message.recipient,
                municipality,
                here.number(),
                new Shipment.CaseReference(Integer.parseInt(number[0]), Integer.parseInt(number[1]), message.reference),
                new Shipment.To(message.name, message.addressLines.lines().toList(), null, message.email),
                municipalityLanguage(municipality),
                message.answerDueOn,
                null,
                true,
                written(paper(message)),
                List.of());
    }

    /** About a draft, which has no case: the message itself tells to whom. */
    private Shipment warning(OutboxMessage message) {
        Municipality municipality = Municipality.findById(message.municipalityId);
        String number =
                municipalities.byId(message.municipalityId).orElseThrow().number();
        Application draft =
                message.applicationId == null ? null : Application.findById(TenantKey.of(message.applicationId));
        Language language = draft == null
                ? municipalityLanguage(municipality)
                : Language.of(Account.<Account>findById(draft.accountId).language)
                        .orElseGet(() -> municipalityLanguage(municipality));
        return new Shipment(
                message.id,
                message.notice,
                message.recipient,
                municipality,
                number,
                new Shipment.CaseReference(0, 0, ""),
                new Shipment.To(message.name, List.of(), null, message.email),
                language,
                message.answerDueOn,
                draft == null ? null : publicAddress + "/soknad/" + number + "/" + draft.id,
                false,
                null,
                List.of());
    }

    private static Document paper(OutboxMessage message) {
        return message.documentId == null ? null : Document.findById(TenantKey.of(message.documentId));
    }

    private Shipment.Paper written(Document paper) {
        StoredFile file = StoredFile.findById(TenantKey.of(paper.fileId));
        return new Shipment.Paper(
                paper.title, file.name, paper.madeAt.atZone(clock.getZone()).toLocalDate(), content(file));
    }

    private byte[] content(StoredFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(file.sizeBytes));
        try {
            files.write(file.municipalityId, file.id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Shipment.Enclosure> enclosures(OutboxMessage message) {
        List<OutboxEnclosure> listed = OutboxEnclosure.list("outboxMessageId = ?1 order by position", message.id);
        return listed.stream()
                .map(enclosure -> {
                    StoredFile file = StoredFile.findById(TenantKey.of(enclosure.fileId));
                    // Two files of a case may have the same name; in one folder they may not.
                    String name = String.format("%02d %s", enclosure.position + 1, file.name);
                    return new Shipment.Enclosure(name, file.mediaType, content(file));
                })
                .toList();
    }

    private static Shipment.To copyTo(OutboxMessage message) {
        List<String> lines =
                Addressee.at(message.name, message.postalAddress, message.name).addressLines();
        return new Shipment.To(message.name, lines, null, message.email);
    }

    private static Shipment.To body(
            OutboxRecipient recipient, SendingChoices.Choice choice, Municipality municipality) {
        boolean nynorsk = municipalityLanguage(municipality) == Language.NN;
        String name = switch (recipient) {
            case POLICE -> "Politiet";
            case TAX -> "Skatteetaten";
            case APPEAL_BODY -> municipality.appealBody;
            case CONSULTED_BODY, BODY_SUPERIOR, OTHER_APPEAL_BODY, CANDIDATE, HOLDER ->
                throw new IllegalArgumentException(recipient + " has its address with the message");
            case APPLICANT -> nynorsk ? "Søkjaren" : "Søkeren";
        };
        String address = switch (recipient) {
            case POLICE -> municipality.policeAddress;
            case TAX -> municipality.taxAddress;
            default -> "";
        };
        List<String> lines = address.isBlank()
                ? List.of()
                : Addressee.at(name, address, name).addressLines();
        return new Shipment.To(
                name,
                lines,
                choice.organisationNumber().isEmpty() ? null : choice.organisationNumber(),
                choice.email());
    }

    private static Language municipalityLanguage(Municipality municipality) {
        return Language.of(municipality.languageForm.name()).orElse(Language.NB);
    }

    private Known known(OutboxMessage message) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(message.caseId));
        Application application = Application.findById(TenantKey.of(holders.application(about)));
        return new Known(
                about,
                application,
                Account.findById(application.accountId),
                Organisation.findById(TenantKey.of(about.organisationId)),
                Premises.findById(TenantKey.of(about.premisesId)),
                Municipality.findById(message.municipalityId));
    }

    /** What is known of the case that a message is about. */
    private record Known(
            LicensingCase about,
            Application application,
            Account account,
            Organisation organisation,
            Premises premises,
            Municipality municipality) {
        /** One who applied on paper has no inbox here; and not every paper is shown there. */
        boolean reads(Document paper) {
            return application.channel == ApplicationChannel.ONLINE && (paper == null || paper.forApplicant);
        }

        String email() {
            if (!organisation.email.isBlank() || application.channel != ApplicationChannel.ONLINE) {
                return organisation.email;
            }
            return Optional.ofNullable(account.email).orElse("");
        }

        Shipment.To applicant() {
            Addressee addressee = Addressee.of(organisation, premises);
            return new Shipment.To(
                    addressee.name(), addressee.addressLines(), organisation.organisationNumber, email());
        }

        Language municipalityLanguage() {
            return Shipments.municipalityLanguage(municipality);
        }

        /** The one who applied reads pages in it; the municipality's own where nothing is chosen. */
        Language language() {
            return application.channel == ApplicationChannel.ONLINE
                    ? Language.of(account.language).orElseGet(this::municipalityLanguage)
                    : municipalityLanguage();
        }
    }
}
