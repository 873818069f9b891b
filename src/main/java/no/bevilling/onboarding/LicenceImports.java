package no.bevilling.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationChannel;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationStatus;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.municipality.Municipality;
import no.bevilling.onboarding.ImportRows.OldLicence;
import no.bevilling.onboarding.ImportRows.OldPoints;
import no.bevilling.party.Organisation;
import no.bevilling.party.Organisations;
import no.bevilling.platform.SheetRows.SheetRow;
import no.bevilling.platform.Words;
import no.bevilling.premises.KnownPremises;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.violation.PointsGivenElsewhere;

/**
 * Brings a municipality's licences, and the points of the last years, from the system it had before: everything or nothing, in one
 * transaction. What is known by its former number already is left as it is, so that a file may be read again.
 */
@ApplicationScoped
public class LicenceImports {
    private static final int PART = 1000;
    private static final int SHOWN = 20;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.forLanguageTag("en"));

    @Inject
    ImportTemplates templates;

    @Inject
    Organisations organisations;

    @Inject
    KnownPremises places;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    LicenceEvents events;

    @Inject
    PointsGivenElsewhere points;

    @Inject
    CaseNumbers numbers;

    @Inject
    Timeline timeline;

    @Inject
    Words words;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What came of reading two tables.
     *
     * @param newLicences how many are to be stored, or were
     * @param knownLicences how many are here already, and stay as they are
     * @param flaws everything that is wrong; nothing was stored where there is any
     */
    public record Outcome(int newLicences, int knownLicences, int newPoints, int knownPoints, List<Flaw> flaws) {}

    /** A file as it was sent. */
    public record Source(String name, String sha256) {}

    /** Reads, and stores nothing. */
    public Outcome tryOut(List<SheetRow> licences, List<SheetRow> pointsRows) {
        return new Work(read(licences, pointsRows)).outcome();
    }

    /** Reads, and stores all of it where nothing is wrong. */
    public Outcome store(List<SheetRow> licences, List<SheetRow> pointsRows, Source from, SignedInAccount actor) {
        Work work = new Work(read(licences, pointsRows));
        Outcome outcome = work.outcome();
        if (outcome.flaws().isEmpty() && outcome.newLicences() + outcome.newPoints() > 0) {
            work.store(from, outcome, actor);
        }
        return outcome;
    }

    /** What was read in before, the newest first. */
    public List<LicenceImport> before() {
        return before(1, SHOWN);
    }

    /** A part of it; {@code page} counts from 1. */
    List<LicenceImport> before(int page, int size) {
        return LicenceImport.<LicenceImport>find("order by importedAt desc, id")
                .page(page - 1, size)
                .list();
    }

    long count() {
        return LicenceImport.count();
    }

    private ImportRows read(List<SheetRow> licences, List<SheetRow> pointsRows) {
        return new ImportReading(templates::isHeading, this::isWord, clock.instant()).read(licences, pointsRows);
    }

    private boolean isWord(Enum<?> value, String text) {
        return LANGUAGES.stream().anyMatch(language -> words.of(value, language).equalsIgnoreCase(text));
    }

    /** One import, held against what is here. */
    private final class Work {
        private final ImportRows rows;
        private final Map<String, UUID> known;
        private final List<Flaw> flaws;
        private final List<OldLicence> fresh;
        private final List<OldPoints> freshPoints = new ArrayList<>();

        Work(ImportRows rows) {
            this.rows = rows;
            this.flaws = new ArrayList<>(rows.flaws());
            this.known = known(Stream.concat(
                            rows.licences().stream().map(OldLicence::number),
                            rows.points().stream().map(OldPoints::number))
                    .collect(Collectors.toSet()));
            this.fresh = rows.licences().stream()
                    .filter(row -> !known.containsKey(row.number()))
                    .toList();
            takenNumbers();
            otherNames();
            pointsOfNobody();
        }

        private void takenNumbers() {
            Set<String> taken = inParts(
                            fresh.stream().map(OldLicence::number).collect(Collectors.toSet()),
                            part -> Licence.<Licence>list("licenceNumber in ?1", part).stream()
                                    .map(licence -> licence.licenceNumber)
                                    .toList())
                    .stream()
                    .collect(Collectors.toSet());
            fresh.stream()
                    .filter(row -> taken.contains(row.number()))
                    .forEach(row -> flaw(
                            ImportSheet.LICENCES, row.row(), ImportColumn.NUMBER, FlawKind.NUMBER_TAKEN, row.number()));
        }

        /** The same organisation has one name. */
        private void otherNames() {
            Map<String, String> names = new HashMap<>();
            for (OldLicence row : fresh) {
                String name = names.putIfAbsent(row.organisationNumber(), row.holder());
                if (name != null && !name.equalsIgnoreCase(row.holder())) {
                    flaw(ImportSheet.LICENCES, row.row(), ImportColumn.HOLDER, FlawKind.OTHER_NAME, row.holder());
                }
            }
        }

        private void pointsOfNobody() {
            Set<String> coming = fresh.stream().map(OldLicence::number).collect(Collectors.toSet());
            for (OldPoints row : rows.points()) {
                UUID licence = known.get(row.number());
                if (licence == null && !coming.contains(row.number())) {
                    flaw(
                            ImportSheet.POINTS,
                            row.row(),
                            ImportColumn.POINTS_NUMBER,
                            FlawKind.NO_SUCH_LICENCE,
                            row.number());
                } else if (licence == null || !points.isKnown(licence, row.kind(), row.committedAt())) {
                    freshPoints.add(row);
                }
            }
        }

        private void flaw(ImportSheet sheet, int row, ImportColumn column, FlawKind kind, String found) {
            flaws.add(new Flaw(sheet, row, column, "", kind, found));
        }

        Outcome outcome() {
            return new Outcome(
                    fresh.size(),
                    rows.licences().size() - fresh.size(),
                    freshPoints.size(),
                    rows.points().size() - freshPoints.size(),
                    flaws);
        }

        void store(Source from, Outcome outcome, SignedInAccount actor) {
            LicenceImport made = new LicenceImport();
            made.importedAt = now();
            made.importedBy = actor.id();
            made.importedByName = actor.displayName();
            made.fileName = from.name();
            made.fileSha256 = from.sha256();
            made.licences = outcome.newLicences();
            made.points = outcome.newPoints();
            made.persistAndFlush();
            for (OldLicence row : fresh) {
                known.put(row.number(), licence(row, made, actor).id);
            }
            for (OldPoints row : freshPoints) {
                points.enter(known.get(row.number()), row.kind(), row.committedAt(), row.points(), row.decidedOn());
            }
            audit.changed(
                    "licence import",
                    made.id,
                    "read in",
                    Map.of("licences", made.licences, "points", made.points, "file", made.fileSha256));
        }
    }

    private static Map<String, UUID> known(Set<String> formerNumbers) {
        return inParts(formerNumbers, part -> ImportedLicence.<ImportedLicence>list("formerNumber in ?1", part))
                .stream()
                .collect(Collectors.toMap(one -> one.formerNumber, one -> one.licenceId, (a, b) -> a, HashMap::new));
    }

    private static <T> List<T> inParts(Collection<String> all, java.util.function.Function<List<String>, List<T>> ask) {
        List<String> listed = new ArrayList<>(all);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += PART) {
            found.addAll(ask.apply(listed.subList(from, Math.min(listed.size(), from + PART))));
        }
        return found;
    }

    private Licence licence(OldLicence row, LicenceImport made, SignedInAccount actor) {
        Organisation holder = organisations.knownOrAdded(new Organisations.Told(
                row.organisationNumber(), row.holder(), "", row.postalAddress(), row.email(), row.telephone()));
        Premises place = places.knownOrAdded(premises(row));
        place.persistAndFlush();
        LicensingCase about = brought(row, application(row, actor), holder, place, actor);
        Licence licence = new Licence();
        licence.licenceNumber = row.number();
        licence.caseId = about.id;
        licence.licenceType = row.type();
        licence.grantedAs = ApplicationKind.NEW;
        licence.organisationId = holder.id;
        licence.premisesId = place.id;
        licence.periodFrom = row.periodFrom();
        licence.periodTo = row.periodTo();
        licence.grantedOn = row.grantedOn();
        GrantedTerms given = new GrantedTerms();
        given.caseKind = ApplicationKind.NEW;
        given.caseId = about.id;
        given.clientele = Clientele.GENERAL;
        given.venueKind = row.venue();
        given.drinkGroups = row.groups();
        given.hours = row.hours();
        given.conditions = row.conditions();
        given.servingArea = row.servingArea();
        given.outdoorArea = row.outdoorArea();
        given.managerName = row.manager();
        given.deputyName = row.deputy();
        given.validFrom = row.periodFrom().atStartOfDay(clock.getZone()).toInstant();
        terms.add(licence, given);
        places.becomes(place.id, row.venue());
        ImportedLicence mark = new ImportedLicence();
        mark.importId = made.id;
        mark.licenceId = licence.id;
        mark.formerNumber = row.number();
        mark.persistAndFlush();
        LicenceEvent period = events.period(licence, row.periodFrom(), row.periodTo(), about.id);
        period.note = no.bevilling.document.Words.in(here().languageForm).get("onboarding.event");
        events.record(licence, period, actor);
        return licence;
    }

    private static Premises premises(OldLicence row) {
        Premises place = new Premises();
        place.name = row.place();
        place.streetAddress = row.street();
        place.postalCode = row.postcode();
        place.postalPlace = row.postTown();
        place.venueKind = row.venue();
        place.seats = row.seats();
        return place;
    }

    /** What the form of the next application begins with. */
    private Application application(OldLicence row, SignedInAccount actor) {
        Application application = new Application();
        application.accountId = actor.id();
        application.kind = ApplicationKind.NEW;
        application.licenceType = row.type();
        application.channel = ApplicationChannel.PAPER;
        application.receivedOn = row.grantedOn().isAfter(LocalDate.now(clock)) ? LocalDate.now(clock) : row.grantedOn();
        application.status = ApplicationStatus.SUBMITTED;
        application.startedAt = now();
        application.savedAt = application.startedAt;
        application.submittedAt = application.startedAt;
        application.answers = ApplicationForm.empty()
                .withHolder(new ApplicationForm.Holder(
                        row.organisationNumber(),
                        row.holder(),
                        null,
                        orNull(row.postalAddress()),
                        null,
                        orNull(row.email()),
                        orNull(row.telephone()),
                        null,
                        null))
                .withLicence(new ApplicationForm.Licence(
                        row.groups(),
                        Clientele.GENERAL,
                        row.periodFrom(),
                        row.periodTo(),
                        null,
                        null,
                        row.hours(),
                        null,
                        null));
        application.persistAndFlush();
        return application;
    }

    /** The case that the licence hangs on: opened and closed at once, with no decision. */
    private LicensingCase brought(
            OldLicence row, Application application, Organisation holder, Premises place, SignedInAccount actor) {
        LicensingCase about = new LicensingCase();
        about.caseYear = LocalDate.now(clock).getYear();
        about.caseSequence = numbers.next("CASE", about.caseYear);
        about.title = no.bevilling.document.Words.in(here().languageForm).filled("onboarding.case", row.place());
        about.kind = ApplicationKind.NEW;
        about.licenceType = row.type();
        about.status = CaseStatus.CLOSED;
        about.applicationId = application.id;
        about.organisationId = holder.id;
        about.premisesId = place.id;
        about.receivedAt = now();
        about.persistAndFlush();
        timeline.record(about.id, CaseEventKind.OPENED, actor, Map.of());
        return about;
    }

    private static Municipality here() {
        return Municipality.findById(Tenant.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
