package no.bevilling.turnover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A figure that is questioned: the holder explains it, and nothing is refused.
 *
 * @param group drink group; null where it is about the place as a whole
 * @param told in litres
 * @param against what it was held against, in litres (for seats: their number); null where it is against nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(QuestionKind kind, Integer group, BigDecimal told, BigDecimal against) {}
