package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.HandlerType;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;

/**
 * Operation ("thao tác"): one route, declared once: where it is, what it takes, what it answers, and who answers; as opposed to a description beside the code, which
 * would tell of another program before long.
 *
 * @param id its name for other programs, by which its words are found too
 * @param body the shape of what is sent; empty where nothing is
 * @param answers what may come back, by status
 * @param right without which it does not exist; empty where everybody may ask
 * @param within the part of the address that names a unit, outside of whose scope it does not exist either
 * @param stop its name among the places that pages of staff lead to; empty where they do not
 */
record Operation(
        HandlerType method,
        String path,
        String id,
        ImmutableList<Parameter> parameters,
        Optional<Shape> body,
        ImmutableMap<Integer, Answer> answers,
        Optional<Right> right,
        Optional<String> within,
        Optional<String> stop,
        Route route) {

    /** Whoever answers. */
    @FunctionalInterface
    interface Route {
        Reply answer(Asked asked);
    }

    /** A part of the address. */
    record Parameter(String name, Place place, boolean isNeeded, Shape shape) {}

    /** Where a parameter stands. */
    enum Place {
        PATH("path"),
        QUERY("query"),
        HEADER("header");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** What comes back with a status. */
    record Answer(String mediaType, Shape shape) {

        static final Answer PROBLEM = new Answer(Problem.MEDIA_TYPE, Shape.reference("Problem"));
        static final Answer PAGE = new Answer("text/html", Shape.text());

        /** With a status that says everything. */
        static final Answer NOTHING = new Answer("", Shape.nothing());

        static Answer json(Shape shape) {
            return new Answer(Reply.JSON, shape);
        }
    }

    static Operation get(String path, String id, Answer answer, Route route) {
        return get(path, id, Reply.OK, answer, route);
    }

    static Operation get(String path, String id, int status, Answer answer, Route route) {
        return new Operation(
                HandlerType.GET,
                path,
                id,
                ImmutableList.of(),
                Optional.empty(),
                ImmutableMap.of(status, answer),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                route);
    }

    static Operation post(String path, String id, Shape body, int status, Answer answer, Route route) {
        return change(HandlerType.POST, path, id, Optional.of(body), status, answer, route);
    }

    static Operation put(String path, String id, Shape body, Answer answer, Route route) {
        return change(HandlerType.PUT, path, id, Optional.of(body), Reply.OK, answer, route);
    }

    static Operation delete(String path, String id, Answer answer, Route route) {
        return change(HandlerType.DELETE, path, id, Optional.empty(), Reply.OK, answer, route);
    }

    private static Operation change(
            HandlerType method, String path, String id, Optional<Shape> body, int status, Answer answer, Route route) {
        return new Operation(
                method,
                path,
                id,
                ImmutableList.of(),
                body,
                ImmutableMap.of(status, answer),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                route);
    }

    /** The same, for whoever has this right alone. */
    Operation needs(Right needed) {
        ImmutableMap.Builder<Integer, Answer> all =
                ImmutableMap.<Integer, Answer>builder().putAll(answers);
        if (isPage()) {
            all.put(Reply.SEE_OTHER, Answer.PAGE);
        } else {
            all.put(Problem.UNAUTHENTICATED, Answer.PROBLEM);
        }
        all.put(Problem.NOT_FOUND, Answer.PROBLEM);
        if (isChange()) {
            all.put(Problem.FORBIDDEN, Answer.PROBLEM);
        }
        return new Operation(
                        method,
                        path,
                        id,
                        parameters,
                        body,
                        all.buildKeepingLast(),
                        Optional.of(needed),
                        within,
                        stop,
                        route)
                .once();
    }

    /** Where what is sent twice is done once: by a header, or by a field of the form. */
    private Operation once() {
        if (!isChange() || !Once.isKept(this)) {
            return this;
        }
        if (!isPage()) {
            return with(Once.HEADER, Place.HEADER, false, Shape.text(Once.LONGEST))
                    .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE);
        }
        return new Operation(
                method,
                path,
                id,
                parameters,
                body.map(form -> form.with(Once.FIELD, Shape.text(Once.LONGEST))),
                answers,
                right,
                within,
                stop,
                route);
    }

    /** The same, where a part of the address with this name is a unit in whose scope one has to be. */
    Operation within(String unit) {
        return new Operation(method, path, id, parameters, body, answers, right, Optional.of(unit), stop, route);
    }

    /** The same, to which every page of staff leads whoever may go there. */
    Operation asStop(String name) {
        return new Operation(method, path, id, parameters, body, answers, right, within, Optional.of(name), route);
    }

    /** Whether that is an address of it. */
    boolean isAt(String address) {
        return address.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    /** Whether it may write. */
    boolean isChange() {
        return !method.equals(HandlerType.GET);
    }

    boolean isPage() {
        return answers.containsValue(Answer.PAGE);
    }

    Operation with(String name, Place place, boolean isNeeded, Shape shape) {
        return new Operation(
                method,
                path,
                id,
                ImmutableList.<Parameter>builder()
                        .addAll(parameters)
                        .add(new Parameter(name, place, isNeeded, shape))
                        .build(),
                body,
                answers,
                right,
                within,
                stop,
                route);
    }

    /** The same, which may also end with these problems. */
    Operation orProblem(int... statuses) {
        ImmutableMap.Builder<Integer, Answer> all =
                ImmutableMap.<Integer, Answer>builder().putAll(answers);
        for (int status : statuses) {
            all.put(status, Answer.PROBLEM);
        }
        return new Operation(method, path, id, parameters, body, all.buildKeepingLast(), right, within, stop, route);
    }

    /** What is sent as: a page sends forms. */
    String bodyType() {
        if (holdsAFile()) {
            return "multipart/form-data";
        }
        return isPage() ? "application/x-www-form-urlencoded" : Reply.JSON;
    }

    boolean holdsAFile() {
        return body.filter(Shape::holdsAFile).isPresent();
    }

    /** What it does, in a few words. */
    Sentence summary() {
        return Sentence.of("web/wording:operation." + id);
    }
}
