package no.bevilling.rules.fact;

/** A person with a part in the licence. For the holder and persons with influence only {@code conduct} is asked. */
public record Person(
        PersonRole role, int age, boolean knowledgeTest, boolean employed, boolean hasAuthority, Conduct conduct) {}
