package vn.toandan;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.Streams;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the core may lean on, and in which direction: rules that no single class can keep. */
@AnalyzeClasses(packages = "vn.toandan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FOUNDATIONS = {"java..", "com.google.common..", "org.jspecify.."};

    @ArchTest
    static final ArchRule the_core_leans_on_the_platform_and_guava_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan..", "jakarta.validation.constraints.."))
            .because("whoever embeds the law inherits neither a framework nor a database");

    @ArchTest
    static final ArchRule law_knows_of_no_standard = classes()
            .that()
            .resideInAPackage("vn.toandan.law..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law.."))
            .because("what a legal text is does not depend on what one of them says");

    @ArchTest
    static final ArchRule a_unit_does_not_know_how_it_is_judged = classes()
            .that()
            .resideInAPackage("vn.toandan.unit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law..", "vn.toandan.unit.."))
            .because("who exists on which day is asked before any standard is");

    @ArchTest
    static final ArchRule the_standard_knows_of_no_register = classes()
            .that()
            .resideInAPackage("vn.toandan.safety..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law..", "vn.toandan.unit..", "vn.toandan.safety.."))
            .because("a sheet and a date go in and an assessment comes out, wherever the sheet came from");

    @ArchTest
    static final ArchRule a_model_asks_nobody_s_eligibility = classes()
            .that()
            .resideInAPackage("vn.toandan.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law..", "vn.toandan.unit..", "vn.toandan.model.."))
            .because("a primary school may carry a model though it can never be recognised");

    @ArchTest
    static final ArchRule a_hotspot_does_not_know_what_it_fails = classes()
            .that()
            .resideInAPackage("vn.toandan.hotspot..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law..", "vn.toandan.unit..", "vn.toandan.hotspot.."))
            .because("a place is reported, confirmed and cleared whatever that makes of a unit's verdict");

    @ArchTest
    static final ArchRule a_tip_knows_of_no_other_capability = classes()
            .that()
            .resideInAPackage("vn.toandan.tip..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "vn.toandan.law..", "vn.toandan.unit..", "vn.toandan.tip..", "jakarta.validation.constraints.."))
            .because("what was told and what it was worth depends neither on a standard nor on who is commended");

    @ArchTest
    static final ArchRule nothing_about_a_tip_can_hold_a_person = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("vn.toandan.tip..")
            .should(beCalledLikeAPerson())
            .because("who told is another matter, in a package that this one does not know");

    @ArchTest
    static final ArchRule keeping_and_protecting_data_lean_on_tips_alone = classes()
            .that()
            .resideInAnyPackage("vn.toandan.retention..", "vn.toandan.privacy..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "vn.toandan.law..",
                    "vn.toandan.tip..",
                    "vn.toandan.retention..",
                    "vn.toandan.privacy..",
                    "jakarta.validation.constraints.."))
            .because(
                    "how long something is kept and what is asked about it depends on no standard and no commendation");

    @ArchTest
    static final ArchRule no_request_no_breach_and_no_hold_can_hold_a_person = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("vn.toandan.retention..", "vn.toandan.privacy..")
            .should(beCalledLikeAPerson())
            .because("whose data it is stands in the paper file");

    @ArchTest
    static final ArchRule who_told_knows_of_no_capability = classes()
            .that()
            .resideInAPackage("vn.toandan.identity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("vn.toandan.law..", "vn.toandan.identity..", "jakarta.validation.constraints.."))
            .because("who told is kept apart from all that was told, and one random code is all that both sides hold");

    @ArchTest
    static final ArchRule no_capability_knows_who_told = noClasses()
            .that()
            .resideOutsideOfPackage("vn.toandan.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.toandan.identity..")
            .because("what cannot be reached cannot be printed, exported or counted");

    @ArchTest
    static final ArchRule what_was_given_of_a_person_is_neither_printed_nor_sent_by_itself = classes()
            .that()
            .haveFullyQualifiedName("vn.toandan.identity.Identity")
            .should()
            .notBeAssignableTo(Record.class)
            .andShould()
            .notBeAssignableTo(Serializable.class)
            .because("whatever writes values by themselves would write a person");

    @ArchTest
    static final ArchRule what_was_filed_and_judged_does_not_know_what_was_decided_on_it = classes()
            .that()
            .resideInAPackage("vn.toandan.judging..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "vn.toandan.law..",
                    "vn.toandan.unit..",
                    "vn.toandan.safety..",
                    "vn.toandan.model..",
                    "vn.toandan.hotspot..",
                    "vn.toandan.judging.."))
            .because("a judgement is the law's answer, whatever an authority makes of it");

    @ArchTest
    static final ArchRule a_commendation_leans_on_the_standard_on_tips_and_on_models_alone = classes()
            .that()
            .resideInAPackage("vn.toandan.commendation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "vn.toandan.law..",
                    "vn.toandan.unit..",
                    "vn.toandan.safety..",
                    "vn.toandan.model..",
                    "vn.toandan.tip..",
                    "vn.toandan.commendation..",
                    "jakarta.validation.constraints.."))
            .because("who may be commended is asked of a nomination, whatever became of units and their recognition");

    @ArchTest
    static final ArchRule no_capability_knows_of_the_paper_that_certifies_it = noClasses()
            .that()
            .resideOutsideOfPackage("vn.toandan.certificate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.toandan.certificate..")
            .because("a decision holds whether or not a paper tells of it");

    @ArchTest
    static final ArchRule capabilities_do_not_depend_on_each_other_in_circles = slices().matching("vn.toandan.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each capability can be read, and taken out, without the ones that come after it");

    @ArchTest
    static final ArchRule nothing_of_value_reads_the_grade_at_intake = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.tip\\.(Tip(Value|Valuation|Finding|Version|Rule|Rules|Input|Clock|Register)|RuleTable|TableA"
                            + "|Condition|Explanation|Reward.*|Credit|Outcome.*|OnTimeRate)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.tip\\.(IntakeGrade|Admiralty|ThreeByFive|Grades|GradeTip)(\\$.*)?")
            .because(
                    "how a tip looked before it was checked says what to look at first, and nothing of what it was worth");

    @ArchTest
    static final ArchRule nothing_in_the_core_asks_what_day_it_is = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Date.class, Calendar.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("dates come in by name: the same question has the same answer tomorrow");

    @ArchTest
    static final ArchRule nothing_in_the_core_asks_the_machine_for_a_language_or_a_zone = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .because("a clerk in Như Thanh and a server in Frankfurt read the same words");

    @ArchTest
    static final ArchRule nothing_in_the_core_asks_the_machine_for_a_charset = noClasses()
            .should()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(String.class, byte[].class, int.class, int.class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class)
            .because("Vietnamese is written in UTF-8 everywhere, whatever the machine was set up for");

    @ArchTest
    static final ArchRule nothing_in_the_core_is_left_to_chance = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, SplittableRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("an answer that runs twice is the same answer");

    @ArchTest
    static final ArchRule no_rule_calculates_with_rounded_numbers = classes()
            .that()
            .resideInAnyPackage(
                    "vn.toandan.law..",
                    "vn.toandan.unit..",
                    "vn.toandan.safety..",
                    "vn.toandan.tip..",
                    "vn.toandan.commendation..")
            .should(useNoFloatingPoint())
            .because("17.5 of 25 is not seventeen and not eighteen: a share is compared in whole numbers");

    @ArchTest
    static final ArchRule nothing_is_null_unless_it_says_so = classes()
            .should(standInAPackageThatIsNullMarked())
            .because("what may be missing is an Optional, and the compiler watches over the rest");

    private static String[] and(String... own) {
        return Stream.concat(Stream.of(FOUNDATIONS), Stream.of(own)).toArray(String[]::new);
    }

    /** Whole words of a name, so that "renamed" is none of them. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:^|(?<=[a-z0-9]))(name|Name|surname|nickname|sender|Sender|reporter|Reporter|informant|Informant|person|Person"
                    + "|suspect|Suspect|victim|Victim|witness|Witness|phone|Phone|telephone|Telephone|email|Email|address|Address"
                    + "|identity|Identity|birth|Birth|citizen|Citizen)(?=$|[A-Z0-9])");

    private static ArchCondition<JavaField> beCalledLikeAPerson() {
        return new ArchCondition<>("be called like a person or what leads to one") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean holdsText = !field.getModifiers().contains(JavaModifier.STATIC);
                events.add(new SimpleConditionEvent(
                        field,
                        holdsText && PERSON.matcher(field.getName()).find(),
                        field.getFullName() + " could hold a person"));
            }
        };
    }

    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        return new ArchCondition<>("use no double and no float") {
            @Override
            public void check(JavaClass rule, ConditionEvents events) {
                Streams.concat(
                                rule.getFields().stream()
                                        .filter(field -> isFloating(field.getRawType()))
                                        .map(field -> field.getFullName()),
                                rule.getCodeUnits().stream()
                                        .filter(unit -> isFloating(unit.getRawReturnType())
                                                || unit.getRawParameterTypes().stream()
                                                        .anyMatch(type -> isFloating(type)))
                                        .map(unit -> unit.getFullName()),
                                rule.getCodeUnitCallsFromSelf().stream()
                                        .filter(call ->
                                                isFloating(call.getTarget().getRawReturnType())
                                                        || call.getTarget().getRawParameterTypes().stream()
                                                                .anyMatch(type -> isFloating(type)))
                                        .map(call -> call.getDescription()))
                        .forEach(where -> events.add(SimpleConditionEvent.violated(rule, where)));
            }
        };
    }

    private static boolean isFloating(JavaClass type) {
        return List.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaClass> standInAPackageThatIsNullMarked() {
        return new ArchCondition<>("stand in a package that is null-marked") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(one, one.getPackageName() + " is not null-marked"));
                }
            }
        };
    }
}
