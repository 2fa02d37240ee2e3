package vn.toandan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library as a stranger uses it: a Maven project of its own that depends on the built jar alone and runs the README's snippet,
 * which has to print what the README says.
 */
class EmbeddingIT {

    private static final String VERSION = property("toandan.version");
    private static final Path ROOT = Path.of(property("toandan.root")).normalize();
    private static final Path BUILT = Path.of(property("toandan.buildDirectory"));

    @TempDir
    private Path folder;

    @Test
    void the_readme_s_snippet_runs_in_a_project_of_its_own() throws IOException, InterruptedException {
        publish("toandan", ROOT.resolve("pom.xml"), "pom");
        publish("domain", ROOT.resolve("domain/pom.xml"), "pom");
        publish("domain", BUILT.resolve("domain-" + VERSION + ".jar"), "jar");
        String readme = Files.readString(ROOT.resolve("README.md"));
        String said = fenced(readme, "text");
        Path project = folder.resolve("project");
        Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(project.resolve("pom.xml"), pom());
        Files.writeString(project.resolve("src/main/java/Snippet.java"), program(fenced(readme, "java")));
        run(
                project,
                "mvn",
                "--batch-mode",
                "--quiet",
                "-Dmaven.repo.local=" + folder.resolve("m2"),
                "compile",
                "dependency:build-classpath",
                "-Dmdep.outputFile=classpath");
        String classPath = Joiner.on(System.getProperty("path.separator"))
                .join(project.resolve("target/classes"), Files.readString(project.resolve("classpath")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String printed = run(project, java, "-Dfile.encoding=UTF-8", "-cp", classPath, "Snippet");

        assertThat(printed).isEqualToIgnoringNewLines(said);
        assertThat(BUILT.resolve("domain-" + VERSION + "-sources.jar")).exists();
        assertThat(BUILT.resolve("domain-" + VERSION + "-javadoc.jar")).exists();
    }

    private void publish(String artifact, Path file, String extension) throws IOException {
        Path place = Files.createDirectories(folder.resolve("repository/vn/toandan/" + artifact + "/" + VERSION));
        Files.copy(
                file, place.resolve(artifact + "-" + VERSION + "." + extension), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fenced(String text, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }

    private static String program(String snippet) {
        return """
                import static vn.toandan.law.Wording.VIETNAMESE;
                import java.time.LocalDate;
                import vn.toandan.safety.*;
                import vn.toandan.unit.UnitKind;

                public class Snippet {
                    public static void main(String[] arguments) throws Exception {
                        System.setOut(new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8"));
                        %s
                    }
                }
                """.formatted(snippet);
    }

    /** What the outer build has fetched is taken from it; the rest, if anything, from where Maven usually looks. */
    private String pom() {
        String repositories = repository("repository", "just-built", folder.resolve("repository"))
                + repository("repository", "fetched", Path.of(property("localRepository")));
        String plugins = repository("pluginRepository", "fetched", Path.of(property("localRepository")));
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>stranger</groupId><artifactId>embeds</artifactId><version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <repositories>%s</repositories>
                  <pluginRepositories>%s</pluginRepositories>
                  <dependencies>
                    <dependency><groupId>vn.toandan</groupId><artifactId>domain</artifactId><version>%s</version></dependency>
                  </dependencies>
                  <build><plugins>%s</plugins></build>
                </project>
                """.formatted(repositories, plugins, VERSION, pinned());
    }

    private static String repository(String element, String id, Path folder) {
        return "<%1$s><id>%2$s</id><url>%3$s</url></%1$s>".formatted(element, id, folder.toUri());
    }

    /** The versions that the outer build has pinned. */
    private static String pinned() {
        try {
            String parent = Files.readString(ROOT.resolve("pom.xml"), StandardCharsets.UTF_8);
            StringBuilder plugins = new StringBuilder();
            for (String plugin :
                    List.of("maven-resources-plugin", "maven-compiler-plugin", "maven-dependency-plugin")) {
                Matcher version = Pattern.compile(
                                "<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)</version>")
                        .matcher(parent);
                assertThat(version.find()).as(plugin).isTrue();
                plugins.append("<plugin><artifactId>%s</artifactId><version>%s</version></plugin>"
                        .formatted(plugin, version.group(1)));
            }
            return plugins.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String run(Path where, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exitCode = process.waitFor();
        String printed = Files.readString(output);
        assertThat(exitCode).as(printed).isZero();
        return printed;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
