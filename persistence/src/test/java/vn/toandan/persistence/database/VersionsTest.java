package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Awards;
import vn.toandan.commendation.Nominations;
import vn.toandan.hotspot.Market;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Thon1;
import vn.toandan.model.Camera;
import vn.toandan.recognition.Decisions;
import vn.toandan.recognition.Recognition;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomesContract;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;
import vn.toandan.unit.UnitsContract;

/** Whatever is written of a thing shows in its version, and in no other thing's. */
class VersionsTest {

    private static final Judgement.Id JUDGED = new Judgement.Id(1);
    private static final LocalDate DAY = SomeTips.DAY;
    private static final Outcome CASE = OutcomesContract.ONE_CASE;

    private static final ToLongFunction<Versions> UNIT = versions -> versions.ofUnit("16249");
    private static final ToLongFunction<Versions> SHEET = versions -> versions.ofSheet(YEAR_2024);
    private static final ToLongFunction<Versions> RECOGNITION = versions -> versions.ofRecognition(YEAR_2024);
    private static final ToLongFunction<Versions> MODEL = versions -> versions.ofModel(Camera.MODEL.id());
    private static final ToLongFunction<Versions> HOTSPOT = versions -> versions.ofHotspot(Market.REPORTED.id());
    private static final ToLongFunction<Versions> TIP = versions -> versions.ofTip(SomeTips.FIRST);
    private static final ToLongFunction<Versions> OUTCOME = versions -> versions.ofOutcome(CASE.key());
    private static final ToLongFunction<Versions> NOMINATION =
            versions -> versions.ofNomination(Nominations.resident().id());
    private static final List<ToLongFunction<Versions>> ALL =
            List.of(UNIT, SHEET, RECOGNITION, MODEL, HOTSPOT, TIP, OUTCOME, NOMINATION);

    @TempDir
    private Path folder;

    private record Step(ToLongFunction<Versions> of, Consumer<Registers> write) {}

    private static final List<Step> STEPS = List.of(
            new Step(UNIT, to -> to.units().put(ImmutableList.of(UnitsContract.PHU_NHUAN))),
            new Step(UNIT, to -> to.units().record(ImmutableList.of(UnitsContract.CARRIED))),
            new Step(SHEET, to -> to.sheets().file(Thon1.withCrimes(1), DAY, Optional.empty())),
            new Step(SHEET, to -> to.sheets().file(Thon1.withCrimes(2), DAY, Optional.empty())),
            new Step(RECOGNITION, to -> to.recognitions().record(Decisions.recognising(JUDGED))),
            new Step(RECOGNITION, to -> to.recognitions().annul(new Recognition.Id(1), Decisions.annulling())),
            new Step(MODEL, to -> to.models().file(Camera.MODEL, DAY)),
            new Step(MODEL, to -> to.models().file(Camera.review(Camera.MODEL.id(), 2023, true), DAY)),
            new Step(HOTSPOT, to -> to.hotspots().file(Market.REPORTED, DAY)),
            new Step(TIP, to -> to.tips().record(SomeTips.pending(SomeTips.FIRST, DAY))),
            new Step(
                    TIP,
                    to -> to.tips()
                            .take(
                                    SomeTips.FIRST,
                                    new TakenStep(new TipStep.Suspend(), TipState.BEING_VERIFIED, SomeTips.noon(DAY)))),
            new Step(OUTCOME, to -> to.outcomes().record(CASE, SomeTips.FIRST, CausalRole.DECISIVE, DAY)),
            new Step(OUTCOME, to -> to.outcomes().record(CASE, SomeTips.SECOND, CausalRole.SUPPORTING, DAY)),
            new Step(OUTCOME, to -> to.outcomes().correct(new Outcome(CASE.key(), 7), DAY)),
            new Step(NOMINATION, to -> to.commendations().file(Nominations.resident(), DAY)),
            new Step(NOMINATION, to -> to.commendations().record(Awards.awarded())),
            new Step(NOMINATION, to -> to.commendations().revoke(new Award.Id(1), Awards.revoked())));

    private static List<Long> versions(Store store) {
        return store.read(registers ->
                ALL.stream().map(of -> of.applyAsLong(registers.versions())).toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_write_shows_in_the_version_of_what_it_touched_alone(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            store.write(FILING, registers -> registers.judgements().record(Thon1.judged(0)));
            assertThat(versions(store)).containsOnly(0L);
            for (int number = 0; number < STEPS.size(); number++) {
                Step step = STEPS.get(number);
                List<Long> before = versions(store);
                store.write(FILING, registers -> {
                    step.write().accept(registers);
                    return true;
                });
                List<Long> after = versions(store);
                for (int at = 0; at < ALL.size(); at++) {
                    long expected = ALL.get(at) == step.of() ? number + 2L : before.get(at);
                    assertThat(after.get(at))
                            .as("step %s, version %s", number, at)
                            .isEqualTo(expected);
                }
            }
        }
    }
}
