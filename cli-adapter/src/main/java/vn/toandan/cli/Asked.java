package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.requests.Misshape;
import vn.toandan.persistence.requests.RequestShape;

/** Looks at the shape of what was asked before the core is; never repeats what was entered. */
final class Asked {

    private Asked() {}

    /**
     * Tells everything that is wrong with its shape and refuses the run.
     *
     * @param options by which option each part of the request was given
     */
    static <R extends Record> R wellShaped(
            Console console, Wording wording, R request, ImmutableMap<String, String> options) {
        ImmutableList<Misshape> wrong = RequestShape.wrong(request, wording);
        wrong.forEach(one -> console.tell(
                wording,
                Sentence.of(
                        "cli/wording:request.refused", options.getOrDefault(one.field(), one.field()), one.says())));
        if (!wrong.isEmpty()) {
            throw new Inputs.Refused();
        }
        return request;
    }
}
