package vn.toandan.certificate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.certificate.Issued.Refusal;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Publicity;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;

/**
 * Says what certificates there are to issue and which were withdrawn ("cấp, thu hồi giấy chứng nhận"), out of the registers; as opposed to the desks that write into them.
 * It decides nothing.
 */
public final class CertificateDesk {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final Commendations commendations;
    private final CommendationScheme scheme;

    public CertificateDesk(
            Judgements judgements, Recognitions recognitions, Commendations commendations, CommendationScheme scheme) {
        this.judgements = judgements;
        this.recognitions = recognitions;
        this.commendations = commendations;
        this.scheme = scheme;
    }

    /** Of the recognition of a unit for a year, as known on that day. */
    public Issued ofRecognition(UnitYear about, LocalDate asKnown) {
        ImmutableList<Recognitions.Kept> all = recognitions.of(about);
        Optional<Recognition> standing = all.stream()
                .filter(kept -> kept.standsAsKnownOn(asKnown))
                .map(Recognitions.Kept::recognition)
                .findFirst();
        if (standing.isEmpty()) {
            return refused(
                    all.isEmpty() ? Refusal.NOT_RECOGNISED : Refusal.ANNULLED,
                    about.unitCode(),
                    Integer.toString(about.year()));
        }
        Recognition recognition = standing.get();
        String name = judgements
                .find(recognition.judgement())
                .map(judgement -> judgement.sheet().unit().name())
                .filter(given -> !given.isBlank())
                .orElse(about.unitCode());
        String number = oneLine(recognition.decision().number());
        String body = oneLine(recognition.decision().body());
        return firstTooLong(about.unitCode(), name, number, body)
                .orElseGet(() -> new Issued.Ready(new Certificate(
                        Entry.of(recognition),
                        number,
                        recognition.decision().on(),
                        body,
                        new Certificate.Recognised(
                                about.unitCode(),
                                name,
                                about.year(),
                                recognition.decision().authority()))));
    }

    /** Of the award of a nomination, as known on that day; whom it names, the nomination says as known then. */
    public Issued ofAward(String nomination, LocalDate asKnown) {
        ImmutableList<Commendations.Kept> all = commendations.ofNomination(nomination);
        Optional<Award> standing = all.stream()
                .filter(kept -> kept.standsAsKnownOn(asKnown))
                .map(Commendations.Kept::award)
                .findFirst();
        if (standing.isEmpty()) {
            return refused(all.isEmpty() ? Refusal.NOT_AWARDED : Refusal.REVOKED, nomination);
        }
        Award award = standing.get();
        Optional<String> subject = commendations.nomination(nomination, asKnown).flatMap(this::mayBeNamed);
        String number = oneLine(award.decision().number());
        String body = oneLine(award.decision().body());
        return firstTooLong(number, body, subject.orElse(""))
                .orElseGet(() -> new Issued.Ready(new Certificate(
                        Entry.of(award),
                        number,
                        award.decision().on(),
                        body,
                        new Certificate.Commended(award.form(), award.recipient(), subject))));
    }

    private Optional<String> mayBeNamed(Nomination nomination) {
        return scheme.judge(nomination, Optional.empty()).publicity() == Publicity.OPEN
                ? nomination.text(NominationFact.SUBJECT).map(CertificateDesk::oneLine)
                : Optional.empty();
    }

    /** All that were withdrawn, as known on that day. What was decided again by the same decision stands. */
    public Withdrawals withdrawals(LocalDate asKnown) {
        Stream<Withdrawal> annulled = recognitions.annulled().stream()
                .filter(kept -> recognitions.of(kept.recognition().about()).stream()
                        .noneMatch(one -> one.standsAsKnownOn(asKnown)
                                && Entry.of(one.recognition()).equals(Entry.of(kept.recognition()))))
                .flatMap(kept -> kept.annulment().stream()
                        .filter(taken -> !taken.knownOn().isAfter(asKnown))
                        .map(taken -> new Withdrawal(
                                Entry.of(kept.recognition()),
                                taken.decision().on(),
                                oneLine(taken.decision().number()))));
        Stream<Withdrawal> revoked = commendations.revoked().stream()
                .filter(kept -> commendations.ofNomination(kept.award().nomination()).stream()
                        .noneMatch(one -> one.standsAsKnownOn(asKnown)
                                && Entry.of(one.award()).equals(Entry.of(kept.award()))))
                .flatMap(kept -> kept.revocation().stream()
                        .filter(taken -> !taken.knownOn().isAfter(asKnown))
                        .map(taken -> new Withdrawal(
                                Entry.of(kept.award()),
                                taken.decision().on(),
                                oneLine(taken.decision().number()))));
        return Withdrawals.of(asKnown, Streams.concat(annulled, revoked).toList());
    }

    private static String oneLine(String text) {
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(text, ' ');
    }

    private static Optional<Issued> firstTooLong(String... texts) {
        return Stream.of(texts)
                .filter(text -> !Certificate.fits(text))
                .findFirst()
                .map(text -> refused(Refusal.TOO_LONG, text.length()));
    }

    private static Issued refused(Refusal refusal, Object... values) {
        String key = "refused." + refusal.name().toLowerCase(Locale.ROOT);
        return new Issued.Refused(
                refusal, Certificate.wording(key, values), Certificate.wording(key + ".right", Certificate.LONGEST));
    }
}
