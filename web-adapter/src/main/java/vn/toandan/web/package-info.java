/**
 * The adapter that answers over HTTP: an API that others integrate and pages that people use; as opposed to the command line, which gives the same answers with the same
 * bytes to whoever sits at the machine.
 *
 * <p>{@link vn.toandan.web.Main} reads {@link vn.toandan.web.Settings}, opens an {@link vn.toandan.web.Office} and starts what {@link vn.toandan.web.WebApp} puts
 * together. Each {@code …Routes} class holds one capability as {@link vn.toandan.web.Operation}s, declared once: the server walks them, and so does the description that
 * other programs read. What is refused is a {@link vn.toandan.web.Problem}, on a page or as JSON.
 *
 * <p>Nothing that identifies a sender is stored or logged: there is no access log, no cookie for residents, and addresses are counted in memory under a key that
 * lasts a day at most.
 */
@NullMarked
package vn.toandan.web;

import org.jspecify.annotations.NullMarked;
