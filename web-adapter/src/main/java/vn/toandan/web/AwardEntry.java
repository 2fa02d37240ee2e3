package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.LocalSupplement;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.commendation.RevokeAward;
import vn.toandan.web.Problem.Wrong;

/** The paper that was signed, as somebody enters it ("nhập quyết định"), with everything that cannot be read told at once; as opposed to what the core finds against it. */
final class AwardEntry {

    private static final int LONGEST = 200;

    /** What pages call the fields of an award and of its revocation. */
    static final ImmutableMap<String, String> FIELDS = ImmutableMap.<String, String>builder()
            .put("number", "awards.number")
            .put("date", "awards.date")
            .put("authority", "awards.authority")
            .put("body", "awards.body")
            .put("amount", "awards.amount")
            .put("supplement", "awards.supplement")
            .put("supplementSource", "awards.supplement_source")
            .put("restingOn", "awards.resting_on")
            .put("ground", "awards.ground")
            .put("finding", "awards.finding")
            .buildOrThrow();

    private final Function<String, Optional<String>> part;
    private final LocalDate today;
    private final List<Wrong> errors = new ArrayList<>();

    /** @param part of the request, by its name */
    AwardEntry(Function<String, Optional<String>> part, LocalDate today) {
        this.part = name -> part.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        this.today = today;
    }

    static Optional<String> label(String field) {
        return Optional.ofNullable(FIELDS.get(field));
    }

    AwardNomination award() {
        Optional<String> nomination = needed("nomination");
        Optional<AwardDecision> decision = decision();
        Optional<Long> amount = dong("amount", 0);
        Optional<Long> supplement = dong("supplement", 1);
        Optional<String> source = part.apply("supplementSource");
        if (supplement.isPresent() != source.isPresent()) {
            errors.add(Wrong.of(supplement.isPresent() ? "supplementSource" : "supplement", "missing"));
        }
        refuse();
        return new AwardNomination(
                nomination.orElseThrow(),
                decision.orElseThrow(),
                amount.map(NationalAmount::new),
                supplement.map(dong -> new LocalSupplement(dong, source.orElseThrow())),
                part.apply("restingOn"),
                today);
    }

    RevokeAward revocation() {
        Optional<String> nomination = needed("nomination");
        Optional<AwardDecision> decision = decision();
        Optional<RevocationGround> ground = needed("ground")
                .flatMap(code -> chosen(
                        "ground",
                        Arrays.stream(RevocationGround.values())
                                .filter(one -> one.code().equals(code))
                                .findFirst()));
        Optional<String> finding = needed("finding");
        refuse();
        return new RevokeAward(
                nomination.orElseThrow(), decision.orElseThrow(), ground.orElseThrow(), finding.orElseThrow(), today);
    }

    private Optional<AwardDecision> decision() {
        Optional<String> number = needed("number");
        Optional<String> body = needed("body");
        Optional<LocalDate> date = needed("date").flatMap(Asked::day);
        if (date.isEmpty() && part.apply("date").isPresent()) {
            errors.add(Wrong.of("date", "day"));
        }
        Optional<AwardingAuthority> authority = needed("authority")
                .flatMap(code -> chosen(
                        "authority",
                        Arrays.stream(AwardingAuthority.values())
                                .filter(one -> one.code().equals(code))
                                .findFirst()));
        return number.isPresent() && body.isPresent() && date.isPresent() && authority.isPresent()
                ? Optional.of(new AwardDecision(number.get(), date.get(), authority.get(), body.get()))
                : Optional.empty();
    }

    private <T> Optional<T> chosen(String name, Optional<T> choice) {
        if (choice.isEmpty()) {
            errors.add(Wrong.of(name, "choice"));
        }
        return choice;
    }

    private Optional<String> needed(String name) {
        Optional<String> text = part.apply(name);
        if (text.isEmpty()) {
            errors.add(Wrong.of(name, "missing"));
        }
        if (text.filter(said -> said.length() > LONGEST).isPresent()) {
            errors.add(Wrong.of(name, "too_long", LONGEST));
        }
        return text;
    }

    private Optional<Long> dong(String name, long least) {
        Optional<String> text = part.apply(name);
        Optional<Long> dong = text.filter(said -> said.matches("[0-9]{1,12}"))
                .map(Long::valueOf)
                .filter(number -> number >= least);
        if (dong.isEmpty() && text.isPresent()) {
            errors.add(Wrong.of(name, "dong"));
        }
        return dong;
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
    }
}
