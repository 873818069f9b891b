package no.bevilling.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the page about the people knows beside its fields: who has an identity number stored. */
public record PeopleView(PersonView manager, PersonView deputy, PersonView generalManager, List<Entry> influential) {
    /** A person with influence; {@code path} begins the names of the fields. */
    public record Entry(int index, String path, String personId, PersonView person) {
        public int getNumber() {
            return index + 1;
        }
    }

    /** As many entries as there are people, or as the page that was sent had, {@code more} empty ones, one at least. */
    static PeopleView of(ApplicationView application, FieldValues fields, int more) {
        ApplicationForm.People people = application.answers().people();
        if (people == null) {
            people = ApplicationForm.People.empty();
        }
        int stored = people.influential() == null ? 0 : people.influential().size();
        String typed = fields.get("people.count");
        int count = Math.max(1, typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : stored + more);
        List<Entry> entries = IntStream.range(0, Math.min(count, AnswerCheck.INFLUENTIAL))
                .mapToObj(index -> entry(index, fields, application))
                .toList();
        return new PeopleView(
                person(
                        application,
                        people.manager() == null ? null : people.manager().personId()),
                person(
                        application,
                        people.deputy() == null ? null : people.deputy().personId()),
                person(
                        application,
                        people.generalManager() == null
                                ? null
                                : people.generalManager().personId()),
                entries);
    }

    private static Entry entry(int index, FieldValues fields, ApplicationView application) {
        String path = "people.influential[" + index + "]";
        String id = fields.get(path + ".personId");
        return new Entry(index, path, id, id.isEmpty() ? null : person(application, uuid(id)));
    }

    private static PersonView person(ApplicationView application, UUID id) {
        return id == null ? null : application.persons().get(id);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
