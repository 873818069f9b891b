package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.rules.LayerSource;

/** The drafts of the municipality of the current transaction. */
@ApplicationScoped
public class PolicyDrafts {
    private static final int MOST_FILES = 200;
    private static final int LARGEST_FILE = 400_000;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String SUBJECT = "policy-draft";

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The drafts that are not discarded, the newest change first. */
    public List<PolicyDraft> all() {
        return PolicyDraft.list("status <> ?1 order by changedAt desc", PolicyDraft.Status.DISCARDED);
    }

    /** @throws ProblemException 404 when the municipality has no such draft */
    public PolicyDraft get(UUID id) {
        return PolicyDraft.<PolicyDraft>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such draft"));
    }

    /** The files of a draft. */
    public DraftFiles files(UUID id) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        PolicyDraftFile.<PolicyDraftFile>list("draftId", id).forEach(file -> files.put(file.path, file.content));
        return new DraftFiles(files);
    }

    /**
     * Starts a draft as a copy of layers.
     *
     * @param startedFrom what the layers are called: {@code valdres@2014.1, 3451@2014.1}
     */
    public PolicyDraft start(String title, String startedFrom, List<LayerSource> layers, SignedInAccount actor) {
        if (title == null || title.isBlank() || title.length() > 200) {
            throw ProblemException.invalid("title", "must be filled in, with at most 200 characters");
        }
        PolicyDraft draft = new PolicyDraft();
        draft.title = title.strip();
        draft.startedFrom = startedFrom;
        draft.createdBy = actor.id();
        draft.createdByName = actor.displayName();
        draft.createdAt = now();
        draft.changedByName = actor.displayName();
        draft.changedAt = draft.createdAt;
        draft.persistAndFlush();
        DraftFiles.of(layers).byPath().forEach((path, content) -> add(draft.id, path, content));
        entities.flush();
        audit.changed(SUBJECT, draft.id, "started", Map.of("from", startedFrom));
        return draft;
    }

    /**
     * Keeps other files in the place of those that were read.
     *
     * @param version of the draft, as the form was opened with
     * @throws StaleVersionException when somebody saved meanwhile
     * @throws ProblemException 409 when the draft is adopted or discarded, 400 when it grows too large
     */
    public void save(UUID id, int version, DraftFiles files, SignedInAccount actor) {
        PolicyDraft draft = toWorkOn(id, version);
        if (files.byPath().size() > MOST_FILES
                || files.byPath().values().stream().anyMatch(content -> content.length > LARGEST_FILE)) {
            throw ProblemException.invalid(List.of(new Problem.Field(
                    "files", "a draft has at most " + MOST_FILES + " files, of at most " + LARGEST_FILE + " bytes")));
        }
        Map<String, PolicyDraftFile> stored = PolicyDraftFile.<PolicyDraftFile>list("draftId", id).stream()
                .collect(Collectors.toMap(file -> file.path, file -> file));
        StringBuilder changed = new StringBuilder();
        files.byPath().forEach((path, content) -> {
            PolicyDraftFile file = stored.remove(path);
            if (file == null) {
                add(id, path, content);
                changed.append(' ').append(path);
            } else if (!Arrays.equals(file.content, content)) {
                file.content = content;
                changed.append(' ').append(path);
            }
        });
        stored.values().forEach(file -> {
            file.delete();
            changed.append(' ').append(file.path);
        });
        touch(draft, actor);
        audit.changed(SUBJECT, id, "edited", Map.of("files", changed.toString().strip()));
    }

    private static void add(UUID draft, String path, byte[] content) {
        PolicyDraftFile file = new PolicyDraftFile();
        file.draftId = draft;
        file.path = path;
        file.content = content;
        file.persist();
    }

    /**
     * The draft, locked until the transaction ends.
     *
     * @throws StaleVersionException when somebody saved meanwhile
     * @throws ProblemException 404, or 409 when it is adopted or discarded
     */
    PolicyDraft toWorkOn(UUID id, int version) {
        PolicyDraft draft = entities.find(PolicyDraft.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw ProblemException.notFound("There is no such draft");
        }
        if (draft.status != PolicyDraft.Status.OPEN) {
            throw ProblemException.conflict("The draft is adopted or discarded, and cannot be changed");
        }
        if (draft.version != version) {
            throw new StaleVersionException(draft.changedByName, draft.changedAt);
        }
        return draft;
    }

    private void touch(PolicyDraft draft, SignedInAccount actor) {
        draft.changedByName = actor.displayName();
        Instant now = now();
        draft.changedAt = now.equals(draft.changedAt) ? now.plus(1, ChronoUnit.MICROS) : now;
        entities.flush();
    }

    /** Marks the draft as adopted: it is read from now on. */
    void adopted(PolicyDraft draft, SignedInAccount actor) {
        draft.status = PolicyDraft.Status.ADOPTED;
        draft.shareToken = null;
        touch(draft, actor);
    }

    /** Takes the draft away from the list; errors as {@link #save}. */
    public void discard(UUID id, int version, SignedInAccount actor) {
        PolicyDraft draft = toWorkOn(id, version);
        draft.status = PolicyDraft.Status.DISCARDED;
        draft.shareToken = null;
        touch(draft, actor);
        audit.changed(SUBJECT, id, "discarded");
    }

    /** Makes a link by which anybody may read the draft; an earlier link ends. Errors as {@link #save}. */
    public void share(UUID id, int version, SignedInAccount actor) {
        PolicyDraft draft = toWorkOn(id, version);
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        draft.shareToken = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        touch(draft, actor);
        audit.changed(SUBJECT, id, "shared");
    }

    /** Ends the link. Errors as {@link #save}. */
    public void endSharing(UUID id, int version, SignedInAccount actor) {
        PolicyDraft draft = toWorkOn(id, version);
        draft.shareToken = null;
        touch(draft, actor);
        audit.changed(SUBJECT, id, "sharing ended");
    }

    /** The open draft that the municipality shares by this token. */
    public Optional<PolicyDraft> shared(String token) {
        return PolicyDraft.<PolicyDraft>list("status = ?1 and shareToken is not null", PolicyDraft.Status.OPEN).stream()
                .filter(draft -> MessageDigest.isEqual(
                        draft.shareToken.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
