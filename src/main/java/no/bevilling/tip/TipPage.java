package no.bevilling.tip;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicLicences;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.ClientAddress;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/**
 * Where anybody tells the municipality about a place: a guest on the way home, a neighbour the morning after. Asked for is
 * what an inspector needs, and nothing about whoever tells.
 */
@Path("/tips")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class TipPage {
    private static final int TOO_MANY_REQUESTS = 429;

    @CheckedTemplate(basePath = "tip")
    static class Templates {
        static native TemplateInstance municipalities(List<Municipalities.Short> all);

        static native TemplateInstance form(
                Municipalities.Short municipality, Typed typed, List<Option> subjects, long days, FormErrors errors);

        static native TemplateInstance thanks(Municipalities.Short municipality);
    }

    /** The form as it was typed. */
    public static class Typed {
        @FormParam("place")
        public String place = "";

        /** Of the licence whose public page led here; empty where none did. */
        @FormParam("licence")
        public String licence = "";

        @FormParam("subject")
        public String subject = "";

        @FormParam("seenOn")
        public String seenOn = "";

        @FormParam("text")
        public String text = "";

        @FormParam("contact")
        public String contact = "";

        /** No person sees this field: what is filled in here was written by a program. */
        @FormParam("website")
        public String website = "";

        TipBox.Told told() {
            return new TipBox.Told(
                    place, licence, TypedForm.one(TipSubject.class, subject), TypedForm.date(seenOn), text, contact);
        }

        boolean isUnreadableDay() {
            return seenOn != null && !seenOn.isBlank() && TypedForm.date(seenOn) == null;
        }
    }

    @Inject
    TipBox box;

    @Inject
    TipFlood flood;

    @Inject
    TipRetention retention;

    @Inject
    PublicLicences register;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance choose() {
        return Templates.municipalities(municipalities.all());
    }

    @GET
    @Path("{number}")
    public TemplateInstance form(@QueryParam("bevilling") String licenceNumber) {
        Typed typed = new Typed();
        ofRegister(licenceNumber).ifPresent(licence -> {
            typed.licence = licence.licenceNumber();
            typed.place = licence.premises().name();
        });
        return page(typed, FormErrors.none());
    }

    @POST
    @Path("{number}")
    public Response tell(@BeanParam Typed typed, @Context HttpServerRequest connection) {
        if (typed.website != null && !typed.website.isBlank()) {
            return thanked();
        }
        FormErrors errors = FormErrors.none();
        if (typed.isUnreadableDay()) {
            errors.add("seenOn", says().wrong("seenOn"));
            return Response.status(422).entity(page(typed, errors)).build();
        }
        int wait = flood.count(ClientAddress.of(connection), municipality.id());
        if (wait > 0) {
            errors.add(says().tooMany());
            return Response.status(TOO_MANY_REQUESTS)
                    .header("Retry-After", wait)
                    .entity(page(typed, errors))
                    .build();
        }
        try {
            box.put(municipality.id(), typed.told());
            return thanked();
        } catch (ProblemException refused) {
            for (Problem.Field field : refused.problem().errors()) {
                errors.add(field.field(), says().wrong(field.field()));
            }
            return Response.status(422).entity(page(typed, errors)).build();
        }
    }

    @GET
    @Path("{number}/takk")
    public TemplateInstance thanks() {
        return Templates.thanks(municipality.get());
    }

    private Response thanked() {
        return Response.seeOther(URI.create("/tips/" + municipality.get().number() + "/takk"))
                .build();
    }

    private Optional<PublicLicence> ofRegister(String licenceNumber) {
        return licenceNumber == null
                ? Optional.empty()
                : register.byNumber(licenceNumber)
                        .filter(licence -> licence.municipality()
                                .number()
                                .equals(municipality.get().number()));
    }

    private TemplateInstance page(Typed typed, FormErrors errors) {
        return Templates.form(municipality.get(), typed, words.options(TipSubject.values()), retention.days(), errors);
    }

    private TipMessages says() {
        return texts.of(TipMessages.class);
    }
}
