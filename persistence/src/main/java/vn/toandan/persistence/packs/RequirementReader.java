package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toandan.law.Ratio;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Requirement;
import vn.toandan.unit.UnitKind;

/** Reads what a criterion demands, in the forms that the national text is written in. */
final class RequirementReader {

    private static final String FORMS = "none, at_least, all_of, share, all_yes, quarter_one, rated, unless";

    /** Seven tenths: "7/10". */
    private static final Pattern SHARE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Stands last in a list and is no rating; who would spare such units says so with {@code unless}. */
    private static final String NOT_RATED = "not_rated";

    private final DemandedFacts facts;

    RequirementReader(PackFacts facts, ImmutableSet<UnitKind> kinds) {
        this.facts = new DemandedFacts(facts, kinds);
    }

    Optional<Requirement> read(Entry entry) {
        Optional<String> form = entry.isAnyObject() ? entry.at("form").text() : Optional.empty();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        return switch (form.get()) {
            case "none" -> none(entry);
            case "at_least" -> atLeast(entry);
            case "all_of" -> allOf(entry);
            case "share" -> share(entry);
            case "all_yes" -> allYes(entry);
            case "quarter_one" -> quarterOne(entry);
            case "rated" -> rated(entry);
            case "unless" -> unless(entry);
            default -> {
                entry.at("form").complain("pack.form", FORMS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Requirement> none(Entry entry) {
        entry.isObject("form", "facts");
        ImmutableList<Fact.Count> counts = facts.several(entry, Fact.Count.class);
        return counts.isEmpty() ? Optional.empty() : Optional.of(Requirement.none(counts.toArray(new Fact.Count[0])));
    }

    private Optional<Requirement> atLeast(Entry entry) {
        entry.isObject("form", "fact", "facts", "n");
        ImmutableList<Fact.Count> counts = facts.oneOrSeveral(entry, Fact.Count.class);
        OptionalLong least = entry.at("n").number(1, Fact.Count.MOST);
        return counts.isEmpty() || least.isEmpty()
                ? Optional.empty()
                : together(counts.stream()
                        .map(count -> Requirement.atLeast(count, least.getAsLong()))
                        .toList());
    }

    private Optional<Requirement> allOf(Entry entry) {
        entry.isObject("form", "part", "whole");
        Optional<Fact.Count> part = facts.one(entry.at("part"), Fact.Count.class);
        Optional<Fact.Count> whole = facts.other(entry.at("whole"), part);
        return part.flatMap(of -> whole.map(all -> Requirement.allOf(of, all)));
    }

    private Optional<Requirement> share(Entry entry) {
        entry.isObject("form", "part", "whole", "of");
        Optional<Fact.Count> part = facts.one(entry.at("part"), Fact.Count.class);
        Optional<Fact.Count> whole = facts.other(entry.at("whole"), part);
        Optional<Ratio> enough = ratio(entry.at("of"));
        return part.isEmpty() || whole.isEmpty() || enough.isEmpty()
                ? Optional.empty()
                : Optional.of(Requirement.share(part.get(), whole.get(), enough.get()));
    }

    private static Optional<Ratio> ratio(Entry entry) {
        Optional<String> text = entry.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(text.get());
        if (share.matches()) {
            long numerator = Long.parseLong(share.group(1));
            long denominator = Long.parseLong(share.group(2));
            if (0 < numerator && numerator <= denominator) {
                return Optional.of(new Ratio(numerator, denominator));
            }
        }
        entry.complain("pack.share");
        return Optional.empty();
    }

    private Optional<Requirement> allYes(Entry entry) {
        entry.isObject("form", "facts");
        ImmutableList<Fact.YesNo> asked = facts.several(entry, Fact.YesNo.class);
        return asked.isEmpty() ? Optional.empty() : Optional.of(Requirement.allYes(asked.toArray(new Fact.YesNo[0])));
    }

    private Optional<Requirement> quarterOne(Entry entry) {
        entry.isObject("form", "facts");
        ImmutableList<Fact.Day> acts = facts.several(entry, Fact.Day.class);
        return acts.isEmpty() ? Optional.empty() : Optional.of(Requirement.quarterOne(acts.toArray(new Fact.Day[0])));
    }

    private Optional<Requirement> rated(Entry entry) {
        entry.isObject("form", "fact", "facts", "at_least");
        ImmutableList<Fact.Choice> ratings = facts.oneOrSeveral(entry, Fact.Choice.class);
        Optional<String> least = entry.at("at_least").text();
        if (ratings.isEmpty()
                || least.isEmpty()
                || !ratings.stream().allMatch(rating -> has(rating, least.get(), entry.at("at_least")))) {
            return Optional.empty();
        }
        if (least.get().equals(NOT_RATED)) {
            entry.at("at_least").complain("pack.nothing_rated");
            return Optional.empty();
        }
        return together(
                ratings.stream().map(rating -> rated(rating, least.get())).toList());
    }

    private static Requirement rated(Fact.Choice rating, String least) {
        ImmutableList<String> values = rating.values();
        return Requirement.oneOf(
                rating,
                values.subList(values.indexOf(least), values.size()).stream()
                        .filter(value -> !value.equals(NOT_RATED))
                        .toArray(String[]::new));
    }

    static boolean has(Fact.Choice choice, String value, Entry entry) {
        if (!choice.values().contains(value)) {
            entry.complain("pack.no_value", choice.id(), String.join(", ", choice.values()));
            return false;
        }
        return true;
    }

    /** The demand stands under {@code requirement}, or under {@code then}. */
    private Optional<Requirement> unless(Entry entry) {
        entry.isObject("form", "fact", "is", "requirement", "then");
        Entry then = entry.at("requirement").isAbsent() ? entry.at("then") : entry.at("requirement");
        if (!entry.at("requirement").isAbsent() && !entry.at("then").isAbsent()) {
            entry.at("then").complain("pack.twice");
        }
        Optional<Requirement> asked = then.isAbsent() ? missing(entry.at("requirement")) : read(then);
        Optional<Fact> fact = facts.any(entry.at("fact"));
        return fact.isEmpty() ? Optional.empty() : exempt(asked, fact.get(), entry);
    }

    private static Optional<Requirement> missing(Entry entry) {
        entry.isAnyObject();
        return Optional.empty();
    }

    private static Optional<Requirement> exempt(Optional<Requirement> asked, Fact fact, Entry entry) {
        Entry is = entry.at("is");
        if (fact instanceof Fact.YesNo yesNo) {
            Optional<Boolean> yes = is.yesNo();
            return asked.flatMap(what -> yes.map(answer -> what.unless(yesNo, answer)));
        }
        if (fact instanceof Fact.Count count) {
            OptionalLong value = is.number(0, Fact.Count.MOST);
            return value.isEmpty() ? Optional.empty() : asked.map(what -> what.unless(count, value.getAsLong()));
        }
        if (fact instanceof Fact.Choice choice) {
            Optional<String> value = is.text();
            if (value.isEmpty() || !has(choice, value.get(), is)) {
                return Optional.empty();
            }
            return asked.flatMap(what -> exempt(what, choice, value.get(), is));
        }
        entry.at("fact").complain("pack.exempt_by_date");
        return Optional.empty();
    }

    /** A rating that suffices only with the value that exempts would be met by nobody. */
    private static Optional<Requirement> exempt(Requirement asked, Fact.Choice choice, String value, Entry is) {
        boolean isLast = choice.values().indexOf(value) == choice.values().size() - 1;
        if (isLast && asked.equals(Requirement.rated(choice, value))) {
            is.complain("pack.nothing_left");
            return Optional.empty();
        }
        return Optional.of(asked.unless(choice, value));
    }

    private static Optional<Requirement> together(List<Requirement> parts) {
        return Optional.of(parts.size() == 1 ? parts.get(0) : Requirement.together(parts.toArray(new Requirement[0])));
    }
}
