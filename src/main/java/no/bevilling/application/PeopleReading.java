package no.bevilling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bevilling.application.PeopleInput.InfluentialInput;
import no.bevilling.application.PeopleInput.ResponsibleInput;

/** Reads the page about the people. */
final class PeopleReading {
    private final FormInput in;

    PeopleReading(FormInput in) {
        this.in = in;
    }

    PeopleInput read() {
        return new PeopleInput(
                responsible("people.manager"),
                responsible("people.deputy"),
                in.yesNo("people.deputyExemption"),
                in.text("people.deputyExemptionReason"),
                influential(),
                responsible("people.generalManager"));
    }

    private ResponsibleInput responsible(String path) {
        ResponsibleInput person = new ResponsibleInput(
                in.text(path + ".name"),
                in.digits(path + ".identityNumber"),
                in.date(path + ".birthDate"),
                in.yesNo(path + ".knowledgeTest"),
                in.yesNo(path + ".employed"),
                path.equals("people.manager") ? in.yesNo(path + ".hasAuthority") : null,
                in.text(path + ".certificate"));
        return person.isEmpty() ? null : person;
    }

    /** Those filled in; an empty one that was asked for is left out. */
    private List<InfluentialInput> influential() {
        List<InfluentialInput> people = new ArrayList<>();
        int count = Math.min(
                AnswerCheck.INFLUENTIAL,
                Optional.ofNullable(in.whole("people.count")).orElse(0));
        IntStream.range(0, count)
                .mapToObj(this::influential)
                .filter(p -> !p.isEmpty())
                .forEach(people::add);
        return people;
    }

    private InfluentialInput influential(int index) {
        String path = "people.influential[" + index + "]";
        return new InfluentialInput(
                id(in.text(path + ".personId")),
                in.text(path + ".name"),
                in.digits(path + ".identityNumber"),
                in.date(path + ".birthDate"),
                in.text(path + ".role"),
                in.decimal(path + ".sharePercent"));
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
