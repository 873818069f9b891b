package no.bevilling.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each person has chosen to be told of, and where; in each municipality by itself. */
@ApplicationScoped
public class AlertChoices {
    @Inject
    Audit audit;

    /** What is chosen for one kind. */
    @Schema(name = "AlertChoice")
    public record Choice(AlertKind kind, boolean onPage, boolean byEmail) {
        /** Where nobody has chosen: on the page, and no e-mail. */
        static Choice standard(AlertKind kind) {
            return new Choice(kind, true, false);
        }
    }

    /** All kinds, as the person has chosen or as the product does. */
    public List<Choice> of(UUID account) {
        Map<AlertKind, Choice> chosen = new EnumMap<>(AlertKind.class);
        AlertChoice.<AlertChoice>list("accountId", account)
                .forEach(stored -> chosen.put(stored.kind, new Choice(stored.kind, stored.onPage, stored.byEmail)));
        return Arrays.stream(AlertKind.values())
                .map(kind -> chosen.getOrDefault(kind, Choice.standard(kind)))
                .toList();
    }

    Choice of(UUID account, AlertKind kind) {
        return AlertChoice.<AlertChoice>find("accountId = ?1 and kind = ?2", account, kind)
                .firstResultOptional()
                .map(stored -> new Choice(kind, stored.onPage, stored.byEmail))
                .orElseGet(() -> Choice.standard(kind));
    }

    /** Remembers which kinds are told on the page and which by e-mail; the others are told nowhere. */
    public void choose(Set<AlertKind> onPage, Set<AlertKind> byEmail, SignedInAccount account) {
        for (Choice before : of(account.id())) {
            Choice now = new Choice(before.kind, onPage.contains(before.kind), byEmail.contains(before.kind));
            if (now.equals(before)) {
                continue;
            }
            AlertChoice stored = AlertChoice.<AlertChoice>find(
                            "accountId = ?1 and kind = ?2", account.id(), before.kind)
                    .firstResultOptional()
                    .orElseGet(AlertChoice::new);
            stored.accountId = account.id();
            stored.kind = before.kind;
            stored.onPage = now.onPage;
            stored.byEmail = now.byEmail;
            stored.persistAndFlush();
            audit.changed(
                    "alert-choice",
                    stored.id,
                    "settings",
                    Map.of("kind", now.kind, "page", now.onPage, "email", now.byEmail));
        }
    }
}
