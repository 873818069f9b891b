package no.bevilling.turnover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileName;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.SheetRows;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The forms of a return, the same for its holder and for a caseworker who writes in what came on paper. */
@ApplicationScoped
public class ReturnForms {
    @CheckedTemplate(basePath = "turnover")
    static class Templates {
        static native TemplateInstance overview(
                ReturnView view, Typed typed, List<ReturnSheets.Flaw> flaws, FormErrors errors);

        static native TemplateInstance place(ReturnView.Place view, FormErrors errors);
    }

    /** What was typed on the page of the whole return. */
    public record Typed(String attestedBy, String reason) {}

    /**
     * Whose page it is.
     *
     * @param base address of the return
     * @param back where the reader came from
     */
    public record At(UUID id, String base, String back, UriInfo uri) {}

    @Inject
    Returns returns;

    @Inject
    ReturnViews views;

    @Inject
    ReturnSheets sheets;

    @Inject
    Forms forms;

    @Inject
    Receipt receipt;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    /** The whole return. */
    TemplateInstance overview(At at, Typed typed, FormErrors errors) {
        return overview(at, typed, List.of(), errors);
    }

    private TemplateInstance overview(At at, Typed typed, List<ReturnSheets.Flaw> flaws, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            TurnoverReturn about = TurnoverReturn.findById(TenantKey.of(at.id()));
            String side = at.uri().getQueryParameters().getFirst("side");
            Typed shown = typed == null ? new Typed(about.attestedBy, "") : typed;
            return Templates.overview(views.of(about, at.base(), at.back(), side, at.uri()), shown, flaws, errors);
        });
    }

    /** One place. */
    TemplateInstance place(At at, UUID place) {
        return place(at, place, null, FormErrors.none());
    }

    private TemplateInstance place(At at, UUID place, MultivaluedMap<String, String> sent, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            TurnoverReturn about = TurnoverReturn.findById(TenantKey.of(at.id()));
            return Templates.place(
                    views.place(
                            about,
                            returns.place(about, place),
                            at.base(),
                            (field, stored) ->
                                    sent == null || !sent.containsKey(field) ? stored : sent.getFirst(field)),
                    errors);
        });
    }

    /** Saves a place, and goes on to the next that lacks something, or stays where figures are questioned. */
    Response save(At at, UUID placeId, MultivaluedMap<String, String> sent, SignedInAccount actor) {
        Forms.Attempt attempt = forms.attempt(() -> {
            TurnoverReturn about = TurnoverReturn.findById(TenantKey.of(at.id()));
            Returns.Known known = returns.place(about, placeId);
            returns.save(at.id(), placeId, TypedForm.version(sent.getFirst("version")), read(sent, known), actor);
        });
        String next = attempt.refused().isPresent() ? at.base() : next(at, placeId, "next".equals(sent.getFirst("go")));
        return attempt.answer(says().saved(), next, refused -> {
            FormErrors errors = refused.errors(field -> wrong(field));
            if (refused.conflict() != null) {
                errors.add(says().overtaken());
            }
            return place(at, placeId, sent, errors);
        });
    }

    private Returns.Figures read(MultivaluedMap<String, String> sent, Returns.Known known) {
        List<Problem.Field> wrong = new ArrayList<>();
        Returns.Figures stored = new Returns.Figures(
                known.place().actual, known.place().expected, known.place().purchases, known.place().explanation);
        List<Integer> groups = known.place().drinkGroups;
        Returns.Figures read = new Returns.Figures(
                known.settled() ? stored.actual() : litres(sent, "actual-", groups, wrong),
                known.fixed() ? stored.expected() : litres(sent, "expected-", groups, wrong),
                known.settled() ? stored.purchases() : litres(sent, "purchases-", groups, wrong),
                sent.containsKey("explanation") ? sent.getFirst("explanation") : stored.explanation());
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return read;
    }

    private static Map<Integer, BigDecimal> litres(
            MultivaluedMap<String, String> sent, String prefix, List<Integer> groups, List<Problem.Field> wrong) {
        Map<Integer, BigDecimal> litres = new TreeMap<>();
        for (Integer group : groups) {
            String typed = sent.getFirst(prefix + group);
            if (typed != null && !typed.isBlank()) {
                Optional<BigDecimal> read = Litres.read(typed);
                read.ifPresentOrElse(
                        value -> litres.put(group, value),
                        () -> wrong.add(
                                new Problem.Field(prefix + group, "Must be litres, with at most two decimals")));
            }
        }
        return litres;
    }

    /** Where figures are questioned the same page again, with the questions; otherwise the next place, or the whole. */
    private String next(At at, UUID placeId, boolean onwards) {
        return Tenant.call(municipality.id(), () -> {
            TurnoverReturn about = TurnoverReturn.findById(TenantKey.of(at.id()));
            List<Returns.Known> all = returns.places(about);
            int here = 0;
            while (here < all.size() && !all.get(here).place().id.equals(placeId)) {
                here++;
            }
            if (here < all.size() && all.get(here).isUnexplained()) {
                return at.base() + "/sted/" + placeId + "#sporsmal";
            }
            if (onwards) {
                for (int i = 1; i < all.size(); i++) {
                    Returns.Known one = all.get((here + i) % all.size());
                    if (one.isOpen()) {
                        return at.base() + "/sted/" + one.place().id;
                    }
                }
            }
            return at.base();
        });
    }

    /** The return to fill in elsewhere. */
    Response sheet(At at, boolean excel) {
        SheetFile sheet =
                Tenant.call(municipality.id(), () -> sheets.sheet(TurnoverReturn.findById(TenantKey.of(at.id()))));
        String name = "omsetningsoppgave." + (excel ? "xlsx" : "csv");
        return Response.ok(excel ? sheet.excel() : sheet.csv(), excel ? SheetFile.EXCEL : "text/csv")
                .header("Content-Disposition", FileName.contentDisposition(name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Reads the sheet back. */
    Response read(At at, FileUpload file, SignedInAccount actor) {
        AtomicInteger stored = new AtomicInteger();
        List<ReturnSheets.Flaw> flaws = new ArrayList<>();
        FormErrors errors = FormErrors.none();
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                errors.add("sheet", says().wrongSheet());
            } else {
                List<SheetRows.SheetRow> rows = SheetRows.read(file.uploadedFile());
                stored.set(Tenant.call(municipality.id(), () -> sheets.store(at.id(), rows, actor)));
            }
        } catch (SheetRows.Unreadable unreadable) {
            errors.add("sheet", says().wrongSheet());
        } catch (ReturnSheets.Refused refused) {
            flaws.addAll(refused.flaws());
            errors.add("sheet", says().sheetRefused());
        }
        if (errors.isAny()) {
            return Response.status(422)
                    .entity(overview(at, null, flaws, errors))
                    .build();
        }
        receipt.say(says().sheetStored(stored.get()));
        return Response.seeOther(URI.create(at.base())).build();
    }

    /** Attaches the attestation. */
    Response attest(At at, FileUpload file, String attestedBy, SignedInAccount actor) {
        boolean chosen =
                file != null && file.fileName() != null && !file.fileName().isBlank();
        return forms.attempt(() -> returns.attest(
                        at.id(),
                        chosen ? file.uploadedFile() : null,
                        chosen ? file.fileName() : null,
                        attestedBy,
                        actor))
                .answer(
                        says().attached(),
                        at.base(),
                        refused -> overview(at, new Typed(attestedBy, ""), refused.errors(this::wrong)));
    }

    /** Delivers. */
    Response deliver(At at, String version, SignedInAccount actor) {
        return forms.attempt(() -> returns.deliver(at.id(), TypedForm.version(version), actor))
                .answer(says().deliveredNow(), at.base(), refused -> overview(at, null, errors(refused)));
    }

    /** Begins a correction. */
    Response correct(At at, String version, String reason, SignedInAccount actor) {
        return forms.attempt(() -> returns.correct(at.id(), TypedForm.version(version), reason, actor))
                .answer(
                        says().correcting(),
                        at.base(),
                        refused -> overview(at, new Typed("", reason), errors(refused)));
    }

    /** Gives up a correction. */
    Response giveUp(At at, SignedInAccount actor) {
        return forms.attempt(() -> returns.giveUp(at.id(), actor))
                .answer(says().gaveUp(), at.base(), refused -> overview(at, null, errors(refused)));
    }

    private FormErrors errors(Forms.Refused refused) {
        FormErrors errors = refused.errors(this::wrong);
        if (refused.conflict() != null) {
            errors.add(says().overtaken());
        }
        return errors;
    }

    private String wrong(String field) {
        return switch (field) {
            case "explanation" -> says().wrongExplanation();
            case "places" -> says().wrongPlaces();
            case "questions" -> says().wrongQuestions();
            case "attestation" -> says().wrongAttestation();
            case "attestedBy" -> says().wrongAttestedBy();
            case "reason" -> says().wrongReason();
            default -> litres(field);
        };
    }

    private String litres(String field) {
        String[] parts = field.split("-");
        return parts.length == 2 && parts[1].matches("\\d")
                ? says().wrongLitres(views.name(Integer.valueOf(parts[1])))
                : null;
    }

    private TurnoverMessages says() {
        return texts.of(TurnoverMessages.class);
    }
}
