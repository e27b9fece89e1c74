package vn.khuyenhoc.stream.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.text.Place;

/**
 * An administrative unit as the others see it.
 *
 * @param index number among the administrative units
 * @param id identifier
 * @param unit the unit without its observations and titles; null where its record is faulty
 * @param ordinal number of its line
 * @param place where it stands
 */
record Area(int index, String id, @Nullable AdministrativeUnit unit, long ordinal, Place place) {}
