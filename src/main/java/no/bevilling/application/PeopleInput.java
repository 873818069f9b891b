package no.bevilling.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of the licence as they are told. Identity numbers only come in; they are never given out. */
public record PeopleInput(
        ResponsibleInput manager,
        ResponsibleInput deputy,
        Boolean deputyExemption,
        String deputyExemptionReason,
        List<InfluentialInput> influential,
        ResponsibleInput generalManager) {

    /** Without somebody who is general manager and not licence manager. */
    public PeopleInput(
            ResponsibleInput manager,
            ResponsibleInput deputy,
            Boolean deputyExemption,
            String deputyExemptionReason,
            List<InfluentialInput> influential) {
        this(manager, deputy, deputyExemption, deputyExemptionReason, influential, null);
    }

    /** Licence manager or deputy. Without identity number and birth date, those given before stand for the same name. */
    public record ResponsibleInput(
            String name,
            String identityNumber,
            LocalDate birthDate,
            Boolean knowledgeTest,
            Boolean employed,
            Boolean hasAuthority,
            String certificate) {

        /** Who names no certificate. */
        public ResponsibleInput(
                String name,
                String identityNumber,
                LocalDate birthDate,
                Boolean knowledgeTest,
                Boolean employed,
                Boolean hasAuthority) {
            this(name, identityNumber, birthDate, knowledgeTest, employed, hasAuthority, null);
        }

        boolean isEmpty() {
            return name == null
                    && identityNumber == null
                    && birthDate == null
                    && knowledgeTest == null
                    && employed == null
                    && hasAuthority == null
                    && certificate == null;
        }
    }

    /** Somebody with significant influence; {@code personId} as the application answered it, or null for a new one. */
    public record InfluentialInput(
            UUID personId,
            String name,
            String identityNumber,
            LocalDate birthDate,
            String role,
            BigDecimal sharePercent) {

        boolean isEmpty() {
            return name == null && identityNumber == null && birthDate == null && role == null && sharePercent == null;
        }
    }

    /** The same people as answers, before their identities are stored. */
    ApplicationForm.People withoutIdentities() {
        return new ApplicationForm.People(
                responsible(manager),
                responsible(deputy),
                deputyExemption,
                deputyExemptionReason,
                influential == null
                        ? null
                        : influential.stream()
                                .map(person -> new ApplicationForm.Influential(
                                        person.personId(), person.name(), person.role(), person.sharePercent()))
                                .toList(),
                responsible(generalManager));
    }

    private static ApplicationForm.Responsible responsible(ResponsibleInput told) {
        return told == null
                ? null
                : new ApplicationForm.Responsible(
                        null,
                        told.name(),
                        told.knowledgeTest(),
                        told.employed(),
                        told.hasAuthority(),
                        told.certificate());
    }
}
