package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.HandlerType;
import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Operation ("thao tác"): one route, declared once: where it is, what it takes, what it answers, and who answers; as opposed to a description beside the code, which
 * would tell of another program before long.
 *
 * @param id its name for other programs, by which its words are found too
 * @param body the shape of what is sent; empty where nothing is
 * @param answers what may come back, by status
 */
record Operation(
        HandlerType method,
        String path,
        String id,
        ImmutableList<Parameter> parameters,
        Optional<Shape> body,
        ImmutableMap<Integer, Answer> answers,
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
        return new Operation(
                HandlerType.GET,
                path,
                id,
                ImmutableList.of(),
                Optional.empty(),
                ImmutableMap.of(Reply.OK, answer),
                route);
    }

    static Operation post(String path, String id, Shape body, int status, Answer answer, Route route) {
        return new Operation(
                HandlerType.POST,
                path,
                id,
                ImmutableList.of(),
                Optional.of(body),
                ImmutableMap.of(status, answer),
                route);
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
                route);
    }

    /** The same, which may also end with these problems. */
    Operation orProblem(int... statuses) {
        ImmutableMap.Builder<Integer, Answer> all =
                ImmutableMap.<Integer, Answer>builder().putAll(answers);
        for (int status : statuses) {
            all.put(status, Answer.PROBLEM);
        }
        return new Operation(method, path, id, parameters, body, all.buildOrThrow(), route);
    }

    /** What is sent as: a page sends forms. */
    String bodyType() {
        return answers.containsValue(Answer.PAGE) ? "application/x-www-form-urlencoded" : Reply.JSON;
    }

    /** What it does, in a few words. */
    Sentence summary() {
        return Sentence.of("web/wording:operation." + id);
    }
}
