package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.Issued;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Publicity;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.RevokeAward;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.DecisionPaper;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.web.Problem.Wrong;

/** Nominations within the scope of whoever asks ("đề nghị khen thưởng trong phạm vi"), and what authorities make of them; as opposed to the {@link StaffProposals}, which nobody filed. */
final class StaffNominations {

    private static final ImmutableSet<String> COLUMNS =
            NominationFact.ALL.stream().map(NominationFact::id).collect(ImmutableSet.toImmutableSet());

    private static final ImmutableList<NominationFact> CODES =
            ImmutableList.of(NominationFact.SUBJECT, NominationFact.UNIT_CODE, NominationFact.ACHIEVEMENT);

    private final Office office;

    /**
     * One of them.
     *
     * @param kept the awards on it, revoked ones included
     */
    record Filed(Nomination nomination, ImmutableList<Commendations.Kept> kept, long version) {

        String unit() {
            return StaffNominations.unit(nomination).orElse("–");
        }

        /** Where it stands, as pages say it. */
        String state() {
            if (kept.isEmpty()) {
                return "nominations.open";
            }
            return standing().isPresent() ? "nominations.awarded" : "nominations.revoked";
        }

        /** The award that stands. */
        Optional<Commendations.Kept> standing() {
            return kept.stream().filter(one -> one.revocation().isEmpty()).findFirst();
        }
    }

    StaffNominations(Office office) {
        this.office = office;
    }

    ImmutableList<Filed> all(Asked asked) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            ImmutableList.Builder<Nomination> there = ImmutableList.builder();
            registers.commendations().eachNomination(Office.EVERYTHING_KNOWN, nomination -> {
                if (reach.holds(unit(nomination))) {
                    there.add(nomination);
                }
            });
            return there.build().stream()
                    .map(nomination -> filed(registers, nomination))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    Filed find(Asked asked, String id) {
        return office.read(registers -> filed(registers, there(asked, registers, id)));
    }

    private static Filed filed(Registers registers, Nomination nomination) {
        return new Filed(
                nomination,
                registers.commendations().ofNomination(nomination.id()),
                registers.versions().ofNomination(nomination.id()));
    }

    /** One that lies elsewhere does not exist. */
    private Nomination there(Asked asked, Registers registers, String id) {
        return registers
                .commendations()
                .nomination(id, Office.EVERYTHING_KNOWN)
                .filter(nomination -> new Reach(office.scope(asked.account(), registers)).holds(unit(nomination)))
                .orElseThrow(Access::nothingHere);
    }

    private static Optional<String> unit(Nomination nomination) {
        return nomination.text(NominationFact.UNIT_CODE);
    }

    /** Whom it is for goes by an identifier; who may stay unknown goes without one, save to those who file nominations. */
    Optional<Object> cell(Asked asked, Nomination nomination, NominationFact fact) {
        boolean isTold = fact != NominationFact.SUBJECT
                || asked.account().may(Right.PROPOSE)
                || office.commendation().judge(nomination, Optional.empty()).publicity() == Publicity.OPEN;
        return isTold ? nomination.cell(fact) : Optional.empty();
    }

    /** As its form was typed: the cells by the names of columns. */
    static Nomination typed(String id, Map<String, String> cells) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(NominationFact.NOMINATION.id(), id);
        NominationFact.ALL.stream().filter(NominationFact::isNeeded).forEach(fact -> all.putIfAbsent(fact.id(), ""));
        cells.forEach((column, cell) -> {
            if (!column.equals(NominationFact.NOMINATION.id())) {
                all.put(column, cell);
            }
        });
        return TypedRow.read(NominationFiles.NOMINATIONS, all, COLUMNS, column -> column, NominationFiles::nomination);
    }

    /** What is to be looked at although it was filed, and how far it has come. */
    Filed put(Asked asked, Nomination nomination) {
        return office.write(asked.account(), "nominate", nomination.id(), office.now(), registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            Commendations commendations = registers.commendations();
            Optional<Nomination> before = commendations.nomination(nomination.id(), Office.EVERYTHING_KNOWN);
            boolean isElsewhere =
                    before.filter(known -> !reach.holds(unit(known))).isPresent();
            if (isElsewhere || !reach.holds(unit(nomination))) {
                throw Access.nothingHere();
            }
            requireCodes(before, nomination);
            Version.require(asked, registers.versions().ofNomination(nomination.id()));
            CommendationRefusals.recorded(desk(registers).nominate(nomination, office.today()));
            return filed(registers, nomination);
        });
    }

    /** What is new of it: nobody has a name in here. */
    private static void requireCodes(Optional<Nomination> before, Nomination nomination) {
        if (before.isEmpty()) {
            Code.require(NominationFact.NOMINATION.id(), nomination.id());
        }
        for (NominationFact fact : CODES) {
            Optional<String> code = nomination.text(fact);
            if (code.isPresent() && !before.flatMap(known -> known.text(fact)).equals(code)) {
                Code.require(fact.id(), code.get());
            }
        }
    }

    Registered.Recorded award(Asked asked, AwardNomination command) {
        return office.write(asked.account(), "award", command.decision().number(), office.now(), registers -> {
            there(asked, registers, command.nomination());
            Version.require(asked, registers.versions().ofNomination(command.nomination()));
            return CommendationRefusals.recorded(desk(registers).award(command));
        });
    }

    Registered.Recorded revoke(Asked asked, RevokeAward command) {
        return office.write(asked.account(), "revoke", command.decision().number(), office.now(), registers -> {
            there(asked, registers, command.nomination());
            Version.require(asked, registers.versions().ofNomination(command.nomination()));
            return CommendationRefusals.recorded(desk(registers).revoke(command));
        });
    }

    private CommendationDesk desk(Registers registers) {
        return new CommendationDesk(registers.commendations(), office.commendation());
    }

    /** The decision that awarded it, as a document that is still to be signed. */
    byte[] decision(Asked asked, String id, OfficialFile file) {
        Letterhead head = PaperHead.of(asked, office);
        return office.read(registers -> {
            Nomination filed = there(asked, registers, id);
            Certificate award = ready(office.certificateDesk(registers).ofAward(id, Office.EVERYTHING_KNOWN));
            Commendations.Kept kept = filed(registers, filed).standing().orElseThrow();
            ImmutableList<Instrument> instruments = office.commendation()
                    .judge(filed, Optional.of(award.on()))
                    .reward()
                    .map(reward -> ImmutableList.of(reward.citation().instrument()))
                    .orElseGet(ImmutableList::of);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DecisionPaper(head, asked.wording())
                    .awarding(award, kept.award().amount(), instruments, file, bytes);
            return bytes.toByteArray();
        });
    }

    static Certificate ready(Issued issued) {
        if (issued instanceof Issued.Ready ready) {
            return ready.certificate();
        }
        Issued.Refused refused = (Issued.Refused) issued;
        throw new Problem.Refusal(Problem.of(
                Problem.UNPROCESSABLE,
                new Wrong(
                        "nomination",
                        "no_paper",
                        Sentence.several(ImmutableList.of(refused.wrong(), refused.right())),
                        Optional.empty())));
    }
}
