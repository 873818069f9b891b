package no.bevilling.rules;

import java.util.List;

/**
 * What became of one paragraph of an act: which questions and numbers encode it, or why none does.
 *
 * @param act short name as references write it: {@code alkoholloven}
 * @param document the act's date code: {@code LOV-1989-06-02-27}
 * @param chapter number of the chapter
 * @param chapterHeading what the chapter is about, in Norwegian
 * @param paragraph number without the sign: {@code 1-7c}
 * @param heading what the paragraph is about, in Norwegian
 * @param sha256 hash of the words that it was written from, by {@link ActText}
 * @param parts the whole paragraph, or its subsections (ledd)
 */
public record Provision(
        String act,
        String document,
        String chapter,
        String chapterHeading,
        String paragraph,
        String heading,
        String sha256,
        List<Part> parts,
        String file,
        int line) {

    /**
     * A paragraph, or some subsections of it.
     *
     * @param ledd which subsections; null for the whole paragraph
     * @param violations kinds of violation whose points it sets, or that break it
     * @param duties duties to report
     * @param leftToHumans why no rule answers it; null where rules say all there is to say
     * @param leftToOthers why it is not the municipality's
     * @param caseHandling how the handling of cases, not a rule, keeps it
     * @param nothingToDecide why nothing rests on it: a definition, a repealed paragraph
     */
    public record Part(
            String ledd,
            List<String> criteria,
            List<String> parameters,
            List<String> tables,
            List<String> conditions,
            List<String> settings,
            List<String> violations,
            List<String> duties,
            Text leftToHumans,
            Text leftToOthers,
            Text caseHandling,
            Text nothingToDecide) {

        /** Whether anything in the rules encodes it. */
        public boolean isEncoded() {
            return !(criteria.isEmpty()
                    && parameters.isEmpty()
                    && tables.isEmpty()
                    && conditions.isEmpty()
                    && settings.isEmpty()
                    && violations.isEmpty()
                    && duties.isEmpty());
        }

        boolean isRecorded() {
            return isEncoded()
                    || leftToHumans != null
                    || leftToOthers != null
                    || caseHandling != null
                    || nothingToDecide != null;
        }

        boolean names(String id) {
            return criteria.contains(id)
                    || parameters.contains(id)
                    || tables.contains(id)
                    || conditions.contains(id)
                    || settings.contains(id)
                    || violations.contains(id)
                    || duties.contains(id);
        }
    }

    /** {@code alkoholloven § 4-4} */
    public String reference() {
        return act + " § " + paragraph;
    }

    boolean names(String id) {
        return parts.stream().anyMatch(p -> p.names(id));
    }
}
