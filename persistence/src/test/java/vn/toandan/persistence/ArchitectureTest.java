package vn.toandan.persistence;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.PlainSQL;

/** Where the database ends: rules that no single class can keep. */
@AnalyzeClasses(packages = "vn.toandan.persistence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DATABASES = {
        "org.jooq..", "org.sqlite..", "org.postgresql..", "org.flywaydb..", "java.sql..", "javax.sql.."
    };

    private static final DescribedPredicate<JavaClass> A_TYPE_OF_THE_DATABASE = resideInAPackage("org.jooq..")
            .or(resideInAPackage("org.sqlite.."))
            .or(resideInAPackage("org.postgresql.."))
            .or(resideInAPackage("org.flywaydb.."))
            .or(resideInAPackage("java.sql.."))
            .or(resideInAPackage("vn.toandan.persistence.database.schema.."))
            .as("a type of the database");

    @ArchTest
    static final ArchRule only_the_store_knows_of_a_database = noClasses()
            .that()
            .resideOutsideOfPackage("vn.toandan.persistence.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DATABASES)
            .because("a command that stores nothing loads no driver, and another engine changes one package");

    @ArchTest
    static final ArchRule tables_are_seen_by_the_store_alone = classes()
            .that()
            .resideInAPackage("vn.toandan.persistence.database.schema..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("vn.toandan.persistence.database..")
            .because("the domain's words are all that leaves the store");

    @ArchTest
    static final ArchRule nothing_public_of_the_store_speaks_of_its_database = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("vn.toandan.persistence.database")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(A_TYPE_OF_THE_DATABASE)
            .because("whoever calls the store could otherwise write past its log");

    @ArchTest
    static final ArchRule statements_are_typed_and_never_text = noClasses()
            .that()
            .resideOutsideOfPackage("vn.toandan.persistence.database.schema..")
            .should()
            .callMethodWhere(target(annotatedWith(PlainSQL.class)))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Statement")
            .because("what the compiler checks against the tables cannot be mistyped or injected into");

    @ArchTest
    static final ArchRule a_transaction_does_not_outlive_itself = fields().that()
            .haveRawType(DSLContext.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotPublic()
            .because("registers are of no use after their transaction");

    @ArchTest
    static final ArchRule nothing_in_the_store_asks_what_time_it_is = noClasses()
            .that()
            .resideInAPackage("vn.toandan.persistence.database..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("the instant of a change comes from whoever makes it");
}
