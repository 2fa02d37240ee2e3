package vn.toandan.web;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/**
 * A text that pages refer to ("tệp đi kèm trang"): how they look, or a script that makes one more pleasant; as opposed to the pages, which are nobody's to keep.
 *
 * @param address changes with the content, so that a browser may keep it for ever
 */
record PageFile(String path, String mediaType, String text, String address) {

    static final PageFile STYLE = read("style.css", "text/css");

    /** What tries a sheet of facts while it is typed. */
    static final PageFile SHEET_SCRIPT = read("sheet.js", "text/javascript");

    /** What works for a tip while somebody writes it, under attack. */
    static final PageFile PROOF_SCRIPT = read("proof.js", "text/javascript");

    private static PageFile read(String name, String mediaType) {
        try {
            String text = Resources.toString(Resources.getResource(PageFile.class, name), StandardCharsets.UTF_8);
            String digest = Hashing.sha256()
                    .hashString(text, StandardCharsets.UTF_8)
                    .toString()
                    .substring(0, 12);
            return new PageFile("/" + name, mediaType, text, "/" + name + "?v=" + digest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Operation operation(String id) {
        return Operation.get(path, id, new Answer(mediaType, Shape.text()), this::answer)
                .with("v", Place.QUERY, false, Shape.text());
    }

    private Reply answer(Asked asked) {
        Reply reply = Reply.of(Reply.OK, mediaType + "; charset=utf-8", text);
        return asked.query("v").isPresent() ? reply.keptForEver() : reply;
    }
}
