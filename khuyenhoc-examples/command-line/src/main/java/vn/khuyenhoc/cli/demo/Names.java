package vn.khuyenhoc.cli.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.subject.Sex;

/** Names put together from syllables; whoever bears one of them is not meant. */
final class Names {
    /** Surnames, the more frequent ones first. */
    static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");

    private static final List<String> MALE_MIDDLE = List.of("Văn", "Hữu", "Đức", "Quang", "Minh", "Quốc", "Xuân");
    private static final List<String> FEMALE_MIDDLE = List.of("Thị", "Ngọc", "Thu", "Thanh", "Phương", "Kim", "Mỹ");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bảo", "Cường", "Dũng", "Hải", "Hùng", "Khoa", "Long", "Nam", "Phúc", "Sơn", "Thắng", "Tuấn", "Vinh");
    private static final List<String> FEMALE_GIVEN = List.of(
            "Anh", "Bích", "Chi", "Diệp", "Hà", "Hạnh", "Hoa", "Lan", "Linh", "Mai", "Nga", "Thảo", "Trang", "Yến");

    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
    }

    /** A surname; the first of the list come up most. */
    String surname() {
        double skewed = random.nextDouble() * random.nextDouble();
        return SURNAMES.get((int) (skewed * SURNAMES.size()));
    }

    /** A full name. */
    String person(String surname, Sex sex) {
        boolean male = sex == Sex.MALE;
        return surname + " " + one(male ? MALE_MIDDLE : FEMALE_MIDDLE) + " " + one(male ? MALE_GIVEN : FEMALE_GIVEN);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
