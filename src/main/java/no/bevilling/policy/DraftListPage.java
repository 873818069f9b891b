package no.bevilling.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleBaseStore.Version;

/** The drafts of a municipality's next rules, the versions it has adopted, and where a new draft begins. */
@Path("/k/{number}/regler-utkast")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class DraftListPage {
    private static final String OWN = "own";
    private static final String LAW = "law";

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance list(
                Municipalities.Short municipality,
                List<DraftDesk.Head> drafts,
                List<Adopted> adopted,
                List<Option> origins,
                String title,
                String origin,
                boolean drl,
                boolean admin,
                FormErrors errors);
    }

    /** An adopted version as the page lists it. */
    public record Adopted(String name, boolean region, LocalDate validFrom, String resolution) {}

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftDesk desk;

    @Inject
    DraftLayers layers;

    @Inject
    DrlSetting drl;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    public TemplateInstance list() {
        boolean none = layers.adopted(municipality.get().number()).isEmpty();
        return page("", none ? LAW : OWN, FormErrors.none());
    }

    @POST
    public Object start(@FormParam("title") String title, @FormParam("origin") String origin) {
        DraftMessages says = texts.of(DraftMessages.class);
        FormErrors errors = FormErrors.none();
        if (title == null || title.isBlank() || title.length() > 200) {
            errors.add("title", says.titleMissing());
        }
        List<LayerSource> from = origin(origin);
        if (from.isEmpty()) {
            errors.add("origin", says.originMissing());
        }
        if (errors.isAny()) {
            return Response.status(422).entity(page(title, origin, errors)).build();
        }
        String names = LAW.equals(origin)
                ? says.fromLaw()
                : from.stream().map(RuleBaseStore::versionOf).map(Version::name).collect(Collectors.joining(", "));
        PolicyDraft draft = Tenant.call(municipality.id(), () -> drafts.start(title, names, from, user.required()));
        receipt.say(says.started());
        return Response.seeOther(URI.create(desk.head(draft).base())).build();
    }

    @POST
    @Path("/drl")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response drl(@FormParam("on") String on) {
        Tenant.run(municipality.id(), () -> drl.set("true".equals(on)));
        receipt.say(texts.of(DraftMessages.class).saved());
        return Response.seeOther(URI.create("/k/" + municipality.get().number() + "/regler-utkast"))
                .build();
    }

    /** The municipality's own layer, or its first; with it, where a region's version is named, that version. */
    private List<LayerSource> origin(String origin) {
        List<LayerSource> adopted = layers.adopted(municipality.get().number());
        if (adopted.isEmpty()) {
            return LAW.equals(origin) ? List.of(first()) : List.of();
        }
        if (origin == null) {
            return List.of();
        }
        LayerSource own = adopted.get(adopted.size() - 1);
        if (origin.equals(OWN)) {
            return List.of(own);
        }
        return regionVersions().stream()
                .filter(v -> v.name().equals(origin))
                .findFirst()
                .map(v -> List.of(layers.source(v), AdoptedLayers.standingOn(own, v.name())))
                .orElse(List.of());
    }

    private LayerSource first() {
        Municipalities.Short here = municipality.get();
        LocalDate today = LocalDate.now(clock);
        return FirstPolicy.of(
                here.number(),
                here.name(),
                municipalities.numberSince(here.id(), today).orElse(today),
                today);
    }

    private List<Version> regionVersions() {
        return layers.adopted(municipality.get().number()).stream()
                .filter(layer -> layer.path().startsWith("regions/"))
                .findFirst()
                .map(layer -> layers.versions(RuleBaseStore.versionOf(layer).id()))
                .orElse(List.of());
    }

    private TemplateInstance page(String title, String origin, FormErrors errors) {
        DraftMessages says = texts.of(DraftMessages.class);
        List<LayerSource> adopted = layers.adopted(municipality.get().number());
        List<Option> origins = new ArrayList<>();
        List<Version> versions = new ArrayList<>();
        if (adopted.isEmpty()) {
            origins.add(new Option(LAW, says.fromLaw(), says.fromLawHint()));
        } else {
            origins.add(new Option(OWN, says.fromOwn(), says.fromOwnHint()));
            versions.addAll(layers.versions(
                    RuleBaseStore.versionOf(adopted.get(adopted.size() - 1)).id()));
        }
        for (Version v : regionVersions()) {
            origins.add(new Option(v.name(), says.fromRegion(v.policy().name(), v.version()), says.fromRegionHint()));
            versions.add(v);
        }
        return Templates.list(
                municipality.get(),
                Tenant.call(
                        municipality.id(),
                        () -> drafts.all().stream().map(desk::head).toList()),
                versions.stream()
                        .map(v -> new Adopted(
                                v.name(),
                                v.path().startsWith("regions/"),
                                v.policy().validFrom(),
                                v.policy().resolution()))
                        .toList(),
                origins,
                title,
                origin,
                Tenant.call(municipality.id(), drl::isOn),
                user.required().has(municipality.id(), Role.ADMIN),
                errors);
    }
}
