package no.bevilling.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.LicencePrefill;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.database.TenantKey;
import no.bevilling.document.PlainPhoto;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Takes self-checks from holders, and shows them to those who handle cases and inspect. */
@ApplicationScoped
public class SelfChecks {
    static final int LONGEST_NOTE = 4000;
    static final int MOST_PHOTOS = 4;
    /** More in one year are no self-checks any more. */
    static final int MOST_IN_A_YEAR = 12;

    @Inject
    LicencePrefill licences;

    @Inject
    StoredFiles files;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a holder hands in.
     *
     * @param year this one or the one before
     * @param photos where their bytes lie until the call returns
     */
    public record HandedIn(
            Integer year, Map<SelfCheckPoint, SelfCheckAnswer> answers, String note, List<Path> photos) {}

    /** The licence, if it is one of the reader's own. */
    LicencePrefill.Own own(UUID licence, SignedInAccount holder) {
        return licences.own(licence, holder)
                .orElseThrow(
                        () -> ProblemException.notFound("There is no such licence of yours in this municipality."));
    }

    /**
     * Hands in.
     *
     * @throws ProblemException 400 naming the fields that are wrong, 404 for a licence that is not one's own
     */
    public UUID handIn(UUID licenceId, HandedIn told, SignedInAccount holder) {
        own(licenceId, holder);
        List<Problem.Field> wrong = wrong(told);
        List<byte[]> photos = photos(told.photos(), wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (SelfCheck.count("licenceId = ?1 and checkYear = ?2", licenceId, told.year()) >= MOST_IN_A_YEAR) {
            throw ProblemException.conflict("This licence has as many self-checks of the year as are taken.");
        }
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        SelfCheck check = new SelfCheck();
        check.licenceId = licenceId;
        check.premisesId = licence.premisesId;
        check.checkYear = told.year();
        check.answers = Map.copyOf(told.answers());
        check.note = told.note() == null ? "" : told.note().strip();
        check.handedInAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check.handedInBy = holder.id();
        check.handedInByName = holder.displayName();
        check.persistAndFlush();
        for (int position = 0; position < photos.size(); position++) {
            keep(check, position, photos.get(position));
        }
        audit.changed("self-check", check.id, "handed in", Map.of("licence", licenceId, "photos", photos.size()));
        return check.id;
    }

    private void keep(SelfCheck check, int position, byte[] jpeg) {
        try {
            StoredFile file = files.store(
                    new ByteArrayInputStream(jpeg), "egenkontroll-" + (position + 1) + ".jpg", "image/jpeg");
            StoredFile.flush();
            SelfCheckPhoto photo = new SelfCheckPhoto();
            photo.selfCheckId = check.id;
            photo.position = position;
            photo.fileId = file.id;
            photo.persist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem.Field> wrong(HandedIn told) {
        List<Problem.Field> wrong = new ArrayList<>();
        int now = LocalDate.now(clock).getYear();
        if (told.year() == null || told.year() != now && told.year() != now - 1) {
            wrong.add(new Problem.Field("year", "Must be this year or the one before"));
        }
        for (SelfCheckPoint point : SelfCheckPoint.values()) {
            if (!told.answers().containsKey(point)) {
                wrong.add(new Problem.Field(point.name(), "Must be answered"));
            }
        }
        if (told.note() != null && told.note().length() > LONGEST_NOTE) {
            wrong.add(new Problem.Field("note", "Must be at most " + LONGEST_NOTE + " characters"));
        }
        if (told.photos().size() > MOST_PHOTOS) {
            wrong.add(new Problem.Field("photos", "Must be at most " + MOST_PHOTOS));
        }
        return wrong;
    }

    private static List<byte[]> photos(List<Path> sent, List<Problem.Field> wrong) {
        List<byte[]> plain = new ArrayList<>();
        if (!wrong.isEmpty()) {
            return plain;
        }
        try {
            for (Path photo : sent) {
                PlainPhoto.of(photo)
                        .ifPresentOrElse(
                                plain::add,
                                () -> wrong.add(new Problem.Field("photos", "Must be pictures, PNG or JPEG")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain;
    }

    /** What the holder has handed in for a licence, the newest first. */
    List<SelfCheck> ofLicence(UUID licence) {
        return SelfCheck.<SelfCheck>find("licenceId = ?1 order by handedInAt desc, id", licence)
                .page(0, 2 * MOST_IN_A_YEAR)
                .list();
    }

    /** The newest of a place before an instant. */
    List<SelfCheck> ofPremises(UUID premises, Instant before, int most) {
        return SelfCheck.<SelfCheck>find(
                        "premisesId = ?1 and handedInAt < ?2 order by handedInAt desc, id", premises, before)
                .page(0, most)
                .list();
    }

    /** Whether the reader may see what holders of the place have handed in: not who is party to a case about it. */
    boolean maySee(UUID premises, SignedInAccount reader) {
        return !impartiality.placesOf(reader.id()).contains(premises);
    }

    /** A self-check for one of the staff; the log tells who read it. */
    SelfCheck read(UUID id, SignedInAccount reader) {
        SelfCheck check = SelfCheck.<SelfCheck>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such self-check in this municipality."));
        if (!maySee(check.premisesId, reader)) {
            throw new PartyToCaseException(null);
        }
        audit.saw("self-check", id);
        return check;
    }

    /** Its photos, in order. */
    List<SelfCheckPhoto> photos(UUID check) {
        return SelfCheckPhoto.list("selfCheckId = ?1 order by position", check);
    }
}
