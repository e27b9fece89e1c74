package vn.khuyenhoc.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.Faults;

class CatalogueSnapshotTest {
    private static final List<CatalogueFile> FILES = CatalogueFiles.shipped();
    private static CatalogueLoader read;

    @BeforeAll
    static void read_the_files() {
        read = new CatalogueLoader(FILES, new Faults());
        read.load();
    }

    @Test
    void decides_by_what_the_files_say() {
        CatalogueSnapshot snapshot = CatalogueSnapshot.shipped().orElseThrow();
        assertThat(snapshot.judging()).isEqualTo(read.judging(CatalogueFiles.digest(FILES)));
    }

    @Test
    void plans_by_what_the_files_say() {
        CatalogueSnapshot snapshot = CatalogueSnapshot.shipped().orElseThrow();
        assertThat(snapshot.planning()).isEqualTo(read.planning());
    }

    @Test
    void is_read_as_it_was_written() {
        CatalogueSnapshot again = CatalogueSnapshot.of(CatalogueSnapshot.make());
        assertThat(again.judging()).isEqualTo(read.judging(CatalogueFiles.digest(FILES)));
        assertThat(again.planning()).isEqualTo(read.planning());
    }

    @Test
    void keeps_the_order_of_the_files() {
        CatalogueSnapshot snapshot = CatalogueSnapshot.shipped().orElseThrow();
        assertThat(new ArrayList<>(snapshot.planning().planFacts().keySet()))
                .isEqualTo(new ArrayList<>(read.planning().planFacts().keySet()));
    }

    @Test
    void has_the_digest_of_the_files() {
        assertThat(Catalogue.load().digest()).isEqualTo(CatalogueFiles.digest(FILES));
    }

    @Test
    void holds_nothing_that_it_could_not_make_again() {
        assertThatThrownBy(() -> new SnapshotWriter().add(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Object");
    }
}
