package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.Problem;
import no.bevilling.rules.ProblemWords;
import no.bevilling.rules.RuleChecks;

/** What all pages of a draft do alike: read it, keep a change of its files, and say what is wrong with them. */
@ApplicationScoped
public class DraftDesk {
    private static final int MOST_PROBLEMS = 50;

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    RuleChecks checks;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    /**
     * The head of a draft.
     *
     * @param base the address of its pages
     */
    public record Head(
            UUID id,
            String base,
            String title,
            String startedFrom,
            PolicyDraft.Status status,
            int version,
            String shareToken,
            String changedBy,
            Instant changedAt) {
        public boolean isOpen() {
            return status == PolicyDraft.Status.OPEN;
        }

        /** Where the draft is tried on living licences. */
        public String trialHref() {
            return base.substring(0, base.indexOf("/regler-utkast/")) + "/simulering/ny?regler=" + id;
        }
    }

    /** A draft with its files, read in one transaction. */
    public record Open(Head head, DraftFiles files) {}

    /** A problem as a page shows it: where it is (null where the text says so), and what. */
    public record Said(String where, String about, String text) {}

    /** The problems to show, and how many more there are. */
    public record AllSaid(List<Said> said, int more) {
        public boolean isAny() {
            return !said.isEmpty();
        }
    }

    /** @throws ProblemException 404 when there is no such draft here */
    public Open open(String draft) {
        UUID id = TypedForm.uuid(draft);
        if (id == null) {
            throw ProblemException.notFound("There is no such draft");
        }
        return Tenant.call(municipality.id(), () -> new Open(head(drafts.get(id)), drafts.files(id)));
    }

    Head head(PolicyDraft draft) {
        String base = "/k/" + municipality.get().number() + "/regler-utkast/" + draft.id;
        return new Head(
                draft.id,
                base,
                draft.title,
                draft.startedFrom,
                draft.status,
                draft.version,
                draft.shareToken,
                draft.changedByName,
                draft.changedAt);
    }

    /** The file of the draft that an address names. */
    public static String file(Open open, String path) {
        if (path == null || !open.files().has(path)) {
            throw ProblemException.notFound("There is no such file in the draft");
        }
        return path;
    }

    /**
     * Keeps changed files and goes on to {@code next}.
     *
     * @return null and the error in {@code errors} when somebody saved meanwhile
     */
    public Response save(Open open, String version, UnaryOperator<DraftFiles> change, String next, FormErrors errors) {
        return save(open, version, change, next, texts.of(DraftMessages.class).saved(), errors);
    }

    /** As {@link #save(Open, String, UnaryOperator, String, FormErrors)}, with words of its own for what was done. */
    Response save(
            Open open, String version, UnaryOperator<DraftFiles> change, String next, String done, FormErrors errors) {
        try {
            DraftFiles changed = change.apply(open.files());
            Tenant.run(
                    municipality.id(),
                    () -> drafts.save(open.head().id(), TypedForm.version(version), changed, user.required()));
        } catch (StaleVersionException stale) {
            errors.add(overtaken(stale));
            return null;
        } catch (ProblemException refused) {
            if (refused.problem().status() != 400) {
                throw refused;
            }
            errors.add(texts.of(EditMessages.class).fileTooLarge());
            return null;
        }
        receipt.say(done);
        return Response.seeOther(URI.create(next)).build();
    }

    /** What is said to the slower of two. */
    public String overtaken(StaleVersionException stale) {
        return texts.of(DraftMessages.class)
                .overtaken(
                        stale.changedBy(),
                        Formats.moment(stale.changedAt(), page.getLanguage().locale()));
    }

    /** What people call a layer of a draft: the name in its policy, or its folder where that cannot be read. */
    static String name(LayerSource layer) {
        try {
            String name = YamlText.of(layer.files().get("policy.yaml")).value("name");
            return name.isEmpty() ? layer.path() : name;
        } catch (RuntimeException unreadable) {
            return layer.path();
        }
    }

    /** What is wrong with the draft before any case is run. */
    public List<Problem> problems(DraftFiles files) {
        return checks.drafts().problems(layers.chain(municipality.get().number(), files));
    }

    /** The problems in words, those of one file only where it is named. */
    public AllSaid said(List<Problem> problems, String file) {
        List<Problem> some = problems.stream()
                .filter(p -> file == null || p.file().equals(file))
                .toList();
        return new AllSaid(
                some.stream().limit(MOST_PROBLEMS).map(this::said).toList(), Math.max(0, some.size() - MOST_PROBLEMS));
    }

    private Said said(Problem problem) {
        return new Said(where(problem), problem.criterion(), ProblemWords.of(problem, language()));
    }

    private String where(Problem problem) {
        DraftMessages says = texts.of(DraftMessages.class);
        if (problem.line() == 0) {
            return problem.file();
        }
        return problem.character() == 0
                ? says.problemAt(problem.file(), problem.line())
                : says.problemAtCharacter(problem.file(), problem.line(), problem.character());
    }

    /** The reader's language, as the rules know it. */
    public Language language() {
        return switch (page.getLanguage()) {
            case NN -> Language.NN;
            default -> Language.NB;
        };
    }
}
