package no.bevilling.party;

import java.time.LocalDate;

/**
 * A person's role in an organisation as Enhetsregisteret has it.
 *
 * @param code of the role: DAGL (general manager), LEDE (chair), INNH (owner of a sole proprietorship) …
 * @param birthDate null where the register does not show it
 */
public record RegisteredRole(String code, String name, LocalDate birthDate) {}
