package vn.toandan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What the pages and the API may lean on: the core's own rules stand beside the core. */
@AnalyzeClasses(packages = "vn.toandan", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule the_web_knows_of_no_command_and_of_no_database = noClasses()
            .that()
            .resideInAPackage("vn.toandan.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.toandan.cli..", "picocli..", "java.sql..", "org.jooq..", "de.siegmar.fastcsv..")
            .because("adapters never see each other, and rows are the store's alone");

    @ArchTest
    static final ArchRule only_the_edge_knows_the_server = noClasses()
            .that()
            .resideInAPackage("vn.toandan.web..")
            .and()
            .doNotBelongToAnyOf(
                    Main.class,
                    WebApp.class,
                    Bounds.class,
                    Sending.class,
                    Encrypted.class,
                    ShortContent.class,
                    UnroutedRefusal.class,
                    Asked.class,
                    Operation.class,
                    ConnectionsPerPlace.class,
                    ThreadsPerPlace.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "jakarta.servlet..")
            .because("routes answer what was asked, whoever carries it");

    @ArchTest
    static final ArchRule only_main_ends_the_program = noClasses()
            .that()
            .resideInAPackage("vn.toandan.web..")
            .and()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("tests start it and go on");

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .that()
            .resideInAPackage("vn.toandan.web..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .because("the office's clock is the one that is read");
}
