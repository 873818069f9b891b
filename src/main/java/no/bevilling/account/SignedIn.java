package no.bevilling.account;

import java.util.UUID;

/**
 * Somebody has signed in: for those who write it down.
 *
 * @param way {@code password}, {@code id-porten} or {@code entra}
 */
public record SignedIn(UUID accountId, String name, String way) {}
