package app.revier.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.task.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCustomerTest {

  @Test
  void aCustomerOfTwoRepsIsNamedWithBoth() {
    RepPlan north =
        new RepSketch("Nord")
            .customer("1", "Bäckerei Grün", 1_000, 0.9)
            .address("Ring 1", "50667", "Köln")
            .customer("10", "Klinikum Köln", 50_000, 0.9)
            .address("Domstraße 4", "50667", "Köln")
            .plan();
    RepPlan south =
        new RepSketch("Süd")
            .customer("77", "Klinikum Koeln GmbH", 20_000, 0.9)
            .address("Domstr. 4", "50667", "Köln")
            .plan();

    SharedCustomer.Found found = SharedCustomer.among(List.of(north, south), Progress.NONE);

    assertThat(found.all()).isEqualTo(1);
    SharedCustomer shared = found.shared().getFirst();
    assertThat(shared.one()).isSameAs(north);
    assertThat(shared.a().number()).isEqualTo("10");
    assertThat(shared.other()).isSameAs(south);
    assertThat(shared.b().number()).isEqualTo("77");
    assertThat(shared.likeness().isLikely()).isTrue();
  }

  @Test
  void whoIsThereTwiceInOneListIsTheRepsToSettle() {
    RepPlan north =
        new RepSketch("Nord")
            .customer("1", "Klinikum Köln", 1_000, 0.9)
            .address("Domstraße 4", "50667", "Köln")
            .customer("2", "Klinikum Köln", 1_000, 0.9)
            .address("Domstraße 4", "50667", "Köln")
            .plan();
    RepPlan south = new RepSketch("Süd").customer("3", "Labor Bonn", 1_000, 0.9).plan();

    assertThat(SharedCustomer.among(List.of(north, south), Progress.NONE).shared()).isEmpty();
  }

  @Test
  void aNumberAloneSaysNothingOfTwoListsThatNumberEachForItself() {
    RepPlan north = new RepSketch("Nord").customer("1", "Klinikum Köln", 1_000, 0.9).plan();
    RepPlan south = new RepSketch("Süd").customer("1", "Labor Bonn", 1_000, 0.9).plan();

    assertThat(SharedCustomer.among(List.of(north, south), Progress.NONE).all()).isZero();
  }
}
