package vn.toandan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.toandan.bench.DroolsPeer.Depth;
import vn.toandan.bench.DroolsPeer.Model;
import vn.toandan.bench.DroolsPeer.Session;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** P8: how long after its start a new process gives its first answer, about a unit that each fills in for itself. */
final class FirstAnswer {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 2;

    /** What is not zero in a residential area that meets the standard, as numbers. */
    private static final Map<String, Long> UNIT = Map.of(
            "party_resolution_date",
            LocalDate.of(Units.YEAR, 2, 1).toEpochDay(),
            "registration_date",
            LocalDate.of(Units.YEAR, 2, 1).toEpochDay(),
            Leaves.FROM,
            LocalDate.of(Units.YEAR, 1, 1).toEpochDay(),
            Leaves.UNTIL,
            LocalDate.of(Units.YEAR, 3, 31).toEpochDay(),
            "households_resident",
            120L,
            "households_registered",
            120L,
            "rules_implemented",
            1L,
            "managed_persons_effective",
            1L,
            "security_force_rating",
            2L);

    private FirstAnswer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.print(Row.heading());
        measure().forEach(row -> System.out.print(row.line()));
    }

    static List<Row> measure() throws IOException, InterruptedException {
        Medians times = new Medians();
        List<Class<?>> programs = List.of(Hello.class, Ours.class, DroolsClassic.class, DroolsExecutable.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Class<?> program : programs) {
                double time = milliseconds(program);
                if (round >= WARM_UP) {
                    times.add(program.getSimpleName(), time);
                }
            }
        }
        return List.of(
                row(
                        times,
                        "P8",
                        "first answer, sooner than Drools with the classic model",
                        "DroolsClassic",
                        ">= 20",
                        "10"),
                row(
                        times,
                        "P8",
                        "first answer, sooner than Drools with the executable model",
                        "DroolsExecutable",
                        ">= 20",
                        "10"),
                row(times, "", "an empty program, for the record", "Hello", "", ""));
    }

    private static Row row(Medians times, String goal, String what, String other, String wanted, String alarm) {
        return Row.against(
                goal, what, "ms", times.of("Ours"), times.of(other), times.ratio(other, "Ours"), wanted, alarm);
    }

    /** From the start of the process to the line it answers. */
    private static double milliseconds(Class<?> program) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String answer = out.readLine();
            double time = (System.nanoTime() - start) / 1e6;
            if (process.waitFor() != 0 || !"met".equals(answer)) {
                throw new IllegalStateException(program.getName() + " answered " + answer);
            }
            return time;
        }
    }

    /** What a new process costs by itself. */
    static final class Hello {
        public static void main(String[] arguments) {
            System.out.println("met");
        }
    }

    static final class Ours {
        public static void main(String[] arguments) {
            SafetyStandard standard =
                    PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
            FactSheet.Builder sheet = standard.sheet(UnitKind.RESIDENTIAL_AREA, Units.YEAR);
            for (Fact fact : standard.form(UnitKind.RESIDENTIAL_AREA).facts()) {
                long value = UNIT.getOrDefault(fact.id(), 0L);
                if (fact instanceof Fact.Count count) {
                    sheet.with(count, value);
                } else if (fact instanceof Fact.YesNo yesNo) {
                    sheet.with(yesNo, value == 1);
                } else if (fact instanceof Fact.Day day) {
                    sheet.with(day, LocalDate.ofEpochDay(value));
                } else if (fact instanceof Fact.Choice choice) {
                    sheet.with(choice, choice.values().get((int) value));
                }
            }
            System.out.println(standard.assess(sheet.build().orElseThrow(), Units.DECIDED_ON)
                    .verdict()
                    .code());
        }
    }

    static final class DroolsClassic {
        public static void main(String[] arguments) {
            answer(Model.CLASSIC);
        }
    }

    static final class DroolsExecutable {
        public static void main(String[] arguments) {
            answer(Model.EXECUTABLE);
        }
    }

    private static void answer(Model model) {
        DroolsPeer peer = new DroolsPeer(Depth.VERDICT, model, Session.NEW_EACH_TIME);
        List<String> names = List.copyOf(new TreeSet<>(Leaves.facts()));
        long[] values =
                names.stream().mapToLong(name -> UNIT.getOrDefault(name, 0L)).toArray();
        System.out.println(peer.ask(peer.area(names, values)).isMet() ? "met" : "not_met");
    }
}
