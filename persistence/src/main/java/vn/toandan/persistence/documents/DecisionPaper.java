package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.certificate.Certificate;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * The decision itself as a document ("quyết định công nhận, quyết định khen thưởng theo thể thức Nghị định 30/2020/NĐ-CP"), out of what the register keeps of it; as opposed
 * to the certificate of each whom it names. Which laws it rests on beside the ones we apply, and at whose proposal, is left to be filled in.
 */
public final class DecisionPaper {

    private final Letterhead head;
    private final Wording wording;

    public DecisionPaper(Letterhead head, Wording wording) {
        this.head = head;
        this.wording = wording;
    }

    /**
     * A recognition.
     *
     * @param units all that the decision recognised, as their certificates say; one at least
     * @param instruments what it rests on
     */
    public void recognising(
            ImmutableList<Certificate> units,
            ImmutableList<Instrument> instruments,
            OfficialFile file,
            OutputStream out) {
        Certificate first = units.get(0);
        Certificate.Recognised deed = (Certificate.Recognised) first.deed();
        OfficeHolder holder = OfficeHolder.of(deed.authority(), first.body(), wording);
        String year = Integer.toString(deed.year());
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        for (int at = 0; at < units.size(); at++) {
            Certificate.Recognised one = (Certificate.Recognised) units.get(at).deed();
            lines.add(ImmutableList.of(Integer.toString(at + 1), one.unitCode(), one.unitName()));
        }
        ImmutableList<OfficialPaper.Part> parts = ImmutableList.<OfficialPaper.Part>builder()
                .addAll(opening(holder, instruments))
                .add(new OfficialPaper.Text(say("recognised.article1", counted(units.size()), year)))
                .add(new OfficialPaper.Table(
                        ImmutableList.of(say("column.number"), say("column.code"), say("column.unit")),
                        ImmutableList.of(10, 25, 65),
                        lines.build()))
                .add(new OfficialPaper.Text(say("article2")))
                .add(new OfficialPaper.Text(say("recognised.article3")))
                .build();
        write(first, holder, say("recognised.subject", year), parts, file, out);
    }

    /** An award, with the national money that comes with it. */
    public void awarding(
            Certificate award,
            NationalAmount amount,
            ImmutableList<Instrument> instruments,
            OfficialFile file,
            OutputStream out) {
        Certificate.Commended deed = (Certificate.Commended) award.deed();
        OfficeHolder holder = OfficeHolder.of(deed.form().authority(), award.body(), wording);
        ImmutableList.Builder<OfficialPaper.Part> parts = ImmutableList.<OfficialPaper.Part>builder()
                .addAll(opening(holder, instruments))
                .add(new OfficialPaper.Text(
                        say("awarded.article1", wording.phrase(award.title()), wording.phrase(award.subject()))));
        if (amount.dong() > 0) {
            parts.add(new OfficialPaper.Text(say("awarded.money", amount.dong())));
        }
        parts.add(new OfficialPaper.Text(say("article2"))).add(new OfficialPaper.Text(say("awarded.article3")));
        write(award, holder, say("awarded.subject"), parts.build(), file, out);
    }

    private ImmutableList<OfficialPaper.Part> opening(OfficeHolder holder, ImmutableList<Instrument> instruments) {
        ImmutableList.Builder<OfficialPaper.Part> parts = ImmutableList.builder();
        parts.add(new OfficialPaper.Centred(OfficialFrame.capitals(holder.whole())));
        instruments.forEach(instrument -> parts.add(
                new OfficialPaper.Ground(say("ground", wording.phrase(instrument.title()), instrument.issued()))));
        return parts.add(new OfficialPaper.Ground(say("ground.blank")))
                .add(new OfficialPaper.Ground(say("proposal.blank")))
                .add(new OfficialPaper.Centred(say("resolved")))
                .build();
    }

    private void write(
            Certificate decision,
            OfficeHolder holder,
            String subject,
            ImmutableList<OfficialPaper.Part> parts,
            OfficialFile file,
            OutputStream out) {
        Letterhead filled = new Letterhead(
                head.superior(),
                Optional.of(OfficeHolder.inFull(decision.body(), wording)),
                Optional.of(decision.number()),
                head.place(),
                Optional.<LocalDate>of(decision.on()),
                head.signer().or(() -> Optional.of(holder.office())),
                head.recipients());
        OfficialFrame frame = OfficialFrame.of(filled, Optional.empty(), "number.blank", wording);
        file.write(new OfficialPaper(frame, say("title"), subject, parts), wording, out);
    }

    /** A zero before one-digit counts, as officials write. */
    private static String counted(int count) {
        return count < 10 ? "0" + count : Integer.toString(count);
    }

    private String say(String key, Object... values) {
        return wording.phrase(Sentence.of("persistence/wording:decision." + key, values));
    }
}
