package no.bevilling.application;

import no.bevilling.application.ApplicationForm.Change;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.FoodService;
import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Turnover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers as a client sends them. A part that is left out or null stays as it is. */
@Schema(
        description =
                "Answers by part. A part that is left out stays as it is; a part that is there replaces the whole part.")
public record AnswersInput(
        Holder holder,
        Place place,
        Licence licence,
        Outdoor outdoor,
        PeopleInput people,
        Turnover turnover,
        Event event,
        Change change,
        FoodService foodService,
        Boolean truthful) {

    /**
     * These parts put into the answers; the people are put in by {@link PeopleOfApplication}. What the kind does not ask
     * stays as it was.
     */
    ApplicationForm into(ApplicationForm before, FormPlan plan) {
        ApplicationForm told = Answers.asked(
                before,
                new ApplicationForm(
                        holder == null ? before.holder() : holder,
                        place == null ? before.place() : place,
                        licence == null ? before.licence() : licence,
                        outdoor == null ? before.outdoor() : outdoor,
                        before.people(),
                        turnover == null ? before.turnover() : turnover,
                        event == null ? before.event() : event,
                        change == null ? before.change() : change,
                        foodService == null ? before.foodService() : foodService,
                        truthful == null ? before.truthful() : truthful),
                plan);
        return plan.has(Step.EVENT) ? EventHours.into(told) : told;
    }
}
