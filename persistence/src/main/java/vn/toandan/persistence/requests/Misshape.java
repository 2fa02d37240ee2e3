package vn.toandan.persistence.requests;

/**
 * One thing that is wrong with the shape of a request ("yêu cầu chưa đúng dạng"); as opposed to a rejection, by which the core refuses what
 * is well-shaped. What was entered is not in it.
 *
 * @param field the part of the request, by its name in the command
 * @param says what is wrong, in the language of whoever asked
 */
public record Misshape(String field, String says) {}
