package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.toandan.account.Scope;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.certificate.Issued;
import vn.toandan.judging.Recognised;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.DecisionPaper;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.recognition.Annul;
import vn.toandan.recognition.Decide;
import vn.toandan.recognition.Decided;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.RecognitionDesk;
import vn.toandan.recognition.RecognitionRejection;
import vn.toandan.recognition.Recognitions.Kept;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.safety.RuleSet;
import vn.toandan.web.Problem.Wrong;

/** Decisions as they come in over HTTP ("tiếp nhận quyết định"): read, kept within a scope and handed to the {@link RecognitionDesk}, which alone says what is lawful. */
final class DecisionOffice {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Office office;

    /** A decision as it was typed. */
    record Typed(
            String number,
            String on,
            String authority,
            String body,
            String year,
            ImmutableList<String> units,
            ImmutableList<String> papers,
            String ground) {

        ImmutableSet<String> codes() {
            return units.stream()
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** @param units for how many it was new */
    record Told(int units, ImmutableList<Sentence> remarks) {}

    DecisionOffice(Office office) {
        this.office = office;
    }

    static String key(Kept kept) {
        return kept.recognition().about().unitCode()
                + String.format(Locale.ROOT, " %018d", kept.id().number());
    }

    /** Those of a year within what somebody may see, annulled ones included, by code. */
    ImmutableList<Kept> of(Asked asked, int year) {
        return office.read(registers -> {
            Scope scope = office.scope(asked.account(), registers);
            Recognised.OfYear decided = registers.recognitions().decided(year, Office.EVERYTHING_KNOWN);
            return ImmutableSortedSet.<String>naturalOrder()
                    .addAll(decided.standing())
                    .addAll(decided.annulled())
                    .build()
                    .stream()
                    .filter(scope::covers)
                    .flatMap(code -> registers.recognitions().of(new UnitYear(code, year)).stream())
                    .collect(ImmutableList.toImmutableList());
        });
    }

    Told decide(Asked asked, Typed typed) {
        Decision decision = decision(typed, false);
        return office.write(asked.account(), "decide", decision.number(), office.now(), registers -> {
            requireCovered(asked, registers, typed.codes());
            return told(
                    asked,
                    typed,
                    desk(registers)
                            .decide(new Decide(
                                    decision,
                                    Integer.parseInt(typed.year()),
                                    typed.codes(),
                                    ImmutableSet.copyOf(typed.papers()),
                                    office.today())));
        });
    }

    Told annul(Asked asked, Typed typed) {
        Decision decision = decision(typed, true);
        return office.write(asked.account(), "annul", decision.number(), office.now(), registers -> {
            requireCovered(asked, registers, typed.codes());
            return told(
                    asked,
                    typed,
                    desk(registers)
                            .annul(new Annul(
                                    decision,
                                    Integer.parseInt(typed.year()),
                                    typed.codes(),
                                    typed.ground().strip(),
                                    office.today())));
        });
    }

    private static Decision decision(Typed typed, boolean isAnnulment) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> on = Asked.day(typed.on());
        Optional<Authority> authority = Arrays.stream(Authority.values())
                .filter(one -> one.code().equals(typed.authority()))
                .findFirst();
        require(!typed.number().isBlank(), "number", "missing", errors);
        require(on.isPresent(), "on", "day", errors);
        require(authority.isPresent(), "authority", "missing", errors);
        require(!typed.body().isBlank(), "body", "missing", errors);
        require(typed.year().matches("[1-9][0-9]{3}"), "year", "whole", errors);
        require(!typed.codes().isEmpty(), "units", "missing", errors);
        require(!isAnnulment || !typed.ground().isBlank(), "ground", "missing", errors);
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
        return new Decision(
                typed.number().strip(),
                on.orElseThrow(),
                authority.orElseThrow(),
                typed.body().strip());
    }

    private static void require(boolean isThere, String field, String code, List<Wrong> errors) {
        if (!isThere) {
            errors.add(Wrong.of(field, code));
        }
    }

    private void requireCovered(Asked asked, Registers registers, ImmutableSet<String> units) {
        Scope scope = office.scope(asked.account(), registers);
        if (!units.stream().allMatch(scope::covers)) {
            throw Access.nothingHere();
        }
    }

    private RecognitionDesk desk(Registers registers) {
        ProvincialStandards standards = SheetDesk.standards(office, registers);
        return new RecognitionDesk(registers.judgements(), registers.recognitions(), standards::with);
    }

    /** @throws Problem.Refusal with every reason at once, so that nothing is written */
    private static Told told(Asked asked, Typed typed, Decided decided) {
        if (decided instanceof Decided.Rejected rejected) {
            throw refusal(rejected.rejections().stream()
                    .map(one -> wrong(asked, typed, one))
                    .toList());
        }
        Decided.Recorded recorded = (Decided.Recorded) decided;
        return new Told(
                recorded.units(),
                recorded.remarks().stream()
                        .map(remark -> Sentence.of("web/wording:decision.remark", remark.unit(), remark.says()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Problem.Refusal refusal(List<Wrong> errors) {
        return new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
    }

    private static Wrong wrong(Asked asked, Typed typed, RecognitionRejection one) {
        String code = one.code().name().toLowerCase(Locale.ROOT);
        String field = switch (one.code()) {
            case NO_SUCH_PAPER, MISSING_PAPER -> "papers";
            case NO_GROUND -> "ground";
            case NOT_COMPETENT, OTHER_AUTHORITY -> "authority";
            case NOT_YET, BEFORE_DECISION, WINDOW_OPEN, OTHER_LAW -> "on";
            case NO_UNITS, NOT_JUDGED, NOT_MET, NOT_KNOWN, OUT_OF_SCOPE, RECOGNISED, NOT_RECOGNISED -> "units";
        };
        // Programs name papers, people tick them.
        Sentence right =
                asked.isForm() && code.equals("missing_paper") ? Sentence.of("web/wording:decision.tick") : one.right();
        Sentence says = one.unit().isEmpty()
                ? Sentence.of("web/wording:error.refused", one.wrong(), right)
                : Sentence.of("web/wording:error.refused_unit", unit(typed, one.unit()), one.wrong(), right);
        return new Wrong(field, code, says, one.ground());
    }

    /** By its code where it has the form of one; else by where it stands among those that were typed. */
    private static Sentence unit(Typed typed, String code) {
        return Code.isOne(code)
                ? Sentence.verbatim(code)
                : Sentence.of(
                        "web/wording:error.unit_at",
                        Iterables.indexOf(typed.units(), one -> one.strip().equals(code)) + 1);
    }

    /** The paper of the decision that stands for a unit, with the other units of the same decision that one may see. */
    Reply print(Asked asked, String code, String year) {
        UnitYear about = SheetDesk.about(code, year);
        boolean isPdf = asked.query("format").equals(Optional.of("pdf"));
        ImmutableList<Certificate> units = office.read(registers -> units(asked, registers, about));
        ImmutableList<Instrument> instruments = office.standard()
                .on(units.get(0).on())
                .map(RuleSet::instruments)
                .orElseGet(ImmutableList::of);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Results results = Results.toStream(out)) {
            new DecisionPaper(PaperHead.of(asked, office), asked.wording())
                    .recognising(units, instruments, isPdf ? OfficialFile.PDF : OfficialFile.DOCX, results);
            results.publish();
        }
        String name = "quyet-dinh-" + about.year() + (isPdf ? ".pdf" : ".docx");
        return Reply.file(isPdf ? "application/pdf" : DOCX, name, out.toByteArray());
    }

    private ImmutableList<Certificate> units(Asked asked, Registers registers, UnitYear about) {
        CertificateDesk desk = office.certificateDesk(registers);
        Certificate first = issued(desk, about).orElseThrow(Access::nothingHere);
        Scope scope = office.scope(asked.account(), registers);
        return registers.recognitions().recognised(about.year(), Office.EVERYTHING_KNOWN).stream()
                .sorted()
                .filter(scope::covers)
                .flatMap(code -> issued(desk, new UnitYear(code, about.year())).stream())
                .filter(one -> one.number().equals(first.number())
                        && one.on().equals(first.on())
                        && one.body().equals(first.body()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Certificate> issued(CertificateDesk desk, UnitYear about) {
        return desk.ofRecognition(about, Office.EVERYTHING_KNOWN) instanceof Issued.Ready ready
                ? Optional.of(ready.certificate())
                : Optional.empty();
    }
}
