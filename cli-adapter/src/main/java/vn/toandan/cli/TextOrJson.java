package vn.toandan.cli;

/** The formats of a command that prints one answer. */
enum TextOrJson {
    TEXT,
    JSON
}
