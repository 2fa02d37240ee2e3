package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Pages for people ("trang cho người đọc"), put together on the server from templates that the compiler has seen; as opposed to the JSON for other programs. They work without scripts. */
final class Pages {

    private static final int USUAL_LENGTH = 16_384;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "vn.toandan.web");
    private final Office office;
    private final String style;
    private final String stylesheet;

    Pages(Office office) {
        this.office = office;
        this.style = resource("style.css");
        // The address changes with the content, so that a browser may keep it for ever.
        this.stylesheet = "/style.css?v="
                + Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 12);
    }

    String style() {
        return style;
    }

    Reply show(Asked asked, String template, Object content) {
        return show(asked, Reply.OK, template, content, ImmutableList.of());
    }

    Reply show(Asked asked, int status, String template, Object content) {
        return show(asked, status, template, content, ImmutableList.of());
    }

    /** @param carried names and values that the address keeps when the language changes */
    Reply show(Asked asked, int status, String template, Object content, ImmutableList<String> carried) {
        Optional<LocalDate> example = office.isExample() ? Optional.of(office.today()) : Optional.empty();
        Page page = new Page(
                asked.wording(),
                asked.path(),
                asked.hasChosenLanguage() ? Optional.of(asked.wording().language()) : Optional.empty(),
                example,
                stylesheet,
                carried);
        StringOutput out = new StringOutput(USUAL_LENGTH);
        templates.render(template + ".jte", ImmutableMap.<String, Object>of("page", page, "it", content), out);
        return Reply.page(status, out.toString());
    }

    Reply problem(Asked asked, Problem problem) {
        return show(asked, problem.status(), "problem", problem).after(problem);
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(Pages.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
