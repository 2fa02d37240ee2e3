package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No contract of the core's registers is left out of either engine, nor of the fake. */
class EveryContractTest {

    /** By their names, since to read all classes takes long. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> location.matches(Pattern.compile(".*(Contract|InTablesTest|InMemory).*")))
            .importPackages("vn.toandan");

    private static Set<String> contracts() {
        return CLASSES.stream()
                .filter(one -> one.isInterface() && one.getSimpleName().endsWith("Contract"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Set<String> keptBy(Predicate<JavaClass> which) {
        return CLASSES.stream()
                .filter(which)
                .flatMap(one -> one.getAllRawInterfaces().stream())
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Contract"))
                .collect(Collectors.toSet());
    }

    @Test
    void each_is_kept_by_the_fake_the_file_and_the_server() {
        assertThat(contracts()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(keptBy(one -> one.getName().endsWith("InTablesTest"))).isEqualTo(contracts());
        assertThat(keptBy(one -> one.getName().startsWith(ContractsOnServerTest.class.getName() + "$")))
                .isEqualTo(contracts());
        assertThat(keptBy(one -> !one.getPackageName().startsWith("vn.toandan.persistence")))
                .isEqualTo(contracts());
    }
}
