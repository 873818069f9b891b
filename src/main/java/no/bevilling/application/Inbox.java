package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/**
 * Everything that a person has applied for, over all municipalities: one transaction each. Of every municipality only
 * so much is asked as the page may show; what a page does show is read in two queries a municipality.
 */
@ApplicationScoped
public class Inbox {
    /** As the database sorts: ids by their digits. */
    private static final Comparator<Place> NEWEST = Comparator.comparing(Place::savedAt)
            .reversed()
            .thenComparing(place -> place.application().toString());

    private static final int MOST_LETTERS = 50;

    @Inject
    Municipalities municipalities;

    @Inject
    Applications applications;

    @Inject
    LicencePrefill licences;

    @Inject
    @Any
    Instance<InboxSource> sources;

    /** An application with its municipality, and its case when it has been handed in. */
    public record Entry(
            Municipalities.Short municipality, ApplicationView application, String caseNumber, CaseStatus caseStatus) {}

    /** A part of the list, and how many there are in all. */
    public record Part(List<Entry> entries, long total) {}

    /** Where an application stands in the list. */
    private record Place(Municipalities.Short municipality, UUID application, Instant savedAt) {}

    /** Something that a municipality has written about what one holds. */
    public record Letter(Municipalities.Short municipality, InboxSource.Item item) {}

    /** What the municipalities have written about what one holds, the newest first. To be called outside of transactions. */
    public List<Letter> letters(SignedInAccount account) {
        return where(account).stream()
                .flatMap(municipality -> Tenant.<List<InboxSource.Item>>call(
                                municipality.id(),
                                () -> sources.stream()
                                        .flatMap(source -> source.items(account).stream())
                                        .toList())
                        .stream()
                        .map(item -> new Letter(municipality, item)))
                .sorted(Comparator.comparing((Letter letter) -> letter.item().at())
                        .reversed())
                .limit(MOST_LETTERS)
                .toList();
    }

    /** A living licence with its municipality. */
    public record Having(Municipalities.Short municipality, LicencePrefill.Own licence) {}

    /** The living licences that one may apply about, over all municipalities. To be called outside of transactions. */
    public List<Having> licences(SignedInAccount account) {
        return where(account).stream()
                .flatMap(municipality ->
                        Tenant.<List<LicencePrefill.Own>>call(municipality.id(), () -> licences.own(account)).stream()
                                .map(licence -> new Having(municipality, licence)))
                .toList();
    }

    /** How many applications of one's own there are. To be called outside of transactions. */
    public long count(SignedInAccount account) {
        return where(account).stream()
                .mapToLong(municipality -> Tenant.<Long>call(municipality.id(), () -> applications.count(account)))
                .sum();
    }

    /**
     * Own applications, the last saved first. To be called outside of transactions.
     *
     * @param first how many come before the part
     * @param size how many it holds at most
     */
    public Part part(SignedInAccount account, int first, int size) {
        List<Place> newest = new ArrayList<>();
        long total = 0;
        for (Municipalities.Short municipality : where(account)) {
            total += Tenant.<Long>call(municipality.id(), () -> {
                applications.lastSaved(account, first + size).stream()
                        .map(saved -> new Place(municipality, saved.id(), saved.at()))
                        .forEach(newest::add);
                return applications.count(account);
            });
        }
        List<Place> shown =
                newest.stream().sorted(NEWEST).skip(first).limit(size).toList();
        return new Part(entries(shown, account), total);
    }

    private List<Municipalities.Short> where(SignedInAccount account) {
        return account.roles().entrySet().stream()
                .filter(grant -> grant.getValue().contains(Role.APPLICANT) && grant.getKey() != Tenant.INSTALLATION)
                .flatMap(grant -> municipalities.byId(grant.getKey()).stream())
                .toList();
    }

    private List<Entry> entries(List<Place> shown, SignedInAccount account) {
        Map<UUID, Entry> found = new HashMap<>();
        shown.stream()
                .collect(Collectors.groupingBy(
                        Place::municipality, Collectors.mapping(Place::application, Collectors.toList())))
                .forEach((municipality, ids) -> Tenant.run(
                        municipality.id(),
                        () -> entries(municipality, applications.mine(account, ids))
                                .forEach(entry -> found.put(entry.application().id(), entry))));
        // One that was thrown away in between is left out.
        return shown.stream()
                .map(place -> found.get(place.application()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Entry> entries(Municipalities.Short municipality, List<ApplicationView> mine) {
        List<UUID> ids = mine.stream().map(ApplicationView::id).toList();
        Map<UUID, LicensingCase> opened = LicensingCase.<LicensingCase>list(
                        "applicationId in ?1 and matter in ?2",
                        ids,
                        List.of(Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE))
                .stream()
                .collect(Collectors.toMap(
                        about -> about.applicationId,
                        Function.identity(),
                        (one, other) -> one.matter.compareTo(other.matter) < 0 ? one : other));
        return mine.stream()
                .map(application -> entry(municipality, application, opened.get(application.id())))
                .toList();
    }

    private static Entry entry(Municipalities.Short municipality, ApplicationView application, LicensingCase opened) {
        return opened == null
                ? new Entry(municipality, application, null, null)
                : new Entry(municipality, application, opened.number(), opened.status);
    }
}
