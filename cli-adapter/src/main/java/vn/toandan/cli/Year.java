package vn.toandan.cli;

import picocli.CommandLine.TypeConversionException;

/** An assessed year as typed: four digits. */
record Year(int number) {

    static Year of(String text) {
        if (text.length() != 4 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new TypeConversionException("year");
        }
        return new Year(Integer.parseInt(text));
    }
}
