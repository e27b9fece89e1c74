package vn.khuyenhoc.nation.table;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;

/** Subjects as rows of {@link RegisterTable} and back, without loss. */
public final class SubjectRows {
    private SubjectRows() {}

    /**
     * A subject as a row of all columns and, behind them, the place that keeps it.
     *
     * @throws IllegalArgumentException if it is a citizen with moves: each row has one place
     */
    public static Row row(Subject subject, String place) {
        @Nullable Object[] cells = new @Nullable Object[RegisterTable.PERSONAL_NUMBER + 2];
        cells[RegisterTable.KIND] = Kind.of(subject).name();
        cells[RegisterTable.ID] = subject.id();
        cells[RegisterTable.NAME] = subject.name();
        cells[RegisterTable.OBSERVATIONS] = Cells.list(subject.observations(), ObservationRows::row);
        cells[RegisterTable.TITLES] = Cells.list(subject.titles(), TitleRows::row);
        cells[RegisterTable.PERSONAL_NUMBER + 1] = place;
        fill(cells, subject);
        return RowFactory.create(cells);
    }

    private static void fill(@Nullable Object[] cells, Subject subject) {
        if (subject instanceof Citizen citizen) {
            fill(cells, citizen);
        } else if (subject instanceof Family family) {
            cells[RegisterTable.COMMUNITY] = family.community();
            cells[RegisterTable.MEMBERS] = Cells.texts(family.members());
        } else if (subject instanceof Clan clan) {
            cells[RegisterTable.COMMUNE] = clan.commune();
            cells[RegisterTable.SUPERIOR] = clan.superior();
            cells[RegisterTable.FAMILIES] = Cells.texts(clan.families());
        } else if (subject instanceof Community community) {
            cells[RegisterTable.TYPE] = community.kind().name();
            cells[RegisterTable.COMMUNE] = community.commune();
        } else if (subject instanceof Unit unit) {
            fill(cells, unit);
        } else if (subject instanceof AdministrativeUnit unit) {
            fill(cells, unit);
        }
    }

    private static void fill(@Nullable Object[] cells, Citizen citizen) {
        if (!citizen.moves().isEmpty()) {
            throw new IllegalArgumentException(
                    "citizen " + citizen.id()
                            + " has moves, and a row is kept in one place; maybe give the citizen as of the day that is judged");
        }
        cells[RegisterTable.BIRTH_DATE] = citizen.birthDate();
        cells[RegisterTable.BIRTH_YEAR] = citizen.birthYear();
        cells[RegisterTable.SEX] = Cells.name(citizen.sex());
        cells[RegisterTable.PERSONAL_NUMBER] = citizen.personalNumber();
        cells[RegisterTable.LABOUR_GROUP] = Cells.name(citizen.labourGroup());
        cells[RegisterTable.COMMUNE] = citizen.commune();
    }

    private static void fill(@Nullable Object[] cells, Unit unit) {
        cells[RegisterTable.TYPE] = unit.kind().name();
        cells[RegisterTable.TIER] = unit.tier().name();
        cells[RegisterTable.OWNERSHIP] = Cells.name(unit.ownership());
        cells[RegisterTable.AREA] = unit.area();
        cells[RegisterTable.SUPERIOR] = unit.superior();
        cells[RegisterTable.MEMBERS] = Cells.texts(unit.members());
        cells[RegisterTable.LEARNERS] = Cells.texts(unit.learners());
    }

    private static void fill(@Nullable Object[] cells, AdministrativeUnit unit) {
        List<AreaClass> classes = unit.areaClasses();
        cells[RegisterTable.TIER] = unit.tier().name();
        cells[RegisterTable.SUPERIOR] = unit.superior();
        cells[RegisterTable.AREA_CLASSES] =
                classes == null ? null : classes.stream().map(Enum::name).toArray();
        cells[RegisterTable.VALID_FROM] = unit.validFrom();
        cells[RegisterTable.VALID_UNTIL] = unit.validUntil();
    }

