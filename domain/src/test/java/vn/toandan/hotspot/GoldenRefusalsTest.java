package vn.toandan.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.GoldenFile;
import vn.toandan.law.Sentence;
import vn.toandan.law.ToldRefusals;
import vn.toandan.law.Wording;

/** Every way in which rows about the life of a hotspot are refused, and what is said of open ones, as people read it, in both languages. */
class GoldenRefusalsTest {

    private static final LocalDate REPORTED = LocalDate.of(2024, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private record Told(String title, List<HotspotRow> rows) {}

    private static final List<Told> CASES = List.of(
            new Told("the same hotspot in two rows", List.of(row("2024-03-06", "", ""), row("2024-03-06", "", ""))),
            new Told("confirmed by somebody on no day", List.of(row("", "Công an xã", ""))),
            new Told("confirmed before its report", List.of(row("2024-03-04", "Công an xã", ""))),
            new Told("cleared before its report", List.of(row("", "", "2024-03-04"))),
            new Told("cleared before its confirmation", List.of(row("2024-04-05", "", "2024-04-04"))));

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void refusals(Wording words) {
        ToldRefusals refusals = new ToldRefusals(words);
        for (Told told : CASES) {
            refusals.of(told.title());
            rejections(told)
                    .forEach(one ->
                            refusals.add(one.code(), one.row(), one.column(), one.value(), one.wrong(), one.right()));
        }
        GoldenFile.assertTold("hotspot/golden/refused", words, refusals.text());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void open_ones(Wording words) {
        StringBuilder out = new StringBuilder();
        Sentence place = Sentence.verbatim("Xã Mậu Lâm");
        for (List<Hotspot> here : List.of(
                List.<Hotspot>of(),
                List.of(Market.REPORTED),
                List.of(Market.cleared(REPORTED, LAST)),
                List.of(Market.confirmed(LAST)),
                List.of(Market.confirmed(LAST), drugs("TD-02"), drugs("TD-03")))) {
            out.append(words.say(OpenHotspots.on(LAST, here).says(place))).append('\n');
        }
        GoldenFile.assertTold("hotspot/golden/open", words, out.toString());
    }

    @Test
    void every_refusal_is_told() {
        Set<HotspotRejection.Code> told = EnumSet.noneOf(HotspotRejection.Code.class);
        CASES.forEach(one -> rejections(one).forEach(rejection -> told.add(rejection.code())));
        assertThat(told).containsExactlyInAnyOrder(HotspotRejection.Code.values());
    }

    private static List<HotspotRejection> rejections(Told told) {
        HotspotDesk desk = new HotspotDesk(new InMemoryHotspots());
        return ((HotspotDesk.Taken.Rejected) desk.take(told.rows(), LAST)).rejections();
    }

    private static Hotspot drugs(String id) {
        return new Hotspot(
                id,
                "16243",
                "Ma túy",
                REPORTED,
                Optional.of(new Confirmation(REPORTED, Optional.of("Công an xã"), Optional.empty())),
                Optional.empty());
    }

    private static HotspotRow row(String confirmed, String by, String cleared) {
        return new HotspotRow(
                2,
                "TD-01",
                "16243",
                "Ma túy",
                REPORTED,
                day(confirmed),
                Optional.of(by).filter(named -> !named.isEmpty()),
                Optional.empty(),
                day(cleared));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
