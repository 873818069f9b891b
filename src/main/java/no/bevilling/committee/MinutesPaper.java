package no.bevilling.committee;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.casework.TieDecisions;
import no.bevilling.database.Tenant;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.document.Writing;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;

/** The minutes of a meeting as a paper, in the municipality's language form. */
@ApplicationScoped
class MinutesPaper {
    @Inject
    Meetings meetings;

    @Inject
    MeetingResolutions resolutions;

    @Inject
    TieDecisions tieDecisions;

    @Inject
    TablePaperPdf pdf;

    @Inject
    Clock clock;

    /** What one paper needs at hand. */
    private record Drawing(Meeting meeting, PaperMessages says, Writing writing, List<MeetingMember> members) {
        String name(UUID member) {
            return members.stream()
                    .filter(one -> one.id.equals(member))
                    .map(one -> one.name)
                    .findFirst()
                    .orElse("");
        }

        List<String> present() {
            return members.stream()
                    .filter(member -> member.present)
                    .map(member -> member.name)
                    .toList();
        }
    }

    String title(Meeting meeting) {
        LanguageForm form = municipality().languageForm;
        return says(form).minutesTitle(meeting.bodyName, Writing.in(form).date(meeting.startsAt.toLocalDate()));
    }

    /**
     * Writes them.
     *
     * @param of the version; null for a draft before anybody has written one
     * @param versions all versions so far
     */
    byte[] write(Meeting meeting, MeetingMinutes of, List<MeetingMinutes> versions) {
        Municipality municipality = municipality();
        LanguageForm form = municipality.languageForm;
        Drawing drawing = new Drawing(meeting, says(form), Writing.in(form), meetings.members(meeting.id));
        List<TablePaper.Section> sections = new ArrayList<>();
        versions.stream()
                .filter(version -> !version.correction.isEmpty())
                .forEach(version -> sections.add(TablePaper.Section.of(
                        drawing.says.correction(version.revision, drawing.writing.date(day(version.writtenAt))),
                        List.of(version.correction))));
        sections.add(meeting(drawing));
        meetings.items(meeting.id).forEach(item -> sections.add(item(drawing, item)));
        sections.add(signature(drawing, of, versions));
        String title = title(meeting);
        return pdf.write(new TablePaper(
                form,
                drawing.says.municipality(municipality.name),
                title,
                of == null || !of.isSigned() ? drawing.says.draft() : drawing.says.version(of.revision),
                drawing.says.minutesSubject(),
                sections,
                title,
                clock.instant(),
                municipality.demo));
    }

    private static TablePaper.Section meeting(Drawing drawing) {
        List<String> absent = drawing.members.stream()
                .filter(member -> !member.present)
                .map(member -> member.name)
                .toList();
        String time = drawing.writing.time(drawing.meeting.startsAt.toLocalTime());
        return new TablePaper.Section(
                drawing.says.meeting(),
                List.of(
                        new TablePaper.Fact(
                                drawing.says.when(),
                                drawing.says.dayAndTime(
                                        drawing.writing.date(drawing.meeting.startsAt.toLocalDate()), time),
                                null),
                        new TablePaper.Fact(drawing.says.where(), drawing.meeting.place, null),
                        new TablePaper.Fact(drawing.says.present(), names(drawing, drawing.present()), null),
                        new TablePaper.Fact(drawing.says.absent(), names(drawing, absent), null),
                        new TablePaper.Fact(drawing.says.quorum(), quorum(drawing), null)),
                List.of(),
                List.of());
    }

    /** Whether the body could decide anything at all (kommuneloven § 11-9). */
    private static String quorum(Drawing drawing) {
        int there = drawing.present().size();
        int seats = drawing.meeting.seats == null ? drawing.members.size() : drawing.meeting.seats;
        return drawing.says.quorumOf(there, seats, there >= drawing.meeting.quorum() && there > 0);
    }

    private static String names(Drawing drawing, List<String> names) {
        return names.isEmpty() ? drawing.says.nobody() : String.join(", ", names);
    }

    private TablePaper.Section item(Drawing drawing, MeetingItem item) {
        List<String> text = new ArrayList<>();
        if (item.caseId != null) {
            text.addAll(impartiality(drawing, item));
        }
        text.add(item.outcome == null ? drawing.says.notResolved() : drawing.says.outcome(item.outcome.name()));
        if (!item.resolution.isEmpty()) {
            text.add(item.resolution);
        }
        if (!item.votes.isEmpty()) {
            text.add(drawing.says.votes(item.votes));
        }
        return TablePaper.Section.of(drawing.says.item(item.itemNumber, item.title), text);
    }

    /** Who stepped aside, and that the body found so itself, without the member (forvaltningsloven § 8). */
    private List<String> impartiality(Drawing drawing, MeetingItem item) {
        Map<UUID, MeetingTie> ties = resolutions.ties(item.id);
        if (item.outcome == null) {
            return List.of();
        }
        List<String> lines = Stream.concat(
                        ties.values().stream()
                                .map(tie ->
                                        drawing.says.tie(drawing.name(tie.memberId), tie.explanation, tie.tie.name())),
                        decidedElsewhere(drawing, item, ties.keySet()))
                .sorted()
                .toList();
        return lines.isEmpty() ? List.of(drawing.says.noTies()) : lines;
    }

    /** What the body decided of a member that day, and registered in the case: the member may be gone from the table by now. */
    private Stream<String> decidedElsewhere(Drawing drawing, MeetingItem item, Set<UUID> told) {
        Set<UUID> accounts = drawing.members.stream()
                .filter(member -> told.contains(member.id) && member.accountId != null)
                .map(member -> member.accountId)
                .collect(Collectors.toSet());
        Set<String> names = drawing.members.stream()
                .filter(member -> told.contains(member.id))
                .map(member -> member.name)
                .collect(Collectors.toSet());
        return tieDecisions.of(item.caseId).stream()
                .filter(decided -> decided.decidedOn.equals(drawing.meeting.startsAt.toLocalDate())
                        && decided.bodyName.equals(drawing.meeting.bodyName))
                .filter(decided -> !accounts.contains(decided.accountId) && !names.contains(decided.memberName))
                .map(decided -> drawing.says.tie(
                        decided.memberName,
                        decided.reason,
                        (decided.disqualified ? MemberTie.OTHER_ASIDE : MemberTie.OTHER_STAYS).name()));
    }

    private TablePaper.Section signature(Drawing drawing, MeetingMinutes of, List<MeetingMinutes> versions) {
        List<String> lines = versions.stream()
                .filter(MeetingMinutes::isSigned)
                .map(version -> drawing.says.signed(
                        version.revision,
                        version.firstSignedByName.isEmpty()
                                ? version.signedByName
                                : drawing.says.both(version.firstSignedByName, version.signedByName),
                        drawing.writing.date(day(version.signedAt)),
                        version.writtenByName))
                .collect(Collectors.toCollection(ArrayList::new));
        if (of != null && !of.isSigned() && !of.firstSignedByName.isEmpty()) {
            lines.add(drawing.says.waitsForSecond(of.firstSignedByName));
        } else if (lines.isEmpty()) {
            lines.add(of == null ? drawing.says.notSigned() : drawing.says.waits(of.writtenByName));
        }
        return TablePaper.Section.of(drawing.says.signatures(), lines);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static PaperMessages says(LanguageForm form) {
        return MessageBundles.get(PaperMessages.class, Localized.Literal.of(form.name()));
    }

    private static Municipality municipality() {
        return Municipality.findById(Tenant.id());
    }
}
