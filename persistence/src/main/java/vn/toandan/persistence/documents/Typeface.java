package vn.toandan.persistence.documents;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;

/** The faces that documents are set in, which come along: Liberation, with the measures of Times New Roman and Arial. */
enum Typeface {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    InputStream open() {
        String name = "/liberation/" + file + ".ttf";
        return requireNonNull(Typeface.class.getResourceAsStream(name), name);
    }
}
