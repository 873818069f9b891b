package no.bevilling.licence;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing in the law that a licence holds by, or falls by. */
interface ForceRule {
    /**
     * What a rule says of an instant.
     *
     * @param since when the licence fell, where it has; decides which of several reasons is told
     */
    record Standing(ForceGround ground, Instant since, String source) {
        static Standing of(ForceGround ground, Instant since) {
            return new Standing(ground, since, ground.paragraph());
        }
    }

    /** What the rule says of the instant; empty when it says nothing. */
    Optional<Standing> at(Instant instant);

    /** The instants at which the rule may begin to say something else. */
    Stream<Instant> turns();
}
