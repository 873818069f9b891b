package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How each person has set up the worklist of a municipality: the columns, and searches by name. Nobody sees another's. */
@ApplicationScoped
public class WorklistChoices {
    /** Longest name of a search, in characters. */
    public static final int LONGEST_NAME = 60;
    /** More searches than this nobody finds one's way in. */
    public static final int MOST_SEARCHES = 30;

    private static final int LONGEST_QUERY = 1000;

    @Inject
    Audit audit;

    /**
     * A saved search.
     *
     * @param query what the worklist's address has after the question mark
     * @param standard whether the list begins with it
     */
    @Schema(name = "SavedSearch")
    public record Search(UUID id, String name, String query, boolean standard, int version) {
        static Search of(SavedSearch stored) {
            return new Search(stored.id, stored.name, stored.query, stored.standard, stored.version);
        }
    }

    /** What a person writes of a search. */
    public record Asked(String name, String query, boolean standard) {}

    /** The columns that a person sees, in the product's order. */
    public List<WorklistColumn> columns(UUID account) {
        return choice(account)
                .map(choice -> Arrays.stream(WorklistColumn.values())
                        .filter(column -> choice.columns.contains(column.name()))
                        .toList())
                .orElse(WorklistColumn.STANDARD);
    }

    /** Remembers the columns; none: number and title alone. */
    public void choose(List<WorklistColumn> columns, SignedInAccount account) {
        WorklistChoice choice = choice(account.id()).orElseGet(() -> {
            WorklistChoice made = new WorklistChoice();
            made.accountId = account.id();
            return made;
        });
        choice.columns = columns.stream().distinct().map(Enum::name).toList();
        choice.persistAndFlush();
        audit.changed("worklist", choice.id, "settings");
    }

    private static Optional<WorklistChoice> choice(UUID account) {
        return WorklistChoice.<WorklistChoice>find("accountId", account).firstResultOptional();
    }

    /** A person's own searches, by name. */
    public List<Search> searches(UUID account) {
        return SavedSearch.<SavedSearch>list("accountId = ?1 order by lower(name), id", account).stream()
                .map(Search::of)
                .toList();
    }

    /** The search that the list begins with, if one is chosen. */
    public Optional<Search> standard(UUID account) {
        return SavedSearch.<SavedSearch>find("accountId = ?1 and standard = true", account)
                .firstResultOptional()
                .map(Search::of);
    }

    /** Saves a new search. */
    public Search save(Asked asked, SignedInAccount account) {
        List<Problem.Field> wrong = flaws(asked, null, account);
        if (SavedSearch.count("accountId", account.id()) >= MOST_SEARCHES) {
            wrong.add(new Problem.Field("name", "There are " + MOST_SEARCHES + " already: delete one first"));
        }
        refuse(wrong);
        SavedSearch search = new SavedSearch();
        search.accountId = account.id();
        write(search, asked, account);
        audit.changed("saved-search", search.id, "added");
        return Search.of(search);
    }

    /** Changes one's own search. */
    public Search change(UUID id, int version, Asked asked, SignedInAccount account) {
        SavedSearch search = own(id, account);
        if (search.version != version) {
            throw new StaleVersionException(account.displayName(), null);
        }
        refuse(flaws(asked, search, account));
        write(search, asked, account);
        audit.changed("saved-search", search.id, "saved");
        return Search.of(search);
    }

    /** Deletes one's own search. */
    public void delete(UUID id, SignedInAccount account) {
        SavedSearch search = own(id, account);
        search.delete();
        audit.changed("saved-search", id, "deleted");
    }

    /** @throws ProblemException 404, also for the search of somebody else */
    public SavedSearch own(UUID id, SignedInAccount account) {
        return SavedSearch.<SavedSearch>findByIdOptional(TenantKey.of(id))
                .filter(search -> search.accountId.equals(account.id()))
                .orElseThrow(() -> ProblemException.notFound("There is no such search of yours."));
    }

    private static void write(SavedSearch search, Asked asked, SignedInAccount account) {
        if (asked.standard) {
            SavedSearch.update("standard = false where accountId = ?1 and id <> ?2", account.id(), search.id);
        }
        search.name = asked.name.strip();
        search.query = canonical(asked.query, account);
        search.standard = asked.standard;
        search.persistAndFlush();
    }

    /** Whatever else was written is left out. */
    private static String canonical(String query, SignedInAccount account) {
        Filter filter = WorklistQuery.read(query == null ? "" : query, account.id(), usual(account));
        return WorklistQuery.write(filter);
    }

    /** Who handles cases looks at the own ones first; who only approves has none. */
    static Whose usual(SignedInAccount reader) {
        return reader.has(Tenant.id(), Role.CASEWORKER) ? Whose.MINE : Whose.ALL;
    }

    private static List<Problem.Field> flaws(Asked asked, SavedSearch before, SignedInAccount account) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(asked.name, LONGEST_NAME)) {
            wrong.add(new Problem.Field("name", "Must be a text of at most " + LONGEST_NAME + " characters"));
        } else if (SavedSearch.count(
                        "accountId = ?1 and lower(name) = lower(?2) and id <> ?3",
                        account.id(),
                        asked.name.strip(),
                        before == null ? new UUID(0, 0) : before.id)
                > 0) {
            wrong.add(new Problem.Field("name", "You have a search of that name"));
        }
        if (asked.query != null && asked.query.length() > LONGEST_QUERY) {
            wrong.add(new Problem.Field("query", "Must be at most " + LONGEST_QUERY + " characters"));
        }
        return wrong;
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
