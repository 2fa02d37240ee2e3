package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.toandan.law.Instrument;
import vn.toandan.law.LocalProvision;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.Requirement;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** Reads a pack from top to bottom, on after every fault, so that all of them are said at once. */
final class PackReader {

    /** Ids stand in lists that are parted by bars, commas and spaces. */
    private static final Pattern CRITERION_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /** Stands in where the instrument cannot be read, so that the criteria are looked at all the same. */
    private static final Instrument SOME_INSTRUMENT = Instrument.of("?", LocalDate.EPOCH);

    private final SafetyStandard standard;
    private final Report report;
    private final List<ProvincialPack.Addition> additions = new ArrayList<>();
    private final List<PackExample> examples = new ArrayList<>();

    /** Where things stand that can turn out to be taken only when all is read. */
    private final List<Place> named = new ArrayList<>();

    private record Place(String id, Entry entry) {}

    PackReader(SafetyStandard standard, Report report) {
        this.standard = standard;
        this.report = report;
    }

    PackFile.Outcome read(Entry root) {
        if (!root.isObject("province", "instrument", "inForce", "facts", "criteria")) {
            return refused();
        }
        Optional<String> province = root.at("province").text();
        Optional<Instrument> instrument = instrument(root.at("instrument"));
        Optional<Range<LocalDate>> inForce = inForce(root.at("inForce"));
        PackFacts facts = new PackFacts(standard);
        root.at("facts")
                .itemsOrNone()
                .forEach(fact -> facts.read(fact).ifPresent(id -> named.add(new Place(id, fact.at("fact")))));
        for (Entry criterion : root.at("criteria").items()) {
            criterion(criterion, facts, instrument.orElse(SOME_INSTRUMENT));
        }
        facts.complainOfUnused();
        if (!report.isClean()) {
            return refused();
        }
        return added(new ProvincialPack(
                province.orElseThrow(),
                instrument.orElseThrow(),
                inForce.orElseThrow(),
                facts.own(),
                ImmutableList.copyOf(additions)));
    }

    private static Optional<Instrument> instrument(Entry entry) {
        if (!entry.isObject("number", "issued")) {
            return Optional.empty();
        }
        Optional<String> number = entry.at("number").text();
        Optional<LocalDate> issued = entry.at("issued").date();
        return number.flatMap(text -> issued.map(day -> Instrument.of(text, day)));
    }

    /** Both days count. */
    private static Optional<Range<LocalDate>> inForce(Entry entry) {
        if (!entry.isObject("from", "until")) {
            return Optional.empty();
        }
        Optional<LocalDate> from = entry.at("from").date();
        Entry until = entry.at("until");
        if (until.isAbsent()) {
            return from.map(Range::atLeast);
        }
        Optional<LocalDate> last = until.date();
        if (from.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(from.get())) {
            until.complain("pack.until_before_from", from.get());
            return Optional.empty();
        }
        return Optional.of(Range.closedOpen(from.get(), last.get().plusDays(1)));
    }

    private void criterion(Entry entry, PackFacts facts, Instrument instrument) {
        if (!entry.isObject("id", "kinds", "citation", "question", "requirement", "examples")) {
            return;
        }
        Optional<String> id = id(entry.at("id"));
        id.ifPresent(text -> named.add(new Place(text, entry.at("id"))));
        ImmutableSet<UnitKind> kinds = kinds(entry.at("kinds"));
        Optional<String> citation = entry.at("citation").text();
        Optional<Sentence> question = entry.at("question").words();
        Optional<Requirement> requirement = new RequirementReader(facts, kinds).read(entry.at("requirement"));
        examples(entry, id, facts, kinds);
        if (id.isPresent() && citation.isPresent() && question.isPresent() && requirement.isPresent()) {
            additions.add(new ProvincialPack.Addition(
                    new Criterion(
                            id.get(),
                            new LocalProvision(instrument, citation.get()),
                            question.get(),
                            requirement.get(),
                            Optional.empty(),
                            ImmutableList.of()),
                    kinds));
        }
    }

    private static Optional<String> id(Entry entry) {
        Optional<String> id = entry.text();
        if (id.isPresent() && !CRITERION_ID.matcher(id.get()).matches()) {
            entry.complain("pack.criterion_id");
            return Optional.empty();
        }
        return id;
    }

    private static ImmutableSet<UnitKind> kinds(Entry entry) {
        Set<UnitKind> kinds = new TreeSet<>();
        for (Entry item : entry.items()) {
            Optional<String> code = item.text();
            if (code.isEmpty()) {
                continue;
            }
            Optional<UnitKind> kind = UnitKind.of(code.get());
            if (kind.isEmpty()) {
                item.complain("unit_kind", Words.kinds());
            } else if (!kinds.add(kind.get())) {
                item.complain("pack.twice");
            }
        }
        return Sets.immutableEnumSet(kinds);
    }

    private void examples(Entry criterion, Optional<String> id, PackFacts facts, ImmutableSet<UnitKind> kinds) {
        Entry list = criterion.at("examples");
        if (list.isAbsent()) {
            criterion.remark(id.orElse(""), "pack.no_examples");
            return;
        }
        for (Entry example : list.items()) {
            new ExampleReader(facts, kinds).read(example, id.orElse("")).ifPresent(examples::add);
        }
    }

    /** What can be said only of the whole: names that are taken, too much for a form, examples that come out otherwise. */
    private PackFile.Outcome added(ProvincialPack pack) {
        for (Sentence complaint : pack.complaints(standard, ImmutableList.of())) {
            Entry place = named.stream()
                    .filter(one -> complaint.equals(Sentence.of("safety/wording:pack.taken", one.id)))
                    .reduce((first, second) -> second)
                    .map(Place::entry)
                    .orElse(null);
            Sentence right = Sentence.of("persistence/wording:pack.whole.right");
            if (place == null) {
                report.complain("", "", complaint, right);
            } else {
                place.complain(complaint, Sentence.of("persistence/wording:pack.taken.right"));
            }
        }
        if (report.isClean()) {
            examples.forEach(example -> example.run(pack, standard));
        }
        return report.isClean() ? new PackFile.Outcome.Loaded(pack, report.remarks()) : refused();
    }

    private PackFile.Outcome refused() {
        return new PackFile.Outcome.Refused(report.complaints());
    }
}
