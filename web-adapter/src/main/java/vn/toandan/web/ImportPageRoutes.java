package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Whole files on a page: which kind, its empty form, the upload, and everything that is wrong with the file at its place. */
final class ImportPageRoutes implements Routes {

    static final String PATH = "/noi-bo/nhap-tep";

    private static final String KIND = "loai";
    private static final int LONGEST_SHOWN = 80;

    private final Pages pages;
    private final ImportDesk desk;

    /**
     * The page.
     *
     * @param kinds whoever asks may choose from
     * @param typed the days of the form
     * @param refused why the file was; none where it was not, or none was sent
     * @param more reasons that are not listed
     * @param done what came of it; empty where nothing did
     */
    record View(
            ImmutableList<ImportKind> kinds,
            Optional<ImportKind> chosen,
            ImmutableMap<String, String> typed,
            ImmutableList<Wrong> errors,
            ImmutableList<Complaint> refused,
            long more,
            Optional<ImportDesk.Done> done) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        boolean isChosen(ImportKind kind) {
            return chosen.equals(Optional.of(kind));
        }

        ImportKind kind() {
            return chosen.orElseThrow();
        }

        ImmutableList<UnitKind> unitKinds() {
            return kind().register().isPresent()
                    ? ImmutableList.of()
                    : ImmutableList.copyOf(Arrays.asList(UnitKind.values()));
        }

        String template(String format, String language) {
            return ImportRoutes.TEMPLATES + kind().code() + "?format=" + format + "&lang=" + language;
        }

        String template(UnitKind of, String format, String language) {
            return template(format, language) + "&unitKind=" + of.code();
        }

        /** What stands in the file, as much of it as there is room for. */
        String there(Complaint complaint) {
            String all = Visible.text(complaint.value());
            return all.codePointCount(0, all.length()) <= LONGEST_SHOWN
                    ? all
                    : all.substring(0, all.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
        }

        String column(String heading) {
            return Visible.text(heading);
        }

        long wrongs() {
            return refused.size() + more;
        }
    }

    ImportPageRoutes(Pages pages, ImportDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "importPage", Answer.PAGE, this::page)
                        .needs(Right.IMPORT)
                        .with(KIND, Place.QUERY, false, Shape.oneOf(ImportKind.codes()))
                        .asStop("nav.imports"),
                Operation.post(
                                PATH,
                                "importSent",
                                ImportRoutes.form(ImmutableMap.of(Access.CSRF_FIELD, Shape.text())),
                                Reply.OK,
                                Answer.PAGE,
                                this::take)
                        .needs(Right.IMPORT)
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.UNPROCESSABLE,
                                Problem.UNAVAILABLE));
    }

    /** What its fields are called before what is wrong with them. */
    static Optional<String> label(String field) {
        return List.of("knownOn", "from", "until", "on", ImportDesk.FILE).contains(field)
                ? Optional.of("imports." + field)
                : Optional.empty();
    }

    private Reply page(Asked asked) {
        Optional<ImportKind> chosen = asked.query(KIND).map(code -> kind(asked, code));
        return shown(asked, Reply.OK, view(asked, chosen, ImmutableMap.of(), ImmutableList.of()));
    }

    private static ImportKind kind(Asked asked, String code) {
        return ImportKind.of(code).filter(kind -> kind.isFor(asked.account())).orElseThrow(Access::nothingHere);
    }

    private static View view(
            Asked asked, Optional<ImportKind> chosen, ImmutableMap<String, String> typed, ImmutableList<Wrong> errors) {
        return new View(ImportKind.of(asked.account()), chosen, typed, errors, ImmutableList.of(), 0, Optional.empty());
    }

    private Reply take(Asked asked) {
        Parts parts = asked.parts().orElseThrow();
        ImmutableMap.Builder<String, String> typed = ImmutableMap.builder();
        for (String field : List.of("knownOn", "from", "until", "on")) {
            parts.text(field).ifPresent(said -> typed.put(field, said));
        }
        Optional<ImportKind> chosen = parts.text("kind").map(code -> kind(asked, code));
        View view = view(asked, chosen, typed.buildOrThrow(), ImmutableList.of());
        try {
            ImportDesk.Done done = desk.take(asked, parts);
            return shown(
                    asked,
                    Reply.OK,
                    new View(
                            view.kinds(),
                            chosen,
                            view.typed(),
                            view.errors(),
                            ImmutableList.of(),
                            0,
                            Optional.of(done)));
        } catch (FilesRefused refused) {
            return shown(
                    asked,
                    ImportErrors.status(refused),
                    new View(
                            view.kinds(),
                            chosen,
                            view.typed(),
                            view.errors(),
                            desk.shown(chosen.orElseThrow(), refused),
                            refused.complaints().more(),
                            Optional.empty()));
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.BAD_REQUEST) {
                throw refusal;
            }
            return shown(
                    asked,
                    Problem.BAD_REQUEST,
                    view(asked, chosen, view.typed(), refusal.problem().errors()));
        }
    }

    private Reply shown(Asked asked, int status, View view) {
        return pages.show(
                asked,
                status,
                "staffImports",
                view,
                view.chosen().map(kind -> ImmutableList.of(KIND, kind.code())).orElseGet(ImmutableList::of));
    }
}
