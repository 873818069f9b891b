package no.bevilling.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** Selections by name: a person's own, and those that others in the municipality share. Only who has saved one changes it. */
@ApplicationScoped
class SavedSelections {
    /** Longest name, in characters. */
    static final int LONGEST_NAME = 80;
    /** More than this nobody finds one's way in. */
    static final int MOST = 50;

    private static final int MOST_SHARED = 200;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * A saved selection as one of its readers sees it.
     *
     * @param own whether the reader has saved it
     * @param by who has
     */
    public record Saved(
            UUID id,
            String name,
            SelectionSubject subject,
            String query,
            boolean shared,
            boolean own,
            String by,
            int version) {}

    /** What the reader may open: the own ones and the shared, by name. */
    List<Saved> of(SignedInAccount reader) {
        List<SavedSelection> all = SavedSelection.<SavedSelection>find(
                        "accountId = ?1 or shared = true order by lower(name), id", reader.id())
                .page(0, MOST + MOST_SHARED)
                .list();
        return all.stream()
                .filter(one -> may(one.subject, reader))
                .map(one -> new Saved(
                        one.id,
                        one.name,
                        one.subject,
                        one.query,
                        one.shared,
                        one.accountId.equals(reader.id()),
                        one.accountName,
                        one.version))
                .toList();
    }

    /** Whether the reader's roles here open a subject. */
    static boolean may(SelectionSubject subject, SignedInAccount reader) {
        return subject.roles().stream().anyMatch(role -> reader.has(Tenant.id(), role));
    }

    /** Saves a selection under a new name. */
    void save(String name, boolean shared, Selection selection, SignedInAccount actor) {
        List<Problem.Field> wrong = flaws(name, null, actor);
        if (SavedSelection.count("accountId", actor.id()) >= MOST) {
            wrong.add(new Problem.Field("name", "There are " + MOST + " already: delete one first"));
        }
        refuse(wrong);
        SavedSelection saved = new SavedSelection();
        saved.accountId = actor.id();
        saved.accountName = actor.displayName();
        saved.subject = selection.subject();
        saved.query = SelectionAddress.write(selection);
        write(saved, name, shared);
        audit.changed("saved-selection", saved.id, "added");
    }

    /** Gives an own one another name, or shares it, or does so no more. */
    void change(UUID id, int version, String name, boolean shared, SignedInAccount actor) {
        SavedSelection saved = own(id, actor);
        if (saved.version != version) {
            throw new StaleVersionException(actor.displayName(), saved.savedAt);
        }
        refuse(flaws(name, saved, actor));
        write(saved, name, shared);
        audit.changed("saved-selection", id, "saved");
    }

    /** Deletes an own one. */
    void delete(UUID id, SignedInAccount actor) {
        own(id, actor).delete();
        audit.changed("saved-selection", id, "deleted");
    }

    /** @throws ProblemException 404, also for one of somebody else */
    SavedSelection own(UUID id, SignedInAccount actor) {
        return SavedSelection.<SavedSelection>findByIdOptional(TenantKey.of(id))
                .filter(saved -> saved.accountId.equals(actor.id()))
                .orElseThrow(() -> ProblemException.notFound("There is no such selection of yours."));
    }

    private void write(SavedSelection saved, String name, boolean shared) {
        saved.name = name.strip();
        saved.shared = shared;
        saved.savedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        saved.persistAndFlush();
    }

    private static List<Problem.Field> flaws(String name, SavedSelection before, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(name, LONGEST_NAME)) {
            wrong.add(new Problem.Field("name", "Must be a text of at most " + LONGEST_NAME + " characters"));
        } else if (SavedSelection.count(
                        "accountId = ?1 and lower(name) = lower(?2) and id <> ?3",
                        actor.id(),
                        name.strip(),
                        before == null ? new UUID(0, 0) : before.id)
                > 0) {
            wrong.add(new Problem.Field("name", "You have a selection of that name"));
        }
        return wrong;
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