    /** The subject of a row; what was not read of it is absent. */
    public static Subject subject(Row row) {
        String id = row.getString(RegisterTable.ID);
        String name = whole(row) ? Cells.text(row, RegisterTable.NAME) : null;
        List<Observation> seen = Cells.each(row, RegisterTable.OBSERVATIONS, ObservationRows::observation);
        List<HeldTitle> held = Cells.each(row, RegisterTable.TITLES, TitleRows::title);
        return switch (kind(row)) {
            case CITIZEN -> citizen(row, id, name, seen, held);
            case FAMILY ->
                new Family(
                        id,
                        name,
                        Cells.text(row, RegisterTable.COMMUNITY),
                        Cells.texts(row, RegisterTable.MEMBERS),
                        seen,
                        held);
            case CLAN ->
                new Clan(
                        id,
                        name,
                        Cells.text(row, RegisterTable.COMMUNE),
                        Cells.text(row, RegisterTable.SUPERIOR),
                        Cells.texts(row, RegisterTable.FAMILIES),
                        seen,
                        held);
            case COMMUNITY ->
                new Community(
                        id,
                        name,
                        CommunityKind.valueOf(row.getString(RegisterTable.TYPE)),
                        Cells.text(row, RegisterTable.COMMUNE),
                        seen,
                        held);
            case UNIT -> unit(row, id, name, seen, held);
            case ADMINISTRATIVE_UNIT -> administrativeUnit(row, id, name, seen, held);
        };
    }

    /** The place that keeps a row that ends with it. */
    public static String place(Row row) {
        return row.getString(row.size() - 1);
    }

    private static boolean whole(Row row) {
        return row.size() > RegisterTable.PERSONAL_NUMBER;
    }

    private static Kind kind(Row row) {
        return Kind.valueOf(row.getString(RegisterTable.KIND));
    }

    private static Citizen citizen(
            Row row, String id, @Nullable String name, List<Observation> seen, List<HeldTitle> held) {
        boolean whole = whole(row);
        return new Citizen(
                id,
                name,
                Cells.day(row, RegisterTable.BIRTH_DATE),
                row.isNullAt(RegisterTable.BIRTH_YEAR) ? null : row.getInt(RegisterTable.BIRTH_YEAR),
                whole ? Cells.constant(row, RegisterTable.SEX, Sex.class) : null,
                whole ? Cells.text(row, RegisterTable.PERSONAL_NUMBER) : null,
                Cells.constant(row, RegisterTable.LABOUR_GROUP, LabourGroup.class),
                Cells.text(row, RegisterTable.COMMUNE),
                seen,
                held);
    }

    private static Unit unit(Row row, String id, @Nullable String name, List<Observation> seen, List<HeldTitle> held) {
        return new Unit(
                id,
                name,
                UnitKind.valueOf(row.getString(RegisterTable.TYPE)),
                Tier.valueOf(row.getString(RegisterTable.TIER)),
                Cells.constant(row, RegisterTable.OWNERSHIP, Ownership.class),
                Cells.text(row, RegisterTable.AREA),
                Cells.text(row, RegisterTable.SUPERIOR),
                Cells.texts(row, RegisterTable.MEMBERS),
                Cells.texts(row, RegisterTable.LEARNERS),
                seen,
                held);
    }

    private static AdministrativeUnit administrativeUnit(
            Row row, String id, @Nullable String name, List<Observation> seen, List<HeldTitle> held) {
        List<String> classes = Cells.texts(row, RegisterTable.AREA_CLASSES);
        return new AdministrativeUnit(
                id,
                name,
                Tier.valueOf(row.getString(RegisterTable.TIER)),
                Cells.text(row, RegisterTable.SUPERIOR),
                row.isNullAt(RegisterTable.AREA_CLASSES)
                        ? null
                        : classes.stream().map(AreaClass::valueOf).toList(),
                Cells.day(row, RegisterTable.VALID_FROM),
                Cells.day(row, RegisterTable.VALID_UNTIL),
                seen,
                held);
    }
}
