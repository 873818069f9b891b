package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.LayerSource;

/** Tables that a municipality adopts today beside the rules it has, for tests of what they lead to. */
@ApplicationScoped
public class AdoptedTables {
    private static final Set<String> ADOPTED = new HashSet<>();

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    Adoption adoption;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /**
     * Once for each municipality.
     *
     * @param tables YAML by path
     */
    public void adopt(String number, Map<String, String> tables) {
        if (!ADOPTED.add(number)) {
            return;
        }
        Municipalities.Short here = municipalities.byNumber(number).orElseThrow();
        SignedInAccount editor = editor(here);
        List<LayerSource> before = layers.adopted(number);
        LayerSource own = before.get(before.size() - 1);
        UUID id = Tenant.call(here.id(), () -> {
            PolicyDraft draft = drafts.start("Egne tabeller", number, List.of(own), editor);
            DraftFiles files = drafts.files(draft.id);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                files = files.with(table.getKey(), table.getValue().getBytes(StandardCharsets.UTF_8));
            }
            drafts.save(draft.id, draft.version, files, editor);
            return draft.id;
        });
        int version = Tenant.call(here.id(), () -> drafts.get(id).version);
        LocalDate today = LocalDate.now(clock);
        adoption.adopt(
                here, id, version, new Resolution("PS 1/2026", today, today, null, null, null, null, false), editor);
    }

    private static SignedInAccount editor(Municipalities.Short here) {
        UUID id = Tenant.call(
                here.id(), () -> Account.<Account>find("username", "reidun").<Account>firstResult().id);
        return new SignedInAccount(id, "Reidun", "nb", true, Map.of(here.id(), Set.of(Role.POLICY_EDITOR)));
    }
}
