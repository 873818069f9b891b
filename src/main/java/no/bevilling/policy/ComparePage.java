package no.bevilling.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleComparison;
import no.bevilling.rules.RuleDifference;

/** What a draft changes, in words, against any version that was adopted. */
@Path("/k/{number}/regler-utkast/{draft}/endringer")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class ComparePage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance compare(
                DraftDesk.Head draft, String with, List<Option> versions, RuleDifference difference);
    }

    @Inject
    DraftDesk desk;

    @Inject
    DraftLayers layers;

    @Inject
    CurrentMunicipality municipality;

    @GET
    public TemplateInstance compare(@PathParam("draft") String draft, @QueryParam("med") String with) {
        DraftDesk.Open open = desk.open(draft);
        List<RuleBaseStore.Version> versions = new ArrayList<>();
        for (LayerSource layer : open.files().layers()) {
            versions.addAll(layers.versions(RuleBaseStore.versionOf(layer).id()));
        }
        String chosen = versions.stream().anyMatch(v -> v.name().equals(with)) ? with : null;
        return Templates.compare(
                open.head(),
                chosen,
                versions.stream().map(v -> Option.of(v.name(), v.name())).toList(),
                difference(open, versions, chosen));
    }

    /** Null when the draft cannot be read. */
    private RuleDifference difference(DraftDesk.Open open, List<RuleBaseStore.Version> versions, String chosen) {
        String number = municipality.get().number();
        List<LayerSource> after = layers.chain(number, open.files());
        List<LayerSource> before = new ArrayList<>();
        for (LayerSource layer : layers.adopted(number)) {
            before.add(versions.stream()
                    .filter(v -> v.name().equals(chosen) && v.path().equals(layer.path()))
                    .findFirst()
                    .map(layers::source)
                    .orElse(layer));
        }
        try {
            return RuleComparison.between(DraftLayers.comparable(before, open.files()), after, desk.language());
        } catch (RuleBaseRefused unreadable) {
            return null;
        }
    }
}
