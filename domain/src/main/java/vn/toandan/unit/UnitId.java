package vn.toandan.unit;

import java.time.LocalDate;

/**
 * What a unit is told apart by ("định danh đơn vị"): the code with which and the day on which it began; as opposed to the code
 * alone, which meant other units before and may mean another one after. Nobody hands it out, so that two offices that know the
 * same know it by the same id.
 */
public record UnitId(String code, LocalDate since) {}
