package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import com.google.common.net.UrlEscapers;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;

/** Pages for people ("trang cho người đọc"), put together on the server from templates that the compiler has seen; as opposed to the JSON for other programs. They work without scripts. */
final class Pages {

    private static final int USUAL_LENGTH = 16_384;
    private static final int ONCE = 12;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "vn.toandan.web");
    private final Office office;
    private final Supplier<ImmutableList<Operation>> operations;

    /** @param operations all there are, once they are there */
    Pages(Office office, Supplier<ImmutableList<Operation>> operations) {
        this.office = office;
        this.operations = operations;
    }

    /** A word of the pages for staff, where no template puts it. */
    String word(Asked asked, String key) {
        return asked.wording().phrase(Sentence.of("web/staff:" + key));
    }

    Reply show(Asked asked, String template, Object content) {
        return show(asked, Reply.OK, template, content, ImmutableList.of());
    }

    Reply show(Asked asked, int status, String template, Object content) {
        return show(asked, status, template, content, ImmutableList.of());
    }

    /** @param carried names and values that the address keeps when the language changes, beside those that it has */
    Reply show(Asked asked, int status, String template, Object content, ImmutableList<String> carried) {
        return render(
                asked,
                asked.path(),
                address(asked),
                status,
                template,
                content,
                carried.isEmpty() ? asksFor(asked) : carried);
    }

    /** What staff ask for in the address, as far as the page knows it; whatever else stands there, and all that residents do, is not handed on unread. */
    private ImmutableList<String> asksFor(Asked asked) {
        if (asked.signedIn().isEmpty()) {
            return ImmutableList.of();
        }
        return operations.get().stream()
                .filter(operation -> asked.operation().equals(Optional.of(operation.id())))
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.place() == Operation.Place.QUERY)
                .flatMap(parameter ->
                        asked.query(parameter.name()).stream().flatMap(value -> Stream.of(parameter.name(), value)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Where the page is asked for: a form may have been sent to an address that shows nothing by itself. */
    private String address(Asked asked) {
        String path = asked.path();
        while (!path.isEmpty() && !isPage(path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return path.isEmpty() ? asked.path() : path;
    }

    private boolean isPage(String path) {
        return operations.get().stream()
                .anyMatch(operation -> operation.isPage() && !operation.isChange() && operation.isAt(path));
    }

    private Reply render(
            Asked asked,
            String path,
            String address,
            int status,
            String template,
            Object content,
            ImmutableList<String> carried) {
        Optional<LocalDate> example = office.isExample() ? Optional.of(office.today()) : Optional.empty();
        Page page = new Page(
                asked.wording(),
                path,
                address,
                BaseEncoding.base64Url().omitPadding().encode(office.chance(ONCE)),
                asked.hasChosenLanguage() ? Optional.of(asked.wording().language()) : Optional.empty(),
                example,
                PageFile.STYLE.address(),
                carried,
                asked.signedIn(),
                asked.signedIn().map(this::stops).orElse(ImmutableList.of()));
        StringOutput out = new StringOutput(USUAL_LENGTH);
        templates.render(template + ".jte", ImmutableMap.<String, Object>of("page", page, "it", content), out);
        return Reply.page(status, out.toString());
    }

    private ImmutableList<Page.Stop> stops(SignedIn who) {
        return operations.get().stream()
                .filter(operation -> Access.isAllowed(operation, who))
                .flatMap(operation -> operation.stop().stream().map(name -> new Page.Stop(operation.path(), name)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Wherever it was asked for: an address that leads nowhere is not repeated. */
    Reply problem(Asked asked, Problem problem) {
        boolean isOfStaff = asked.signedIn().isPresent();
        String home = isOfStaff ? EntrancePageRoutes.HOME : "/";
        return render(
                        asked,
                        home,
                        home,
                        problem.status(),
                        isOfStaff ? "staffProblem" : "problem",
                        problem,
                        ImmutableList.of())
                .after(problem);
    }

    /** Names and values as an address goes on with them; those without a value are left out. */
    static String address(List<String> carried) {
        StringBuilder address = new StringBuilder();
        for (int at = 0; at + 1 < carried.size(); at += 2) {
            if (!carried.get(at + 1).isEmpty()) {
                address.append('&')
                        .append(carried.get(at))
                        .append('=')
                        .append(UrlEscapers.urlFormParameterEscaper().escape(carried.get(at + 1)));
            }
        }
        return address.toString();
    }
}
