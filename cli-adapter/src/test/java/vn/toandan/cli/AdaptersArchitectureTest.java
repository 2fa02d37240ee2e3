package vn.toandan.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What the adapters may lean on: the core's own rules stand beside the core. */
@AnalyzeClasses(
        packages = "vn.toandan",
        importOptions = {ImportOption.DoNotIncludeTests.class, AdaptersArchitectureTest.WithoutTestJars.class})
class AdaptersArchitectureTest {

    /** What starts a server for tests comes in a jar, which nothing else tells from one that is shipped. */
    static final class WithoutTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule files_know_of_no_command_and_no_page = noClasses()
            .that()
            .resideInAPackage("vn.toandan.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.toandan.cli..", "vn.toandan.web..", "picocli..", "io.javalin..")
            .because("both adapters read and write the same files with the same bytes");

    @ArchTest
    static final ArchRule commands_read_no_format_themselves = noClasses()
            .that()
            .resideInAPackage("vn.toandan.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "de.siegmar.fastcsv..", "java.sql..", "org.jooq..")
            .because("what a file looks like is known in one place");

    @ArchTest
    static final ArchRule only_main_ends_the_program = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("whoever embeds a command decides when the process ends");

    @ArchTest
    static final ArchRule only_the_law_of_the_commands_asks_for_today = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Law.class.getName())
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .because("today is filled in at one place, and only where a date was left out");

    @ArchTest
    static final ArchRule nothing_asks_the_machine_for_a_language_a_zone_or_a_charset = noClasses()
            .that()
            .resideInAnyPackage("vn.toandan.cli..", "vn.toandan.persistence..", "vn.toandan.web..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .because("UTF-8 in and out, whatever the platform's default");
}
