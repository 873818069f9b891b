package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.InspectionReportLetter;
import no.bevilling.document.InspectionReportLetter.Line;
import no.bevilling.document.InspectionReportLetter.Observed;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.StoredFiles;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the written report of an inspection and puts it in the outbox, with its photos (alkoholforskriften § 9-6). */
@ApplicationScoped
class InspectionLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();
    /** A clock that is less wrong than this is not worth a word. */
    static final int CLOCK_TOLERANCE_SECONDS = 120;

    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    StoredFiles files;

    @Inject
    Visits visits;

    @Inject
    ServingHours hours;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    Municipalities municipalities;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /** @param contact who answers the holder's questions */
    Document report(Inspection of, LicensingCase about, List<InspectionInspector> signed, SignedInAccount contact) {
        Municipality municipality = Municipality.findById(Tenant.id());
        InspectionReportLetter letter = letter(of, about, signed, contact, municipality);
        Words words = Words.in(municipality.languageForm);
        String title = words.filled(
                "letter.title.INSPECTION_REPORT",
                words.of(of.licenceType),
                letter.premises().name());
        Document kept = papers.keep(
                        about == null
                                ? new Papers.Made(
                                        null,
                                        of.id,
                                        DocumentKind.INSPECTION_REPORT,
                                        title,
                                        municipality.languageForm,
                                        null,
                                        false)
                                : new Papers.Made(
                                        about.id,
                                        DocumentKind.INSPECTION_REPORT,
                                        title,
                                        municipality.languageForm,
                                        null,
                                        true),
                        letters.write(letter))
                .document();
        OutboxMessage message =
                about == null ? papers.queue(kept, toThePlace(letter)) : papers.queue(kept, OutboxRecipient.APPLICANT);
        papers.enclose(
                message,
                visits.photos(of.visitId).stream()
                        .filter(photo -> photo.fileId != null)
                        .map(photo -> photo.fileId)
                        .toList());
        if (about != null) {
            timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        }
        return kept;
    }

    /** Nobody holds a licence: the report goes by post to the place. */
    private static Papers.Candidate toThePlace(InspectionReportLetter letter) {
        return new Papers.Candidate(
                letter.head().caseNumber(),
                letter.head().addressee().name(),
                "",
                String.join("\n", letter.head().addressee().addressLines()));
    }

    private InspectionReportLetter letter(
            Inspection of,
            LicensingCase about,
            List<InspectionInspector> signed,
            SignedInAccount contact,
            Municipality municipality) {
        LanguageForm form = municipality.languageForm;
        boolean nynorsk = form == LanguageForm.nn;
        Words words = Words.in(form);
        Writing writing = Writing.in(form);
        Licence licence = of.licenceId == null ? null : Licence.findById(TenantKey.of(of.licenceId));
        Organisation holder = licence == null ? null : Organisation.findById(TenantKey.of(licence.organisationId));
        Premises premises = Premises.findById(TenantKey.of(of.premisesId));
        LocalDate today = LocalDate.now(clock);
        List<Observation> observations = visits.observations(of.id);
        List<InspectionPhoto> photos = visits.photos(of.visitId).stream()
                .filter(photo -> photo.fileId != null)
                .toList();
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return new InspectionReportLetter(
                new LetterHead(
                        form,
                        Sender.of(municipality),
                        holder == null ? Addressee.of(premises, municipality.name) : Addressee.of(holder, premises),
                        about == null ? reference(of, words, writing) : about.number(),
                        today,
                        contact.displayName(),
                        municipality.demo),
                of.licenceType,
                Place.of(premises),
                of.revision,
                of.correctionReason,
                licence == null ? "" : licence.licenceNumber,
                local(of.startedAt).toLocalDate(),
                facts(of, licence, words, writing),
                paragraphs(of.situation),
                of.checklist.stream()
                        .filter(answer -> answer.result() != ChecklistResult.NOT_CHECKED)
                        .map(answer -> checked(answer, words, nynorsk))
                        .toList(),
                of.findings,
                observations.stream()
                        .map(seen -> new Observed(
                                moment(seen.observedAt, writing),
                                point(seen.checklistItem, nynorsk),
                                seen.place,
                                seen.text,
                                seen.observerName,
                                numbers(photos, seen)))
                        .toList(),
                of.inChargeRemark,
                signature(of),
                photos.stream()
                        .map(photo -> photo.caption.isEmpty() ? moment(photo.takenAt, writing) : photo.caption)
                        .toList(),
                signed.stream()
                        .map(one -> new Line(
                                one.name,
                                words.filled(
                                        "inspection.signed",
                                        writing.date(local(one.signedAt).toLocalDate()),
                                        writing.time(local(one.signedAt).toLocalTime()))))
                        .toList(),
                of.commentDueOn,
                licence == null ? "" : publicAddress + "/soknad/" + number + "/kontroll/" + of.id,
                ACTS.on(today));
    }

    /** What a letter of no case is answered to. */
    private String reference(Inspection of, Words words, Writing writing) {
        return words.filled(
                "inspection.reference", writing.date(local(of.startedAt).toLocalDate()));
    }

    private static List<Integer> numbers(List<InspectionPhoto> photos, Observation seen) {
        return IntStream.range(0, photos.size())
                .filter(i -> seen.originId.equals(photos.get(i).observationOriginId))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    private String signature(Inspection of) {
        if (of.inChargeSignatureFileId == null) {
            return "";
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            files.write(Tenant.id(), of.inChargeSignatureFileId, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private List<Line> facts(Inspection of, Licence licence, Words words, Writing writing) {
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(
                words.get("inspection.time"),
                words.filledAll(
                        "inspection.timeText",
                        writing.date(local(of.startedAt).toLocalDate()),
                        writing.time(local(of.startedAt).toLocalTime()),
                        writing.time(local(of.endedAt).toLocalTime()))));
        if (Math.abs(of.clockOffSeconds) > CLOCK_TOLERANCE_SECONDS) {
            facts.add(new Line(
                    words.get("inspection.clock"),
                    words.filled(
                            "inspection.clockText",
                            String.valueOf(Math.abs(of.clockOffSeconds) / SECONDS_A_MINUTE),
                            words.get(of.clockOffSeconds > 0 ? "inspection.clock.fast" : "inspection.clock.slow"))));
        }
        facts.add(new Line(words.get("inspection.mode"), words.get("inspection.mode." + of.mode)));
        facts.add(new Line(words.get("inspection.guests"), count(of.guests, words)));
        facts.add(new Line(words.get("inspection.staff"), count(of.staff, words)));
        facts.add(new Line(
                words.get("inspection.inCharge"), of.inCharge.isEmpty() ? words.get("inspection.noOne") : of.inCharge));
        String oral = words.get("inspection.oral." + of.oralAccount);
        facts.add(new Line(
                words.get("inspection.oral"), of.oralAccountNote.isEmpty() ? oral : oral + ". " + of.oralAccountNote));
        facts.add(new Line(
                words.get("inspection.signature"),
                words.get(
                        of.inChargeSignatureFileId == null ? "inspection.signature.no" : "inspection.signature.yes")));
        hoursOf(of, licence)
                .forEach(span -> facts.add(new Line(
                        words.get("inspection.hours"),
                        span.consumptionUntil() == null
                                ? hoursText(words, writing, "inspection.hoursText", span)
                                : hoursText(words, writing, "inspection.hoursConsumption", span))));
        return facts;
    }

    /** The hours of the licence that the visit met: those of its evening. */
    List<ServingHours.Span> hoursOf(Inspection of, Licence licence) {
        if (licence == null) {
            return List.of();
        }
        GrantedTerms granted = terms.at(licence.id, of.startedAt).orElseGet(() -> terms.latest(licence.id));
        if (granted == null) {
            return List.of();
        }
        LocalDate day = local(of.startedAt).toLocalDate();
        return hours.on(granted, licence.licenceType, day.minusDays(1), day).stream()
                .filter(span -> {
                    Instant last = span.consumptionUntil() == null ? span.to() : span.consumptionUntil();
                    boolean ownDay = span.day().equals(day);
                    return ownDay && !of.endedAt.isBefore(span.from())
                            || !ownDay
                                    && of.startedAt.isBefore(last.plusSeconds(3L * 60 * SECONDS_A_MINUTE))
                                    && local(of.startedAt).getHour() < 6;
                })
                .toList();
    }

    private String hoursText(Words words, Writing writing, String key, ServingHours.Span span) {
        String area = span.area() == null ? "" : words.get("inspection.area." + span.area());
        String until = span.consumptionUntil() == null
                ? ""
                : writing.time(local(span.consumptionUntil()).toLocalTime());
        return words.filledAll(
                key,
                area,
                String.valueOf(span.drinkGroup()),
                writing.time(local(span.from()).toLocalTime()),
                writing.time(local(span.to()).toLocalTime()),
                until);
    }

    private static Line checked(ChecklistAnswer answer, Words words, boolean nynorsk) {
        String result = words.get("inspection.result." + answer.result());
        return new Line(
                point(answer.item(), nynorsk), answer.note().isEmpty() ? result : result + ". " + answer.note());
    }

    private static String point(String id, boolean nynorsk) {
        return Checklist.standard().point(id).map(point -> point.name(nynorsk)).orElse(id);
    }

    private static String count(Integer number, Words words) {
        return number == null ? words.get("inspection.notCounted") : String.valueOf(number);
    }

    private String moment(Instant at, Writing writing) {
        return writing.date(local(at).toLocalDate()) + " kl. "
                + writing.time(local(at).toLocalTime());
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
