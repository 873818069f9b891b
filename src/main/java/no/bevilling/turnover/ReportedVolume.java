package no.bevilling.turnover;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a holder told of a licence and a calendar year (alkoholforskriften § 6-3).
 *
 * @param returnId the turnover return it stands in; null where it stands in the application
 * @param litres goods in litres (vareliter) by drink group; a group left out has none
 * @param toldAt when it was delivered
 */
public record ReportedVolume(UUID returnId, Map<Integer, BigDecimal> litres, Instant toldAt) {}
