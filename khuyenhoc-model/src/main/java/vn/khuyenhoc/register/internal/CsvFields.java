package vn.khuyenhoc.register.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.Codes;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Tier;

/** Reads the fields of subjects from cells. */
final class CsvFields {
    private static final Map<String, SubjectKind> SUBJECTS = SubjectKind.byCode();
    private static final Map<String, Sex> SEXES = codes(Sex.class);
    private static final Map<String, LabourGroup> GROUPS = codes(LabourGroup.class);
    private static final Map<String, UnitKind> UNIT_KINDS = codes(UnitKind.class);
    private static final Map<String, CommunityKind> COMMUNITY_KINDS = codes(CommunityKind.class);
    private static final Map<String, Tier> TIERS = codes(Tier.class);
    private static final Map<String, Ownership> OWNERSHIPS = codes(Ownership.class);
    private static final Map<String, AreaClass> AREA_CLASSES = codes(AreaClass.class);
    private static final Map<String, Object> ALL_KINDS = allKinds();
    private static final String NO_CLASS = "none";

    private CsvFields() {}

    private static <T> Map<String, T> codes(Class<T> type) {
        Map<String, T> codes = new TreeMap<>();
        Codes.of(type).forEach((code, constant) -> codes.put(code, type.cast(constant)));
        return codes;
    }

    private static Map<String, Object> allKinds() {
        Map<String, Object> kinds = new TreeMap<>(COMMUNITY_KINDS);
        kinds.putAll(UNIT_KINDS);
        return kinds;
    }

    /** Takes a field from its cell. */
    static void take(SubjectField field, Cell cell, SubjectDraft draft) {
        switch (field) {
            case SUBJECT -> draft.subject = cell.code(SUBJECTS);
            case ID -> draft.id = identifier(cell, draft);
            case NAME -> draft.name = cell.plain();
            case BIRTH_DATE -> draft.birthDate = cell.day();
            case BIRTH_YEAR -> draft.birthYear = cell.year();
            case SEX -> draft.sex = cell.code(SEXES);
            case PERSONAL_NUMBER -> draft.personalNumber = cell.plain();
            case LABOUR_GROUP -> draft.labourGroup = cell.code(GROUPS);
            case COMMUNE -> draft.commune = identifier(cell, draft);
            case MOVES -> draft.moves = cell.list(part -> CsvMoves.of(part, draft));
            case COMMUNITY -> draft.community = identifier(cell, draft);
            case SUPERIOR -> draft.superior = identifier(cell, draft);
            case AREA -> draft.area = identifier(cell, draft);
            case KIND -> kind(cell, draft);
            case TIER -> draft.tier = cell.code(TIERS);
            case OWNERSHIP -> draft.ownership = cell.code(OWNERSHIPS);
            case VALID_FROM -> draft.validFrom = cell.day();
            case VALID_UNTIL -> draft.validUntil = cell.day();
            case AREA_CLASSES -> draft.areaClasses = areaClasses(cell);
            case MEMBERS -> draft.members = cell.list(part -> identifier(part, draft));
            case LEARNERS -> draft.learners = cell.list(part -> identifier(part, draft));
            case FAMILIES -> draft.families = cell.list(part -> identifier(part, draft));
            case TITLES -> draft.titles = cell.list(CsvTitles::of);
            case OBSERVATIONS -> throw new IllegalArgumentException("observations have columns of their own");
        }
    }

    /** An identifier, of which {@link SubjectDraft#isRegular} must know whether it is plain. */
    private static @Nullable String identifier(Cell cell, SubjectDraft draft) {
        String text = cell.plain();
        draft.isDoubtful |= text != null && !Identifiers.isPlain(text);
        return text;
    }

    /** An empty cell says that the classes are not known, so that there are none has a word. */
    private static List<AreaClass> areaClasses(Cell cell) {
        return cell.text().equals(NO_CLASS) ? List.of() : cell.list(part -> part.code(AREA_CLASSES));
    }

    /** The column of the subject may stand behind this one; {@link #check} holds both together. */
    private static void kind(Cell cell, SubjectDraft draft) {
        draft.communityKind = COMMUNITY_KINDS.get(cell.text());
        draft.unitKind = UNIT_KINDS.get(cell.text());
        if (draft.communityKind == null && draft.unitKind == null) {
            cell.code(ALL_KINDS);
        }
    }

    /** Names what is missing, and fields that the kind of subject does not have. */
    static void check(SubjectDraft draft, Place place, Faults faults) {
        need(SubjectField.SUBJECT, draft, place, faults);
        need(SubjectField.ID, draft, place, faults);
        SubjectKind kind = draft.subject;
        if (kind == null) {
            return;
        }
        if (kind == SubjectKind.COMMUNITY && draft.unitKind != null) {
            wrongKind(draft.unitKind.code(), COMMUNITY_KINDS.keySet(), place, faults);
        } else if (kind == SubjectKind.UNIT && draft.communityKind != null) {
            wrongKind(code(draft.communityKind), UNIT_KINDS.keySet(), place, faults);
        }
        for (SubjectField field : SubjectField.values()) {
            if (draft.has(field) && !kind.hasAll(field.bit())) {
                faults.add(place, "csv.notOfKind", field.code(), kind.code());
            } else if (kind.needs(field)) {
                need(field, draft, place, faults);
            }
        }
    }

    private static void need(SubjectField field, SubjectDraft draft, Place place, Faults faults) {
        if (!draft.has(field)) {
            faults.add(place, "json.missingField", field.code());
        }
    }

    private static void wrongKind(String code, Set<String> right, Place place, Faults faults) {
        faults.add(place, "json.code", SubjectField.KIND.code(), code, Suggestions.nearest(code, right));
    }

    private static String code(CommunityKind kind) {
        return COMMUNITY_KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
