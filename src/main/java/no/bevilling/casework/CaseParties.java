package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** The parties of a case beside the applicant, and who acts for them (forvaltningsloven §§ 2 e and 12). */
@ApplicationScoped
public class CaseParties {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_ADDRESS = 400;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9 ]{5,20}");

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * What a person writes about a party.
     *
     * @param authority needed for a representative, and for nobody else
     * @param authorisedOn needed with a written authority; not after today
     * @param getsLetters whether letters to the applicant go there too; then an e-mail or postal address is needed
     */
    public record Asked(
            CasePartyRole role,
            String name,
            String organisationNumber,
            String actsFor,
            PartyAuthority authority,
            LocalDate authorisedOn,
            String email,
            String telephone,
            String postalAddress,
            boolean getsLetters) {}

    /** Everybody who is or was party beside the applicant, in the order they came. */
    public List<CaseParty> of(UUID caseId) {
        return CaseParty.list("caseId = ?1 order by addedAt, id", caseId);
    }

    /** Those who get a copy of letters to the applicant now. */
    public List<CaseParty> withCopies(UUID caseId) {
        return CaseParty.list("caseId = ?1 and getsLetters = true and endedOn is null order by addedAt, id", caseId);
    }

    /** @throws ProblemException 404 where the case has no such party */
    public CaseParty get(UUID caseId, UUID id) {
        return CaseParty.<CaseParty>findByIdOptional(TenantKey.of(id))
                .filter(party -> party.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such party in this case."));
    }

    /** Adds one; after the decision too, since a representative may come with the appeal. */
    public CaseParty add(UUID caseId, Asked asked, SignedInAccount actor) {
        cases.toHandle(caseId, actor);
        refuse(flaws(asked));
        CaseParty party = new CaseParty();
        party.caseId = caseId;
        party.addedByName = actor.displayName();
        party.addedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fill(party, asked);
        party.persistAndFlush();
        timeline.record(caseId, CaseEventKind.PARTY_ADDED, actor, told(party));
        return party;
    }

    /** Changes what is known of one. */
    public void change(UUID caseId, UUID id, int version, Asked asked, SignedInAccount actor) {
        CaseParty party = get(caseId, id);
        cases.toHandle(caseId, actor);
        cases.requireVersion(caseId, version, party.version);
        refuse(flaws(asked));
        fill(party, asked);
        party.persistAndFlush();
        timeline.record(caseId, CaseEventKind.PARTY_CHANGED, actor, told(party));
    }

    /** It is party no longer, from tomorrow: what it was told stays as it was. */
    public void end(UUID caseId, UUID id, int version, SignedInAccount actor) {
        CaseParty party = get(caseId, id);
        cases.toHandle(caseId, actor);
        if (!party.isPresent()) {
            return;
        }
        cases.requireVersion(caseId, version, party.version);
        party.endedOn = LocalDate.now(clock);
        party.persistAndFlush();
        timeline.record(caseId, CaseEventKind.PARTY_ENDED, actor, told(party));
    }

    private static void fill(CaseParty party, Asked asked) {
        boolean acts = asked.role == CasePartyRole.REPRESENTATIVE;
        party.role = asked.role;
        party.name = asked.name.strip();
        String number = TypedForm.digits(asked.organisationNumber);
        party.organisationNumber = number.isEmpty() ? null : number;
        party.actsFor = acts ? text(asked.actsFor) : "";
        party.authority = acts ? asked.authority : null;
        party.authorisedOn = acts ? asked.authorisedOn : null;
        party.email = text(asked.email);
        party.telephone = text(asked.telephone);
        party.postalAddress = text(asked.postalAddress);
        party.getsLetters = asked.getsLetters;
    }

    private List<Problem.Field> flaws(Asked asked) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (asked.role == null) {
            wrong.add(new Problem.Field("role", "Must be one of " + List.of(CasePartyRole.values())));
        }
        if (!TypedForm.isText(asked.name, LONGEST_NAME)) {
            wrong.add(new Problem.Field("name", "Must be a text of at most " + LONGEST_NAME + " characters"));
        }
        String number = TypedForm.digits(asked.organisationNumber);
        if (!number.isEmpty() && !OrganisationNumber.isValid(number)) {
            wrong.add(new Problem.Field("organisationNumber", "Must be an organisation number, or nothing"));
        }
        if (asked.role == CasePartyRole.REPRESENTATIVE) {
            if (asked.authority == null) {
                wrong.add(new Problem.Field("authority", "Must be one of " + List.of(PartyAuthority.values())));
            }
            boolean dated = asked.authorisedOn != null && !asked.authorisedOn.isAfter(LocalDate.now(clock));
            if (asked.authority == PartyAuthority.WRITTEN && !dated) {
                wrong.add(new Problem.Field("authorisedOn", "Must be the day of the authority, not after today"));
            }
            if (text(asked.actsFor).length() > LONGEST_NAME) {
                wrong.add(new Problem.Field("actsFor", "Must be at most " + LONGEST_NAME + " characters"));
            }
        }
        String email = text(asked.email);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            wrong.add(new Problem.Field("email", "Must be an e-mail address, or nothing"));
        }
        String telephone = text(asked.telephone);
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            wrong.add(new Problem.Field("telephone", "Must be a telephone number, or nothing"));
        }
        String address = text(asked.postalAddress);
        if (address.length() > LONGEST_ADDRESS) {
            wrong.add(new Problem.Field("postalAddress", "Must be at most " + LONGEST_ADDRESS + " characters"));
        } else if (asked.getsLetters && address.isEmpty()) {
            wrong.add(new Problem.Field("postalAddress", "Must be given where letters are to go"));
        }
        return wrong;
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static Map<String, String> told(CaseParty party) {
        return Map.of("role", party.role.name(), "name", party.name);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
