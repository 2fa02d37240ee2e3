package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.persistence.database.Registers;
import vn.toandan.unit.Unit;
import vn.toandan.web.Problem.Wrong;

/** The letterheads of offices as administrators set them ("đặt thể thức văn bản"), for programs and on a page alike; as opposed to the {@link PaperHead} of one paper, which begins with one. */
final class Letterheads {

    /** In the order of a form; recipients come one a line. */
    static final ImmutableList<String> FIELDS = ImmutableList.of("superior", "body", "place", "signer", "recipients");

    private static final String RECIPIENTS = "recipients";
    private static final int MOST_RECIPIENTS = 2_000;

    private final Office office;

    /**
     * A letterhead, or the place for one.
     *
     * @param unit at which the rights of those end whose papers it stands on; empty where they end nowhere
     * @param name of that unit
     * @param version how far it has come; 0 where none was set
     */
    record Held(Optional<String> unit, String name, OfficeLetterhead head, long version) {

        /** By field. */
        ImmutableMap<String, String> cells() {
            ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
            head.superior().ifPresent(said -> cells.put("superior", said));
            head.body().ifPresent(said -> cells.put("body", said));
            head.place().ifPresent(said -> cells.put("place", said));
            head.signer().ifPresent(said -> cells.put("signer", said));
            if (!head.recipients().isEmpty()) {
                cells.put(RECIPIENTS, String.join("\n", head.recipients()));
            }
            return cells.buildOrThrow();
        }
    }

    Letterheads(Office office) {
        this.office = office;
    }

    /** That of the unit in the address, or of whoever asks. */
    Held find(Asked asked) {
        return office.read(registers -> held(registers, asked));
    }

    private static Held held(Registers registers, Asked asked) {
        Optional<String> own = asked.account().unit();
        Optional<String> unit = asked.query("unit").or(() -> own);
        Optional<Unit> there = unit.flatMap(
                code -> registers.units().ever(ImmutableSet.of(code)).stream().reduce((before, after) -> after));
        if (there.isEmpty() && !unit.equals(own)) {
            throw Access.nothingHere();
        }
        return new Held(
                unit,
                there.map(Unit::name).or(() -> unit).orElse(""),
                registers.letterheads().of(unit),
                registers.versions().ofLetterhead(unit));
    }

    /** Sets it, over the version that was read. */
    Held put(Asked asked, Map<String, String> cells) {
        OfficeLetterhead wanted = wanted(cells);
        String subject = find(asked).unit().orElse("");
        return office.write(asked.account(), "letterhead put", subject, office.now(), registers -> {
            Held held = held(registers, asked);
            Version.require(asked, held.version());
            registers.letterheads().put(held.unit(), wanted);
            return held(registers, asked);
        });
    }

    private static OfficeLetterhead wanted(Map<String, String> cells) {
        List<Wrong> errors = new ArrayList<>();
        cells.forEach((field, said) -> {
            int most = field.equals(RECIPIENTS) ? MOST_RECIPIENTS : PaperHead.LONGEST;
            if (said.length() > most) {
                errors.add(Wrong.of(field, "too_long", most));
            }
            if (Asked.hasNul(said)) {
                errors.add(Wrong.of(field, "nul"));
            }
        });
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
        return new OfficeLetterhead(
                said(cells, "superior"),
                said(cells, "body"),
                said(cells, "place"),
                said(cells, "signer"),
                lines(cells.getOrDefault(RECIPIENTS, "")));
    }

    private static Optional<String> said(Map<String, String> cells, String field) {
        return Optional.ofNullable(cells.get(field)).map(String::strip).filter(said -> !said.isEmpty());
    }

    /** One a line. */
    static ImmutableList<String> lines(String text) {
        return Splitter.onPattern("\\R")
                .splitToStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
